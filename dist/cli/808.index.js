export const id = 808;
export const ids = [808];
export const modules = {

/***/ 1808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readData: () => (/* binding */ readData)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/src/config/csv.js
/** A value in quotes, or up to the next comma or line end, with what ends it (RFC 4180; a line end may be that of any system). */
const VALUE = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n?|\n|$)/y;
const LINE_END = /\r\n?|\n/;
/** The records of a CSV text, blank lines left out; the line of a mistake where it is none. */
function csvRecords(text) {
    const records = [];
    let [position, line] = [0, 1];
    while (position < text.length) {
        const record = readRecord(text, position);
        if (record === null)
            return { line, message: 'has a quote that is not closed, or stands inside a value' };
        if (record.values.length > 1 || record.values[0] !== '')
            records.push({ line, values: record.values });
        line += text.slice(position, record.end).split(LINE_END).length - 1;
        position = record.end;
    }
    return { records };
}
function readRecord(text, start) {
    const values = [];
    const value = new RegExp(VALUE);
    value.lastIndex = start;
    for (;;) {
        const [all, quoted, plain = '', ending] = value.exec(text) ?? [];
        if (all === undefined)
            return null;
        values.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
        if (ending !== ',')
            return { values, end: value.lastIndex };
    }
}

;// CONCATENATED MODULE: ./lib/src/config/data-rows.js


/** Reads a JSON array of objects where the name ends with `.json`, else CSV with a header. Every row has the same columns. */
function readRows(file, text) {
    const foreign = text.indexOf(UNREADABLE);
    if (foreign >= 0)
        return { line: lineAt(text, foreign), message: 'is no UTF-8; save the file with that encoding' };
    return /\.json$/i.test(file) ? readJsonRows(withoutMark(text)) : readCsvRows(withoutMark(text));
}
/** What a reader of UTF-8 puts where there is none: an address with it would log nobody in. */
const UNREADABLE = '\uFFFD';
const lineAt = (text, position) => text.slice(0, position).split('\n').length;
/** Without the byte order mark that some programs begin a file with. */
const withoutMark = (text) => text.replace(/^\uFEFF/, '');
function readCsvRows(text) {
    const read = csvRecords(text);
    if ('message' in read)
        return read;
    const [header, ...records] = read.records;
    if (header === undefined || records.length === 0)
        return { line: 1, message: 'has no rows below its header' };
    const columns = header.values.map((name) => name.trim());
    const fault = columnFault(columns);
    if (fault !== null)
        return { line: header.line, message: fault };
    const odd = records.find(({ values }) => values.length !== columns.length);
    if (odd !== undefined)
        return {
            line: odd.line,
            message: `has ${odd.values.length === 1 ? '1 value' : `${odd.values.length} values`}, and the header names ${columns.length}`,
        };
    const rows = records.map(({ values }) => Object.fromEntries(columns.map((name, index) => [name, values[index] ?? ''])));
    return { rows, columns };
}
function columnFault(columns) {
    const twice = columns.find((name, index) => columns.indexOf(name) < index);
    if (twice !== undefined)
        return `names the column "${twice}" twice`;
    const bad = columns.find((name) => name === '' || /[{}]/.test(name) || name === '__proto__');
    return bad === undefined ? null : `names a column "${bad}", which no variable can name`;
}
function readJsonRows(text) {
    const rows = parsed(text);
    if (rows instanceof SyntaxError)
        return syntaxFault(text, rows);
    if (!Array.isArray(rows) || rows.length === 0)
        return { line: 1, message: 'is no list of objects with one at least' };
    const columns = isRow(rows[0]) ? Object.keys(rows[0]) : [];
    const fault = isRow(rows[0]) ? columnFault(columns) : null;
    if (fault !== null)
        return { line: lineOfItem(text, 0), message: fault };
    for (const [index, row] of rows.entries()) {
        if (!isRow(row))
            return { line: lineOfItem(text, index), message: 'is no object' };
        const missing = columns.find((name) => !Object.hasOwn(row, name));
        if (missing !== undefined)
            return { line: lineOfItem(text, index), message: `has no "${missing}", which the first row has` };
    }
    return { rows, columns };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        return error instanceof SyntaxError ? error : new SyntaxError(String(error));
    }
}
/** Not in the engine's words: they quote the text, and that may be a password. Where it names no place, the reader of YAML does. */
function syntaxFault(text, { message }) {
    const said = /position (\d+)/.exec(message)?.[1];
    const position = said === undefined ? (0,dist/* parseDocument */.Tp)(text, { schema: 'json' }).errors[0]?.pos[0] : Number(said);
    return { line: lineAt(text, position ?? text.length), message: 'is no JSON from here on' };
}
const isRow = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** JSON is YAML, whose reader knows where everything stands. */
function lineOfItem(text, index) {
    const lines = new dist/* LineCounter */.HN();
    const { contents } = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const item = (0,dist/* isSeq */.oP)(contents) ? contents.items[index] : undefined;
    const range = typeof item === 'object' && item !== null && 'range' in item ? item.range : undefined;
    return Array.isArray(range) ? lines.linePos(Number(range[0])).line : 1;
}

// EXTERNAL MODULE: ./lib/src/config/problem.js
var problem = __webpack_require__(9586);
// EXTERNAL MODULE: ./lib/src/config/request-header.js
var request_header = __webpack_require__(5348);
;// CONCATENATED MODULE: ./lib/src/config/data-content.js



/** Hiding each of many passwords costs a search for each in every text; so many of a column are hidden. */
const MOST_HIDDEN = 500;
/** A smaller number is no PIN, and hiding it would make reports unreadable. */
const LEAST_HIDDEN = 1000;
/** Reads a data file's text; what is wrong is told with its line, a column that is not there with the place that names it. */
function readData({ file, columns: named }, text) {
    const read = readRows(file, text);
    if ('message' in read)
        return { text: '', secrets: [], problems: [data_content_problem(`${file}:${read.line}`, read.message)] };
    const { rows, columns } = read;
    const problems = named
        .filter(({ column }) => !columns.includes(column))
        .map(({ column, place }) => data_content_problem(place, `${file} has no column "${column}"${(0,problem/* didYouMean */.au)(column, columns)}; it has ${columns.join(', ')}`));
    return { text: JSON.stringify(rows), secrets: secretsOf(rows, columns, file), problems };
}
const data_content_problem = (place, message) => ({
    name: place,
    refusal: false,
    message: `${place}: ${message}`,
});
/** The values of columns that are called like a secret, all texts and numbers in them. */
function secretsOf(rows, columns, file) {
    return columns
        .filter((column) => request_header/* SECRET_NAME */.J.test(column))
        .flatMap((column) => {
        const values = new Set(rows.slice(0, MOST_HIDDEN).flatMap((row) => leavesOf(row[column])));
        return [...values].map((text) => ({ text, from: `the column ${column} of ${file}` }));
    });
}
function leavesOf(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(leavesOf);
    if (typeof value === 'number')
        return value >= LEAST_HIDDEN ? [String(value)] : [];
    return typeof value === 'string' && value !== '' ? [value] : [];
}


/***/ })

};
