import { describe, expect, test } from '@jest/globals'
import { type Actor, actorsOf, LOGIN, type People, refusedActor } from '../../src/gate/actors.ts'
import type { Event } from '../../src/gate/event.ts'
import * as sent from './payloads.ts'

const { octocat, workflowRun, pullRequest } = sent

const COLLABORATORS: Readonly<Record<string, { permission: string; id: number }>> = {
  octocat: { permission: 'write', id: octocat.id },
  boss: { permission: 'admin', id: 2 },
  maintainer: { permission: 'maintain', id: 3 },
  reader: { permission: 'read', id: 4 },
  former: { permission: 'none', id: 5 },
  'github-actions[bot]': { permission: 'write', id: 41_898_282 },
}
const ACCOUNTS: Readonly<Record<string, { id: number; isBot: boolean }>> = {
  'renovate[bot]': { id: 29_139_614, isBot: true },
  'dependabot[bot]': { id: 49_699_333, isBot: true },
  'evil[bot]': { id: 666, isBot: true },
  'person[bot]': { id: 667, isBot: false },
  Copilot: { id: 198_982_749, isBot: true },
  reader: { id: 4, isBot: false },
}
const people: People = {
  collaborator: async login => COLLABORATORS[login] ?? null,
  account: async login => ACCOUNTS[login] ?? null,
}
const silent: People = {
  collaborator: () => Promise.reject(new Error('502')),
  account: () => Promise.reject(new Error('502')),
}
const actor = (login: string, id: number | null = null): Actor => ({ login, id })

describe('asked for are', () => {
  test.each<[string, Event, readonly Actor[]]>([
    ['nobody on a push', sent.push(), []],
    ['nobody on a schedule', sent.schedule(), []],
    ['nobody on a dispatch', sent.workflowDispatch(), []],
    ['nobody on a dispatch from outside', sent.repositoryDispatch(), []],
    ['one who did it all', pullRequest(), [actor('octocat', octocat.id)]],
    [
      'one who started it again, too',
      { ...pullRequest(), triggeringActor: 'boss' },
      [actor('octocat', octocat.id), actor('boss')],
    ],
    [
      'nobody again where the runner names none',
      { ...pullRequest(), triggeringActor: '' },
      [actor('octocat', octocat.id)],
    ],
    ['whoever is behind a workflow run', workflowRun(), [actor('octocat', octocat.id)]],
    [
      'and those of the run that came before',
      workflowRun({ actor: { login: 'reader', id: 4 }, triggering_actor: { login: 'boss', id: 2 } }),
      [actor('octocat', octocat.id), actor('reader', 4), actor('boss', 2)],
    ],
    [
      'a run without an actor, who is refused',
      workflowRun({ actor: null }),
      [actor('octocat', octocat.id), actor('')],
    ],
    ['on a merge queue', sent.mergeGroup(), [actor('octocat', octocat.id)]],
  ])('%s', (_, event, expected) => {
    expect(actorsOf(event)).toEqual(expected)
  })
})

describe('a run may be started by', () => {
  test.each<[string, readonly Actor[], readonly string[]]>([
    ['one who may write', [actor('octocat', octocat.id)], []],
    ['one who may do everything', [actor('boss')], []],
    ['one who maintains', [actor('maintainer', 3)], []],
    ['one who only reads but is on the list, however it is written', [actor('reader', 4)], ['Reader', 'x']],
    ['a bot on the list', [actor('renovate[bot]', 29_139_614)], ['renovate[bot]']],
    ['an app that is no user, on the list', [actor('Copilot', 198_982_749)], ['Copilot']],
    ['nobody in particular', [], []],
  ])('%s', async (_, actors, allowed) => {
    const lower = {
      ...people,
      account: (login: string) => people.account(login === 'Reader' ? 'reader' : login),
    }
    expect(await refusedActor(actors, allowed, lower)).toBeNull()
  })
})

describe('a run may not be started by', () => {
  test.each<[string, readonly Actor[], readonly string[]]>([
    ['one who reads', [actor('reader', 4)], []],
    ['one who has left', [actor('former', 5)], []],
    ['one whom nobody knows', [actor('mallory', 66_006)], []],
    ['one who has taken the login of one who may write', [actor('octocat', 66_006)], []],
    ['one who has taken the login of one on the list', [actor('reader', 66_006)], ['reader']],
    ['a bot', [actor('evil[bot]', 666)], []],
    ['a bot beside the one on the list', [actor('evil[bot]', 666)], ['renovate[bot]']],
    ['a bot with the login of the one on the list', [actor('renovate[bot]', 666)], ['renovate[bot]']],
    ['a bot on the list that is none', [actor('person[bot]', 667)], ['person[bot]']],
    ['a bot on the list that is gone', [actor('gone[bot]', 668)], ['gone[bot]']],
    ['Dependabot', [actor('dependabot[bot]', 49_699_333)], []],
    ["a bot with a person's right", [actor('github-actions[bot]', 41_898_282)], []],
    ['an app that is no user', [actor('Copilot', 198_982_749)], []],
    ['one who may and one who may not', [actor('octocat', octocat.id), actor('reader', 4)], []],
    ['nobody', [actor('')], ['']],
    ['a login with a path in it', [actor('../octocat')], ['../octocat', 'octocat']],
    ['a star', [actor('mallory')], ['*']],
  ])('%s', async (_, actors, allowed) => {
    expect(await refusedActor(actors, allowed, people)).toMatch(/may not start a repair: .*allowed-actors/)
  })

  test('anybody while GitHub does not tell', async () => {
    await expect(refusedActor([actor('octocat')], [], silent)).rejects.toThrow('502')
    await expect(refusedActor([actor('renovate[bot]')], ['renovate[bot]'], silent)).rejects.toThrow('502')
  })
})

test.each(['octocat', 'ada_corp', 'renovate[bot]', 'a', 'Copilot'])('%s is a login', login => {
  expect(login).toMatch(LOGIN)
})
test.each(['*', '*[bot]', 'dependabot*', '[bot]', 'a b', '-a', 'a/b', '@octocat', 'octo/team'])(
  '%s is none',
  login => {
    expect(login).not.toMatch(LOGIN)
  },
)
