export const id = 130;
export const ids = [130];
export const modules = {

/***/ 76130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: ./node_modules/mustache/mustache.mjs
var mustache = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(51294);
;// CONCATENATED MODULE: ./lib/src/verdict/blocked-alone.js
/** What a request waits for a free connection, so that its phases add up: what k6 calls blocked holds connecting and the TLS handshake too (its tracer takes the time up to the connection). Null where k6 said nothing of it. */
function blockedAlone({ blocked, connecting, tlsHandshaking }) {
    return blocked == null ? null : Math.max(0, blocked - (connecting ?? 0) - (tlsHandshaking ?? 0));
}

// EXTERNAL MODULE: ./lib/src/verdict/headline.js + 1 modules
var headline = __webpack_require__(92721);
// EXTERNAL MODULE: ./lib/src/report/page-rows.js
var page_rows = __webpack_require__(96790);
// EXTERNAL MODULE: ./lib/src/verdict/finding-words.js
var finding_words = __webpack_require__(19893);
;// CONCATENATED MODULE: ./lib/src/report/html/phase-words.js
/** The parts of a request's time, in the order in which they pass, and what people call them. */
const PHASES = [
    ['blocked', 'Blocked'],
    ['connecting', 'Connecting'],
    ['tlsHandshaking', 'TLS'],
    ['sending', 'Sending'],
    ['waiting', 'Waiting'],
    ['receiving', 'Receiving'],
];

;// CONCATENATED MODULE: ./lib/src/report/html/chart-words.js


/** Each chart in words: lowest, highest and last value, and when the limit was crossed. */
function chartWords({ curve, vus, secondsPerPoint, limit }) {
    const ms = (value) => (0,finding_words/* quantity */.au)(value, 'ms');
    const count = (value) => (0,finding_words/* quantity */.au)(value, 'count');
    const { p50, p95, p99, requestsPerSecond, errorsPerSecond, phases } = curve;
    return {
        times: [
            `p(95): ${course(p95, ms)}.`,
            ...(limit === null ? [] : [`${overLimit(p95, limit, secondsPerPoint)}.`]),
            `p(50): ${course(p50, ms)}; p(99): ${course(p99, ms)}.`,
        ].join(' '),
        requests: `Requests per second: ${course(requestsPerSecond, count)}.`,
        errors: errorsPerSecond.some((value) => value > 0)
            ? `Failed requests per second: ${course(errorsPerSecond, count)}. ${firstError(errorsPerSecond, secondsPerPoint)}.`
            : 'No request failed.',
        vus: `VUs: ${course(vus, count)}.`,
        phases: `Mean of a request, highest: ${PHASES.map(([phase, name]) => `${name} ${highest(phases[phase], ms)}`).join(', ')}.`,
    };
}
const known = (points) => points.filter((value) => value !== null);
function course(points, words) {
    const values = known(points);
    const last = values.at(-1);
    if (last === undefined)
        return 'nothing measured';
    return `lowest ${words(least(values))}, highest ${words(most(values))}, last ${words(last)}`;
}
function highest(points, words) {
    const values = known(points);
    return values.length === 0 ? '–' : words(most(values));
}
const least = (values) => values.reduce((one, other) => Math.min(one, other));
const most = (values) => values.reduce((one, other) => Math.max(one, other));
function overLimit(points, limit, secondsPerPoint) {
    const over = points.flatMap((value, at) => (value !== null && value >= limit ? [at] : []));
    const [first] = over;
    const seconds = `${over.length * secondsPerPoint} of ${points.length * secondsPerPoint} s`;
    return first === undefined
        ? `Never over the limit of ${(0,finding_words/* quantity */.au)(limit, 'ms')}`
        : `Over the limit of ${(0,finding_words/* quantity */.au)(limit, 'ms')} in ${seconds}, first at ${(0,finding_words/* clock */.pm)(first * secondsPerPoint)}`;
}
const firstError = (points, secondsPerPoint) => `The first at ${(0,finding_words/* clock */.pm)(points.findIndex((value) => value > 0) * secondsPerPoint)}`;

;// CONCATENATED MODULE: ./lib/src/report/html/chart-data.js





/** The data of the charts; null when there is nothing to draw. */
function chartData(verdict, curves) {
    const { firstSecond, secondsPerPoint, vus, total } = curves;
    if (firstSecond === null || vus.length === 0)
        return null;
    const { pages } = verdict;
    const subject = (name, measured, page) => {
        const curve = withPhasesApart(measured);
        const limit = limitOf(verdict, page);
        return {
            ...{ name, limit, since: sinceOf(verdict, page) },
            words: chartWords({ curve, vus, secondsPerPoint, limit }),
            ...linesOf(curve),
        };
    };
    const ofPages = pages.length < 2 ? [] : pages.flatMap(({ name }) => [[name, curves.pages[name]]]);
    const subjects = [
        subject(pages.length === 1 ? (pages[0]?.name ?? '') : 'All pages', total, null),
        ...ofPages.flatMap(([name, curve]) => (curve === undefined ? [] : [subject(name, curve, name)])),
    ];
    return {
        ...{ firstSecond, secondsPerPoint, points: vus.length, vus: lineOf(vus), subjects },
        first: Math.max(0, subjects.slice(1).findIndex(({ name }) => name === slowOf(verdict)) + 1),
    };
}
/** The phases are drawn on top of each other: none may hold another one. */
function withPhasesApart(curve) {
    const { connecting, tlsHandshaking } = curve.phases;
    const blocked = curve.phases.blocked.map((mean, at) => blockedAlone({ blocked: mean, connecting: connecting[at] ?? null, tlsHandshaking: tlsHandshaking[at] ?? null }));
    return { ...curve, phases: { ...curve.phases, blocked } };
}
/** The page whose p(95) is over its limit, the farthest first. */
const slowOf = ({ pages }) => (0,page_rows/* byUrgency */.td)(pages).find(({ p95 }) => p95?.headroom != null && p95.headroom < 0)?.name;
const linesOf = (curve) => ({
    requests: lineOf(curve.requestsPerSecond),
    errors: lineOf(curve.errorsPerSecond),
    p50: lineOf(curve.p50),
    p95: lineOf(curve.p95),
    p99: lineOf(curve.p99),
    phases: PHASES.map(([phase, name]) => ({ name, line: lineOf(curve.phases[phase]) })),
});
/** As few characters as a chart can show. */
function lineOf(values) {
    const rounded = values.map((value) => (value === null ? null : round(value)));
    const [first = null] = rounded;
    return rounded.every((value) => value === first) ? first : rounded;
}
/** Two decimals below ten, one below a hundred, none above. */
function round(value) {
    const scale = value < 10 ? 100 : value < 100 ? 10 : 1;
    return Math.round(value * scale) / scale;
}
/** The limit that the line of a chart stands for: that of the page, and for the whole run the one that all share. */
function limitOf({ pages }, page) {
    const limits = new Set(pages.filter(({ name }) => page === null || name === page).map(({ p95 }) => p95?.limit ?? null));
    const [only = null] = limits;
    return limits.size === 1 ? only : null;
}
/** That of the worst one, as the headline tells it. */
function sinceOf({ thresholds }, page) {
    return (0,headline/* worstOf */.hm)(thresholds.filter(({ tags }) => page === null || tags.page === page))?.sinceSeconds ?? null;
}

// EXTERNAL MODULE: ./lib/src/report/run-details.js
var run_details = __webpack_require__(93187);
// EXTERNAL MODULE: ./lib/src/report/time-words.js
var time_words = __webpack_require__(66976);
;// CONCATENATED MODULE: ./lib/src/report/html/view.js
/** Nobody reads more of one name or message; the whole is in verdict.json. */
const MAX_TEXT_CHARS = 4_000;
// Control and bidirectional characters can hide or reorder what people read; half a character is none.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
/** The same view, every text of it on one line, of a length to read and of characters that can be seen. */
function printable(view) {
    if (typeof view === 'string')
        return plain(view);
    if (typeof view !== 'object' || view === null)
        return view;
    if (isList(view))
        return view.map(printable);
    return Object.fromEntries(Object.entries(view).map(([name, value]) => [name, printable(value ?? null)]));
}
const isList = (view) => Array.isArray(view);
function plain(text) {
    const short = text.length <= MAX_TEXT_CHARS ? text : `${text.slice(0, MAX_TEXT_CHARS)}…`;
    return short.replace(UNPRINTABLE, ' ').replace(LONE_SURROGATE, '\ufffd').trim();
}
/** A view as the text of a script element that holds data: nothing in it can end the element or begin another. */
const scriptData = (view) => JSON.stringify(printable(view))
    .replaceAll('<', '\\u003c')
    .replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
/** The address when a browser may follow it, which is that of a web page; null for any other text. */
function webAddress(text) {
    const scheme = text !== null && URL.canParse(text) ? new URL(text).protocol : '';
    return scheme === 'https:' || scheme === 'http:' ? text : null;
}

;// CONCATENATED MODULE: ./lib/src/report/html/environment.js





/** Where and with what it was measured. */
function environmentView(verdict) {
    return {
        facts: facts(verdict).flatMap(([name, value]) => (value ? [{ name, value, href: linkOf(name, value) }] : [])),
        runs: verdict.runs.map(runRow),
        files: verdict.evidence.files,
    };
}
const LINKED = ['Target', 'Job'];
const linkOf = (name, value) => (LINKED.includes(name) ? webAddress(value) : null);
function facts(verdict) {
    const { config, context, runs, targetVersion, evidence, durationSeconds } = verdict;
    const run = runs.at(-1);
    const { runner } = context;
    return [
        ['Target', config?.target],
        ['Environment', config?.environment],
        ['Version of the site', targetVersion && (0,run_details/* versions */.e4)(targetVersion)],
        ['Started', moment(verdict.startedAt)],
        ['Took', (0,time_words/* time */.k)(durationSeconds)],
        ['k6', run && `${run.version} from ${run.source}, hash ${run.verified ? 'verified' : 'not verified'}`],
        ['sha256 of k6', run?.sha256],
        ['CPU', runs.flatMap(({ generator }) => (generator === null ? [] : [(0,run_details/* usage */.CI)(generator)])).at(-1)],
        [
            'Runner',
            runner &&
                `${runner.name === null ? '' : `${runner.name}, `}${runner.os} ${runner.arch}, ${(0,finding_words/* counted */.hS)(runner.cpus, 'CPU')}`,
        ],
        ['k6-gate', version/* VERSION */.x],
        ['Run', verdict.id],
        ['Config hash', config?.hash],
        ['Commit', context.commit],
        ['Job', context.runUrl],
        ['Attempt', context.runUrl === null ? null : String(context.attempt)],
        ['Evidence', evidence.folder],
        ['Readings', evidence.summaryAgrees === null ? null : (0,run_details/* readings */.CQ)(evidence)],
    ];
}
/** `2026-11-21 07:00:00 UTC`. */
const moment = (iso) => iso.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');
const runRow = ({ name, exitCode, signal, plannedSeconds, seconds }) => ({
    name,
    exit: exitCode === null ? (signal ?? '–') : String(exitCode),
    planned: plannedSeconds === null ? '–' : (0,time_words/* time */.k)(plannedSeconds),
    took: `${seconds} s`,
});

// EXTERNAL MODULE: ./lib/src/report/outcome.js
var report_outcome = __webpack_require__(50333);
// EXTERNAL MODULE: ./lib/src/report/stopped.js
var stopped = __webpack_require__(58104);
// EXTERNAL MODULE: ./lib/src/report/ticks.js
var ticks = __webpack_require__(52767);
;// CONCATENATED MODULE: ./lib/src/report/html/outcome.js




const SIGNS = {
    passed: { sign: '✓', tone: 'good' },
    failed: { sign: '✕', tone: 'bad' },
    inconclusive: { sign: '?', tone: 'unsure' },
    error: { sign: '!', tone: 'bad' },
    cancelled: { sign: '■', tone: 'unsure' },
};
/** The first screen: the sentence, what it rests on, and why. */
function outcomeView(verdict) {
    const { outcome, enforced, headline, reasons, abort, error, notes, why, reproduce } = verdict;
    const { sign, tone } = SIGNS[outcome];
    const others = (0,finding_words/* furtherReasons */.QA)(headline, reasons);
    const explains = why.length + others.length > 0 || abort !== null || Boolean(error?.hint);
    return {
        ...{ word: (0,report_outcome/* outcomeWord */.nG)(verdict), sign, tone: outcome === 'failed' && !enforced ? 'unsure' : tone, headline },
        ticks: (0,ticks/* ticksOf */.E)(verdict).map((one) => tick(one, verdict.thresholds.length > 0)),
        // The code of an error says more than those of its reasons; what thresholds say stands in their table.
        reasons: others.map(({ code, message }) => ({
            code: outcome === 'error' ? null : code,
            message,
        })),
        stopped: (0,stopped/* stoppedText */.T)(verdict),
        next: error?.hint ?? null,
        why: why.map(({ message }) => message),
        ...{ notes, reproduce },
        explained: explains ? 'Why' : notes.length > 0 || reproduce !== null ? 'About this run' : null,
    };
}
const tick = ({ good, name, words }, hasThresholds) => ({
    ...{ name, words, tone: good ? 'good' : 'bad', sign: good ? '✓' : '✕' },
    said: good ? 'good' : 'not good',
    href: name === 'Thresholds' && hasThresholds ? '#thresholds' : null,
});

// EXTERNAL MODULE: ./lib/src/report/measured-tables.js
var measured_tables = __webpack_require__(90827);
// EXTERNAL MODULE: ./lib/src/report/crossed.js
var report_crossed = __webpack_require__(68452);
;// CONCATENATED MODULE: ./lib/src/report/html/page-rows.js






/** The sign of a state: no meaning by colour alone. */
const STATE_SIGNS = {
    crossed: '✕',
    disputed: '≠',
    unmeasured: '?',
    held: '✓',
    reported: '–',
};
/** A bar is as wide as this share of the limit. */
const BAR_SHARE = 1.25;
const BAR_WIDTH = 100;
/** The first table: a row per page, what blocks first, then what is nearest to its limit; none for a run that measured nothing. */
const pageRows = (verdict) => verdict.total === null ? [] : (0,page_rows/* byUrgency */.td)(verdict.pages).map((page) => row(page, verdict));
function row(page, verdict) {
    const { name, type, url, state, p95, measured } = page;
    const observed = p95?.observed ?? null;
    const crossed = (0,report_crossed/* crossedOf */.t)(page, verdict);
    return {
        ...{ name, type, url, href: webAddress(url), anchor: `page-${verdict.pages.indexOf(page) + 1}` },
        ...{ state, sign: STATE_SIGNS[state], urgency: (0,report_outcome/* urgencyOf */.bv)(state) },
        word: [report_outcome/* STATE_WORDS */.I7[state], ...(crossed.length === 0 ? [] : [`(${crossed.join(', ')})`])].join(' '),
        // Other limits than that of the p(95) can be crossed.
        p95State: state === 'crossed' && (p95?.headroom ?? 0) > 0 ? 'held' : state,
        errorState: crossed.includes('errors') ? 'crossed' : '',
        p95: (0,measured_tables/* quantityCell */.uS)(observed, 'ms'),
        p95Value: observed ?? -1,
        limit: (0,measured_tables/* quantityCell */.uS)(p95?.limit, 'ms'),
        bar: bar(p95),
        headroom: headroomText(p95?.headroom ?? null),
        headroomValue: p95?.headroom ?? '',
        errorRate: (0,measured_tables/* quantityCell */.uS)(measured?.errorRate, 'ratio'),
        errorValue: measured?.errorRate ?? -1,
        requests: (0,measured_tables/* quantityCell */.uS)(measured?.requests, 'count'),
        requestsValue: measured?.requests ?? -1,
    };
}
/** How much of the limit is used, as a drawing: the limit stands at a fixed place. Null without both. */
function bar(p95) {
    if (!p95 || p95.observed === null || p95.limit === null || p95.limit <= 0)
        return null;
    const share = Math.max(0, p95.observed / p95.limit);
    const limitAt = BAR_WIDTH / BAR_SHARE;
    return {
        width: Math.round(Math.min(share, BAR_SHARE) * limitAt * 10) / 10,
        limitAt,
        over: share >= 1,
    };
}
/** `23 % left`, `14 % over`. */
function headroomText(headroom, beyond = 'over') {
    if (headroom === null)
        return '–';
    const percent = `${Math.abs(Math.round(headroom * 100))} %`;
    return headroom < 0 ? `${percent} ${beyond}` : `${percent} left`;
}
/** The row of the sums below that of the pages. */
const sumRow = ({ total, pages }) => total === null || pages.length < 2
    ? null
    : { errorRate: (0,measured_tables/* quantityCell */.uS)(total.errorRate, 'ratio'), requests: (0,finding_words/* quantity */.au)(total.requests, 'count') };

;// CONCATENATED MODULE: ./lib/src/report/html/page-details.js






/** Each page in full, the slowest first. Of a run whose load has no page of its own, the whole; of one that measured nothing, none. */
function pageDetails({ pages, total }) {
    const speed = ({ p95, measured }) => p95?.observed ?? measured?.duration?.p95 ?? -1;
    if (total !== null && pages.length === 0)
        return [{ name: 'All requests', anchor: 'page-1', alone: true, measured: measuredView(total) }];
    if (total === null)
        return [];
    return pages
        .map((page, index) => ({ page, index }))
        .sort((a, b) => speed(b.page) - speed(a.page))
        .map(({ page, index }) => ({ ...detail(page, index), alone: pages.length === 1 }));
}
function detail({ name, type, url, state, measured, p95, warmUp }, index) {
    return {
        ...{ name, type, url, href: webAddress(url), anchor: `page-${index + 1}` },
        ...{ state, sign: STATE_SIGNS[state], word: report_outcome/* STATE_WORDS */.I7[state] },
        speed: (0,measured_tables/* quantityCell */.uS)(p95?.observed ?? measured?.duration?.p95, 'ms'),
        measured: measured && measuredView(measured),
        warmUp: warmUp && {
            requests: (0,finding_words/* counted */.hS)(warmUp.requests, 'request'),
            p95: (0,measured_tables/* quantityCell */.uS)(warmUp.p95, 'ms'),
            errorRate: (0,measured_tables/* quantityCell */.uS)(warmUp.errorRate, 'ratio'),
        },
    };
}
function measuredView(measured) {
    const { requests, requestsPerSecond, errorRate, iterations, bytesReceived, bytesSent } = measured;
    return {
        facts: [
            { name: 'Requests', value: (0,finding_words/* quantity */.au)(requests, 'count') },
            { name: 'per second', value: (0,finding_words/* quantity */.au)(requestsPerSecond, 'count') },
            { name: 'Failed', value: (0,measured_tables/* quantityCell */.uS)(errorRate, 'ratio') },
            { name: 'Iterations', value: (0,finding_words/* quantity */.au)(iterations, 'count') },
            { name: 'Received', value: bytes(bytesReceived) },
            { name: 'Sent', value: bytes(bytesSent) },
        ],
        timings: [
            // What thresholds call http_req_duration, and k6's own phases: some of them hold others.
            timing('Response: sending, waiting, receiving', measured.duration),
            ...PHASES.map(([phase, name]) => timing(phase === 'blocked' ? 'Blocked, with connecting and TLS' : name, measured.phases[phase])),
        ],
        statuses: shares(measured.statuses, (status) => (status === '0' ? 'no answer' : status)),
        errorCodes: shares(measured.errorCodes, (code) => code),
        checks: [...measured.checks].sort((a, b) => b.fails - a.fails).map(check),
    };
}
function timing(name, trend) {
    const values = [trend?.avg, trend?.min, trend?.med, trend?.p90, trend?.p95, trend?.p99, trend?.max];
    return { name, values: values.map((value) => (0,measured_tables/* quantityCell */.uS)(value, 'ms')) };
}
const check = ({ name, passes, fails }) => ({
    ...{ name, passes: (0,finding_words/* quantity */.au)(passes, 'count'), fails: (0,finding_words/* quantity */.au)(fails, 'count'), failed: fails > 0 },
    sign: fails > 0 ? '✕' : '✓',
    word: fails > 0 ? 'failed' : 'passed',
});
/** Counts with their share of all, the most frequent first. */
function shares(counts, words) {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return Object.entries(counts)
        .sort(([, a], [, b]) => b - a)
        .map(([key, count]) => ({
        name: words(key),
        count: (0,finding_words/* quantity */.au)(count, 'count'),
        share: (0,finding_words/* quantity */.au)(all === 0 ? 0 : count / all, 'ratio'),
        width: all === 0 ? 0 : Math.round((count / all) * 1000) / 10,
    }));
}
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
const STEP = 1000;
/** `1.2 MB`. */
function bytes(count) {
    const at = count < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(count) / Math.log10(STEP)));
    return `${(0,finding_words/* quantity */.au)(count / STEP ** at, 'count')} ${UNITS[at]}`;
}

// EXTERNAL MODULE: ./lib/src/report/finding-rows.js
var finding_rows = __webpack_require__(98720);
;// CONCATENATED MODULE: ./lib/src/report/html/threshold-rows.js






/** Every threshold that had something to judge, what blocks first, each with who set it; and what a reader may ask. */
const thresholdRows = ({ thresholds }) => ({
    rows: (0,finding_rows/* rowsOf */.RO)(thresholds).map(threshold_rows_row),
    legend: (0,finding_rows/* legend */.o1)(thresholds),
});
function threshold_rows_row(finding) {
    const { state, observed, unit, headroom, samples, confidence, origin, place, sinceSeconds } = finding;
    return {
        ...{ state, sign: STATE_SIGNS[state], word: report_outcome/* STATE_WORDS */.I7[state] },
        statistic: (0,finding_words/* statistic */.$t)(finding),
        limit: (0,finding_words/* limitText */.PW)(finding),
        measured: (0,measured_tables/* quantityCell */.uS)(observed, unit),
        headroom: unit === 'count' ? '–' : headroomText(headroom, (0,page_rows/* beyondWord */.ud)(finding)),
        since: sinceSeconds === null ? '–' : (0,finding_words/* clock */.pm)(sinceSeconds),
        samples: `${(0,finding_words/* counted */.hS)(samples, 'sample')}${confidence === 'low' ? ' (few)' : ''}`,
        ...{ origin, place },
    };
}

;// CONCATENATED MODULE: ./lib/src/report/html/report.js









/** The report as one page that needs nothing else: everything that is text is in it, a script adds the charts. HTML. */
const htmlReport = ({ template, script, style }) => (verdict, curves) => {
    const charts = chartData(verdict, curves);
    const texts = printable({
        outcome: outcomeView(verdict),
        subject: subject(verdict),
        pages: pageRows(verdict),
        sum: sumRow(verdict),
        charts: charts && { words: charts.subjects[0]?.words ?? null, several: charts.subjects.length > 1 },
        details: pageDetails(verdict),
        thresholds: thresholdRows(verdict),
        environment: environmentView(verdict),
        version: version/* VERSION */.x,
    });
    return mustache/* default */.A.render(template, { texts, script, style, data: charts && scriptData(charts) });
};
/** What was measured, in one line. */
const subject = ({ config, startedAt, sequence }) => [
    ...(config === null ? [] : [config.target, config.environment]),
    ...(sequence === null ? [] : [`${sequence.profiles[sequence.step - 1]}, step ${sequence.step}`]),
    moment(startedAt),
].join(' · ');


/***/ })

};
