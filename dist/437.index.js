export const id = 437;
export const ids = [437];
export const modules = {

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
