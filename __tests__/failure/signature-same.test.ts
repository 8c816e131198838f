import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { signatureOf } from '../../src/failure/signature.ts'
import { toolLog } from './fixture-logs.ts'
import { render, variations } from './signature-renderings.ts'

const RENDERINGS = 60
const SEEDS = [1, 2, 3]
const names = Object.keys(variations)
const logs = [
  'unittest',
  'pytest',
  'cargo-test',
  'go-test',
  'jest',
  'vitest',
  'mocha',
  'minitest',
  'maven',
  'make-gcc',
  'tsc',
]

describe.each(logs)('a failure of %s', name => {
  const log = toolLog(name)
  const signature = signatureOf(log)

  test.each(names)('has the same signature with %s', variation => {
    for (const seed of SEEDS) expect(signatureOf(render(log, [variation], seed))).toBe(signature)
  })

  test(`has one signature over ${RENDERINGS} renderings that differ in many ways`, () => {
    const way = fc.record({ seed: fc.nat(), chosen: fc.subarray(names, { minLength: 3 }) })
    const rendered = fc
      .sample(way, { seed: 4711, numRuns: RENDERINGS })
      .map(({ seed, chosen }) => render(log, chosen, seed))
    expect(new Set(rendered).size).toBeGreaterThanOrEqual(50)
    expect(new Set(rendered.map(signatureOf))).toEqual(new Set([signature]))
  })
})

test.each(names)('%s really changes what is printed', variation => {
  const changed = logs.filter(name =>
    SEEDS.some(seed => render(toolLog(name), [variation], seed) !== toolLog(name)),
  )
  expect(changed).not.toEqual([])
})

const folder = new URL('../fixtures/legs/', import.meta.url)
const legs = Map.groupBy(
  readdirSync(folder).filter(file => file.endsWith('.txt')),
  file => file.replace(/-(?:python|node)-[\d.]+\.txt$/, ''),
)

test.each([...legs])('%s fails the same way on each version of its language', (_, files) => {
  const signatures = files.map(file => signatureOf(readFileSync(new URL(file, folder), 'utf8')))
  expect(files.length).toBeGreaterThan(1)
  expect(new Set(signatures).size).toBe(1)
})
