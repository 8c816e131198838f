import type { Publication } from '../publication.ts'
import type { Leaving, Ruling } from './leaving.ts'
import { mayLeave, reasonOf } from './may-leave.ts'
import { secretsInChange, secretsInTexts } from './secrets/secret-breaches.ts'

/** What must not leave, whatever it stands in. `words`: the model's own, as it said them. */
export type Kept = { readonly secrets: readonly string[]; readonly words: string }

/**
 * The whole policy on a change: paths, caps, kinds, secrets. A token of well-known shape in the model's words is masked where
 * they are shown, and no reason to stop: it may quote what was there before. A secret of the run is.
 */
export async function rulingOn(leaving: Leaving, { secrets, words }: Kept): Promise<Ruling> {
  const ruling = mayLeave(leaving)
  if (ruling.kind === 'blocked') return ruling
  const said = await secretsInTexts([{ name: "the model's account", text: words }], secrets, 'pass')
  const added = await secretsInChange(leaving, secrets)
  const breaches = [...added.breaches, ...said.breaches]
  if (breaches.length === 0) return ruling
  return { kind: 'blocked', breaches, reason: reasonOf(breaches), tokens: [...added.tokens, ...said.tokens] }
}

/** The last look at what is about to be published besides the change; null where nothing stands against it. */
export async function secretInTexts(
  { branch, message, pullRequest }: Pick<Publication, 'branch' | 'message' | 'pullRequest'>,
  secrets: readonly string[],
): Promise<string | null> {
  const texts = [
    { name: 'the name of the branch', text: branch },
    { name: 'the commit message', text: `${message.title}\n\n${message.body}` },
    { name: 'the title of the pull request', text: pullRequest.title },
    { name: 'the body of the pull request', text: pullRequest.body },
  ]
  const { breaches } = await secretsInTexts(texts, secrets, 'count')
  return breaches.length > 0 ? reasonOf(breaches) : null
}
