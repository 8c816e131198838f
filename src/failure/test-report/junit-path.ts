/** What JUnit XML says of where a test belongs; each part may be empty. */
export type JunitNames = {
  readonly suites: readonly string[]
  readonly className: string
  readonly name: string
}

/** node:test before 24 writes this class for every test. */
const NO_CLASS = 'test'

/**
 * The class and the name, as the schema means them to identify a test. Suites are asked only where there is no class:
 * their names vary (ctest's is that of the build, phpunit's the path of its configuration) and surefire's reruns write a
 * test into the suite of another. mocha-junit-reporter makes the title the class and writes all titles into the name.
 */
export function junitPath({ suites, className, name }: JunitNames): string[] {
  if (name.endsWith(`${suites.at(-1)} ${className}`)) return [name]
  const known = className.trim() === '' || className === NO_CLASS ? suites : [className]
  return [...known, name].filter(part => part.trim() !== '')
}
