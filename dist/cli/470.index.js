export const id = 470;
export const ids = [470];
export const modules = {

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

/***/ 2470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellVerdict: () => (/* binding */ tellVerdict)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9893);
/* harmony import */ var _finding_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8720);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7358);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** Tells a log of a verdict: first, folded, every threshold and where it comes from; the verdict itself stands last. */
function tellVerdict(verdict, log) {
    try {
        tellThresholds(verdict, log);
    }
    finally {
        log.info((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictText */ .n)(verdict));
    }
}
function tellThresholds(verdict, log) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const rows = (0,_finding_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(verdict.thresholds);
        if (rows.length === 0)
            return;
        const _group = __addDisposableResource(env_1, log.group(`All ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rows.length, 'threshold')}, and where each comes from`), false);
        log.info((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholdDetails */ .o)(verdict));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
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


/***/ }),

/***/ 6976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ time)
/* harmony export */ });
/** `45 s`, `12 min`, `1 min 40 s`. */
function time(seconds) {
    const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)];
    return [...(minutes > 0 ? [`${minutes} min`] : []), ...(rest > 0 || minutes === 0 ? [`${rest} s`] : [])].join(' ');
}


/***/ })

};
