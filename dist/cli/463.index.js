export const id = 463;
export const ids = [463];
export const modules = {

/***/ 9960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ TOP_KEYS),
/* harmony export */   fU: () => (/* binding */ PAGE_KEYS),
/* harmony export */   op: () => (/* binding */ keyInPage)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9252);

/** How a setting is called inside the list of pages: its own keys need no `page-` before them there. */
const keyInPage = ({ name }) => name.replace(/^page-/, '');
/** The settings of a page in the list, by their names there. */
const PAGE_KEYS = new Map(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk.filter(({ path: [room] }) => room === 'pages').map((input) => [keyInPage(input), input]));
/** The settings at the top of the file, by their names. What only one page of a list has, the input that names the file, and what the job alone can give, have no place there. */
const TOP_KEYS = new Map(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk.filter(({ name, path: [room], fileOnly, inputOnly }) => name !== 'config' && !inputOnly && !(room === 'pages' && fileOnly)).map((input) => [input.name, input]));


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   _F: () => (/* binding */ readFlat),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u6: () => (/* binding */ refusedValue)
/* harmony export */ });
/* unused harmony export readActionInputs */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9252);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9586);


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


/***/ }),

/***/ 918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ journeyLimits),
/* harmony export */   h: () => (/* binding */ journeyLimitPath)
/* harmony export */ });
/** The keys of a journey's own limits in the file. */
const JOURNEY_LIMITS = {
    errorRate: 'error-rate-threshold',
    p95Ms: 'p95-threshold-ms',
    p99Ms: 'p99-threshold-ms',
    checks: 'checks-threshold',
};
/** The limits of a journey: its own where it has some, else those of the run. */
function journeyLimits(journey, run) {
    const limit = (name) => journey[JOURNEY_LIMITS[name]] ?? run[name];
    return { errorRate: limit('errorRate'), p95Ms: limit('p95Ms'), p99Ms: limit('p99Ms'), checks: limit('checks') };
}
/** The place of the settings that decides a journey's limit. */
function journeyLimitPath(journey, index, limit) {
    const key = isJourneyLimit(limit) ? JOURNEY_LIMITS[limit] : undefined;
    return key === undefined || journey[key] === undefined ? `limits.${limit}` : `journeys.${index}.${key}`;
}
const isJourneyLimit = (limit) => Object.hasOwn(JOURNEY_LIMITS, limit);


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ fillsPaths),
/* harmony export */   Ve: () => (/* binding */ stepNames),
/* harmony export */   bJ: () => (/* binding */ journeysOf)
/* harmony export */ });
/* harmony import */ var _journey_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(918);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6355);
/* harmony import */ var _load_course_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8618);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2972);




/** The journeys of the settings, complete: their limits, steps and shares of the load. */
function journeysOf(settings, load) {
    const { pages, journeys, limits, target } = settings;
    const plans = (0,_load_course_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedLoad */ .ae)(settings, load).slice(pages.length);
    return journeys.map((journey, index) => ({
        type: 'journey',
        name: journey.name,
        weight: journey.weight,
        url: new URL('/', target.url).href,
        limits: (0,_journey_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .journeyLimits */ .L)(journey, limits),
        load: plans[index] ?? load,
        setup: journey.setup.map((step, number) => stepOf(step, `setup ${number + 1}`, 0)),
        steps: journey.steps.map((step, number) => stepOf(step, `step ${number + 1}`, journey['think-seconds'])),
    }));
}
/** True where a step has a variable in its path: it may hold what the target answered, and nobody knows which part. */
const fillsPaths = ({ journeys }) => journeys.some(({ setup, steps }) => [...setup, ...steps].some(({ path }) => (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .placeholdersIn */ .Qf)(path).length > 0));
/** What steps are called: by name, else by number. */
const stepNames = ({ setup, steps }) => ({
    setup: setup.map(({ name }, index) => name ?? `setup ${index + 1}`),
    steps: steps.map(({ name }, index) => name ?? `step ${index + 1}`),
});
function stepOf(step, name, thinkSeconds) {
    const { status, contains, json = {} } = step.expect;
    return {
        name: step.name ?? name,
        method: step.method,
        path: step.path,
        headers: step.headers,
        body: step.body ?? null,
        json: step.json === undefined ? null : { value: step.json },
        expect: {
            statuses: status === undefined ? null : [status].flat(),
            contains: contains ?? null,
            json: Object.entries(json).map(([path, value]) => ({ path, keys: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonPath */ .A)(path) ?? [], value })),
        },
        extract: Object.entries(step.extract).map(([variable, { json: path, regex, css, attribute, header }]) => ({
            variable,
            keys: path === undefined ? null : ((0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonPath */ .A)(path) ?? []),
            regex: regex ?? null,
            css: css ?? null,
            attribute: attribute ?? null,
            header: header ?? null,
        })),
        once: step.once,
        thinkSeconds: step['think-seconds'] ?? thinkSeconds,
    };
}


/***/ }),

/***/ 8618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XC: () => (/* binding */ planOf),
  ae: () => (/* binding */ sharedLoad),
  VO: () => (/* binding */ wayOf)
});

// EXTERNAL MODULE: ./lib/src/config/journey-limits.js
var journey_limits = __webpack_require__(918);
// EXTERNAL MODULE: ./lib/src/config/load-plan.js
var load_plan = __webpack_require__(5277);
;// CONCATENATED MODULE: ./lib/src/config/load-shape.js

/** Stages with another length, their shape kept: whole seconds that add up to it. A stage that is too short for one becomes a jump. */
function stretched(stages, durationSeconds) {
    const length = (0,load_plan/* lengthOf */.Y5)(stages);
    let [passed, ended] = [0, 0];
    return stages.map(({ target, seconds }) => {
        const began = ended;
        passed += seconds;
        ended = Math.round((passed * durationSeconds) / length);
        return { target, seconds: ended - began };
    });
}
/** VUs that follow stages from one VU on, with another height and length, their shape kept: whole VUs, one at least where there were any. */
function scaled(stages, maxVus, durationSeconds) {
    const height = (0,load_plan/* heightOf */.r0)(stages);
    const raised = (vus) => (vus === 0 ? 0 : Math.max(1, Math.round((vus * maxVus) / height)));
    const raisedStages = stages.map(({ target, seconds }) => ({ target: raised(target), seconds }));
    return (0,load_plan/* closedPlan */.G5)(stretched(raisedStages, durationSeconds), raised(1));
}

// EXTERNAL MODULE: ./lib/src/config/page-limits.js
var page_limits = __webpack_require__(9955);
// EXTERNAL MODULE: ./lib/src/config/profiles.js
var profiles = __webpack_require__(8859);
// EXTERNAL MODULE: ./lib/src/config/stages-schema.js
var stages_schema = __webpack_require__(4472);
// EXTERNAL MODULE: ./lib/src/config/visit-rate.js
var visit_rate = __webpack_require__(1329);
// EXTERNAL MODULE: ./lib/src/config/visit-time.js
var visit_time = __webpack_require__(4910);
;// CONCATENATED MODULE: ./lib/src/config/load-course.js








/** What decides the course of a load; beside an intensity that nobody chose. */
function wayOf({ profile, stages, rate }) {
    if (profile !== undefined)
        return 'profile';
    if (stages !== undefined)
        return 'stages';
    return rate === undefined ? 'intensity' : 'rate';
}
/** The plan of the settings; `cap` is how many VUs a rate may have that nobody gave any. */
function planOf(settings, cap) {
    const { profile, maxVus, durationSeconds } = settings.load;
    const way = wayOf(settings.load);
    const rate = way === 'rate' ? settings.load.rate : undefined;
    const course = way === 'stages' && settings.load.stages ? (0,stages_schema/* courseOf */.bx)(settings.load.stages) : undefined;
    if (rate !== undefined) {
        const constant = { start: rate, stages: [{ target: rate, seconds: durationSeconds }] };
        return (0,visit_rate/* openPlan */.uD)(constant, partsOf(settings), maxVus, cap);
    }
    if (course?.of === 'rate') {
        const ramping = { start: 0, stages: stretched(course.stages, durationSeconds) };
        return (0,visit_rate/* openPlan */.uD)(ramping, partsOf(settings), maxVus, cap);
    }
    const shape = (0,profiles/* profileOf */.dp)(profile)?.stages ?? course?.stages;
    // A preset gives every load but a rate its VUs.
    const vus = maxVus ?? 1;
    return shape === undefined ? (0,load_plan/* planLoad */.Oj)(vus, durationSeconds) : scaled(shape, vus, durationSeconds);
}
/** What each page, then each journey, is of a load of visits. */
const partsOf = ({ pages, journeys, limits }) => [
    ...pages.map((page) => ({
        weight: page.weight,
        visitSeconds: (0,visit_time/* longestVisitSeconds */.R8)(page, (0,page_limits/* limitsOf */.A)(page, limits).p95Ms),
    })),
    ...journeys.map((journey) => ({
        weight: journey.weight,
        visitSeconds: (0,visit_time/* longestWalkSeconds */.HX)(journey, (0,journey_limits/* journeyLimits */.L)(journey, limits).p95Ms),
    })),
];
/** What each page, then each journey, gets of the load. */
function sharedLoad(settings, load) {
    if (load.model === 'open')
        return (0,visit_rate/* sharedRates */.rk)(load, partsOf(settings));
    return (0,load_plan/* sharedPlans */.kh)(load, [...settings.pages, ...settings.journeys].map(({ weight }) => weight));
}


/***/ }),

/***/ 9955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf),
/* harmony export */   T: () => (/* binding */ limitPath)
/* harmony export */ });
/** The limits of a page: its own where it has some, else those of the run. */
function limitsOf({ limits: own }, { abortOnFail: _, ...limits }) {
    const set = Object.entries(own ?? {}).filter(([, limit]) => limit !== undefined);
    return { ...limits, ...Object.fromEntries(set) };
}
/** The place of the settings that decides a page's limit. */
const limitPath = ({ limits: own }, index, limit) => own?.[limit] === undefined ? `limits.${limit}` : `pages.${index}.limits.${limit}`;


/***/ }),

/***/ 2972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   M0: () => (/* binding */ ENVIRONMENT),
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   Zm: () => (/* binding */ withoutPlaceholders),
/* harmony export */   nN: () => (/* binding */ VARIABLE_NAME)
/* harmony export */ });
/** Where a variable of the environment is named, as in `${env.NAME}`. */
const ENVIRONMENT = 'env';
/** What variables and data may be called. */
const VARIABLE_NAME = /^[A-Za-z_]\w{0,39}$/;
const PLACEHOLDER = /\$\{([^{}]*)\}/g;
/** Every `${…}` of a text, in order. */
const placeholdersIn = (text) => [...text.matchAll(PLACEHOLDER)].map(([, inside = '']) => readPlaceholder(inside));
function readPlaceholder(inside) {
    const [room = '', ...rest] = inside.split('.');
    if (rest.length === 0)
        return { kind: 'variable', name: inside };
    const name = rest.join('.');
    return room === ENVIRONMENT ? { kind: 'secret', name } : { kind: 'column', data: room, column: name };
}
/** A text with every `${…}` replaced. */
const withoutPlaceholders = (text, stand) => text.replace(PLACEHOLDER, stand);
/** Every text of a value, with its place within it; keys of objects are none. */
function textsOf(value, path = []) {
    if (typeof value === 'string')
        return [{ path, text: value }];
    if (Array.isArray(value))
        return value.flatMap((item, index) => textsOf(item, [...path, index]));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}


/***/ }),

/***/ 5348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SECRET_NAME),
/* harmony export */   j: () => (/* binding */ readHeaders)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9586);

const LINE = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+)\s*:\s*(.*)$/;
/** Names of what holds a credential; an author and a keyword are none. */
const SECRET_NAME = /auth(?!or(?!i[sz]))|cookie|token|key(?!word)|secret|passw|passphrase|pwd|credential/i;
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
/** Reads `Name: value` lines, `${NAME}` from `env`. No message shows a value. */
function readHeaders(lines, env, input) {
    const headers = [];
    const problems = [];
    for (const [index, line] of lines.entries()) {
        const result = readHeader(line, env, headers);
        if (typeof result !== 'string')
            headers.push(result);
        else
            problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(input, `line ${index + 1} ${result}`));
    }
    return { headers, problems };
}
/** The header of a line, or what is wrong with it. */
function readHeader(line, env, before) {
    const [, name, template] = LINE.exec(line.trim()) ?? [];
    if (name === undefined || template === undefined)
        return 'is not of the form Name: value';
    const used = [...template.matchAll(VARIABLE)].map(([, variable]) => variable ?? '');
    // k6 sends the last of them only.
    if (before.some((header) => header.name.toLowerCase() === name.toLowerCase()))
        return `(${name}) names a header again`;
    if (template.replace(VARIABLE, '').includes('${'))
        return `(${name}) has a \${…} that names no variable`;
    const missing = used.filter((variable) => textOf(variable, env) === '');
    if (missing.length > 0)
        return `(${name}) needs ${missing.join(', ')}: set it in the environment (of a step: its env)`;
    return header(name, template, used, env);
}
function header(name, template, used, env) {
    const filled = template.replace(VARIABLE, (_, variable) => textOf(variable, env));
    const value = filled.replace(/[\r\n]+/g, ' ').trim();
    const fromEnvironment = used.map((variable) => textOf(variable, env));
    const whole = used.length > 0 || SECRET_NAME.test(name) ? [value] : [];
    // `Bearer abc`: a server may say the second part alone.
    const credentials = /auth/i.test(name) ? value.split(' ').slice(1, 2) : [];
    return {
        name,
        value,
        secrets: [...new Set([...whole, ...credentials, ...fromEnvironment])].filter((secret) => secret !== ''),
    };
}
/** Without the line break that files and pipes leave at the end of a secret: with it, no text would show the secret. */
const textOf = (variable, env) => (Object.hasOwn(env, variable) ? (env[variable] ?? '') : '').trim();


/***/ }),

/***/ 9394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./lib/src/config/flat.js
var config_flat = __webpack_require__(5102);
// EXTERNAL MODULE: ./lib/src/config/inputs.js
var config_inputs = __webpack_require__(9252);
;// CONCATENATED MODULE: ./lib/src/config/command.js


/** What the job does with a run, which is up to who runs it again. */
const OF_THE_JOB = ['Evidence', 'Pull request'];
/** The line for a POSIX shell that asks for the same run from the same folder: what was given, as flags of the CLI. What may be a secret stands in a variable. */
function commandLine({ values }) {
    const flags = config_inputs/* INPUTS */.mc.filter(({ group }) => !OF_THE_JOB.includes(group)).flatMap((input) => flagsOf(input, values[input.name]));
    return ['npx k6-gate run', ...flags].join(' ');
}
function flagsOf(input, text = '') {
    if (text.trim() === '')
        return [];
    if (input.secret || input.sensitive)
        return [`--${input.name} "$${input.name.toUpperCase().replaceAll('-', '_')}"`];
    const texts = input.kind === 'lines' ? (0,config_flat/* linesOf */.Dx)(text) : [text.trim()];
    return texts.map((one) => `--${input.name}${one.startsWith('-') ? '=' : ' '}${quoted(one)}`);
}
/** As the shell takes it for one word. */
const quoted = (text) => (/^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

// EXTERNAL MODULE: ./lib/src/config/placeholder.js
var placeholder = __webpack_require__(2972);
;// CONCATENATED MODULE: ./lib/src/config/data.js

/** The data of the settings, and which of its columns the journeys name. */
function dataOf({ data, journeys }, called) {
    const named = (0,placeholder/* textsOf */.CB)(journeys, ['journeys']).flatMap(({ text, path }) => (0,placeholder/* placeholdersIn */.Qf)(text).flatMap((placeholder) => placeholder.kind === 'column' ? [{ ...placeholder, place: called(path) }] : []));
    return Object.entries(data).map(([name, { file, use }]) => ({
        name,
        file,
        use,
        place: called(['data', name, 'file']),
        columns: named.filter((column) => column.data === name).map(({ column, place }) => ({ column, place })),
    }));
}

// EXTERNAL MODULE: ./lib/src/config/journey.js
var config_journey = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/src/config/k6-source.js
var k6_source = __webpack_require__(1416);
// EXTERNAL MODULE: ./lib/src/config/looks.js
var looks = __webpack_require__(8177);
// EXTERNAL MODULE: ./lib/src/config/load-plan.js
var load_plan = __webpack_require__(5277);
// EXTERNAL MODULE: ./lib/src/config/metric-type.js
var metric_type = __webpack_require__(7178);
// EXTERNAL MODULE: ./lib/src/config/journey-thresholds.js
var journey_thresholds = __webpack_require__(8698);
// EXTERNAL MODULE: ./lib/src/config/problem.js
var problem = __webpack_require__(9586);
;// CONCATENATED MODULE: ./lib/src/config/possible-samples.js



/** Why no sample of a run could be meant; null when one may. */
function wrongSamples({ metric, tags }, run) {
    return wrongMetric(metric, run) ?? wrongKind(tags, run) ?? wrongTags(metric, tags, run);
}
/** True when what a visit measures, and how it tags that, is the user's affair. */
const isOpen = ({ ownScript, pages }) => ownScript || pages.some(({ template }) => template !== undefined);
function wrongMetric(metric, run) {
    if (isOpen(run))
        return null;
    if (typeOf(metric, run) === undefined)
        return `there is no metric ${metric} in this run${(0,problem/* didYouMean */.au)(metric, metricsOf(run))}; k6's own metrics are allowed, and custom ones where a page has a template or a script of yours makes them`;
    if (!(0,metric_type/* isOfOtherProtocol */.sI)(metric))
        return null;
    return `no visit of this run measures ${metric}; only a template or a script of yours can`;
}
/** The metrics that a run makes beside k6's own. */
const ownMetrics = ({ journeys }) => (journeys.length > 0 ? [journey_thresholds/* TRANSACTION */.$_] : []);
const metricsOf = (run) => [...metric_type/* BUILT_IN_METRICS */.Hd, ...ownMetrics(run)];
/** The type of a metric that is known before the run; undefined for a metric of a script. */
const typeOf = (metric, run) => ownMetrics(run).includes(metric) ? 'trend' : (0,metric_type/* builtInType */.iG)(metric);
/** What the tag `kind` says of a request, in our templates. Setups of journeys have a kind of their own. */
const KINDS = ['document', 'asset', 'action', 'redirect'];
function wrongKind({ kind }, run) {
    const kinds = run.journeys.length === 0 ? KINDS : [...KINDS, 'setup'];
    if (kind === undefined || kinds.includes(kind) || isOpen(run))
        return null;
    return `no visit has requests of the kind ${(0,problem/* shown */.SP)(kind)}${(0,problem/* didYouMean */.au)(kind, kinds)}; allowed: ${kinds.join(', ')}`;
}
/** k6 keeps these beside a sample, and no selector finds them. */
const NOT_INDEXED = ['vu', 'iter'];
/** Of the whole run: they have no tags. */
const UNTAGGED = ['vus', 'vus_max'];
function wrongTags(metric, tags, { pages, journeys, ownScript }) {
    const hidden = Object.keys(tags).find((key) => NOT_INDEXED.includes(key));
    if (hidden !== undefined)
        return `k6 finds no samples by the tag ${hidden}; use another tag`;
    if (UNTAGGED.includes(metric) && Object.keys(tags).length > 0)
        return `${metric} is of the whole run, without tags; leave the tags away`;
    if (tags.kind === 'setup' && tags.page !== undefined && !ownScript)
        return 'what a setup asks for is outside of the load and has no tag page; tell it by its step';
    const names = [...pages, ...journeys].map(({ name }) => name);
    const { page } = tags;
    if (page === undefined || ownScript || names.includes(page))
        return null;
    return `there is no page ${(0,problem/* shown */.SP)(page)}${(0,problem/* didYouMean */.au)(page, names)}; allowed: ${names.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/src/config/script-plan.js
var script_plan = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/src/config/threshold.js
var threshold = __webpack_require__(606);
// EXTERNAL MODULE: ./lib/src/config/threshold-grammar.js
var threshold_grammar = __webpack_require__(8130);
// EXTERNAL MODULE: ./lib/src/config/threshold-unit.js
var threshold_unit = __webpack_require__(2993);
;// CONCATENATED MODULE: ./lib/src/config/own-thresholds.js








/** The thresholds that the user wrote on metrics, and what is wrong with them, each with its place. */
function readOwnThresholds(written, run, places) {
    const lines = new Map();
    const read = Object.entries(written ?? {}).flatMap(([text, limits]) => {
        const path = ['thresholds', text];
        const wrong = (0,threshold_grammar/* wrongSelector */.pV)(text) ?? wrongSamples((0,threshold_grammar/* readSelector */.Id)(text), run) ?? givenTwice(text, path, lines, places);
        if (wrong !== null)
            return [(0,problem/* problemOf */.Zw)(places.called(path), wrong)];
        return readLimits((0,threshold_grammar/* readSelector */.Id)(text), limits, run, path, places);
    });
    return { thresholds: read.filter((one) => 'metric' in one), problems: read.filter((one) => 'refusal' in one) };
}
function readLimits(selector, limits, run, path, { called, lineOf }) {
    const seen = new Set();
    return limits.map((written, index) => {
        const at = [...path, index];
        const read = readLimit(selector, written, run, lineOf(at));
        if (typeof read === 'string')
            return (0,problem/* problemOf */.Zw)(called(at), read);
        if (seen.has(read.expression))
            return (0,problem/* problemOf */.Zw)(called(at), `${read.expression} stands there already; write it once`);
        seen.add(read.expression);
        return read;
    });
}
/** k6 keeps one list of two spellings of a selector, either of them. */
function givenTwice(text, path, lines, places) {
    const selector = (0,threshold/* selectorText */.nM)((0,threshold_grammar/* readSelector */.Id)(text));
    const first = lines.get(selector);
    lines.set(selector, first ?? places.lineOf(path));
    return first === undefined ? null : `names the same samples as ${first}; write their limits in one list`;
}
/** A limit as a threshold, or what is wrong with it. */
function readLimit(selector, written, run, line) {
    const options = typeof written === 'string' ? { threshold: written } : written;
    const condition = (0,threshold_grammar/* readExpression */.Jn)(options.threshold);
    if (condition === null)
        return `${(0,problem/* shown */.SP)(options.threshold)} is no threshold; allowed: a statistic (p(N) with N from 0 to 100), one of < <= > >= == != and a number, such as p(95)<800 or rate>0.99`;
    const type = typeOf(selector.metric, run);
    const wrong = wrongStatistic(condition, selector.metric, type);
    if (wrong !== null)
        return wrong;
    const aborts = options['abort-on-fail'] ?? false;
    const delay = options['delay-abort-seconds'];
    if (delay !== undefined && !aborts)
        return 'delay-abort-seconds is set without abort-on-fail: true; set both';
    return {
        ...selector,
        ...condition,
        expression: (0,threshold_grammar/* expressionText */.MT)(condition),
        unit: (0,threshold_unit/* metricUnit */.n)(selector.metric, condition, type),
        origin: line,
        because: script_plan/* OF_USER */.yn,
        judged: true,
        samplesRequired: options['samples-required'] ?? true,
        abortAfterSeconds: aborts ? (delay ?? secondsUntilSure(run)) : null,
    };
}
function wrongStatistic({ aggregation }, metric, type) {
    if (type === undefined || metric_type/* STATISTICS_OF */.M[type].some((name) => name === aggregation.kind))
        return null;
    const known = metric_type/* STATISTICS_OF */.M[type].map((name) => (name === 'percentile' ? 'p(N)' : name)).join(', ');
    return `${metric} is a ${type} and has no ${(0,threshold_grammar/* statisticText */.Sr)(aggregation)}; allowed: ${known}`;
}
/** Before, a few bad samples would end the load. */
const SURE_SAMPLES = 100;
function secondsUntilSure({ load, pages, journeys }) {
    const slowest = Math.max(...[...pages, ...journeys].map(({ limits }) => limits.p95Ms));
    // The pauses of journeys may be longer than those between pages.
    return (0,load_plan/* secondsUntilSamples */.BK)(load, SURE_SAMPLES, slowest, load.model === 'closed' ? load.cycleSeconds : undefined);
}
/**
 * Thresholds of the presets with the user's: one on the same statistic of the same samples, in the same direction, takes
 * the place of the preset's and says so. What proves that there was traffic stays.
 */
function withOwn(presets, own) {
    const replacedBy = (threshold) => presets.find((preset) => replaces(threshold, preset));
    return [
        ...presets.filter((preset) => !own.some((threshold) => replaces(threshold, preset))),
        ...own.map((threshold) => {
            const preset = replacedBy(threshold);
            return preset === undefined
                ? threshold
                : { ...threshold, origin: `${threshold.origin} (in place of ${preset.expression}, ${preset.origin})` };
        }),
    ];
}
const replaces = (own, preset) => preset.origin !== 'always' &&
    (0,threshold/* selectorText */.nM)(own) === (0,threshold/* selectorText */.nM)(preset) &&
    (0,threshold_grammar/* statisticText */.Sr)(own.aggregation) === (0,threshold_grammar/* statisticText */.Sr)(preset.aggregation) &&
    own.operator[0] === preset.operator[0];

// EXTERNAL MODULE: ./lib/src/config/load-course.js + 1 modules
var load_course = __webpack_require__(8618);
// EXTERNAL MODULE: ./lib/src/config/page-limits.js
var page_limits = __webpack_require__(9955);
;// CONCATENATED MODULE: ./lib/src/config/page-url.js
/** The address of a visit: the page's path on the target, or the target itself, with the query that the page's metadata and promotion add. */
function pageUrl({ path, metadata, promo }, target) {
    const url = new URL(path ?? target, target);
    url.hash = '';
    for (const [name, value] of Object.entries(metadata?.query ?? {}))
        url.searchParams.set(name, value);
    if (promo?.code !== undefined)
        url.searchParams.set(promo.parameter ?? 'promo', promo.code);
    return url;
}

;// CONCATENATED MODULE: ./lib/src/config/pages.js



/** The pages of the settings, complete: named, with their addresses, limits and shares of the load. */
function pagesOf(settings, load) {
    const { pages, limits, target } = settings;
    const names = namesOf(pages);
    const plans = (0,load_course/* sharedLoad */.ae)(settings, load);
    return pages.map((page, index) => ({
        ...page,
        name: names[index] ?? page.type,
        url: pageUrl(page, target.url).href,
        limits: (0,page_limits/* limitsOf */.A)(page, limits),
        load: plans[index] ?? load,
    }));
}
/** What a script of the user's measures, as the one page of the run. */
function scriptPage(settings, load, name) {
    return pagesOf(settings, load)
        .slice(0, 1)
        .map((page) => ({ ...page, type: 'script', name }));
}
/** What pages are called: by name, else by type, numbered from the second of a type on. */
function namesOf(pages) {
    const seen = new Map();
    return pages.map(({ name, type }) => {
        if (name !== undefined)
            return name;
        const count = (seen.get(type) ?? 0) + 1;
        seen.set(type, count);
        return count === 1 ? type : `${type}-${count}`;
    });
}

// EXTERNAL MODULE: ./lib/src/config/planned-time.js
var planned_time = __webpack_require__(5109);
// EXTERNAL MODULE: ./lib/src/config/journey-limits.js
var journey_limits = __webpack_require__(918);
// EXTERNAL MODULE: ./lib/src/config/profiles.js
var profiles = __webpack_require__(8859);
// EXTERNAL MODULE: ./lib/src/config/threshold-presets.js + 1 modules
var threshold_presets = __webpack_require__(7844);
;// CONCATENATED MODULE: ./lib/src/config/run-thresholds.js




/** The thresholds that follow from the limits of a run's pages and journeys, or of its script. */
function runThresholds(pages, journeys, view) {
    const ofPages = pages.map((page, index) => underTest(page, index, view));
    if (view.script !== null)
        return ofPages.flatMap(threshold_presets/* thresholdsOfScript */.Xk);
    return (0,threshold_presets/* thresholdsFor */.sx)(ofPages, journeys.map((journey, index) => journeyUnderTest(journey, index, view)));
}
function underTest(page, index, { settings, load, originOf }) {
    const own = settings.pages[index];
    return {
        name: page.name,
        limits: page.limits,
        originOf: (limit) => originOf(own === undefined ? '' : (0,page_limits/* limitPath */.T)(own, index, limit)),
        plan: page.load,
        mayAbort: mayAbort(settings),
        hasAssets: page.type === 'homepage' && page.maxAssets > 0,
        hasActions: load.mode === 'full' && page.type === 'product',
        mayAct: page.template !== undefined,
    };
}
function journeyUnderTest(journey, index, { settings, originOf }) {
    const own = settings.journeys[index];
    return {
        journey,
        originOf: (limit) => originOf(own === undefined ? '' : (0,journey_limits/* journeyLimitPath */.h)(own, index, limit)),
        mayAbort: mayAbort(settings),
    };
}
/** Whether a limit that is crossed may stop the load early. */
const mayAbort = ({ load, limits }) => (limit) => limits.abortOnFail && (limit === 'errorRate' || ((0,profiles/* profileOf */.dp)(load.profile)?.stopsOnLatency ?? true));

// EXTERNAL MODULE: ./lib/src/config/sequence.js
var sequence = __webpack_require__(6520);
// EXTERNAL MODULE: ./lib/src/config/setting.js
var config_setting = __webpack_require__(7097);
;// CONCATENATED MODULE: ./lib/src/config/config-of.js










/** The config of settings that no rule objects to. */
function configOf(view, effective, { called, own, script, ...read }) {
    const { settings, guards, load } = view;
    const { environment, job, k6, evidence, comment } = settings;
    const url = new URL(settings.target.url);
    const pages = script === null ? pagesOf(settings, load) : scriptPage(settings, load, script.name);
    const journeys = (0,config_journey/* journeysOf */.bJ)(settings, load);
    const ready = (0,looks/* readinessOf */.co)(settings);
    const waits = job.readyTimeoutSeconds + (0,looks/* longestWaits */.Lz)({ ready, expectVersion: read.expectVersion }, load.requestTimeoutSeconds);
    return {
        target: { url: url.href, host: url.host },
        environment,
        load: script === null ? load : { ...load, mode: 'full' },
        pages,
        journeys,
        data: dataOf(settings, called),
        script: script && {
            ...script,
            env: { TARGET_URL: url.href, ...script.env },
            abortOnFail: settings.limits.abortOnFail,
        },
        plan: null,
        thresholds: withOwn(runThresholds(pages, journeys, view), own),
        ...read,
        dataSecrets: [],
        guards,
        ready,
        job: {
            ...job,
            timeoutSeconds: job.timeoutMinutes === undefined ? (0,planned_time/* usualTimeLimit */.$_)(load, waits) : job.timeoutMinutes * 60,
        },
        k6: {
            version: k6.version.replace(/^v/, ''),
            sha256: k6.sha256?.toLowerCase() ?? null,
            path: k6.path ?? null,
            sources: (0,k6_source/* readSources */.tW)(k6.source),
            downloadUrl: k6.downloadUrl ?? null,
            downloadToken: k6.downloadToken ?? null,
        },
        evidence: {
            ...evidence,
            outputDir: stepped(evidence.outputDir, '/', read.sequence),
            artifactName: stepped(evidence.artifactName, '-', read.sequence),
            retentionDays: evidence.retentionDays ?? null,
        },
        comment: { when: comment.when, name: comment.name ?? null, token: comment.token ?? null },
        origins: {
            ...(settings.load.maxVus === undefined && { 'load.maxVus': 'rate' }),
            ...Object.fromEntries(effective.map(({ path, origin }) => [(0,config_setting/* dotted */.Bs)(path), origin])),
        },
    };
}
/** A name that the user chose: each step of a sequence needs one of its own. */
const stepped = (name, joint, step) => name === undefined ? null : step === null ? name : `${name}${joint}${(0,sequence/* profileAt */.b)(step)}`;

;// CONCATENATED MODULE: ./lib/src/config/expected-version.js


const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
const expected_version_KINDS = ['header', 'json', 'meta'];
/** The version that the settings expect, `${NAME}` from `env`; null where they expect none. A variable without a value is a problem. */
function readExpectedVersion({ expectVersion, target, job }, env, { called }) {
    if (expectVersion === undefined)
        return { version: null, problems: [] };
    const { path, equals, times } = expectVersion;
    const filled = equals.replace(VARIABLE, (_, name) => variableOf(name, env));
    const fault = faultIn(equals, env);
    const name = called(['expectVersion', 'equals']);
    return {
        version: {
            url: (0,looks/* addressOf */.ci)(path, target.url),
            place: placeOf(expectVersion),
            equals: filled,
            written: equals,
            times,
            timeoutSeconds: job.readyTimeoutSeconds,
        },
        problems: fault === null ? [] : [(0,problem/* problemOf */.Zw)(name, fault)],
    };
}
function placeOf(given) {
    const kind = expected_version_KINDS.find((one) => given[one] !== undefined) ?? 'header';
    return { kind, name: given[kind] ?? '' };
}
function faultIn(written, env) {
    if (written.replace(VARIABLE, '').includes('${'))
        return 'has a ${…} that names no variable';
    const missing = [...written.matchAll(VARIABLE)].flatMap(([, name = '']) => variableOf(name, env) === '' ? [name] : []);
    return missing.length === 0 ? null : `needs ${missing.join(', ')}: set it in the environment (of a step: its env)`;
}
/** Without the line break that a file or a pipe leaves at its end. */
const variableOf = (name, env) => (Object.hasOwn(env, name) ? (env[name] ?? '') : '').trim();

// EXTERNAL MODULE: ./lib/src/config/file-keys.js
var file_keys = __webpack_require__(9960);
;// CONCATENATED MODULE: ./lib/src/config/file-values.js
/** No config file: nothing is set, and nothing stands anywhere. */
const NO_FILE = {
    name: '',
    settings: [],
    problems: [],
    isWhole: true,
    pages: 0,
    placeOf: () => null,
};

// EXTERNAL MODULE: ./lib/src/config/nested.js
var nested = __webpack_require__(4214);
;// CONCATENATED MODULE: ./lib/src/config/given.js







/** Reads the inputs over what the file says; of a setting in both, the input wins. */
function readGiven(flat, file) {
    const { spelling } = flat;
    const inputs = (0,config_flat/* readFlat */._F)(flat);
    const read = withoutWays(file ?? NO_FILE, inputs.settings);
    const [homeless, housed] = partition(inputs.settings, ({ path }) => isListed(path, read));
    const settings = (0,config_setting/* firstWins */.K3)([...housed, ...read.settings]);
    return {
        settings,
        problems: [
            ...inputs.problems,
            ...homeless.map(({ path }) => ofWhichPage(spelling((0,config_inputs/* inputAt */.MU)(path)?.name ?? ''), read.name, spelling)),
            ...read.problems,
        ],
        isWhole: read.isWhole,
        pages: [...Array(pageCount(settings, read.pages)).keys()],
        ...placesOf(read, inputs.settings, spelling),
        spelling,
    };
}
const isListed = ([room], { pages }) => room === 'pages' && pages > 0;
/** Where settings stand, and what they are called there. */
function placesOf(read, inputs, spelling) {
    const isInput = (path) => inputs.some((setting) => (0,config_setting/* dotted */.Bs)(setting.path) === (0,config_setting/* dotted */.Bs)(path));
    const isInFile = (path) => !isInput(path) && read.placeOf(path) !== null;
    return {
        called(path) {
            const input = (0,config_inputs/* inputAt */.MU)(path);
            if (input === undefined)
                return (0,config_setting/* dotted */.Bs)(path);
            const top = path.slice(0, input.path.length);
            const name = isListed(path, read) ? (0,file_keys/* keyInPage */.op)(input) : input.name;
            return isInFile(top) ? `${read.placeOf(path)}: ${name}${(0,nested/* within */.ux)(path.slice(top.length))}` : spelling(input.name);
        },
        placeOf: (path) => read.placeOf(path) ?? '',
        lineOf: (path) => read.placeOf(path)?.replace(/:\d+$/, '') ?? '',
        isInFile,
    };
}
/** How many pages there are: those of the list, else the one of the inputs, which journeys can do without. */
function pageCount(settings, listed) {
    const journeys = settings.find(({ path }) => (0,config_setting/* dotted */.Bs)(path) === 'journeys')?.value;
    const hasJourneys = Array.isArray(journeys) && journeys.length > 0;
    const isSet = settings.some(({ path: [room] }) => room === 'pages');
    return listed > 0 || (hasJourneys && !isSet) ? listed : 1;
}
/** Settings that decide the load by themselves. */
const WAYS = ['load.intensity', 'load.profile', 'load.sequence', 'load.stages', 'load.rate'];
/** An input that decides the load wins over whatever decides it in the file. */
function withoutWays(read, inputs) {
    const decides = ({ path }) => WAYS.includes((0,config_setting/* dotted */.Bs)(path));
    return inputs.some(decides) ? { ...read, settings: read.settings.filter((setting) => !decides(setting)) } : read;
}
const ofWhichPage = (name, file, spelling) => (0,problem/* problemOf */.Zw)(name, `is for one page, and ${file} lists its pages; set it there, or leave the file away with ${spelling('config')} none`);
const partition = (settings, isFirst) => [
    settings.filter((setting) => isFirst(setting)),
    settings.filter((setting) => !isFirst(setting)),
];

// EXTERNAL MODULE: ./lib/src/config/host-pattern.js
var host_pattern = __webpack_require__(7496);
// EXTERNAL MODULE: ./lib/src/config/private-address.js
var private_address = __webpack_require__(107);
;// CONCATENATED MODULE: ./lib/src/config/guards.js


/** The guard rails as they hold for these settings: a run counts as one against production by its environment, or because a host that it may load is listed. */
function guardsOf({ environment, target, guards }) {
    const { hostname } = new URL(target.url);
    const hosts = [hostname, ...guards.allowedHosts];
    const prodHost = hosts.find((host) => guards.prodHosts.some((listed) => (0,host_pattern/* overlap */.EF)(listed, host))) ?? null;
    const prod = environment === 'prod' || prodHost !== null;
    return {
        ...guards,
        prod,
        prodHost,
        killSwitch: guards.killSwitch ?? prod,
        privateTarget: (0,private_address/* privateKind */.a)(hostname),
        publicOnly: prod && !guards.allowPrivateTarget,
    };
}

;// CONCATENATED MODULE: ./lib/src/config/journey-steps.js
/** Every step of a journey with its place, those of `setup` first. */
function stepsOf({ setup, steps }, journey) {
    return [
        ...setup.map((step, index) => ({ step, path: [...journey, 'setup', index] })),
        ...steps.map((step, index) => ({ step, path: [...journey, 'steps', index] })),
    ];
}

;// CONCATENATED MODULE: ./lib/src/config/body-secret.js


/** What a secret is called in a body. Fewer names than among headers: a body has keys of every kind. */
const SECRET_KEY = /passw|passphrase|pwd|secret|credential|api[-_]?key|(access|auth|refresh)[-_]?token/i;
/** The places, within a step, of values of its body that are secrets by their names and stand in the file themselves. */
function writtenSecrets({ body = '', json, }) {
    const inJson = secretsIn(json).map((path) => ['json', ...path]);
    const inForm = [...new URLSearchParams(body)].some(([name, text]) => isSecret(name, text));
    return inForm || secretsIn((0,config_flat/* parseJson */.qF)(body)).length > 0 ? [...inJson, ['body']] : inJson;
}
const secretsIn = (value) => (0,placeholder/* textsOf */.CB)(value).flatMap(({ path, text }) => (isSecret(String(path.at(-1)), text) ? [path] : []));
const isSecret = (name, text) => SECRET_KEY.test(name) && text.trim() !== '' && (0,placeholder/* placeholdersIn */.Qf)(text).length === 0;

// EXTERNAL MODULE: ./lib/src/config/request-header.js
var request_header = __webpack_require__(5348);
// EXTERNAL MODULE: ./lib/src/config/state-change.js
var state_change = __webpack_require__(3701);
;// CONCATENATED MODULE: ./lib/src/config/step-rules.js




const READS = ['GET', 'HEAD'];
/** Methods that may read as well, and that a step may say it of. All others change something by what they mean. */
const MAY_READ = ['POST', 'OPTIONS'];
const WRITTEN_OUT = 'may be a credential, and files are read by many; write it as ${env.NAME} and set NAME in the environment';
const STEP_RULES = [
    ({ body, json }) => body !== undefined && json !== undefined && { path: ['json'], message: 'a step has a body or json, not both' },
    ({ method, body, json }) => READS.includes(method) &&
        (body !== undefined || json !== undefined) && {
        path: [body === undefined ? 'json' : 'body'],
        message: `${method} has no body; set another method`,
    },
    ({ headers }) => Object.entries(headers)
        .filter(([name, value]) => request_header/* SECRET_NAME */.J.test(name) && value.trim() !== '' && (0,placeholder/* placeholdersIn */.Qf)(value).length === 0)
        .map(([name]) => ({ path: ['headers', name], message: WRITTEN_OUT })),
    (step) => writtenSecrets(step).map((path) => ({ path, message: WRITTEN_OUT })),
    ({ method, 'read-only': isRead }, mode) => mode === 'read-only' &&
        MAY_READ.includes(method) &&
        !isRead && {
        path: ['method'],
        message: `${method} may change something, and test-mode is read-only; say read-only: true in the step if it does not (a login, a search), or set test-mode: full`,
        refusal: true,
    },
    ({ method }, mode) => mode === 'read-only' &&
        ![...READS, ...MAY_READ].includes(method) && {
        path: ['method'],
        message: `${method} changes something, whatever the step says, and test-mode is read-only; leave the step out or set test-mode: full`,
        refusal: true,
    },
    ({ path }, mode) => mode === 'read-only' &&
        (0,state_change/* changesState */.T)((0,placeholder/* withoutPlaceholders */.Zm)(path, 'x')) && {
        path: ['path'],
        message: `${path} looks like a path that changes state, and test-mode is read-only; name another path or set test-mode: full`,
        refusal: true,
    },
];
/** All that no single value of a step shows, each with its place within the step. */
const stepFaults = (step, mode) => STEP_RULES.flatMap((rule) => rule(step, mode) || []);

;// CONCATENATED MODULE: ./lib/src/config/secret-variable.js

/** Its value, without the line break that files and pipes leave at the end of a secret; empty where it is not set. */
const secretIn = (env, name) => (Object.hasOwn(env, name) ? (env[name] ?? '') : '').trim();
/** The variables of the environment that journeys name, each once. */
function secretVariables(journeys, env) {
    const named = (0,placeholder/* textsOf */.CB)(journeys).flatMap(({ text }) => (0,placeholder/* placeholdersIn */.Qf)(text));
    const names = named.flatMap((placeholder) => (placeholder.kind === 'secret' ? [placeholder.name] : []));
    return [...new Set(names)].map((name) => ({ name, value: secretIn(env, name) }));
}

;// CONCATENATED MODULE: ./lib/src/config/variable-rules.js




const SECRET = /^[A-Za-z_]\w*$/;
/** What may hold a `${…}` in a step. */
const FILLED = ['path', 'headers', 'body', 'json', 'expect'];
/** Every `${…}` that stands for nothing, and every name that nothing can be called by. */
function variableFaults({ journeys, data }, env) {
    const names = Object.keys(data);
    return [
        ...names.flatMap((name) => nameFault(['data', name], name, [])),
        ...journeys.flatMap((journey, index) => stepsOf(journey, ['journeys', index]).flatMap(({ step, path }, number, all) => {
            const known = all.slice(0, number).flatMap(({ step: { extract } }) => Object.keys(extract));
            return variable_rules_stepFaults(step, path, { known, data: names, env });
        })),
    ];
}
function variable_rules_stepFaults(step, path, known) {
    const texts = FILLED.flatMap((part) => (0,placeholder/* textsOf */.CB)(step[part], [...path, part]));
    return [
        ...texts.flatMap((found) => textFaults(found.text, found.path, known)),
        ...Object.keys(step.extract).flatMap((name) => nameFault([...path, 'extract', name], name, known.data)),
    ];
}
function textFaults(text, path, given) {
    if (text.replace(/\$\{[^{}]*\}/g, '').includes('${'))
        return [{ path, message: 'has a ${ without its }; a variable is written ${name}' }];
    return (0,placeholder/* placeholdersIn */.Qf)(text).flatMap((placeholder) => placeholderFault(placeholder, path, given));
}
function placeholderFault(placeholder, path, { known, data, env }) {
    switch (placeholder.kind) {
        case 'secret':
            return secretFault(placeholder.name, path, env);
        case 'column': {
            const { data: name, column } = placeholder;
            const why = 'there is no data of that name';
            return data.includes(name) ? [] : [unknown(`${name}.${column}`, why, name, data, path)];
        }
        case 'variable': {
            const { name } = placeholder;
            const why = 'no earlier step extracts it';
            return known.includes(name) ? [] : [unknown(name, why, name, known, path)];
        }
    }
}
function unknown(inside, why, name, names, path) {
    const have = names.length > 0 ? `; known: ${names.join(', ')}` : '';
    return { path, message: `\${${inside}} is unknown: ${why}${(0,problem/* didYouMean */.au)(name, names)}${have}` };
}
function secretFault(name, path, env) {
    if (!SECRET.test(name))
        return [{ path, message: `\${${placeholder/* ENVIRONMENT */.M0}.${name}} names no variable of the environment` }];
    return secretIn(env, name) === ''
        ? [{ path, message: `needs ${name}: set it in the environment (of a step: its env)` }]
        : [];
}
function nameFault(path, name, taken) {
    if (name === placeholder/* ENVIRONMENT */.M0 || !placeholder/* VARIABLE_NAME */.nN.test(name))
        return [
            {
                path,
                message: `"${name}" is no name for it; allowed: up to 40 letters, digits and _, a letter first, and not ${placeholder/* ENVIRONMENT */.M0}`,
            },
        ];
    return taken.includes(name) ? [{ path, message: `"${name}" is the name of data; choose another` }] : [];
}

;// CONCATENATED MODULE: ./lib/src/config/journey-rules.js






/** All that no single value of the journeys shows, each with its place. */
function journeyFaults(settings, env) {
    const { journeys, load } = settings;
    return [
        ...journeys.flatMap((journey, index) => {
            const here = ['journeys', index];
            return [
                ...takenFaults(journey, index, settings),
                ...limitFaults(journey, here, settings),
                ...timeFaults(journey, here, settings),
                ...onceFaults(journey, here),
                ...nameFaults(journey, here),
                ...stepsOf(journey, here).flatMap(({ step, path: at }) => stepFaults(step, load.mode).map((fault) => ({ ...fault, path: [...at, ...fault.path] }))),
            ];
        }),
        ...variableFaults(settings, env),
    ];
}
function takenFaults({ name }, index, { pages, journeys }) {
    const names = [...namesOf(pages), ...journeys.map((journey) => journey.name)];
    if (names.indexOf(name) === pages.length + index)
        return [];
    const message = `"${name}" is the name of another page or journey too; give each a name of its own`;
    return [{ path: ['journeys', index, 'name'], message }];
}
function limitFaults(journey, path, { limits }) {
    const { p95Ms, p99Ms } = (0,journey_limits/* journeyLimits */.L)(journey, limits);
    if (p99Ms >= p95Ms)
        return [];
    const own = ['p99-threshold-ms', 'p95-threshold-ms'].find((key) => journey[key] !== undefined);
    // A limit of the run is told by its own name, once for all journeys.
    const place = own === undefined ? ['limits', 'p99Ms'] : [...path, own];
    return [{ path: place, message: `the limit of p(99), ${p99Ms}, is below that of p(95), ${p95Ms}; set both` }];
}
/** A walk that no VU can end leaves its last steps without a sample. */
function timeFaults(journey, path, { load: { durationSeconds } }) {
    const pauses = journey.steps.map((step) => step['think-seconds'] ?? journey['think-seconds']);
    const seconds = pauses.reduce((sum, pause) => sum + pause, 0);
    if (seconds < durationSeconds)
        return [];
    const message = `its pauses alone take ${seconds} s, and the load lasts ${durationSeconds} s; set a shorter think-seconds or a longer duration-seconds`;
    return [{ path: [...path, 'steps'], message }];
}
/** Its later walks would ask for nothing, without a pause: a load of nothing that holds every limit. */
function onceFaults({ steps }, path) {
    if (!steps.every(({ once }) => once))
        return [];
    const message = 'every step is done once, so nothing is left for the later walks of a VU; leave once away where each walk does the step';
    return [{ path: [...path, 'steps'], message }];
}
function nameFaults(journey, path) {
    const { setup, steps } = (0,config_journey/* stepNames */.Ve)(journey);
    const all = [...setup, ...steps];
    return stepsOf(journey, path).flatMap((step, index) => all.indexOf(all[index] ?? '') < index
        ? [
            {
                path: [...step.path, 'name'],
                message: `"${all[index]}" is the name of another step too; give each a name of its own`,
            },
        ]
        : []);
}

// EXTERNAL MODULE: ./lib/src/config/presets.js
var presets = __webpack_require__(3977);
;// CONCATENATED MODULE: ./lib/src/config/layers.js



/** The user's values over the presets they choose, over the defaults. */
function layered({ settings, pages }, isScript) {
    const defaults = config_inputs/* KEYS */.Rk.filter((key) => key.default !== undefined).flatMap((key) => {
        const places = key.path[0] === 'pages' ? pages.map((page) => (0,config_inputs/* ofPage */.VV)(key.path, page)) : [key.path];
        return places.map((path) => ({ path, value: key.default, origin: 'default' }));
    });
    // A script has no page of any type: this one stands in its place, and nothing asks for it.
    const standIn = isScript ? [{ path: ['pages', 0, 'type'], value: 'landing', origin: 'default' }] : [];
    const base = (0,config_setting/* firstWins */.K3)([...settings, ...standIn, ...defaults]);
    const chosen = (path) => base.find((setting) => (0,config_setting/* dotted */.Bs)(setting.path) === path)?.value;
    const others = ['load.profile', 'load.stages', 'load.rate'].some((path) => chosen(path) !== undefined);
    // Beside another course of the load nobody asks for the usual intensity.
    const usual = defaults.filter(({ path }) => !others || (0,config_setting/* dotted */.Bs)(path) !== 'load.intensity');
    const visits = pages.length + journeyCount(chosen('journeys'));
    return (0,config_setting/* firstWins */.K3)([...settings, ...standIn, ...(0,presets/* presetsFor */.y9)(chosen, visits), ...usual]);
}
const journeyCount = (written) => (Array.isArray(written) ? written.length : 0);

// EXTERNAL MODULE: ./lib/src/config/stages-schema.js
var stages_schema = __webpack_require__(4472);
// EXTERNAL MODULE: ./lib/src/config/visit-time.js
var visit_time = __webpack_require__(4910);
;// CONCATENATED MODULE: ./lib/src/config/load.js








/** Requests per second that production is never asked for more of. */
const PROD_RPS = 20;
/** A visit that the end of the load cut off leaves no sample: a request that hangs must have time to fail. */
const MINIMUM_GRACEFUL_STOP_SECONDS = 30;
const GRACE_AFTER_REQUEST_SECONDS = 5;
const MINIMUM_REQUEST_TIMEOUT_SECONDS = 10;
/** Requests that a VU makes for one document, at most. */
const requestsOf = ({ type, maxAssets }) => (type === 'homepage' ? 1 + maxAssets : 2);
/** Of a step: its request, and a redirect. A page makes no fewer. */
const REQUESTS_OF_STEP = 2;
/** The load that the settings ask for, with the times and the throttle that follow from them. */
function loadOf(settings, { prod, prodMaxVus }) {
    const { load, limits, pages, journeys } = settings;
    const plan = (0,load_course/* planOf */.XC)(settings, prod ? prodMaxVus : stages_schema/* MAX_VUS */.CQ);
    const ofPages = pages.map((page) => (0,page_limits/* limitsOf */.A)(page, limits));
    const ofJourneys = journeys.map((journey) => (0,journey_limits/* journeyLimits */.L)(journey, limits));
    const pageLimits = [...ofPages, ...ofJourneys];
    const cycles = [
        ...ofPages.map(({ p95Ms }) => (0,load_plan/* cycleSeconds */.qh)(p95Ms)),
        ...journeys.map((journey, index) => (0,load_plan/* cycleSeconds */.qh)(ofJourneys[index]?.p95Ms ?? 0, (0,visit_time/* longestThink */.ju)(journey))),
    ];
    const slowestMs = Math.max(...pageLimits.map(({ p99Ms }) => p99Ms));
    const requestTimeoutSeconds = Math.max(MINIMUM_REQUEST_TIMEOUT_SECONDS, Math.ceil((2 * slowestMs) / 1000));
    return {
        ...plan,
        way: (0,load_course/* wayOf */.VO)(load),
        intensity: (0,load_course/* wayOf */.VO)(load) === 'intensity' ? load.intensity : null,
        profile: load.profile ?? null,
        mode: load.mode,
        warmUpSeconds: load.warmUpSeconds,
        gracefulStopSeconds: Math.max(MINIMUM_GRACEFUL_STOP_SECONDS, requestTimeoutSeconds + GRACE_AFTER_REQUEST_SECONDS),
        requestTimeoutSeconds,
        rehearsalSeconds: (0,planned_time/* rehearsalSeconds */.jF)(pages, journeys, requestTimeoutSeconds),
        cycleSeconds: Math.max(...cycles),
        roundSeconds: prod ? (plan.maxVus * Math.max(...pages.map(requestsOf), REQUESTS_OF_STEP)) / PROD_RPS : 0,
        rps: prod ? PROD_RPS : null,
    };
}
/** The load of a script of the user's, before it has told its plan: as little as can be said. It has a pace of its own, so nothing can be missed of it. */
const scriptLoad = (load) => ({
    ...load,
    stages: [],
    maxVus: 1,
    durationSeconds: 0,
    warmUpSeconds: 0,
    rehearsalSeconds: script_plan/* SCRIPT_REHEARSAL_SECONDS */.u_,
    cycleSeconds: Number.POSITIVE_INFINITY,
    roundSeconds: 0,
});

;// CONCATENATED MODULE: ./lib/src/config/own-script.js



/** The script that the user wants, if any, and what is wrong with what was set for it or beside it. */
function readOwnScript(given, env) {
    const setAt = (place) => given.settings.find(({ path }) => (0,config_setting/* dotted */.Bs)(path) === place)?.value;
    const path = setAt('script.path');
    const lines = setAt('script.env');
    // What is no variable at all the schema refuses.
    const wanted = Array.isArray(lines) ? lines.filter((line) => typeof line === 'string' && own_script_VARIABLE.test(line)) : [];
    if (typeof path !== 'string' || path.trim() === '')
        return { script: null, problems: idle(wanted, given) };
    const variables = wanted.map((line) => readVariable(line, env));
    const name = given.called(['script', 'env']);
    const keys = variables.map(({ key }) => key);
    const twice = keys
        .filter((key, index) => keys.indexOf(key) < index)
        .map((key) => `${key} is given twice; write it once`);
    const wrong = [...variables.flatMap(({ problem }) => problem ?? []), ...twice].map((words) => (0,problem/* problemOf */.Zw)(name, words));
    return {
        script: {
            path: path.trim(),
            name: nameOf(path.trim()),
            env: Object.fromEntries(variables.map(({ key, value }) => [key, value])),
            secretNames: variables.filter(({ isSecret }) => isSecret).map(({ key }) => key),
        },
        problems: [...wrong, ...strangers(given)],
    };
}
const idle = (lines, { called }) => lines.length === 0
    ? []
    : [(0,problem/* problemOf */.Zw)(called(['script', 'env']), 'is for an own script, and script is not set; set both')];
const MAX_NAME_CHARS = 40;
const nameOf = (path) => {
    const file = path.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
    return file.replace(/\W+/g, '-').replace(/^-+/, '').slice(0, MAX_NAME_CHARS) || 'script';
};
/** What changes k6 itself, its runtime or the way of its traffic is no variable of a script. */
const RESERVED = /^(K6_|GATE_|LD_|DYLD_|GO)|^(COLLECTORS|SSLKEYLOGFILE|SSL_CERT_(FILE|DIR)|TZ|HOME|PATH|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|RUNNER_TRACKING_ID|(HTTPS?|NO|ALL)_PROXY)$/i;
const own_script_VARIABLE = /^\s*([A-Za-z_]\w*)(?:=(.*))?$/s;
function readVariable(line, env) {
    const [, key = '', value] = own_script_VARIABLE.exec(line) ?? [];
    const told = value ?? env[key];
    const isSecret = value === undefined;
    if (RESERVED.test(key))
        return { key, value: '', isSecret, problem: `${key} would change k6 itself; use another name` };
    const problem = told === undefined ? `the environment has no variable ${key}; set it, or write ${key}=value` : null;
    return { key, value: told ?? '', isSecret, problem };
}
/** Settings of visits to pages beside the room `load`: a script has its own load, requests and hosts. */
const OF_VISITS = [
    ...['limits.writeP95Ms', 'limits.writeErrorRate', 'requestHeaders', 'guards.allowedHosts'],
    ...['journeys', 'data'],
];
/** What was set for visits and would not hold. A list of pages is told once. */
function strangers({ settings, called, placeOf }) {
    const list = settings.some(({ path: [room, page] }) => room === 'pages' && page === 0) ? placeOf(['pages', 0]) : '';
    const message = 'is for the visits of k6-gate, and script makes the load; leave one of them away';
    const isStrange = ({ path }) => path[0] === 'load' ||
        OF_VISITS.includes((0,config_setting/* dotted */.Bs)(path)) ||
        (path[0] === 'pages' && list === '' && (0,config_inputs/* inputAt */.MU)(path) !== undefined);
    return [
        ...(list === '' ? [] : [(0,problem/* problemOf */.Zw)(`${list}: pages`, message)]),
        ...settings.filter(isStrange).map(({ path }) => (0,problem/* problemOf */.Zw)(called(path), message)),
    ];
}

;// CONCATENATED MODULE: ./lib/src/config/refusals.js





/** What the schema refuses, each in the words of its setting and with its place. */
const refusals = ({ issues }, effective, given) => (0,nested/* innermost */.OI)(issues).flatMap((issue) => refusal(issue, effective, given));
function refusal(issue, effective, { called, isInFile }) {
    const path = issue.path;
    const input = (0,config_inputs/* inputAt */.MU)(path);
    if (!input)
        return [{ name: (0,config_setting/* dotted */.Bs)(path), refusal: false, message: `${(0,config_setting/* dotted */.Bs)(path)}: is not allowed` }];
    const place = path[0] === 'pages' ? (0,config_inputs/* ofPage */.VV)(input.path, Number(path[1])) : input.path;
    const value = effective.find((setting) => (0,config_setting/* dotted */.Bs)(setting.path) === (0,config_setting/* dotted */.Bs)(place))?.value;
    // Only a bad environment or intensity leaves a preset's value out, and that is a problem of its own.
    if (value === undefined && (0,presets/* presetDecides */.nw)(input.path))
        return [];
    const inside = path.slice(place.length);
    if (input.secret || !isInFile(place) || (inside.length === 0 && issue.code !== 'unrecognized_keys'))
        return [(0,config_flat/* refusedValue */.u6)(input, value, called(place))];
    const nestedCalled = (below) => called([...place, ...below]);
    const { schema, allowed } = input;
    return (0,nested/* nestedProblems */.ax)({ path: inside, issue, schema, value, allowed, called: nestedCalled });
}

// EXTERNAL MODULE: ./lib/src/config/k6-version.js
var k6_version = __webpack_require__(6437);
;// CONCATENATED MODULE: ./lib/src/config/k6-rules.js



/** What no single value of the k6 settings shows. */
const K6_RULES = [
    ({ settings: { k6 } }) => !isUsable(k6.version) && {
        input: 'k6-version',
        message: `${(0,problem/* shown */.SP)(k6.version)} cannot be used; allowed: an exact version from ${k6_version/* MINIMUM_K6_VERSION */.qv} on, or a range such as ^2`,
    },
    ({ settings: { k6 } }) => k6.path !== undefined &&
        !(0,k6_source/* readSources */.tW)(k6.source).includes('path') && {
        input: 'k6-path',
        message: 'is set, but k6-source does not allow path; add path to k6-source, or leave k6-path away',
    },
    ({ settings: { k6 } }) => k6.path === undefined &&
        (0,k6_source/* readSources */.tW)(k6.source).join() === 'path' && {
        input: 'k6-path',
        message: 'is required, because k6-source allows nothing but path; set k6-path, or allow more in k6-source',
    },
    ({ settings: { k6 } }) => k6.downloadToken !== undefined &&
        k6.downloadUrl === undefined && {
        input: 'k6-download-token',
        message: 'is set without k6-download-url; name the mirror that it is for, or leave it away',
    },
    ({ settings: { k6 } }) => k6.downloadToken !== undefined &&
        k6_rules_isOpen(k6.downloadUrl) && {
        input: 'k6-download-url',
        message: 'is plain http, and k6-download-token would be readable on the way; allowed with a token: https://',
    },
    ({ settings: { k6 } }) => k6.sha256 !== undefined &&
        k6.path === undefined &&
        (0,k6_version/* isK6Range */.Ju)(k6.version) && {
        input: 'k6-version',
        message: `${k6.version} is a range, and k6-sha256 belongs to one archive; name its exact version, or leave k6-sha256 away`,
    },
];
function isUsable(text) {
    const version = (0,k6_version/* parseVersion */.ot)(text);
    return (0,k6_version/* isK6Range */.Ju)(text) || (version !== null && !(0,k6_version/* isTooOld */.Um)(version));
}
/** True for plain http to another machine. */
const k6_rules_isOpen = (url) => url !== undefined && /^http:\/\/(?!(localhost|127\.0\.0\.1|\[::1\])([:/]|$))/i.test(url);

// EXTERNAL MODULE: ./lib/src/config/visit-rate.js
var visit_rate = __webpack_require__(1329);
;// CONCATENATED MODULE: ./lib/src/config/load-rules.js




/** What no single value of the load shows. */
const LOAD_RULES = [
    ({ settings: { load }, originOf }) => {
        const [first, ...others] = ['profile', 'stages', 'rate', 'intensity'].filter((way) => way === 'intensity' ? originOf('load.intensity') !== 'default' : load[way] !== undefined);
        const told = others.map((way) => `${way} (${originOf(`load.${way}`)})`).join(', ');
        return (first !== undefined &&
            others.length > 0 && {
            input: first,
            message: `decides the load by itself, and so ${others.length === 1 ? 'does' : 'do'} ${told}; allowed: one of them`,
        });
    },
    (view) => {
        const { load, settings, script } = view;
        if (load.model === 'closed' || script !== null)
            return false;
        const least = Math.ceil(rounded(perSecond(view, visit_time/* pausesOf */.P0, visit_time/* pausesOfWalk */.ef)));
        const most = Math.floor(((0,visit_rate/* peakRate */.ai)(load) * stages_schema/* MAX_VUS */.CQ * 1000) / least) / 1000;
        const step = least > stages_schema/* MAX_VUS */.CQ ? `a rate of ${most} or less` : `max-vus from ${least} on, or a lower rate`;
        return (load.maxVus < least && {
            input: settings.load.maxVus === undefined ? load.way : 'max-vus',
            message: `${vus(load.maxVus)} cannot carry ${rounded((0,visit_rate/* peakRate */.ai)(load))} visits/s: by their pauses alone ${vus(least)} are busy, and ${load.neededVus} as long as the limits of p(95) hold; allowed: ${step}`,
        });
    },
];
/** What a rate must not do to production by mistake. Requests over the cap wait for their turn, and their visits with them: a rate that is over it cannot be kept. */
const PROD_LOAD_GUARDS = [
    (view) => {
        const { load, settings } = view;
        if (load.model === 'closed')
            return false;
        const requests = rounded(perSecond(view, (page) => (0,visit_time/* requestsOfVisit */.rD)(page, settings.load.mode), ({ steps }) => steps.length));
        const most = Math.floor(((0,visit_rate/* peakRate */.ai)(load) * PROD_RPS * 1000) / requests) / 1000;
        return (requests > PROD_RPS && {
            input: load.way,
            message: `${rounded((0,visit_rate/* peakRate */.ai)(load))} visits/s may be ${requests} requests/s, over the cap of ${PROD_RPS} requests/s for prod; set a rate of ${most} or less`,
            refusal: true,
        });
    },
];
/** What the visits that begin in a second come to, at the height of the rate, each page and journey by its weight. */
function perSecond({ load, settings: { pages, journeys } }, ofVisit, ofWalk) {
    if (load.model === 'closed')
        return 0;
    const parts = [
        ...pages.map((page) => ({ weight: page.weight, each: ofVisit(page) })),
        ...journeys.map((journey) => ({ weight: journey.weight, each: ofWalk(journey) })),
    ];
    const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
    return parts.reduce((sum, { weight, each }) => sum + ((0,visit_rate/* peakRate */.ai)(load) * weight * each) / weights, 0);
}
const vus = (count) => (count === 1 ? '1 VU' : `${count} VUs`);
const rounded = (value) => Number(value.toFixed(3));

;// CONCATENATED MODULE: ./lib/src/config/rule.js
/** What a guard rail forbids. */
const refused = (input, message) => ({ input, message, refusal: true });

;// CONCATENATED MODULE: ./lib/src/config/look-rules.js


/** What the gate asks of the target beside the load is a visit too. */
const LOOK_RULES = [
    ({ settings: { ready, target }, load }) => ready !== undefined && looksAtChange('ready', ready.path ?? behindHost(target.url), load),
    ({ settings: { expectVersion, target }, load }) => expectVersion !== undefined && looksAtChange('expect-version', expectVersion.path ?? behindHost(target.url), load),
];
const looksAtChange = (input, path, { mode }) => mode === 'read-only' &&
    (0,state_change/* changesState */.T)(path) &&
    refused(input, 'its path looks like one that changes state, and test-mode is read-only; name another path or set test-mode: full');
const behindHost = (url) => {
    const { pathname, search } = new URL(url);
    return pathname + search;
};

;// CONCATENATED MODULE: ./lib/src/config/page-rules.js





/** What no single value of a page shows. */
const PAGE_RULES = [
    ({ type, idProduct }, { load }) => load.mode === 'full' &&
        type === 'product' &&
        idProduct === undefined && {
        input: 'id-product',
        message: 'is required for a product page with test-mode full',
    },
    ({ type, idAttr }, { load }) => load.mode === 'full' &&
        type === 'product' &&
        idAttr === undefined && {
        input: 'id-attr',
        message: 'is required for a product page with test-mode full (0 for a product without variants)',
    },
    (page, { load, settings: { target } }) => {
        const { pathname, search } = pageUrl(page, target.url);
        return (load.mode === 'read-only' &&
            (0,state_change/* changesState */.T)(pathname + search) &&
            refused(page.path === undefined ? 'target-url' : 'path', `${pathname} looks like a path that changes state, or its query does, and test-mode is read-only; gate another page or set test-mode: full`));
    },
    ({ cta }, { load }) => load.mode === 'read-only' &&
        cta !== undefined &&
        (0,state_change/* changesState */.T)(cta) &&
        refused('cta', `"${cta}" looks like a path that changes state, and test-mode is read-only; name another path or set test-mode: full`),
    (page, { settings: { limits }, originOf }, index) => {
        const { p95Ms, p99Ms } = (0,page_limits/* limitsOf */.A)(page, limits);
        return (p99Ms < p95Ms && {
            input: 'p99-threshold-ms',
            message: `${p99Ms} (${originOf((0,page_limits/* limitPath */.T)(page, index, 'p99Ms'))}) is below the limit of p(95), ${p95Ms} (${originOf((0,page_limits/* limitPath */.T)(page, index, 'p95Ms'))}); set both`,
        });
    },
    (page, { settings: { limits }, originOf }, index) => {
        const { p99Ms, writeP95Ms } = (0,page_limits/* limitsOf */.A)(page, limits);
        return (writeP95Ms !== undefined &&
            p99Ms < writeP95Ms && {
            input: 'write-p95-threshold-ms',
            message: `${writeP95Ms} is above the limit of p(99), ${p99Ms} (${originOf((0,page_limits/* limitPath */.T)(page, index, 'p99Ms'))}), which holds for every request; raise p99-threshold-ms too`,
        });
    },
    ({ cta, ctaSelector }) => cta !== undefined &&
        ctaSelector !== undefined && {
        input: 'cta-selector',
        message: 'is set beside cta, and a visit follows one call to action; set one of them',
    },
    ({ name }, { settings: { pages } }, index) => {
        const names = namesOf(pages);
        return (names.indexOf(names[index] ?? '') < index && {
            input: name === undefined ? 'page-type' : 'name',
            message: `"${names[index]}" is the name of another page too; give each a name of its own`,
        });
    },
];

;// CONCATENATED MODULE: ./lib/src/config/prod-rules.js



/** The warm-up is load that nothing judges and no threshold stops: a minute warms any cache. */
const PROD_MAX_WARM_UP_SECONDS = 60;
/** What must not happen to production by mistake. Each refusal says what to set. */
const PROD_RULES = [
    ({ context }) => context.fork &&
        refused('environment', 'a pull request from a fork never reaches prod, nor does one of Dependabot or a comment on a pull request; gate it against preprod'),
    ({ script, guards }) => script !== null &&
        !guards.allowProdWrites &&
        refused('script', `${script} may write to prod, and nothing can hold it to reading; set allow-prod-writes: true if that is meant, or gate pages`),
    ({ load, guards }) => load.mode === 'full' &&
        !guards.allowProdWrites &&
        refused('test-mode', 'full writes to prod; set allow-prod-writes: true if that is meant, or test-mode: read-only'),
    ({ load, guards }) => load.maxVus > guards.prodMaxVus &&
        refused('max-vus', `${load.maxVus} VUs are over the cap of ${guards.prodMaxVus} for prod; lower max-vus (or the ${load.way}), or raise prod-max-vus`),
    ({ load, guards }) => load.durationSeconds > guards.prodMaxSeconds &&
        refused('duration-seconds', `${load.durationSeconds} s are over the cap of ${guards.prodMaxSeconds} s for prod; lower duration-seconds (or the ${load.way}), or raise prod-max-seconds`),
    ({ load }) => load.warmUpSeconds > PROD_MAX_WARM_UP_SECONDS &&
        refused('warm-up-seconds', `${load.warmUpSeconds} s are over the cap of ${PROD_MAX_WARM_UP_SECONDS} s for prod; set warm-up-seconds: ${PROD_MAX_WARM_UP_SECONDS} or less`),
    ({ settings: { target }, guards: { privateTarget, allowPrivateTarget } }) => privateTarget !== null &&
        !allowPrivateTarget &&
        refused('target-url', `${new URL(target.url).hostname} is ${privateTarget}, which no production site has; correct it, or set allow-private-target: true if that is meant`),
    ({ guards: { allowedHosts, allowPrivateTarget } }) => {
        const host = allowedHosts.find((allowed) => (0,private_address/* privateKind */.a)((0,host_pattern/* exampleOf */.Ql)(allowed)) !== null);
        return (host !== undefined &&
            !allowPrivateTarget &&
            refused('allowed-hosts', `"${host}" is ${(0,private_address/* privateKind */.a)((0,host_pattern/* exampleOf */.Ql)(host))}, which no production site has; correct it, or set allow-private-target: true if that is meant`));
    },
];

;// CONCATENATED MODULE: ./lib/src/config/trust-rules.js

/** What no input lifts, on prod or not. */
const TRUST_RULES = [
    ({ settings: { k6 }, context: { privileged } }) => k6.path !== undefined &&
        privileged !== null &&
        refused('k6-path', `${privileged} tests a pull request from a fork with this repository's rights, and a checkout of its code could have put a program of its own at that path; leave k6-path away`),
    ({ script, context: { privileged } }) => script !== null &&
        privileged !== null &&
        refused('script', `${privileged} tests a pull request from a fork with this repository's rights, and ${script} may be the fork's: it could load any host and read the variables of script-env; leave script away`),
    ({ file, context: { privileged } }) => file !== null &&
        privileged !== null &&
        refused('config', `${privileged} tests a pull request from a fork with this repository's rights, and ${file} may be the fork's: it could name another target and send it your headers; set config: none, and the inputs in the workflow`),
];

;// CONCATENATED MODULE: ./lib/src/config/rules.js









/** What no single value shows. */
const CONSISTENCY = [
    ({ settings: { pages, journeys }, load, script }) => {
        const count = pages.length + journeys.length;
        const what = journeys.length === 0 ? 'page' : pages.length === 0 ? 'journey' : 'page or journey';
        const many = what.replaceAll(/page|journey/g, '$&s').replace(' or ', ' and ');
        return (script === null &&
            load.maxVus < count && {
            input: 'max-vus',
            message: `${load.maxVus === 1 ? '1 VU' : `${load.maxVus} VUs`} cannot visit ${count} ${many} at once, and each ${what} needs one; allowed: ${count} or more, or fewer ${many}`,
        });
    },
    ({ settings: { job }, load }) => {
        const needed = Math.ceil((0,planned_time/* leastSeconds */.P)(load) / 60);
        return (job.timeoutMinutes !== undefined &&
            job.timeoutMinutes < needed && {
            input: 'timeout-minutes',
            message: `${job.timeoutMinutes} is shorter than the run it limits; allowed: ${needed} or more for ${load.warmUpSeconds} s of warm-up, ${load.durationSeconds} s of load and ${load.gracefulStopSeconds} s for its last requests`,
        });
    },
];
/** All rules that the settings break. */
function brokenRules(view, { called, spelling }) {
    const problem = (found, page) => {
        const name = called(rules_placeOf(found.input, view.settings, page));
        return { name, refusal: found.refusal ?? false, message: `${name}: ${respell(found.message, spelling)}` };
    };
    const onPages = view.settings.pages.flatMap((page, index) => PAGE_RULES.map((rule) => rule(page, view, index)).flatMap((found) => (found ? [problem(found, index)] : [])));
    const broken = [...CONSISTENCY, ...LOAD_RULES, ...LOOK_RULES, ...K6_RULES, ...TRUST_RULES].map((rule) => rule(view));
    const guarded = view.guards.prod
        ? [...PROD_RULES, ...PROD_LOAD_GUARDS].map((guard) => explained(guard(view), view))
        : [];
    return [...onPages, ...[...broken, ...guarded].flatMap((found) => (found ? [problem(found, null)] : []))];
}
/** The place of a setting by its name: in a page that it is about, unless the run's own value is what holds there. */
function rules_placeOf(name, { pages }, page) {
    const named = config_inputs/* KEYS */.Rk.filter((key) => key.name === name).map(({ path }) => path);
    const ofPages = named.filter(([room]) => room === 'pages').map((path) => (0,config_inputs/* ofPage */.VV)(path, page ?? 0));
    const ofRun = named.filter(([room]) => room !== 'pages');
    const own = page !== null && ofPages.find((path) => (0,nested/* valueAt */.fK)(pages[page], path.slice(2)) !== undefined);
    return own || ofRun[0] || ofPages[0] || [name];
}
/** Who wrote `environment: preprod` must learn why the guard rails of prod hold. */
function explained(found, { settings: { environment }, guards: { prodHost } }) {
    if (!found || environment === 'prod')
        return found;
    const why = `${prodHost} counts as prod: it is listed in prod-hosts`;
    return { ...found, message: `${found.message} (${why})` };
}
/** Input names inside a message, and the settings it advises, as the user spells them: `max-vus: 5`, `--max-vus 5`. */
function respell(message, spelling) {
    const names = config_inputs/* INPUTS */.mc.map((input) => input.name);
    // A name of one word is one behind "input" alone: elsewhere it may be any word.
    const told = [...names.filter((name) => name.includes('-')), ...names.map((name) => `(?<=\\(input )${name}`)];
    return message.replace(new RegExp(`\\b(${told.join('|')})\\b(: )?`, 'g'), (_, name, colon) => {
        const spelled = spelling(name);
        if (colon === undefined)
            return spelled;
        return spelled.startsWith('--') ? `${spelled} ` : `${spelled}: `;
    });
}

// EXTERNAL MODULE: ./lib/src/config/schema.js + 9 modules
var schema = __webpack_require__(8966);
;// CONCATENATED MODULE: ./lib/src/config/resolve.js




















/** What the user wrote, inputs over config file, laid over presets and defaults, checked as a whole: the config of the run, or of each step of a sequence. Throws one GateError that lists every problem of all of them. */
function resolve({ flat, file = null, env, context }) {
    const given = readGiven(flat, file);
    if (!given.isWhole)
        throw (0,problem/* configError */.Fj)(given.problems);
    const command = commandLine(flat);
    const steps = (0,sequence/* stepsOf */.B_)(given).map((step) => examine((0,sequence/* asStep */.N9)(given, step), step, { file, env, context, command }));
    const problems = unique(steps.flatMap((step) => step.problems));
    const [first, ...others] = steps.flatMap(({ config }) => config ?? []);
    if (problems.length > 0 || first === undefined)
        throw (0,problem/* configError */.Fj)(problems);
    return [first, ...others];
}
function examine(given, sequence, { file = null, env, context, command }) {
    const { script, problems: badScript } = readOwnScript(given, env);
    const effective = layered(given, script !== null);
    const parsed = schema/* settingsSchema */.d.safeParse((0,config_setting/* nest */.$I)(effective, { target: {}, pages: given.pages.map(() => ({})) }));
    const refused = parsed.success ? [] : refusals(parsed.error, effective, given);
    const { headers, problems: badHeaders } = (0,request_header/* readHeaders */.j)(headerLines(effective), env, given.called(['requestHeaders']));
    const { version, problems: badVersion } = parsed.success ? readExpectedVersion(parsed.data, env, given) : NO_VERSION;
    const asked = { context, file: file?.name ?? null, script: script?.path ?? null, lineOf: given.lineOf };
    const view = parsed.success ? ruleView(parsed.data, effective, asked) : undefined;
    const broken = view ? [...brokenRules(view, given), ...brokenJourneys(view.settings, env, given)] : [];
    const own = view ? readOwnThresholds(view.settings.thresholds, runUnderTest(view), given) : NONE;
    // A value that could not even be read is told as that, not as missing too.
    const told = new Set(given.problems.map((problem) => problem.name));
    const others = [...badScript, ...refused, ...badHeaders, ...badVersion, ...broken, ...own.problems].filter((problem) => !told.has(problem.name));
    const problems = [...given.problems, ...others];
    if (problems.length > 0 || !view)
        return { config: null, problems };
    const secrets = secretVariables(view.settings.journeys, env);
    return {
        config: configOf(view, effective, {
            sequence,
            called: given.called,
            requestHeaders: headers,
            secretVariables: secrets,
            expectVersion: version,
            own: own.thresholds,
            script,
            command,
        }),
        problems,
    };
}
/** What is wrong with the journeys, each with file, line and column. */
function brokenJourneys(settings, env, { called }) {
    return journeyFaults(settings, env).map(({ path, message, refusal: isRefusal = false }) => {
        const name = called(path);
        return { name, refusal: isRefusal, message: `${name}: ${message}` };
    });
}
const NO_VERSION = { version: null, problems: [] };
const NONE = { thresholds: [], problems: [] };
const runUnderTest = ({ settings, load, script }) => ({
    pages: pagesOf(settings, load),
    journeys: (0,config_journey/* journeysOf */.bJ)(settings, load),
    load,
    ownScript: script !== null,
});
function headerLines(effective) {
    const lines = effective.find((setting) => (0,config_setting/* dotted */.Bs)(setting.path) === 'requestHeaders')?.value;
    return Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : [];
}
const unique = (problems) => [
    ...new Map(problems.map((problem) => [problem.message, problem])).values(),
];
/** Where a value came from; of one inside a setting of the file its line. */
const originIn = (effective, lineOf) => (path) => effective.find((setting) => (0,config_setting/* dotted */.Bs)(setting.path) === path)?.origin ??
    (path.startsWith('journeys.') ? lineOf(path.split('.')) : undefined) ??
    'default';
function ruleView(settings, effective, { lineOf, ...asked }) {
    const guards = guardsOf(settings);
    const load = loadOf(settings, guards);
    return {
        settings,
        guards,
        load: asked.script === null ? load : scriptLoad(load),
        ...asked,
        originOf: originIn(effective, lineOf),
    };
}


/***/ }),

/***/ 463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   USUAL_CONFIG_FILE: () => (/* binding */ USUAL_CONFIG_FILE),
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9586);
/* harmony import */ var _config_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9394);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9360);
/* harmony import */ var _script_journey_of_script_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7014);






/** Read where no input names another file. */
const USUAL_CONFIG_FILE = '.github/k6-gate.yml';
/** What inputs and config file add up to: the run, or each step of a sequence, with the templates and data that its pages and journeys use. Throws a GateError that lists every problem, or names the file that cannot be read. */
async function readConfig(flat, world) {
    const { env, context, folders, templates } = world;
    const [first, ...others] = (0,_config_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolve */ .h)({ flat, file: await openConfigFile(flat, folders.work), env, context });
    // Every step visits the same.
    const { dataSecrets, data, own } = await readFiles(first, flat, folders.work);
    const read = (config) => ({
        config: { ...config, dataSecrets },
        templates: { ...templates, ...own },
        data,
    });
    return [read(first), ...others.map(read)];
}
async function readFiles({ pages, script, data }, flat, work) {
    const own = pages.flatMap(({ name, template }) => template === undefined ? [] : [[template, readText(template, work, `template of the page ${name}`)]]);
    // The action has every input, empty where nothing was written.
    const named = (flat.values.script ?? '').trim() !== '';
    if (script !== null)
        readText(script.path, work, flat.spelling('script'), { named });
    const read = await readAll(data, work);
    const problems = read.flatMap((one) => one.problems);
    if (problems.length > 0)
        throw (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .configError */ .Fj)(problems);
    return {
        own: Object.fromEntries(own),
        data: Object.fromEntries(read.map(({ name, text }) => [(0,_script_journey_of_script_js__WEBPACK_IMPORTED_MODULE_5__/* .dataFileName */ .SQ)(name), text])),
        dataSecrets: read.flatMap(({ secrets }) => secrets),
    };
}
/** Most runs have none, and need no reader of it. */
async function readAll(data, work) {
    if (data.length === 0)
        return [];
    const { readData } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 1808));
    return data.map((one) => ({ ...readData(one, readText(one.file, work, one.place)), name: one.name }));
}
async function openConfigFile(flat, work) {
    const file = findConfigFile(flat, work);
    if (file === null)
        return null;
    const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 5265));
    return readConfigFile(file);
}
function findConfigFile({ values, spelling }, work) {
    const wanted = values.config?.trim() ?? '';
    if (wanted === 'none')
        return null;
    const name = wanted || USUAL_CONFIG_FILE;
    try {
        const text = readText(name, work, spelling('config'), { named: wanted !== '', mostKib: CONFIG_KIB });
        return { name, text };
    }
    catch (error) {
        if (wanted === '' && error instanceof _gate_error_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u && isMissing(error.cause))
            return null;
        throw error;
    }
}
/** A file of 200 pages has some 30. */
const CONFIG_KIB = 256;
const TEXT_KIB = 16 * 1024;
/** The text of a file. One that no input has named must lie in the working directory: whoever writes the repository is not to choose among the files of the machine. */
function readText(path, work, what, { named = false, mostKib = TEXT_KIB } = {}) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(work, path));
        if (!named && isOutside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(work), real))
            throw new Error(`it lies outside of ${work}`);
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (size > mostKib * 1024)
            throw new Error(`it has more than ${mostKib} KiB`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8');
    }
    catch (cause) {
        throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u('user/invalid-config', `The configuration cannot be used:\n- ${what}: ${path} cannot be read (${(0,_gate_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(cause)})`, {
            hint: `Nothing was run. Name a file below ${work}; in a workflow the repository must be checked out before.`,
            cause,
        });
    }
}
/** Both without links in them. */
function isOutside(folder, file) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
const isMissing = (error) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');


/***/ })

};
