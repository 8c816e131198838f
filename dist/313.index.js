export const id = 313;
export const ids = [313];
export const modules = {

/***/ 6313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PICTURE_BYTES: () => (/* binding */ PICTURE_BYTES),
  readPicture: () => (/* binding */ readPicture)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/agent/pictures/picture-size.js
/** Reads kind and size of a picture, whatever its name says; null for what is none, or is cut off before its size. */
function pictureHead(bytes) {
    const found = png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes);
    return found && found.width > 0 && found.height > 0 ? found : null;
}
/** Source: PNG (Third Edition), 5.2 and 11.2.1. */
function png(bytes) {
    const signature = '89504e470d0a1a0a0000000d49484452';
    if (bytes.length < 24 || bytes.toString('hex', 0, 16) !== signature)
        return null;
    return { mime: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
/** Source: GIF89a, 17 and 18. */
function gif(bytes) {
    if (bytes.length < 10 || !/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)))
        return null;
    return { mime: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
}
/** Source: RFC 9649, 2.5 to 2.7, for the three kinds of a first chunk. */
function webp(bytes) {
    const marks = bytes.toString('latin1', 0, 16);
    if (bytes.length < 30 || !marks.startsWith('RIFF') || marks.slice(8, 12) !== 'WEBP')
        return null;
    const sized = (width, height) => ({ mime: 'image/webp', width, height });
    switch (marks.slice(12)) {
        case 'VP8X':
            return sized(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1);
        case 'VP8L': {
            const bits = bytes.readUInt32LE(21);
            return bytes[20] === 0x2f ? sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1) : null;
        }
        case 'VP8 ':
            return bytes.toString('hex', 23, 26) === '9d012a'
                ? sized(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff)
                : null;
    }
    return null;
}
/** Source: ITU-T T.81, B.1 and B.2: segments up to the frame header, which is SOF0 to SOF15 but for DHT, JPG and DAC. */
function jpeg(bytes) {
    if (bytes.toString('hex', 0, 3) !== 'ffd8ff')
        return null;
    for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff;) {
        const marker = bytes[at + 1] ?? 0;
        // Fill bytes stand before a marker.
        if (marker === 0xff) {
            at += 1;
            continue;
        }
        if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
            return { mime: 'image/jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
        at += 2 + bytes.readUInt16BE(at + 2);
    }
    return null;
}

;// CONCATENATED MODULE: ./build/agent/pictures/picture.js




/** A larger one helps nobody: the endpoint makes it smaller. */
const PICTURE_BYTES = 2_000_000;
const LONGEST_SIDE = 8_000;
/**
 * Reads the picture at a path below the root, neither through a link nor under two names; a string says what it is
 * instead. To be called when nothing runs in the tree.
 */
async function readPicture(root, path) {
    const place = (0,external_node_path_.join)(await (0,promises_.realpath)(root), path);
    const real = await (0,promises_.realpath)(place).catch(() => null);
    if (real === null)
        return 'there is no such file';
    if (real !== place)
        return 'it is reached through a link';
    const bytes = await contentOf(place);
    if (typeof bytes === 'string')
        return bytes;
    const head = pictureHead(bytes);
    if (head === null)
        return 'it is no PNG, JPEG, WebP or GIF';
    if (Math.max(head.width, head.height) > LONGEST_SIDE)
        return `it has ${head.width} x ${head.height} pixels, more than ${LONGEST_SIDE} at a side`;
    return { ...head, name: path, bytes };
}
async function contentOf(place) {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    const file = await (0,promises_.open)(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => null);
    if (file === null)
        return 'it cannot be read';
    try {
        const stat = await file.stat();
        if (!stat.isFile() || stat.nlink > 1)
            return 'it is no plain file';
        if (stat.size > PICTURE_BYTES)
            return `it has ${stat.size} bytes, more than ${PICTURE_BYTES}`;
        const bytes = Buffer.alloc(stat.size);
        const { bytesRead } = await file.read(bytes, 0, stat.size, 0);
        return bytes.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}


/***/ })

};
