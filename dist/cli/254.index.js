export const id = 254;
export const ids = [254];
export const modules = {

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rebuildReports: () => (/* binding */ rebuildReports)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/src/decide.js + 46 modules
var decide = __webpack_require__(3069);
// EXTERNAL MODULE: ./lib/src/evidence/folder.js
var evidence_folder = __webpack_require__(7876);
// EXTERNAL MODULE: ./lib/src/evidence/publish.js
var publish = __webpack_require__(7349);
// EXTERNAL MODULE: ./lib/src/gate-error.js
var gate_error = __webpack_require__(9360);
// EXTERNAL MODULE: ./lib/src/results/curves.js + 2 modules
var results_curves = __webpack_require__(1529);
// EXTERNAL MODULE: ./lib/src/verdict/facts.js
var facts = __webpack_require__(9519);
// EXTERNAL MODULE: ./lib/src/results/json.js
var results_json = __webpack_require__(4809);
// EXTERNAL MODULE: ./lib/src/verdict/standing.js
var standing = __webpack_require__(3578);
// EXTERNAL MODULE: ./lib/src/verdict/verdict.js + 1 modules
var verdict_verdict = __webpack_require__(6208);
;// CONCATENATED MODULE: ./lib/src/verdict/kept-verdict.js




/** What stands for the fields that verdicts of earlier versions do not have, by where they stand. */
const LATER_FIELDS = {
    '': { sequence: null, targetVersion: null, why: [], reproduce: null },
    context: { runner: null },
    runs: { generator: null },
    thresholds: { place: null, sinceSeconds: null },
    pages: { state: 'unmeasured', p95: null, warmUp: null },
    evidence: { unknownLines: 0, latePoints: 0 },
};
/** More than this no run has; so many curves still fit into memory. */
const MOST_PAGES = 5000;
const TOLD_ISSUES = 3;
/** Reads the verdict of an earlier run, of an earlier version too; `file` is what it is called in messages. Throws a GateError when it is none. */
function readKeptVerdict(text, file) {
    const json = (0,results_json/* parseJson */.q)(text);
    const read = verdict_verdict/* verdictSchema */.$D.safeParse(withLaterFields(json));
    if (!read.success) {
        const issues = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
        throw refused(`${file} is no verdict that this version of k6-gate can read: ${issues.slice(0, TOLD_ISSUES).join('; ')}`);
    }
    if (read.data.pages.length > MOST_PAGES)
        throw refused(`${file} tells of ${read.data.pages.length} pages; allowed: at most ${MOST_PAGES}`);
    return hasStandings(json) ? read.data : withStandings(read.data);
}
/** Whether each page says how it stands among its limits. */
const hasStandings = (json) => !(0,results_json/* isRecord */.u)(json) || !Array.isArray(json.pages) || json.pages.every((page) => (0,results_json/* isRecord */.u)(page) && 'state' in page);
/** That of each page follows from the thresholds, which every version has. */
const withStandings = (verdict) => ({
    ...verdict,
    pages: verdict.pages.map((page) => ({
        ...page,
        ...(0,standing/* standingOf */.Y)(page.name, verdict.pages.length === 1, verdict.thresholds, verdict.reasons),
    })),
});
function withLaterFields(json) {
    if (!(0,results_json/* isRecord */.u)(json))
        return json;
    const { '': own, ...parts } = LATER_FIELDS;
    const later = Object.entries(parts).map(([name, fields]) => [name, withFields(json[name], fields)]);
    return { ...own, ...json, ...Object.fromEntries(later) };
}
function withFields(part, fields) {
    if (Array.isArray(part))
        return part.map((item) => withFields(item, fields));
    return (0,results_json/* isRecord */.u)(part) ? { ...fields, ...part } : part;
}
const refused = (message) => new gate_error/* GateError */.u('user/refused', message, {
    hint: 'Name the folder of a run as k6-gate left it; for one of a newer k6-gate use that version.',
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/src/results/fold.js + 34 modules
var results_fold = __webpack_require__(6739);
// EXTERNAL MODULE: ./lib/src/results/line.js
var results_line = __webpack_require__(1889);
// EXTERNAL MODULE: ./lib/src/results/line-splitter.js
var line_splitter = __webpack_require__(4933);
// EXTERNAL MODULE: ./lib/src/results/measurements.js
var measurements = __webpack_require__(4154);
;// CONCATENATED MODULE: ./lib/src/results/slot-line.js


/** No count of a second and no time in milliseconds is higher; sums of it stay finite. */
const HIGHEST = 1e12;
/** Reads a line of `timeline.ndjson`; null when it is none, torn, or of a version that knew less. */
function readSlot(line) {
    const json = (0,results_json/* parseJson */.q)(line);
    if (!(0,results_json/* isRecord */.u)(json) || !isAmount(json.second) || !(0,results_json/* isRecord */.u)(json.pages))
        return null;
    const [vus, total] = [amountOrNull(json.vus), readCounts(json.total)];
    if (vus === undefined || total === null)
        return null;
    const pages = [];
    for (const [page, raw] of Object.entries(json.pages)) {
        const counts = readCounts(raw);
        if (counts === null)
            return null;
        pages.push([page, counts]);
    }
    return { second: Math.floor(json.second), vus, total, pages: Object.fromEntries(pages) };
}
function readCounts(json) {
    if (!(0,results_json/* isRecord */.u)(json) || !isAmount(json.requests) || !isAmount(json.errors))
        return null;
    const [p50, p95, p99] = [amountOrNull(json.p50), amountOrNull(json.p95), amountOrNull(json.p99)];
    const [documents, phases] = [readPercentiles(json.documents), readPhases(json.phases)];
    if (p50 === undefined || p95 === undefined || p99 === undefined)
        return null;
    if (documents === undefined || phases === null)
        return null;
    return { requests: json.requests, errors: json.errors, p50, p95, p99, documents, phases };
}
function readPercentiles(json) {
    if (json === null)
        return null;
    if (!(0,results_json/* isRecord */.u)(json))
        return undefined;
    const { p50, p95, p99 } = json;
    return isAmount(p50) && isAmount(p95) && isAmount(p99) ? { p50, p95, p99 } : undefined;
}
function readPhases(json) {
    if (!(0,results_json/* isRecord */.u)(json) || measurements/* PHASES */.Z.some((phase) => amountOrNull(json[phase]) === undefined))
        return null;
    const mean = (phase) => amountOrNull(json[phase]) ?? null;
    return {
        blocked: mean('blocked'),
        connecting: mean('connecting'),
        tlsHandshaking: mean('tlsHandshaking'),
        sending: mean('sending'),
        waiting: mean('waiting'),
        receiving: mean('receiving'),
    };
}
const isAmount = (value) => typeof value === 'number' && value >= 0 && value <= HIGHEST;
/** Undefined when it is neither. */
const amountOrNull = (value) => value === null || isAmount(value) ? value : undefined;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/src/evidence/kept-file.js




// Windows knows neither.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
/** Opens a file of an earlier run; null when it is not there. Somebody else may have made the folder: what is no plain file (a link out of it, a pipe that never ends) throws a GateError. */
async function openKept(folder, name) {
    const path = (0,external_node_path_.join)(folder, name);
    const handle = await (0,promises_.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch((cause) => {
        if (isMissing(cause))
            return null;
        throw unreadable(path, (0,gate_error/* wordsOf */.Z)(cause), cause);
    });
    if (handle === null || (await handle.stat()).isFile())
        return handle;
    await handle.close();
    throw unreadable(path, 'it is no plain file');
}
/** The text of a file of an earlier run; null when it is not there. Throws a GateError when it is longer than it may be. */
async function readKept(folder, name, mostBytes) {
    const handle = await openKept(folder, name);
    if (handle === null)
        return null;
    try {
        const { size } = await handle.stat();
        if (size > mostBytes)
            throw unreadable((0,external_node_path_.join)(folder, name), `it has ${size} bytes; allowed: at most ${mostBytes}`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}
const isMissing = (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
const unreadable = (path, why, cause) => new gate_error/* GateError */.u('user/refused', `${path} cannot be read: ${why}`, {
    hint: 'Name the folder of a run as k6-gate left it.',
    cause,
});

;// CONCATENATED MODULE: ./lib/src/evidence/kept-course.js








/** Of a gate that was killed the file still has the name that it was written under. */
const names = (name) => [name, `.${name}.part`];
const TIMELINE = names('timeline.ndjson');
const RESULTS = names('results.ndjson.gz');
/** What the time line of an earlier run tells, and whether it ends where a line does; null when there is none. */
async function readTimeline(folder, { pages }) {
    const file = await openFirst(folder, TIMELINE);
    if (file === null)
        return null;
    const curves = new results_curves/* OpenCurves */.p(pages);
    const splitter = new line_splitter/* LineSplitter */.g();
    let requests = 0;
    const add = (line) => {
        const slot = readSlot((0,results_line/* lineText */.oZ)(line));
        if (slot === null)
            return false;
        requests += slot.total.requests;
        curves.add(slot);
        return true;
    };
    const isRead = await readAll(file.createReadStream(), (chunk) => {
        for (const line of splitter.split(chunk))
            if (!add(line))
                return false;
        return true;
    });
    return { curves: curves.curves(), requests, isWhole: isRead && splitter.rest().length === 0 };
}
/** What k6's own points of an earlier run add up to; null when there are none. */
async function readResults(folder, { pages }) {
    const file = await openFirst(folder, RESULTS);
    if (file === null)
        return null;
    const curves = new results_curves/* OpenCurves */.p(pages);
    const fold = (0,results_fold/* openFold */.q)({
        ...{ selectors: [], pages: pages.map(({ name }) => name), pace: null },
        onSlot: (slot) => curves.add(slot),
    });
    // A file that ends in the middle is no error then: all that is in it comes out.
    const unzip = (0,external_node_zlib_.createGunzip)({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    // What is wrong with either is seen by who reads.
    const bytes = (0,external_node_stream_.pipeline)(file.createReadStream(), unzip, () => undefined);
    await readAll(bytes, (chunk) => {
        fold.write(chunk);
        return true;
    });
    const { measured } = fold.end();
    return measured.points === 0 ? null : { curves: curves.curves(), requests: measured.total.requests, measured };
}
async function openFirst(folder, [name = '', ...others]) {
    const file = await openKept(folder, name);
    return file === null && others.length > 0 ? openFirst(folder, others) : file;
}
const NEWLINE = 0x0a;
/** Reads up to what cannot be read or is not taken any more; whether that was the end. A line without an end would fill the memory. */
async function readAll(bytes, take) {
    let lineBytes = 0;
    try {
        for await (const piece of bytes) {
            const chunk = piece;
            const end = chunk.lastIndexOf(NEWLINE);
            lineBytes = end < 0 ? lineBytes + chunk.length : chunk.length - 1 - end;
            if (lineBytes > results_line/* MAX_LINE_BYTES */.Oc || !take(chunk))
                return false;
        }
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/evidence/reopen.js








const MOST_VERDICT_BYTES = 64 * 1024 * 1024;
/** Reads the evidence of an earlier run as its views saw it; null when the folder holds no verdict. The course comes from the time line, where that is not whole from k6's points; what is missing is a note. Throws a GateError when the evidence is not to be used. */
async function reopen(folder) {
    const text = await readKept(folder, 'verdict.json', MOST_VERDICT_BYTES);
    if (text === null)
        return null;
    const verdict = readKeptVerdict(text, (0,external_node_path_.join)((0,external_node_path_.basename)(folder), 'verdict.json'));
    const timeline = await readTimeline(folder, verdict);
    if (timeline?.isWhole && tellsAll(timeline, verdict))
        return { verdict, curves: timeline.curves };
    const results = await readResults(folder, verdict);
    if (verdict.total === null && results !== null)
        return { verdict: withMeasured(verdict, results.measured), curves: results.curves };
    return withBest(verdict, timeline, results);
}
/** Points that came too late are in no second. */
function tellsAll({ requests }, { total, evidence }) {
    const missing = total === null ? Number.NaN : total.requests - requests;
    return missing >= 0 && missing <= evidence.latePoints;
}
/** The course by what tells more of it, with a note when that is not all. */
function withBest(verdict, timeline, results) {
    const fuller = (results?.requests ?? -1) >= (timeline?.requests ?? -1) ? results : timeline;
    const curves = fuller?.curves ?? new results_curves/* OpenCurves */.p(verdict.pages).curves();
    const isAll = fuller === null ? verdict.evidence.points === 0 : tellsAll(fuller, verdict);
    if (isAll)
        return { verdict, curves };
    const of = verdict.total === null ? '' : ` of the ${verdict.total.requests}`;
    return {
        verdict: withNote(verdict, fuller === null ? NO_COURSE : `${CUT} ${fuller.requests}${of} requests.`),
        curves,
    };
}
const NO_COURSE = 'Neither timeline.ndjson nor results.ndjson.gz is there: the course of the load is not known any more.';
const CUT = 'timeline.ndjson and results.ndjson.gz are not whole any more: the curves tell of';
/** A gate that was ended did not come to add up what k6 had measured. Nothing of it is judged: the outcome stays. */
function withMeasured(verdict, measured) {
    const { points, malformedLines, unknownLines, latePoints, total } = measured;
    const filled = verdict_verdict/* verdictSchema */.$D.safeParse({
        ...verdict,
        total,
        pages: verdict.pages.map((page) => pageWithMeasured(page, (0,facts/* pageMeasures */.DE)(page, measured))),
        evidence: { ...verdict.evidence, points, malformedLines, unknownLines, latePoints },
    });
    return filled.success ? withNote(filled.data, ADDED_UP) : withNote(verdict, NOT_USABLE);
}
/** With requests it is not without samples any more. */
const pageWithMeasured = (page, measured) => ({
    ...page,
    state: page.state === 'unmeasured' && measured?.requests ? 'reported' : page.state,
    measured: measured ?? null,
});
const ADDED_UP = 'The gate was ended before it could add up what k6 had measured: the numbers are from results.ndjson.gz, as far as it goes, and were not judged.';
const NOT_USABLE = 'results.ndjson.gz holds numbers that no run can have: they are not told.';
const withNote = (verdict, note) => ({ ...verdict, notes: [...verdict.notes, note] });
/** What a folder without a verdict is to somebody who wanted its reports. */
const noEvidence = (folder) => new gate_error/* GateError */.u('user/refused', `"${folder}" holds no evidence: no verdict.json, and no folder with one`, {
    hint: 'Name the folder of a run, as its log names it ("Evidence: …"), or the unpacked artifact.',
});

// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(7358);
;// CONCATENATED MODULE: ./lib/src/rebuild.js









/** Makes every report of an earlier run again, from its folder: `DIR [--output-dir OTHER]`; of a folder with the folders of several runs, those of each. Nothing is judged again. Returns what could not be made, in words; throws a GateError for arguments and folders that are not right. */
async function rebuildReports(args, work, say) {
    const { from, to } = readArguments(args);
    const faults = [];
    for await (const { run, to: folder } of runsIn((0,external_node_path_.resolve)(work, from), from, (0,external_node_path_.resolve)(work, to ?? from))) {
        makeFolder(folder);
        const missing = await (0,publish/* writeViews */.i1)(run.verdict, run.curves, folder, decide.views);
        faults.push(...missing);
        // The folder that the verdict names may be on another machine.
        say((0,report_text/* verdictText */.n)({ ...run.verdict, evidence: { ...run.verdict.evidence, folder: null } }));
        say(`Made again from the evidence, not judged again: ${Object.keys(decide.views).join(', ')} in ${folder}`);
    }
    return faults;
}
/** The run of a folder; else those of the folders in it, as a sequence leaves them. Each is read when it is its turn. */
async function* runsIn(folder, named, to) {
    const steps = foldersIn(folder, named);
    const own = await reopen(folder);
    if (own !== null)
        return yield { run: own, to };
    let found = false;
    for (const step of steps) {
        const run = await reopen((0,external_node_path_.join)(folder, step));
        if (run !== null)
            yield { run, to: (0,external_node_path_.join)(to, step) };
        found ||= run !== null;
    }
    if (!found)
        throw noEvidence(named);
}
/** The names of the folders in a folder; none behind a link, which may lead anywhere. */
function foldersIn(folder, named) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => name)
            .sort();
    }
    catch (cause) {
        throw rebuild_refused(`"${named}" is no folder that can be read: ${(0,gate_error/* wordsOf */.Z)(cause)}`);
    }
}
function readArguments(args) {
    const options = { 'output-dir': { type: 'string' } };
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({
        ...{ args: [...args], options, strict: false, allowPositionals: true, tokens: true },
    });
    const stranger = tokens.find((token) => token.kind === 'option' && token.name !== 'output-dir');
    if (stranger?.kind === 'option')
        throw rebuild_refused(`${stranger.rawName} is no flag of report; allowed: --output-dir`);
    const [from, ...others] = positionals;
    const to = values['output-dir'];
    if (from === undefined || from === '')
        throw rebuild_refused('report: the folder is missing; name that of an earlier run');
    if (others.length > 0)
        throw rebuild_refused(`report: ${positionals.length} folders are given; allowed: one`);
    if (to !== undefined && (typeof to !== 'string' || to === ''))
        throw rebuild_refused('--output-dir has no value; allowed: a folder');
    return { from, to };
}
function makeFolder(folder) {
    try {
        (0,evidence_folder/* makeFolders */.wZ)(folder);
    }
    catch (cause) {
        throw rebuild_refused(`--output-dir: "${folder}" cannot be made: ${(0,gate_error/* wordsOf */.Z)(cause)}`);
    }
}
const rebuild_refused = (message) => new gate_error/* GateError */.u('user/refused', message, {
    hint: 'Write k6-gate report DIR, with the folder of an earlier run as its log names it ("Evidence: …").',
});


/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6293);

/** Rows of cells as lines, each column as wide as its widest cell. */
function columns(rows, indent = '  ') {
    const count = Math.max(0, ...rows.map((row) => row.length));
    const widths = [...Array(count).keys()].map((at) => Math.max(0, ...rows.map((row) => (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[at] ?? ''))));
    return rows.map((row) => `${indent}${row.map((text, at) => (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)(text, widths[at] ?? 0)).join('  ')}`.trimEnd());
}


/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verdictText),
/* harmony export */   o: () => (/* binding */ thresholdDetails)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9893);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6366);
/* harmony import */ var _finding_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8720);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(333);
/* harmony import */ var _page_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6790);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8104);
/* harmony import */ var _ticks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2767);







/** More rows than these push the sentence out of sight; all of them are in the other reports. */
const MAX_ROWS = 20;
/** The first screen for a job log or a terminal, without colour: the sentence, what it rests on, a row per page, why, the thresholds that do not hold, how to reproduce it, and where the evidence lies. */
function verdictText(verdict) {
    const { headline, notes, error, thresholds, reproduce, why, outcome, evidence } = verdict;
    const stopped = (0,_stopped_js__WEBPACK_IMPORTED_MODULE_4__/* .stoppedText */ .T)(verdict);
    return [
        `${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWord */ .nG)(verdict)}: ${headline}`,
        ...(thresholds.length === 0
            ? []
            : (0,_ticks_js__WEBPACK_IMPORTED_MODULE_5__/* .ticksOf */ .E)(verdict).map(({ good, name, words }) => `  ${good ? '✓' : '✗'} ${name}: ${words}`)),
        ...reasonLines(verdict),
        ...(error?.hint ? [`  Next: ${error.hint}`] : []),
        ...(stopped === null ? [] : [`  ${stopped}`]),
        ...pageLines(verdict),
        ...why.map(({ message }, index) => `  ${index === 0 ? 'Why:' : '    '} ${message}`),
        ...decidingLines(thresholds),
        ...notes.map((note) => `  Note: ${note}`),
        ...(reproduce === null || outcome === 'passed' ? [] : [`  Reproduce: ${reproduce}`]),
        ...(evidence.folder === null ? [] : [`Evidence: ${evidence.folder}`]),
    ].join('\n');
}
/** Every threshold that had something to judge, with its origin, for a fold of the log. */
const thresholdDetails = ({ thresholds }) => [...thresholdLines((0,_finding_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(thresholds), true), ...(0,_finding_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .legend */ .o1)(thresholds).map((line) => `  ${line}`)].join('\n');
function reasonLines({ headline, reasons, outcome }) {
    // The code of an error says more than those of its reasons.
    const told = (code) => (outcome === 'error' ? '' : `${code}: `);
    return (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherReasons */ .QA)(headline, reasons).map(({ code, message }) => `  - ${told(code)}${message}`);
}
function pageLines(verdict) {
    const rows = (0,_page_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .pageRowsOf */ .ce)(verdict);
    if (rows.length === 0)
        return [];
    const cells = rows
        .slice(0, MAX_ROWS)
        .map(({ name, state, word, crossed, p95, limit, headroom, errorRate, requests }) => [
        name,
        `${state === 'crossed' ? word.toUpperCase() : word}${crossed === '' ? '' : ` (${crossed})`}`,
        ...[p95, limit, (0,_page_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .headroomBar */ .HB)(headroom), errorRate, requests],
    ]);
    const head = ['page', 'outcome', 'p(95)', 'limit', 'headroom', 'errors', 'requests'];
    const more = rows.length - MAX_ROWS;
    return [...(0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .Y)([head, ...cells]), ...(more > 0 ? [`  and ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more page')}`] : [])];
}
function decidingLines(findings) {
    const rows = (0,_finding_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .notHeld */ .H7)(findings);
    const more = rows.length - MAX_ROWS;
    return [
        ...thresholdLines(rows.slice(0, MAX_ROWS)),
        ...(more > 0 ? [`  and ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more threshold')} that ${more === 1 ? 'does' : 'do'} not hold`] : []),
    ];
}
const SHOUTED = ['crossed', 'unmeasured', 'disputed'];
const SHORT = {
    held: 'ok',
    crossed: 'crossed',
    unmeasured: 'no samples',
    disputed: 'disputed',
    reported: 'reported',
};
function thresholdLines(findings, withOrigin = false) {
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .Y)(findings.map((finding) => [
        SHOUTED.includes(finding.state) ? SHORT[finding.state].toUpperCase() : SHORT[finding.state],
        (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statistic */ .$t)(finding),
        finding.observed === null ? '–' : (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(finding.observed, finding.unit),
        `limit ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .limitText */ .PW)(finding)}`,
        `${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(finding.samples, 'sample')}${finding.confidence === 'low' ? ' (few)' : ''}`,
        ...(withOrigin ? [finding.origin] : []),
    ]));
}


/***/ })

};
