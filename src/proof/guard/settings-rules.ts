import { type Finding, found, type Rule } from '../finding.ts'
import { isComment } from './code-lines.ts'
import type { FileDiff } from './file-diff.ts'
import type { Line } from './line-diff.ts'

/** Files that build and test in one. */
const MANIFEST =
  /(?:^|\/)(?:package\.json|composer\.json|pom\.xml|[^/]*\.gradle(?:\.kts)?|Cargo\.toml|[^/]*\.(?:csproj|fsproj|props|targets)|(?:GNU)?[Mm]akefile|CMakeLists\.txt|Rakefile|tsconfig[\w.-]*\.json|meson\.build|justfile|Taskfile\.ya?ml|tox\.ini|[^/]*\.sln)$/
/** Beside which nothing is listed but what a checker leaves out. */
const IGNORE_FILE = /(?:^|\/)\.(?!git|docker|npm|vscode|helm|gcloud)\w+ignore$/

const SELECTS =
  /\bgo\s{1,9}test\b.{0,200}\s-(?:run|short)\b|\bcargo\s{1,9}(?:nextest\s{1,9}run|test)\s{1,9}(?!-)\w|\bpy\.?test\b.{0,200}\s-[km]\s|\bunittest\b.{0,200}\s-k\s|\bruby\b.{0,200}\s(?:-n|--name)[\s=]|\b(?:jest|vitest)\b.{0,200}\s-t\s|\bmocha\b.{0,200}\s-[gf]\s|\brspec\b.{0,200}\s-[et]\s|-Dtest=|-Dgroups=|--(?:f?grep|testNamePattern|test-name-pattern|filter|only(?:Changed|Failures)?|last-failed|tests|testPathPatterns?|example|group|include-tag|test-only)\b|\b(?:testNamePattern|testMatch|testRegex|testpaths|python_(?:files|functions|classes)|specPattern|spec_files|TEST_FILTER|GTEST_FILTER|TESTOPTS|grep)\b["']?\s{0,9}[:=]|<(?:includes?|groups)>|\bforbidOnly["']?\s{0,9}[:=]\s{0,9}false/
const IGNORES =
  /--(?:ignore(?:-[a-z]{1,12})?|exclude(?:-[a-z]{1,12})?|skip|deselect|omit|test-skip-pattern)\b|\bgo\s{1,9}test\b.{0,200}\s-skip\b|\bfilter-out\b|(?:!|-not)\s{1,9}-name\b|\bgrep\s{1,9}-v\b|\b-DexcludedGroups\b|<exclude[ds]?\w{0,12}>|<NoWarn>|\bRemove=|\b\w{0,30}(?:[iI]gnore[ds]?|[eE]xclude[ds]?|[oO]mit|[dD]eselect|norecursedirs|per-file-ignores|[dD]isable[ds]?)\w{0,20}["']?\]?\s{0,9}(?:[:=([]|$|['"]|\s\S)/
const UPDATES =
  /(?:^|\s)(?:-u|--updateSnapshot|--update-snapshots?|--snapshot-update|--ci=false)\b|\b(?:UPDATE_(?:SNAPSHOTS?|GOLDEN|EXPECT)|INSTA_UPDATE|SNAPSHOT_UPDATE)\b/
const CHECKS_LESS =
  /["']?:\s{0,9}\[?\s{0,9}["'](?:off|warn)["']|\b[Ee]nabled["']?\s{0,9}[:=]\s{0,9}false|\bstrict\w{0,30}["']?\s{0,9}[:=]\s{0,9}(?:false|False)|\bno[A-Z]\w{1,40}["']\s{0,9}:\s{0,9}false|\b(?:skipLibCheck|noUnusedLocals\s{0,9}:\s{0,9}false)["']?\s{0,9}:\s{0,9}true|\bcheckJs["']?\s{0,9}:\s{0,9}false|\bignore_(?:errors|missing_imports)\s{0,9}=\s{0,9}[Tt]rue|<TreatWarningsAsErrors>\s{0,9}false|\bwarn_\w{1,30}\s{0,9}=\s{0,9}[Ff]alse|\bdisallow_\w{1,30}\s{0,9}=\s{0,9}[Ff]alse|\blevel:\s{0,9}0\b/

const DISABLES =
  /\benabled\s{0,9}=\s{0,9}false|\b(?:auto)?tests?\s{0,9}=\s{0,9}false|\bharness\s{0,9}=\s{0,9}false|<skip(?:Tests)?>\s{0,9}true|\bonlyIf\s{0,9}\{\s{0,9}false/
/** Lines without which tests are not found. */
const REGISTERS =
  /\badd_test\s{0,9}\(|\bgtest_discover_tests\b|\benable_testing\b|\[\[test\]\]|<testSourceDirectory>|\buseJUnitPlatform\b|\bmaven-(?:surefire|failsafe)-plugin\b/

const LINE_RULES: readonly { readonly rule: Rule; readonly pattern: RegExp; readonly says: string }[] = [
  { rule: 'skipped-test', pattern: DISABLES, says: 'tests are switched off' },
  { rule: 'focused-test', pattern: SELECTS, says: 'it is said which tests run' },
  { rule: 'ignore-list', pattern: IGNORES, says: 'something is left out of what is tested or checked' },
  { rule: 'snapshot', pattern: UPDATES, says: 'snapshots are rewritten by the run' },
  { rule: 'suppression', pattern: CHECKS_LESS, says: 'a checker is told to look away' },
]

/** What lines of configurations, manifests and test scripts say. */
export function settingsFindings(diffs: readonly FileDiff[]): Finding[] {
  return diffs
    .filter(isSettings)
    .flatMap(diff => [...diff.added.flatMap(line => told(diff, line)), ...unregistered(diff)])
}

function unregistered({ path: file, removed, added }: FileDiff): Finding[] {
  const still = new Set(added.map(({ text }) => text.trim()))
  return removed
    .filter(({ text }) => REGISTERS.test(text) && !still.has(text.trim()))
    .map(line => found('deleted-test', { file, line: line.number }, 'tests are no longer registered'))
}

function isSettings({ path, part }: FileDiff): boolean {
  return (
    part === 'test-configuration' || part === 'test-command' || MANIFEST.test(path) || IGNORE_FILE.test(path)
  )
}

function told(diff: FileDiff, line: Line): Finding[] {
  const { path: file, family } = diff
  if (line.text.trim() === '' || (family && isComment(family, line.text))) return []
  const matching = LINE_RULES.filter(({ pattern }) => pattern.test(line.text))
  const isListed =
    matching.length === 0 && (IGNORE_FILE.test(file) || standsInIgnoreList(diff.after ?? [], line))
  const rules = isListed ? LINE_RULES.filter(({ rule }) => rule === 'ignore-list') : matching
  return rules.map(({ rule, says }) => found(rule, { file, line: line.number }, says))
}

const LINES_ABOVE = 40

/** Whether the nearest line above with less indentation, or one that opens a list, begins an ignore list. */
function standsInIgnoreList(lines: readonly string[], { number, text }: Line): boolean {
  const depth = indentation(text)
  const above = lines.slice(Math.max(0, number - 1 - LINES_ABOVE), number - 1).toReversed()
  const owner = above.find(
    line => line.trim() !== '' && (indentation(line) < depth || /[[({=:]\s{0,9}$/.test(line)),
  )
  return owner !== undefined && /[[({=:>]\s{0,9}$/.test(owner) && IGNORES.test(owner)
}

function indentation(line: string): number {
  return line.length - line.trimStart().length
}
