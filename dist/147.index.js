export const id = 147;
export const ids = [147];
export const modules = {

/***/ 7147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   caption: () => (/* binding */ caption),
/* harmony export */   imagePart: () => (/* binding */ imagePart)
/* harmony export */ });
/* harmony import */ var _platform_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);

function imagePart({ mime, bytes }) {
    return { type: 'input_image', detail: 'high', image_url: `data:${mime};base64,${bytes.toString('base64')}` };
}
/** `shot.png (PNG, 800 x 600 pixels, 12345 bytes)` */
function caption({ name, mime, width, height, bytes }) {
    const kind = mime.slice('image/'.length).toUpperCase();
    return `${(0,_platform_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name).slice(0, 200)} (${kind}, ${width} x ${height} pixels, ${bytes.length} bytes)`;
}


/***/ })

};
