export const id = 829;
export const ids = [829];
export const modules = {

/***/ 7829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previewPlan: () => (/* binding */ previewPlan),
  previewScript: () => (/* binding */ previewScript)
});

// EXTERNAL MODULE: ./lib/src/config/config-secrets.js
var config_secrets = __webpack_require__(1407);
// EXTERNAL MODULE: ./lib/src/evidence/redact.js
var evidence_redact = __webpack_require__(2745);
// EXTERNAL MODULE: ./lib/src/gate-error.js
var gate_error = __webpack_require__(9360);
// EXTERNAL MODULE: ./lib/src/k6/preflight.js
var preflight = __webpack_require__(1257);
// EXTERNAL MODULE: ./lib/src/k6/run-files.js
var run_files = __webpack_require__(585);
// EXTERNAL MODULE: ./lib/src/prepared.js + 20 modules
var prepared = __webpack_require__(1414);
// EXTERNAL MODULE: ./lib/src/report/harmless.js
var harmless = __webpack_require__(6158);
// EXTERNAL MODULE: ./lib/src/config/config.js
var config_config = __webpack_require__(5859);
// EXTERNAL MODULE: ./lib/src/config/journey-thresholds.js
var journey_thresholds = __webpack_require__(8698);
// EXTERNAL MODULE: ./lib/src/config/load-plan.js
var load_plan = __webpack_require__(5277);
// EXTERNAL MODULE: ./lib/src/config/visit-time.js
var visit_time = __webpack_require__(4910);
;// CONCATENATED MODULE: ./lib/src/config/expected-samples.js




/** Checks of every document: `DOCUMENT_CHECKS` in templates/base.js.mustache. */
const CHECKS_OF_DOCUMENT = 5;
/** Documents that a page is sure to be asked for, with answers at the limit of p(95), and those it is asked for when it answers at once. The first ones come before any pause. */
function documentsOf({ load, limits }) {
    return { least: (0,load_plan/* plannedSamples */.OA)(load, limits.p95Ms), most: (0,load_plan/* plannedSamples */.OA)(load, 0) + load.maxVus };
}
/** Requests of a page: its documents, and what a visit asks for beside them. Redirects, and what a template of the user's does, are not foreseen. */
function requestsOf(page, mode) {
    const { least, most } = documentsOf(page);
    if (page.template !== undefined)
        return { least, most };
    const acts = page.type === 'product' && mode === 'full' ? 2 : 1;
    const assets = page.type === 'homepage' ? page.maxAssets : 0;
    return { least: least * acts, most: most * (acts + assets) };
}
/** Walks that a journey is sure to make, with answers at the limit of p(95), and those it makes when it answers at once. The first ones come before any pause. */
function walksOf({ load, limits, steps }) {
    const pauses = steps.reduce((sum, { thinkSeconds }) => sum + thinkSeconds, 0);
    const least = (0,load_plan/* plannedSamples */.OA)(load, limits.p95Ms, (0,journey_thresholds/* passSeconds */.l2)({ steps, limits }));
    return { least, most: (0,load_plan/* plannedSamples */.OA)(load, 0, pauses) + load.maxVus };
}
/** Walks of a journey in which a step is done: of one that a VU does once, the first walk of each. Of a rate, the gate cannot know how many VUs carry it. */
function timesDone({ once }, journey) {
    const { least, most } = walksOf(journey);
    if (!once)
        return { least, most };
    const { model, maxVus } = journey.load;
    return { least: Math.min(least, model === 'closed' ? maxVus : 1), most: maxVus };
}
/** Requests of a journey: one for each step. Its setup comes before the load. */
function requestsOfJourney(journey) {
    const times = journey.steps.map((step) => timesDone(step, journey));
    return {
        least: times.reduce((sum, { least }) => sum + least, 0),
        most: times.reduce((sum, { most }) => sum + most, 0),
    };
}
/** Requests of all pages and journeys together; a throttle caps them. */
function requestsOfRun(config) {
    const { pages, journeys, load } = config;
    const ranges = [...pages.map((page) => requestsOf(page, load.mode)), ...journeys.map(requestsOfJourney)];
    const cap = load.rps === null ? Number.POSITIVE_INFINITY : load.rps * load.durationSeconds;
    const sum = (of) => Math.min(cap, ranges.reduce((total, range) => total + range[of], 0));
    return { least: sum('least'), most: sum('most') };
}
/** Visits that are sure to be made of one page: each takes its documents. */
function visitsTo(page) {
    return Math.floor(documentsOf(page).least / (0,visit_time/* documentsOfVisit */.ru)(page));
}
/** Samples that a threshold is sure to get by the plan, if no page is slower than its limit of p(95); null where that depends on the site: its assets, its redirects, a metric of a script. */
function sureSamples({ metric, tags }, config) {
    const known = Object.keys(tags).every((tag) => tag === 'page' || tag === 'kind' || tag === 'step');
    if (!known)
        return null;
    const about = (0,config_config/* visitsOf */.o)(config).filter(({ name }) => tags.page === undefined || tags.page === name);
    const samples = about.map((visit) => visit.type === 'journey' ? samplesOfJourney(visit, metric, tags) : samplesOfPage(visit, metric, tags, config));
    return samples.includes(null) ? null : samples.reduce((sum, sure) => sum + (sure ?? 0), 0);
}
function samplesOfPage(page, metric, tags, { load }) {
    if (tags.step !== undefined || metric === journey_thresholds/* TRANSACTION */.$_)
        return 0;
    switch (whatOf(metric, tags)) {
        case 'request any':
            return requestsOf(page, load.mode).least;
        case 'request document':
            return documentsOf(page).least;
        case 'request action':
            return requestsOf(page, load.mode).least - documentsOf(page).least;
        case 'checks any':
        case 'checks document':
            return checksOf(page);
        case 'iterations any':
        case 'iteration_duration any':
            return visitsTo(page);
        default:
            return null;
    }
}
/** What kind a step's request is, and which answers a step checks, is seen when it is done: one check it has always. */
function samplesOfJourney(journey, metric, tags) {
    const steps = journey.steps.filter(({ name }) => tags.step === undefined || tags.step === name);
    switch (whatOf(metric, tags)) {
        case 'request any':
        case 'checks any':
        case `${journey_thresholds/* TRANSACTION */.$_} any`:
            return steps.reduce((sum, step) => sum + timesDone(step, journey).least, 0);
        case 'iterations any':
        case 'iteration_duration any':
            return tags.step === undefined ? walksOf(journey).least : null;
        case 'request document':
            return tags.page === undefined ? 0 : null;
        default:
            return null;
    }
}
const whatOf = (metric, { kind = 'any' }) => `${metric.startsWith('http_req') ? 'request' : metric} ${kind}`;
/** A template of the user's may check less. */
const checksOf = (page) => documentsOf(page).least * (page.template === undefined ? CHECKS_OF_DOCUMENT : 1);

// EXTERNAL MODULE: ./lib/src/config/load-words.js
var load_words = __webpack_require__(965);
// EXTERNAL MODULE: ./lib/src/config/looks.js
var looks = __webpack_require__(8177);
// EXTERNAL MODULE: ./lib/src/config/notes.js
var config_notes = __webpack_require__(2812);
// EXTERNAL MODULE: ./lib/src/config/planned-time.js
var planned_time = __webpack_require__(5109);
// EXTERNAL MODULE: ./lib/src/config/script-plan.js
var script_plan = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/src/config/sequence.js
var config_sequence = __webpack_require__(6520);
// EXTERNAL MODULE: ./lib/src/verdict/finding-words.js
var finding_words = __webpack_require__(9893);
// EXTERNAL MODULE: ./lib/src/report/columns.js
var columns = __webpack_require__(6366);
// EXTERNAL MODULE: ./lib/src/config/sample-needs.js
var sample_needs = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/src/config/threshold.js
var config_threshold = __webpack_require__(606);
;// CONCATENATED MODULE: ./lib/src/report/planned-thresholds.js





/** Every threshold of a plan: where it came from, when it may stop the load, and whether the plan feeds it. */
function plannedThresholds(config) {
    const rows = config.thresholds.map((threshold) => [
        (0,config_threshold/* selectorText */.nM)(threshold),
        threshold.expression,
        threshold.origin,
        abort(threshold),
        samples(threshold, config),
    ]);
    const few = config.thresholds.filter((threshold) => isFew(threshold, config)).length;
    return [
        `Thresholds (${rows.length}):`,
        ...(0,columns/* columns */.Y)(rows),
        ...(few > 0
            ? [`  ${(0,finding_words/* counted */.hS)(few, 'judged threshold')} may get few samples: a longer or higher load gives more.`]
            : []),
    ];
}
const abort = ({ judged, abortAfterSeconds }) => {
    if (!judged)
        return 'reported, not judged';
    return abortAfterSeconds === null ? 'judged at the end' : `may stop from ${abortAfterSeconds} s on`;
};
function samples(threshold, config) {
    const sure = sureOf(threshold, config);
    const needed = (0,sample_needs/* samplesNeeded */.H)(threshold);
    const who = config.script === null ? 'site' : 'script';
    if (sure === null)
        return `needs ${(0,finding_words/* counted */.hS)(needed, 'sample')}: depends on the ${who}`;
    const words = `${(0,finding_words/* quantity */.au)(sure, 'count')} sure, ${(0,finding_words/* quantity */.au)(needed, 'count')} needed`;
    return sure >= needed ? `enough samples: ${words}` : `FEW samples: ${words}`;
}
function isFew(threshold, config) {
    const sure = sureOf(threshold, config);
    return threshold.judged && sure !== null && sure < (0,sample_needs/* samplesNeeded */.H)(threshold);
}
/** Nobody knows what a script asks for. */
const sureOf = (threshold, config) => config.script === null ? sureSamples(threshold, config) : null;

// EXTERNAL MODULE: ./lib/src/report/time-words.js
var time_words = __webpack_require__(6976);
;// CONCATENATED MODULE: ./lib/src/report/vu-chart.js

const COLUMNS = 60;
const ROWS = 4;
/** Fillings of a cell, from nothing to all of it, in eighths. */
const CELLS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const EIGHTHS = 8;
/** VUs, or visits per second, over the planned seconds as lines of text: what is asked for in the middle of each of the columns. */
function vuChart(plan) {
    const { durationSeconds, stages, start } = plan;
    const width = Math.min(COLUMNS, Math.max(1, Math.ceil(durationSeconds)));
    const heights = [...Array(width).keys()].map((column) => asked(plan, (0,load_plan/* heightAt */.PQ)(plan, ((column + 0.5) * durationSeconds) / width)));
    const highest = asked(plan, Math.max(start, ...stages.map(({ target }) => target)));
    const margin = String(highest).length;
    const rows = [...Array(ROWS).keys()].map((row) => {
        const label = row === 0 ? String(highest) : '';
        return `${label.padStart(margin)} │${heights.map((height) => cell(height / highest, ROWS - 1 - row)).join('')}`.trimEnd();
    });
    const end = `${durationSeconds} s`;
    return [
        ...rows,
        `${'0'.padStart(margin)} └${'─'.repeat(width)}`,
        `${' '.repeat(margin + 2)}0 s${end.padStart(Math.max(end.length + 1, width - 3))}`,
    ];
}
/** Whole VUs, or visits per second. */
const asked = (plan, height) => plan.model === 'open' ? Number((height / plan.perSeconds).toFixed(3)) : Math.round(height);
/** What a share of the height fills of the cell at so many cells above the ground; what is there at all is seen. */
function cell(share, above) {
    const filled = Math.round((share * ROWS - above) * EIGHTHS);
    const least = share > 0 && above === 0 ? 1 : 0;
    return CELLS[Math.min(EIGHTHS, Math.max(least, filled))] ?? ' ';
}

;// CONCATENATED MODULE: ./lib/src/report/script-plan.js





/** What the options of a script of the user's say of its load, and what nobody can know before a run. */
function scriptLines({ script, job }, { scenarios, leastSeconds, mostSeconds }) {
    const rows = scenarios.map((one) => [one.name, one.executor, words(one), `calls ${one.exec}`]);
    return [
        `Script ${script?.path}, ${(0,finding_words/* counted */.hS)(scenarios.length, 'scenario')}:`,
        ...(0,columns/* columns */.Y)(rows),
        '',
        `Load: as the options of the script have it, ${leastSeconds > 0 ? `for ${(0,time_words/* time */.k)(leastSeconds)} at least` : 'until its iterations are done'}`,
        ...charts(scenarios),
        `  ${(0,time_words/* time */.k)(mostSeconds)} at most, with setup, teardown and the last iterations on top; time limit ${(0,time_words/* time */.k)(job.timeoutSeconds)}`,
        '',
        'Only a run can tell:',
        ...unknowns(scenarios).map((line) => `  - ${line}`),
    ];
}
function words({ executor, iterations, course, startSeconds, ...one }) {
    const from = startSeconds > 0 ? `, from ${(0,time_words/* time */.k)(startSeconds)} on` : '';
    const vus = one.mostVus > one.leastVus ? `${one.leastVus} to ${one.mostVus} VUs` : (0,finding_words/* counted */.hS)(one.leastVus, 'VU');
    if (iterations !== null)
        return `${(0,finding_words/* counted */.hS)(iterations, 'iteration')} by ${vus}, within ${(0,time_words/* time */.k)(one.mostSeconds)}${from}`;
    if (course === null)
        return `${vus} for ${(0,time_words/* time */.k)(one.leastSeconds)}, while nobody changes them${from}`;
    const rises = executor.startsWith('ramping-') ? 'up to ' : '';
    if (course.model === 'closed')
        return `${rises}${vus} for ${(0,time_words/* time */.k)(one.leastSeconds)}${from}`;
    const rate = Number((Math.max(course.start, (0,load_plan/* heightOf */.r0)(course.stages)) / course.perSeconds).toFixed(3));
    return `${rises}${rate} iterations/s for ${(0,time_words/* time */.k)(one.leastSeconds)} with ${vus}${from}`;
}
/** One of all VUs that are known before, and one of each rate that changes. */
function charts(scenarios) {
    const closed = scenarios.filter(({ course }) => course?.model === 'closed');
    const rates = scenarios.filter(({ executor }) => executor === 'ramping-arrival-rate');
    const names = closed.length < scenarios.length ? ` of ${closed.map(({ name }) => name).join(', ')}` : '';
    return [
        ...drawn(`VUs${names} over time:`, together(closed)),
        ...rates.flatMap(({ name, course }) => drawn(`iterations/s of ${name} over time:`, charted(course))),
    ];
}
const drawn = (title, plan) => plan === null || plan.durationSeconds === 0 ? [] : [`  ${title}`, ...vuChart(plan).map((line) => `  ${line}`)];
const charted = (course) => course && { ...course, durationSeconds: (0,load_plan/* lengthOf */.Y5)(course.stages) };
/** The VUs of scenarios that each have their own time: between two of their corners the sum is a straight line. */
function together(scenarios) {
    const corners = [...new Set([0, ...scenarios.flatMap(cornersOf)])].sort((one, other) => one - other);
    const sum = (second) => scenarios.reduce((vus, one) => vus + vusAt(one, second), 0);
    const stages = corners.slice(1).flatMap((end, index) => {
        const begin = corners[index] ?? 0;
        const seconds = end - begin;
        // At a corner itself VUs may jump: a hair's breadth beside it they do not.
        const hair = seconds * 1e-6;
        return [
            { target: sum(begin + hair), seconds: 0 },
            { target: sum(end - hair), seconds },
        ];
    });
    return scenarios.length === 0 ? null : { model: 'closed', start: 0, stages, durationSeconds: (0,load_plan/* lengthOf */.Y5)(stages) };
}
function cornersOf({ startSeconds, course }) {
    const stages = course?.stages ?? [];
    return [startSeconds, ...stages.map((_stage, index) => startSeconds + (0,load_plan/* lengthOf */.Y5)(stages.slice(0, index + 1)))];
}
function vusAt({ startSeconds, leastSeconds, course }, second) {
    const since = second - startSeconds;
    return course === null || since < 0 || since > leastSeconds ? 0 : (0,load_plan/* heightAt */.PQ)(course, since);
}
function unknowns(scenarios) {
    const named = (those) => those.map(({ name }) => name).join(', ');
    const counting = scenarios.filter(({ iterations }) => iterations !== null);
    const outside = scenarios.filter(({ iterations, course }) => iterations === null && course === null);
    const growing = scenarios.filter(({ course, leastVus, mostVus }) => course?.model === 'open' && mostVus > leastVus);
    return [
        'how many requests the script makes, and of which hosts',
        'whether its thresholds, and those of the gate, get enough samples',
        ...(counting.length > 0 ? [`when the iterations of ${named(counting)} are done`] : []),
        ...(growing.length > 0 ? [`how many of its VUs the rate of ${named(growing)} needs`] : []),
        ...(outside.length > 0 ? [`whether somebody changes the VUs of ${named(outside)}`] : []),
        'whether its options are the same then: they may depend on the time, or on the machine',
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/plan.js













/** What a run of this config would be, as text. Of a script of the user's, k6 has told its plan before. */
function planText(config) {
    const { plan, sequence } = config;
    const notes = (0,config_notes/* notesOn */.v)(config);
    return [
        ...(sequence === null ? [] : [`=== ${(0,config_sequence/* stepWords */.c9)(sequence)} ===`, '']),
        ...target(config),
        '',
        ...before(config),
        '',
        ...(plan === null ? [...pages(config), ...journeys(config), ...load(config)] : scriptLines(config, plan)),
        '',
        ...plannedThresholds(config),
        ...(notes.length > 0 ? ['', 'Notes:', ...notes.map((note) => `  - ${note}`)] : []),
        '',
        `${plan === null ? 'Nothing was run.' : 'Nothing was loaded: k6 read the script, and made no request.'} To run it: k6-gate run, with the same flags.`,
    ].join('\n');
}
/** What the requests of the run may do at the target. */
function mayDo({ plan, load, journeys }) {
    if (plan !== null)
        return 'nothing holds a script to this target, nor to reading';
    if (load.mode === 'full')
        return `full: visits also change state (add to cart${journeys.length > 0 ? ', what steps do' : ''})`;
    const believed = journeys.flatMap(({ name, setup, steps }) => [...setup, ...steps]
        .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
        .map((step) => `${name}: ${step.name} (${step.method})`));
    const said = believed.length > 0 ? `; these steps say that they only read: ${believed.join(', ')}` : '';
    return `read-only: GET requests, and no path that changes state${said}`;
}
function target(config) {
    const { target: { url }, environment, guards, load, requestHeaders, } = config;
    const headers = requestHeaders.map(({ name }) => name).join(', ');
    return [
        `Target ${url}, ${environment}`,
        `  - ${guards.prod ? 'the guard rails of prod hold' : 'the guard rails of prod do not hold'}${guards.prodHost === null ? '' : `: ${guards.prodHost} is one of prod-hosts`}`,
        `  - ${mayDo(config)}`,
        ...(guards.prod
            ? [
                `  - at most ${(0,finding_words/* counted */.hS)(guards.prodMaxVus, 'VU')} for ${guards.prodMaxSeconds} s, and ${load.rps} requests per second`,
            ]
            : []),
        ...(guards.publicOnly ? ['  - no request may reach a private address'] : []),
        `  - kill switch ${guards.killSwitch ? 'on: errors, silence or a stall stop the load' : 'off'}`,
        ...(guards.allowedHosts.length > 0 ? [`  - these hosts get load too: ${guards.allowedHosts.join(', ')}`] : []),
        ...(headers === '' ? [] : [`  - requests carry the headers ${headers}`]),
    ];
}
/** What must be so before any load, in the order in which it is asked for. */
function before(config) {
    const { ready, expectVersion, job, load } = config;
    const row = (times) => (times === 1 ? '' : `, ${times} times in a row`);
    return [
        'Before the load:',
        ...(ready === null
            ? []
            : [
                `  - ${ready.url} answers ${ready.status}${ready.contains === null ? '' : ` and contains ${JSON.stringify(ready.contains)}`}${row(ready.times)}, within ${ready.timeoutSeconds} s`,
            ]),
        ...(expectVersion === null
            ? []
            : [
                `  - ${expectVersion.url} shows version ${JSON.stringify(expectVersion.equals)} (${expectVersion.place.kind} ${expectVersion.place.name})${row(expectVersion.times)}, within ${expectVersion.timeoutSeconds} s, and again after the load`,
            ]),
        `  - rehearsal: ${rehearsed(config)}, waiting up to ${job.readyTimeoutSeconds} s for a site that starts`,
        load.warmUpSeconds === 0 ? '  - no warm-up' : `  - warm-up: ${load.warmUpSeconds} s of light load, never judged`,
    ];
}
function rehearsed({ pages: all, journeys: walks, plan }) {
    if (plan !== null)
        return `one iteration of ${of(plan.scenarios.length, 'scenario')}, after setup, up to ${script_plan/* SCRIPT_REHEARSAL_SECONDS */.u_} s`;
    return [
        ...(all.length === 0 ? [] : [`one visit to ${of(all.length, 'page')}`]),
        ...(walks.length === 0 ? [] : [`one walk of ${of(walks.length, 'journey')}`]),
    ].join(' and ');
}
const of = (count, what) => (count === 1 ? `the ${what}` : `each of ${count} ${what}s`);
function pages({ pages: all, load: { mode } }) {
    if (all.length === 0)
        return [];
    const rows = all.map((page) => [
        page.name,
        page.template ?? page.type,
        (0,finding_words/* counted */.hS)(page.load.maxVus, 'VU'),
        `${between(requestsOf(page, mode))} requests`,
        page.url,
    ]);
    return [`Pages (${all.length}):`, ...(0,columns/* columns */.Y)(rows), ''];
}
function journeys({ journeys: all }) {
    if (all.length === 0)
        return [];
    const rows = all.map((journey) => [
        journey.name,
        (0,finding_words/* counted */.hS)(journey.load.maxVus, 'VU'),
        `${between(requestsOfJourney(journey))} requests`,
        `${(0,finding_words/* counted */.hS)(journey.steps.length, 'step')}: ${journey.steps.map(({ name }) => name).join(', ')}`,
        ...(journey.setup.length === 0 ? [] : [`after a setup of ${(0,finding_words/* counted */.hS)(journey.setup.length, 'step')}`]),
    ]);
    return [`Journeys (${all.length}):`, ...(0,columns/* columns */.Y)(rows), ''];
}
function load(config) {
    const { load: planned, job } = config;
    const { durationSeconds, warmUpSeconds } = planned;
    const waits = job.readyTimeoutSeconds + (0,looks/* longestWaits */.Lz)(config, planned.requestTimeoutSeconds);
    return [
        `Load: ${(0,load_words/* loadLine */.v)(planned)}`,
        ...vuChart(planned).map((line) => `  ${line}`),
        `  ${between(requestsOfRun(config))} requests: answers at the limit of p(95), to answers at once with every asset that is allowed; redirects come on top`,
        `  ${(0,time_words/* time */.k)(warmUpSeconds + durationSeconds)} of ${warmUpSeconds > 0 ? 'warm-up and ' : ''}load; ${(0,time_words/* time */.k)((0,planned_time/* leastSeconds */.P)(planned))} with the last visits, ${(0,time_words/* time */.k)((0,planned_time/* plannedSeconds */.Qg)(planned, waits))} at most when the site is slow to start; time limit ${(0,time_words/* time */.k)(job.timeoutSeconds)}`,
    ];
}
function between({ least, most }) {
    // Without pauses nothing but the answers' speed limits them.
    if (!Number.isFinite(most))
        return `${(0,finding_words/* quantity */.au)(least, 'count')} or more`;
    return least === most ? (0,finding_words/* quantity */.au)(least, 'count') : `${(0,finding_words/* quantity */.au)(least, 'count')} to ${(0,finding_words/* quantity */.au)(most, 'count')}`;
}

// EXTERNAL MODULE: ./lib/src/script/render.js + 1 modules
var render = __webpack_require__(9463);
;// CONCATENATED MODULE: ./lib/src/preview.js
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









/** The script that k6 would get. One of the user's is read by k6 for it: its wrapper follows from its options. */
const previewScript = async ([{ config, templates }, ...others], world, stop) => {
    if (others.length > 0)
        throw new gate_error/* GateError */.u('user/invalid-config', 'Each step of the sequence has a script of its own.', {
            hint: 'Name the one to show, such as --sequence smoke.',
        });
    if (config.script === null)
        return (0,render/* render */.X)(config, templates, world.context.runUrl).text;
    const { script } = await (0,prepared/* prepareOwn */.u4)(config, config.script, { ...world, templates }, stop);
    return (0,evidence_redact/* redactor */.$p)((0,config_secrets.secretsOf)(config, world.env))(script.text);
};
/** What would be run. The script is made too: a template that cannot be rendered, or a script that k6 refuses, is no plan. */
const previewPlan = async (runs, world, stop) => {
    const texts = [];
    for (const run of runs) {
        const planned = await plannedConfig(run, world, stop);
        const redact = (0,evidence_redact/* redactor */.$p)((0,config_secrets.secretsOf)(planned, world.env));
        texts.push((0,harmless/* harmlessLines */.v)(`${redact(planText(planned))}\n`).join('\n'));
    }
    return texts.join('\n');
};
async function plannedConfig({ config: given, templates }, world, stop) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (given.script === null) {
            (0,render/* render */.X)(given, templates, world.context.runUrl);
            return given;
        }
        const { config, script, binary } = await (0,prepared/* prepareOwn */.u4)(given, given.script, { ...world, templates }, stop);
        const files = __addDisposableResource(env_1, await (0,run_files/* writeRunFiles */.a)(script, world.folders.temp), true);
        await (0,preflight/* preflight */.M)(binary, files, config, (0,prepared/* environmentOf */.p7)(config, script.env, world), stop);
        return config;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


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


/***/ })

};
