export const id = 523;
export const ids = [523];
export const modules = {

/***/ 8452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ crossedOf)
/* harmony export */ });
const WORDS = { http_req_failed: 'errors', checks: 'checks' };
/** Of their thresholds a reader knows what they are about by the statistic. */
const TIMES = ['http_req_duration', 'transaction_duration'];
/** What of a page is over its limits, in a word each; none where that is its p(95), with other percentiles or alone, which stands beside it, or what no threshold tells. */
function crossedOf({ name }, { thresholds, pages }) {
    const words = new Set(thresholds
        .filter(({ state, tags }) => state === 'crossed' && (pages.length === 1 || tags.page === name))
        .map(wordOf));
    const isTimesAlone = words.has('p(95)') && [...words].every((word) => word.startsWith('p('));
    return isTimesAlone ? [] : [...words];
}
const wordOf = ({ metric, expression }) => WORDS[metric] ?? (TIMES.includes(metric) ? (/^[^<>=!]*/.exec(expression)?.[0].trim() ?? metric) : metric);


/***/ }),

/***/ 5553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/** For what closes the folds and blocks that the cut leaves open. */
const CLOSING_SIZE = 200;
/** Markdown that fits: whole lines only, folds and blocks of code closed, so that a table that was cut still is one; the last line says how much was cut. */
function cut(text, { size, sizeOf, rest }) {
    const lines = text.split('\n');
    if (fitting(lines, size, sizeOf) === lines.length)
        return text;
    const kept = lines.slice(0, fitting(lines, size - CLOSING_SIZE, sizeOf));
    const missing = lines.slice(kept.length).filter((line) => line.trim() !== '').length;
    return [...kept, ...closing(kept), '', `(${missing} further lines are cut: ${rest})`].join('\n');
}
/** How many of the first lines fit. */
function fitting(lines, size, sizeOf) {
    let used = 0;
    const tooMuch = lines.findIndex((line) => {
        used += sizeOf(line) + 1;
        return used > size;
    });
    return tooMuch === -1 ? lines.length : tooMuch;
}
function closing(lines) {
    const count = (sign) => lines.filter((line) => sign.test(line)).length;
    const folds = count(/^<details>/) - count(/<\/details>$/);
    return [...(count(/^```/) % 2 === 1 ? ['```'] : []), ...Array(Math.max(0, folds)).fill('\n</details>')];
}


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ notHeld),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   o1: () => (/* binding */ legend)
/* harmony export */ });
/* harmony import */ var _config_threshold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(606);
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9893);
/* harmony import */ var _verdict_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2721);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(333);




/** The thresholds that a reader wants to see, what blocks first, and of that what the headline tells; those that had nothing to judge and needed nothing are left out. */
const rowsOf = (findings) => [
    ...(0,_verdict_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(findings),
    ...findings
        .filter((finding) => finding.state !== 'crossed' && !(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)(finding))
        .sort((a, b) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .urgencyOf */ .bv)(a.state) - (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .urgencyOf */ .bv)(b.state)),
];
/** Those of them that decide against a pass. */
const notHeld = (findings) => rowsOf(findings).filter(({ state }) => state !== 'held' && state !== 'reported');
const kindOf = ({ tags }) => tags.kind ?? 'any';
/** What a reader of the rows may ask: why some are only reported, and what is left out. */
function legend(findings) {
    const reported = findings.some((finding) => finding.state === 'reported' && !(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)(finding));
    // That a page has no redirect is no news.
    const busy = new Set(['redirect', ...findings.filter((finding) => !(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)(finding)).map(kindOf)]);
    const idle = new Set(findings.map(kindOf).filter((kind) => !busy.has(kind)));
    // Limits of the user's on what should not happen, such as a status 503: who set one looks for it.
    const unseen = new Set(findings.filter((finding) => (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)(finding) && kindOf(finding) === 'any').map(_config_threshold_js__WEBPACK_IMPORTED_MODULE_3__/* .selectorText */ .nM));
    return [
        ...(reported ? ['reported: measured, not judged, because the planned load gives too few samples for it'] : []),
        ...(idle.size > 0 ? [`Nothing to judge: the page had no request of the kind ${[...idle].join(' or ')}`] : []),
        ...(unseen.size > 0 ? [`Nothing to judge: there was no sample of ${[...unseen].join(' or ')}`] : []),
    ];
}


/***/ }),

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
const NAMED = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    ':': '&colon;',
    '.': '&period;',
};
const ZERO_WIDTH_SPACE = '\u200b';
/** Nobody reads more of one name or message; the whole is in verdict.json. */
const MAX_TEXT_CHARS = 4_000;
/** A text as GitHub markdown shows it: itself on one line, never an element, a mention, a link, a list or the end of a table cell. */
function escapeMarkdown(text) {
    return (shorten(text)
        // Control and bidirectional characters can hide or reorder what people read.
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
        // GitHub looks for @names and #numbers in the finished page, where an escape is gone.
        .replace(/[@#](?=\w)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/[&<>]/g, (sign) => NAMED[sign] ?? '')
        .replace(/[\\`*[\]|~]|(?<!\w)_|_(?!\w)/g, '\\$&')
        .replace(/^([-+#=])|^(\d+)(?=[.)](?:\s|$))/, (_, sign, number) => sign ? `\\${sign}` : `${number}\\`)
        // What GitHub would turn into a link.
        .replace(/:(?=\/\/)|(?<=www)\./gi, (sign) => NAMED[sign] ?? ''));
}
const shorten = (text) => (text.length <= MAX_TEXT_CHARS ? text : `${text.slice(0, MAX_TEXT_CHARS)}…`);
/** A table: a header and rows of texts, all of them escaped. */
function table(header, rows) {
    const line = (cells) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
    return [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
/** A fold that opens on a click. */
function fold(title, body) {
    return `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}
/** A block of code for a shell: one line, of signs that can be seen, which cannot end the block. */
const codeBlock = (line) => ['```sh', shorten(line).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' '), '```'].join('\n');


/***/ }),

/***/ 827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ warmUpTable),
/* harmony export */   qm: () => (/* binding */ measuredTables),
/* harmony export */   uS: () => (/* binding */ quantityCell)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9893);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2560);


/** A quantity with its unit, and a dash for none. */
const quantityCell = (value, unit) => value == null ? '–' : (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(value, unit);
/** What the load measured in all, which checks failed, and what was answered; empty without a load. Markdown. */
function measuredTables({ total }) {
    if (total === null)
        return '';
    const { duration } = total;
    const ms = (value) => quantityCell(value, 'ms');
    const rows = [
        [
            (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(total.requests, 'count'),
            (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(total.requestsPerSecond, 'count'),
            quantityCell(total.errorRate, 'ratio'),
            ...[duration?.avg, duration?.med, duration?.p90, duration?.p95, duration?.p99, duration?.max].map(ms),
        ],
    ];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Requests', 'per second', 'Errors', 'avg', 'p(50)', 'p(90)', 'p(95)', 'p(99)', 'max'], rows),
        ...failedChecks(total),
        answers(total),
    ].join('\n\n');
}
function failedChecks({ checks }) {
    const rows = checks
        .filter(({ fails }) => fails > 0)
        .map(({ name, passes, fails }) => [name, String(fails), String(passes)]);
    return rows.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Failed check', 'Failed', 'Passed'], rows)] : [];
}
function answers({ statuses, errorCodes }) {
    const list = (counts) => Object.entries(counts)
        .map(([key, count]) => `${key === '0' ? 'no answer' : key} × ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(count, 'count')}`)
        .join(', ');
    const codes = list(errorCodes);
    return `Answers: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(list(statuses))}${codes === '' ? '' : `; k6 error codes ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(codes)}`}`;
}
/** What the warm-up measured, apart from what is judged; nothing without one. Markdown. */
function warmUpTable(pages) {
    const rows = pages.flatMap(({ name, warmUp }) => warmUp === null
        ? []
        : [[name, String(warmUp.requests), quantityCell(warmUp.p95, 'ms'), quantityCell(warmUp.errorRate, 'ratio')]]);
    return rows.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Warm-up (not judged)', 'Requests', 'p(95)', 'Errors'], rows)] : [];
}


/***/ }),

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   bv: () => (/* binding */ urgencyOf),
/* harmony export */   nG: () => (/* binding */ outcomeWord)
/* harmony export */ });
const WORDS = {
    passed: 'PASSED',
    failed: 'BLOCKED',
    inconclusive: 'INCONCLUSIVE',
    error: 'ERROR',
    cancelled: 'CANCELLED',
};
/** The first word of every view: BLOCKED is a failure that holds the job back; one that is waived is told as what it is. */
const outcomeWord = ({ outcome, enforced }) => outcome === 'failed' && !enforced ? 'FAILED' : WORDS[outcome];
/** What a state of a threshold, or of a page, is called, the most urgent first. */
const STATE_WORDS = {
    crossed: 'crossed',
    disputed: 'disputed',
    unmeasured: 'no samples',
    held: 'held',
    reported: 'reported',
};
/** 0 for the state that a reader must see first. */
const urgencyOf = (state) => Object.keys(STATE_WORDS).indexOf(state);


/***/ }),

/***/ 6790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ headroomBar),
/* harmony export */   ce: () => (/* binding */ pageRowsOf),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   ud: () => (/* binding */ beyondWord)
/* harmony export */ });
/* harmony import */ var _crossed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8452);
/* harmony import */ var _measured_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(827);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(333);



/** The pages in the order in which a reader wants them: what blocks first, then what is nearest to its limit. */
const byUrgency = (pages) => [...pages].sort((a, b) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .urgencyOf */ .bv)(a.state) - (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .urgencyOf */ .bv)(b.state) || headroomOrder(a) - headroomOrder(b));
const headroomOrder = ({ p95 }) => p95?.headroom ?? Number.MAX_VALUE;
/** A row per page; none for a run that measured nothing. */
const pageRowsOf = (verdict) => verdict.total === null ? [] : byUrgency(verdict.pages).map((page) => rowOf(page, verdict));
function rowOf(page, verdict) {
    const { name, state, p95, measured } = page;
    return {
        ...{ name, state, word: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE_WORDS */ .I7[state], crossed: (0,_crossed_js__WEBPACK_IMPORTED_MODULE_0__/* .crossedOf */ .t)(page, verdict).join(', ') },
        p95: (0,_measured_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityCell */ .uS)(p95?.observed, 'ms'),
        limit: (0,_measured_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityCell */ .uS)(p95?.limit, 'ms'),
        headroom: p95?.headroom ?? null,
        errorRate: (0,_measured_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityCell */ .uS)(measured?.errorRate, 'ratio'),
        requests: (0,_measured_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityCell */ .uS)(measured?.requests, 'count'),
    };
}
/** What a value beyond its limit is: `50 % over` an upper one, `50 % short` of a lower one. */
const beyondWord = ({ expression }) => (/^[^<>]*>/.test(expression) ? 'short' : 'over');
const BAR_CELLS = 8;
const NO_BREAK = '\u00a0';
/** What is left of a limit, as a bar and in percent; a full bar is all of it, and what is beyond the limit has none. */
function headroomBar(headroom, beyond = 'over') {
    if (headroom === null)
        return '–';
    const filled = Math.round(Math.min(1, Math.max(0, headroom)) * BAR_CELLS);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)}`;
    const percent = `${Math.abs(Math.round(headroom * 100))}${NO_BREAK}%`;
    return `${bar}${NO_BREAK}${percent}${NO_BREAK}${headroom < 0 ? beyond : 'left'}`;
}


/***/ }),

/***/ 3187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ runDetails),
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   CQ: () => (/* binding */ readings),
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   e4: () => (/* binding */ versions)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9893);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2560);
/* harmony import */ var _measured_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(827);



const NO_LINKS = { report: null, evidence: null };
/** How it was measured, and where the evidence is. Markdown. */
function runDetails({ runs, pages, config, targetVersion, id, durationSeconds, evidence }, links) {
    const where = [
        ...(links.report === null ? [] : [`[HTML report](${links.report})`]),
        links.evidence === null
            ? `Evidence: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(evidence.folder ?? 'none')}`
            : `[Evidence as an artifact](${links.evidence})`,
    ].join(' · ');
    const facts = [
        `Run ${id}, ${Math.round(durationSeconds)} s, config ${config?.hash ?? 'unread'}`,
        binary(runs.at(-1)),
        ...runs.flatMap(({ generator }) => (generator === null ? [] : [`CPU: ${usage(generator)}`])),
        ...(targetVersion === null ? [] : [`Version of the site: ${versions(targetVersion)}`]),
        ...(evidence.summaryAgrees === null ? [] : [`Evidence: ${readings(evidence)}`]),
    ];
    const body = [facts.map((fact) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(fact)}`).join('\n'), ...runTable(runs), ...(0,_measured_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .warmUpTable */ .F9)(pages)];
    return `${where}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)('How it was measured', body.join('\n\n'))}`;
}
const binary = (run) => run === undefined
    ? 'k6 was not run'
    : `k6 ${run.version} from ${run.source}, ${run.verified ? 'hash verified' : 'hash not verified'} (sha256 ${run.sha256.slice(0, 12)}…)`;
function runTable(runs) {
    const rows = runs.map((run) => [
        run.name,
        run.exitCode === null ? (run.signal ?? '–') : String(run.exitCode),
        run.plannedSeconds === null ? '–' : `${run.plannedSeconds} s`,
        `${run.seconds} s`,
    ]);
    return rows.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['k6 run', 'Exit', 'Planned', 'Took'], rows)] : [];
}
/** Which versions of the site were seen. */
function versions({ expected, before, after }) {
    const seen = (version) => version ?? 'none';
    return `${expected} expected, ${seen(before)} before the load, ${seen(after)} after it`;
}
/** How busy the load kept the CPUs. */
function usage(generator) {
    const { cpus, sampledSeconds, saturatedSeconds, averageShare, busiestShare } = generator;
    const full = saturatedSeconds > 0 ? `; used up or throttled in ${saturatedSeconds} of ${sampledSeconds} s` : '';
    return `k6 and the gate used ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(averageShare, 'ratio')} of ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cpus, 'CPU')}, at most ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(busiestShare, 'ratio')}${full}`;
}
/** How whole the evidence is. */
function readings({ points, malformedLines, unknownLines, latePoints, summaryAgrees, }) {
    return [
        `${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(points, 'point')}`,
        (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(malformedLines, 'unreadable line'),
        ...(unknownLines > 0 ? [`${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unknownLines, 'line')} of an unknown kind`] : []),
        ...(latePoints > 0 ? [`${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(latePoints, 'point')} too late for the time line`] : []),
        `counts ${summaryAgrees ? 'agree' : 'do not agree'} with k6`,
    ].join(', ');
}


/***/ }),

/***/ 8523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ stepSummary),
  m: () => (/* binding */ wholeSummary)
});

// EXTERNAL MODULE: ./lib/src/verdict/finding-words.js
var finding_words = __webpack_require__(9893);
// EXTERNAL MODULE: ./lib/src/report/cut.js
var cut = __webpack_require__(5553);
// EXTERNAL MODULE: ./lib/src/report/finding-rows.js
var finding_rows = __webpack_require__(8720);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(2560);
// EXTERNAL MODULE: ./lib/src/report/measured-tables.js
var measured_tables = __webpack_require__(827);
// EXTERNAL MODULE: ./lib/src/report/outcome.js
var outcome = __webpack_require__(333);
// EXTERNAL MODULE: ./lib/src/report/page-rows.js
var page_rows = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/src/report/run-details.js
var run_details = __webpack_require__(3187);
// EXTERNAL MODULE: ./lib/src/report/stopped.js
var report_stopped = __webpack_require__(8104);
// EXTERNAL MODULE: ./lib/src/report/ticks.js
var ticks = __webpack_require__(2767);
;// CONCATENATED MODULE: ./lib/src/report/xychart.js



/** More labels than these stand on each other. */
const MAX_POINTS = 24;
/** So that the highest point is not the border. */
const HEADROOM = 1.1;
/** The p(95) of the page that a reader must see first, with its limit, as a chart of Mermaid in a fold; empty where there is no course to draw. */
function p95Chart({ pages }, { pages: ofPages, secondsPerPoint }) {
    const [page] = (0,page_rows/* byUrgency */.td)(pages);
    const points = pointsOf(ofPages[page?.name ?? '']?.p95 ?? [], secondsPerPoint);
    if (page === undefined || points.length < 2)
        return '';
    const limit = page.p95?.limit ?? null;
    const top = Math.max(limit ?? 0, ...points.map(({ worst }) => worst)) * HEADROOM;
    const chart = [
        'xychart-beta',
        `title "${plain(page.name)}: p(95) in ms${limit === null ? '' : `, limit ${limit}`}"`,
        `x-axis [${points.map(({ at }) => `"${(0,finding_words/* clock */.pm)(at)}"`).join(', ')}]`,
        `y-axis 0 --> ${Math.max(1, Math.round(top))}`,
        `line [${points.map(({ worst }) => Math.round(worst)).join(', ')}]`,
        ...(limit === null ? [] : [`line [${points.map(() => limit).join(', ')}]`]),
    ];
    return (0,markdown/* fold */.AU)('p(95) over time', ['```mermaid', ...chart, '```'].join('\n'));
}
/** Neighbours are one point where there are too many; a time without an answer has none. */
function pointsOf(values, secondsPerPoint) {
    const step = Math.max(1, Math.ceil(values.length / MAX_POINTS));
    return Array.from({ length: Math.ceil(values.length / step) }, (_, index) => index * step).flatMap((from) => {
        const seen = values.slice(from, from + step).filter((value) => value !== null);
        return seen.length === 0 ? [] : [{ at: from * secondsPerPoint, worst: Math.max(...seen) }];
    });
}
/** Letters and digits, and what can neither end a text of Mermaid nor begin anything in it. */
const plain = (name) => name.replace(/[^\p{L}\p{N} ._/-]/gu, '?').slice(0, 60);

;// CONCATENATED MODULE: ./lib/src/report/step-summary.js











/** GitHub drops a summary over 1 MiB whole; some of it is left for whatever else the step writes there. */
const ROOM = { size: 900_000, sizeOf: (line) => Buffer.byteLength(line), rest: 'the whole is in verdict.json' };
/** The first screen: further rows are in a fold. */
const MAX_ROWS = 20;
const SIGNS = {
    passed: '✅',
    failed: '❌',
    inconclusive: '⚠️',
    error: '🛑',
    cancelled: '⏹️',
};
const STATE_SIGNS = {
    held: '✅',
    crossed: '❌',
    unmeasured: '⚠️',
    disputed: '⚠️',
    reported: 'ℹ️',
};
/** A failure that is waived blocks nothing. */
const sign = ({ outcome, enforced }) => (outcome === 'failed' && !enforced ? '⚠️' : SIGNS[outcome]);
/** The step summary: a first screen of one sentence, what it rests on, a row per page, why, and how to reproduce it; then, folded, every threshold, the timings and the environment. Markdown. */
function stepSummary(verdict, links = run_details/* NO_LINKS */.EB, curves = null) {
    const parts = [
        `## ${sign(verdict)} ${(0,outcome/* outcomeWord */.nG)(verdict)}: ${(0,markdown/* escapeMarkdown */.FV)(verdict.headline)}`,
        step_summary_ticks(verdict),
        reasons(verdict),
        pages(verdict),
        deciding(verdict),
        why(verdict),
        notes(verdict),
        reproduce(verdict),
        thresholds(verdict),
        curves === null ? '' : p95Chart(verdict, curves),
        timings(verdict),
        (0,run_details/* runDetails */.C6)(verdict, links),
    ];
    return (0,cut/* cut */.J)(parts.filter((part) => part !== '').join('\n\n'), ROOM);
}
function step_summary_ticks(verdict) {
    if (verdict.thresholds.length === 0)
        return '';
    return (0,ticks/* ticksOf */.E)(verdict)
        .map(({ good, name, words }) => `- ${good ? '✅' : '❌'} ${name}: ${(0,markdown/* escapeMarkdown */.FV)(words)}`)
        .join('\n');
}
function reasons(verdict) {
    const { outcome, headline, reasons: all, error } = verdict;
    // The code of an error says more than those of its reasons.
    const told = (code) => (outcome === 'error' ? '' : `\`${code}\` `);
    const further = (0,finding_words/* furtherReasons */.QA)(headline, all).map(({ code, message }) => `- ${told(code)}${(0,markdown/* escapeMarkdown */.FV)(message)}`);
    const next = error?.hint ? [`**Next:** ${(0,markdown/* escapeMarkdown */.FV)(error.hint)}`] : [];
    const text = (0,report_stopped/* stoppedText */.T)(verdict);
    const stopped = text === null ? [] : [(0,markdown/* escapeMarkdown */.FV)(text)];
    return [further.join('\n'), ...stopped, ...next].filter((part) => part !== '').join('\n\n');
}
function pages(verdict) {
    const rows = (0,page_rows/* pageRowsOf */.ce)(verdict).map(({ name, state, word, crossed, p95, limit, headroom, errorRate, requests }) => [
        ...[
            name,
            `${STATE_SIGNS[state]} ${word}${crossed === '' ? '' : ` (${crossed})`}`,
            p95,
            limit,
            (0,page_rows/* headroomBar */.HB)(headroom),
            errorRate,
            requests,
        ],
    ]);
    const head = ['Page', 'Outcome', 'p(95)', 'Limit', 'Headroom', 'Errors', 'Requests'];
    if (rows.length === 0)
        return '';
    const [first, others] = [rows.slice(0, MAX_ROWS), rows.slice(MAX_ROWS)];
    const rest = others.length > 0 ? [(0,markdown/* fold */.AU)(`${(0,finding_words/* counted */.hS)(others.length, 'more page')}`, (0,markdown/* table */.tp)(head, others))] : [];
    return [(0,markdown/* table */.tp)(head, first), ...rest].join('\n\n');
}
const thresholdTable = (findings) => (0,markdown/* table */.tp)(['Threshold', 'Limit', 'Measured', 'Headroom', 'State', 'Origin'], findings.map((finding) => [
    (0,finding_words/* statistic */.$t)(finding),
    (0,finding_words/* limitText */.PW)(finding),
    (0,measured_tables/* quantityCell */.uS)(finding.observed, finding.unit),
    finding.unit === 'count' ? '–' : (0,page_rows/* headroomBar */.HB)(finding.headroom, (0,page_rows/* beyondWord */.ud)(finding)),
    `${STATE_SIGNS[finding.state]} ${outcome/* STATE_WORDS */.I7[finding.state]}${finding.confidence === 'low' && finding.state !== 'unmeasured' ? ' (few samples)' : ''}`,
    finding.origin,
]));
/** What decides is not folded. */
function deciding({ thresholds: findings }) {
    const rows = (0,finding_rows/* notHeld */.H7)(findings);
    if (rows.length === 0)
        return '';
    const more = rows.length > MAX_ROWS ? [`and ${rows.length - MAX_ROWS} more, below`] : [];
    return [thresholdTable(rows.slice(0, MAX_ROWS)), ...more].join('\n\n');
}
function thresholds({ thresholds: findings }) {
    const rows = (0,finding_rows/* rowsOf */.RO)(findings);
    if (rows.length === 0)
        return '';
    const body = [thresholdTable(rows), ...(0,finding_rows/* legend */.o1)(findings).map(markdown/* escapeMarkdown */.FV)].join('\n\n');
    return (0,markdown/* fold */.AU)(`All thresholds (${rows.length})`, body);
}
function why({ why: all }) {
    if (all.length === 0)
        return '';
    return ['**Why**', all.map(({ message }) => `- ${(0,markdown/* escapeMarkdown */.FV)(message)}`).join('\n')].join('\n\n');
}
/** Who passed wants to go on, not to run it again. */
const reproduce = ({ reproduce: line, outcome }) => line === null || outcome === 'passed' ? '' : `**Reproduce**\n\n${(0,markdown/* codeBlock */.DV)(line)}`;
function timings(verdict) {
    const tables = (0,measured_tables/* measuredTables */.qm)(verdict);
    return tables === '' ? '' : (0,markdown/* fold */.AU)('Timings, failed checks and answers', tables);
}
const notes = ({ notes: all }) => all.map((note) => `- ${(0,markdown/* escapeMarkdown */.FV)(note)}`).join('\n');
/** The summary of a job from those of its verdicts, the one that counts first: what is too much is cut from the others. */
const wholeSummary = (parts) => (0,cut/* cut */.J)(parts.join('\n\n---\n\n'), ROOM);


/***/ }),

/***/ 8104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ stoppedText)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9893);
/* harmony import */ var _time_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6976);


/** Who stopped a load, when, and why; null when it went its full time. Of k6's own words on thresholds their number is enough: each is told by itself. */
function stoppedText({ abort, thresholds }) {
    if (abort === null)
        return null;
    const who = abort.by === 'k6' ? 'k6' : 'k6-gate';
    const crossed = thresholds.filter(({ state }) => state === 'crossed').length;
    const reason = abort.by === 'k6' && crossed > 0 && /^thresholds on metrics /.test(abort.reason)
        ? `${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(crossed, 'threshold')} ${crossed === 1 ? 'was' : 'were'} crossed (abort-on-fail)`
        : abort.reason;
    return `Stopped by ${who} after ${(0,_time_words_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .k)(abort.afterSeconds)}: ${reason}`;
}


/***/ }),

/***/ 2767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ticksOf)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9893);

/** How many of the thresholds held, and how whole the evidence is. */
const ticksOf = (verdict) => [thresholdsTick(verdict), evidenceTick(verdict)];
function thresholdsTick({ thresholds }) {
    const judged = thresholds.filter(({ state }) => state !== 'reported');
    const count = (state) => judged.filter((finding) => finding.state === state).length;
    const others = [
        [count('crossed'), 'crossed'],
        [count('unmeasured'), 'without samples'],
        [count('disputed'), 'disputed'],
    ].flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`]));
    const held = count('held');
    const words = judged.length === 0 ? 'none was judged' : [`${held} of ${judged.length} held`, ...others].join(', ');
    return { good: judged.length > 0 && held === judged.length, name: 'Thresholds', words };
}
function evidenceTick({ evidence, total, thresholds, outcome, reasons }) {
    const { points, malformedLines, summaryAgrees } = evidence;
    if (total === null)
        return { good: false, name: 'Evidence', words: 'no load was measured' };
    const isDoubted = outcome === 'inconclusive' && reasons.some(({ code }) => !_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .FROM_FINDINGS */ .Ok.has(code));
    const few = thresholds.filter(({ state, confidence }) => state === 'held' && confidence === 'low').length;
    const words = [
        `${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(total.requests, 'request')} in ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(points, 'sample')}`,
        malformedLines === 0 ? 'every line readable' : (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(malformedLines, 'unreadable line'),
        ...(summaryAgrees === null ? [] : [`counts ${summaryAgrees ? 'agree' : 'do not agree'} with k6`]),
        ...(isDoubted ? ['not enough for a pass'] : []),
        ...(few > 0 ? [`${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(few, 'threshold')} on few samples`] : []),
    ];
    return {
        good: summaryAgrees === true && malformedLines === 0 && !isDoubted,
        name: 'Evidence',
        words: words.join(', '),
    };
}


/***/ })

};
