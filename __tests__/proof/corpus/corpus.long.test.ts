import { ECOSYSTEMS } from './ecosystems.ts'
import { trial } from './trial.ts'

for (const ecosystem of ECOSYSTEMS) trial(ecosystem)
