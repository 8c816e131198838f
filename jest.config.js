export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Below the root only: a clone may lie in a folder of any name.
  testPathIgnorePatterns: ['<rootDir>/__tests__/fixtures/'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/testbed/samples/'],
  maxWorkers: '100%',
  testTimeout: 60_000,
}
