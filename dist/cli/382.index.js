export const id = 382;
export const ids = [382];
export const modules = {

/***/ 8698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ TRANSACTION),
/* harmony export */   l2: () => (/* binding */ passSeconds),
/* harmony export */   xv: () => (/* binding */ journeyThresholds)
/* harmony export */ });
/* harmony import */ var _threshold_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7844);

/** The metric of what a step takes, its redirects included: one Trend, told apart by the tags `page` and `step`. */
const TRANSACTION = 'transaction_duration';
/**
 * The limits of a journey on the whole of it, and on every step by itself: one slow or broken step of ten hides in all of
 * them together. Every request counts, whatever it asks for: an API has no documents.
 */
function journeyThresholds({ journey, originOf, mayAbort }) {
    const { limits, load: plan, steps } = journey;
    const pass = passSeconds(journey);
    const tags = { page: journey.name };
    const whole = { limits, originOf, plan, mayAbort, secondsPerSample: pass / steps.length };
    return [
        ...(0,_threshold_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsOn */ .AP)({ tags, samplesRequired: true, hasChecks: true }, whole),
        ...steps.flatMap(({ name, once }) => {
            const scope = { tags: { ...tags, step: name }, samplesRequired: true, hasChecks: true };
            // Of a step that is done once there are as many samples as VUs, whatever the time.
            const secondsPerSample = once ? Number.POSITIVE_INFINITY : pass;
            return (0,_threshold_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsOn */ .AP)(scope, { ...whole, secondsPerSample }).flatMap(ofTransaction);
        }),
    ];
}
/** What a visitor waits for is the step, not each of its requests. The p(99) is for the journey: a step has too few samples. */
function ofTransaction(threshold) {
    if (threshold.metric !== 'http_req_duration')
        return [threshold];
    if (threshold.expression.startsWith('p(99)'))
        return [];
    const because = threshold.because.replace('requests must be answered', 'of these steps must be done');
    return [{ ...threshold, metric: TRANSACTION, because }];
}
/** What one pass of a VU takes by the limits, in seconds: every step's pause, and an answer at the limit of p(95). */
const passSeconds = ({ steps, limits }) => steps.reduce((sum, { thinkSeconds }) => sum + thinkSeconds + limits.p95Ms / 1000, 0);


/***/ }),

/***/ 8177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ longestWaits),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   co: () => (/* binding */ readinessOf),
/* harmony export */   f2: () => (/* binding */ PAUSE_SECONDS),
/* harmony export */   h1: () => (/* binding */ AFTER_SECONDS)
/* harmony export */ });
/** Between two looks at the target, in seconds. */
const PAUSE_SECONDS = 2;
/** The readiness that the settings ask for; null where they ask for none. */
function readinessOf({ ready, job, target }) {
    if (ready === undefined)
        return null;
    return {
        url: addressOf(ready.path, target.url),
        status: ready.status,
        contains: ready.contains ?? null,
        times: ready.times,
        timeoutSeconds: ready['timeout-seconds'] ?? job.readyTimeoutSeconds,
    };
}
/** The address of a path on the target; the target's own where there is no path. */
function addressOf(path, target) {
    const url = new URL(path ?? target, target);
    url.hash = '';
    return url.href;
}
/** How long a target that does not answer after the load is asked again, in seconds. */
const AFTER_SECONDS = 30;
/** The longest that all looks together can take, in seconds: those before the load, and the second one at the version. */
function longestWaits({ ready, expectVersion }, requestTimeoutSeconds) {
    const again = expectVersion && { ...expectVersion, timeoutSeconds: AFTER_SECONDS };
    return [ready, expectVersion, again].reduce((sum, one) => sum + longestWait(one, requestTimeoutSeconds), 0);
}
/** Those in a row may begin at the end of the time, and each may hang. */
const longestWait = (patience, requestTimeoutSeconds) => patience === null ? 0 : patience.timeoutSeconds + patience.times * (PAUSE_SECONDS + requestTimeoutSeconds);


/***/ }),

/***/ 7178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ BUILT_IN_METRICS),
/* harmony export */   M: () => (/* binding */ STATISTICS_OF),
/* harmony export */   d8: () => (/* binding */ isMetricType),
/* harmony export */   iG: () => (/* binding */ builtInType),
/* harmony export */   sI: () => (/* binding */ isOfOtherProtocol)
/* harmony export */ });
/** The statistics that a metric of a type has; a counter's rate is k6's alone to compute. */
const STATISTICS_OF = {
    counter: ['count', 'rate'],
    gauge: ['value'],
    rate: ['rate'],
    trend: ['avg', 'min', 'max', 'med', 'percentile'],
};
const TYPES = new Set(['counter', 'gauge', 'rate', 'trend']);
/** Whether k6 has a metric type of this name. */
const isMetricType = (name) => TYPES.has(name);
// https://github.com/grafana/k6/blob/v2.2.0/metrics/builtin.go, and metrics.go and k6ext/metrics.go of its modules
// k6/grpc and k6/browser (internal/js/modules/k6).
const BUILT_IN = {
    counter: [
        ...['http_reqs', 'iterations', 'dropped_iterations', 'data_sent', 'data_received'],
        ...['ws_sessions', 'ws_msgs_sent', 'ws_msgs_received'],
        ...['grpc_streams', 'grpc_streams_msgs_sent', 'grpc_streams_msgs_received'],
        ...['browser_data_sent', 'browser_data_received'],
    ],
    gauge: ['vus', 'vus_max'],
    rate: ['checks', 'http_req_failed', 'browser_http_req_failed'],
    trend: [
        ...['http_req_duration', 'http_req_blocked', 'http_req_connecting', 'http_req_tls_handshaking'],
        ...['http_req_sending', 'http_req_waiting', 'http_req_receiving', 'iteration_duration', 'group_duration'],
        ...['ws_ping', 'ws_session_duration', 'ws_connecting', 'grpc_req_duration', 'browser_http_req_duration'],
        ...['browser_web_vital_ttfb', 'browser_web_vital_lcp', 'browser_web_vital_cls', 'browser_web_vital_inp'],
        'browser_web_vital_fcp',
    ],
};
const BUILT_IN_TYPES = new Map(Object.keys(BUILT_IN)
    .filter(isMetricType)
    .flatMap((type) => BUILT_IN[type].map((name) => [name, type])));
/** The names of k6's own metrics. */
const BUILT_IN_METRICS = [...BUILT_IN_TYPES.keys()];
/** Whether a metric is of another protocol than HTTP: k6 knows it always, and only a template or script of the user's can feed it. */
const isOfOtherProtocol = (metric) => /^(ws|grpc|browser)_/.test(metric);
/** The type of one of k6's own metrics, known without its `Metric` line; undefined for a metric of a script. */
const builtInType = (metric) => BUILT_IN_TYPES.get(metric);


/***/ }),

/***/ 5109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ usualTimeLimit),
/* harmony export */   P: () => (/* binding */ leastSeconds),
/* harmony export */   QI: () => (/* binding */ timeLimitFor),
/* harmony export */   Qg: () => (/* binding */ plannedSeconds),
/* harmony export */   jF: () => (/* binding */ rehearsalSeconds)
/* harmony export */ });
/** Assets that a visit asks for at once: `batchPerHost` of the script. */
const ASSETS_AT_ONCE = 6;
/** What a visit takes beside its requests: reading and parsing the answers. */
const REHEARSAL_MARGIN_SECONDS = 10;
/** The longest that one visit to every page and one walk of every journey can take, in seconds: a target that hangs needs the request timeout each time. A redirect is no request of its own here. */
function rehearsalSeconds(pages, journeys, requestTimeoutSeconds) {
    const ofJourneys = journeys.reduce((sum, { setup, steps }) => sum + setup.length + steps.length, 0);
    const requests = pages.reduce((sum, page) => sum + requestsInTurn(page), ofJourneys);
    return requests * requestTimeoutSeconds + REHEARSAL_MARGIN_SECONDS;
}
/** Requests of a visit that wait for one another. */
function requestsInTurn({ type, categoryDepth, cta, ctaSelector, maxAssets }) {
    switch (type) {
        case 'homepage':
            return 1 + Math.ceil(maxAssets / ASSETS_AT_ONCE);
        case 'product':
            return 1;
        case 'category':
            return categoryDepth;
        case 'landing':
            return (cta ?? ctaSelector) === undefined ? 1 : 2;
    }
}
/** What warm-up and load take for certain, in seconds, the time for their last requests included: no time limit may be shorter. */
const leastSeconds = ({ warmUpSeconds, durationSeconds, gracefulStopSeconds }) => warmUpSeconds + durationSeconds + gracefulStopSeconds;
/** The longest that all which the time limit covers can take, in seconds: a target that is ready at the last moment, its rehearsal, the warm-up, the load. */
function plannedSeconds(load, readyTimeoutSeconds) {
    const warmUpStop = load.warmUpSeconds > 0 ? load.gracefulStopSeconds : 0;
    return readyTimeoutSeconds + load.rehearsalSeconds + warmUpStop + leastSeconds(load);
}
/** Beyond the plan: k6 starts and ends once for each of its phases, and ends a visit that takes too long 30 s later. */
const MARGIN_SECONDS = 120;
const MINIMUM_TIME_LIMIT_SECONDS = 600;
/** The time limit of a run that is planned to take so long at most and for which nobody set one, in seconds. */
const timeLimitFor = (mostSeconds) => Math.max(MINIMUM_TIME_LIMIT_SECONDS, mostSeconds + MARGIN_SECONDS);
/** The same of a load, with what comes before it. */
const usualTimeLimit = (load, readyTimeoutSeconds) => timeLimitFor(plannedSeconds(load, readyTimeoutSeconds));


/***/ }),

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ PRIVATE_RANGES),
/* harmony export */   a: () => (/* binding */ privateKind)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

/** Names that never leave the machine, the local network or the cloud's own network; so does any name without a dot. */
const PRIVATE_NAME = /^([^.:]+|.*\.(localhost|localdomain|local|internal|lan|home\.arpa))$/;
/** Azure's metadata and DNS service: a public address that is the same in every network of that cloud. */
const AZURE_METADATA = '168.63.129.16';
/** Every address that is not a public one, as networks: what `privateKind` says of one address, for k6 to hold while the load runs. Of IPv6 that is all but 2000::/3, and the special parts of it. */
const PRIVATE_RANGES = [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
    ...['192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.175.48.0/24'],
    ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', `${AZURE_METADATA}/32`],
    ...['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'],
];
/** Why a host is not a public one, in words (`loopback`, `private` …); null for a public address or any other name. `host` as in `URL.hostname`, so that octal and decimal forms are already plain. */
function privateKind(host) {
    const name = host
        .replace(/^\[|\]$/g, '')
        .replace(/\.+$/, '')
        .toLowerCase();
    if (PRIVATE_NAME.test(name))
        return 'a local name';
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(name))
        return null;
    const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(name);
    if (address.toString() === AZURE_METADATA)
        return 'a metadata address';
    const range = address.range();
    return range === 'unicast' && isGlobal(address) ? null : `a ${RANGE_NAMES[range] ?? 'special-purpose'} address`;
}
/** Of IPv6 only 2000::/3 is given out (RFC 4291): the old IPv4-compatible `::127.0.0.1` lies outside. */
const isGlobal = (address) => !(address instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6) || (address.parts[0] ?? 0) >> 13 === 1;
const RANGE_NAMES = {
    loopback: 'loopback',
    private: 'private',
    uniqueLocal: 'private',
    linkLocal: 'link-local or metadata',
    carrierGradeNat: 'carrier-internal',
};


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ samplesNeeded),
/* harmony export */   u: () => (/* binding */ samplesForPercentile)
/* harmony export */ });
/** A statistic is only as good as its samples: with 95 % certainty at least one lies beyond the percentile from this many on (ln 0.05 ÷ ln p). */
function samplesForPercentile(percent) {
    return Math.ceil(Math.log(0.05) / Math.log(percent / 100));
}
/** How many samples a threshold needs before its finding is more than a hint; 1 for counts and values. Rates: 3 ÷ limit, the rule of three. */
function samplesNeeded({ aggregation, operator, limit }) {
    if (aggregation.kind === 'percentile')
        return samplesForPercentile(aggregation.percent);
    if (aggregation.kind !== 'rate')
        return 1;
    // `rate>0.95` tolerates 5 %: what counts is the share that may fail.
    const tolerated = operator.startsWith('>') ? 1 - limit : limit;
    return tolerated > 0 ? Math.ceil(roundOff(3 / tolerated)) : 1;
}
/** 3 ÷ (1 − 0.95) is 60.000000000000057 in floating point. */
const roundOff = (value) => Number(value.toPrecision(12));


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m5: () => (/* binding */ withPlan),
/* harmony export */   u_: () => (/* binding */ SCRIPT_REHEARSAL_SECONDS),
/* harmony export */   yn: () => (/* binding */ OF_USER)
/* harmony export */ });
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9360);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8177);
/* harmony import */ var _metric_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7178);
/* harmony import */ var _planned_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5109);
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(606);
/* harmony import */ var _threshold_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8130);
/* harmony import */ var _threshold_unit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2993);







/** The longest iteration that the rehearsal of a script waits for. */
const SCRIPT_REHEARSAL_SECONDS = 60;
/** k6's own limits for setup, teardown and the last iterations of a scenario. */
const AROUND_SECONDS = 3 * 60;
/** The config with what the script plans: its load, its thresholds beside ours, the time that it needs. Throws a GateError for a threshold that cannot be judged. */
function withPlan(config, plan) {
    const { job, load, origins } = config;
    const own = plan.thresholds.map((threshold) => thresholdOf(threshold, config));
    const rehearsals = job.readyTimeoutSeconds + SCRIPT_REHEARSAL_SECONDS + AROUND_SECONDS;
    const usual = (0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .longestWaits */ .Lz)(config, load.requestTimeoutSeconds) + rehearsals + plan.mostSeconds + AROUND_SECONDS;
    const isSet = (origins['job.timeoutMinutes'] ?? 'default') !== 'default';
    return {
        ...config,
        plan,
        load: { ...load, maxVus: plan.leastVus, durationSeconds: plan.leastSeconds },
        job: isSet ? job : { ...job, timeoutSeconds: Math.ceil((0,_planned_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timeLimitFor */ .QI)(usual)) },
        thresholds: joined(config, own, plan),
    };
}
function thresholdOf({ on, expression, abortAfterSeconds }, { script }) {
    const selector = (0,_threshold_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .readSelector */ .Id)(on);
    const condition = (0,_threshold_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .readExpression */ .Jn)(expression);
    if (condition === null)
        throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u('user/invalid-config', `The script ${script?.path} has a threshold that cannot be judged: ${on} ${expression}`, {
            hint: 'Nothing was run. Write a statistic, one of < <= > >= == != and a decimal number.',
        });
    const { aggregation, operator } = condition;
    return {
        ...selector,
        ...condition,
        expression: (0,_threshold_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionText */ .MT)(condition),
        unit: (0,_threshold_unit_js__WEBPACK_IMPORTED_MODULE_5__/* .metricUnit */ .n)(selector.metric, condition, (0,_metric_type_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInType */ .iG)(selector.metric)),
        origin: `script ${script?.path}`,
        because: 'the script has it',
        judged: true,
        // A counter of errors that never came is what its limit asks for.
        samplesRequired: !(aggregation.kind === 'count' && operator.startsWith('<')),
        abortAfterSeconds,
    };
}
/** Ours and the script's, each once. A script that judges another protocol need not make requests of HTTP. */
function joined({ thresholds, script }, own, plan) {
    const isOtherwise = [...thresholds, ...own].some(({ metric }) => (0,_metric_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfOtherProtocol */ .sI)(metric));
    const ours = thresholds
        .filter(({ origin, metric }) => !(isOtherwise && origin === 'always' && metric === 'http_reqs'))
        .map((threshold) => ({
        ...threshold,
        samplesRequired: threshold.samplesRequired && !(isOtherwise && threshold.metric.startsWith('http_')),
        abortAfterSeconds: threshold.abortAfterSeconds ?? abortOf(threshold, script?.abortOnFail === true, plan),
    }));
    const texts = new Set(ours.map(textOf));
    return [...ours, ...own.filter((threshold) => !texts.has(textOf(threshold)))];
}
/** How many samples a script makes is not known: half of its time is enough to be sure. */
function abortOf({ origin, because }, abortOnFail, { leastSeconds }) {
    const half = Math.floor(leastSeconds / 2);
    const isOfGate = origin !== 'always' && because !== OF_USER;
    return abortOnFail && isOfGate && half > 0 ? half : null;
}
/** Why a threshold of the user's is there. */
const OF_USER = 'set for these samples';
const textOf = (threshold) => `${(0,_threshold_js__WEBPACK_IMPORTED_MODULE_6__/* .selectorText */ .nM)(threshold)} ${threshold.expression}`;


/***/ }),

/***/ 3701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ changesState),
/* harmony export */   W: () => (/* binding */ STATE_CHANGES)
/* harmony export */ });
/** Pages that change what a visitor has, as one whole part of a path: `/cart`, `/fr/panier.php`, not `/cart-wheels`. */
const PAGES = [
    '((add|remove)[-_]?(to|from)?[-_]?)?(my[-_]?|shopping[-_]?)?cart|(add[-_]?to|remove[-_]?from|my|shopping)[-_]?(bag|basket)',
    '(my)?(log|sign)[-_]?(out|off)|checkouts?|orders?|payments?|delete|remove',
    'commande|deconnexion|warenkorb|kasse|abmelden',
].join('|');
/** Query keys whose value names such a page: `?controller=cart`, `?route=checkout/cart`. */
const ROUTING = 'action|controller|route|do|page|task';
/**
 * Path and query of addresses that change state, as sources of case-insensitive regular expressions; the script of a run
 * uses them too. `bag`, `basket` and `panier` alone are a cart only where a site begins (`/bag`, `/en/bag`): elsewhere they
 * are products.
 */
const STATE_CHANGES = [
    `(/|[?&;](${ROUTING})=([^&;#]*/)?)(${PAGES})(\\.\\w+)?(?=[/?&;#]|$)`,
    `(^(/[a-z]{2}([-_][a-z]{2})?)?/|[?&;](${ROUTING})=)(bag|basket|panier)(\\.\\w+)?(?=[/?&;#]|$)`,
    `[?&;]((${ROUTING})=)?(add|remove|delete|update|(my)?(log|sign)[-_]?out)([-_]?(to|from)[-_]?(cart|basket|bag))?(?=[=&;#]|$)`,
];
/** True for a path (with its query) that a read-only visit must not ask for, however it is percent-encoded. */
function changesState(path) {
    const plain = path.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (plain !== path)
        return changesState(plain);
    return STATE_CHANGES.some((pattern) => new RegExp(pattern, 'i').test(plain));
}


/***/ }),

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ readSelector),
/* harmony export */   Jn: () => (/* binding */ readExpression),
/* harmony export */   MT: () => (/* binding */ expressionText),
/* harmony export */   Sr: () => (/* binding */ statisticText),
/* harmony export */   pV: () => (/* binding */ wrongSelector)
/* harmony export */ });
/** A number as Go's `ParseFloat` reads it, without what is no limit (`Inf`, `NaN`) and without hexadecimal digits, which nobody means. */
const DIGITS = '\\d+(?:_\\d+)*';
const NUMBER = `[+-]?(?:${DIGITS}(?:\\.(?:${DIGITS})?)?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?`;
const EXPRESSION = new RegExp(`^(count|rate|value|avg|min|max|med|p\\((${NUMBER})\\))\\s*(<=|<|>=|>|===|==|!=)\\s*(${NUMBER})$`);
/** What a threshold expression demands, `p(95) < 800`; null for what k6 refuses, and for a limit or percentile that no number can be held against. */
function readExpression(text) {
    const [, method = '', percentile, sign = '', number = ''] = EXPRESSION.exec(text.trim()) ?? [];
    const limit = numberOf(number);
    const aggregation = aggregationOf(method, percentile);
    const operator = OPERATORS.get(sign);
    if (operator === undefined || aggregation === null || !Number.isFinite(limit))
        return null;
    return { aggregation, operator, limit };
}
/** `===` is k6's other word for `==`. */
const OPERATORS = new Map(['<', '<=', '>', '>=', '==', '!='].map((sign) => [sign, sign]).concat([['===', '==']]));
const KINDS = ['count', 'rate', 'value', 'avg', 'min', 'max', 'med'];
function aggregationOf(method, percentile) {
    if (percentile === undefined) {
        const kind = KINDS.find((name) => name === method);
        return kind === undefined ? null : { kind };
    }
    const percent = numberOf(percentile);
    // Below 2.1 k6 takes any number, and finds samples where there are none.
    return percent >= 0 && percent <= 100 ? { kind: 'percentile', percent } : null;
}
const numberOf = (number) => (number === '' ? Number.NaN : Number(number.replaceAll('_', '')));
/** The statistic in k6's spelling: `p(95)`. */
const statisticText = (aggregation) => aggregation.kind === 'percentile' ? `p(${aggregation.percent})` : aggregation.kind;
/** The expression in the one spelling in which k6 gets it: two that demand the same have the same text. */
const expressionText = ({ aggregation, operator, limit }) => `${statisticText(aggregation)}${operator}${limit}`;
/** The samples that `m{a:1,b:2}` names, as k6 reads it: blanks and quotes around tags and values do not count, of a tag that is there twice the last one does. Reads what k6 refuses, too. */
function readSelector(text) {
    const [, metric = text, inside = ''] = /^([^{]*)\{(.*)\}$/s.exec(text.trim()) ?? [];
    const tags = pairsOf(inside).filter(([key, value]) => key !== '' || value !== '');
    return { metric: metric.trim(), tags: Object.fromEntries(tags) };
}
/** Why a selector cannot be used, as k6 sees it, and why none of its samples could ever be found; null when it can. */
function wrongSelector(text) {
    const parts = /^([^{}]*)(?:\{(.*)\})?$/s.exec(text);
    if (parts === null)
        return 'has no closing } at its end, or no opening {';
    const [, metric = '', inside] = parts;
    if (!METRIC_NAME.test(metric))
        return `"${metric}" is no name of a metric: letters, digits and _`;
    if (inside === undefined)
        return null;
    if (inside.trim() === '')
        return 'has no tag between { and }';
    if (inside.split(',').some((pair) => !/:./s.test(pair)))
        return 'has a tag without its value: write {tag:value}, with a comma between two; no value holds a comma';
    const keys = pairsOf(inside).map(([key]) => key);
    if (keys.includes(''))
        return 'has a value without its tag: write {tag:value}';
    const twice = keys.find((key, index) => keys.indexOf(key) < index);
    return twice === undefined ? null : `has the tag ${twice} twice`;
}
/** https://github.com/grafana/k6/blob/v2.2.0/metrics/registry.go */
const METRIC_NAME = /^[a-zA-Z_]\w{1,128}$/;
const pairsOf = (inside) => inside.split(',').map((pair) => {
    const [key = '', ...value] = pair.split(':');
    return [plain(key), plain(value.join(':'))];
});
const plain = (text) => text.trim().replace(/^["']+|["']+$/g, '');


/***/ }),

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AP: () => (/* binding */ limitsOn),
  sx: () => (/* binding */ thresholdsFor),
  Xk: () => (/* binding */ thresholdsOfScript)
});

// EXTERNAL MODULE: ./lib/src/config/journey-thresholds.js
var journey_thresholds = __webpack_require__(8698);
;// CONCATENATED MODULE: ./lib/src/config/limit-conditions.js
/** The limits of every scope, in their order. `abortSamples`: what the plan must have had time for before k6 may stop the load. */
const LIMITS = [
    { limit: 'errorRate', abortSamples: 60, conditionOf: failedRequests },
    { limit: 'p95Ms', abortSamples: 100, conditionOf: (ms) => latency(95, ms) },
    { limit: 'p99Ms', abortSamples: 300, conditionOf: (ms) => latency(99, ms) },
    { limit: 'checks', abortSamples: 60, conditionOf: passedChecks },
];
/** Limits that hold where they are set: of documents, of whole visits, of what writes. */
const LIMITS_IF_SET = [
    { limit: 'ttfbP95Ms', tags: { kind: 'document' }, abortSamples: 100, conditionOf: firstByte },
    { limit: 'iterationP95Ms', tags: {}, abortSamples: 100, conditionOf: visitTime },
    { limit: 'writeP95Ms', tags: { kind: 'action' }, abortSamples: 100, conditionOf: (ms) => latency(95, ms) },
    { limit: 'writeErrorRate', tags: { kind: 'action' }, abortSamples: 60, conditionOf: failedRequests },
];
function failedRequests(share) {
    const because = share === 0 ? 'no request may fail' : `fewer than ${percent(share)} of the requests may fail`;
    return { ...rate('http_req_failed', share === 0 ? '<=' : '<', share), because };
}
function passedChecks(share) {
    const because = share === 1 ? 'every check must pass' : `more than ${percent(share)} of the checks must pass`;
    return { ...rate('checks', share === 1 ? '>=' : '>', share), because };
}
function rate(metric, operator, limit) {
    return {
        metric,
        aggregation: { kind: 'rate' },
        operator,
        limit,
        expression: `rate${operator}${limit}`,
        unit: 'ratio',
    };
}
function latency(percentile, limit) {
    return trend('http_req_duration', percentile, limit, `requests must be answered within ${limit} ms`);
}
function firstByte(limit) {
    return trend('http_req_waiting', 95, limit, `documents must begin to answer within ${limit} ms`);
}
function visitTime(limit) {
    return trend('iteration_duration', 95, limit, `visits must take less than ${limit} ms, pauses included`);
}
function trend(metric, percentile, limit, because) {
    return {
        metric,
        aggregation: { kind: 'percentile', percent: percentile },
        operator: '<',
        limit,
        expression: `p(${percentile})<${limit}`,
        unit: 'ms',
        because: `${percentile} of 100 ${because}`,
    };
}
const percent = (share) => `${Number((share * 100).toPrecision(12))} %`;

// EXTERNAL MODULE: ./lib/src/config/load-plan.js
var load_plan = __webpack_require__(5277);
// EXTERNAL MODULE: ./lib/src/config/presets.js
var presets = __webpack_require__(3977);
// EXTERNAL MODULE: ./lib/src/config/sample-needs.js
var sample_needs = __webpack_require__(3887);
;// CONCATENATED MODULE: ./lib/src/config/threshold-presets.js





const WHOLE = { tags: {}, samplesRequired: true, hasChecks: true };
const DOCUMENTS = { tags: { kind: 'document' }, samplesRequired: true, hasChecks: true };
const ASSETS = { tags: { kind: 'asset' }, samplesRequired: false, hasChecks: true };
/** A redirect is on the way to its document, which is what is checked. */
const REDIRECTS = { tags: { kind: 'redirect' }, samplesRequired: false, hasChecks: false };
/**
 * Every threshold of a run: the limits of each page on the whole of it, on its documents, redirects and assets, those of
 * each journey and its steps, and the proof that there was traffic at all. A page that is the only one needs no tag. Where there are several, no limit on all
 * of them together is needed: what every part holds, the whole holds too.
 */
function thresholdsFor(pages, journeys = []) {
    const isOnly = pages.length + journeys.length === 1;
    const tagsOf = ({ name }) => (isOnly ? {} : { page: name });
    return [
        ...pages.flatMap((page) => limitsOfPage(page, tagsOf(page))),
        ...journeys.flatMap(journey_thresholds/* journeyThresholds */.xv),
        ...PROOF_OF_TRAFFIC,
        // A journey's steps prove theirs by themselves, and it need not open a document.
        ...(pages.length > 0 ? [anyOf('http_reqs', { kind: 'document' })] : []),
        ...pages
            .filter(({ hasActions }) => hasActions)
            .map((page) => anyOf('http_reqs', { kind: 'action', ...tagsOf(page) })),
    ];
}
/** The thresholds of a script of the user's, on the whole of it; a p(99) where it is set, and its checks where it has some. When they may stop the load is known with its plan. */
function thresholdsOfScript(page) {
    const left = (0,presets/* isPreset */.S1)(page.originOf('p99Ms')) ? ['p99Ms'] : [];
    const whole = limitsOn(WHOLE, page, left).map((limit) => limit.metric === 'checks' ? { ...limit, samplesRequired: false } : limit);
    const set = LIMITS_IF_SET.flatMap((extra) => limitIfSet({ ...extra, tags: {} }, page, {}));
    return [...whole, ...set, anyOf('http_reqs', {}), anyOf('iterations', {})].map((threshold) => ({
        ...threshold,
        abortAfterSeconds: null,
    }));
}
function limitsOfPage(page, tags) {
    const isOnly = Object.keys(tags).length === 0;
    const parts = [DOCUMENTS, REDIRECTS, ...(page.hasAssets ? [ASSETS] : [])];
    // One of several pages is the sum of its parts; only what a visit does beside loading is in no part of them.
    const scopes = isOnly || page.hasActions ? [WHOLE, ...parts] : parts;
    return [
        ...scopes.flatMap((scope) => limitsOn({ ...scope, tags: { ...scope.tags, ...tags } }, page, heldBy(scope, page))),
        ...LIMITS_IF_SET.flatMap((extra) => limitIfSet(extra, page, tags)),
    ];
}
/** Limits that the whole needs not hold, because actions have one of their own and every other part has this one. */
function heldBy(scope, { limits, hasActions }) {
    if (scope !== WHOLE || !hasActions)
        return [];
    return [
        ...(limits.writeP95Ms === undefined ? [] : ['p95Ms']),
        ...(limits.writeErrorRate === undefined ? [] : ['errorRate']),
    ];
}
/** The limits of a scope, as thresholds, but those that are `left` out. */
function limitsOn(scope, under, left = []) {
    const { limits, originOf, plan, mayAbort, secondsPerSample } = under;
    const { tags, samplesRequired, hasChecks } = scope;
    return LIMITS.filter(({ limit }) => !left.includes(limit) && (hasChecks || limit !== 'checks')).map(({ limit, abortSamples, conditionOf }) => ({
        tags,
        samplesRequired,
        judged: true,
        ...conditionOf(limits[limit]),
        ...(limit === 'p99Ms' ? p99Policy(under) : {}),
        origin: originOf(limit),
        abortAfterSeconds: mayAbort(limit)
            ? (0,load_plan/* secondsUntilSamples */.BK)(plan, abortSamples, limits.p95Ms, secondsPerSample)
            : null,
    }));
}
function limitIfSet(extra, page, ofPage) {
    const value = page.limits[extra.limit];
    const isOnActions = extra.tags.kind === 'action';
    if (value === undefined || (isOnActions && !page.hasActions && !page.mayAct))
        return [];
    return [
        {
            tags: { ...extra.tags, ...ofPage },
            samplesRequired: !isOnActions || page.hasActions,
            judged: true,
            ...extra.conditionOf(value),
            origin: page.originOf(extra.limit),
            abortAfterSeconds: page.mayAbort(extra.limit)
                ? (0,load_plan/* secondsUntilSamples */.BK)(page.plan, extra.abortSamples, page.limits.p95Ms)
                : null,
        },
    ];
}
/** A p99 of a preset is judged only when the plan can feed it; one that a user set is judged always, and says when it had few samples. */
function p99Policy({ limits, originOf, plan, secondsPerSample }) {
    const samples = (0,load_plan/* plannedSamples */.OA)(plan, limits.p95Ms, secondsPerSample);
    const needed = (0,sample_needs/* samplesForPercentile */.u)(99);
    if (samples >= needed || !(0,presets/* isPreset */.S1)(originOf('p99Ms')))
        return {};
    const sure = `${samples} ${samples === 1 ? 'sample' : 'samples'}`;
    return { judged: false, because: `reported, not judged: the plan is sure of ${sure}, a p(99) needs ${needed}` };
}
/** k6 lets empty metrics pass (grafana/k6#1346): traffic has to be proven. These judge at the end, a lower bound would abort at the first tick. */
const PROOF_OF_TRAFFIC = [anyOf('http_reqs', {}), anyOf('iterations', {})];
function anyOf(metric, tags) {
    return {
        metric,
        tags,
        aggregation: { kind: 'count' },
        operator: '>',
        limit: 0,
        expression: 'count>0',
        unit: 'count',
        origin: 'always',
        because: 'k6 passes thresholds that saw no sample, so traffic must be proven',
        judged: true,
        samplesRequired: true,
        abortAfterSeconds: null,
    };
}


/***/ }),

/***/ 2993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ metricUnit)
/* harmony export */ });
/** The unit in which a limit on a metric is shown. A layout shift has none, and what a custom metric counts is its script's secret: a share is one from 0 to 1. */
function metricUnit(metric, { aggregation, limit }, type) {
    if (type === 'trend')
        return metric === 'browser_web_vital_cls' ? 'count' : 'ms';
    if (type !== undefined)
        return type === 'rate' ? 'ratio' : 'count';
    return aggregation.kind === 'rate' && limit >= 0 && limit <= 1 ? 'ratio' : 'count';
}


/***/ }),

/***/ 4910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ longestWalkSeconds),
/* harmony export */   P0: () => (/* binding */ pausesOf),
/* harmony export */   R8: () => (/* binding */ longestVisitSeconds),
/* harmony export */   ef: () => (/* binding */ pausesOfWalk),
/* harmony export */   ju: () => (/* binding */ longestThink),
/* harmony export */   rD: () => (/* binding */ requestsOfVisit),
/* harmony export */   ru: () => (/* binding */ documentsOfVisit)
/* harmony export */ });
/* harmony import */ var _load_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5277);

/** A visitor reads each document for 1 to 3 seconds. */
const LONGEST_THINK_SECONDS = 3;
/** Documents that a visit opens one after the other, at most; a pause follows each. */
function documentsOfVisit({ type, categoryDepth, cta, template }) {
    if (template !== undefined)
        return 1;
    switch (type) {
        case 'homepage':
        case 'product':
        case 'script':
            return 1;
        case 'category':
            return categoryDepth;
        case 'landing':
            return cta === undefined ? 1 : 2;
    }
}
/** The longest that a visit takes while its answers hold the limit of p(95), in seconds. */
const longestVisitSeconds = (page, p95LimitMs) => documentsOfVisit(page) * (LONGEST_THINK_SECONDS + p95LimitMs / 1000);
/** What a visit takes on average by its pauses alone, in seconds: however fast the answers are, a VU is held so long. */
const pausesOf = (page) => documentsOfVisit(page) * _load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .MEAN_THINK_SECONDS */ .rP;
/** Requests of a visit, redirects not counted: the most that it may be. */
function requestsOfVisit(page, mode) {
    const documents = documentsOfVisit(page);
    if (page.type === 'homepage')
        return documents + page.maxAssets;
    return page.type === 'product' && mode === 'full' ? documents + 1 : documents;
}
/** A pause of a journey is up to one and a half times as long as it is on average. */
const LONGEST_OF_MEAN = 1.5;
/** The pauses of a journey after each step, on average, in seconds. */
const thinksOf = (journey) => journey.steps.map((step) => step['think-seconds'] ?? journey['think-seconds']);
/** The longest pause of a journey after a step, on average, in seconds. */
const longestThink = (journey) => Math.max(...thinksOf(journey));
/** What a walk takes on average by its pauses alone, in seconds. */
const pausesOfWalk = (journey) => thinksOf(journey).reduce((sum, think) => sum + think);
/** The longest that a walk takes while its answers hold the limit of p(95), in seconds. */
const longestWalkSeconds = (journey, p95LimitMs) => LONGEST_OF_MEAN * pausesOfWalk(journey) + (journey.steps.length * p95LimitMs) / 1000;


/***/ }),

/***/ 7014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Jo: () => (/* binding */ visitOf),
/* harmony export */   SQ: () => (/* binding */ dataFileName),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/** A journey among the pages of the script: a scenario by its name, walked as its type says. */
const visitOf = ({ name, type, url }) => ({ name, type, url, expectedTexts: [] });
/** The steps of a journey, as the script has them: those of its setup first. */
const stepsOf = ({ name, setup, steps }) => [
    ...setup.map((step) => stepOf(name, step, true)),
    ...steps.map((step) => stepOf(name, step, false)),
];
/** A step with what it uses alone, so that people can read it. */
function stepOf(journey, step, isSetup) {
    const { name, method, path, headers, body, json, expect, extract, once, thinkSeconds } = step;
    return {
        journey,
        ...(isSetup && { setup: true }),
        name,
        method,
        path,
        ...(Object.keys(headers).length > 0 && { headers }),
        ...(body !== null && { body }),
        ...(json !== null && { json: json.value }),
        ...(expect.statuses !== null && { statuses: expect.statuses }),
        ...(expect.contains !== null && { contains: expect.contains }),
        ...(expect.json.length > 0 && { answers: expect.json }),
        ...(extract.length > 0 && { extract: extract.map(sourceOf) }),
        ...(once && { once }),
        think: thinkSeconds,
    };
}
const sourceOf = (source) => Object.fromEntries(Object.entries(source).filter(([, value]) => value !== null));
/** The file of data rows beside the script. */
const dataFileName = (name) => `data-${name}.json`;
/** Data as the script has it: its rows are in a file beside it. */
const dataOf = ({ name, use }) => ({ name, use, file: `./${dataFileName(name)}` });


/***/ })

};
