// Stamps the version into each module and writes down where the results are, for whoever loads them by name.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const output = join(root, 'build')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

mkdirSync(output, { recursive: true })
const modules = {}
for (const file of readdirSync(join(root, 'src')).sort()) {
  const source = readFileSync(join(root, 'src', file), 'utf8')
  const target = join(output, file)
  writeFileSync(target, `// snapshot-keeper ${version}, built from src/${file}\n${source}`)
  modules[basename(file, '.js')] = target
}
writeFileSync(join(output, 'manifest.json'), `${JSON.stringify({ version, modules }, null, 2)}\n`)
