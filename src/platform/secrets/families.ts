/** Tokens of a well-known shape. `prefix`: what is the same in all of them. */
type Family = { readonly name: string; readonly pattern: string }

/**
 * Shapes as their issuers document them: docs.github.com (token formats), docs.gitlab.com, docs.aws.amazon.com (unique
 * identifiers), api.slack.com (token types), docs.npmjs.com, stripe.com/docs/keys, cloud.google.com/docs/authentication/api-keys.
 */
export const FAMILIES: readonly Family[] = [
  { name: 'a GitHub token', pattern: String.raw`\bgh[pousr]_[A-Za-z0-9._-]{36,}|\bgithub_pat_\w{22,}` },
  { name: 'a GitLab token', pattern: String.raw`\bgl(?:pat|dt|rt|ptt|cbt|soat)-[\w-]{20,}` },
  { name: 'a key of a model endpoint', pattern: String.raw`\bsk-[A-Za-z0-9_-]{20,}` },
  { name: 'an AWS access key', pattern: String.raw`\b(?:AKIA|ASIA)[A-Z0-9]{16}` },
  {
    name: 'a Slack token',
    pattern: String.raw`\bxox[abeposr]-[A-Za-z0-9-]{10,}|\bxapp-\d-[A-Za-z0-9-]{10,}`,
  },
  { name: 'a Slack webhook', pattern: String.raw`\bhooks\.slack\.com/(?:services|workflows)/[\w/]{20,}` },
  { name: 'an npm token', pattern: String.raw`\bnpm_[A-Za-z0-9]{36}` },
  { name: 'a PyPI token', pattern: String.raw`\bpypi-[\w-]{50,}` },
  { name: 'a Stripe key', pattern: String.raw`\b[rs]k_(?:live|test)_[A-Za-z0-9]{20,}` },
  { name: 'a Google API key', pattern: String.raw`\bAIza[\w-]{35}` },
  { name: 'a SendGrid key', pattern: String.raw`\bSG\.[\w-]{16,32}\.[\w-]{16,64}` },
  { name: 'a Hugging Face token', pattern: String.raw`\bhf_[A-Za-z]{34}` },
  { name: 'a DigitalOcean token', pattern: String.raw`\bdo[opr]_v1_[0-9a-f]{64}` },
  { name: 'an age key', pattern: String.raw`\bAGE-SECRET-KEY-1[A-Z0-9]{58}` },
  { name: 'a JSON Web Token', pattern: String.raw`\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}` },
  {
    name: 'a private key',
    // Also within JSON, where a line feed is two characters; what is cut off before its end is taken as far as it goes.
    pattern: String.raw`-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)(?:[A-Za-z0-9+/=:,\-\s]|\\[nrt]))*(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?`,
  },
]

/** All of them, each as a group of the family's place in the list. */
export function familyPattern(): RegExp {
  return new RegExp(FAMILIES.map(({ pattern }) => `(${pattern})`).join('|'), 'g')
}
