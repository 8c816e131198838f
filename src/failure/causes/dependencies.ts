/** What package managers say when the registry or the lock file does not give what the manifest asks for. */
export const DEPENDENCIES: readonly RegExp[] = [
  // npm, yarn, pnpm, bun
  /^npm (?:ERR!|error) code (?:ERESOLVE|E404|ETARGET|EINTEGRITY|ENOVERSIONS|EBADENGINE|ENOTSUP|EUSAGE|ENOLOCK)\b/,
  /`npm ci` can only install packages when your package\.json and/,
  /^error (?:Your lockfile needs to be updated|Couldn't find (?:package|any versions for)|An unexpected error occurred: "https?:\/\/\S{1,300}: Not found"|Integrity check failed|The engine ")/,
  /\bYN00(?:28|82|35|18|01): .{0,200}(?:lockfile|No candidates|not found|checksum|mismatch)/,
  /\bERR_PNPM_(?:OUTDATED_LOCKFILE|NO_MATCHING_VERSION|FETCH_404|LOCKFILE_\w{1,40}|TARBALL_INTEGRITY|PEER_DEP_ISSUES|UNSUPPORTED_ENGINE)\b/,
  /^error: lockfile had changes, but lockfile is frozen/,
  // Python
  /^ERROR: (?:Could not find a version that satisfies|No matching distribution found|ResolutionImpossible|Cannot install .{1,300} because these package versions have conflicting|THESE PACKAGES DO NOT MATCH THE HASHES|Hashes are required)/,
  /pyproject\.toml changed significantly since poetry\.lock|poetry\.lock is not up to date|Because .{1,200} depends on .{1,200} version solving failed|\bSolverProblemError\b/,
  /No solution found when resolving (?:dependencies|the)|The lockfile at `uv\.lock` needs to be updated/,
  // Rust, Go
  /^error: (?:failed to select a version for|no matching package (?:named|found)|the lock file .{1,300} needs to be updated|cannot update the lock file|checksum for .{1,200} changed between lock files|failed to parse lock file|package `[^`]{1,200}` cannot be built because it requires rustc)/,
  /\bmissing go\.sum entry for|\bupdates to go\.mod needed|\bno required module provides package|: (?:unknown|invalid) (?:revision|version)\b|\bchecksum mismatch$|inconsistent vendoring in/,
  // Ruby, PHP
  /^(?:Could not find gem '|Bundler could not find compatible versions|Could not find compatible versions|Your bundle is locked to|The gemspecs? for .{1,200} (?:changed|from)|Could not find \S{1,200}-\d\S{0,40} in (?:any of the sources|locally installed gems))/,
  /^Your (?:requirements could not be resolved|lock file does not contain a compatible set)|The lock file is not up to date with the latest changes in composer\.json/,
  // JVM
  /(?:Could not resolve dependencies for project|Could not find artifact|Failure to find) \S|Non-resolvable parent POM|Non-resolvable import POM/,
  /^(?:> )?Could not (?:resolve all (?:files|dependencies|artifacts|task dependencies) for configuration|find [\w.-]{1,100}:[\w.-]{1,100}:)/,
  // .NET, Elixir, CocoaPods, Swift, Dart
  /\berror NU1(?:004|100|101|102|103|107|202|605|608|903)\b/,
  /^\*\* \(Mix\) (?:Hex dependency resolution failed|Your lock file is outdated|Can't continue due to errors on dependencies)|^Unchecked dependencies for environment/,
  /could not find compatible versions for pod|Unable to find a specification for|CocoaPods could not find/,
  /^error: (?:Dependencies could not be resolved|Could not resolve package dependencies)|^Because .{1,300}, version solving failed\.$/,
]
