export const id = 274;
export const ids = [274];
export const modules = {

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  responsesModel: () => (/* binding */ responsesModel)
});

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(8193);
// EXTERNAL MODULE: ./node_modules/openai/lib/responses/ResponseInputItems.mjs
var ResponseInputItems = __webpack_require__(310);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(4779);
;// CONCATENATED MODULE: ./build/agent/fault.js


// Codes of OpenAI's error bodies. Source: platform documentation "Error codes" and help articles 5955604, 6614457.
const BILLING = new Set([
    'insufficient_quota',
    'credit_balance_exhausted',
    'organization_spend_limit_exceeded',
    'project_spend_limit_exceeded',
    'organization_usage_limit_exceeded',
    'billing_hard_limit_reached',
]);
const TRANSIENT = new Set([
    'server_error',
    'rate_limit_exceeded',
    'slow_down',
    'server_is_overloaded',
    'vector_store_timeout',
]);
/** Sorts what the client threw: what may pass by itself, what never will, and whether anything can have been billed. */
function faultOf(error) {
    if (!(error instanceof openai/* APIError */.LG) || isOfConnection(error))
        return connectionFault(error);
    const about = { message: describe(error), requestId: error.requestID ?? '' };
    const retryAfterMs = serverDelay(error.headers, error.message);
    const delay = retryAfterMs === undefined ? {} : { retryAfterMs };
    // An error event inside a stream has no status: generation had begun.
    if (error.status === undefined)
        return { kind: streamedKind(error.code, error.message), billed: 'unknown', ...about, ...delay };
    return { kind: kindOf(error.status, error), billed: 'no', ...about, ...delay };
}
/** What a terminal event other than `response.completed` means. */
function faultOfResponse(response, usage, requestId) {
    const billed = usage ?? 'unknown';
    if (response.status === 'incomplete') {
        const reason = response.incomplete_details?.reason ?? 'unknown';
        const kind = reason === 'max_output_tokens' ? 'incomplete' : 'refused';
        return { kind, billed, message: `the answer is incomplete: ${reason}`, requestId };
    }
    const { code = '', message = 'no reason given' } = response.error ?? {};
    return { kind: streamedKind(code, message), billed, message: `${code}: ${message}`, requestId };
}
function cut(message, requestId) {
    return { kind: 'cut', billed: 'unknown', message, requestId };
}
function isOfConnection(error) {
    return error instanceof openai/* APIConnectionError */.xX || error instanceof openai/* APIUserAbortError */.cH;
}
const NEVER_CONNECTED = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|CERT|UNABLE_TO_VERIFY/;
function connectionFault(error) {
    const cause = deepestCause(error);
    const code = String(property(cause, 'code') ?? '');
    // A connection that never came about has cost nothing; of any other the answer may have been lost on its way.
    const unused = NEVER_CONNECTED.test(code);
    const why = cause === error ? '' : ` (${(0,errors/* messageOf */.b)(cause) || code})`;
    return {
        kind: unused ? 'unavailable' : 'cut',
        billed: unused ? 'no' : 'unknown',
        message: `${(0,errors/* messageOf */.b)(error)}${why}`,
        requestId: '',
    };
}
function deepestCause(error) {
    const cause = property(error, 'cause');
    return cause === undefined ? error : deepestCause(cause);
}
function property(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function streamedKind(code, message) {
    if (BILLING.has(code ?? ''))
        return 'billing';
    if (isTooLarge(code, message))
        return 'too-large';
    return TRANSIENT.has(code ?? '') ? 'cut' : 'refused';
}
function kindOf(status, { code, type, message }) {
    if (status === 401 || status === 403)
        return 'unauthorized';
    if (BILLING.has(code ?? '') || BILLING.has(type ?? ''))
        return 'billing';
    if (code === 'model_not_found' || (status === 404 && /model/i.test(message)))
        return 'unknown-model';
    if (status === 413 || isTooLarge(code, message))
        return 'too-large';
    if (status === 408 || status === 409 || status === 429 || status >= 500)
        return 'unavailable';
    return 'refused';
}
/** A request above the account's tokens per minute comes as a rate limit that no wait will lift. */
function isTooLarge(code, message) {
    return code === 'context_length_exceeded' || /request too large/i.test(message);
}
function describe(error) {
    const code = error.code ? ` ${error.code}` : '';
    return `${error.status ?? 'error'}${code}: ${error.message}`;
}
/** `retry-after-ms`, `retry-after` in seconds or as a date, or the sentence in the message; in milliseconds. */
function serverDelay(headers, message) {
    const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN);
    if (exact >= 0)
        return exact;
    const after = headers?.get('retry-after');
    if (after)
        return Number(after) >= 0
            ? Number(after) * 1000
            : Math.max(0, Date.parse(after) - Date.now()) || undefined;
    return saidDelay(message);
}
/** `try again in 17s`, `in 250ms`, `in 1m2.5s`, `in 20 seconds`. */
function saidDelay(message) {
    const parts = /try again in (?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+(?:\.\d+)?) ?(ms|s\b|sec))?/i.exec(message) ?? [];
    const [, hours = 0, minutes = 0, rest = 0, unit = ''] = parts;
    const delay = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(rest) * (unit.toLowerCase() === 'ms' ? 1 : 1000);
    return delay > 0 ? delay : undefined;
}

;// CONCATENATED MODULE: ./build/agent/responses.js



const TIMING = { headersMs: 300_000, idleMs: 180_000 };
/** The Responses API, stateless and streamed. The client's own retries are off: each attempt is reserved on its own. */
function responsesModel(endpoint, prefix, timing = TIMING) {
    const client = new openai/* default */.Ay({
        apiKey: endpoint.apiKey,
        baseURL: endpoint.baseUrl,
        // The client would read these from the environment, which has no say here.
        organization: null,
        project: null,
        maxRetries: 0,
        timeout: timing.headersMs,
        // The key goes to this endpoint and to no other: a redirect is an answer, and a refusal.
        fetchOptions: { redirect: 'manual' },
    });
    const tools = prefix.tools.map(toolParameter);
    return async (ask) => {
        const idle = idleWatch(timing.idleMs);
        try {
            const params = parameters(ask, prefix, tools);
            const signal = AbortSignal.any([ask.signal, idle.signal]);
            const { data, request_id } = await client.responses.create(params, { signal }).withResponse();
            return await readStream(data, { requestId: request_id ?? '', touch: idle.touch });
        }
        catch (error) {
            return { kind: 'fault', fault: faultOf(error) };
        }
        finally {
            idle.stop();
        }
    };
}
function parameters(ask, prefix, tools) {
    return {
        model: ask.model.id,
        instructions: prefix.instructions,
        tools,
        tool_choice: 'auto',
        parallel_tool_calls: ask.model.parallelCalls,
        reasoning: { effort: prefix.effort, summary: 'auto' },
        include: ['reasoning.encrypted_content'],
        input: ask.history,
        max_output_tokens: ask.maxOutputTokens,
        prompt_cache_key: prefix.cacheKey,
        service_tier: 'default',
        store: false,
        stream: true,
        stream_options: { include_obfuscation: false },
    };
}
function toolParameter(tool) {
    const { name, description } = tool;
    if (tool.form === 'custom') {
        return {
            type: 'custom',
            name,
            description,
            format: { type: 'grammar', syntax: 'lark', definition: tool.grammar },
        };
    }
    return { type: 'function', name, description, strict: false, parameters: { ...tool.parameters } };
}
/** A turn counts only when its terminal event has come: what a cut stream has said is dropped, never acted on. */
async function readStream(stream, reading) {
    const done = [];
    reading.touch();
    for await (const event of stream) {
        reading.touch();
        switch (event.type) {
            case 'response.output_item.done':
                done.push(event.item);
                break;
            case 'response.completed':
                return turnOf(event.response, done, reading.requestId);
            case 'response.failed':
            case 'response.incomplete':
                return fault(faultOfResponse(event.response, usageOf(event.response), reading.requestId));
        }
    }
    return fault(cut('the stream ended before the answer was complete', reading.requestId));
}
function turnOf(response, done, requestId) {
    // Some gateways leave the output of the terminal event empty.
    const output = response.output.length > 0 ? response.output : done;
    const items = (0,ResponseInputItems/* toResponseInputItems */.h)(output);
    const turn = {
        items,
        calls: items.flatMap(callOf),
        text: items.map(textOf).join(''),
        usage: usageOf(response),
        model: response.model,
        serviceTier: response.service_tier ?? 'default',
        requestId,
    };
    return { kind: 'turn', turn };
}
function callOf(item) {
    const callId = String(item.call_id);
    const name = String(item.name);
    if (item.type === 'function_call')
        return [{ callId, name, form: 'function', argument: String(item.arguments) }];
    if (item.type === 'custom_tool_call')
        return [{ callId, name, form: 'custom', argument: String(item.input) }];
    return [];
}
function textOf(item) {
    const content = item.type === 'message' && Array.isArray(item.content) ? item.content : [];
    return content.map(part => (part?.type === 'output_text' ? String(part.text) : '')).join('');
}
/** Null when the endpoint did not say, or said what cannot be: a ledger must not grow by it. */
function usageOf(response) {
    const usage = response.usage;
    const input = usage?.input_tokens ?? Number.NaN;
    const output = usage?.output_tokens ?? Number.NaN;
    const cached = usage?.input_tokens_details?.cached_tokens ?? 0;
    const cacheWrite = usage?.input_tokens_details?.cache_write_tokens ?? 0;
    const whole = [input, output, cached, cacheWrite].every(tokens => Number.isSafeInteger(tokens) && tokens >= 0);
    return whole && cached + cacheWrite <= input ? { input, cached, cacheWrite, output } : null;
}
function fault(found) {
    return { kind: 'fault', fault: found };
}
/** The client's timeout ends with the headers; a stream that falls silent from then on is noticed here. */
function idleWatch(idleMs) {
    const controller = new AbortController();
    let timer;
    const touch = () => {
        clearTimeout(timer);
        timer = setTimeout(() => controller.abort(new Error(`nothing was heard for ${idleMs / 1000} s`)), idleMs);
    };
    return { signal: controller.signal, touch, stop: () => clearTimeout(timer) };
}


/***/ })

};
