export const id = 265;
export const ids = [265];
export const modules = {

/***/ 85265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfigFile: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/config/file-keys.js
var file_keys = __webpack_require__(79960);
// EXTERNAL MODULE: ./lib/src/config/setting.js
var setting = __webpack_require__(27097);
;// CONCATENATED MODULE: ./lib/src/config/file-places.js


/** Where settings stand in a config file: file, line and column by their paths. */
class FilePlaces {
    #file;
    #lines;
    #places = new Map();
    constructor(file, lines) {
        this.#file = file;
        this.#lines = lines;
    }
    /** File, line and column of a node: `.github/k6-gate.yml:7:3`. */
    at(node) {
        return this.atOffset(startOf(node));
    }
    atOffset(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return `${this.#file}:${line}:${col}`;
    }
    /** File and line of a node, as an origin. */
    lineAt(node) {
        return `${this.#file}:${this.#lines.linePos(startOf(node)).line}`;
    }
    /** Notes that a setting stands at a node: its name, or it itself in a list. */
    note(path, node) {
        this.#places.set((0,setting/* dotted */.Bs)(path), this.at(node));
    }
    /** Notes where everything inside a setting stands. */
    noteInside(path, node) {
        const note = (key, name, value) => {
            this.note([...path, key], name);
            this.noteInside([...path, key], value);
        };
        if ((0,dist/* isMap */.jh)(node))
            for (const { key, value } of node.items)
                note(nameOf(key), key, value);
        if ((0,dist/* isSeq */.oP)(node))
            for (const [index, item] of node.items.entries())
                note(index, item, item);
    }
    /** The place of a setting, or of the nearest thing around it; null for what the file does not set. */
    of(path) {
        if (path.length === 0)
            return null;
        return this.#places.get((0,setting/* dotted */.Bs)(path)) ?? this.of(path.slice(0, -1));
    }
}
/** The name of a setting, as its file has it. */
const nameOf = (key) => ((0,dist/* isScalar */.jn)(key) ? String(key.value) : '');
const startOf = (node) => node.range?.[0] ?? 0;

// EXTERNAL MODULE: ./lib/src/config/flat.js
var flat = __webpack_require__(85102);
;// CONCATENATED MODULE: ./lib/src/config/file-value.js


/** The value of a setting as its input would have it: a text as it was written, a list from its lines. Throws for an alias that leads nowhere, or to itself. */
function fileValue(node, { kind }, document) {
    const value = plain(node, document);
    const isBare = typeof value === 'number' || typeof value === 'boolean';
    // What is a text here may stand without quotes, as it was written: `0042` is no 42.
    if (kind === 'text' && isBare)
        return (0,dist/* isScalar */.jn)(node) ? (node.source ?? String(value)) : String(value);
    return kind === 'lines' && typeof value === 'string' ? (0,flat.linesOf)(value) : value;
}
/** The value as JSON has it; a number that JSON has not stays to be shown. */
const plain = (node, document) => (0,flat.parseJson)(JSON.stringify(node.toJS(document), (_key, value) => typeof value === 'number' && !Number.isFinite(value) ? String(value) : value));

// EXTERNAL MODULE: ./lib/src/config/inputs.js
var inputs = __webpack_require__(39252);
// EXTERNAL MODULE: ./lib/src/config/problem.js
var problem = __webpack_require__(79586);
;// CONCATENATED MODULE: ./lib/src/config/config-file.js






/** Every page needs a VU, and there are no more of them. */
const MOST_PAGES = 1000;
/** Reads a config file into settings, each with its line as the origin. What is no YAML, no key, or there twice is a problem with line and column. */
function readConfigFile(file) {
    const lineCounter = new dist/* LineCounter */.HN();
    // `%YAML 1.1` would make a time of 1:10, and 8 of 010.
    const document = (0,dist/* parseDocument */.Tp)(file.text, { lineCounter, prettyErrors: false, stringKeys: true, schema: 'core' });
    return { name: file.name, ...new Reader(document, new FilePlaces(file.name, lineCounter)).read() };
}
class Reader {
    #document;
    #places;
    #settings = [];
    #problems = [];
    #isWhole = true;
    #pages = 0;
    #listsPages = false;
    constructor(document, places) {
        this.#document = document;
        this.#places = places;
    }
    read() {
        const { contents, errors, warnings } = this.#document;
        for (const { code, message, pos } of [...errors, ...warnings])
            this.#problemAt(this.#places.atOffset(pos[0]), WORDS[code] ?? message);
        // What follows a mistake in the YAML itself may mean anything.
        this.#isWhole = errors.every(({ code }) => code === 'DUPLICATE_KEY');
        if (this.#isWhole)
            this.#readContents(contents);
        return {
            settings: this.#settings,
            problems: this.#problems,
            isWhole: this.#isWhole,
            pages: this.#pages,
            placeOf: (path) => this.#places.of(path),
        };
    }
    #readContents(contents) {
        if (!(0,dist/* isMap */.jh)(contents)) {
            this.#isWhole = contents === null;
            if (contents !== null)
                this.#problem(contents, 'there are no settings here; write "name: value" lines');
            return;
        }
        this.#listsPages = contents.items.some(({ key }) => nameOf(key) === 'pages');
        for (const entry of contents.items)
            this.#readTop(entry);
    }
    #readTop(entry) {
        const name = nameOf(entry.key);
        const input = file_keys/* TOP_KEYS */.Bi.get(name);
        if (name === 'pages')
            this.#readPages(entry);
        else if (input === undefined ? file_keys/* PAGE_KEYS */.fU.has(name) : this.#listsPages && input.path[0] === 'pages')
            this.#problem(entry.key, `${name}: is for one page; write it in a list below pages`);
        else
            this.#readSetting(name, entry, input, ['pages', ...file_keys/* TOP_KEYS */.Bi.keys()]);
    }
    #readPages({ key, value }) {
        if (!(0,dist/* isSeq */.oP)(value) || value.items.length === 0) {
            this.#isWhole = false;
            this.#problem(key, `pages: is ${(0,dist/* isSeq */.oP)(value) ? 'empty' : 'no list'}; write one "- type: …" for each page`);
            return;
        }
        if (value.items.length > MOST_PAGES) {
            this.#problem(key, `pages: ${value.items.length} pages are too many; allowed: up to ${MOST_PAGES}`);
            return;
        }
        this.#pages = value.items.length;
        for (const [index, page] of value.items.entries())
            this.#readPage(page, index);
    }
    #readPage(item, index) {
        this.#places.note(['pages', index], item);
        const page = (0,dist/* isAlias */.Vj)(item) ? item.resolve(this.#document) : item;
        if (!(0,dist/* isMap */.jh)(page)) {
            // By this name its type is not told to be missing too.
            this.#problem(item, 'there is no page here; write "- type: …" and its settings below', 'type');
            return;
        }
        for (const entry of page.items) {
            const name = nameOf(entry.key);
            this.#readSetting(name, entry, file_keys/* PAGE_KEYS */.fU.get(name), [...file_keys/* PAGE_KEYS */.fU.keys()], index);
        }
    }
    #readSetting(name, { key, value }, input, known, page = 0) {
        if (input === undefined) {
            this.#problem(key, `${name}: ${unknownName(name, known)}`);
            return;
        }
        const path = (0,inputs/* ofPage */.VV)(input.path, page);
        this.#places.note(path, key);
        if (value === null || ((0,dist/* isScalar */.jn)(value) && value.value === null))
            this.#problem(key, `${name}: has no value; allowed: ${input.allowed}`, name);
        else {
            this.#places.noteInside(path, value);
            this.#settings.push({ path, value: this.#valueOf(value, input), origin: this.#places.lineAt(key) });
        }
    }
    #valueOf(node, input) {
        try {
            return fileValue(node, input, this.#document);
        }
        catch {
            this.#problem(node, 'this alias leads nowhere, to itself, or to too much');
            return undefined;
        }
    }
    #problem(node, message, name = '') {
        this.#problemAt(this.#places.at(node), message, name);
    }
    #problemAt(place, message, name = '') {
        this.#problems.push({ name: `${place}: ${name}`, refusal: false, message: `${place}: ${message}` });
    }
}
/** What the YAML parser would say to its programmer. */
const WORDS = {
    DUPLICATE_KEY: 'this setting is given twice; write it once',
    NON_STRING_KEY: 'this is no name of a setting; write "name: value" lines',
    MULTIPLE_DOCS: 'a second document begins here; write all settings into one',
};
/** A page has `type` and `metadata` where the inputs have `page-type` and `page-metadata`. */
function unknownName(name, known) {
    if (name === '<<')
        return 'is no setting, and the merge key of YAML is not read; write the settings out';
    return `there is no such setting${(0,problem/* didYouMean */.au)(name.replace(/^page-/, ''), known)}`;
}


/***/ })

};
