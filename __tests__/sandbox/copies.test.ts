import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CAN_BIND, checkoutOf, openTestScene } from './checkout.ts'

const bounds = { timeoutMs: 20_000, signal: new AbortController().signal }

describe('fresh copies', () => {
  test('hold the pristine tree, whatever happened in the one before', async () => {
    using place = checkoutOf({ a: '1' })
    await using scene = openTestScene(place)
    const first = await scene.copies.take()
    scene.copies.prepare()
    await first.run({ text: 'echo 2 > a; touch b', directory: '.' }, bounds)
    const second = await scene.copies.take()
    expect(readFileSync(join(first.root, 'a'), 'utf8')).toBe('2\n')
    expect(readFileSync(join(second.root, 'a'), 'utf8')).toBe('1')
    expect(existsSync(join(second.root, 'b'))).toBe(false)
  })

  test('are each given once', async () => {
    using place = checkoutOf({ a: '1' })
    await using scene = openTestScene(place)
    const taken = await Promise.all([scene.copies.take(), scene.copies.take(), scene.copies.take()])
    expect(new Set(taken.map(copy => copy.root)).size).toBe(3)
  })

  test('are gone with their scene, the prepared one and what nobody may write included', async () => {
    using place = checkoutOf({ a: '1' })
    {
      await using scene = openTestScene(place)
      await using copy = await scene.copies.take()
      scene.copies.prepare()
      await copy.run({ text: 'mkdir d; touch d/f; chmod 500 d', directory: '.' }, bounds)
    }
    expect(readdirSync(place.temp)).toEqual([])
  })

  test('are not waited for when the scene ends while one is made', async () => {
    using place = checkoutOf({ a: '1' })
    const many = join(place.checkout, 'many')
    mkdirSync(many)
    for (let name = 0; name < 3000; name += 1) writeFileSync(join(many, String(name)), '')
    await openTestScene(place)[Symbol.asyncDispose]()
    expect(readdirSync(place.temp)).toEqual([])
  })

  test('fail for the one who takes them, as where there is no checkout', async () => {
    using place = checkoutOf({ a: '1' })
    await using scene = openTestScene({ ...place, checkout: join(place.root, 'nowhere') })
    await expect(scene.copies.take()).rejects.toThrow('nowhere')
  })

  test.each(CAN_BIND ? ['strict'] : ['off'])('run commands as the sandbox does: %s', async kind => {
    using place = checkoutOf({ a: '1' })
    await using scene = openTestScene(place)
    expect((await scene.sandbox).kind).toBe(kind)
    await using copy = await scene.copies.take()
    const { output } = await copy.run({ text: 'cat a', directory: '.' }, bounds)
    expect(output.text.trim()).toBe('1')
  })
})
