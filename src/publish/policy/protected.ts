import { foldPath } from './fold-path.ts'
import { globMatcher } from './glob.ts'

type Protection = { readonly rule: string; readonly why: string; readonly pattern: RegExp }

/** What steers other machines and agents than the tests: matched against folded paths, at any depth. Sources beside each. */
const BUILT_IN: readonly Protection[] = [
  {
    rule: 'repository-settings',
    why: 'GitHub reads its workflows and settings from there',
    pattern: under(String.raw`\.github`),
  },
  {
    // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
    rule: 'code-owners',
    why: 'it decides who has to review',
    pattern: under('codeowners'),
  },
  {
    rule: 'git',
    why: 'git and programs that it starts obey it',
    pattern: under(String.raw`\.git[^/]*`),
  },
  {
    rule: 'hooks',
    why: 'it runs on the machines of those who check the code out',
    pattern: under(
      String.raw`\.husky[^/]*|\.hooks?|\.?lefthook[^/]*|\.pre-commit[^/]*|\.overcommit[^/]*|\.?simple-git-hooks[^/]*|\.yorkie[^/]*|\.envrc`,
    ),
  },
  {
    rule: 'ci',
    why: 'it configures a build service',
    pattern: under(
      String.raw`\.(?:circleci|buildkite|woodpecker|drone|travis|appveyor|cirrus|semaphore|forgejo|gitea|teamcity|azuredevops|azure-pipelines)(?:\.[^/]*)?|(?:\.?azure-pipelines|bitbucket-pipelines|appveyor|cloudbuild|buildspec|wercker|codefresh|codemagic|bitrise)[^/]*\.(?:ya?ml|json)|jenkinsfile[^/]*`,
    ),
  },
  {
    // https://agents.md, and what the documents of the tools name.
    rule: 'agent-files',
    why: 'it steers agents that work in this repository',
    pattern: under(
      String.raw`agents?(?:\.[^/]*)?\.md|claude(?:\.[^/]*)?\.md|gemini(?:\.[^/]*)?\.md|copilot-instructions\.md|[^/]*\.instructions\.md|\.(?:codex|claude|cursor|copilot|gemini|windsurf|aider|continue|cline|roo|junie|kiro|amazonq|openhands|goose|augment|trae|devin|opencode|agents?|mcp)[^/]*|mcp\.json|\.(?:roo)?rules`,
    ),
  },
  {
    rule: 'editor',
    why: 'editors start programs that it names',
    pattern: under(String.raw`\.vscode|\.idea|\.zed|\.fleet|\.devcontainer(?:\.json)?`),
  },
  {
    // The names that Windows gives to long ones; of .git itself also git's own list: path.c, is_ntfs_dotgit.
    rule: 'short-name',
    why: 'it is a short name of a protected one',
    pattern: under(
      String.raw`(?:gi[0-9a-f]{4}|git|github|gitmod|gitatt|gitign|githoo|gitlab|gitpod|gitcon|husky|lefth[^/~]*|pre-co|overco|simple|codeow|agents|claude|gemini|codex|cursor|copilo|windsu|vscode|devcon|circle|buildk|jenkin|azure-)~\d+(?:\.[^/]*)?`,
    ),
  },
]

/** A rule that stands against a path, and why it is there. */
export type Protected = { readonly rule: string; readonly why: string }

/** Says of a path which rule protects it; null where none does. `globs`: the input `protected-paths`. */
export function protection(
  globs: readonly string[],
  topLevel: ReadonlySet<string>,
): (path: string) => Protected | null {
  const matchers = globs.map(glob => ({ glob, matches: globMatcher(glob) }))
  return path => {
    const folded = foldPath(path)
    const builtIn = BUILT_IN.find(({ pattern }) => pattern.test(folded))
    if (builtIn) return { rule: builtIn.rule, why: builtIn.why }
    const own = matchers.find(({ matches }) => matches(folded))
    if (own) return { rule: `protected-paths: ${own.glob}`, why: 'the workflow protects it' }
    return isNewDotDirectory(path, folded, topLevel)
      ? { rule: 'new-dot-directory', why: 'tools look for settings in directories of such names' }
      : null
  }
}

function isNewDotDirectory(path: string, folded: string, topLevel: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = path.split('/')
  return folded.startsWith('.') && rest.length > 0 && !topLevel.has(first)
}

/** A name, as a file or as a directory with all that is in it. */
function under(names: string): RegExp {
  return new RegExp(`(?:^|/)(?:${names})(?:/|$)`)
}
