export const id = 452;
export const ids = [452];
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

/***/ 6452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweepClaims: () => (/* binding */ sweepClaims)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3748);
/* harmony import */ var _read_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9010);


const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** What one run looks at: many claims are swept by many runs. */
const LOOKED_AT = 20;
/** Removes claims that are older than 30 days, a bounded number of them. Never throws: a later run does the rest. */
async function sweepClaims(github, { claiming, others }, patience) {
    const api = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openApi */ .N)(github, claiming, patience);
    try {
        for (const claim of turnOf(others, Number(claiming.runId) || 0))
            await removeIfOld(api, claim);
    }
    catch {
        // Old claims cost nothing.
    }
}
/** Every run begins elsewhere, so that young claims in front hide no old ones. */
function turnOf(claims, runId) {
    const start = claims.length > LOOKED_AT ? runId % claims.length : 0;
    return [...claims.slice(start), ...claims.slice(0, start)].slice(0, LOOKED_AT);
}
async function removeIfOld(api, claim) {
    const signed = await (0,_read_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(api, claim);
    if (signed === null || Date.now() - signed.madeAt <= KEPT_MS)
        return;
    await api.ask(to => api.rest.git.deleteRef({ ...to, ref: claim.ref }));
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
