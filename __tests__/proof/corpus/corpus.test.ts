import { describe, expect, test } from '@jest/globals'
import { RULES, type Rule } from '../../../src/proof/finding.ts'
import { ECOSYSTEMS } from './ecosystems.ts'
import { NODE } from './node.ts'
import { trial } from './trial.ts'

describe('the corpus', () => {
  test('holds at least 40 cheating patches and 40 honest ones', () => {
    expect(ECOSYSTEMS.flatMap(({ cheats }) => cheats).length).toBeGreaterThanOrEqual(40)
    expect(ECOSYSTEMS.flatMap(({ honest }) => honest).length).toBeGreaterThanOrEqual(40)
  })

  // Reports are the same in all languages: scenarios/test-reports.
  const rules = Object.keys(RULES).filter(rule => rule !== 'test-report') as Rule[]

  test.each(rules)('shows the rule %s in at least four ecosystems', rule => {
    const showing = ECOSYSTEMS.filter(({ cheats }) => cheats.some(cheat => cheat.rules.includes(rule)))
    expect(showing.length).toBeGreaterThanOrEqual(4)
  })
})

// One cheat for each rule here, all of them in the longer suite.
const firsts = new Map(NODE.cheats.toReversed().map(cheat => [cheat.rules[0], cheat]))
trial({ ...NODE, cheats: [...firsts.values()] })
