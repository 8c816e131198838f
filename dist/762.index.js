export const id = 762;
export const ids = [762,379];
export const modules = {

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ LOGIN),
/* harmony export */   SD: () => (/* binding */ actorsOf),
/* harmony export */   gR: () => (/* binding */ refusedActor)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3006);

/** The logins of GitHub: of people, of enterprises' people with `_`, of apps with `[bot]`. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?$/;
/** `maintain` is told as `write`; some versions of GHES tell it by its own name. */
const WRITERS = ['admin', 'maintain', 'write'];
/** Whoever causes one of these can write to the repository already. */
const WRITERS_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** Everybody who has to have the right to start a repair; nobody where only writers can cause the event. */
function actorsOf(event) {
    if (WRITERS_EVENTS.includes(event.name))
        return [];
    const { actor, actorId, triggeringActor, payload } = event;
    const told = ['workflow_run.actor', 'workflow_run.triggering_actor']
        .filter(path => (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(payload, path) !== undefined)
        .map(path => ({ login: (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(payload, `${path}.login`), id: (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .numberField */ .sJ)(payload, `${path}.id`) }));
    const again = triggeringActor === '' || triggeringActor === actor;
    const all = [
        { login: actor, id: actorId },
        ...(again ? [] : [{ login: triggeringActor, id: null }]),
        ...told,
    ];
    return [...new Map(all.map(each => [`${each.login} ${each.id}`, each])).values()];
}
/** Why one of them may not start a repair; null where all may. `allowed`: the input `allowed-actors`. */
async function refusedActor(actors, allowed, people) {
    for (const actor of actors) {
        if ((await mayWrite(actor, people)) || (await isAllowed(actor, allowed, people)))
            continue;
        const name = LOGIN.test(actor.login) ? actor.login : 'somebody without a login';
        const way = actor.login.endsWith('[bot]') ? '' : ', or give it write access';
        return `${name} may not start a repair: it can not write to this repository and is not in \`allowed-actors\`; add the login there${way}`;
    }
    return null;
}
/** Bots are known by the list alone: what is installed somewhere else may carry any name. */
async function mayWrite({ login, id }, { collaborator }) {
    if (!LOGIN.test(login) || login.endsWith('[bot]'))
        return false;
    const found = await collaborator(login);
    return found !== null && WRITERS.includes(found.permission) && (id === null || found.id === id);
}
/** By id: who takes a login that somebody has given up is somebody else. */
async function isAllowed({ login, id }, allowed, { account }) {
    if (!allowed.some(each => each.toLowerCase() === login.toLowerCase()))
        return false;
    const found = await account(login);
    if (found === null || (login.endsWith('[bot]') && !found.isBot))
        return false;
    return id === null || found.id === id;
}


/***/ }),

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

/***/ 5268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ requireBase),
/* harmony export */   l: () => (/* binding */ baseState)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6092);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(214);


/** The base branch may have moved on, but it has to be there and to hold the base commit still. */
async function requireBase(api, publication) {
    const { baseBranch, baseSha, baseIsOnBranch } = publication;
    const state = await baseState(api, baseBranch, baseIsOnBranch ? baseSha : null);
    if (state === 'gone')
        throw new _publication_js__WEBPACK_IMPORTED_MODULE_1__/* .Unpublishable */ .J(`the branch ${baseBranch} is gone, so there is nothing to offer the fix to; set \`base\` to another branch`);
    if (state === 'there')
        return;
    throw new _publication_js__WEBPACK_IMPORTED_MODULE_1__/* .Unpublishable */ .J(`the branch ${baseBranch} was force-pushed and no longer holds ${baseSha.slice(0, 7)}, the commit that was repaired; run the workflow on its new state`);
}
/** `moved`: the branch does not hold the commit any more. Without a commit it is there or gone. */
async function baseState(api, branch, sha) {
    const tip = await tipOf(api, branch);
    if (tip === null)
        return 'gone';
    return sha === null || tip === sha || (await isAncestor(api, sha, tip)) ? 'there' : 'moved';
}
async function tipOf(api, branch) {
    return api
        .ask(to => api.rest.git.getRef({ ...to, ref: `heads/${branch}` }))
        .then(({ data }) => data.object.sha)
        .catch(noneIfMissing);
}
/** Commits without anything in common are answered with "not found". */
async function isAncestor(api, base, head) {
    const status = await api
        .ask(to => api.rest.repos.compareCommits({ ...to, base, head, per_page: 1 }))
        .then(({ data }) => data.status)
        .catch(noneIfMissing);
    return status === 'ahead' || status === 'identical';
}
function noneIfMissing(error) {
    if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(error))
        return null;
    throw error;
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

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ permissionsFor),
/* harmony export */   q: () => (/* binding */ reasonFor)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8034);

/** Why it was not published, in one sentence, with the setting to change where one would help. */
function reasonFor(answer, publication) {
    const rule = RULES.find(({ when }) => when(answer));
    return rule
        ? rule.say(answer, publication)
        : `GitHub refused ${answer.request}: ${answer.message} (${answer.status})`;
}
/** The first that fits. */
const RULES = [
    {
        when: ({ status }) => status === 0,
        say: ({ request, message }) => `GitHub did not answer ${request} (${message}): run the job again`,
    },
    {
        when: ({ status }) => status >= 500,
        say: ({ request, status }) => `GitHub kept failing at ${request} (${status}): run the job again`,
    },
    {
        when: _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a,
        say: ({ message }) => `GitHub's rate limit for \`github-token\` is used up: ${message}`,
    },
    {
        when: ({ status }) => status === 401,
        say: () => 'GitHub no longer takes `github-token` (401): tokens of GitHub Apps live an hour, so make it with a shorter `max-minutes`, or publish in a job of its own',
    },
    {
        when: ({ message }) => /not permitted to create/i.test(message),
        say: () => 'GitHub Actions may not create pull requests here: turn on Settings > Actions > General > "Allow GitHub Actions to create and approve pull requests", or set `publish: branch`',
    },
    {
        when: needsWorkflows,
        say: () => "the branch would change workflow files, which the workflow's own token never may: set `github-token` to one of a GitHub App or a person with the permission `workflows: write`",
    },
    {
        when: ({ message }) => /secret/i.test(message) && /GH01[03]|push protection|push cannot contain/i.test(message),
        say: ({ message }) => `GitHub's push protection found a secret in the change: ${message}`,
    },
    {
        when: ({ message }) => /GH006|GH013|protected branch|rule violation|ruleset/i.test(message),
        say: ({ message }, { branch }) => `a branch protection rule or ruleset covers ${branch}: exempt it, or choose another \`branch-prefix\` (${message})`,
    },
    {
        when: ({ status }) => status === 403,
        say: answer => `\`github-token\` lacks a permission: add \`${permissionsFor(answer)}\` to the job's \`permissions\` (${answer.message})`,
    },
    {
        when: ({ message }) => /draft pull requests are not supported/i.test(message),
        say: () => 'this repository has no draft pull requests: set `draft: false`, or open one from the compare page',
    },
    {
        when: ({ status, fields }) => status === 422 && fields.includes('base'),
        say: (_, { baseBranch }) => `the branch ${baseBranch} is gone, so there is nothing to offer the fix to; set \`base\` to another branch`,
    },
    {
        when: ({ status, request }) => status === 422 && /\/git\/refs/.test(request),
        say: ({ message }, { branch }) => `GitHub refuses the branch ${branch} (${message}): a branch whose name it begins with may be in its way, so choose another \`branch-prefix\``,
    },
    {
        when: ({ status }) => status === 404,
        say: ({ request }, { owner, repository }) => `GitHub answered "not found" to ${request}: \`github-token\` may not write to ${owner}/${repository}`,
    },
];
/** The header lists alternatives: only what all of them hold is needed. */
function needsWorkflows(answer) {
    if (answer.status !== 403 && answer.status !== 422)
        return false;
    const sets = alternatives(answer);
    return /workflow/i.test(answer.message) || (sets.length > 0 && sets.every(set => /\bworkflows=/.test(set)));
}
/** As a workflow writes it: `contents: write`. What only reads here is followed by a call that writes. */
function permissionsFor(answer) {
    const [first] = alternatives(answer);
    if (!first)
        return answer.request.includes('/pulls') ? 'pull-requests: write' : 'contents: write';
    return first
        .split(',')
        .map(each => each.trim().replaceAll('_', '-').replace(/=.*/, ': write'))
        .join(', ');
}
function alternatives({ headers }) {
    return String(headers['x-accepted-github-permissions'] ?? '')
        .split(';')
        .map(set => set.trim())
        .filter(Boolean);
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

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   admission: () => (/* binding */ admission),
/* harmony export */   apiFor: () => (/* binding */ apiFor),
/* harmony export */   strangers: () => (/* binding */ strangers)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _gate_actors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5214);
/* harmony import */ var _gate_own_work_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5930);
/* harmony import */ var _gate_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(213);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3454);
/* harmony import */ var _publish_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6092);
/* harmony import */ var _publish_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3748);
/* harmony import */ var _publish_base_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5268);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2803);









/** The half of the gate that has to ask. What GitHub does not answer is a refusal. */
async function admission({ settings, baseline, watch }) {
    const { headSha, headBranch } = baseline;
    const own = await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(['cat-file', 'commit', headSha], { directory: settings.checkout });
    if ((0,_gate_own_work_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnCommit */ .uv)((0,_gate_own_work_js__WEBPACK_IMPORTED_MODULE_7__/* .commitFrom */ .wz)(own.toString())))
        return { verdict: 'nothing-to-do', reason: (0,_gate_own_work_js__WEBPACK_IMPORTED_MODULE_7__/* .ownCommit */ .EE)() };
    if ((0,_gate_actors_js__WEBPACK_IMPORTED_MODULE_8__/* .actorsOf */ .SD)(settings.event).length === 0)
        return null;
    const api = await apiFor(settings, watch.cancel);
    try {
        const origin = (0,_gate_target_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(settings.event, { sha: headSha, branch: headBranch });
        return (await strangers(settings, api)) ?? (await lost(settings.event, origin, api));
    }
    catch (error) {
        const answer = (0,_publish_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(error);
        if (answer === null)
            throw error;
        const reason = `who started this run could not be checked: GitHub answered ${answer.request} with ${answer.status || 'nothing'} (${answer.message})`;
        return { verdict: 'blocked', reason };
    }
}
/** GitHub's API for this repository, given up when the run is. */
async function apiFor({ github }, signal) {
    const sleep = (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal });
    return (0,_publish_api_js__WEBPACK_IMPORTED_MODULE_4__/* .openApi */ .N)(await (0,_github_js__WEBPACK_IMPORTED_MODULE_6__/* .connect */ .N)(github), github, { signal, sleep });
}
/** Where the payload names the branch and a commit that it had. */
const WITH_HEAD = ['workflow_run', 'pull_request'];
async function strangers({ event, allowedActors }, api) {
    const reason = await (0,_gate_actors_js__WEBPACK_IMPORTED_MODULE_8__/* .refusedActor */ .gR)((0,_gate_actors_js__WEBPACK_IMPORTED_MODULE_8__/* .actorsOf */ .SD)(event), allowedActors, peopleOf(api));
    return reason === null ? null : { verdict: 'blocked', reason };
}
async function lost({ name }, origin, api) {
    if (origin.kind === 'blocked' || !WITH_HEAD.includes(name))
        return null;
    const { branch, sha } = origin;
    const state = await (0,_publish_base_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .baseState */ .l)(api, branch, sha);
    if (state === 'there')
        return null;
    const what = state === 'gone' ? 'is gone' : `was force-pushed and no longer holds ${sha.slice(0, 7)}`;
    return { verdict: 'blocked', reason: `the branch ${branch} ${what}; run the workflow on its new state` };
}
function peopleOf({ rest, ask }) {
    return {
        collaborator: async (username) => {
            const found = await ask(to => rest.repos.getCollaboratorPermissionLevel({ ...to, username })).catch(noneIfMissing);
            return found && { permission: found.data.permission, id: found.data.user?.id ?? null };
        },
        account: async (username) => {
            const found = await ask(({ request }) => rest.users.getByUsername({ username, request })).catch(noneIfMissing);
            return found && { id: found.data.id, isBot: found.data.type === 'Bot' };
        },
    };
}
/** An app has no permission of its own here: GitHub answers that it is no user. */
function noneIfMissing(error) {
    if ((0,_publish_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
        return null;
    throw error;
}


/***/ }),

/***/ 2762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   equipment: () => (/* binding */ equipment)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4779);
/* harmony import */ var _publish_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6092);
/* harmony import */ var _publish_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(642);
/* harmony import */ var _publish_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8034);
/* harmony import */ var _admission_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7379);





/**
 * Finds out whether the token may push before a model is paid, by the smallest thing to write: a blob that nothing refers to,
 * which no one sees. What is no answer to that is left for the publication to meet.
 */
async function equipment({ settings, watch }) {
    const { publish, phase, github } = settings;
    if (publish === 'none' || phase.kind === 'propose')
        return;
    const api = await (0,_admission_js__WEBPACK_IMPORTED_MODULE_3__.apiFor)(settings, watch.cancel);
    const blob = { content: '', encoding: 'utf-8' };
    try {
        await api.ask(to => api.rest.git.createBlob({ ...to, ...blob }));
    }
    catch (error) {
        const answer = (0,_publish_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(error);
        if (answer === null)
            throw error;
        const wrong = wrongToken(answer, `${github.owner}/${github.repository}`);
        if (wrong)
            throw wrong;
    }
}
function wrongToken(answer, repository) {
    const { status, message } = answer;
    if (status === 401)
        return new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('github-token', 'a token that GitHub takes', `"${message}" (401)`);
    if (status === 404)
        return new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('github-token', `a token that may write to ${repository}`, `"${message}" (404)`);
    if (status !== 403 || (0,_publish_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isRateLimit */ .a)(answer))
        return null;
    const wanted = `\`${(0,_publish_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsFor */ .m)(answer)}\` for github-token, to publish; or \`publish: none\``;
    return new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('permissions', wanted, `a token without it ("${message}", 403)`);
}


/***/ })

};
