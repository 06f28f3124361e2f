export const id = 102;
export const ids = [102];
export const modules = {

/***/ 85102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linesOf: () => (/* binding */ linesOf),
/* harmony export */   parseJson: () => (/* binding */ parseJson),
/* harmony export */   readActionInputs: () => (/* binding */ readActionInputs),
/* harmony export */   readFlat: () => (/* binding */ readFlat),
/* harmony export */   refusedValue: () => (/* binding */ refusedValue)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39252);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79586);


/** The inputs of an action as the runner hands them over: `INPUT_MAX-VUS`. */
function readActionInputs(env) {
    const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
    const values = Object.fromEntries(inputs.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value ?? '']));
    return { values, spelling: (name) => name };
}
/** Turns flat texts into settings on the first page; what is not even a value of its kind, or no input at all, is a problem. */
function readFlat(flat) {
    const { values, spelling } = flat;
    const settings = [];
    const problems = [...(flat.problems ?? [])];
    for (const [name, text] of Object.entries(values)) {
        const input = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.find((candidate) => candidate.name === name);
        if (!input)
            problems.push(unknown(name, spelling));
        else if (text.trim() !== '')
            settings.push({ path: input.path, value: parse(input, text), origin: `input ${name}` });
    }
    return { settings, problems };
}
function unknown(name, spelling) {
    const names = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.map((input) => input.name);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(spelling(name), `there is no such input${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, names, spelling)}`);
}
/** What cannot be parsed stays a text: the schema then says what is allowed. */
function parse({ kind }, text) {
    switch (kind) {
        case 'text':
            return text.trim();
        case 'number':
            return parseNumber(text);
        case 'boolean':
            return /^\s*(true|false)\s*$/i.test(text) ? /true/i.test(text) : text;
        case 'json':
            return parseJson(text);
        case 'lines':
            return linesOf(text);
    }
}
/** Plain decimal notation only: what else `Number` reads (`1e3`, `0x10`, the empty text) is more likely a slip. */
function parseNumber(text) {
    const number = /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(number) ? number : text;
}
/** The lines of a text that are not empty, without the white space around them. */
const linesOf = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
/** A value of JSON. What is no JSON, or would set a prototype, stays the text that it is: the schema refuses it. */
function parseJson(text) {
    try {
        return JSON.parse(text, (key, value) => {
            // The schema would drop it without a word.
            if (key === '__proto__')
                throw new SyntaxError(key);
            return value;
        });
    }
    catch {
        return text;
    }
}
/** The problem of a setting whose value its schema refused; `name` is how the message calls it. */
function refusedValue(input, value, name) {
    if (value === undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(name, `is required; allowed: ${input.allowed}`);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .notAllowed */ .mj)(name, input.secret ? '(not shown)' : value, input.allowed, input.choices);
}


/***/ })

};
