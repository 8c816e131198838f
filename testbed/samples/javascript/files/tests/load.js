import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const manifest = JSON.parse(readFileSync(new URL('../build/manifest.json', import.meta.url), 'utf8'))

/** The built module of that name: what is tested is what is shipped. */
export function load(name) {
  return import(pathToFileURL(manifest.modules[name]).href)
}
