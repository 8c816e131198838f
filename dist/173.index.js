export const id = 173;
export const ids = [173];
export const modules = {

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ alreadyExists),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _platform_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);

const LONGEST_MESSAGE = 300;
/** Null for anything that is no error of a request. */
function answerOf(error) {
    if (!isRequestError(error))
        return null;
    const { request, response } = error;
    const errors = Array.isArray(response?.data?.errors) ? response.data.errors.map(validationError) : [];
    const said = [response?.data?.message ?? error.message, ...errors.map(each => each.message ?? '')];
    return {
        status: response ? error.status : 0,
        message: (0,_platform_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(said.filter(Boolean).join(': ')).replace(/\s+/g, ' ').slice(0, LONGEST_MESSAGE),
        fields: errors.flatMap(each => each.field ?? []),
        headers: response?.headers ?? {},
        request: request ? `${request.method} ${new URL(request.url).pathname}` : 'a request',
    };
}
/** True when a reference is there already, whoever made it. */
function alreadyExists(error) {
    const answer = answerOf(error);
    return answer?.status === 422 && /already exists/i.test(answer.message);
}
/** True when what was asked for is not there. */
function isMissing(error) {
    return answerOf(error)?.status === 404;
}
function isRequestError(error) {
    return error instanceof Error && typeof error.status === 'number';
}
function validationError(error) {
    if (typeof error === 'string')
        return { message: error };
    if (typeof error !== 'object' || error === null)
        return {};
    const { message, field, code } = error;
    if (typeof field !== 'string')
        return typeof message === 'string' ? { message } : {};
    return { field, message: typeof message === 'string' ? message : `${field} ${String(code)}` };
}


/***/ }),

/***/ 3748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openApi)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6092);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8034);


const REQUEST_TIMEOUT_MS = 60_000;
function openApi(github, { owner, repository }, patience) {
    const { signal } = patience;
    const pause = (milliseconds) => untilAborted(patience.sleep(milliseconds), signal);
    const asker = (recency) => async (call) => {
        for (let attempt = 1;; attempt += 1) {
            signal.throwIfAborted();
            const request = { signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]) };
            const ended = await settled(call({ owner, repo: repository, request }));
            if (ended.status === 'fulfilled')
                return ended.value;
            signal.throwIfAborted();
            const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(ended.reason);
            const delay = answer && (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .delayBefore */ .L)(answer, attempt, recency);
            if (delay === null)
                throw ended.reason;
            await pause(delay);
        }
    };
    return { rest: github.rest, ask: asker('settled'), askAfterWrite: asker('just-written'), pause };
}
async function settled(promise) {
    const [result] = await Promise.allSettled([promise]);
    return result;
}
async function untilAborted(sleep, signal) {
    const done = new AbortController();
    const aborted = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done.signal });
    });
    await Promise.race([sleep, aborted]).finally(() => done.abort());
    signal.throwIfAborted();
}


/***/ }),

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   O: () => (/* binding */ ownTip)
/* harmony export */ });
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(214);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4850);


const LAST_SUFFIX = 9;
/** The branch of this failure; where somebody else has put commits on it, the next with `-r2`, `-r3`, ... */
async function placeOf(api, publication, tree) {
    const tips = await tipsOf(api, publication.branch);
    const own = await ownAmong(api, publication, tips);
    if (own) {
        const { branch, commitSha, commit } = own;
        const isSettled = commit.tree.sha === tree && commit.parents[0]?.sha === publication.baseSha;
        return isSettled ? { kind: 'settled', branch, commitSha } : { kind: 'own', branch };
    }
    const names = namesOf(publication);
    const free = names.find(name => !tips.has(name));
    if (free !== undefined)
        return { kind: 'free', branch: free };
    throw new _publication_js__WEBPACK_IMPORTED_MODULE_1__/* .Unpublishable */ .J(`${publication.branch} and its variants up to ${names.at(-1)} hold commits of others: delete one, or choose another \`branch-prefix\``);
}
/** The branch that holds our own fix of this failure; null where none does. */
async function ownTip(api, wanted) {
    return ownAmong(api, wanted, await tipsOf(api, wanted.branch));
}
async function ownAmong(api, wanted, tips) {
    for (const branch of namesOf(wanted)) {
        const commitSha = tips.get(branch);
        if (commitSha === undefined)
            continue;
        const { data: commit } = await api.ask(to => api.rest.git.getCommit({ ...to, commit_sha: commitSha }));
        if (isOurs(commit, wanted.signature))
            return { branch, commitSha, commit };
    }
    return null;
}
function namesOf({ branch }) {
    return [branch, ...suffixes().map(suffix => `${branch}${suffix}`)];
}
function suffixes() {
    return Array.from({ length: LAST_SUFFIX - 1 }, (_, index) => `-r${index + 2}`);
}
/** Commits by branch, of all branches whose names begin like this. */
async function tipsOf(api, branch) {
    const ref = `heads/${branch}`;
    const { data } = await api.ask(to => api.rest.git.listMatchingRefs({ ...to, ref }));
    return new Map(data.map(each => [each.ref.slice('refs/heads/'.length), each.object.sha]));
}
/**
 * Our commit for this failure, as we left it: alone on its base commit. What somebody has put on top lacks the trailer,
 * what was rebased has another parent, and what was amended another committer date than author date.
 */
function isOurs(commit, signature) {
    const trailers = (0,_trailers_js__WEBPACK_IMPORTED_MODULE_0__/* .trailersOf */ .i)(commit.message);
    const isUntouched = commit.author.date === commit.committer.date && commit.parents.length === 1;
    const isOnItsBase = commit.parents[0]?.sha === trailers.get('Base');
    return trailers.get('Signature') === signature && isUntouched && isOnItsBase;
}


/***/ }),

/***/ 1600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ CLAIMS),
/* harmony export */   K3: () => (/* binding */ claimAt),
/* harmony export */   Mz: () => (/* binding */ holderIn),
/* harmony export */   OR: () => (/* binding */ claimMessage),
/* harmony export */   Qz: () => (/* binding */ claimRef)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90);


const CLAIMS = 'codex-max-fix/';
function claimRef({ signature, baseSha, number, }) {
    return `${CLAIMS}${signature}/${baseSha}/${number}`;
}
/** Null for a reference that is no claim, whoever made it. */
function claimAt(name, sha) {
    const [, ref, signature, baseSha, number] = /^refs\/(codex-max-fix\/([0-9a-f]{12})\/([0-9a-f]{40})\/([1-9]\d{0,5}))$/.exec(name) ?? [];
    if (!ref || !signature || !baseSha || !number)
        return null;
    return { ref, sha, signature, baseSha, number: Number(number) };
}
const RUN = /^Run: (\d{0,20})\/(\d{1,6})$/m;
/** The message of a claim's commit: no two are the same, or two jobs of a run could take one for the other's. */
function claimMessage(claim, holder) {
    const { runId, runAttempt } = holder;
    const title = `Claim ${claim.number} of the failure ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)(claim.signature)}`;
    return `${title}\n\nMade by codex-max-fix before its first model call.\n\nRun: ${runId}/${runAttempt}\nNonce: ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
}
/** Null where it names nobody. */
function holderIn(message) {
    const [, runId, runAttempt] = RUN.exec(message) ?? [];
    if (runId === undefined || runAttempt === undefined)
        return null;
    return { runId, runAttempt: Number(runAttempt) };
}


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  claimant: () => (/* binding */ claimant)
});

// EXTERNAL MODULE: ./build/publish/answer.js
var publish_answer = __webpack_require__(6092);
// EXTERNAL MODULE: ./build/publish/api.js
var publish_api = __webpack_require__(3748);
// EXTERNAL MODULE: ./build/publish/claims/claim-ref.js
var claim_ref = __webpack_require__(1600);
// EXTERNAL MODULE: ./build/publish/claims/read-claims.js
var read_claims = __webpack_require__(9010);
// EXTERNAL MODULE: ./build/publish/branch-place.js
var branch_place = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/publish/compare-url.js
var compare_url = __webpack_require__(5811);
;// CONCATENATED MODULE: ./build/publish/claims/standing-fix.js



/** The open pull request of such a fix, or the branch alone; null where neither is there. */
async function standingFix(api, offer) {
    const tip = await (0,branch_place/* ownTip */.O)(api, offer);
    if (tip?.commit.parents[0]?.sha !== offer.baseSha)
        return null;
    const { branch } = tip;
    const query = { state: 'open', head: `${offer.owner}:${branch}`, base: offer.baseBranch };
    // A token that may not see pull requests sees the branch, which is enough.
    const [pull] = await api
        .ask(to => api.rest.pulls.list({ ...to, ...query }))
        .then(({ data }) => data, error => ((0,publish_answer/* answerOf */.ut)(error)?.status === 403 ? [] : Promise.reject(error)));
    return pull
        ? { branch, url: pull.html_url, pullRequest: pull.number }
        : { branch, url: (0,compare_url/* compareUrl */.X)(offer, branch), pullRequest: null };
}

;// CONCATENATED MODULE: ./build/publish/claims/look.js


/** Looks at what other runs have done about this failure. Writes nothing, so it may be early. */
async function look(api, claiming) {
    const base = api.ask(to => api.rest.git.getCommit({ ...to, commit_sha: claiming.baseSha }));
    // Whoever waits for it is told.
    base.catch(() => { });
    const claims = await (0,read_claims/* allClaims */.f9)(api);
    const isSame = (claim) => claim.signature === claiming.signature && claim.baseSha === claiming.baseSha;
    const same = claims.filter(isSame);
    const obstacle = await obstacleIn(api, claiming, { same, claims });
    const number = Math.max(0, ...same.map(claim => claim.number)) + 1;
    const { data } = await base;
    return { obstacle, number, tree: data.tree.sha, others: claims.filter(claim => !isSame(claim)) };
}
/** Whether a run has ended is asked before its fix is looked for: what it leaves is there by then. */
async function obstacleIn(api, claiming, { same, claims }) {
    const running = await runningOn(api, claiming, same);
    const fix = await standingFix(api, claiming);
    if (fix)
        return { kind: 'standing', fix };
    if (running !== null)
        return { kind: 'running', runId: running };
    if (same.length >= claiming.maxAttempts && !claiming.goesOn)
        return { kind: 'used-up', attempts: same.length, within: 'commit' };
    return (await isDayFull(api, claiming, claims))
        ? { kind: 'used-up', attempts: ATTEMPTS_A_DAY, within: 'day' }
        : null;
}
/** The newest claim alone can be alive: nobody claims the next while one is. */
async function runningOn(api, claiming, same) {
    const newest = same.toSorted((a, b) => b.number - a.number)[0];
    const signed = newest ? await (0,read_claims/* signedBy */.qI)(api, newest) : null;
    if (signed === null || isEarlierStep(signed, claiming) || (await (0,read_claims/* hasEnded */.hY)(api, signed, claiming)))
        return null;
    return signed.holder?.runId ?? '';
}
/** What is gone on from in the run in which it was stopped has ended. */
function isEarlierStep({ holder }, { goesOn, runId }) {
    return goesOn === true && runId !== '' && holder?.runId === runId;
}
/** One failure in many commits, as when two bots answer each other. */
const ATTEMPTS_A_DAY = 20;
const DAY_MS = 24 * 60 * 60 * 1000;
async function isDayFull(api, { signature }, claims) {
    const ofFailure = claims.filter(claim => claim.signature === signature);
    if (ofFailure.length < ATTEMPTS_A_DAY)
        return false;
    let today = 0;
    for (const claim of ofFailure) {
        const signed = await (0,read_claims/* signedBy */.qI)(api, claim);
        if (signed && Date.now() - signed.madeAt < DAY_MS)
            today += 1;
        if (today >= ATTEMPTS_A_DAY)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/publish/claims/claim.js




/** Races end after so many looks: each means that another run was faster. */
const LOOKS = 5;
/**
 * One run at a time spends money on a failure at a base commit, and no more than `max-attempts` ever do. GitHub makes a
 * reference once: whoever has made it is the one.
 */
function claimant(github, claiming, patience) {
    const api = (0,publish_api/* openApi */.N)(github, claiming, patience);
    let foreseen = null;
    let made = null;
    return {
        foresee: () => {
            foreseen = look(api, claiming);
            // What goes wrong here goes wrong again where it is waited for.
            foreseen.catch(() => { });
        },
        claim: async () => {
            try {
                const claimed = await claimAfter(api, claiming, foreseen ?? look(api, claiming));
                made = claimed.kind === 'mine' ? claimed.ref : null;
                return claimed;
            }
            catch (error) {
                patience.signal.throwIfAborted();
                const answer = (0,publish_answer/* answerOf */.ut)(error);
                if (answer === null)
                    throw error;
                return { kind: 'uncounted', why: `${answer.message} (${answer.status})` };
            }
        },
        release: async () => {
            const ref = made;
            if (ref !== null)
                await api.ask(to => api.rest.git.deleteRef({ ...to, ref })).catch(() => { });
        },
    };
}
async function claimAfter(api, claiming, first) {
    let seen = await first;
    for (let looks = 1; looks < LOOKS; looks += 1) {
        if (seen.obstacle)
            return { kind: 'not-mine', obstacle: seen.obstacle };
        if (claiming.looksOnly)
            return { kind: 'mine', others: [], ref: null };
        const ref = (0,claim_ref/* claimRef */.Qz)({ ...claiming, number: seen.number });
        if (await isMade(api, claiming, seen))
            return { kind: 'mine', others: seen.others, ref };
        seen = await look(api, claiming);
    }
    return { kind: 'not-mine', obstacle: seen.obstacle ?? { kind: 'running', runId: '' } };
}
/** False where another run was there first. */
async function isMade(api, claiming, { number, tree }) {
    const claim = { ...claiming, number };
    // With the base commit as its parent and the same tree it brings nothing for which a token could lack a permission.
    const commit = { message: (0,claim_ref/* claimMessage */.OR)(claim, claiming), tree, parents: [claiming.baseSha] };
    const { data } = await api.ask(to => api.rest.git.createCommit({ ...to, ...commit }));
    const ref = `refs/${(0,claim_ref/* claimRef */.Qz)(claim)}`;
    try {
        await api.askAfterWrite(to => api.rest.git.createRef({ ...to, ref, sha: data.sha }));
        return true;
    }
    catch (error) {
        if (!(0,publish_answer/* alreadyExists */.B$)(error))
            throw error;
        return await isOwn(api, ref, data.sha);
    }
}
/** An answer may have been lost on the way: then the request was repeated, and found its own reference. */
async function isOwn(api, ref, sha) {
    const { data } = await api.askAfterWrite(to => api.rest.git.getRef({ ...to, ref: ref.replace(/^refs\//, '') }));
    return data.object.sha === sha;
}


/***/ }),

/***/ 9010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f9: () => (/* binding */ allClaims),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6092);
/* harmony import */ var _claim_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1600);


/** All claims of the repository, in one request. */
async function allClaims(api) {
    const { data } = await api.ask(to => api.rest.git.listMatchingRefs({ ...to, ref: _claim_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .CLAIMS */ .IF }));
    return data.flatMap(each => (0,_claim_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .claimAt */ .K3)(each.ref, each.object.sha) ?? []);
}
/** Who made a claim and when; null where it is gone by now. */
async function signedBy(api, { sha }) {
    try {
        const { data } = await api.ask(to => api.rest.git.getCommit({ ...to, commit_sha: sha }));
        return { holder: (0,_claim_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .holderIn */ .Mz)(data.message), madeAt: Date.parse(data.committer.date) };
    }
    catch (error) {
        if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(error))
            return null;
        throw error;
    }
}
/** Jobs on GitHub's own runners end after that. */
const LONGEST_JOB_MS = 6 * 60 * 60 * 1000;
/** Whether the run that made a claim has ended. Where the token may not ask, by the claim's age. */
async function hasEnded(api, { holder, madeAt }, me) {
    const isOld = Date.now() - madeAt > LONGEST_JOB_MS;
    if (holder === null || holder.runId === '')
        return isOld;
    // Another attempt of this run begins when the one before has ended; another job of the same attempt may go on.
    if (holder.runId === me.runId)
        return holder.runAttempt < me.runAttempt;
    return (await runEnded(api, holder)) ?? isOld;
}
/** Null where the token may not see runs. */
async function runEnded(api, { runId, runAttempt }) {
    try {
        const { data } = await api.ask(to => api.rest.actions.getWorkflowRun({ ...to, run_id: Number(runId) }));
        return data.status === 'completed' || (data.run_attempt ?? 1) > runAttempt;
    }
    catch (error) {
        if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(error))
            return true;
        if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(error)?.status === 403)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareUrl)
/* harmony export */ });
/** The page on which a person can open the pull request. */
function compareUrl(publication, branch) {
    const { serverUrl, owner, repository, baseBranch } = publication;
    return `${serverUrl}/${owner}/${repository}/compare/${escaped(baseBranch)}...${escaped(branch)}?expand=1`;
}
function escaped(branch) {
    return branch.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Unpublishable)
/* harmony export */ });
/** Expected by the recipe, and the end of it: `message` is the reason for people. */
class Unpublishable extends Error {
}


/***/ }),

/***/ 8034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ delayBefore),
/* harmony export */   a: () => (/* binding */ isRateLimit)
/* harmony export */ });
const ATTEMPTS = 5;
const FIRST_DELAY_MS = 1000;
/** What GitHub asks for where a secondary limit names no time. */
const SECONDARY_LIMIT_MS = 60_000;
const LONGEST_DELAY_MS = 120_000;
/** How long to wait before asking again; null where that would not help, or would take too long. */
function delayBefore(answer, attempt, recency) {
    if (attempt >= ATTEMPTS)
        return null;
    const backoff = FIRST_DELAY_MS * 2 ** (attempt - 1);
    if (isRateLimit(answer))
        return withinReason(Math.max(limitDelay(answer), backoff));
    const isPassing = answer.status === 0 || answer.status >= 500;
    return isPassing || (recency === 'just-written' && isNotYetSeen(answer)) ? backoff : null;
}
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    const isSpent = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return status === 403 && (isSpent || /rate limit/i.test(message));
}
function limitDelay({ headers }) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after))
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const isSpent = headers['x-ratelimit-remaining'] === '0';
    return isSpent && Number.isFinite(reset) ? reset * 1000 - Date.now() : SECONDARY_LIMIT_MS;
}
function withinReason(delay) {
    return delay <= LONGEST_DELAY_MS ? delay : null;
}
function isNotYetSeen({ status, message, fields }) {
    if (status === 404)
        return true;
    const isUnknown = /(?:object|sha) does not exist|is not a valid (?:blob|tree)/i.test(message);
    return status === 422 && (isUnknown || fields.some(field => field === 'head' || field === 'base'));
}


/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ trailerLines),
/* harmony export */   i: () => (/* binding */ trailersOf)
/* harmony export */ });
const KEY = 'Codex-Max-Fix-';
const LINE = new RegExp(`^${KEY}([A-Za-z-]+): (.+)$`);
/** The last paragraph of a commit message, by which a later run knows its own work. */
function trailerLines(trailers) {
    return Object.entries(trailers)
        .map(([name, value]) => `${KEY}${name}: ${value.replace(/\s+/g, ' ').trim()}`)
        .join('\n');
}
/** Read where git reads trailers, in the last paragraph and nowhere else. */
function trailersOf(message) {
    const last = message
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    const pairs = last.split('\n').flatMap(line => {
        const [, name, value] = LINE.exec(line) ?? [];
        return name !== undefined && value !== undefined ? [[name, value]] : [];
    });
    return new Map(pairs);
}


/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Kw: () => (/* binding */ harmlessLine),
/* harmony export */   bI: () => (/* binding */ harmlessBlock)
/* harmony export */ });
/* harmony import */ var _platform_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);

// Written as an entity or not, GitHub reads mentions and references from the text that is shown, and mail programs from
// the plain one. A space without width in between keeps them from being read, in every place.
const GAP = '\u200b';
const COLUMNS = 100;
/** Untrusted text that stays text in a commit message: no mention, reference, address, "skip ci" or trailer comes of it. */
function harmless(text) {
    return (0,_platform_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).replace(/[@#[]|:(?=\/\/)|GH-|\bwww(?=\.)/gi, `$&${GAP}`);
}
/** The same, on one line. */
function harmlessLine(text) {
    return harmless(text).replace(/\s+/g, ' ').trim();
}
/** The same as a quoted block that keeps its lines and cannot be left. */
function harmlessBlock(text) {
    const lines = harmless(text)
        .split('\n')
        .flatMap(line => wrapped(line));
    return (0,_platform_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(lines.join('\n'), 'text');
}
function wrapped(line) {
    const lines = [];
    let rest = line;
    while (rest.length > COLUMNS) {
        const space = rest.lastIndexOf(' ', COLUMNS);
        if (space <= 0)
            break;
        lines.push(rest.slice(0, space));
        rest = rest.slice(space + 1);
    }
    return [...lines, rest];
}


/***/ })

};
