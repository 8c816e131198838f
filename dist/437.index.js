export const id = 437;
export const ids = [437];
export const modules = {

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   ZC: () => (/* binding */ hostPortOf),
/* harmony export */   dO: () => (/* binding */ PRESET_NAMES),
/* harmony export */   gl: () => (/* binding */ reach)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/** Where registries serve packages. GitHub is none of them: whoever may reach it can leave something there. */
const PRESETS = {
    npm: ['registry.npmjs.org'],
    pypi: ['pypi.org', 'files.pythonhosted.org'],
    go: ['proxy.golang.org', 'sum.golang.org'],
    crates: ['index.crates.io', 'static.crates.io', 'crates.io'],
    maven: ['repo.maven.apache.org', 'repo1.maven.org'],
};
const PRESET_NAMES = Object.keys(PRESETS);
const TLS_PORT = 443;
const LABEL = '[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?';
/** The last part of a name is no number: some resolvers take 2130706433 and 0x7f.1 for addresses. */
const NAME = new RegExp(`^(?=.{1,253}$)(?:${LABEL}\\.)*(?!\\d+$|0x[0-9a-f]*$)${LABEL}$`);
const HOST_PORT = /^(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9._-]{1,253})):([1-9]\d{0,4})$/;
/** What one line of `allowed-hosts` allows; null where it is neither a host with its port nor a preset. */
function allowedBy(line) {
    const preset = new Map(Object.entries(PRESETS)).get(line);
    if (preset)
        return preset.map(host => ({ host, port: TLS_PORT, from: 'preset' }));
    const named = hostPortOf(line);
    return named && reach(named.host) !== 'never' ? [{ ...named, from: 'given' }] : null;
}
/** `host:port` in ASCII and nothing else: no user, no path, no trailing dot, no number that stands for an address. */
function hostPortOf(text) {
    const [, bracketed, plain, digits] = HOST_PORT.exec(text) ?? [];
    const host = (bracketed ?? plain ?? '').toLowerCase();
    const port = Number(digits);
    if (!(port >= 1 && port <= 65_535))
        return null;
    if (bracketed !== undefined)
        return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? { host, port } : null;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4 || NAME.test(host) ? { host, port } : null;
}
const V4 = [
    [/^(?:169\.254\.|0\.|2(?:2[4-9]|3\d|4\d|5[0-5])\.)/, 'never'],
    // Azure and Alibaba answer their machines at these.
    [/^(?:168\.63\.129\.16|100\.100\.100\.200)$/, 'never'],
    [/^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/, 'private'],
    [/^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./, 'private'],
    [/^(?:192\.0\.0\.|192\.0\.2\.|198\.1[89]\.|198\.51\.100\.|203\.0\.113\.)/, 'private'],
];
/** Sources: RFC 6890 and the pages of the clouds on metadata. */
function reach(address) {
    switch ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)) {
        case 4:
            return V4.find(([pattern]) => pattern.test(address))?.[1] ?? 'public';
        case 6:
            return reachOfV6(address);
    }
    return 'name';
}
/** The eight groups decide: there are many ways to write one address. */
function reachOfV6(address) {
    const groups = groupsOf(address);
    const [first = 0, second = 0] = groups;
    const v4 = groups.slice(6).flatMap(group => [group >> 8, group & 255]);
    const leading = groups.slice(0, 5).every(group => group === 0);
    if (leading && groups[5] === 0 && groups[6] === 0)
        return groups[7] === 1 ? 'private' : 'never';
    if (leading && (groups[5] === 0xffff || groups[5] === 0))
        return reach(v4.join('.'));
    // Translated, not mapped: RFC 2765, section 2.1.
    if (groups.slice(0, 4).every(group => group === 0) && groups[4] === 0xffff && groups[5] === 0)
        return reach(v4.join('.'));
    if (first === 0x64 && second === 0xff9b)
        return reach(v4.join('.'));
    // 6to4 and Teredo carry an address of the old kind; link-local, multicast and what AWS answers at.
    if (first === 0x2002 || (first === 0x2001 && second === 0))
        return 'never';
    if ((first & 0xffc0) === 0xfe80 || (first & 0xff00) === 0xff00)
        return 'never';
    if (first === 0xfd00 && second === 0xec2)
        return 'never';
    return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfec0 ? 'private' : 'public';
}
function groupsOf(address) {
    const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
    const hex = (high, low) => (Number(high) * 256 + Number(low)).toString(16);
    const text = dotted
        ? `${dotted[1]}${hex(dotted[2] ?? '', dotted[3] ?? '')}:${hex(dotted[4] ?? '', dotted[5] ?? '')}`
        : address;
    const [head = '', tail] = text.replace(/%.*$/, '').split('::');
    const left = head === '' ? [] : head.split(':');
    const right = tail === undefined || tail === '' ? [] : tail.split(':');
    const gap = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
    return [...left, ...gap, ...right].map(group => Number.parseInt(group, 16));
}


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWayOut: () => (/* binding */ openWayOut)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: ./build/sandbox/allowed-hosts.js
var allowed_hosts = __webpack_require__(1146);
;// CONCATENATED MODULE: ./build/sandbox/egress.js




const HEAD_BYTES = 8 * 1024;
const HEAD_MS = 10_000;
const DIAL_MS = 30_000;
const MOST_BLOCKED = 50;
const REQUEST = /^CONNECT ([\x21-\x7e]{1,300}) HTTP\/1\.[01]\r\n(?:[\x20-\x7e\t]*\r\n)*\r\n$/;
/** A request without a tunnel names its host in its address. */
const PLAIN = /^[A-Z]{3,10} http:\/\/([A-Za-z0-9._-]{1,253})(?::(\d{1,5}))?\//;
/** Opens the proxy. A name that stands for a host of one's own network now stands for it to the end. */
async function openEgress(hosts, socket, resolve = addressesOf) {
    const doors = await Promise.all(hosts.map(host => doorOf(host, resolve)));
    const house = { doors, blocked: new Set() };
    const open = new Set();
    const server = (0,external_node_net_.createServer)(client => {
        open.add(client.on('close', () => open.delete(client)).on('error', () => client.destroy()));
        serve(client, house, resolve);
    });
    await new Promise((done, fail) => server.once('error', fail).listen(socket, done));
    server.unref();
    return {
        socket,
        local: doors.filter(door => door.reach === 'private').map(({ host, port }) => ({ host, port })),
        hasPublic: doors.some(door => door.reach === 'public'),
        blocked: () => [...house.blocked].sort(),
        [Symbol.asyncDispose]: async () => {
            for (const client of open)
                client.destroy();
            await new Promise(done => server.close(done));
            (0,external_node_fs_.rmSync)(socket, { force: true });
        },
    };
}
async function doorOf(host, resolve) {
    const addresses = await resolve(host.host).catch(() => []);
    const [first = ''] = addresses;
    const reaches = addresses.map(allowed_hosts/* reach */.gl);
    const local = host.from === 'given' && reaches.length > 0 && reaches.every(far => far === 'private');
    return { ...host, reach: local ? 'private' : 'public', pinned: local ? first : '' };
}
/** Reads one request and joins the client to its host, or says why not. */
function serve(client, house, resolve) {
    let head = Buffer.alloc(0);
    const late = setTimeout(() => client.destroy(), HEAD_MS);
    client.once('close', () => clearTimeout(late));
    client.on('data', function read(chunk) {
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0 && head.length <= HEAD_BYTES)
            return;
        client.off('data', read).pause();
        clearTimeout(late);
        const rest = head.subarray(end + 4);
        void answer(client, house, { text: head.subarray(0, end + 4).toString('latin1'), rest, resolve });
    });
}
async function answer(client, house, { text, rest, resolve }) {
    const target = (0,allowed_hosts/* hostPortOf */.ZC)(REQUEST.exec(text)?.[1] ?? '');
    if (target === null) {
        const [, host, port = '80'] = PLAIN.exec(text) ?? [];
        if (host)
            note(house, (0,allowed_hosts/* hostPortOf */.ZC)(`${host}:${port}`));
        return refuse(client, '400 Bad Request');
    }
    const door = house.doors.find(({ host, port }) => host === target.host && port === target.port);
    const address = door ? await addressFor(door, resolve) : null;
    if (address === null) {
        if (!door)
            note(house, target);
        return refuse(client, '403 Forbidden');
    }
    join(client, (0,external_node_net_.connect)({ host: address, port: target.port }), rest);
}
/** The address to dial, which is the one that was looked at; null where it is not what it was taken for. */
async function addressFor(door, resolve) {
    if (door.reach === 'private')
        return door.pinned;
    const addresses = await resolve(door.host).catch(() => []);
    return addresses.every(address => (0,allowed_hosts/* reach */.gl)(address) === 'public') ? (addresses[0] ?? null) : null;
}
function join(client, host, rest) {
    const late = setTimeout(() => host.destroy(new Error('timed out')), DIAL_MS);
    host.once('connect', () => {
        clearTimeout(late);
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        if (rest.length > 0)
            host.write(rest);
        client.pipe(host);
        host.pipe(client);
    });
    host.once('error', () => {
        clearTimeout(late);
        if (host.bytesRead === 0 && client.bytesWritten === 0)
            refuse(client, '502 Bad Gateway');
        else
            client.destroy();
    });
    client.once('close', () => host.destroy());
    host.once('close', () => client.end());
}
function note({ blocked }, target) {
    if (target === null || blocked.size >= MOST_BLOCKED)
        return;
    const host = (0,external_node_net_.isIP)(target.host) === 6 ? `[${target.host}]` : target.host;
    blocked.add(`${host}:${target.port}`);
}
function refuse(client, status) {
    if (!client.destroyed)
        client.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
}
async function addressesOf(host) {
    if ((0,external_node_net_.isIP)(host))
        return [host];
    const found = await (0,promises_.lookup)(host, { all: true });
    return found.map(({ address }) => address);
}

;// CONCATENATED MODULE: ./build/sandbox/way-out.js




const PLACE = '/run/codex-max-fix';
const [NODE, RELAY, SOCKET] = [`${PLACE}/node`, `${PLACE}/relay.mjs`, `${PLACE}/proxy`];
const PROXY_PORTS = [3128, 3129, 3130, 3131, 3132, 3133];
const RELAY_PROGRAM = (0,external_node_path_.join)(import.meta.dirname, 'relay/index.js');
/** The relay is there when it has said so; it ends with the sandbox. */
const START = `exec 3< <(exec "$0" --no-warnings ${RELAY} "\${@:2:$1}" 2>/dev/null); read -r _ <&3; exec 3<&-; shift $(($1 + 1)); exec "$@"`;
/** Opens the proxy below `scratch`, with what leads to it. */
async function openWayOut(hosts, scratch, program = RELAY_PROGRAM) {
    const egress = await openEgress(hosts, (0,external_node_path_.join)(scratch, 'proxy'));
    const proxyPort = PROXY_PORTS.find(port => egress.local.every(local => local.port !== port)) ?? 0;
    const locals = egress.local.map(placed);
    const names = locals.filter(({ host }) => (0,external_node_net_.isIP)(host) === 0 && host !== 'localhost');
    const hostsFile = (0,external_node_path_.join)(scratch, 'hosts');
    (0,external_node_fs_.writeFileSync)(hostsFile, hostsText(names));
    const places = [
        `127.0.0.1 ${proxyPort}`,
        ...locals.flatMap(({ host, port, at }) => at.map(address => `${address} ${port} ${written(host)}:${port}`)),
    ];
    return {
        binds: [
            [process.execPath, NODE],
            [program, RELAY],
            [egress.socket, SOCKET],
            ...(names.length > 0 ? [[hostsFile, '/etc/hosts']] : []),
        ],
        before: ['/bin/bash', '-c', START, NODE, String(places.length + 1), SOCKET, ...places],
        environment: egress.hasPublic ? proxyVariables(proxyPort, egress) : {},
        blocked: egress.blocked,
        [Symbol.asyncDispose]: () => egress[Symbol.asyncDispose](),
    };
}
/** Of the loopback every host has the address that it is known by; another name gets one of its own, as ports may be the same. */
function placed({ host, port }, index) {
    if (host === 'localhost')
        return { host, port, at: ['127.0.0.1', '::1'] };
    if (host.startsWith('127.') || host === '::1')
        return { host, port, at: [host] };
    return { host, port, at: (0,external_node_net_.isIP)(host) === 0 ? [`127.0.1.${index + 1}`] : [] };
}
function written(host) {
    return (0,external_node_net_.isIP)(host) === 6 ? `[${host}]` : host;
}
function hostsText(names) {
    return [(0,external_node_fs_.readFileSync)('/etc/hosts', 'utf8'), ...names.map(({ host, at }) => `${at[0]} ${host}\n`)].join('');
}
function proxyVariables(port, { local }) {
    const url = `http://127.0.0.1:${port}`;
    const direct = ['localhost', '127.0.0.1', '::1', ...local.map(({ host }) => host)].join(',');
    const pairs = [
        ['HTTP_PROXY', url],
        ['HTTPS_PROXY', url],
        ['ALL_PROXY', url],
        ['NO_PROXY', direct],
    ];
    return {
        ...Object.fromEntries(pairs.flatMap(([name = '', value = '']) => [
            [name, value],
            [name.toLowerCase(), value],
        ])),
        NODE_USE_ENV_PROXY: '1',
        JAVA_TOOL_OPTIONS: `-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=${port}`,
    };
}


/***/ })

};
