import { describe, expect, test } from '@jest/globals'
import { excerpt } from '../../src/failure/excerpt.ts'

/** What runners and compilers print that could not be run here, after their documentation: what stands there must be kept. */
const DOCUMENTED: readonly (readonly [string, readonly string[]])[] = [
  [
    'dotnet test',
    [
      '  Failed Shop.Tests.CartTests.Total_counts_discounts [12 ms]',
      '  Error Message:',
      '   Assert.Equal() Failure: Values differ',
      'Expected: 180',
      'Actual:   190',
      '  Stack Trace:',
      '     at Shop.Tests.CartTests.Total_counts_discounts() in /src/Tests/CartTests.cs:line 21',
      'Failed!  - Failed:     1, Passed:   208, Skipped:     0, Total:   209, Duration: 40 ms - Tests.dll (net8.0)',
    ],
  ],
  [
    'dotnet build',
    [
      "/src/Shop/Cart.cs(12,20): error CS0103: The name 'prise' does not exist in the current context [/src/Shop/Shop.csproj]",
      'Build FAILED.',
      '    1 Error(s)',
    ],
  ],
  [
    'swift test',
    [
      '/src/Tests/CartTests.swift:14: error: CartTests.testTotal : XCTAssertEqual failed: ("190") is not equal to ("180")',
      "Test Case 'CartTests.testTotal' failed (0.012 seconds)",
      '\t Executed 208 tests, with 1 failure (0 unexpected) in 0.2 (0.2) seconds',
    ],
  ],
  [
    'Swift Testing',
    [
      '✘ Test totalCountsDiscounts() recorded an issue at CartTests.swift:14:5: Expectation failed: (total → 190) == 180',
      '✘ Test totalCountsDiscounts() failed after 0.001 seconds with 1 issue.',
    ],
  ],
  [
    'xcodebuild',
    [
      'Failing tests:',
      '\tCartTests.testTotal()',
      '** TEST FAILED **',
      "/src/Cart.swift:9:13: error: cannot find 'prise' in scope",
    ],
  ],
  [
    'cypress',
    [
      '  1) checkout',
      '       lists two things:',
      "     AssertionError: Timed out retrying after 4000ms: Not enough elements found. Found '1', expected '2'.",
      '      at Context.eval (webpack://web/./cypress/e2e/checkout.cy.js:7:23)',
      '  │ ✖  checkout.cy.js                           00:05        3        2        1        -        - │',
      '    ✖  1 of 1 failed (100%)                     00:05        3        2        1        -        -',
    ],
  ],
  [
    'bazel test',
    [
      'FAIL: //shop:cart_test (see /home/ci/.cache/bazel/testlogs/shop/cart_test/test.log)',
      'INFO: From Testing //shop:cart_test:',
      '==================== Test output for //shop:cart_test:',
      'cart_test.cc:21: expected 180, got 190',
      '//shop:cart_test                                                         FAILED in 0.4s',
    ],
  ],
  [
    'Kotlin under Gradle',
    [
      '> Task :compileKotlin FAILED',
      "e: file:///src/main/kotlin/Cart.kt:7:19 Unresolved reference 'prise'.",
      "Execution failed for task ':compileKotlin'.",
    ],
  ],
  [
    'ScalaTest under sbt',
    [
      '[info] - counts discounts *** FAILED ***',
      '[info]   190 was not equal to 180 (CartSpec.scala:14)',
      '[error] Failed: Total 209, Failed 1, Errors 0, Passed 208',
      '[error] /src/main/scala/Cart.scala:9:13: not found: value prise',
    ],
  ],
  [
    'ghc and hspec',
    [
      'src/Cart.hs:7:9: error: [GHC-88464]',
      '    Variable not in scope: prise :: Int',
      '  1) Cart counts discounts',
      '       expected: 180',
      '        but got: 190',
    ],
  ],
  [
    'Julia',
    [
      'cart: Test Failed at /src/test/runtests.jl:7',
      '  Expression: total([200], 10) == 180',
      '   Evaluated: 190 == 180',
      'ERROR: Some tests did not pass: 1 passed, 1 failed, 0 errored, 0 broken.',
    ],
  ],
  [
    'a container build',
    [
      "#12 3.456 src/cart.ts(4,32): error TS2551: Property 'prise' does not exist on type 'Item'.",
      '#12 ERROR: process "/bin/sh -c npm run build" did not complete successfully: exit code: 2',
      'ERROR: failed to solve: process "/bin/sh -c npm run build" did not complete successfully: exit code: 2',
    ],
  ],
  [
    'a formatter that shows a difference',
    ['--- a/src/cart.py', '+++ b/src/cart.py', '@@ -1,2 +1,2 @@', "-x = {'a':1}", '+x = {"a": 1}'],
  ],
]

const PASSING = Array.from(
  { length: 3000 },
  (_, i) => `step ${i}: handler ${i % 7} ready, retry policy loaded`,
)

describe('among thousands of other lines the excerpt finds what is printed by', () => {
  test.each(DOCUMENTED)('%s', (_, printed) => {
    const text = excerpt([...PASSING.slice(0, 2000), ...printed, ...PASSING.slice(2000)].join('\n'), 3000)
    expect(printed.filter(line => !text.includes(line.trim()))).toEqual([])
  })
})

describe('what only warns', () => {
  test('is left out where something failed', () => {
    const warnings = Array.from(
      { length: 400 },
      (_, i) => `src/f${i}.c:3:7: warning: unused variable 'error_count' [-Wunused-variable]`,
    )
    const text = excerpt([...warnings, "src/main.c:8:10: error: 'nme' undeclared", ...warnings].join('\n'))
    expect(text).toContain("src/main.c:8:10: error: 'nme' undeclared")
    expect(text.match(/warning/g)?.length ?? 0).toBeLessThan(60)
  })
})

describe('of many failures', () => {
  const failures = Array.from({ length: 60 }, (_, i) => [
    `FAIL: keeps ${'abcdefghij'[i % 10]}${'klmnop'[i % 6]}_${i}`,
    ...Array.from({ length: 12 }, (_, k) => `  frame ${k} of ${i} in the store`),
    `  expected: ${i}`,
    `  got: ${i + 1}`,
  ])
  const text = excerpt(failures.flat().join('\n'))

  test('all names are kept', () => {
    expect(failures.filter(([name]) => !text.includes(String(name)))).toEqual([])
  })

  test('and the first is told in full', () => {
    expect(text).toContain('frame 1 of 0 in the store')
    expect(text).toContain('expected: 0\n  got: 1')
  })
})

test('a file named above its diagnostics is kept with them', () => {
  const file = (name: string) => [
    `/src/${name}.js`,
    ...Array.from({ length: 40 }, (_, i) => `  ${i}:3  warning  Unexpected console statement  no-console`),
  ]
  const log = [...file('a'), ...file('b'), "  99:9  error  'count' is not defined  no-undef", ...file('c')]
  expect(excerpt(log.join('\n'), 600)).toMatch(/^\/src\/b\.js\n.*99:9 {2}error {2}'count'/ms)
})
