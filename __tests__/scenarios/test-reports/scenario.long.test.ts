import { describe, expect, test } from '@jest/globals'
import { play } from '../play.ts'
import { FILES, INPUTS, MEND, NODE, repair } from './reporting.ts'

describe('with a test report', () => {
  test('a fix is told test by test', async () => {
    const scenario = {
      verdict: 'fixed' as const,
      project: { files: FILES },
      inputs: INPUTS,
      script: repair(MEND),
    }
    await play(scenario, ({ result, files }) => {
      expect(JSON.parse(files['proof.json'] ?? '').tests).toMatchObject({
        source: 'report',
        redToGreen: [expect.stringContaining('adds')],
        stayedGreen: [expect.stringContaining('keeps 1'), expect.stringContaining('keeps 2')],
        lost: [],
        newlySkipped: [],
        flaky: [],
      })
      expect(result.summary).toMatch(/\| .*adds \| red \| green \|/)
      expect(result.summary).toContain('2 other tests stayed green, by the test reports.')
      expect(result.summary).toMatch(/before, pristine tree \| red \(exit 1\) \| 1 of 3 failed \|/)
      expect(result.log).toContain('1 of 3 failed')
    })
  })

  test('a green run that has lost a test is no fix, although no test file was touched', async () => {
    const script = repair(`${MEND}; sed -i 's/\\[1, 2\\]/[1]/' sum.js`)
    await play(
      { verdict: 'no-fix', project: { files: FILES }, inputs: INPUTS, script },
      ({ result, files }) => {
        expect(result.outputs.reason).toMatch(/^green, but not as before: 1 test no longer there: .*keeps 2$/)
        expect(files['patch.diff']).toContain('[1]')
        expect(result.summary).toMatch(/keeps 2 \| there \| \*\*gone\*\* \|/)
      },
    )
  })

  test('a report that lay there before is told apart from one of the run', async () => {
    const old = { 'out/junit.xml': '<testsuites><testcase name="old" classname="a"/></testsuites>' }
    const inputs = { ...INPUTS, 'test-command': `${NODE} --test --test-reporter=tap` }
    const project = { files: FILES, untracked: old }
    await play({ verdict: 'fixed', project, inputs, script: repair(MEND) }, ({ result, files }) => {
      expect(result.summary).toMatch(/out\/junit\.xml.* older than this run/)
      expect(JSON.parse(files['proof.json'] ?? '').tests.source).toBe('console')
    })
  })

  test('a report that comes with the change is not one of the run', async () => {
    const green = '<testsuites><testcase name="adds" classname="test"/></testsuites>'
    const quiet = `sed -i '1i process.exit(0)' sum.js; mkdir -p out; echo '${green}' > kept.xml`
    const inputs = { ...INPUTS, 'test-report': 'out/*.xml\nkept.xml' }
    const scenario = { verdict: 'no-fix' as const, project: { files: FILES }, inputs }
    await play({ ...scenario, script: repair(quiet) }, ({ result, files }) => {
      expect(result.outputs.reason).toMatch(/^green, but not as before: 3 tests no longer there: /)
      // Of the file that node ends early; with the forged report they were two.
      expect(result.log).toContain('Tests (confirm): green (exit 0), 0 of 1 failed')
      expect(JSON.parse(files['proof.json'] ?? '').findings).toMatchObject([
        { file: 'kept.xml', rule: 'test-report' },
        { file: 'sum.js', line: 1, rule: 'swallowed-exit' },
      ])
    })
  })

  test('a report that is none is refused with a sentence, and the run goes on', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><testsuites><testcase name="&a;"/></testsuites>'
    const inputs = { ...INPUTS, 'test-command': `mkdir -p out; echo '${bomb}' > out/a.xml; ${NODE} --test` }
    await play(
      { verdict: 'fixed', project: { files: FILES }, inputs, script: repair(MEND) },
      ({ result }) => {
        expect(result.summary).toMatch(/out\/a\.xml.*DOCTYPE|DOCTYPE.*out\/a\.xml/i)
      },
    )
  })
})

describe('without a report', () => {
  test('the console names the tests where it is certain', async () => {
    const inputs = { 'test-command': `${NODE} --test --test-reporter=tap` }
    await play({ verdict: 'fixed', project: { files: FILES }, inputs, script: repair(MEND) }, ({ files }) => {
      expect(JSON.parse(files['proof.json'] ?? '').tests).toMatchObject({ source: 'console', lost: [] })
    })
  })

  test('a runner that falls silent is no fix', async () => {
    const script = repair('sed -i \'1i process.on("exit", () => process.exit(0)); process.exit(0)\' sum.js')
    const inputs = { 'test-command': `${NODE} sum.test.js` }
    await play({ verdict: 'no-fix', project: { files: FILES }, inputs, script }, ({ result }) => {
      expect(result.outputs.reason).toMatch(/^green, but not as before: 3 tests were told of by \w+ before/)
    })
  })

  test('zero failures that the product prints are not believed', async () => {
    const forged = 'console.log("# tests 3\\n# pass 3\\n# fail 0"); process.exitCode = 1'
    const script = repair(`sed -i '1i ${forged}' sum.js`)
    const inputs = { 'test-command': `${NODE} --test` }
    await play({ verdict: 'no-fix', project: { files: FILES }, inputs, script }, ({ result }) => {
      expect(result.summary).not.toMatch(/Result.*green/)
    })
  })

  test('a test that is lost by the numbers is no fix either', async () => {
    const count = 'n=$(cat cases); echo "==== 1 failed, $n passed in 0.1s ===="; exit 1'
    const files = {
      cases: '3\n',
      'sum.sh': 'echo $(($1 - $2))\n',
      'test.sh': `if [ "$(bash sum.sh 2 3)" = 5 ]; then echo "==== $(cat cases) passed in 0.1s ===="; else ${count}; fi\n`,
    }
    const script = repair("sed -i 's/-/+/' sum.sh; echo 2 > cases")
    const inputs = { 'test-command': 'bash test.sh' }
    await play({ verdict: 'no-fix', project: { files }, inputs, script }, ({ result }) => {
      expect(result.outputs.reason).toBe('green, but not as before: 1 test fewer than were green before')
    })
  })
})
