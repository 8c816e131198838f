export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }] },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/fixtures/', '/samples/'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/testbed/samples/'],
  testTimeout: 60_000,
}
