import type { Finding } from '../../../platform/finding.ts'
import { addedTexts } from '../added-text.ts'
import { isBinary } from '../caps.ts'
import type { Leaving } from '../leaving.ts'
import { lineFlags } from './line-flags.ts'
import { packageFlags } from './package-flags.ts'
import { placeFlags } from './place-flags.ts'

/** What people should look at twice before they merge, although nothing stands against it. Order: by file, kinds and places first. */
export function riskFlags(leaving: Leaving): Finding[] {
  const { change, before } = leaving
  const added = new Map(addedTexts(leaving).map(text => [text.path, text]))
  return change.flatMap(file => {
    const text =
      file.kind === 'write' && file.mode !== '120000' && !isBinary(file.content)
        ? added.get(file.path)
        : undefined
    return [...placeFlags(file, before), ...packageFlags(file, before), ...(text ? lineFlags(text) : [])]
  })
}
