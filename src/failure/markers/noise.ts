/** Lines that say nothing about why a build failed, whatever words they contain; each names its source. */
export const NOISE: readonly RegExp[] = [
  // Package managers at work.
  /^\s*(?:Downloading|Downloaded|Fetching|Installing|Installed|Unpacking|Selecting previously|Preparing to unpack|Setting up|Processing triggers|Collecting|Using cached|Requirement already|Building wheel|Created wheel|Stored in directory|Resolving|Updating|Extracting|Compiling [\w-]{1,80} v\d|Get:\d|Hit:\d|Ign:\d|Reading |Receiving|remote: (?:Counting|Compressing|Enumerating|Total)|Adding |Locking |Pouring)\b/,
  /^(?:\s*(?:npm|yarn|pnpm) (?:warn|WARN|notice|http|verb|info)\b|warning (?:package|\S{1,100} > )|\[\d\/\d\] )/,
  /^\s*\[(?:INFO|info)\](?!.{0,300}(?:FAIL|ERROR|Failed|\*\*\*|\.scala:\d|==> X|\] [!x] |Falsified))/,
  /^\s*\[[▬․=#>.\- ]{10,200}\]/,
  /^\s*Download(?:ing|ed)?:? (?:from|https?:)/,
  /^(?:\s{0,20}\d{1,3}%|[\s#=>.]{10,}(?:\d{1,3}(?:\.\d)?%)?)$/,
  /^(?:added|changed|removed|audited|up to date|found 0 vulnerabilities)\b/,
  /^checking (?:for|whether|if|how|that|size) .{1,300}\.{3}/,
  // git, docker, the runner.
  /^(?:\[command\]|Cloning into|Switched to|HEAD is now|Submodule |From https?:| \* \[new (?:branch|tag|ref)\]| \* branch )/,
  /^(?:[0-9a-f]{12}: (?:Pulling|Waiting|Verifying|Download|Pull|Already|Extracting)|Status: |Digest: sha256)/,
  /^(?:Post job cleanup|Cleaning up orphan|Terminate orphan|Temporarily overriding|Prepare |Getting action download|Complete job name|Requested labels|Job defined at|Job is |Waiting for a runner|Current runner version|Runner |Secret source)/,
  /^(?:shell: |env:$|with:$| {2}[A-Z][A-Z0-9_]{2,60}: )/,
  /^(?:travis_(?:time|fold):|\$ export |Setting environment variables)/,
  // Tests that passed or did not run.
  /^\s*(?:✓|✔|√|PASS\b|ok \d|ok\s{2,}|--- PASS|=== (?:RUN|PAUSE|CONT)|\[\+\]|\[ {7}OK \]|\[ RUN {6}\])/,
  /\s(?:PASS|PASSED|OK|SKIPPED|UP-TO-DATE|NO-SOURCE|FROM-CACHE)\s*(?:\[[\d.]{1,12}s\]\s*)?(?:\[ {0,3}\d{1,3}%\])?$/,
  /^test .{1,300} \.\.\. (?:ok|ignored)$/,
  /^[.sSFExX*]{20,}(?:\s*\[ {0,3}\d{1,3}%\])?$/,
  /^✖ \d{1,7} problems? \(0 errors, /,
  // Coverage tables and timings.
  /^\s*\S{1,200}\s*\|\s*[\d.]{1,6}\s*\|/,
  /^\s*(?:Finished|Done|Time|Duration)\b.{0,20} in? ?[\d.]+ ?(?:s|ms|sec|seconds|min)\b/,
]

/** A count of none is good news in the words of bad news. */
export const GOOD_NEWS =
  /\b(?:0|no) (?:tests? |specs? |new )?(?:errors?|failures?|failed|failing|problems?|warnings?|vulnerabilities|crashed)\b|\b(?:errors?|failures?|failed)\s?[:= ]\s?0\b|\b0 fail\b/i

/** Stack frames of runners, runtimes and installed packages: they show the way, not the place. */
export const FOREIGN_FRAME =
  /^\s*at .{0,300}(?:node_modules|node:internal|\(internal\/|java\.base\/|jdk\.internal|sun\.reflect|java\.lang\.reflect|org\.junit|org\.gradle|junit\.framework|org\.apache\.maven|com\.sun\.proxy|<anonymous>\)$)|^\s*File "[^"]{0,300}(?:site-packages|\/lib\/python\d)|^\s*\/\S{0,300}(?:site-packages|dist-packages|\/vendor\/|\/gems\/)\S{0,300}:\d/

/** What a tool that runs others puts before their lines: a time, a step of a container build, a container's name. */
export const PREFIX =
  /^(?:#\d{1,4} (?:\d{1,6}\.\d{1,4} )?|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,]{0,10}(?:Z|[+-]\d\d:?\d\d)?\]?\s|\[?\d\d:\d\d:\d\d[\d.,]{0,10}\]?\s|[a-z][\w.-]{0,60}[_-]\d{1,3}\s{1,20}\| )/
