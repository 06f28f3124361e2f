export const id = 385;
export const ids = [385,102,261];
export const modules = {

/***/ 53726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/** Reads the job from the variables of GitHub, GitLab, Jenkins or Azure Pipelines; `event` is GitHub's event payload, `undefined` elsewhere. */
function readContext(env, event, machine = null) {
    const fork = isForkOnGithub(env, event) || isForkElsewhere(env);
    return {
        commit: first(env.GITHUB_SHA, env.CI_COMMIT_SHA, env.GIT_COMMIT, env.BUILD_SOURCEVERSION),
        runUrl: first(githubRunUrl(env), env.CI_JOB_URL, env.BUILD_URL),
        runner: machine && {
            name: first(env.RUNNER_NAME, env.CI_RUNNER_DESCRIPTION, env.NODE_NAME, env.AGENT_NAME),
            ...machine,
        },
        attempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1') || 1,
        job: first(env.GITHUB_JOB, env.CI_JOB_NAME, env.JOB_NAME),
        pullRequest: pullRequestOnGithub(env, event),
        fork,
        privileged: (fork && PRIVILEGED.find((name) => name === env.GITHUB_EVENT_NAME)) || null,
    };
}
const first = (...values) => values.find((value) => value) ?? null;
function githubRunUrl(env) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
    return GITHUB_REPOSITORY && GITHUB_RUN_ID
        ? `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
        : undefined;
}
const payloadOf = (event) => (typeof event === 'object' && event !== null ? event : {});
function pullRequestOnGithub({ GITHUB_EVENT_NAME: name }, event) {
    const number = payloadOf(event).pull_request?.number;
    return isOfPullRequest(name) && typeof number === 'number' ? number : null;
}
/** Gets no secrets and a read-only token, like a fork: its pull requests bring code that nobody of the team wrote. */
const DEPENDABOT = 'dependabot[bot]';
/** A deleted fork has no repository, and a payload may be unreadable: where the head is not known it counts as a fork. */
function isForkOnGithub({ GITHUB_EVENT_NAME: name = '', GITHUB_ACTOR }, event) {
    const { repository, pull_request: pull, workflow_run: run, issue } = payloadOf(event);
    const isOurs = (head) => head?.full_name !== undefined && head.full_name === repository?.full_name;
    if (pull || isOfPullRequest(name))
        return GITHUB_ACTOR === DEPENDABOT || !isOurs(pull?.head?.repo);
    if (name === 'workflow_run')
        return (GITHUB_ACTOR === DEPENDABOT && isOfPullRequest(run?.event)) || !isOurs(run?.head_repository);
    // A comment's payload does not tell where the pull request comes from.
    return Boolean(issue?.pull_request) || (name === 'issue_comment' && !issue);
}
/** Events whose jobs get secrets and a token that writes, whoever's pull request it is. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];
const isOfPullRequest = (event) => event?.startsWith('pull_request') === true;
/** What Jenkins, Azure Pipelines and GitLab say of a pull request from another repository. */
function isForkElsewhere(env) {
    const { CHANGE_FORK, SYSTEM_PULLREQUEST_ISFORK, CI_MERGE_REQUEST_SOURCE_PROJECT_ID, CI_MERGE_REQUEST_PROJECT_ID } = env;
    return (Boolean(CHANGE_FORK) ||
        SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() === 'true' ||
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID !== CI_MERGE_REQUEST_PROJECT_ID);
}


/***/ }),

/***/ 79960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ TOP_KEYS),
/* harmony export */   fU: () => (/* binding */ PAGE_KEYS),
/* harmony export */   op: () => (/* binding */ keyInPage)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39252);

/** How a setting is called inside the list of pages: its own keys need no `page-` before them there. */
const keyInPage = ({ name }) => name.replace(/^page-/, '');
/** The settings of a page in the list, by their names there. */
const PAGE_KEYS = new Map(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk.filter(({ path: [room] }) => room === 'pages').map((input) => [keyInPage(input), input]));
/** The settings at the top of the file, by their names. What only one page of a list has, the input that names the file, and what the job alone can give, have no place there. */
const TOP_KEYS = new Map(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk.filter(({ name, path: [room], fileOnly, inputOnly }) => name !== 'config' && !inputOnly && !(room === 'pages' && fileOnly)).map((input) => [input.name, input]));


/***/ }),

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


/***/ }),

/***/ 15348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SECRET_NAME),
/* harmony export */   j: () => (/* binding */ readHeaders)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79586);

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

/***/ 63385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decide: () => (/* binding */ decide),
  views: () => (/* binding */ views)
});

// EXTERNAL MODULE: ./lib/src/config/config-secrets.js
var config_secrets = __webpack_require__(11407);
// EXTERNAL MODULE: ./lib/src/config/sequence.js
var sequence = __webpack_require__(56520);
// EXTERNAL MODULE: ./lib/src/evidence/folder.js
var evidence_folder = __webpack_require__(97876);
;// CONCATENATED MODULE: ./lib/src/results/columns.js
/** One number for each point of time, added up: 0 where nothing was added. */
class Sums {
    #values;
    constructor(points) {
        this.#values = new Float64Array(points);
    }
    add(point, value) {
        this.#values[point] = this.at(point) + value;
    }
    at(point) {
        return this.#values[point] ?? 0;
    }
    /** Two neighbours become one. */
    halve() {
        mergePairs(this.#values, 0, (one, other) => one + other);
    }
}
const NONE = Number.NEGATIVE_INFINITY;
/** The highest number of each point of time: null where there was none. */
class Peaks {
    #values;
    #isEmpty = true;
    constructor(points) {
        this.#values = new Float64Array(points).fill(NONE);
    }
    get isEmpty() {
        return this.#isEmpty;
    }
    add(point, value) {
        if (value === null)
            return;
        this.#isEmpty = false;
        this.#values[point] = Math.max(this.#values[point] ?? NONE, value);
    }
    /** Those of the first so many points. */
    values(points) {
        return Array.from(this.#values.subarray(0, points), (value) => (value === NONE ? null : value));
    }
    /** Two neighbours become one. */
    halve() {
        mergePairs(this.#values, NONE, Math.max);
    }
}
/** Means of what was added with weights, in thousandths: whole numbers add up to the same in every order. */
class Means {
    #sums;
    #weights;
    constructor(points) {
        this.#sums = new Sums(points);
        this.#weights = new Sums(points);
    }
    add(point, mean, weight) {
        if (mean === null)
            return;
        this.#sums.add(point, Math.round(mean * THOUSANDTHS) * weight);
        this.#weights.add(point, weight);
    }
    /** Those of the first so many points. */
    values(points) {
        return Array.from({ length: points }, (_, point) => {
            const weight = this.#weights.at(point);
            return weight === 0 ? null : Math.round(this.#sums.at(point) / weight) / THOUSANDTHS;
        });
    }
    /** Two neighbours become one. */
    halve() {
        this.#sums.halve();
        this.#weights.halve();
    }
}
const THOUSANDTHS = 1000;
function mergePairs(values, none, merge) {
    const half = Math.ceil(values.length / 2);
    for (let point = 0; point < half; point += 1)
        values[point] = merge(values[point * 2] ?? none, values[point * 2 + 1] ?? none);
    values.fill(none, half);
}

// EXTERNAL MODULE: ./lib/src/results/measurements.js
var measurements = __webpack_require__(14154);
;// CONCATENATED MODULE: ./lib/src/results/open-curve.js


/** The course of a run or of a page that still grows; `points` is how many points it may have. */
class OpenCurve {
    #requests;
    #errors;
    #documents;
    #all;
    #phases;
    constructor(points) {
        this.#requests = new Sums(points);
        this.#errors = new Sums(points);
        this.#documents = new OpenPercentiles(points);
        this.#all = new OpenPercentiles(points);
        this.#phases = {
            blocked: new Means(points),
            connecting: new Means(points),
            tlsHandshaking: new Means(points),
            sending: new Means(points),
            waiting: new Means(points),
            receiving: new Means(points),
        };
    }
    add(point, counts) {
        this.#requests.add(point, counts.requests);
        this.#errors.add(point, counts.errors);
        this.#all.add(point, counts);
        if (counts.documents !== null)
            this.#documents.add(point, counts.documents);
        for (const phase of measurements/* PHASES */.Z)
            this.#phases[phase].add(point, counts.phases[phase], counts.requests);
    }
    /** The curve so far; `seconds` is how many seconds of the run each of its points stands for. */
    curve(seconds) {
        const perSecond = (sums) => seconds.map((of, point) => sums.at(point) / of);
        const means = (phase) => this.#phases[phase].values(seconds.length);
        return {
            requestsPerSecond: perSecond(this.#requests),
            errorsPerSecond: perSecond(this.#errors),
            // Told by the whole run, not second by second: one with assets alone must not be drawn between documents.
            ...(this.#documents.isEmpty ? this.#all : this.#documents).values(seconds.length),
            phases: {
                blocked: means('blocked'),
                connecting: means('connecting'),
                tlsHandshaking: means('tlsHandshaking'),
                sending: means('sending'),
                waiting: means('waiting'),
                receiving: means('receiving'),
            },
        };
    }
    /** Two neighbouring points become one. */
    halve() {
        const means = measurements/* PHASES */.Z.map((phase) => this.#phases[phase]);
        for (const column of [this.#requests, this.#errors, this.#documents, this.#all, ...means])
            column.halve();
    }
}
class OpenPercentiles {
    #p50;
    #p95;
    #p99;
    constructor(points) {
        this.#p50 = new Peaks(points);
        this.#p95 = new Peaks(points);
        this.#p99 = new Peaks(points);
    }
    get isEmpty() {
        return this.#p95.isEmpty;
    }
    add(point, { p50, p95, p99 }) {
        this.#p50.add(point, p50);
        this.#p95.add(point, p95);
        this.#p99.add(point, p99);
    }
    values(points) {
        return { p50: this.#p50.values(points), p95: this.#p95.values(points), p99: this.#p99.values(points) };
    }
    halve() {
        for (const column of [this.#p50, this.#p95, this.#p99])
            column.halve();
    }
}

;// CONCATENATED MODULE: ./lib/src/results/curves.js


/** So many numbers of each kind are kept for all curves together … */
const ALL_POINTS = 40_000;
/** … but as many as a small chart shows, and no more than a large one does. */
const FEWEST_POINTS = 120;
const MOST_POINTS = 600;
/** How many points each curve of a run has at most. */
const mostPoints = (pages) => Math.min(MOST_POINTS, Math.max(FEWEST_POINTS, Math.floor(ALL_POINTS / (pages + 1))));
const isScript = ({ type }) => type === 'script';
/** Curves that still grow, second by second. When they are full neighbours become one point: memory does not follow the length of the run. */
class OpenCurves {
    /** A script of the user's is the whole run, whatever pages it tags. */
    #scripts;
    #most;
    #vus;
    #total;
    #pages;
    #firstSecond = null;
    #lastSecond = Number.NEGATIVE_INFINITY;
    #secondsPerPoint = 1;
    constructor(visited) {
        this.#scripts = visited.filter(isScript).map(({ name }) => name);
        this.#most = mostPoints(visited.length);
        this.#vus = new Peaks(this.#most);
        this.#total = new OpenCurve(this.#most);
        const pages = visited.filter((one) => !isScript(one));
        this.#pages = new Map(pages.map(({ name }) => [name, new OpenCurve(this.#most)]));
    }
    /** Adds the next second; those between it and the one before are gaps, and one that is not later is left out. */
    add({ second, vus, total, pages }) {
        if (!(second > this.#lastSecond))
            return;
        this.#firstSecond ??= second;
        this.#lastSecond = second;
        while (this.#pointOf(second) >= this.#most)
            this.#halve();
        const point = this.#pointOf(second);
        this.#vus.add(point, vus);
        this.#total.add(point, total);
        for (const [page, counts] of Object.entries(pages))
            this.#pages.get(page)?.add(point, counts);
    }
    /** The curves so far. */
    curves() {
        const seconds = this.#secondsOfPoints();
        const total = this.#total.curve(seconds);
        return {
            firstSecond: this.#firstSecond,
            secondsPerPoint: this.#secondsPerPoint,
            vus: this.#vus.values(seconds.length),
            total,
            pages: Object.fromEntries([
                ...this.#scripts.map((name) => [name, total]),
                ...[...this.#pages].map(([name, page]) => [name, page.curve(seconds)]),
            ]),
        };
    }
    #pointOf(second) {
        return Math.floor((second - (this.#firstSecond ?? second)) / this.#secondsPerPoint);
    }
    #halve() {
        this.#secondsPerPoint *= 2;
        for (const grown of [this.#vus, this.#total, ...this.#pages.values()])
            grown.halve();
    }
    /** How many seconds of the run each point stands for: the last one may have fewer than the others. */
    #secondsOfPoints() {
        if (this.#firstSecond === null)
            return [];
        const seconds = this.#lastSecond - this.#firstSecond + 1;
        const points = this.#pointOf(this.#lastSecond) + 1;
        const before = (points - 1) * this.#secondsPerPoint;
        return [...Array(points - 1).fill(this.#secondsPerPoint), seconds - before];
    }
}

// EXTERNAL MODULE: ./lib/src/verdict/assemble.js + 5 modules
var assemble = __webpack_require__(29296);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/evidence/opening.js

/** What is known of a run before it begins. `config` is null when it could not be used, `folder` when none could be made. */
const openingOf = (config, world, folder) => ({
    id: world.id,
    startedAt: world.now(),
    context: world.context,
    config,
    configHash: config === null ? '' : hashOf(config),
    folder,
});
/** Names a config by what it asks for: two runs with the same hash were asked for the same. Secrets, where values came from, where files go and where k6 is found are left out. */
function hashOf(config) {
    const { origins: _origins, command: _command, evidence: _evidence, comment: _comment, dataSecrets: _rows, k6, requestHeaders, secretVariables, expectVersion, ...asked } = config;
    const what = {
        ...asked,
        // As it was written: each commit has another.
        expectVersion: expectVersion && { ...expectVersion, equals: '' },
        k6: { version: k6.version, sha256: k6.sha256 },
        requestHeaders: requestHeaders.map(({ name }) => name),
        secretVariables: secretVariables.map(({ name }) => name),
        data: asked.data.map(({ name, file, use }) => ({ name, file, use })),
    };
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/gate-error.js
var gate_error = __webpack_require__(99360);
// EXTERNAL MODULE: ./lib/src/evidence/whole-file.js
var whole_file = __webpack_require__(83076);
;// CONCATENATED MODULE: ./lib/src/evidence/publish.js



/** Writes a verdict, then every view of it, then the verdict again with the names of all files. A view that fails is a note and costs nothing else. Throws a GateError only when the verdict itself cannot be written. */
async function publish(verdict, curves, folder, views) {
    await writeVerdict(folder, verdict);
    const expected = await filesIn(folder, Object.keys(views)).catch(() => []);
    const notes = [...(await writeViews(withFiles(verdict, expected), curves, folder, views))];
    let complete = verdict;
    const keepAll = async () => {
        complete = withFiles({ ...verdict, notes: [...verdict.notes, ...notes] }, await filesIn(folder));
        await writeVerdict(folder, complete);
    };
    await keepAll().catch((thrown) => void notes.push(incomplete('verdict.json', thrown)));
    return { ...complete, notes: [...verdict.notes, ...notes] };
}
const withFiles = (verdict, files) => ({
    ...verdict,
    evidence: { ...verdict.evidence, files: [...files] },
});
/** The names of the files in a folder, and of those that will be. */
async function filesIn(folder, coming = []) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => !name.startsWith('.'));
    return [...new Set([...names, ...coming])].sort();
}
/** Writes every view of a verdict; returns what could not be made, in words. */
async function writeViews(verdict, curves, folder, views) {
    const faults = [];
    for (const [name, view] of Object.entries(views)) {
        const write = async () => (0,whole_file/* writeWhole */.f8)(folder, name, await view(verdict, curves));
        await write().catch((thrown) => void faults.push(incomplete(name, thrown)));
    }
    return faults;
}
const incomplete = (name, thrown) => `${name} is not complete: ${(0,gate_error/* wordsOf */.Z)(thrown)}`;
/** Writes verdict.json. */
const writeVerdict = (folder, verdict) => (0,whole_file/* writeWhole */.f8)(folder, 'verdict.json', `${JSON.stringify(verdict, null, 2)}\n`);

// EXTERNAL MODULE: ./lib/src/evidence/redact.js
var evidence_redact = __webpack_require__(22745);
;// CONCATENATED MODULE: ./lib/src/evidence/without-run.js







/** The verdict of what failed before a run had evidence: a bad config, a folder that cannot be made. It is written to the `wanted` folder if that is new or empty, else to a fresh one, where that is possible. */
async function concludeWithoutRun(thrown, config, world, views, wanted = null) {
    const folder = folderFor(wanted, config, world) ?? folderFor(null, config, world);
    const redact = (0,evidence_redact/* redactor */.$p)((0,config_secrets/* secretsOf */.Fj)(config, world.env));
    const verdict = (0,evidence_redact/* redactVerdict */.Lv)((0,assemble/* verdictOf */.Vj)(openingOf(config, world, folder), (0,assemble/* endingOf */.z6)(thrown)), redact);
    const nothing = new OpenCurves(verdict.pages).curves();
    // Without a disk the verdict still reaches the job.
    return folder === null ? verdict : publish(verdict, nothing, folder, views).catch(() => verdict);
}
function folderFor(wanted, config, world) {
    try {
        return (0,evidence_folder/* makeFolder */.fc)(wanted, (0,evidence_folder/* runName */.rt)(world.context, config, world.id), world.folders.work);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/config/journey-limits.js
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

// EXTERNAL MODULE: ./lib/src/config/json-path.js
var json_path = __webpack_require__(16355);
// EXTERNAL MODULE: ./lib/src/config/load-plan.js
var load_plan = __webpack_require__(45277);
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

;// CONCATENATED MODULE: ./lib/src/config/page-limits.js
/** The limits of a page: its own where it has some, else those of the run. */
function limitsOf({ limits: own }, { abortOnFail: _, ...limits }) {
    const set = Object.entries(own ?? {}).filter(([, limit]) => limit !== undefined);
    return { ...limits, ...Object.fromEntries(set) };
}
/** The place of the settings that decides a page's limit. */
const limitPath = ({ limits: own }, index, limit) => own?.[limit] === undefined ? `limits.${limit}` : `pages.${index}.limits.${limit}`;

// EXTERNAL MODULE: ./lib/src/config/profiles.js
var profiles = __webpack_require__(68859);
// EXTERNAL MODULE: ./lib/src/config/stages-schema.js
var stages_schema = __webpack_require__(24472);
// EXTERNAL MODULE: ./lib/src/config/visit-rate.js
var visit_rate = __webpack_require__(41329);
;// CONCATENATED MODULE: ./lib/src/config/visit-time.js

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
const pausesOf = (page) => documentsOfVisit(page) * load_plan/* MEAN_THINK_SECONDS */.rP;
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
        visitSeconds: longestVisitSeconds(page, limitsOf(page, limits).p95Ms),
    })),
    ...journeys.map((journey) => ({
        weight: journey.weight,
        visitSeconds: longestWalkSeconds(journey, journeyLimits(journey, limits).p95Ms),
    })),
];
/** What each page, then each journey, gets of the load. */
function sharedLoad(settings, load) {
    if (load.model === 'open')
        return (0,visit_rate/* sharedRates */.rk)(load, partsOf(settings));
    return (0,load_plan/* sharedPlans */.kh)(load, [...settings.pages, ...settings.journeys].map(({ weight }) => weight));
}

;// CONCATENATED MODULE: ./lib/src/config/placeholder.js
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

;// CONCATENATED MODULE: ./lib/src/config/journey.js




/** The journeys of the settings, complete: their limits, steps and shares of the load. */
function journeysOf(settings, load) {
    const { pages, journeys, limits, target } = settings;
    const plans = sharedLoad(settings, load).slice(pages.length);
    return journeys.map((journey, index) => ({
        type: 'journey',
        name: journey.name,
        weight: journey.weight,
        url: new URL('/', target.url).href,
        limits: journeyLimits(journey, limits),
        load: plans[index] ?? load,
        setup: journey.setup.map((step, number) => stepOf(step, `setup ${number + 1}`, 0)),
        steps: journey.steps.map((step, number) => stepOf(step, `step ${number + 1}`, journey['think-seconds'])),
    }));
}
/** True where a step has a variable in its path: it may hold what the target answered, and nobody knows which part. */
const fillsPaths = ({ journeys }) => journeys.some(({ setup, steps }) => [...setup, ...steps].some(({ path }) => placeholdersIn(path).length > 0));
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
            json: Object.entries(json).map(([path, value]) => ({ path, keys: (0,json_path/* readJsonPath */.A)(path) ?? [], value })),
        },
        extract: Object.entries(step.extract).map(([variable, { json: path, regex, css, attribute, header }]) => ({
            variable,
            keys: path === undefined ? null : ((0,json_path/* readJsonPath */.A)(path) ?? []),
            regex: regex ?? null,
            css: css ?? null,
            attribute: attribute ?? null,
            header: header ?? null,
        })),
        once: step.once,
        thinkSeconds: step['think-seconds'] ?? thinkSeconds,
    };
}

// EXTERNAL MODULE: ./lib/src/config/config.js
var config_config = __webpack_require__(55859);
;// CONCATENATED MODULE: ./lib/src/results/json.js
/** What the text says; undefined when it is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether it is a JSON object: no array, no null. */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./lib/src/results/summary.js

/** Reads the file of k6's `--summary-export` (k6 0.47 and later); null when the text is no such summary, whole and in this format; never throws. */
function parseSummary(text) {
    const metrics = recordOf(recordOf(parseJson(text))?.metrics);
    const read = readEach(metrics, readMetric);
    return read && { metrics: read };
}
/** The same JSON without `setup_data`, what a script's `setup()` returned: it can hold tokens. Text that is no JSON object becomes `{}`; never throws. */
function withoutSetupData(text) {
    const { setup_data: _, ...rest } = recordOf(parseJson(text)) ?? {};
    return rest;
}
/** k6's own value of a statistic, by its column name; undefined when the summary has no such column. */
function summaryValue(metric, aggregation) {
    return metric.values[aggregation.kind === 'percentile' ? `p(${aggregation.percent})` : aggregation.kind];
}
function readMetric(json) {
    const metric = recordOf(json);
    // handleSummary's data has its numbers one level deeper, and its thresholds say the opposite.
    if (metric === null || recordOf(metric.values) !== null)
        return null;
    const { thresholds: byText = {}, ...columns } = metric;
    const thresholds = readEach(recordOf(byText), readThreshold);
    return thresholds && { values: readValues(columns), thresholds };
}
/** In this file `true` means crossed; handleSummary's `ok` is the opposite. */
const readThreshold = (crossed) => typeof crossed === 'boolean' ? { crossed } : null;
/** Infinity is null in the file and has no value here. A rate is named `value` there, and recognised by its passes and fails: a gauge's value stays. */
function readValues(columns) {
    const isRate = 'passes' in columns && 'fails' in columns;
    const numbers = Object.entries(columns).filter((column) => typeof column[1] === 'number');
    return Object.fromEntries(numbers.map(([name, value]) => [isRate && name === 'value' ? 'rate' : name, value]));
}
/** Reads every entry, or null when one of them cannot be read. */
function readEach(json, read) {
    if (json === null)
        return null;
    const entries = [];
    for (const [name, raw] of Object.entries(json)) {
        const value = read(raw);
        if (value === null)
            return null;
        entries.push([name, value]);
    }
    return Object.fromEntries(entries);
}
const recordOf = (value) => (isRecord(value) ? value : null);

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/src/evidence/growing-file.js







/** A file that grows while the run goes on and gets its name when it is complete; one that fails is removed. What is written passes through `encode` (gzip, ndjson) into it. */
class GrowingFile {
    name;
    #part;
    #path;
    #encode;
    #file;
    #fault = null;
    #removal = null;
    #open = true;
    #written = false;
    #waiting = null;
    constructor(folder, name, encode) {
        this.name = name;
        this.#part = (0,whole_file/* partOf */.BU)(folder, name);
        this.#path = (0,external_node_path_.join)(folder, name);
        this.#encode = encode;
        this.#file = (0,external_node_fs_.createWriteStream)(this.#part);
        const fail = (error) => this.#fail(error);
        this.#file.on('error', fail);
        encode.on('error', fail).pipe(this.#file);
    }
    /** What went wrong with it, if anything did: the disk is full, the folder is gone. */
    get fault() {
        return this.#fault;
    }
    /** Resolves when more may be written; never rejects, a fault is told by `fault`. */
    async write(chunk) {
        this.#written = true;
        if (!this.#open || this.#encode.write(chunk))
            return;
        // One wait for all who write: lines of a log do not wait for one another.
        this.#waiting ??= drained(this.#encode);
        await this.#waiting;
        this.#waiting = null;
    }
    /** Takes nothing more, and leaves nothing behind once it is closed; `why` is its fault. */
    discard(why) {
        this.#fail(why);
    }
    /** Gives the file its name; one that nothing was written to is not kept. */
    async close() {
        this.#open = false;
        const fail = (error) => this.#fail(error);
        if (!this.#fault)
            this.#encode.end();
        if (!this.#fault)
            await (0,external_node_stream_promises_.finished)(this.#file).catch(fail);
        if (!this.#fault)
            await (this.#written ? (0,promises_.rename)(this.#part, this.#path) : (0,promises_.rm)(this.#part)).catch(fail);
        await this.#removal;
    }
    /** Half a file is no evidence, and on a full disk all else needs its space: it is free once the file is closed. */
    async #remove() {
        if (!this.#file.closed)
            await (0,external_node_events_.once)(this.#file, 'close').catch(() => undefined);
        await (0,promises_.rm)(this.#part, { force: true }).catch((error) => {
            this.#fault = new Error(`${this.#fault?.message}; and ${this.#part} could not be removed: ${(0,gate_error/* wordsOf */.Z)(error)}`);
        });
    }
    #fail(error) {
        this.#fault ??= error;
        this.#open = false;
        // Nobody must wait for a stream that its neighbour has left.
        this.#encode.destroy();
        this.#file.destroy();
        this.#removal ??= this.#remove();
    }
}
/** Resolves when a stream takes more, or never will again. Leaves no listener behind: a long run waits often. */
async function drained(stream) {
    const over = new AbortController();
    const waits = ['drain', 'close'].map((event) => (0,external_node_events_.once)(stream, event, { signal: over.signal }));
    await Promise.race(waits).catch(() => undefined);
    over.abort();
}

// EXTERNAL MODULE: ./lib/src/config/secret.js
var secret = __webpack_require__(6525);
;// CONCATENATED MODULE: ./lib/src/evidence/leak.js

/** Shorter secrets are words that results hold anyway (`200`, `product`). */
const MIN_CHARS = 8;
/** Watches for these secrets, in any of their spellings. Costs one search for each of them, and nothing where there are none. */
function watchForLeaks(secrets) {
    const needles = secrets
        .filter(({ text }) => text.length >= MIN_CHARS)
        .flatMap(({ text, from }) => (0,secret/* spellingsOf */.Hz)(text).map((form) => ({ bytes: Buffer.from(form), from })));
    const overlap = Math.max(0, ...needles.map(({ bytes }) => bytes.length - 1));
    const seen = new Set();
    let before = Buffer.alloc(0);
    return {
        look(piece) {
            if (needles.length === 0)
                return;
            const text = Buffer.concat([before, piece]);
            for (const { bytes, from } of needles)
                if (!seen.has(from) && text.includes(bytes))
                    seen.add(from);
            before = text.subarray(Math.max(0, text.length - overlap));
        },
        found: () => [...seen],
    };
}

;// CONCATENATED MODULE: ./lib/src/evidence/streams.js




const GZIP_LEVEL = 1;
/** Opens the growing files of a folder; `close` gives them their names and answers with what went wrong, in words. */
function openStreams(folder, redact, secrets) {
    const results = new GrowingFile(folder, 'results.ndjson.gz', (0,external_node_zlib_.createGzip)({ level: GZIP_LEVEL }));
    let timeline = null;
    const log = new GrowingFile(folder, 'k6.log', new external_node_stream_.PassThrough());
    const leaks = watchForLeaks(secrets);
    return {
        results(chunk) {
            leaks.look(chunk);
            // At once: of a gate that is killed somebody else may upload what is left.
            if (leaks.found().length > 0)
                results.discard(new Error(leakWords(leaks.found())));
            return results.write(chunk);
        },
        log: (line) => void log.write(Buffer.from(`${redact(line)}\n`)),
        slot(slot) {
            timeline ??= openTimeline(folder);
            void timeline.then((file) => file.write(slot));
        },
        async close() {
            // k6's bytes are kept as they are or not at all: with a secret taken out they would prove nothing.
            if (leaks.found().length > 0)
                results.discard(new Error(leakWords(leaks.found())));
            const files = [results, ...(timeline === null ? [] : [await timeline]), log];
            await Promise.all(files.map((file) => file.close()));
            return files.flatMap(({ name, fault }) => fault === null ? [] : [`${name} cannot be written: ${fault.message}`]);
        },
    };
}
/** With the first second of the load: ndjson brings 400 KB of streams, and k6 is to start without them. */
async function openTimeline(folder) {
    const { default: ndjson } = await __webpack_require__.e(/* import() */ 512).then(__webpack_require__.t.bind(__webpack_require__, 32512, 19));
    return new GrowingFile(folder, 'timeline.ndjson', ndjson.stringify());
}
const leakWords = (found) => `results.ndjson.gz is not kept, because k6's results hold the value of ${found.join(' and of ')}: look for a tag, a name or a check of the script that shows it`;

;// CONCATENATED MODULE: ./lib/src/evidence/evidence.js













/** Opens the evidence of a run. From here on a `verdict.json` exists: it says `unfinished` until the work is concluded. Throws a GateError when there is no folder to write to. */
async function openEvidence(config, world) {
    const name = (0,evidence_folder/* runName */.rt)(world.context, config, world.id);
    const folder = (0,evidence_folder/* makeFolder */.fc)(config.evidence.outputDir, name, world.folders.work);
    rememberEvidence(folder, config, world);
    const opening = openingOf(config, world, folder);
    const redact = (0,evidence_redact/* redactor */.$p)((0,config_secrets/* secretsOf */.Fj)(config, world.env));
    const keepJson = (file, value) => (0,whole_file/* writeWhole */.f8)(folder, file, `${JSON.stringify((0,evidence_redact/* redactJson */.Kp)(value, redact), null, 2)}\n`);
    await writeVerdict(folder, (0,evidence_redact/* redactVerdict */.Lv)((0,assemble/* verdictOf */.Vj)(opening, assemble/* unfinished */.M1), redact));
    const freeSpace = await (0,whole_file/* reserveSpace */.bE)(folder);
    await keepJson('config.json', (0,config_secrets/* withoutSecrets */.cT)(config));
    const streams = openStreams(folder, redact, (0,config_secrets/* secretsIn */.VY)(config, world.env));
    const curves = new OpenCurves((0,config_config/* visitsOf */.o)(config));
    const faults = [];
    const told = (ending) => ({
        ...(0,evidence_redact/* redactVerdict */.Lv)((0,assemble/* verdictOf */.Vj)(opening, withFaults(ending, faults)), redact),
        durationSeconds: (world.now().getTime() - opening.startedAt.getTime()) / 1000,
    });
    return {
        ...streams,
        folder,
        slot(slot) {
            curves.add(slot);
            streams.slot(slot);
        },
        keep: (file, text) => (0,whole_file/* writeWhole */.f8)(folder, file, redact(text)),
        async keepSummary(file) {
            const keep = async () => keepJson('summary.json', withoutSetupData(await (0,promises_.readFile)(file, 'utf8')));
            await keep().catch((thrown) => void faults.push((0,gate_error/* wordsOf */.Z)(thrown)));
        },
        curves: () => curves.curves(),
        async conclude(work, views, stop) {
            const tellCancelled = () => writeVerdict(folder, (0,evidence_redact/* redactVerdict */.Lv)((0,assemble/* verdictOf */.Vj)(opening, assemble/* cancelled */.KW), redact));
            const ending = await settle(() => tellingOf(stop, tellCancelled, work), streams);
            faults.push(...(await streams.close()));
            await freeSpace();
            try {
                return await publish(told(ending), curves.curves(), folder, views);
            }
            catch (thrown) {
                // The folder is gone or the disk is full: what the run came to still reaches the job.
                faults.push((0,gate_error/* wordsOf */.Z)(thrown));
                return told(ending);
            }
        },
    };
}
/** So that the files of a gate that was killed can be uploaded by another process; those that nobody wants uploaded are not told of. */
function rememberEvidence(folder, config, world) {
    const { uploadArtifact, retentionDays } = config.evidence;
    if (!uploadArtifact)
        return;
    world.remember('evidence', JSON.stringify({ id: world.id, folder, name: (0,evidence_folder/* artifactName */.Cs)(config, world), retentionDays }));
    // After it: the upload of a step before it in a sequence is none of this one, and a kill in between must not bring that one's again.
    world.remember('upload', '');
}
/** Works, and tells of a cancellation as soon as there is one: a gate that is ended before it can conclude has exited with the code of that, and its verdict must agree. */
async function tellingOf(stop, tell, work) {
    let told = Promise.resolve();
    const onStop = () => {
        told = tell().catch(() => undefined);
    };
    if (stop?.aborted)
        onStop();
    stop?.addEventListener('abort', onStop, { once: true });
    try {
        return await work();
    }
    finally {
        stop?.removeEventListener('abort', onStop);
        await told;
    }
}
/** What the work came to; the stack of what it threw is for `k6.log`. */
async function settle(work, { log }) {
    try {
        return await work();
    }
    catch (thrown) {
        if (thrown instanceof Error)
            log(thrown.stack ?? thrown.message);
        return (0,assemble/* endingOf */.z6)(thrown);
    }
}
/** A pass needs its evidence: a file that could not be written makes it inconclusive, any other outcome says what is missing. */
function withFaults(ending, faults) {
    const messages = faults.map((fault) => `The evidence is incomplete: ${fault}`);
    if (messages.length === 0)
        return ending;
    if (ending.outcome !== 'passed')
        return { ...ending, notes: [...(ending.notes ?? []), ...messages] };
    const reasons = messages.map((message) => ({ code: 'evidence-incomplete', message }));
    return { ...ending, outcome: 'inconclusive', reasons };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/src/config/threshold.js
var config_threshold = __webpack_require__(80606);
;// CONCATENATED MODULE: ./lib/src/config/threshold-grammar.js
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

;// CONCATENATED MODULE: ./lib/src/k6/argv.js
/** Columns of the summary that a threshold or a report may ask for. */
const TREND_STATS = ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)', 'p(99.9)', 'count'];
/** With the percentiles that thresholds ask for beyond them. */
const trendStats = (percentiles) => [...new Set([...TREND_STATS, ...percentiles.map((percent) => `p(${percent})`)])].join();
/** The one place that knows k6's flags: valid from 0.47 to 2.x, each beating a variable or a script option that could switch the gate off. `percentiles`: those that the summary must tell beside the usual ones. */
const runArgv = (files, phase, percentiles = []) => [
    'run',
    ...['--config', files.config, '--no-usage-report', '--no-thresholds=false', '--paused=false', '--linger=false'],
    ...['--quiet', '--no-color', '--address', '', '--include-system-env-vars=true', '-e', `GATE_PHASE=${phase}`],
    ...['--log-output', 'stderr', '--log-format', 'json'],
    ...['--summary-trend-stats', trendStats(percentiles), '--summary-export', files.summary],
    ...['--out', 'json', files.script], // points go to stdout
];
/** Asks k6 what it would run, without running it. */
const inspectArgv = (files, phase) => [
    'inspect',
    ...['--config', files.config, '--execution-requirements'],
    ...['--include-system-env-vars=true', '-e', `GATE_PHASE=${phase}`],
    files.script,
];
/** The options that replace every scenario by one of their own; `vus` does from k6 2.1 on. */
const SHORTCUTS = ['vus', 'iterations', 'duration', 'stages'];

;// CONCATENATED MODULE: ./lib/src/k6/go-duration.js
/** Seconds of a Go duration such as `2m10s` or `1h0m0.5s`. */
function goDurationSeconds(text) {
    const units = { h: 3600, m: 60, s: 1, ms: 1e-3, µs: 1e-6, us: 1e-6, ns: 1e-9 };
    return [...text.matchAll(/([\d.]+)(h|ms|m|s|µs|us|ns)/g)].reduce((sum, [, value, unit]) => sum + Number(value) * (units[unit ?? ''] ?? 0), 0);
}

;// CONCATENATED MODULE: ./lib/src/k6/queries.js
/** A text with the queries of its addresses left out: they can hold secrets. One that is an address as a whole loses all from the `?` on. */
function withoutQueries(text) {
    if (/^https?:\/\/\S+$/i.test(text))
        return text.replace(/\?.*$/s, '?…');
    return text.replace(/(https?:\/\/[^\s"'?]+)\?[^\s"'\\]*/gi, '$1?…');
}
/** A text with the paths of its addresses left out too: what a target answered may be filled in there. A quote ends an address, as k6 writes it. */
const withoutPaths = (text) => text.replace(/(https?:\/\/[^\s"/?\\]+)\/[^\s"\\]+/gi, '$1/…');

;// CONCATENATED MODULE: ./lib/src/k6/visit.js



/** What the script reports of every answer: no query strings. */
const ANSWER = {
    /** 0 is no answer; then `error` and k6's `errorCode` say why. */
    status: schemas/* number */.aig(),
    errorCode: schemas/* number */.aig(),
    error: schemas/* string */.YjP(),
    /** The address that was asked for, the one that answered, and where that one still redirects to (empty: nowhere). */
    asked: schemas/* string */.YjP(),
    address: schemas/* string */.YjP(),
    redirect: schemas/* string */.YjP(),
};
/** One request of a rehearsal, as the script reports it: no query strings, no page content. */
const visitRequest = schemas/* looseObject */._H3({
    page: schemas/* string */.YjP(),
    kind: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    ...ANSWER,
    /** Why that redirect was not followed; null when the answer is none. */
    held: schemas/* enum */.k5n(['another host', 'changes state', 'too many']).nullable(),
    contentType: schemas/* string */.YjP(),
    bytes: schemas/* number */.aig(),
    passwordField: schemas/* boolean */.zMY(),
    failedChecks: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Of a step of a journey: its name and method; `asked` is then its path as it was written. */
    step: schemas/* string */.YjP().optional(),
    method: schemas/* string */.YjP().optional(),
});
/** What the script has seen since it told of it last. `ended` is false while the visit goes on: the last report of one that hangs. */
const visitReport = schemas/* looseObject */._H3({
    requests: schemas/* array */.YOg(visitRequest),
    exceptions: schemas/* array */.YOg(schemas/* looseObject */._H3({ page: schemas/* string */.YjP(), message: schemas/* string */.YjP() })),
    ended: schemas/* boolean */.zMY(),
});
const MARK = 'k6-gate visit ';
/** How the console line of a look begins. */
const LOOK_MARK = 'k6-gate look ';
/** The visit in a console line of the script; null for any other line. */
function readVisit(message) {
    if (!message.startsWith(MARK))
        return null;
    return visitReport.safeParse(parseJson(message.slice(MARK.length))).data ?? null;
}
/** Two reports of one visit, one after the other. */
const joined = (before, next) => before === null
    ? next
    : {
        ...next,
        requests: [...before.requests, ...next.requests],
        exceptions: [...before.exceptions, ...next.exceptions],
    };
/** The console line of a visit or a look with the queries taken out of its texts, one by one, so that it stays JSON; null for any other line. */
function cleanVisit(message) {
    const mark = [MARK, LOOK_MARK].find((one) => message.startsWith(one));
    if (mark === undefined)
        return null;
    try {
        const clean = (_key, value) => (typeof value === 'string' ? withoutQueries(value) : value);
        return `${mark}${JSON.stringify(JSON.parse(message.slice(mark.length), clean))}`;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/k6/log-line.js



/** Reads a line of k6's stderr, query strings of addresses left out: they can hold secrets, and so can their paths where `hidePaths` says so. Never throws. */
function readLogLine(line, hidePaths = false) {
    const clean = (text) => withoutQueries(hidePaths ? withoutPaths(text) : text);
    const parsed = line.startsWith('{') ? parseJson(line) : undefined;
    if (!isRecord(parsed) || typeof parsed.msg !== 'string')
        return { level: 'raw', message: clean(line), source: null };
    const error = typeof parsed.error === 'string' ? `: ${parsed.error}` : '';
    return {
        level: typeof parsed.level === 'string' ? parsed.level : 'raw',
        message: cleanVisit(parsed.msg) ?? clean(`${parsed.msg}${error}`),
        source: typeof parsed.source === 'string' ? parsed.source : null,
    };
}
/** The last thing that k6 said on standard error. */
function lastWords(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return readLogLine(lines.at(-1) ?? 'without a word').message;
}

// EXTERNAL MODULE: ./lib/src/k6/mark.js
var k6_mark = __webpack_require__(20501);
;// CONCATENATED MODULE: ./lib/src/k6/held-pipes.js

/** As long as something is still to be read nobody is cut off. */
const LOOK_EVERY_MS = 2_000;
/** Hangs up when a program has ended and nothing more comes: what it started and has left its group may hold its pipes open for ever. On the way all that carries the mark is ended. */
function hangUpAfterExit(leader, mark) {
    const pipes = [leader.stdout, leader.stderr];
    leader.once('exit', () => {
        const timer = setInterval(() => {
            if (pipes.some(({ readableLength }) => readableLength > 0))
                return;
            clearInterval(timer);
            // Whoever cannot be ended is hung up on too.
            void (0,k6_mark/* endMarked */.Qc)(mark)
                .catch(() => undefined)
                .then(() => pipes.forEach(hangUp));
        }, LOOK_EVERY_MS);
        leader.once('close', () => clearInterval(timer));
    });
}
/** The end of the stream for whoever reads it, not an error. */
function hangUp(pipe) {
    // Something may come after the end, of which nobody must hear.
    pipe.on('error', () => undefined);
    pipe.push(null);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/src/k6/process-group.js

const HAS_GROUPS = process.platform !== 'win32';
/** Starts a program in a process group of its own, so that whatever it starts can be ended with it. Windows has no groups: there it is the program alone. */
const spawnGroup = (file, args, { cwd, env }) => (0,external_node_child_process_.spawn)(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: HAS_GROUPS, windowsHide: true });
/** Signals a group, also when the program that it began with has ended. */
function signalGroup(leader, signal) {
    if (leader.pid === undefined)
        return;
    try {
        if (HAS_GROUPS)
            process.kill(-leader.pid, signal);
        else
            leader.kill(signal);
    }
    catch {
        // It has ended meanwhile, which is what we wanted.
    }
}
/** Ends a group when our own process ends; what is returned forgets it. */
function endWithUs(leader) {
    const end = () => signalGroup(leader, 'SIGKILL');
    process.once('exit', end);
    return () => void process.off('exit', end);
}

;// CONCATENATED MODULE: ./lib/src/k6/short-command.js
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





/** After SIGINT a program may end its own children; one that has not ended by then is killed. */
const GRACE_MS = 5_000;
const OUTPUT_MEBIBYTES = 8;
/**
 * Runs a program to its end, without a shell. Never throws: what hangs, cannot be started, dies of a signal or says
 * too much is a `NoAnswer`. What it started ends with it, and all of it with us. Not through @actions/exec: that has
 * no way to end a program.
 */
async function ask(command) {
    const { file, args, seconds, stop, gently = false } = command;
    if (stop?.aborted)
        return STOPPED;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const child = spawnGroup(file, args, command);
            hangUpAfterExit(child, command.env[k6_mark/* MARK */.M$] ?? '');
            const ending = __addDisposableResource(env_1, endOf(child, gently), false);
            const _limit = __addDisposableResource(env_1, onceAfter(seconds, () => ending.end({ noAnswer: 'timed-out', reason: `was not done within ${seconds} s` })), false);
            const _stop = __addDisposableResource(env_1, onceAborted(stop, () => ending.end(STOPPED)), false);
            const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => collect(stream, () => ending.end(TOO_MUCH)));
            const [exitCode, signal] = (await (0,external_node_events_.once)(child, 'close'));
            const said = { stdout: stdout?.() ?? '', stderr: stderr?.() ?? '' };
            if (exitCode !== null)
                return ending.why() ?? { exitCode, ...said };
            return ending.why() ?? { noAnswer: 'failed', reason: `was ended by ${signal}` };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    catch (error) {
        return { noAnswer: 'failed', reason: `failed: ${(0,gate_error/* wordsOf */.Z)(error)}` };
    }
}
/** Tells an answer from none. */
const isAnswer = (answer) => 'exitCode' in answer;
const STOPPED = { noAnswer: 'stopped', reason: 'was stopped' };
const TOO_MUCH = { noAnswer: 'failed', reason: `said more than ${OUTPUT_MEBIBYTES} MiB` };
function endOf(child, gently) {
    let first = null;
    let grace;
    const forget = endWithUs(child);
    child.once('exit', () => signalGroup(child, 'SIGKILL'));
    return {
        why: () => first,
        end(why) {
            if (first !== null)
                return;
            first = why;
            if (gently)
                signalGroup(child, 'SIGINT');
            grace = setTimeout(() => letGo(child), gently ? GRACE_MS : 0);
        },
        [Symbol.dispose]() {
            forget();
            clearTimeout(grace);
        },
    };
}
/** What has left the group and lives on would hold the pipes: they are closed from this side. */
function letGo(child) {
    signalGroup(child, 'SIGKILL');
    child.stdout.destroy();
    child.stderr.destroy();
}
/** Takes in what a stream says; tells when it is too much, and then takes no more. */
function collect(stream, onTooMuch) {
    const chunks = [];
    let bytes = 0;
    stream.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes <= OUTPUT_MEBIBYTES * 1024 * 1024)
            chunks.push(chunk);
        else
            onTooMuch();
    });
    return () => Buffer.concat(chunks).toString('utf8');
}
function onceAfter(seconds, act) {
    const timer = setTimeout(act, seconds * 1000);
    return { [Symbol.dispose]: () => clearTimeout(timer) };
}
function onceAborted(stop, act) {
    stop?.addEventListener('abort', act, { once: true });
    return { [Symbol.dispose]: () => stop?.removeEventListener('abort', act) };
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./lib/src/k6/exit-record.js
/** Why we stopped k6: somebody asked, the time was over, or the kill switch saw errors, silence or a stall. */
const STOP_REASONS = ['cancelled', 'time-limit', 'error-burst', 'silence', 'stalled'];
/** How the Go runtime begins when it gives up; the stacks of all that ran follow. */
const CRASH = /^(runtime: out of memory|fatal error|panic): /;
/** What k6 says each time that no VU is free and it may make no more. */
const OUT_OF_VUS = /^Insufficient VUs, reached \d+ active VUs and cannot initialize more/;
const MAX_COMPLAINTS = 10;
/** Collects a digest line by line; memory does not grow with the log. */
function openLogDigest() {
    const complaints = [];
    let thresholdAbort = null;
    let exceptions = 0;
    let outOfVus = false;
    const lastWords = openLastWords();
    return {
        add(line) {
            const { level, message, source } = line;
            if (source === 'stacktrace')
                exceptions++;
            if (source !== 'console' && /stopping test prematurely/.test(message))
                thresholdAbort = message;
            if (source !== 'console' && OUT_OF_VUS.test(message))
                outOfVus = true;
            const complains = source !== 'console' && /^(error|fatal|panic|raw)$/.test(level);
            if (complains && complaints.length < MAX_COMPLAINTS)
                complaints.push(message);
            if (complains)
                lastWords.add(line);
        },
        digest: () => ({ thresholdAbort, complaints, lastWords: lastWords.words(), exceptions, outOfVus }),
    };
}
/** A crash before an error of k6 before an exception: iterations throw again and again, and end nothing. Of exceptions the last: one in `teardown` comes after those of iterations. */
function openLastWords() {
    let crash = null;
    let error = null;
    let exception = null;
    return {
        add({ level, message, source }) {
            if (level === 'raw' && CRASH.test(message))
                crash ??= message;
            if (source === 'stacktrace')
                exception = message;
            else
                error ??= message;
        },
        words: () => crash ?? error ?? exception,
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/k6/cpu-limit.js


/** The text of a file of the system below `root`; null when it cannot be read. */
function systemText(root, file) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, file), 'utf8');
    }
    catch {
        return null;
    }
}
/** The nearest limit above this process, of cgroup v2 or v1; null without one. `root` is `/` but for tests. */
function readCpuLimit(root) {
    const cgroups = systemText(root, 'proc/self/cgroup') ?? '';
    // Inside a container the path can be that of the host: its own cgroup is then the root of what is mounted.
    const upwards = (pattern) => ancestors(pattern.exec(cgroups)?.[1] ?? '/');
    const v2 = upwards(/^0::(\/.*)$/m).map((path) => limitV2(root, (0,external_node_path_.join)('sys/fs/cgroup', path)));
    const v1 = upwards(/^\d+:(?:\w+,)*cpu(?:,\w+)*:(\/.*)$/m).map((path) => limitV1(root, (0,external_node_path_.join)('sys/fs/cgroup/cpu', path)));
    return [...v2, ...v1].find((limit) => limit !== null) ?? null;
}
const ancestors = (path) => (path === '/' ? [path] : [path, ...ancestors(external_node_path_.posix.dirname(path))]);
/** `cpu.max` is `max 100000` or `150000 100000`: microseconds in each period. https://docs.kernel.org/admin-guide/cgroup-v2.html#cpu */
function limitV2(root, folder) {
    const [quota = 0, period = 0] = (systemText(root, (0,external_node_path_.join)(folder, 'cpu.max')) ?? '').trim().split(' ').map(Number);
    return limitOf(quota, period, () => {
        const stat = systemText(root, (0,external_node_path_.join)(folder, 'cpu.stat')) ?? '';
        return throttlingOf(stat, /^throttled_usec (\d+)$/m, 1e6, period);
    });
}
/** The quota is -1 without a limit; the throttled time is in nanoseconds. https://docs.kernel.org/scheduler/sched-bwc.html */
function limitV1(root, folder) {
    const [quota, period] = ['cpu.cfs_quota_us', 'cpu.cfs_period_us'].map((file) => systemText(root, (0,external_node_path_.join)(folder, file)));
    return limitOf(Number(quota), Number(period), () => {
        const stat = systemText(root, (0,external_node_path_.join)(folder, 'cpu.stat')) ?? '';
        return throttlingOf(stat, /^throttled_time (\d+)$/m, 1e9, Number(period));
    });
}
/** Without a limit the quota is no number or below zero. */
const limitOf = (quota, period, throttling) => quota > 0 && period > 0 ? { cpus: quota / period, throttling } : null;
function throttlingOf(stat, time, perSecond, periodMicroseconds) {
    const [, throttled] = time.exec(stat) ?? [];
    const [, periods] = /^nr_throttled (\d+)$/m.exec(stat) ?? [];
    if (throttled === undefined || periods === undefined)
        return null;
    return {
        cpuSeconds: Number(throttled) / perSecond,
        periodSeconds: (Number(periods) * periodMicroseconds) / 1e6,
    };
}

;// CONCATENATED MODULE: ./lib/src/k6/generator.js


/** Nine tenths and not all: the ticks of the kernel are coarse, and what else runs on the machine takes its part. */
const SATURATED_SHARE = 0.9;
const THROTTLED_SHARE = 0.1;
const SAMPLE_EVERY_MS = 1_000;
/** The kernel tells CPU time in ticks of USER_HZ: a constant of its interface to programs, 100 on every architecture that Node.js has, whatever its own timer does (`man 7 time`). */
const TICKS_PER_SECOND = 100;
/** The record of these readings, in the order of time. Null with less than two. */
function weighGenerator(readings, cpus) {
    const spans = readings.slice(1).flatMap((reading, index) => spanOf(readings[index], reading, cpus));
    const sampled = sum(spans.map(({ seconds }) => seconds));
    if (sampled === 0)
        return null;
    return {
        cpus,
        sampledSeconds: Math.round(sampled),
        saturatedSeconds: Math.round(sum(spans.filter(isSaturated).map(({ seconds }) => seconds))),
        averageShare: rounded(sum(spans.map(({ share, seconds }) => share * seconds)) / sampled),
        busiestShare: rounded(Math.max(...spans.map(({ share }) => share))),
    };
}
/** Timers are late on a busy machine, so a span has the length that it had. */
function spanOf(before, after, cpus) {
    if (before === undefined || after.atSeconds <= before.atSeconds)
        return [];
    const seconds = after.atSeconds - before.atSeconds;
    const share = Math.min(1, Math.max(0, (after.cpuSeconds - before.cpuSeconds) / seconds / cpus));
    return [{ seconds, share, throttledShare: throttledSeconds(before.throttling, after.throttling) / seconds }];
}
/** Both tell more than the time in which k6 stood still, so the smaller one is nearer to it. */
function throttledSeconds(before, after) {
    if (before === null || after === null)
        return 0;
    return Math.min(after.cpuSeconds - before.cpuSeconds, after.periodSeconds - before.periodSeconds);
}
const isSaturated = ({ share, throttledShare }) => share >= SATURATED_SHARE || throttledShare >= THROTTLED_SHARE;
const sum = (values) => values.reduce((total, value) => total + value, 0);
const rounded = (share) => Number(share.toFixed(3));
/** CPU seconds in `/proc/PID/stat`: utime and stime, fields 14 and 15. Null for a text that has none. The name, field 2, may hold blanks and parentheses: what follows the last one counts. */
function cpuSecondsOf(stat) {
    const fields = stat
        .slice(stat.lastIndexOf(')') + 1)
        .trim()
        .split(/\s+/);
    const ticks = Number(fields[11] ?? Number.NaN) + Number(fields[12] ?? Number.NaN);
    return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : null;
}
/** How many CPUs a process may use on a machine with so many. Newer Node.js counts a limit in, rounded down to whole CPUs: then the limit itself is the truth. */
function usableCpus(machine, available, limit) {
    if (limit === null)
        return available;
    return Math.min(machine, available < Math.floor(limit) ? available : limit);
}
function thisMachine() {
    const limit = readCpuLimit('/');
    const cpus = usableCpus((0,external_node_os_.cpus)().length, (0,external_node_os_.availableParallelism)(), limit?.cpus ?? null);
    return { root: '/', cpus, limit };
}
/** The gate reads what k6 writes: on a small machine the two compete. */
function ownCpuSeconds() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
}
/** Samples the CPU time of a process and of our own each second; undefined is a process that is not to be sampled. */
function sampleGenerator(pid, machine = thisMachine()) {
    const readings = [];
    const read = () => {
        const cpuSeconds = cpuSecondsOf(systemText(machine.root, `proc/${pid}/stat`) ?? '');
        const throttling = machine.limit?.throttling() ?? null;
        const atSeconds = performance.now() / 1000;
        if (cpuSeconds !== null)
            readings.push({ atSeconds, cpuSeconds: cpuSeconds + ownCpuSeconds(), throttling });
    };
    if (pid !== undefined)
        read();
    const timer = readings.length > 0 ? setInterval(read, SAMPLE_EVERY_MS).unref() : undefined;
    return {
        record: () => weighGenerator(readings, machine.cpus),
        [Symbol.dispose]: () => clearInterval(timer),
    };
}

;// CONCATENATED MODULE: ./lib/src/k6/run.js













/** After our SIGINT k6 winds down and writes its summary; a k6 that has not ended by then is killed. */
const STOP_GRACE_MS = 5_000;
/** Starts k6 in a process group of its own, so that whatever it starts ends with it. */
function start(request) {
    const { binary, files, phase, percentiles, env, stop } = request;
    const began = performance.now();
    // The phase before left its summary: a k6 that writes none must not be taken at the word of another.
    (0,external_node_fs_.rmSync)(files.summary, { force: true });
    const child = spawnGroup(binary.path, runArgv(files, phase, percentiles), { env });
    const closed = (0,external_node_events_.once)(child, 'close');
    const log = readLog(child.stderr, request);
    const stopping = stopOn(stop, child);
    hangUpAfterExit(child, env[k6_mark/* MARK */.M$] ?? '');
    const sampling = sampleGenerator(phase === 'load' ? child.pid : undefined);
    child.once('exit', () => {
        stopping.forget();
        sampling[Symbol.dispose]();
        // Whatever k6 started ends with it; a straggler would also hold the pipes open.
        signalGroup(child, 'SIGKILL');
    });
    const ended = closed.then(async ([exitCode, signal]) => {
        const seconds = (performance.now() - began) / 1000;
        const summary = await readSummary(files.summary);
        const generator = sampling.record();
        return { exitCode, signal, seconds, stopped: stopping.reason(), ...(await log), generator, summary };
    }, (cause) => {
        throw new gate_error/* GateError */.u('k6/could-not-run', `k6 could not be started: ${cause.message}`, { cause });
    });
    // Whoever leaves early through an error must not see an unhandled rejection as well.
    for (const promise of [log, ended])
        promise.catch(() => undefined);
    return {
        points: child.stdout,
        ended,
        async [Symbol.asyncDispose]() {
            stopping.forget();
            if (child.exitCode === null && child.signalCode === null)
                signalGroup(child, 'SIGKILL');
            child.stdout.resume();
            await closed.catch(() => undefined);
        },
    };
}
/** One SIGINT when told to stop (a second one would cost the summary), SIGKILL to the group after the grace, or when we ourselves end. */
function stopOn(stop, child) {
    let reason = null;
    let grace;
    const end = () => {
        reason = stopReason(stop);
        signalGroup(child, 'SIGINT');
        grace = setTimeout(() => signalGroup(child, 'SIGKILL'), STOP_GRACE_MS);
    };
    const forgetExit = endWithUs(child);
    if (stop.aborted)
        end();
    else
        stop.addEventListener('abort', end, { once: true });
    return {
        reason: () => reason,
        forget() {
            forgetExit();
            stop.removeEventListener('abort', end);
            clearTimeout(grace);
        },
    };
}
/** Why a stop was asked for: an abort without a StopReason is a cancellation. */
function stopReason(stop) {
    return STOP_REASONS.find((reason) => reason === stop.reason) ?? 'cancelled';
}
async function readLog(stderr, { onLog, hidePaths }) {
    const log = openLogDigest();
    for await (const text of (0,external_node_readline_.createInterface)({ input: stderr, crlfDelay: Number.POSITIVE_INFINITY })) {
        const line = readLogLine(text, hidePaths);
        log.add(line);
        onLog(line);
    }
    return log.digest();
}
async function readSummary(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => null);
    return text === null ? null : parseSummary(text);
}

;// CONCATENATED MODULE: ./lib/src/k6/time-limit.js


/** A stop signal that also fires after so many seconds, with the reason `time-limit`; leaving the scope disarms it. */
function limitTime(stop, seconds) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort('time-limit'), seconds * 1000);
    return { signal: AbortSignal.any([stop, limit.signal]), [Symbol.dispose]: () => clearTimeout(timer) };
}
/** The GateError of a stop that came while nothing was measured. */
function stopError(stop, during) {
    return stopReason(stop) === 'time-limit'
        ? new gate_error/* GateError */.u('platform/timed-out', `The time limit was reached during ${during}`, {
            hint: 'Raise timeout-minutes, or find out what took so long.',
        })
        : new gate_error/* GateError */.u('platform/cancelled', `The job was cancelled during ${during}`);
}

;// CONCATENATED MODULE: ./lib/src/k6/preflight.js











const INSPECT_SECONDS = 60;
/** What of a scenario decides how many visits begin. */
const scenario = schemas/* looseObject */._H3({
    timeUnit: schemas/* string */.YjP().nullish(),
    rate: schemas/* number */.aig().nullish(),
    startRate: schemas/* number */.aig().nullish(),
    stages: schemas/* array */.YOg(schemas/* looseObject */._H3({ target: schemas/* number */.aig() })).nullish(),
});
const inspection = schemas/* looseObject */._H3({
    scenarios: schemas/* record */.g1P(schemas/* string */.YjP(), scenario).nullish(),
    totalDuration: schemas/* string */.YjP(),
    maxVUs: schemas/* number */.aig(),
    thresholds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ threshold: schemas/* string */.YjP() }).transform((item) => item.threshold)])))
        .nullish(),
});
/** Asks k6 what it would run, in the run's own environment. Throws a GateError when a threshold got lost, two selectors name the same samples, the load is another than planned, it cannot end within the time limit, k6 gives no answer within `seconds`, or the gate is stopped. */
async function preflight(binary, files, config, env, stop, seconds = INSPECT_SECONDS) {
    const args = inspectArgv(files, 'load');
    const { exitCode, stdout, stderr } = await answered({ file: binary.path, args, env, seconds, stop });
    if (exitCode !== 0)
        throw refused(`k6 refuses the script (exit ${exitCode}): ${lastWords(stderr)}`);
    const parsed = inspection.safeParse(parseJson(stdout));
    if (!parsed.success)
        throw refused('`k6 inspect` answered something that is no description of a run');
    demandThresholds(config, parsed.data.thresholds ?? {});
    if (config.plan === null)
        demandLoad(config, parsed.data);
    else
        demandCaps(config, config.plan, parsed.data);
    demandTime(config, goDurationSeconds(parsed.data.totalDuration));
}
async function answered(command) {
    const answer = await ask(command);
    if (command.stop.aborted)
        throw stopError(command.stop, 'the pre-flight');
    if (isAnswer(answer))
        return answer;
    const hint = 'Nothing was loaded. Run the job again; if it stays so, try another k6-version.';
    throw refused(`\`k6 inspect\` ${answer.reason}`, hint);
}
function demandThresholds(config, known) {
    const bySelector = new Map();
    for (const [text, expressions] of Object.entries(known)) {
        const selector = (0,config_threshold/* selectorText */.nM)(readSelector(text));
        // Two spellings of one selector share one submetric in k6, and one list replaces the other at random.
        if (bySelector.has(selector))
            throw refused(`two thresholds name the same samples in different words: ${text} and ${selector}`);
        bySelector.set(selector, expressions);
    }
    const missing = config.thresholds.filter((threshold) => {
        const expressions = bySelector.get((0,config_threshold/* selectorText */.nM)(threshold));
        return expressions === undefined || (threshold.judged && !expressions.includes(threshold.expression));
    });
    if (missing.length > 0) {
        throw refused(`k6 does not know ${missing.map((threshold) => `${(0,config_threshold/* selectorText */.nM)(threshold)} ${threshold.expression}`).join(', ')}`);
    }
}
function demandLoad({ load }, inspected) {
    const used = SHORTCUTS.filter((name) => (inspected[name] ?? null) !== null);
    if (used.length > 0) {
        throw refused(`the script sets ${used.join(' and ')} beside its scenarios, and k6 lets these replace the planned load`);
    }
    const seconds = goDurationSeconds(inspected.totalDuration);
    demandRate(load, Object.values(inspected.scenarios ?? {}));
    if (inspected.maxVUs >= load.maxVus && seconds >= load.durationSeconds)
        return;
    throw refused(`k6 plans ${inspected.maxVUs} VUs for ${seconds} s, less than the ${load.maxVus} VUs for ${load.durationSeconds} s of the config`);
}
/** Rates are floating numbers by then. */
const RATE_ROUNDING = 1e-6;
function demandRate(load, scenarios) {
    if (load.model === 'closed')
        return;
    const peaks = scenarios.map(({ timeUnit, rate, startRate, stages }) => {
        const targets = [rate ?? 0, startRate ?? 0, ...(stages ?? []).map(({ target }) => target)];
        return Math.max(...targets) / goDurationSeconds(timeUnit ?? '1s');
    });
    const planned = peaks.reduce((sum, peak) => sum + peak, 0);
    if (planned >= (0,visit_rate/* peakRate */.ai)(load) * (1 - RATE_ROUNDING))
        return;
    throw refused(`k6 plans ${Number(planned.toFixed(3))} visits/s at most, less than the ${(0,visit_rate/* peakRate */.ai)(load)} visits/s of the config`);
}
/** A script of the user's plans its own load; production has caps all the same. */
function demandCaps({ guards, script }, plan, { maxVUs }) {
    const { prod, prodMaxVus, prodMaxSeconds } = guards;
    const over = [
        ...(maxVUs > prodMaxVus ? [`${maxVUs} VUs are over the cap of ${prodMaxVus} for prod; raise prod-max-vus`] : []),
        ...(plan.mostSeconds > prodMaxSeconds
            ? [`up to ${plan.mostSeconds} s are over the cap of ${prodMaxSeconds} s for prod; raise prod-max-seconds`]
            : []),
    ];
    if (!prod || over.length === 0)
        return;
    const lines = over.map((one) => `- script: ${script?.path} plans more than prod may get: ${one}, or lower it there`);
    throw new gate_error/* GateError */.u('user/refused', ['The run is refused:', ...lines].join('\n'), { hint: 'Nothing was loaded.' });
}
function demandTime(config, plannedSeconds) {
    if (plannedSeconds <= config.job.timeoutSeconds)
        return;
    throw refused(`k6 plans ${plannedSeconds} s, longer than the time limit of ${config.job.timeoutSeconds} s`, 'Raise timeout-minutes or lower duration-seconds.');
}
const refused = (message, hint = 'Nothing was loaded. This is a mistake in the script or its template.') => new gate_error/* GateError */.u('k6/preflight', `The pre-flight failed: ${message}.`, { hint });

// EXTERNAL MODULE: ./lib/src/config/host-pattern.js
var host_pattern = __webpack_require__(77496);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
;// CONCATENATED MODULE: ./lib/src/config/private-address.js

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
    if (!ipaddr.isValid(name))
        return null;
    const address = ipaddr.process(name);
    if (address.toString() === AZURE_METADATA)
        return 'a metadata address';
    const range = address.range();
    return range === 'unicast' && isGlobal(address) ? null : `a ${RANGE_NAMES[range] ?? 'special-purpose'} address`;
}
/** Of IPv6 only 2000::/3 is given out (RFC 4291): the old IPv4-compatible `::127.0.0.1` lies outside. */
const isGlobal = (address) => !(address instanceof ipaddr.IPv6) || (address.parts[0] ?? 0) >> 13 === 1;
const RANGE_NAMES = {
    loopback: 'loopback',
    private: 'private',
    uniqueLocal: 'private',
    linkLocal: 'link-local or metadata',
    carrierGradeNat: 'carrier-internal',
};

;// CONCATENATED MODULE: ./lib/src/k6/route.js

/** The proxy that k6's requests to a URL go through, credentials left out; null for the direct way. As Go reads it: golang.org/x/net/http/httpproxy. */
function routeTo(url, env) {
    const read = (name) => env[name] || env[name.toLowerCase()] || '';
    const proxy = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
    if (proxy === '' || isDirect(url, read('NO_PROXY')))
        return null;
    // Greedy: an unescaped @ inside a password must not leave the rest of it.
    return proxy.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/i, '$1***@');
}
function isDirect(url, exceptions) {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    const entries = exceptions.split(',').map((entry) => entry.trim().toLowerCase());
    return isLoopback(host) || entries.some((entry) => entry !== '' && excepts(entry, host, port));
}
const isLoopback = (host) => host === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback');
/** `*`, an address, a network, or a domain with its subdomains (with a leading dot: those alone); all but the network may end with a port. */
function excepts(entry, host, port) {
    if (entry === '*')
        return true;
    if (entry.includes('/'))
        return isInNetwork(host, entry);
    const [, name = entry, wantedPort] = /^(.*?)(?::(\d+))?$/.exec(ipaddr.isValid(entry) ? '' : entry) ?? [];
    if (wantedPort !== undefined && wantedPort !== port)
        return false;
    const domain = (name || entry).replace(/^\*?\./, '.');
    return domain.startsWith('.') ? host.endsWith(domain) : host === domain || host.endsWith(`.${domain}`);
}
function isInNetwork(host, network) {
    if (!ipaddr.isValid(host) || !ipaddr.isValidCIDR(network))
        return false;
    const address = ipaddr.process(host);
    const [base, bits] = ipaddr.parseCIDR(network);
    return address.kind() === base.kind() && address.match(base, bits);
}

;// CONCATENATED MODULE: ./lib/src/k6/public-hosts.js




/**
 * Demands of a run that may reach public addresses only that its hosts lead to nothing else, as the name server answers
 * now. Throws `user/refused` otherwise. A name without an answer passes: the rehearsal tells it. DNS can change
 * afterwards, and `*.` has no address: k6 itself refuses private addresses while it runs (`blacklistIPs` of the script).
 */
async function demandPublicHosts(config, { env, log, lookup }) {
    if (!config.guards.publicOnly)
        return;
    for (const host of hostsOf(config)) {
        if (isProxied(host, env))
            log.info(`Only the proxy knows where ${host.name} leads: its addresses are not checked.`);
        else if (!host.name.startsWith('*.'))
            for (const address of await lookup(host.name).catch(() => []))
                demandPublic(host, address);
    }
}
function demandPublic({ name, input }, address) {
    const kind = privateKind(address);
    if (kind === null)
        return;
    throw new gate_error/* GateError */.u('user/refused', `${name} leads to ${address}, ${kind}, which no production site has.`, {
        hint: `Nothing was sent. Correct ${input} or the name server, or set allow-private-target: true if that is meant.`,
    });
}
/** The variable that tells the script that the target is behind a proxy: k6 then connects to the proxy, whose address may be a private one. A proxy for an allowed host alone does not take the target's guard away; a private one is then refused by k6. */
const behindProxy = ({ target }, env) => routeTo(new URL(target.url), env) === null ? {} : { GATE_BEHIND_PROXY: 'true' };
function hostsOf({ target, guards }) {
    const named = ({ hostname }) => hostname.replace(/^\[|\]$/g, '');
    const url = new URL(target.url);
    const allowed = guards.allowedHosts.map(host_pattern/* plainPattern */.h1).map((entry) => ({
        name: named(new URL(`https://${entry}`)),
        input: 'allowed-hosts',
        urls: ['http', 'https'].map((scheme) => `${scheme}://${entry.replace('*.', 'any.')}/`),
    }));
    return [{ name: named(url), input: 'target-url', urls: [url.href] }, ...allowed];
}
const isProxied = ({ urls }, env) => urls.some((url) => routeTo(new URL(url), env) !== null);

;// CONCATENATED MODULE: ./lib/src/k6/run-files.js



/** Writes the script, the files that it opens (texts by name) and an empty config into a fresh folder below `temp`; the folder goes when the scope is left. Throws a GateError where nothing can be written: a full disk is nobody's bug. */
async function writeRunFiles(script, temp, beside = {}) {
    try {
        return await writeInto(temp, script, beside);
    }
    catch (cause) {
        throw new gate_error/* GateError */.u('platform/unexpected', `The files for k6 cannot be written: ${(0,gate_error/* wordsOf */.Z)(cause)}`, {
            hint: 'Look for a full disk, or set RUNNER_TEMP to a folder that can be written.',
            cause,
        });
    }
}
async function writeInto(temp, script, beside) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'k6-gate-run-'));
    const files = {
        script: (0,external_node_path_.join)(folder, 'script.js'),
        config: (0,external_node_path_.join)(folder, 'k6-config.json'),
        summary: (0,external_node_path_.join)(folder, 'summary.json'),
    };
    await (0,promises_.writeFile)(files.script, script.text);
    await (0,promises_.writeFile)(files.config, '{}\n');
    for (const [name, text] of Object.entries(beside))
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text, { mode: 0o600 });
    return {
        ...files,
        // What cannot be removed goes with the temporary folder; it must not replace a verdict.
        [Symbol.asyncDispose]: () => (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined),
    };
}

;// CONCATENATED MODULE: ./lib/src/config/load-words.js

/** The load in a few words: `up to 20 VUs for 60 s`, `20 visits/s for 60 s with up to 140 VUs`, `profile stress, up to 200 VUs for 840 s`. */
function loadLine(load) {
    const { maxVus, durationSeconds, profile } = load;
    const vus = `up to ${maxVus === 1 ? '1 VU' : `${maxVus} VUs`}`;
    const name = profile === null ? '' : `profile ${profile}, `;
    if (load.model === 'closed')
        return `${name}${vus} for ${durationSeconds} s`;
    const rate = `${(0,visit_rate/* isConstant */.VO)(load) ? '' : 'up to '}${(0,visit_rate/* peakRate */.ai)(load)} visits/s`;
    return `${rate} for ${durationSeconds} s with ${vus}`;
}

;// CONCATENATED MODULE: ./lib/src/k6/phase-log.js
/** A broken site makes k6 warn at every request; the whole is in `k6.log`. */
const MAX_SHOWN = 50;
/** Opens the log of a phase. In `k6.log` its first line names the phase; blank lines before k6 has said anything are left out. */
function openPhaseLog(phase, people, evidence) {
    let begun = false;
    let shown = 0;
    const times = new Map();
    const keep = (text, words) => {
        if (!begun && words.trim() === '')
            return false;
        if (!begun)
            evidence.log(`=== ${phase} ===`);
        begun = true;
        evidence.log(text);
        return true;
    };
    return {
        line({ level, message }) {
            if (!keep(`${level}: ${message}`, message) || shown > MAX_SHOWN)
                return;
            const words = `${level}: ${firstLine(message)}`;
            const time = (times.get(words) ?? 0) + 1;
            times.set(words, time);
            if (time > 2)
                return;
            shown++;
            if (shown > MAX_SHOWN)
                people.info(`k6 | (further lines of the ${phase} are in k6.log)`);
            else
                people.info(`k6 | ${words}${time === 2 ? ' (again; further times are in k6.log alone)' : ''}`);
        },
        text: (text) => void keep(text, text),
    };
}
const firstLine = (message) => message.split('\n')[0] ?? '';

;// CONCATENATED MODULE: ./lib/src/kill-switch.js

/** k6 hands its points on in blocks of 4 KiB: a few seconds apart as long as anything is answered. */
const SILENCE_SECONDS = 10;
/** Visits that were due in a silence, where they begin at a rate: fewer leave k6 with too little to write. */
const DUE_VISITS = 10;
const CHECK_EVERY_MS = 500;
const LATE_MS = 2_500;
/**
 * Ends a load that hurts: k6's own thresholds judge all samples so far, so minutes of good answers hide an outage.
 * Silence counts within the planned time only: after it k6 waits for its last visits. A slow site with few VUs is
 * silent for as long as its answers may take; one with few visits, until some were due; a plan, where it asks for none.
 */
function watchLoad({ guards, load, plan }, fold) {
    const controller = new AbortController();
    const silence = new Silence();
    const silenceSeconds = Math.max(SILENCE_SECONDS, 2 * load.cycleSeconds);
    const began = performance.now();
    const look = () => {
        const now = performance.now();
        const elapsed = (now - began) / 1000;
        const silent = Math.min(silence.seconds(now), elapsed - (0,load_plan/* idleUntil */.tk)(load, elapsed));
        const isDue = load.model === 'closed' || (0,load_plan/* visitsBy */.eW)(load, elapsed) - (0,load_plan/* visitsBy */.eW)(load, elapsed - silent) >= DUE_VISITS;
        const reason = reasonToStop(fold, isDue && silent > silenceSeconds);
        const inPlan = elapsed < (plan?.mostSeconds ?? load.durationSeconds);
        if (reason !== null && inPlan)
            controller.abort(reason);
    };
    const timer = guards.killSwitch ? setInterval(look, CHECK_EVERY_MS) : undefined;
    return {
        signal: controller.signal,
        heard: (kept) => silence.end(kept),
        [Symbol.dispose]: () => clearInterval(timer),
    };
}
/** How long k6 has said nothing, as far as that is the site's silence. */
class Silence {
    // Nothing is heard of a k6 that is still starting, which takes long on a busy machine: the site has no part in it.
    #heardAt = null;
    #lookedAt = performance.now();
    #busy = false;
    /** k6 has said something; until it is `kept` nobody listens. */
    async end(kept) {
        this.#busy = true;
        await kept;
        this.#busy = false;
        this.#heardAt = performance.now();
    }
    seconds(now) {
        // A gate that was held up itself has read nothing, and that is nobody's silence.
        const isDeaf = this.#busy || now - this.#lookedAt > LATE_MS;
        this.#lookedAt = now;
        if (this.#heardAt === null)
            return 0;
        if (isDeaf)
            this.#heardAt = now;
        return (now - this.#heardAt) / 1000;
    }
}
function reasonToStop(fold, isSilent) {
    const { errorBurst, stall, pageStalls } = fold.alarms();
    if (errorBurst !== null)
        return 'error-burst';
    if (stall !== null || pageStalls.size > 0)
        return 'stalled';
    return isSilent ? 'silence' : null;
}

;// CONCATENATED MODULE: ./lib/src/live.js
/** Shows where a phase stands, as often as the log can use it, until it is disposed of; `blockAt` gets the seconds since now. */
function showLive({ log }, blockAt) {
    const began = performance.now();
    const timer = setInterval(() => log.live(blockAt((performance.now() - began) / 1000)), log.liveEverySeconds * 1000);
    return {
        [Symbol.dispose]() {
            clearInterval(timer);
            log.live(null);
        },
    };
}

// EXTERNAL MODULE: ./lib/src/verdict/finding-words.js
var finding_words = __webpack_require__(19893);
;// CONCATENATED MODULE: ./lib/src/report/live-limits.js
/** The limits of a run that can be told live, in the order of its thresholds; `names` are its pages and journeys. */
const liveLimits = (thresholds, names) => thresholds
    .filter((threshold) => threshold.judged && isUpper(threshold) && (isP95(threshold) || isErrorRate(threshold)))
    .map((threshold) => ({ threshold, page: threshold.tags.page ?? (names.length === 1 ? (names[0] ?? null) : null) }));
/** Of a page's limits on p(95) the one on what a visitor waits for; undefined when it has none. */
function mainLimit(limits) {
    const onP95 = limits.filter(({ threshold }) => isP95(threshold));
    const narrow = ({ threshold: { tags } }) => tags.kind !== undefined || tags.step !== undefined;
    return (onP95.find(({ threshold }) => threshold.tags.kind === 'document' && threshold.tags.step === undefined) ??
        onP95.find((limit) => !narrow(limit)) ??
        onP95[0]);
}
/** How much of a limit is used: 1 is all of it; null without samples. */
function shareOf({ threshold: { limit } }, observed) {
    if (observed === null)
        return null;
    if (limit > 0)
        return observed / limit;
    return observed > 0 ? Number.POSITIVE_INFINITY : 0;
}
/** Whether a value is on the wrong side of the limit. */
const isOver = ({ threshold: { limit, operator } }, observed) => operator === '<' ? observed >= limit : observed > limit;
const isUpper = ({ operator }) => operator === '<' || operator === '<=';
const isP95 = ({ aggregation, unit }) => unit === 'ms' && aggregation.kind === 'percentile' && aggregation.percent === 95;
const isErrorRate = ({ metric, aggregation }) => metric === 'http_req_failed' && aggregation.kind === 'rate';

;// CONCATENATED MODULE: ./lib/src/report/share.js


const NEAR = 0.8;
const CELLS = 8;
/** The limit of which the most is used; null when none has samples. `observed` has a value for each limit. */
function worstShare(limits, observed, main) {
    const used = limits.flatMap((limit) => {
        const value = observed(limit);
        const share = shareOf(limit, value);
        return value === null || share === null ? [] : [{ limit, share, over: isOver(limit, value) }];
    });
    const [worst] = used.sort((a, b) => b.share - a.share);
    if (worst === undefined)
        return null;
    const { limit, share, over } = worst;
    const nearness = over ? 'over' : share >= NEAR ? 'near' : 'far';
    const words = `${percent(share, over)} of ${limitWords(limit, limit === main)}${over ? ' OVER' : ''}`;
    return { value: share, nearness, words };
}
/** Eight cells, as many full as there is used of the limit. */
function bar(share, cells = CELLS) {
    const full = Math.min(cells, Math.max(0, Math.round(share * cells)));
    return '█'.repeat(full) + '░'.repeat(cells - full);
}
/** Never 100 % of a limit that holds, never less of one that does not; no number of a limit of zero. */
function percent(share, over) {
    const whole = over ? Math.ceil(share * 100) : Math.min(99, Math.floor(share * 100));
    return (Number.isFinite(share) ? `${(0,finding_words/* quantity */.au)(whole, 'count')} %` : '–').padStart(WIDEST_USUAL);
}
const WIDEST_USUAL = '100 %'.length;
function limitWords({ threshold: { limit, unit, metric, tags } }, isMain) {
    const what = metric === 'http_req_failed' ? ' errors' : '';
    const part = tags.step === undefined ? (tags.kind ?? '') : `step ${tags.step}`;
    return `${(0,finding_words/* quantity */.au)(limit, unit)}${what}${isMain || part === '' || part === 'document' ? '' : ` (${part})`}`;
}

// EXTERNAL MODULE: ./lib/src/report/width.js
var width = __webpack_require__(96293);
;// CONCATENATED MODULE: ./lib/src/report/live.js




/** Of more pages the worst are told, and the rest in one line. */
const MAX_ROWS = 8;
const MAX_NAME_COLUMNS = 32;
/** Where a phase stands after so many seconds: the whole of it, then its pages, that which has used the most of a limit first. */
function liveBlock(phase, snapshot, seconds) {
    const { title, plannedSeconds, names } = phase;
    const rows = names.map((name) => rowOf(name, phase, snapshot));
    const time = `${title}${timeWords(seconds, plannedSeconds)} · ${(0,finding_words/* counted */.hS)(snapshot.vus ?? 0, 'VU')}`;
    const done = doneOf(seconds, plannedSeconds);
    const [only] = rows;
    if (names.length === 1 && only !== undefined)
        return {
            done,
            head: [{ text: time }],
            rows: [[{ text: `lately ${figures(only).join(' · ')}` }, ...shareAfter(only)]],
        };
    const whole = { name: '', standing: snapshot, p95: null, share: shareOfPage(null, phase, snapshot) };
    const [rate, , errors] = figures(whole);
    return {
        done,
        head: [{ text: [time, `lately ${rate}`, errors].join(' · ') }, ...shareAfter(whole)],
        rows: table(rows),
    };
}
/** `0:10 of 1:00`; k6 waits for the last answers. */
const timeWords = (seconds, plannedSeconds) => `${(0,finding_words/* clock */.pm)(seconds)} of ${(0,finding_words/* clock */.pm)(plannedSeconds)}${Math.round(seconds) > plannedSeconds ? ', ending' : ''}`;
/** A phase of which nothing is measured, or with `plannedSeconds` null none knows how long it takes. */
const waitBlock = (words, title, seconds, plannedSeconds) => ({
    done: plannedSeconds === null ? null : doneOf(seconds, plannedSeconds),
    head: [
        { text: `${title} ${(0,finding_words/* clock */.pm)(seconds)}${plannedSeconds === null ? '' : ` of ${(0,finding_words/* clock */.pm)(plannedSeconds)}`} · ${words}` },
    ],
    rows: [],
});
const doneOf = (seconds, plannedSeconds) => plannedSeconds > 0 ? Math.min(1, seconds / plannedSeconds) : 1;
function rowOf(name, phase, snapshot) {
    const main = mainLimit(phase.limits.filter(({ page }) => page === name));
    return {
        name,
        // The whole is the only one, whatever a script tags its points with.
        standing: (phase.names.length === 1 ? undefined : snapshot.pages.get(name)) ?? snapshot,
        p95: main === undefined ? null : observedOf(main, phase, snapshot),
        share: shareOfPage(name, phase, snapshot),
    };
}
function shareOfPage(page, phase, snapshot) {
    const limits = phase.judged ? phase.limits.filter((limit) => limit.page === page) : [];
    return worstShare(limits, (limit) => observedOf(limit, phase, snapshot), mainLimit(limits));
}
const observedOf = (limit, { limits }, { watched }) => watched[limits.indexOf(limit)] ?? null;
/** Requests per second, p(95) and errors lately. */
function figures({ standing: { requestsPerSecond, errorRate, errors }, p95 }) {
    return [
        `${requestsPerSecond === null ? '–' : (0,finding_words/* quantity */.au)(requestsPerSecond, 'count')} req/s`,
        `p(95) ${p95 === null ? '–' : (0,finding_words/* quantity */.au)(p95, 'ms')}`,
        `errors ${errorRate === null ? '–' : (0,finding_words/* quantity */.au)(errorRate, 'ratio')}${errors === 0 ? '' : ` (${(0,finding_words/* quantity */.au)(errors, 'count')} in all)`}`,
    ];
}
const shareParts = ({ value, nearness, words }) => ({ text: `${bar(value)} ${words}`, nearness });
const shareAfter = ({ share }) => (share === null ? [] : [{ text: ' · ' }, shareParts(share)]);
/** Rows of the worst pages, aligned; a sort keeps the order of those that are alike. */
function table(rows) {
    const sorted = [...rows].sort((a, b) => (b.share?.value ?? -1) - (a.share?.value ?? -1));
    // A last line for a single page would say less than the page.
    const shown = sorted.slice(0, rows.length === MAX_ROWS + 1 ? rows.length : MAX_ROWS);
    const cells = shown.map((row) => [
        (0,width/* cut */.Jj)(row.name, MAX_NAME_COLUMNS),
        ...figures(row),
        row.share === null ? '' : shareParts(row.share).text,
    ]);
    const widths = [0, 1, 2, 3].map((at) => Math.max(...cells.map((row) => (0,width/* widthOf */.qz)(row[at] ?? ''))));
    const lines = cells.map((row, index) => {
        const text = `  ${row
            .slice(0, -1)
            .map((cell, at) => (0,width/* padded */.jC)(cell, widths[at] ?? 0))
            .join('  ')}`;
        const share = shown[index]?.share ?? null;
        return share === null ? [{ text: text.trimEnd() }] : [{ text: `${text}  ` }, shareParts(share)];
    });
    const rest = sorted.slice(shown.length);
    return rest.length === 0 ? lines : [...lines, [{ text: `  ${restWords(rest)}` }]];
}
/** `and 192 more pages, all below 43 % of their limit`. */
function restWords(rest) {
    const more = `and ${(0,finding_words/* counted */.hS)(rest.length, 'more page')}`;
    const over = rest.filter(({ share }) => share?.nearness === 'over').length;
    if (over > 0)
        return `${more}, ${(0,finding_words/* quantity */.au)(over, 'count')} of them OVER`;
    const most = rest[0]?.share?.value;
    return most === undefined ? more : `${more}, all below ${Math.floor(most * 100) + 1} % of their limit`;
}

;// CONCATENATED MODULE: ./lib/src/live-load.js




/** What a fold must keep apart so that the load can be shown while it runs. */
const watchedOf = (config) => ({
    pages: namesOf(config),
    watched: live_load_limitsOf(config).map(({ threshold }) => threshold),
});
/** Shows a load while it runs, until it is disposed of. */
function liveLoad({ config, world }, fold, terms) {
    const phase = { ...terms, names: namesOf(config), limits: live_load_limitsOf(config) };
    return showLive(world, (seconds) => liveBlock(phase, fold.snapshot(), seconds));
}
const namesOf = (config) => (0,config_config/* visitsOf */.o)(config).map(({ name }) => name);
const live_load_limitsOf = (config) => liveLimits(config.thresholds, namesOf(config));

;// CONCATENATED MODULE: ./lib/src/paces.js


/** What the plan of a load says of its pace: what stalls are measured by. */
const paceOf = (load) => ({
    cycleSeconds: load.cycleSeconds,
    roundSeconds: load.roundSeconds,
    ...(load.model === 'open' && { visitsBy: (seconds) => (0,load_plan/* visitsBy */.eW)(load, seconds) }),
});
/** The same of each page and journey. One that is alone is the whole, and is watched as that. */
function pagePacesOf(config) {
    const visits = (0,config_config/* visitsOf */.o)(config);
    if (visits.length === 1)
        return new Map();
    return new Map(visits.map(({ name, load }) => [
        name,
        { ...paceOf({ ...config.load, ...load }), vusAt: (seconds) => (0,load_plan/* vusAt */.am)(load, seconds) },
    ]));
}

;// CONCATENATED MODULE: ./lib/src/results/known-bytes.js
/** Of a double, which is what bytes are compared by. */
const WORD_BYTES = 8;
/** Fewer are never known. */
const FEWEST_BYTES = WORD_BYTES;
/** Bytes that came before and are expected again, and what they mean. At least FEWEST_BYTES of them, none a NUL. */
class KnownBytes {
    length;
    meaning;
    #words;
    #lastWord;
    constructor(bytes, meaning) {
        const view = viewOf(bytes);
        const words = Math.floor(bytes.length / WORD_BYTES);
        this.length = bytes.length;
        this.meaning = meaning;
        this.#words = new Float64Array(words);
        for (let nth = 0; nth < words; nth += 1)
            this.#words[nth] = view.getFloat64(nth * WORD_BYTES, true);
        this.#lastWord = view.getFloat64(bytes.length - WORD_BYTES, true);
    }
    /**
     * Whether these bytes stand there. Eight at a time are compared as one double: 5 × as fast as byte by byte, and 3 ×
     * as `Buffer.compare`. Doubles are equal when their bits are, but for zeros, which NULs make, and NaN, which is equal
     * to nothing and so only not known.
     */
    isAt(view, at) {
        if (at + this.length > view.byteLength)
            return false;
        const words = this.#words;
        for (let nth = 0; nth < words.length; nth += 1)
            if (view.getFloat64(at + nth * WORD_BYTES, true) !== words[nth])
                return false;
        return view.getFloat64(at + this.length - WORD_BYTES, true) === this.#lastWord;
    }
}
/** A view of the same bytes, for numbers of more than one of them. */
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

;// CONCATENATED MODULE: ./lib/src/results/cursor.js

const NEWLINE = 0x0a;
const [ZERO, NINE] = [0x30, 0x39];
/** A place in whole lines: who reads a part of one moves it behind that part. Only the last line of a run may be without its newline. */
class Cursor {
    bytes;
    view;
    at = 0;
    constructor(lines) {
        // A Buffer finds a newline in a third of the time that other arrays of bytes need.
        this.bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
        this.view = viewOf(lines);
    }
    get isAtEnd() {
        return this.at >= this.bytes.length;
    }
    get byte() {
        return this.bytes[this.at] ?? 0;
    }
    /** Behind the next newline, or where everything ends. */
    get endOfLine() {
        const end = this.bytes.indexOf(NEWLINE, this.at) + 1;
        return end > 0 ? end : this.bytes.length;
    }
    /** The bytes from here to the end of the line, its newline included, and moves behind them. */
    takeLine() {
        const start = this.at;
        this.at = this.endOfLine;
        return this.bytes.subarray(start, this.at);
    }
    /** Whether the bytes of an earlier place, at least eight and none a NUL, stand here again; see KnownBytes. */
    repeats(from, length) {
        const { view, at } = this;
        const last = length - WORD_BYTES;
        if (at + length > view.byteLength)
            return false;
        for (let nth = 0; nth < last; nth += WORD_BYTES)
            if (view.getFloat64(at + nth, true) !== view.getFloat64(from + nth, true))
                return false;
        return view.getFloat64(at + last, true) === view.getFloat64(from + last, true);
    }
    /** Moves behind the digits that stand here and returns the number that they make with those before; inexact from 16 digits on. */
    digits(before) {
        const { bytes } = this;
        let number = before;
        let at = this.at;
        for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[at] ?? 0) {
            number = number * 10 + (byte - ZERO);
            at += 1;
        }
        this.at = at;
        return number;
    }
    /** The bytes from there to here, which are ASCII. */
    textFrom(start) {
        return this.bytes.toString('latin1', start, this.at);
    }
}

;// CONCATENATED MODULE: ./lib/src/results/byte-memo.js

const HALF_WORD_BYTES = 4;
/** The golden ratio, as a fraction of 2^32: spreads what it multiplies. */
const SPREAD = 0x9e3779b1;
/** What bytes mean, by the bytes themselves. */
class ByteMemo {
    #known = new Map();
    get size() {
        return this.#known.size;
    }
    /** The bytes from the cursor to `end`; `learn` tells what they mean when they are new, or null when they mean nothing. Of two with the same hash the second one stays unknown. */
    find({ view, bytes: all, at }, end, learn) {
        if (end - at < FEWEST_BYTES || end > all.length)
            return null;
        const hash = byte_memo_hashOf(view, at, end);
        const known = this.#known.get(hash);
        if (known !== undefined)
            return known.length === end - at && known.isAt(view, at) ? known : null;
        const bytes = all.subarray(at, end);
        const meaning = learn(bytes);
        if (meaning === null)
            return null;
        const learnt = new KnownBytes(bytes, meaning);
        this.#known.set(hash, learnt);
        return learnt;
    }
    forget() {
        this.#known.clear();
    }
}
/** A small integer, which is what a Map finds fastest; of at least four bytes. */
function byte_memo_hashOf(view, start, end) {
    const last = end - HALF_WORD_BYTES;
    let hash = view.getInt32(last, true);
    for (let at = start; at < last; at += HALF_WORD_BYTES)
        hash = Math.imul(hash ^ view.getInt32(at, true), SPREAD);
    return (hash ^ (hash >>> 15)) >>> 2;
}

;// CONCATENATED MODULE: ./lib/src/results/point-time.js

const DOT = 0x2e;
const Z = 0x5a;
const MINUTE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:$/;
const MINUTE_BYTES = '2026-11-21T07:09:'.length;
const ZONE = /^(Z|[+-]([01]\d|2[0-3]):[0-5]\d)","value":$/;
const [UTC_BYTES, ZONE_BYTES] = ['Z","value":'.length, '-05:00","value":'.length];
const SECOND_DIGITS = 2;
/** Go writes no more. */
const MOST_DIGITS = 9;
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
const NEVER = new KnownBytes(Buffer.alloc(MINUTE_BYTES, 'x'), Number.NaN);
/** Reads the times of points, which come in the order of time or nearly so: minute and zone are those of the point before, but for one line in a minute. */
class Clock {
    /** A minute in UTC, in milliseconds since the epoch. */
    #minute = NEVER;
    /** How far its zone is behind UTC, in milliseconds. */
    #zone = NEVER;
    /** Where the last time stands, and what it says. */
    #cursor = null;
    #from = 0;
    #length = 0;
    #time = Number.NaN;
    /**
     * Moves the cursor behind `2026-11-21T07:09:35.5174Z","value":` and returns the milliseconds since the epoch; NaN when
     * none stands there. What is finer than a millisecond is cut off, as `Date.parse` does. 3 × as fast as that, and 10 × where the
     * time is that of the line before.
     */
    read(cursor) {
        const from = cursor.at;
        // All samples of a request have one time.
        if (cursor === this.#cursor && cursor.repeats(this.#from, this.#length)) {
            cursor.at += this.#length;
            return this.#time;
        }
        const time = this.#readNext(cursor);
        this.#cursor = Number.isNaN(time) ? null : cursor;
        this.#from = from;
        this.#length = cursor.at - from;
        this.#time = time;
        return time;
    }
    #readNext(cursor) {
        const minute = this.#minuteAt(cursor);
        const first = cursor.at + MINUTE_BYTES;
        cursor.at = first;
        const seconds = cursor.digits(0);
        if (cursor.at - first !== SECOND_DIGITS || !(seconds < 60))
            return Number.NaN;
        const milliseconds = cursor.byte === DOT ? readMilliseconds(cursor) : 0;
        const zone = this.#zoneAt(cursor);
        cursor.at += zone.length;
        return minute.meaning + seconds * 1000 + milliseconds + zone.meaning;
    }
    #minuteAt({ view, bytes, at }) {
        if (this.#minute.isAt(view, at))
            return this.#minute;
        const own = bytes.subarray(at, at + MINUTE_BYTES);
        const text = own.toString('latin1');
        if (!MINUTE.test(text))
            return NEVER;
        this.#minute = new KnownBytes(own, Date.parse(`${text}00Z`));
        return this.#minute;
    }
    #zoneAt({ view, bytes, byte, at }) {
        if (this.#zone.isAt(view, at))
            return this.#zone;
        const own = bytes.subarray(at, at + (byte === Z ? UTC_BYTES : ZONE_BYTES));
        const zone = ZONE.exec(own.toString('latin1'))?.[1];
        if (zone === undefined)
            return NEVER;
        this.#zone = new KnownBytes(own, Date.parse(`1970-01-01T00:00:00${zone}`));
        return this.#zone;
    }
}
/** NaN where it has no digits, or more of them than `Date.parse` looks at. */
function readMilliseconds(cursor) {
    const first = ++cursor.at;
    const number = cursor.digits(0);
    const digits = cursor.at - first;
    // The product is a whole number below 2^53, so that the quotient is never rounded up to the next millisecond.
    return digits > 0 && digits <= MOST_DIGITS ? Math.floor((number * 1000) / (POWERS[digits] ?? 1)) : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/src/results/point-value.js
const [point_value_ZERO, MINUS, PLUS, point_value_DOT, E, SMALL_E] = [0x30, 0x2d, 0x2b, 0x2e, 0x45, 0x65];
/** A whole number of so many digits is a double, exactly … */
const EXACT_DIGITS = 15;
/** … and so are the powers of ten from 0 to 22. */
const point_value_POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/**
 * Moves the cursor behind a number as JSON has it; NaN when there is none, or one beyond doubles. The bits are those of
 * `Number(text)`: of up to 15 digits a whole number and a power of ten, both exact, are divided or multiplied, and IEEE
 * rounds once, to the nearest. 4 × as fast as `Number`, which all others are left to.
 */
function readValue(cursor) {
    const start = cursor.at;
    const isNegative = cursor.byte === MINUS;
    if (isNegative)
        cursor.at += 1;
    const first = cursor.at;
    const whole = cursor.digits(0);
    const digits = cursor.at - first;
    if (digits === 0 || (digits > 1 && cursor.bytes[first] === point_value_ZERO))
        return Number.NaN;
    const point = cursor.at;
    const number = cursor.byte === point_value_DOT ? readFraction(cursor, whole) : whole;
    const fraction = Math.max(0, cursor.at - point - 1);
    const power = readExponent(cursor) - fraction;
    const magnitude = digits + fraction <= EXACT_DIGITS ? point_value_scaled(number, power) : Number.NaN;
    if (Number.isNaN(magnitude))
        return Number.isNaN(power + number) ? Number.NaN : parsed(cursor, start);
    return isNegative ? -magnitude : magnitude;
}
/** The number with the digits behind the point; NaN without any. */
function readFraction(cursor, whole) {
    const first = ++cursor.at;
    const number = cursor.digits(whole);
    return cursor.at === first ? Number.NaN : number;
}
/** The power of ten, 0 where none stands; NaN when it has no digits. */
function readExponent(cursor) {
    if (cursor.byte !== SMALL_E && cursor.byte !== E)
        return 0;
    cursor.at += 1;
    const isNegative = cursor.byte === MINUS;
    if (isNegative || cursor.byte === PLUS)
        cursor.at += 1;
    const first = cursor.at;
    const power = cursor.digits(0);
    if (cursor.at === first)
        return Number.NaN;
    return isNegative ? -power : power;
}
/** NaN where it is not exact. */
function point_value_scaled(digits, power) {
    if (power === 0)
        return digits;
    return power < 0 ? digits / (point_value_POWERS[-power] ?? Number.NaN) : digits * (point_value_POWERS[power] ?? Number.NaN);
}
function parsed(cursor, start) {
    const value = Number(cursor.textFrom(start));
    return Number.isFinite(value) ? value : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/src/results/lane.js




const HEAD = /^\{"metric":"([ !#-[\]-~]+)","type":"Point","data":\{"time":"$/;
const HEAD_START = '{"metric":"';
const HEAD_END = '","type":"Point","data":{"time":"';
const TAIL_START = ',"tags":';
const TAIL_END = '}}\n';
const QUOTE = 0x22;
/** So many heads and tails are known at a time, and with one more all are forgotten: some 20 MB, however many URLs there are. */
const MOST_KNOWN = 8192;
const LONGEST_HEAD_BYTES = 256;
const LONGEST_TAIL_BYTES = 2048;
const decoder = new TextDecoder();
/** Reads points without making text or objects of them. */
class Lane {
    #to;
    #clock = new Clock();
    #heads = new ByteMemo();
    #tails = new ByteMemo();
    #kinds = new Map();
    #path = null;
    #known = 0;
    constructor(to) {
        this.#to = to;
    }
    /** Reads as many points as stand here one behind the other, and leaves the cursor before the first line that is none. */
    read(cursor) {
        let from = cursor.at;
        while (!cursor.isAtEnd && this.#readPoint(cursor))
            from = cursor.at;
        cursor.at = from;
    }
    /** False, and nothing counted, when it is no point of exactly this shape. */
    #readPoint(cursor) {
        // Between two lines: what is found for one of them belongs together.
        if (this.#known > MOST_KNOWN)
            this.#forget();
        const before = this.#path;
        // k6 writes the samples of a request in one order: 9 of 10 lines are guessed right, and need no hash and no Map.
        const guess = before?.next;
        const head = here(guess?.head, cursor) ?? here(before?.head.meaning.next, cursor) ?? this.#findHead(cursor);
        if (head === null)
            return false;
        cursor.at += head.length;
        const time = this.#clock.read(cursor);
        const value = Number.isNaN(time) ? Number.NaN : readValue(cursor);
        if (Number.isNaN(value))
            return false;
        const tail = here(guess?.tail, cursor) ?? here(before?.tail, cursor) ?? this.#findTail(cursor);
        if (tail === null)
            return false;
        cursor.at += tail.length;
        this.#path = guess?.head === head && guess.tail === tail ? guess : this.#turn(before, head, tail);
        this.#to.moveTo(time);
        this.#to.add(this.#path.route, value);
        return true;
    }
    /** Another path than the one that was guessed; it is the next guess. */
    #turn(before, head, tail) {
        const path = this.#pathOf(head, tail);
        if (before === null)
            return path;
        before.next = path;
        before.head.meaning.next = head;
        return path;
    }
    #pathOf(head, tail) {
        const { paths, kind } = tail.meaning;
        const { place, metric } = head.meaning;
        const known = paths[place];
        if (known !== undefined)
            return known;
        kind.routes[place] ??= this.#to.routeOf(metric, kind.tags);
        const path = { head, tail, route: kind.routes[place], next: null };
        paths[place] = path;
        return path;
    }
    #kindOf(tags) {
        const key = this.#to.kindOf(tags);
        const kind = this.#kinds.get(key) ?? { tags, routes: [] };
        this.#kinds.set(key, kind);
        return kind;
    }
    #forget() {
        this.#heads.forget();
        this.#tails.forget();
        this.#kinds.clear();
        this.#path = null;
        this.#known = 0;
    }
    #findHead(cursor) {
        const end = cursor.bytes.indexOf(QUOTE, cursor.at + HEAD_START.length) + HEAD_END.length;
        if (end - cursor.at > LONGEST_HEAD_BYTES)
            return null;
        return this.#heads.find(cursor, end, (own) => {
            const metric = HEAD.exec(own.toString('latin1'))?.[1];
            if (metric === undefined)
                return null;
            this.#known += 1;
            return { metric, place: this.#heads.size, next: null };
        });
    }
    #findTail(cursor) {
        const end = cursor.endOfLine;
        if (end - cursor.at > LONGEST_TAIL_BYTES)
            return null;
        return this.#tails.find(cursor, end, (own) => {
            const tags = readTags(decoder.decode(own));
            this.#known += 1;
            return tags === null ? null : { kind: this.#kindOf(tags), paths: [] };
        });
    }
}
/** These bytes, if they stand here. */
const here = (bytes, { view, at }) => (bytes?.isAt(view, at) ? bytes : null);
/** What is JSON by itself between these bytes is JSON between them in the line, too, and nothing else stands there. */
function readTags(tail) {
    if (!tail.startsWith(TAIL_START) || !tail.endsWith(TAIL_END))
        return null;
    const tags = parseJson(tail.slice(TAIL_START.length, -TAIL_END.length));
    return isRecord(tags) ? tags : null;
}

;// CONCATENATED MODULE: ./lib/src/config/metric-type.js
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

;// CONCATENATED MODULE: ./lib/src/results/line.js


/** Longer lines are malformed: k6 writes some hundred bytes, and a string of 512 MiB would throw. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
const UNKNOWN = { kind: 'unknown' };
const MALFORMED = { kind: 'malformed' };
const OPENING_BRACE = 0x7b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const NANO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const line_decoder = new TextDecoder();
/** Whether a line claims to be NDJSON: it starts with `{`, a byte order mark aside. */
function looksLikeJson(line) {
    const start = BYTE_ORDER_MARK.every((byte, at) => line[at] === byte) ? BYTE_ORDER_MARK.length : 0;
    return line[start] === OPENING_BRACE;
}
/** A line as text, without its line end; bytes that are no UTF-8 become U+FFFD. */
const lineText = (line) => line_decoder.decode(line.subarray(0, MAX_LINE_BYTES)).replace(/\r?\n$/, '');
/** Reads a line of k6's JSON output (https://grafana.com/docs/k6/latest/results-output/real-time/json/): new fields are welcome, a missing or wrong one makes it malformed; never throws. */
function readLine(line) {
    const json = line.length > MAX_LINE_BYTES ? undefined : parseJson(line_decoder.decode(line));
    if (!isRecord(json))
        return MALFORMED;
    if (json.type === 'Point')
        return readPoint(json.metric, json.data);
    if (json.type === 'Metric')
        return line_readMetric(json.data);
    return UNKNOWN;
}
function readPoint(metric, data) {
    if (typeof metric !== 'string' || !isRecord(data))
        return MALFORMED;
    const { value } = data;
    const tags = data.tags ?? {};
    const time = milliseconds(data.time);
    if (typeof value !== 'number' || !Number.isFinite(value) || Number.isNaN(time) || !isRecord(tags))
        return MALFORMED;
    return { kind: 'point', metric, time, value, tags };
}
function line_readMetric(data) {
    if (!isRecord(data) || typeof data.name !== 'string' || typeof data.type !== 'string')
        return MALFORMED;
    return isMetricType(data.type) ? { kind: 'metric', name: data.name, type: data.type } : UNKNOWN;
}
/** Any offset and any number of digits: Date.parse drops what is finer than a millisecond. */
const milliseconds = (time) => typeof time === 'string' && NANO_TIME.test(time) ? Date.parse(time) : Number.NaN;

;// CONCATENATED MODULE: ./lib/src/results/line-splitter.js
const line_splitter_NEWLINE = 0x0a;
const NOTHING = new Uint8Array(0);
/** Cuts a stream of bytes into lines, wherever its chunks were cut; a line keeps its newline. */
class LineSplitter {
    #held = NOTHING;
    #heldBytes = 0;
    /** The lines that end in this chunk. They may be views of it: use them before the chunk is reused. */
    *split(chunk) {
        for (const lines of this.whole(chunk)) {
            for (let start = 0; start < lines.length;) {
                const end = lines.indexOf(line_splitter_NEWLINE, start) + 1;
                yield lines.subarray(start, end);
                start = end;
            }
        }
    }
    /** The same lines in at most two pieces: the first one, when it began in an earlier chunk, and all others. */
    *whole(chunk) {
        const first = this.#heldBytes === 0 ? 0 : chunk.indexOf(line_splitter_NEWLINE) + 1;
        if (first > 0)
            yield this.#complete(chunk.subarray(0, first));
        const last = chunk.lastIndexOf(line_splitter_NEWLINE) + 1;
        if (last > first)
            yield chunk.subarray(first, last);
        this.#hold(chunk.subarray(last));
    }
    /** What came after the last newline, and forgets it; empty when the stream ended with a whole line. */
    rest() {
        const rest = this.#held.subarray(0, this.#heldBytes);
        this.#held = NOTHING;
        this.#heldBytes = 0;
        return rest;
    }
    #complete(tail) {
        this.#hold(tail);
        return this.rest();
    }
    #hold(bytes) {
        const needed = this.#heldBytes + bytes.length;
        if (needed > this.#held.length) {
            // Doubling keeps a long line that comes in small chunks linear.
            const larger = new Uint8Array(Math.max(needed, this.#held.length * 2));
            larger.set(this.#held.subarray(0, this.#heldBytes));
            this.#held = larger;
        }
        this.#held.set(bytes, this.#heldBytes);
        this.#heldBytes = needed;
    }
}
/** Adds a line to a list of byte ranges; lines that lie side by side in memory become one range. */
function appendRange(ranges, line) {
    const last = ranges.at(-1);
    if (last !== undefined && last.buffer === line.buffer && last.byteOffset + last.length === line.byteOffset) {
        ranges[ranges.length - 1] = new Uint8Array(last.buffer, last.byteOffset, last.length + line.length);
    }
    else {
        ranges.push(line);
    }
}

;// CONCATENATED MODULE: ./lib/src/results/beats.js
/** How long a second waits for points that come late: k6 hands its points on several times a second, not in order. */
const BEAT_PATIENCE_SECONDS = 2;
const beats_KINDS = new Map([
    ['vus', 'vus'],
    ['http_req_failed', 'failed'],
    ['http_reqs', 'requests'],
]);
/** What the points of a metric with these tags are in a beat; null when they are nothing. */
function beatPartOf(metric, tags) {
    const kind = beats_KINDS.get(metric);
    if (kind === undefined)
        return null;
    // Status 0 is no answer. A step of a journey is what its visitor waits for, also where an API has no documents.
    const isAwaited = tags.kind === 'document' || (tags.kind === 'action' && tags.step !== undefined);
    const isDocument = kind === 'requests' && isAwaited && tags.status !== '0';
    return { kind, isDocument, page: typeof tags.page === 'string' ? tags.page : null };
}
/** Says of each second what its beat is; of one in which k6 does not tell the VUs, those of the second before. */
class Beats {
    #vus = null;
    /** Null for a second of which no point is counted here. Seconds come in ascending order. */
    of(second) {
        const beat = { requests: 0, failed: 0, documents: 0, documentsOf: new Map(), vus: null };
        let isEmpty = true;
        second.each(({ parts }, cell) => {
            if (parts.beat === null)
                return;
            isEmpty = false;
            count(beat, parts.beat, cell);
        });
        if (isEmpty)
            return null;
        this.#vus = beat.vus ?? this.#vus;
        return { ...beat, second: second.second, vus: this.#vus };
    }
}
function count(beat, { kind, isDocument, page }, cell) {
    if (kind === 'vus')
        beat.vus = cell.last;
    else if (kind === 'failed')
        beat.failed += cell.count - cell.zeros;
    else
        beat.requests += cell.sum;
    if (!isDocument)
        return;
    beat.documents += cell.sum;
    if (page !== null)
        beat.documentsOf.set(page, (beat.documentsOf.get(page) ?? 0) + cell.sum);
}

;// CONCATENATED MODULE: ./lib/src/results/histogram.js
/** How far a percentile from the histogram may be from k6's, relative to the larger of the two samples it lies between. */
const PERCENTILE_ERROR = 0.002;
// A bucket is the sign, the exponent and the first 9 bits of the mantissa of a double: 2^9 buckets of equal width in
// each octave, at most 1/512 of their values wide, so their middles are at most 1/1024 off. The next bit is the middle.
const BUCKET_BITS = 9;
const BUCKETS = 1 << BUCKET_BITS;
const HIGH_WORD_SHIFT = 20 - BUCKET_BITS;
const MIDDLE_BIT = 1 << (HIGH_WORD_SHIFT - 1);
const SIGN_MASK = 0x7fffffff;
const histogram_double = new DataView(new ArrayBuffer(8));
/** Counts of samples in log-linear buckets: memory follows the number of octaves (2 kB each), not of samples. */
class Histogram {
    #octaves = new Map();
    /** The one that was counted in last, which is the next one's, too, more often than not. */
    #number = Number.NaN;
    #octave = new Uint32Array(0);
    add(values) {
        for (let nth = 0; nth < values.length; nth += 1)
            this.#count(bucketOf(values[nth] ?? 0), 1);
    }
    addZeros(count) {
        if (count > 0)
            this.#count(0, count);
    }
    /** Adds the counts of another one; exact. */
    addAll(other) {
        for (const { number, count } of other.#ascending())
            this.#count(number, count);
    }
    /** The buckets that samples of these ranks lie in, by rank (0 is the smallest), in ascending order; none for a rank that there is not. */
    bucketsOf(ranks) {
        const found = new Map();
        const ascending = this.#ascending();
        let bucket = ascending.next().value;
        for (const rank of ranks.toSorted((a, b) => a - b)) {
            while (bucket && rank >= bucket.before + bucket.count)
                bucket = ascending.next().value;
            if (bucket)
                found.set(rank, bucket);
        }
        return found;
    }
    #count(bucket, count) {
        const octave = this.#octaveOf(bucket >> BUCKET_BITS);
        const place = bucket & (BUCKETS - 1);
        octave[place] = (octave[place] ?? 0) + count;
    }
    #octaveOf(number) {
        if (number === this.#number)
            return this.#octave;
        this.#number = number;
        this.#octave = this.#octaves.get(number) ?? new Uint32Array(BUCKETS);
        this.#octaves.set(number, this.#octave);
        return this.#octave;
    }
    *#ascending() {
        let before = 0;
        for (const [number, octave] of [...this.#octaves].sort(([a], [b]) => a - b)) {
            for (let nth = 0; nth < octave.length; nth += 1) {
                const count = octave[nth] ?? 0;
                if (count > 0)
                    yield { number: (number << BUCKET_BITS) | nth, count, before };
                before += count;
            }
        }
        return undefined;
    }
}
/** Buckets are numbered in the order of their values: negative ones below -1, positive ones from 0. */
function bucketOf(value) {
    histogram_double.setFloat64(0, value < 0 ? -value : value);
    const magnitude = (histogram_double.getUint32(0) & SIGN_MASK) >>> HIGH_WORD_SHIFT;
    return value < 0 ? -1 - magnitude : magnitude;
}
/** About the samples of a bucket, within half of PERCENTILE_ERROR; zero is exact. */
function middleOf(bucket) {
    const magnitude = bucket < 0 ? -1 - bucket : bucket;
    if (magnitude === 0)
        return 0;
    histogram_double.setUint32(0, (magnitude << HIGH_WORD_SHIFT) | MIDDLE_BIT);
    histogram_double.setUint32(4, 0);
    return bucket < 0 ? -histogram_double.getFloat64(0) : histogram_double.getFloat64(0);
}

;// CONCATENATED MODULE: ./lib/src/results/numbers.js
const FIRST_CAPACITY = 16;
/** No piece is longer. */
const MOST_CAPACITY = 65_536;
/** A growing list of numbers in pieces of memory: none is copied when the list grows, and little of the last one is empty. */
class Numbers {
    #newPiece;
    #full = [];
    #last;
    #length = 0;
    constructor(newPiece) {
        this.#newPiece = newPiece;
        this.#last = newPiece(0);
    }
    add(value) {
        if (this.#length === this.#last.length)
            this.#grow();
        this.#last[this.#length] = value;
        this.#length += 1;
    }
    /** All of them: pieces, and how many numbers are in each. */
    *pieces() {
        for (const piece of this.#full)
            yield [piece, piece.length];
        yield [this.#last, this.#length];
    }
    clear() {
        this.#full.length = 0;
        this.#last = this.#newPiece(0);
        this.#length = 0;
    }
    #grow() {
        if (this.#length > 0)
            this.#full.push(this.#last);
        this.#last = this.#newPiece(Math.min(MOST_CAPACITY, Math.max(FIRST_CAPACITY, this.#length * 2)));
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/results/bin.js


/** k6's times are whole nanoseconds, written in milliseconds: up to 4.29 s they fit into four bytes. */
const NANOSECONDS = 1e6;
const MOST_NANOSECONDS = 2 ** 32 - 1;
/** All values of one route. Each is kept to the last bit, in 4 bytes where they are enough and else in 8; or, once they were too many, counted in a histogram. */
class Bin {
    #narrow = new Numbers((length) => new Uint32Array(length));
    #wide = new Numbers((length) => new Float64Array(length));
    #histogram = null;
    #zeros = 0;
    /** The sum of the values that are whole nanoseconds: exact, in whatever order they come, up to 104 days. */
    #nanoseconds = 0;
    #others = 0;
    count = 0;
    min = Number.POSITIVE_INFINITY;
    max = Number.NEGATIVE_INFINITY;
    /** Takes over the values of a cell; returns how many of them it keeps. */
    add(cell) {
        const { values, zeros } = cell;
        this.count += cell.count;
        this.#zeros += zeros;
        if (zeros > 0)
            this.#widen(0);
        for (let nth = 0; nth < values.length; nth += 1)
            this.#addValue(values[nth] ?? 0);
        if (this.#histogram === null)
            return values.length;
        this.#histogram.add(values);
        this.#histogram.addZeros(zeros);
        return 0;
    }
    get sum() {
        return this.#nanoseconds / NANOSECONDS + this.#others;
    }
    get isExact() {
        return this.#histogram === null;
    }
    /** From now on only a histogram is kept; returns how many values are no longer. */
    coarsen() {
        const histogram = new Histogram();
        this.countIn(histogram);
        this.#histogram = histogram;
        this.#narrow.clear();
        this.#wide.clear();
        return this.count - this.#zeros;
    }
    countIn(histogram) {
        if (this.#histogram !== null)
            histogram.addAll(this.#histogram);
        else
            histogram.addZeros(this.#zeros);
        for (const values of this.pieces())
            histogram.add(values);
    }
    /** The values that are kept, in no order, and all but the zeros; each piece is valid until the next one. */
    *pieces() {
        for (const [nanoseconds, length] of this.#narrow.pieces())
            yield inMilliseconds(nanoseconds, length);
        for (const [values, length] of this.#wide.pieces())
            yield values.subarray(0, length);
    }
    #addValue(value) {
        this.#widen(value);
        const nanoseconds = Math.round(value * NANOSECONDS);
        if (isNarrow(nanoseconds) && nanoseconds / NANOSECONDS === value) {
            this.#nanoseconds += nanoseconds;
            if (this.#histogram === null)
                this.#narrow.add(nanoseconds);
        }
        else {
            this.#others += value;
            if (this.#histogram === null)
                this.#wide.add(value);
        }
    }
    #widen(value) {
        if (value < this.min)
            this.min = value;
        if (value > this.max)
            this.max = value;
    }
}
const isNarrow = (nanoseconds) => nanoseconds >= 0 && nanoseconds <= MOST_NANOSECONDS;
const scratch = new Float64Array(MOST_CAPACITY);
function inMilliseconds(nanoseconds, length) {
    for (let nth = 0; nth < length; nth += 1)
        scratch[nth] = (nanoseconds[nth] ?? 0) / NANOSECONDS;
    return scratch.subarray(0, length);
}

;// CONCATENATED MODULE: ./lib/src/results/budget.js

/** So many values of a run are kept in all (32 MB), and percentiles are exact; beyond, the largest bins become histograms. */
const EXACT_VALUES = 8_000_000;
/** The bins of a run, and how many values they may keep together. */
class Budget {
    #most;
    #bins = [];
    #kept = 0;
    constructor(most = EXACT_VALUES) {
        this.#most = most;
    }
    newBin() {
        const bin = new Bin();
        this.#bins.push(bin);
        return bin;
    }
    add(bin, cell) {
        this.#kept += bin.add(cell);
        while (this.#kept > this.#most)
            this.#kept -= this.#largest().coarsen();
    }
    #largest() {
        const exact = this.#bins.filter((bin) => bin.isExact);
        return exact.reduce((largest, bin) => (bin.count > largest.count ? bin : largest));
    }
}

;// CONCATENATED MODULE: ./lib/src/results/error-burst.js
/** From then on it is one. */
const BURST_SECONDS = 10;
/** Fewer failures are no proof, however long they take. */
const MINIMUM_FAILED = 5;
const FAILED_SHARE = 0.5;
/** Finds the first error burst in the seconds of a run. A second without requests goes on with what was before it. */
class BurstWatch {
    #now = null;
    #first = null;
    /** The first burst, as long as it went on. */
    get burst() {
        return this.#first;
    }
    add({ second, requests, failed }) {
        const fails = requests > 0 && failed >= requests * FAILED_SHARE;
        if (requests > 0 && !fails)
            this.#now = null;
        if (this.#now === null && !fails)
            return;
        const { startSecond = second, requests: before = 0, failed: failedBefore = 0 } = this.#now ?? {};
        this.#now = {
            startSecond,
            seconds: second - startSecond + 1,
            requests: before + requests,
            failed: failedBefore + failed,
        };
        const isBurst = this.#now.seconds >= BURST_SECONDS && this.#now.failed >= MINIMUM_FAILED;
        if (isBurst && (this.#first === null || this.#first.startSecond === startSecond))
            this.#first = this.#now;
    }
}

;// CONCATENATED MODULE: ./lib/src/results/percentile.js
/**
 * k6's percentile, `percent` 0 to 100, of at least one sample: linear between the two samples around the rank, in k6's order of operations
 * (https://github.com/grafana/k6/blob/v2.2.0/metrics/sink.go, TrendSink.P), so that amd64 builds of k6 give the same bits. NaN outside 0 to 100.
 */
function percentile(ranked, count, percent) {
    const [below, above] = ranksAround(count, percent).map((rank) => ranked.at(rank));
    if (below === undefined || above === undefined)
        return Number.NaN;
    const position = positionOf(count, percent);
    return below + (above - below) * (position - Math.floor(position));
}
/** The two ranks that a percentile lies between. */
function ranksAround(count, percent) {
    const position = positionOf(count, percent);
    return [Math.floor(position), Math.ceil(position)];
}
const positionOf = (count, percent) => (percent / 100) * (count - 1);

;// CONCATENATED MODULE: ./lib/src/results/select.js
/** So often a part is cut in two; what is left then is sorted, so that no order of the values makes it slow. */
const MOST_CUTS = 64;
/**
 * Puts the value of this rank of a part (from `first` to `last`) where it stands when the part is sorted: none before it
 * is larger, none behind it smaller (Hoare's FIND). 4 to 10 × as fast as to sort, from some hundred values on.
 */
function select_select(values, first, last, rank) {
    let [from, to] = [first, last];
    for (let cuts = 0; from < to; cuts += 1) {
        if (cuts === MOST_CUTS) {
            values.subarray(from, to + 1).sort();
            return;
        }
        const pivot = medianOfThree(at(values, from), at(values, (from + to) >>> 1), at(values, to));
        let [left, right] = [from, to];
        while (left <= right) {
            left = notBelow(values, left, pivot);
            right = notAbove(values, right, pivot);
            if (left <= right)
                swap(values, left++, right--);
        }
        // A value between them is the pivot itself.
        if (rank <= right)
            to = right;
        else if (rank >= left)
            from = left;
        else
            return;
    }
}
const at = (values, place) => values[place] ?? Number.NaN;
function notBelow(values, from, pivot) {
    let place = from;
    while (at(values, place) < pivot)
        place += 1;
    return place;
}
function notAbove(values, from, pivot) {
    let place = from;
    while (at(values, place) > pivot)
        place -= 1;
    return place;
}
function swap(values, one, other) {
    const value = at(values, one);
    values[one] = at(values, other);
    values[other] = value;
}
const medianOfThree = (a, b, c) => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

;// CONCATENATED MODULE: ./lib/src/results/samples.js

const samples_FIRST_CAPACITY = 16;
/** A growing list of numbers in one typed array: 8 bytes a sample, as k6 itself keeps them. */
class Samples {
    #values = new Float64Array(samples_FIRST_CAPACITY);
    #length = 0;
    /** Ranks whose values stand where they stand when all are sorted, ascending. */
    #settled = [];
    get length() {
        return this.#length;
    }
    addAll({ values, zeros }) {
        const length = this.#length + values.length + zeros;
        if (length > this.#values.length) {
            const larger = new Float64Array(Math.max(length, this.#values.length * 2));
            larger.set(this.values());
            this.#values = larger;
        }
        this.#values.set(values, this.#length);
        this.#values.fill(0, this.#length + values.length, length);
        this.#length = length;
        this.#settled = [];
    }
    /** The sample of this rank, 0 is the smallest; NaN outside of the list. Few ranks are asked for, so that most of the samples stay as they are. */
    at(rank) {
        if (!(rank >= 0 && rank < this.#length))
            return Number.NaN;
        const [before, behind] = [this.#settled.filter((one) => one <= rank), this.#settled.filter((one) => one > rank)];
        const [first = -1, last = this.#length] = [before.at(-1), behind[0]];
        if (first !== rank) {
            select_select(this.#values, first + 1, last - 1, rank);
            this.#settled = [...before, rank, ...behind];
        }
        return this.#values[rank] ?? Number.NaN;
    }
    /** A view of the samples, in whatever order; valid until the next `add`. */
    values() {
        return this.#values.subarray(0, this.#length);
    }
}

;// CONCATENATED MODULE: ./lib/src/results/watch-index.js
/** Finds what a point counts for by its metric and its page: of 200 pages each has limits of its own. */
class WatchIndex {
    #entries = new Map();
    constructor(watched) {
        for (const [place, { metric, tags }] of watched.entries()) {
            const pages = this.#entries.get(metric) ?? new Map();
            this.#entries.set(metric, pages.set(tags.page, [...(pages.get(tags.page) ?? []), entryOf(place, tags)]));
        }
    }
    /** The places of all that a point counts for. */
    *of(metric, tags) {
        const pages = this.#entries.get(metric);
        if (pages === undefined)
            return;
        const ofPage = tags.page === undefined ? undefined : pages.get(tags.page);
        for (const entries of [pages.get(undefined), ofPage]) {
            if (entries === undefined)
                continue;
            for (const { place, tags: wanted } of entries)
                if (wanted.every(([key, value]) => tags[key] === value))
                    yield place;
        }
    }
}
const entryOf = (place, tags) => ({ place, tags: Object.entries(tags) });

;// CONCATENATED MODULE: ./lib/src/results/lately.js



/** What is lately: so many seconds, and the one that is going on. */
const LATELY_SECONDS = 10;
/** Finds what the last seconds of a run say. */
class Lately {
    #pages;
    #watched;
    #index;
    constructor(pages, watched) {
        this.#pages = new Set(pages);
        this.#watched = watched;
        this.#index = new WatchIndex(watched);
    }
    /** What the points of a metric with these tags are here. */
    partOf(metric, tags) {
        const kind = metric === 'http_reqs' ? 'requests' : metric === 'http_req_failed' ? 'failed' : null;
        const page = typeof tags.page === 'string' && this.#pages.has(tags.page) ? tags.page : null;
        return { kind, page, places: [...this.#index.of(metric, tags)] };
    }
    /** Looks at seconds that are still open: none of them is in the totals yet. They took `length` seconds. */
    look(seconds, length) {
        const recent = new RecentSeconds(this.#watched, length);
        for (const second of seconds)
            second.each(({ parts }, cell) => recent.add(parts, cell));
        return recent;
    }
}
/** The last seconds of a run, added up. */
class RecentSeconds {
    #watched;
    #length;
    #total = noCounts();
    #pages = new Map();
    #samples = new Map();
    /** What k6 said last; null when it said nothing. */
    vus = null;
    #vusNth = 0;
    constructor(watched, length) {
        this.#watched = watched;
        this.#length = length;
    }
    add({ lately: { kind, page, places }, gauge }, cell) {
        if (gauge === 'vus' && cell.lastNth > this.#vusNth) {
            this.vus = cell.last;
            this.#vusNth = cell.lastNth;
        }
        if (kind !== null) {
            lately_count(this.#total, kind, cell);
            if (page !== null)
                lately_count(this.#countsOf(page), kind, cell);
        }
        for (const place of places)
            this.#samplesOf(place).addAll(cell);
    }
    /** Where a page stands, or with null the whole run. */
    standing(page, before) {
        const { requests, failed, of } = page === null ? this.#total : this.#countsOf(page);
        return {
            requests: before.requests + requests,
            errors: before.errors + failed,
            requestsPerSecond: this.#length < 1 ? null : requests / this.#length,
            errorRate: of === 0 ? null : failed / of,
        };
    }
    /** What was watched, in the order in which it was asked for; null without samples. */
    watched() {
        return this.#watched.map(({ aggregation }, place) => {
            const samples = this.#samples.get(place);
            return samples === undefined ? null : statistic(samples, aggregation);
        });
    }
    #countsOf(page) {
        const counts = this.#pages.get(page) ?? noCounts();
        this.#pages.set(page, counts);
        return counts;
    }
    #samplesOf(place) {
        const samples = this.#samples.get(place) ?? new Samples();
        this.#samples.set(place, samples);
        return samples;
    }
}
const noCounts = () => ({ requests: 0, failed: 0, of: 0 });
function lately_count(counts, kind, cell) {
    if (kind === 'requests') {
        counts.requests += cell.sum;
    }
    else {
        counts.of += cell.count;
        counts.failed += cell.count - cell.zeros;
    }
}
function statistic(samples, aggregation) {
    if (aggregation.kind === 'percentile')
        return percentile(samples, samples.length, aggregation.percent);
    return samples.values().reduce((failed, value) => failed + (value === 0 ? 0 : 1), 0) / samples.length;
}

;// CONCATENATED MODULE: ./lib/src/results/open-second.js
/** A second that still takes points: one cell for each route that has some. */
class OpenSecond {
    /** Whole seconds since the epoch. */
    second = Number.NaN;
    /** It was over before: what comes now counts for the whole run only. */
    isLate = false;
    #routes = [];
    #cells = [];
    /** Makes it another second, without points; the memory of its cells stays. */
    restart(second, isLate) {
        this.second = second;
        this.isLate = isLate;
        for (const cell of this.#cells)
            cell?.empty();
    }
    cellOf(route) {
        return this.#cells[route.place] ?? this.#begin(route);
    }
    /** Hands out what came in it, by route, in the order in which the routes were found. */
    each(visit) {
        for (let place = 0; place < this.#routes.length; place += 1) {
            const route = this.#routes[place] ?? null;
            const cell = this.#cells[place] ?? null;
            if (route !== null && cell !== null && cell.count > 0)
                visit(route, cell);
        }
    }
    #begin(route) {
        const cell = route.newCell();
        while (this.#cells.length <= route.place) {
            this.#cells.push(null);
            this.#routes.push(null);
        }
        this.#cells[route.place] = cell;
        this.#routes[route.place] = route;
        return cell;
    }
}

;// CONCATENATED MODULE: ./lib/src/results/open-slot.js



const PREFIX = 'http_req_';
/** What the values of a metric are in a slot; those from FIRST_PHASE on are the places of PHASES. */
const [VUS, REQUESTS, ERRORS, DURATION, FIRST_PHASE] = [0, 1, 2, 3, 4];
const UNCOUNTED = FIRST_PHASE + measurements/* PHASES */.Z.length;
const COLUMNS = new Map([
    ...[
        ['vus', VUS],
        ['http_reqs', REQUESTS],
        ['http_req_failed', ERRORS],
        ['http_req_duration', DURATION],
    ],
    ...measurements/* PHASES */.Z.map((phase, place) => [metricOf(phase), FIRST_PHASE + place]),
]);
function metricOf(phase) {
    return `${PREFIX}${phase.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}
/** What the points of a metric with these tags are in a slot; null when they are nothing. */
function slotPartOf(metric, tags, pages) {
    const column = COLUMNS.get(metric) ?? (metric.startsWith(PREFIX) ? UNCOUNTED : null);
    if (column === null)
        return null;
    const page = typeof tags.page === 'string' && pages.has(tags.page) ? tags.page : null;
    return { column, isAwaited: isAwaited(tags), page };
}
/** What a visitor waits for, and what the limit of p(95) is about: documents, and every request of a journey's step. */
const isAwaited = ({ kind, step }) => kind === 'document' || (step !== undefined && (kind === 'action' || kind === 'redirect'));
/** What happened in a second that is over. */
function slotOf(second) {
    const total = new OpenCounts();
    const pages = new Map();
    let vus = null;
    second.each(({ parts: { slot } }, cell) => {
        if (slot?.column === VUS)
            vus = cell.last;
        else if (slot !== null)
            for (const counts of [total, ofPage(pages, slot.page)])
                counts?.add(slot, cell);
    });
    const counted = [...pages].filter(([, counts]) => !counts.isEmpty);
    const closed = counted.map(([page, counts]) => [page, counts.closed()]);
    return { second: second.second, vus, total: total.closed(), pages: Object.fromEntries(closed) };
}
function ofPage(pages, page) {
    if (page === null)
        return null;
    const counts = pages.get(page) ?? new OpenCounts();
    pages.set(page, counts);
    return counts;
}
class OpenCounts {
    durations = new Samples();
    #documents = new Samples();
    #phaseSums = new Float64Array(measurements/* PHASES */.Z.length);
    #phaseCounts = new Uint32Array(measurements/* PHASES */.Z.length);
    #requests = 0;
    #errors = 0;
    add({ column, isAwaited }, cell) {
        if (column >= FIRST_PHASE)
            this.#addPhase(column - FIRST_PHASE, cell);
        else if (column === DURATION)
            this.#addDurations(cell, isAwaited);
        else if (column === REQUESTS)
            this.#requests += cell.sum;
        else
            this.#errors += cell.count - cell.zeros;
    }
    get isEmpty() {
        return this.#requests === 0 && this.#errors === 0 && this.durations.length === 0;
    }
    closed() {
        const { p50 = null, p99 = null } = percentiles(this.durations) ?? {};
        return {
            requests: this.#requests,
            errors: this.#errors,
            p50,
            p95: p95(this.durations),
            p99,
            documents: percentiles(this.#documents),
            phases: this.#phases(),
        };
    }
    #addDurations(cell, awaited) {
        this.durations.addAll(cell);
        if (awaited)
            this.#documents.addAll(cell);
    }
    #addPhase(place, { sum, count }) {
        if (place >= measurements/* PHASES */.Z.length)
            return;
        this.#phaseSums[place] = (this.#phaseSums[place] ?? 0) + sum;
        this.#phaseCounts[place] = (this.#phaseCounts[place] ?? 0) + count;
    }
    #phases() {
        const mean = (phase) => {
            const place = measurements/* PHASES */.Z.indexOf(phase);
            const count = this.#phaseCounts[place] ?? 0;
            return count === 0 ? null : toMicroseconds((this.#phaseSums[place] ?? 0) / count);
        };
        return {
            blocked: mean('blocked'),
            connecting: mean('connecting'),
            tlsHandshaking: mean('tlsHandshaking'),
            sending: mean('sending'),
            waiting: mean('waiting'),
            receiving: mean('receiving'),
        };
    }
}
function percentiles(samples) {
    if (samples.length === 0)
        return null;
    const at = (percent) => toMicroseconds(percentile(samples, samples.length, percent));
    return { p50: at(50), p95: at(95), p99: at(99) };
}
/** Finer digits would make the time line half as large again, and nobody sees them in a curve. */
const toMicroseconds = (milliseconds) => Math.round(milliseconds * 1000) / 1000;
/** k6's p(95); null without samples. */
const p95 = (samples) => samples.length === 0 ? null : percentile(samples, samples.length, 95);

;// CONCATENATED MODULE: ./lib/src/results/stall.js
/** Shorter than this, a pause is no outage. */
const MINIMUM_STALL_SECONDS = 5;
/** So many documents would have been answered in it, of all VUs together … */
const MISSED_DOCUMENTS = 10;
/** … and so many of each: VUs that wait for the same slow answer stay in step. */
const MISSED_PER_VU = 2;
/** What the plan weighs, beside the documents that were answered. */
const PLANNED_DOCUMENTS = 1;
/**
 * Finds stalls in the seconds of a run. A closed model hides an outage: each VU has one slow request, and p(99) may not
 * move. So the rate of documents so far says what to expect: a VU that has needed `cycle` seconds for each is expected
 * to go on so. Until there are any, `cycleSeconds` of the plan stands in; until a VU has had a second one, at least that
 * much is expected: what a visit does after its document (assets) is not over yet. Where visits begin by a plan,
 * whatever becomes of the others, the plan says how many documents are due.
 */
class StallWatch {
    #documents = PLANNED_DOCUMENTS;
    #vuSeconds;
    #plannedSeconds;
    #roundSeconds;
    #visitsBy;
    #firstSecond = null;
    #mostVus = 0;
    #quiet = NO_QUIET;
    #longest = null;
    constructor({ cycleSeconds, roundSeconds, visitsBy }) {
        this.#visitsBy = visitsBy;
        this.#vuSeconds = cycleSeconds;
        this.#plannedSeconds = cycleSeconds;
        this.#roundSeconds = roundSeconds;
    }
    /** The longest stall so far. */
    get stall() {
        return this.#longest;
    }
    add({ second, documents, vus }) {
        this.#firstSecond ??= second;
        if (vus === null || vus === 0)
            this.#quiet = NO_QUIET;
        else if (documents === 0)
            this.#stayQuiet(second, vus);
        else
            this.#answer(documents, vus);
    }
    #answer(documents, vus) {
        this.#documents += documents;
        this.#mostVus = Math.max(this.#mostVus, vus);
        this.#vuSeconds += this.#quiet.vuSeconds + vus;
        this.#quiet = NO_QUIET;
    }
    /** Only seconds of which k6 has told count: one that was itself frozen says nothing of the target. */
    #stayQuiet(second, vus) {
        const { startSecond, seconds, vuSeconds, fewestVus } = this.#quiet;
        this.#quiet = {
            startSecond: startSecond ?? second,
            seconds: seconds + 1,
            vuSeconds: vuSeconds + vus,
            fewestVus: Math.min(fewestVus, vus),
        };
        const limitSeconds = this.#limit();
        if (this.#quiet.seconds > limitSeconds && this.#quiet.seconds > (this.#longest?.seconds ?? 0))
            this.#longest = { startSecond: startSecond ?? second, seconds: this.#quiet.seconds, limitSeconds };
    }
    #limit() {
        if (this.#visitsBy !== undefined)
            return this.#limitByPlan(this.#visitsBy);
        const cycle = this.#cycle();
        return Math.max(MINIMUM_STALL_SECONDS + this.#roundSeconds, (MISSED_DOCUMENTS * cycle) / this.#quiet.fewestVus, MISSED_PER_VU * cycle);
    }
    /** Never, as long as too few visits are due to miss their documents; time before the first one of them does not count. */
    #limitByPlan(visitsBy) {
        const { startSecond, seconds } = this.#quiet;
        const from = (startSecond ?? 0) - (this.#firstSecond ?? 0);
        const due = (after) => visitsBy(from + after) - visitsBy(from);
        if (due(seconds) < MISSED_DOCUMENTS)
            return Number.POSITIVE_INFINITY;
        let idle = 0;
        while (due(idle + 1) < 1)
            idle += 1;
        let limit = idle + Math.max(MINIMUM_STALL_SECONDS + this.#roundSeconds, MISSED_PER_VU * this.#plannedSeconds);
        while (due(limit) < MISSED_DOCUMENTS)
            limit += 1;
        return limit;
    }
    #cycle() {
        const measured = this.#vuSeconds / this.#documents;
        const seen = this.#documents - PLANNED_DOCUMENTS;
        return seen > this.#mostVus ? measured : Math.max(measured, this.#plannedSeconds);
    }
}
const NO_QUIET = { startSecond: null, seconds: 0, vuSeconds: 0, fewestVus: Number.POSITIVE_INFINITY };

;// CONCATENATED MODULE: ./lib/src/results/page-stalls.js

/** Finds the stalls of each of several pages: as long as others answer, the documents of all of them together hide one that does not. */
class PageStalls {
    #pages;
    #firstSecond = null;
    constructor(paces) {
        this.#pages = [...paces].map(([page, pace]) => ({ page, pace, watch: new StallWatch(pace) }));
    }
    /** The longest stall of each page and journey that had one. */
    get stalls() {
        return new Map(this.#pages.flatMap(({ page, watch: { stall } }) => (stall === null ? [] : [[page, stall]])));
    }
    add({ second, vus, documentsOf }) {
        this.#firstSecond ??= second;
        const elapsed = second - this.#firstSecond;
        for (const { page, pace, watch } of this.#pages)
            watch.add({ second, documents: documentsOf.get(page) ?? 0, vus: vus && pace.vusAt(elapsed) });
    }
}

;// CONCATENATED MODULE: ./lib/src/results/cell.js
/** So many doubles fit into an array that needs no memory outside of the heap. */
const cell_FIRST_CAPACITY = 8;
/** The values of one route in one second of a run. Zeros are only counted: of the phases of a request most are. */
class Cell {
    #keepsValues;
    #values = new Float64Array(0);
    #kept = 0;
    #sum = 0;
    count = 0;
    zeros = 0;
    /** The value that came last, and how many points of the run had come by then. */
    last = 0;
    lastNth = 0;
    constructor(keepsValues) {
        this.#keepsValues = keepsValues;
    }
    add(value, nth) {
        this.count += 1;
        this.last = value;
        this.lastNth = nth;
        if (value === 0)
            this.zeros += 1;
        else if (this.#keepsValues)
            this.#keep(value);
        else
            this.#sum += value;
    }
    /** All but the zeros, in the order in which they came; empty where nobody wants them. Valid until the next `add`. */
    get values() {
        return this.#values.subarray(0, this.#kept);
    }
    get sum() {
        return this.#keepsValues ? sumOf(this.values) : this.#sum;
    }
    /** For the next second; what it has grown to stays. */
    empty() {
        this.count = 0;
        this.zeros = 0;
        this.#kept = 0;
        this.#sum = 0;
    }
    #keep(value) {
        if (this.#kept === this.#values.length)
            this.#grow();
        this.#values[this.#kept] = value;
        this.#kept += 1;
    }
    #grow() {
        const larger = new Float64Array(Math.max(cell_FIRST_CAPACITY, this.#kept * 2));
        larger.set(this.#values);
        this.#values = larger;
    }
}
function sumOf(values) {
    let sum = 0;
    for (let nth = 0; nth < values.length; nth += 1)
        sum += values[nth] ?? 0;
    return sum;
}

;// CONCATENATED MODULE: ./lib/src/results/route.js

/** Where values go that make the same difference everywhere: each of them is kept once, however many count it. */
class Route {
    /** Among the cells of a second. */
    place;
    parts;
    isAnswer;
    /** Where the values stay until the end; null when nobody asks for their percentiles. */
    bin;
    #keepsValues;
    constructor(place, parts, newBin) {
        const { trends, series } = parts.sinks;
        const all = [...trends, ...series.filter((one) => one.isTrend).map((one) => one.trend)];
        this.place = place;
        this.parts = parts;
        this.isAnswer = parts.isAnswer;
        this.bin = all.length === 0 ? null : newBin();
        for (const trend of all)
            if (this.bin !== null)
                trend.takeIn(this.bin);
        this.#keepsValues = this.bin !== null || isLookedAt(parts);
    }
    newCell() {
        return new Cell(this.#keepsValues);
    }
}
/** Whether somebody wants each value, and not their sum only. */
const isLookedAt = ({ gauge, lately, sinks }) => gauge !== null || lately.places.length > 0 || sinks.series.some((one) => one.needsValues);

;// CONCATENATED MODULE: ./lib/src/results/routes.js

/** The routes of a run: parts that come to the same have one route, so that there are no more of them than differences. */
class Routes {
    #newBin;
    #routes = new Map();
    #names = new Map();
    constructor(newBin) {
        this.#newBin = newBin;
    }
    of(parts) {
        const key = this.#keyOf(parts);
        const known = this.#routes.get(key);
        if (known !== undefined)
            return known;
        const route = new Route(this.#routes.size, parts, this.#newBin);
        this.#routes.set(key, route);
        return route;
    }
    #keyOf({ sinks: { sums, rates, trends, series }, ...others }) {
        return JSON.stringify([others, [...sums, ...rates, ...trends, ...series].map((sink) => this.#nameOf(sink))]);
    }
    #nameOf(sink) {
        const name = this.#names.get(sink) ?? this.#names.size;
        this.#names.set(sink, name);
        return name;
    }
}

;// CONCATENATED MODULE: ./lib/src/results/seconds.js

/** The seconds of a run that still take points: memory follows the rate of the points, not the length of the run. */
class Seconds {
    #cut;
    #open = new Map();
    #newest = Number.NEGATIVE_INFINITY;
    #told = Number.NEGATIVE_INFINITY;
    #late = null;
    /** Those that are over, for their memory. */
    #spare = [];
    constructor(cut) {
        this.#cut = cut;
    }
    /** Where the points of a second go, until the next call. */
    of(second) {
        this.#endLate();
        if (second > this.#newest)
            this.#advance(second);
        return this.#open.get(second) ?? this.#begin(second);
    }
    /** Those that still take points, in no order. */
    values() {
        return this.#open.values();
    }
    /** Ends what is still open: the run is over. */
    close() {
        this.#endLate();
        this.#tellBefore(Number.POSITIVE_INFINITY);
        this.#closeBefore(Number.POSITIVE_INFINITY);
    }
    #begin(second) {
        const isLate = second < this.#newest - this.#cut.closeAfterSeconds;
        const begun = this.#spare.pop() ?? new OpenSecond();
        begun.restart(second, isLate);
        if (isLate)
            this.#late = begun;
        else
            this.#open.set(second, begun);
        return begun;
    }
    #endLate() {
        if (this.#late !== null)
            this.#end(this.#late);
        this.#late = null;
    }
    #advance(second) {
        this.#newest = second;
        this.#tellBefore(second - this.#cut.tellAfterSeconds);
        this.#closeBefore(second - this.#cut.closeAfterSeconds);
    }
    #tellBefore(horizon) {
        for (const open of this.#before(horizon))
            if (open.second >= this.#told)
                this.#cut.onTold(open);
        this.#told = Math.max(this.#told, horizon);
    }
    #closeBefore(horizon) {
        for (const open of this.#before(horizon)) {
            this.#open.delete(open.second);
            this.#end(open);
        }
    }
    #end(second) {
        this.#cut.onOver(second);
        this.#spare.push(second);
    }
    #before(horizon) {
        return [...this.#open.values()].filter(({ second }) => second < horizon).sort((a, b) => a.second - b.second);
    }
}

;// CONCATENATED MODULE: ./lib/src/results/course.js

/** How long a window is at first, and how many of them there may be before each two become one. */
const WINDOW_SECONDS = 5;
const MAX_WINDOWS = 360;
/** How a series stood against one limit in the course of a run, window by window: the memory is the same after a day. */
class Course {
    #condition;
    #windows = new Map();
    #seconds = WINDOW_SECONDS;
    constructor(condition) {
        this.#condition = condition;
    }
    /** Counts the values of a second, in seconds since the epoch. */
    add(second, cell) {
        const window = this.#windowAt(second);
        window.samples += cell.count;
        window.sum += this.#condition.aggregation.kind === 'rate' ? cell.count - cell.zeros : cell.sum;
        window.beyond += this.#beyond(cell);
    }
    #beyond({ values, zeros }) {
        let beyond = (0,config_threshold/* holds */.v9)(this.#condition, 0) ? 0 : zeros;
        for (let nth = 0; nth < values.length; nth += 1)
            if (!(0,config_threshold/* holds */.v9)(this.#condition, values[nth] ?? 0))
                beyond += 1;
        return beyond;
    }
    /** When the limit began to be crossed, in milliseconds since the epoch: the start of the stretch in which windows that cross it outnumber the others the most. Null when no window does. */
    crossedFrom() {
        let best = { lead: 0, from: -1 };
        let run = { lead: 0, from: -1 };
        for (const [index, window] of [...this.#windows].sort(([a], [b]) => a - b)) {
            const step = isCrossed(this.#condition, window) ? 1 : -1;
            run = run.lead > 0 ? { ...run, lead: run.lead + step } : { lead: step, from: index };
            if (run.lead > best.lead)
                best = run;
        }
        return best.lead > 0 ? best.from * this.#seconds * 1000 : null;
    }
    #windowAt(second) {
        const index = Math.floor(second / this.#seconds);
        const known = this.#windows.get(index);
        if (known !== undefined)
            return known;
        if (this.#windows.size === MAX_WINDOWS) {
            this.#coarsen();
            return this.#windowAt(second);
        }
        const fresh = { samples: 0, sum: 0, beyond: 0 };
        this.#windows.set(index, fresh);
        return fresh;
    }
    /** Each two neighbours become one. */
    #coarsen() {
        const fine = this.#windows;
        this.#windows = new Map();
        this.#seconds *= 2;
        for (const [index, { samples, sum, beyond }] of fine) {
            const half = Math.floor(index / 2);
            const other = this.#windows.get(half) ?? { samples: 0, sum: 0, beyond: 0 };
            this.#windows.set(half, {
                samples: other.samples + samples,
                sum: other.sum + sum,
                beyond: other.beyond + beyond,
            });
        }
    }
}
/** Whether a window by itself would cross the limit. A p(95) is under its limit when fewer than five samples of a hundred are beyond it. */
function isCrossed({ aggregation, operator, limit }, { samples, sum, beyond }) {
    const upper = operator.startsWith('<');
    switch (aggregation.kind) {
        case 'percentile':
            return beyond / samples > (upper ? 100 - aggregation.percent : aggregation.percent) / 100;
        case 'med':
            return beyond / samples > 0.5;
        case 'avg':
        case 'rate':
            return !(0,config_threshold/* holds */.v9)({ operator, limit }, sum / samples);
        case 'min':
        case 'max':
        case 'value':
            // One sample makes a maximum too high, and only all of them one too low.
            return isOfAll(aggregation.kind, upper) ? beyond === samples : beyond > 0;
        case 'count':
            return false;
    }
}
const isOfAll = (kind, upper) => (kind === 'min' && upper) || (kind === 'max' && !upper);

;// CONCATENATED MODULE: ./lib/src/results/ranking.js

/**
 * Some ranks of the values of several bins, which stay as they are: all are counted in a histogram, and only those of the
 * buckets that the ranks lie in are sorted. Two passes over the values, whatever the number of ranks, and without a copy.
 */
class Ranking {
    #values;
    constructor(bins, ranks) {
        const histogram = new Histogram();
        for (const bin of bins)
            bin.countIn(histogram);
        const buckets = histogram.bucketsOf(ranks);
        const readOut = bins.every((bin) => bin.isExact) ? exactIn(bins, buckets) : nearly;
        this.#values = new Map([...buckets].map(([rank, bucket]) => [rank, readOut(rank, bucket)]));
    }
    /** NaN for a rank that was not asked for, or that there is not. */
    at(rank) {
        return this.#values.get(rank) ?? Number.NaN;
    }
}
const nearly = (_, { number }) => middleOf(number);
function exactIn(bins, buckets) {
    const numbers = [...new Set([...buckets.values()].map(({ number }) => number))];
    const found = numbers.map(() => []);
    for (const bin of bins)
        for (const values of bin.pieces())
            ranking_collect(values, numbers, found);
    const sorted = new Map(found.map((values, place) => [numbers[place], Float64Array.from(values).sort()]));
    return (rank, { number, count, before }) => {
        const values = sorted.get(number) ?? new Float64Array(0);
        // Zeros are not among them, and would be the first ones.
        return values[rank - before - (count - values.length)] ?? 0;
    };
}
/** Adds the values of each bucket to its list. */
function ranking_collect(values, buckets, found) {
    for (let nth = 0; nth < values.length; nth += 1) {
        const value = values[nth] ?? 0;
        const bucket = bucketOf(value);
        for (let place = 0; place < buckets.length; place += 1)
            if (buckets[place] === bucket)
                found[place]?.push(value);
    }
}

;// CONCATENATED MODULE: ./lib/src/results/trend.js


/** The percentiles of a report. */
const trend_COLUMNS = [50, 90, 95, 99];
/** k6's trend (TrendSink in https://github.com/grafana/k6/blob/v2.2.0/metrics/sink.go), of the bins that have its values: min and max are always k6's, avg but for the rounding of its sum, percentiles while all values are kept, then within PERCENTILE_ERROR. */
class Trend {
    #bins = [];
    takeIn(bin) {
        this.#bins.push(bin);
    }
    get count() {
        return this.#bins.reduce((count, bin) => count + bin.count, 0);
    }
    get exact() {
        return this.#bins.every((bin) => bin.isExact);
    }
    /** The statistics, each undefined without samples. */
    get avg() {
        return this.#unlessEmpty(this.#bins.reduce((sum, bin) => sum + bin.sum, 0) / this.count);
    }
    get min() {
        return this.#unlessEmpty(Math.min(...this.#bins.map((bin) => bin.min)));
    }
    get max() {
        return this.#unlessEmpty(Math.max(...this.#bins.map((bin) => bin.max)));
    }
    /** `percent` is 0 to 100, anything else gives undefined. */
    percentile(percent) {
        return this.#percentiles([percent])[0];
    }
    /** The columns of a report; null without samples. */
    stats() {
        const [med, p90, p95, p99] = this.#percentiles(trend_COLUMNS);
        const { avg, min, max } = this;
        if (avg === undefined || min === undefined || max === undefined)
            return null;
        return {
            avg,
            min,
            med: med ?? Number.NaN,
            p90: p90 ?? Number.NaN,
            p95: p95 ?? Number.NaN,
            p99: p99 ?? Number.NaN,
            max,
        };
    }
    #percentiles(percents) {
        const { count } = this;
        const ranking = new Ranking(this.#bins, percents.flatMap((percent) => ranksAround(count, percent)));
        return percents.map((percent) => {
            if (count === 0 || !(percent >= 0 && percent <= 100))
                return undefined;
            const value = percentile(ranking, count, percent);
            // The middle of a bucket may lie outside of what was measured; k6's own rounding stays as it is.
            return this.exact ? value : Math.min(Math.max(value, this.min ?? value), this.max ?? value);
        });
    }
    #unlessEmpty(value) {
        return this.count === 0 ? undefined : value;
    }
}

;// CONCATENATED MODULE: ./lib/src/results/selected-series.js



/** The samples of one selector, kept for every statistic its metric may be asked for. */
class SelectedSeries {
    #tags;
    trend = new Trend();
    #courses = new Map();
    #type;
    #count = 0;
    #sum = 0;
    #nonZero = 0;
    #last = 0;
    #lastNth = 0;
    constructor({ metric, tags }) {
        this.#tags = Object.entries(tags);
        this.#type = builtInType(metric);
    }
    /** What the first `Metric` line says of the metric. */
    declare(type) {
        this.#type ??= type;
    }
    /** From now on its course against this limit is kept. */
    watch(condition) {
        this.#courses.set(conditionKey(condition), new Course(condition));
    }
    /** Whether points with these tags belong to it: those with all tags of the selector, whatever others they have. */
    takes(tags) {
        return this.#tags.every(([key, wanted]) => tags[key] === wanted);
    }
    /** Whether its percentiles may be asked for. */
    get isTrend() {
        return this.#type === undefined || this.#type === 'trend';
    }
    /** Whether it looks at each value: what is summed up needs no more than sums. */
    get needsValues() {
        return this.isTrend || (this.#type === 'gauge' && this.#courses.size > 0);
    }
    /** Adds the values of a second of the run; those of a trend are in its bins. */
    add(second, cell) {
        this.#count += cell.count;
        this.#sum += cell.sum;
        this.#nonZero += cell.count - cell.zeros;
        if (cell.lastNth > this.#lastNth) {
            this.#last = cell.last;
            this.#lastNth = cell.lastNth;
        }
        for (const course of this.#courses.values())
            course.add(second, cell);
    }
    /** Of a statistic that the metric has not there is no course: a counter's rate would look too low from the start. */
    crossedFrom(condition) {
        if (!this.#has(condition.aggregation))
            return null;
        return this.#courses.get(conditionKey(condition))?.crossedFrom() ?? null;
    }
    get count() {
        return this.#count;
    }
    get exact() {
        return this.trend.exact;
    }
    aggregate(aggregation) {
        if (this.#count === 0 || !this.#has(aggregation))
            return undefined;
        switch (aggregation.kind) {
            case 'percentile':
                return this.trend.percentile(aggregation.percent);
            case 'med':
                return this.trend.percentile(50);
            case 'avg':
            case 'min':
            case 'max':
                return this.trend[aggregation.kind];
            case 'count':
                return this.#sum;
            case 'rate':
                return this.#nonZero / this.#count;
            case 'value':
                return this.#last;
        }
    }
    /** k6 refuses a threshold whose statistic its metric has not, so the statistic tells the type when the `Metric` line was lost; `rate` alone could be a counter's too. */
    #has({ kind }) {
        if (this.#type === undefined)
            return kind !== 'rate';
        return this.#type === STATISTIC_OF[kind];
    }
}
/** The one type of metric that has a statistic; a counter's rate is k6's alone to compute. */
const STATISTIC_OF = {
    ...{ percentile: 'trend', avg: 'trend', min: 'trend', max: 'trend', med: 'trend' },
    ...{ count: 'counter', rate: 'rate', value: 'gauge' },
};
const conditionKey = ({ aggregation, operator, limit }) => JSON.stringify([aggregation, operator, limit]);

;// CONCATENATED MODULE: ./lib/src/results/selection.js


/** The series that thresholds ask for; whatever nobody asked for is not kept. */
class Selection {
    #series = new Map();
    #ofMetric = new Map();
    constructor(selectors) {
        for (const selector of selectors)
            this.#keep(selector);
    }
    declare(metric, type) {
        // k6's own metrics have their types; no line may change them.
        if (builtInType(metric) !== undefined)
            return;
        for (const series of this.#ofMetric.get(metric) ?? [])
            series.declare(type);
    }
    /** The series that points of a metric with these tags belong to. */
    of(metric, tags) {
        return (this.#ofMetric.get(metric) ?? []).filter((series) => series.takes(tags));
    }
    /** The samples of a selector; undefined when it was not asked for, or none came. */
    find(selector) {
        const series = this.#series.get(keyOf(selector));
        return series === undefined || series.count === 0 ? undefined : series;
    }
    #keep(kept) {
        const key = keyOf(kept);
        const series = this.#series.get(key) ?? new SelectedSeries(kept);
        if (isCondition(kept))
            series.watch(kept);
        if (this.#series.has(key))
            return;
        this.#series.set(key, series);
        this.#ofMetric.set(kept.metric, [...(this.#ofMetric.get(kept.metric) ?? []), series]);
    }
}
const isCondition = (kept) => kept.aggregation !== undefined && kept.operator !== undefined && kept.limit !== undefined;
/** The same for selectors of the same samples, in whatever order their tags stand. */
const keyOf = ({ metric, tags }) => JSON.stringify([metric, Object.entries(tags).sort()]);

;// CONCATENATED MODULE: ./lib/src/results/sinks.js
/** A sum that grows. */
class Sum {
    value = 0;
    add({ sum }) {
        this.value += sum;
    }
}
/** How many values were zero and how many were not, as k6's rates count. */
class Rate {
    zeros = 0;
    others = 0;
    add({ count, zeros }) {
        this.zeros += zeros;
        this.others += count - zeros;
    }
    get count() {
        return this.zeros + this.others;
    }
}
/** Adds the values of a second to all but the trends, which have them in their bins. */
function pour({ sums, rates, series }, second, cell) {
    for (const sum of sums)
        sum.add(cell);
    for (const rate of rates)
        rate.add(cell);
    for (const one of series)
        one.add(second, cell);
}

;// CONCATENATED MODULE: ./lib/src/results/names.js

/** How many names are told apart. The target and the script choose them, and must not choose our memory. */
const MAX_NAMES = 1000;
/** Where the names beyond MAX_NAMES are summed. */
const OTHER = '(other)';
/** One record per name, in the order of their first appearance; from MAX_NAMES on, new names share the record `(other)`. */
class Names {
    #values = new Map();
    #create;
    constructor(create) {
        this.#create = create;
    }
    of(name) {
        const known = this.#values.get(name);
        if (known !== undefined)
            return known;
        if (this.#values.size >= MAX_NAMES && name !== OTHER)
            return this.of(OTHER);
        const value = this.#create();
        this.#values.set(name, value);
        return value;
    }
    entries() {
        return [...this.#values];
    }
}
/** How often each name came. */
class Tally {
    #names = new Names(() => new Sum());
    of(name) {
        return this.#names.of(name);
    }
    counts() {
        return Object.fromEntries(this.#names.entries().map(([name, { value }]) => [name, value]));
    }
}

;// CONCATENATED MODULE: ./lib/src/results/totals.js



const TRENDS = [
    ...['http_req_duration', 'http_req_blocked', 'http_req_connecting', 'http_req_tls_handshaking'],
    ...['http_req_sending', 'http_req_waiting', 'http_req_receiving'],
];
/** What a report says of a run or of one page, added up point by point. */
class Totals {
    #counters = { http_reqs: new Sum(), iterations: new Sum(), data_received: new Sum(), data_sent: new Sum() };
    #failed = new Rate();
    #trends = new Map(TRENDS.map((metric) => [metric, new Trend()]));
    #checks = new Names(() => new Rate());
    #statuses = new Tally();
    #errorCodes = new Tally();
    /** Adds to `sinks` what the values of a metric with these tags are added to here; a value is expected at once. */
    lead(sinks, metric, tags) {
        switch (metric) {
            case 'http_reqs':
                sinks.sums.push(this.#counters.http_reqs, ...this.#talliesOf(tags));
                break;
            case 'http_req_failed':
                sinks.rates.push(this.#failed);
                break;
            case 'checks':
                if (typeof tags.check === 'string')
                    sinks.rates.push(this.#checks.of(tags.check));
                break;
            case 'iterations':
            case 'data_received':
            case 'data_sent':
                sinks.sums.push(this.#counters[metric]);
                break;
            default:
                sinks.trends.push(...this.#trendsOf(metric));
        }
    }
    get requests() {
        return this.#counters.http_reqs.value;
    }
    get errors() {
        return this.#failed.others;
    }
    get errorRate() {
        return this.#failed.count === 0 ? null : this.errors / this.#failed.count;
    }
    /** The sums so far; `seconds` is the time they took, `vusMax` passes through. */
    measured(seconds, vusMax) {
        return {
            requests: this.requests,
            requestsPerSecond: seconds > 0 ? this.requests / seconds : 0,
            errorRate: this.errorRate,
            iterations: this.#counters.iterations.value,
            vusMax,
            bytesReceived: this.#counters.data_received.value,
            bytesSent: this.#counters.data_sent.value,
            duration: this.#stats('http_req_duration'),
            phases: this.#phases(),
            checks: this.#checks
                .entries()
                .map(([name, { zeros, others }]) => ({ name, passes: others, fails: zeros })),
            statuses: this.#statuses.counts(),
            errorCodes: this.#errorCodes.counts(),
        };
    }
    #talliesOf({ status, error_code }) {
        return [
            ...(typeof status === 'string' ? [this.#statuses.of(status)] : []),
            ...(typeof error_code === 'string' ? [this.#errorCodes.of(error_code)] : []),
        ];
    }
    #trendsOf(metric) {
        const trend = this.#trends.get(metric);
        return trend === undefined ? [] : [trend];
    }
    #phases() {
        return {
            blocked: this.#stats('http_req_blocked'),
            connecting: this.#stats('http_req_connecting'),
            tlsHandshaking: this.#stats('http_req_tls_handshaking'),
            sending: this.#stats('http_req_sending'),
            waiting: this.#stats('http_req_waiting'),
            receiving: this.#stats('http_req_receiving'),
        };
    }
    #stats(metric) {
        return this.#trends.get(metric)?.stats() ?? null;
    }
}

;// CONCATENATED MODULE: ./lib/src/results/vus.js
/** How many VUs k6 said there were. */
class Vus {
    /** The most that were active, and that were ready; null while k6 has not said. */
    #active = null;
    #ready = null;
    last = null;
    add(gauge, { values, zeros, last }) {
        const most = Math.max(...values, ...(zeros > 0 ? [0] : []));
        if (gauge === 'vus_max') {
            this.#ready = Math.max(this.#ready ?? most, most);
        }
        else {
            this.#active = Math.max(this.#active ?? most, most);
            this.last = last;
        }
    }
    get most() {
        return this.#ready ?? this.#active;
    }
}

;// CONCATENATED MODULE: ./lib/src/results/run.js














/** A visitor's pause, and an answer in a second. */
const USUAL_PACE = { cycleSeconds: 3, roundSeconds: 0 };
/** The tags that tell points apart, beside those that are asked for. */
const TELLING = ['page', 'kind', 'step', 'status', 'error_code', 'check'];
/** What the lines of one run add up to. A point is counted once, in a cell of its second; what all others want to know of it they find there when the second is over. */
class Run {
    #pageNames;
    #telling;
    #routes;
    #seconds;
    /** The second of the last point. */
    #second = new OpenSecond();
    /** The time of the last point, in milliseconds since the epoch. */
    #time = Number.NaN;
    #points = 0;
    #budget = new Budget();
    #total = new Totals();
    #pages;
    #selection;
    #lately;
    #beats = new Beats();
    #burst = new BurstWatch();
    #stall;
    #pageStalls;
    #onSlot;
    #counts = { malformedLines: 0, unknownLines: 0, latePoints: 0 };
    #droppedIterations = new Sum();
    #vus = new Vus();
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    #lastAnswer = Number.NEGATIVE_INFINITY;
    constructor({ selectors, pages, watched = [], onSlot = () => { }, pace = USUAL_PACE, pagePaces }) {
        this.#pageNames = new Set(pages);
        this.#telling = [...new Set([...TELLING, ...[...selectors, ...watched].flatMap(({ tags }) => Object.keys(tags))])];
        this.#selection = new Selection(selectors);
        this.#pages = new Map(pages.map((page) => [page, new Totals()]));
        this.#lately = new Lately(pages, watched);
        this.#stall = pace === null ? null : new StallWatch(pace);
        this.#pageStalls = new PageStalls(pagePaces ?? new Map());
        this.#onSlot = onSlot;
        this.#routes = new Routes(() => this.#budget.newBin());
        this.#seconds = new Seconds({
            ...{ tellAfterSeconds: BEAT_PATIENCE_SECONDS, onTold: (second) => this.#watch(second) },
            ...{ closeAfterSeconds: LATELY_SECONDS, onOver: (second) => this.#fold(second) },
        });
    }
    /** The same for tags between which nothing here makes a difference. */
    kindOf(tags) {
        return JSON.stringify(this.#telling.map((key) => (tags[key] === undefined ? 0 : [tags[key]])));
    }
    /** Where the points of a metric with these tags go; the first of them is expected at once. */
    routeOf(metric, tags) {
        const parts = this.#partsOf(metric, tags);
        return this.#routes.of(parts);
    }
    /** The next points are of this time, in milliseconds since the epoch. */
    moveTo(time) {
        if (time === this.#time)
            return;
        this.#time = time;
        this.#first = Math.min(this.#first, time);
        this.#last = Math.max(this.#last, time);
        const second = Math.floor(time / 1000);
        if (second !== this.#second.second)
            this.#second = this.#seconds.of(second);
    }
    /** Adds a point. */
    add(route, value) {
        this.#points += 1;
        this.#second.cellOf(route).add(value, this.#points);
        if (route.isAnswer && this.#time > this.#lastAnswer)
            this.#lastAnswer = this.#time;
    }
    addLine(line) {
        switch (line.kind) {
            case 'point':
                this.moveTo(line.time);
                this.add(this.routeOf(line.metric, line.tags), line.value);
                break;
            case 'metric':
                this.#selection.declare(line.name, line.type);
                break;
            case 'unknown':
                this.#counts.unknownLines += 1;
                break;
            case 'malformed':
                this.#counts.malformedLines += 1;
        }
    }
    /** Closes all seconds: the run has ended. */
    end() {
        this.#seconds.close();
        const measured = this.#points > 0;
        const seconds = measured ? (this.#last - this.#first) / 1000 : 0;
        return {
            ...this.#counts,
            points: this.#points,
            droppedIterations: this.#droppedIterations.value,
            total: this.#total.measured(seconds, this.#vus.most),
            pages: new Map([...this.#pages].map(([page, totals]) => [page, totals.measured(seconds, null)])),
            series: (selector) => this.#selection.find(selector),
            firstPointAt: measured ? this.#first : null,
            lastPointAt: measured ? this.#last : null,
            lastAnswerAt: Number.isFinite(this.#lastAnswer) ? this.#lastAnswer : null,
            ...this.alarms(),
        };
    }
    /** What has gone wrong in the course of the run so far. */
    alarms() {
        return {
            errorBurst: this.#burst.burst,
            stall: this.#stall?.stall ?? null,
            pageStalls: this.#pageStalls.stalls,
        };
    }
    snapshot() {
        const recent = this.#lately.look(this.#seconds.values(), this.#recentSeconds());
        return {
            ...recent.standing(null, this.#total),
            vus: recent.vus ?? this.#vus.last,
            pages: new Map([...this.#pages].map(([page, totals]) => [page, recent.standing(page, totals)])),
            watched: recent.watched(),
        };
    }
    /** Seconds from the first point that is recent to the last one. */
    #recentSeconds() {
        const from = (Math.floor(this.#last / 1000) - LATELY_SECONDS) * 1000;
        return (this.#last - Math.max(from, this.#first)) / 1000;
    }
    #partsOf(metric, tags) {
        const sinks = { sums: [], rates: [], trends: [], series: this.#selection.of(metric, tags) };
        this.#total.lead(sinks, metric, tags);
        if (typeof tags.page === 'string')
            this.#pages.get(tags.page)?.lead(sinks, metric, tags);
        if (metric === 'dropped_iterations')
            sinks.sums.push(this.#droppedIterations);
        return {
            sinks,
            beat: beatPartOf(metric, tags),
            lately: this.#lately.partOf(metric, tags),
            slot: slotPartOf(metric, tags, this.#pageNames),
            gauge: metric === 'vus' || metric === 'vus_max' ? metric : null,
            isAnswer: metric === 'http_reqs' && tags.status !== '0',
        };
    }
    #watch(second) {
        const beat = this.#beats.of(second);
        if (beat === null)
            return;
        this.#burst.add(beat);
        this.#stall?.add(beat);
        this.#pageStalls.add(beat);
    }
    #fold(second) {
        second.each(({ parts, bin }, cell) => {
            pour(parts.sinks, second.second, cell);
            if (bin !== null)
                this.#budget.add(bin, cell);
            if (parts.gauge !== null)
                this.#vus.add(parts.gauge, cell);
            if (second.isLate)
                this.#counts.latePoints += cell.count;
        });
        if (!second.isLate)
            this.#onSlot(slotOf(second));
    }
}

;// CONCATENATED MODULE: ./lib/src/results/fold.js





/** Opens a fold: bytes in, measurements out, in memory that does not grow with the run. No input makes it throw; what it cannot read it counts. */
function openFold(options) {
    const splitter = new LineSplitter();
    const run = new Run(options);
    const lane = new Lane(run);
    const copyOf = (pieces) => {
        const copy = [];
        for (const piece of pieces) {
            const cursor = new Cursor(piece);
            while (!cursor.isAtEnd) {
                const from = cursor.at;
                lane.read(cursor);
                if (cursor.at > from)
                    appendRange(copy, piece.subarray(from, cursor.at));
                else
                    readAnyLine(cursor, copy);
            }
        }
        return copy;
    };
    const readAnyLine = (cursor, copy) => {
        const line = cursor.takeLine();
        if (looksLikeJson(line)) {
            run.addLine(readLine(line));
            appendRange(copy, line);
        }
        else {
            options.onText?.(lineText(line));
        }
    };
    return {
        write: (chunk) => copyOf(splitter.whole(chunk)),
        end() {
            const last = splitter.rest();
            return { rest: copyOf(last.length === 0 ? [] : [last]), measured: run.end() };
        },
        snapshot: () => run.snapshot(),
        alarms: () => run.alarms(),
    };
}

;// CONCATENATED MODULE: ./lib/src/stage.js
/** Adds a k6 process to those of the run. */
function record({ runs, request }, name, exit, plannedSeconds) {
    const { version, source, verified, sha256 } = request.binary;
    const seconds = Number(exit.seconds.toFixed(2));
    runs.push({
        name,
        engine: 'k6',
        version,
        source,
        verified,
        sha256,
        exitCode: exit.exitCode,
        signal: exit.signal,
        plannedSeconds,
        seconds,
        generator: exit.generator,
    });
}

;// CONCATENATED MODULE: ./lib/src/load.js
var load_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var load_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** The load itself: k6's points are measured and kept while it runs. */
async function load(stage) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, world, evidence, request } = stage;
        const { durationSeconds } = config.load;
        world.log.info(`Load${config.script === null ? `: ${loadLine(config.load)}` : ` of ${scriptLine(config)}`}.`);
        const log = openPhaseLog('load', world.log, evidence);
        const fold = openFold({
            selectors: config.thresholds,
            ...watchedOf(config),
            pace: config.script === null ? paceOf(config.load) : null,
            pagePaces: pagePacesOf(config),
            onSlot: evidence.slot,
            onText: log.text,
        });
        const killSwitch = load_addDisposableResource(env_1, watchLoad(config, fold), false);
        const stop = AbortSignal.any([request.stop, killSwitch.signal]);
        const run = load_addDisposableResource(env_1, start({ ...request, stop, phase: 'load', onLog: log.line }), true);
        const plannedSeconds = config.plan?.mostSeconds ?? durationSeconds;
        const _live = load_addDisposableResource(env_1, liveLoad(stage, fold, { title: '', plannedSeconds, judged: true }), false);
        const measured = await follow(run, fold, evidence, killSwitch);
        const exit = await run.ended;
        record(stage, 'load', exit, durationSeconds);
        if (exit.summary !== null)
            await evidence.keepSummary(request.files.summary);
        return { measured, exit };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = load_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** How long iterations take nobody knows: then the most that they may take is told. */
function scriptLine({ script, load, plan }) {
    const most = plan?.mostSeconds ?? load.durationSeconds;
    const time = `${most > load.durationSeconds ? 'up to ' : ''}${most} s`;
    return `${script?.path}, as its options have it: at least ${(0,finding_words/* counted */.hS)(load.maxVus, 'VU')} for ${time}`;
}
/** Reads k6's points while it runs, and copies them. */
async function follow(run, fold, evidence, { heard }) {
    const keep = async (lines) => {
        for (const line of lines)
            await evidence.results(line);
    };
    for await (const chunk of run.points)
        await heard(keep(fold.write(chunk)));
    const { rest, measured } = fold.end();
    await keep(rest);
    return measured;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/src/config/looks.js
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

;// CONCATENATED MODULE: ./lib/src/config/planned-time.js
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

;// CONCATENATED MODULE: ./lib/src/config/threshold-unit.js
/** The unit in which a limit on a metric is shown. A layout shift has none, and what a custom metric counts is its script's secret: a share is one from 0 to 1. */
function metricUnit(metric, { aggregation, limit }, type) {
    if (type === 'trend')
        return metric === 'browser_web_vital_cls' ? 'count' : 'ms';
    if (type !== undefined)
        return type === 'rate' ? 'ratio' : 'count';
    return aggregation.kind === 'rate' && limit >= 0 && limit <= 1 ? 'ratio' : 'count';
}

;// CONCATENATED MODULE: ./lib/src/config/script-plan.js







/** The longest iteration that the rehearsal of a script waits for. */
const SCRIPT_REHEARSAL_SECONDS = 60;
/** k6's own limits for setup, teardown and the last iterations of a scenario. */
const AROUND_SECONDS = 3 * 60;
/** The config with what the script plans: its load, its thresholds beside ours, the time that it needs. Throws a GateError for a threshold that cannot be judged. */
function withPlan(config, plan) {
    const { job, load, origins } = config;
    const own = plan.thresholds.map((threshold) => thresholdOf(threshold, config));
    const rehearsals = job.readyTimeoutSeconds + SCRIPT_REHEARSAL_SECONDS + AROUND_SECONDS;
    const usual = longestWaits(config, load.requestTimeoutSeconds) + rehearsals + plan.mostSeconds + AROUND_SECONDS;
    const isSet = (origins['job.timeoutMinutes'] ?? 'default') !== 'default';
    return {
        ...config,
        plan,
        load: { ...load, maxVus: plan.leastVus, durationSeconds: plan.leastSeconds },
        job: isSet ? job : { ...job, timeoutSeconds: Math.ceil(timeLimitFor(usual)) },
        thresholds: script_plan_joined(config, own, plan),
    };
}
function thresholdOf({ on, expression, abortAfterSeconds }, { script }) {
    const selector = readSelector(on);
    const condition = readExpression(expression);
    if (condition === null)
        throw new gate_error/* GateError */.u('user/invalid-config', `The script ${script?.path} has a threshold that cannot be judged: ${on} ${expression}`, {
            hint: 'Nothing was run. Write a statistic, one of < <= > >= == != and a decimal number.',
        });
    const { aggregation, operator } = condition;
    return {
        ...selector,
        ...condition,
        expression: expressionText(condition),
        unit: metricUnit(selector.metric, condition, builtInType(selector.metric)),
        origin: `script ${script?.path}`,
        because: 'the script has it',
        judged: true,
        // A counter of errors that never came is what its limit asks for.
        samplesRequired: !(aggregation.kind === 'count' && operator.startsWith('<')),
        abortAfterSeconds,
    };
}
/** Ours and the script's, each once. A script that judges another protocol need not make requests of HTTP. */
function script_plan_joined({ thresholds, script }, own, plan) {
    const isOtherwise = [...thresholds, ...own].some(({ metric }) => isOfOtherProtocol(metric));
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
const textOf = (threshold) => `${(0,config_threshold/* selectorText */.nM)(threshold)} ${threshold.expression}`;

;// CONCATENATED MODULE: ./lib/src/k6/child-environment.js

/** What k6 needs of the machine: temporary files, certificates, the way through a proxy, and the marks by which the runner, and our own post step, end what was left behind. */
const MACHINE = [
    'HOME',
    'USERPROFILE',
    'SYSTEMROOT',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'RUNNER_TRACKING_ID',
    k6_mark/* MARK */.M$,
];
const PROXY = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
/** Settings that k6 reads from its environment and that have no flag on every version. */
const PINNED = { TZ: 'UTC', K6_AUTO_EXTENSION_RESOLUTION: 'false', K6_BINARY_PROVISIONING: 'false' };
/** The whole environment of k6, an allow-list: one variable such as `K6_THRESHOLDS` would silently switch every threshold off. */
function childEnvironment(env, script) {
    const allowed = new Set([...MACHINE, ...PROXY]);
    const passed = Object.entries(env).filter((entry) => entry[1] !== undefined && allowed.has(entry[0].toUpperCase()));
    return { ...Object.fromEntries(passed), ...PINNED, ...script };
}

;// CONCATENATED MODULE: ./lib/src/k6/binary.js
/** Tells a `Missing` from what was looked for. */
const isMissing = (found) => typeof found === 'object' && found !== null && 'missing' in found;

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/src/k6/checksums.js
var checksums_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var checksums_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/**
 * The sha256 of Grafana's release archives, by file name. Each was found in two or more independent public
 * repositories that pin it: the checksum file of a release lies beside the archives, and whoever could replace
 * one could replace both.
 */
const CHECKSUMS = {
    'k6-v2.2.0-linux-amd64.tar.gz': 'b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d',
    'k6-v2.2.0-linux-arm64.tar.gz': '4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c',
    'k6-v2.2.0-macos-amd64.zip': '45a08590511c8a6a9c6331645e60c41624924e848e29472e87c60ac956d50372',
    'k6-v2.2.0-macos-arm64.zip': '37a028506bf13578de66c906296803775df28cc2504b1a8c5d786b2803e757c7',
    'k6-v2.2.0-windows-amd64.zip': 'ceb2b1e1cf9dbe1303c6c33ec83ffda86dda5c610b4def92064d3c7ebae8d9f4',
    'k6-v2.3.0-linux-amd64.tar.gz': '39c3117b6af817592dcd0ce4242105c0a7af10948c2a425306f0be8f7a8a8ab1',
    'k6-v2.3.0-linux-arm64.tar.gz': '5ca3433e8201da72a284aaa241a1bb5fb47f4abb4e384d39410ddd8062f49b90',
    'k6-v2.3.0-macos-amd64.zip': 'c83bb16f54f0676afa4ea235fd757f3892d307dbd1bd201450de83af31986654',
    'k6-v2.3.0-macos-arm64.zip': 'b2417a3038edc5fe81dc178a889237724b595c5c9cfed875822008e46e862c7d',
    'k6-v2.3.0-windows-amd64.zip': '112276d495e5741c968e2bc09ea6196099c1275bd6db9ee0875d173c7148ce43',
};
/** The versions that a table of archives knows, oldest first. */
function tableVersions(checksums) {
    const versions = Object.keys(checksums).flatMap((name) => /^k6-v(\d+\.\d+\.\d+)-/.exec(name)?.[1] ?? []);
    return semver.sort([...new Set(versions)]);
}
/** A sha256 in hex, as users and checksum files write it, in lower case; null when it is none. */
const parseSha256 = (text) => /^[0-9a-f]{64}$/i.test(text.trim()) ? text.trim().toLowerCase() : null;
/** Name of the checksum file of a release: `k6-v2.2.0-checksums.txt`. */
const checksumFileName = (version) => `k6-v${version}-checksums.txt`;
/** The sha256 of `name` in a checksum file (`<64 hex>  <name>` or `<64 hex> *<name>` per line), or null. */
function readChecksum(file, name) {
    for (const line of file.split('\n')) {
        const [, sha256, named] = /^(\S+) [ *](.+)$/.exec(line.trim()) ?? [];
        if (named === name && sha256 !== undefined)
            return parseSha256(sha256);
    }
    return null;
}
const BLOCK_BYTES = 1024 * 1024;
/** The sha256 of a file, in hex. One block is hashed while the next is read: 38 ms for a k6 of 65 MB, and 130 ms as a stream. */
async function sha256Of(file) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const handle = checksums_addDisposableResource(env_1, await (0,promises_.open)(file), true);
        let [full, free] = [Buffer.allocUnsafe(BLOCK_BYTES), Buffer.allocUnsafe(BLOCK_BYTES)];
        let { bytesRead } = await handle.read(full);
        while (bytesRead > 0) {
            const reading = handle.read(free);
            hash.update(full.subarray(0, bytesRead));
            [full, free] = [free, full];
            ({ bytesRead } = await reading);
        }
        return hash.digest('hex');
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = checksums_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/k6/untrusted.js

/** The `k6/untrusted` error of something that a server sent and that is not what was asked for, with the next step. */
const untrusted = (message, cause) => new gate_error/* GateError */.u('k6/untrusted', message, {
    hint: 'Find out what that server sends before you trust it; a mirror must hold the original archives.',
    cause,
});

;// CONCATENATED MODULE: ./lib/src/k6/download.js







/** A release archive has 30 to 40 MB; ten times as much is not one. */
const ARCHIVE_LIMITS = {
    bytes: 400 * 1024 * 1024,
    totalSeconds: 10 * 60,
    silenceSeconds: 30,
    pauseSeconds: [1, 4],
};
const MAX_HOPS = 10;
const USER_AGENT = 'k6-gate';
const REDIRECTS = [301, 302, 303, 307, 308];
const CAUSES = {
    401: 'denied',
    403: 'denied',
    404: 'no-such-version',
    410: 'no-such-version',
};
const WORTH_ANOTHER_TRY = (status) => status >= 500 || status === 408 || status === 429;
/**
 * Streams `url` to `file`; proxies are honoured. `token` is sent to the origin of `url` alone, and never readable. What cannot be reached is a `Missing`; what answers with something
 * that no honest server sends (too large, from https to http) is refused with `k6/untrusted`.
 */
async function download(url, file, limits, stop, token = null) {
    const deadline = AbortSignal.timeout(limits.totalSeconds * 1000);
    const signal = stop === null ? deadline : AbortSignal.any([deadline, stop]);
    const fetched = await tryRepeatedly({ url, token, number: 0 }, file, limits, signal);
    stop?.throwIfAborted();
    if (!isMissing(fetched))
        return fetched;
    const reason = deadline.aborted ? `not done within ${limits.totalSeconds} s` : fetched.missing;
    const cause = deadline.aborted || fetched.again ? 'passing' : fetched.cause;
    return { missing: `${shown(url)}: ${reason}`, ...(cause && { cause }) };
}
async function tryRepeatedly(first, file, limits, signal) {
    let last = await tryOnce(first, file, limits, signal);
    for (const seconds of limits.pauseSeconds) {
        if (!isMissing(last) || !last.again || signal.aborted)
            return last;
        await (0,external_node_timers_promises_.setTimeout)(seconds * 1000, undefined, { signal }).catch(() => undefined);
        if (!signal.aborted)
            last = await tryOnce(first, file, limits, signal);
    }
    return last;
}
async function tryOnce(first, file, limits, signal) {
    try {
        return await download_follow(first, file, limits, signal);
    }
    catch (error) {
        if (error instanceof gate_error/* GateError */.u)
            throw error;
        return { missing: reasonOf(error), again: true };
    }
}
async function download_follow(hop, file, limits, signal) {
    const { url, token } = hop;
    const { HttpClient } = await __webpack_require__.e(/* import() */ 942).then(__webpack_require__.bind(__webpack_require__, 44942));
    // The client's own redirects throw on a relative Location.
    const silence = limits.silenceSeconds * 1000;
    const client = new HttpClient(USER_AGENT, [], { allowRedirects: false, allowRetries: false, socketTimeout: silence });
    try {
        const waiting = AbortSignal.any([signal, AbortSignal.timeout(silence)]);
        const { message } = await Promise.race([client.get(url.href, headersFor(hop)), aborted(waiting)]);
        const status = message.statusCode ?? 0;
        if (status === 200)
            return { ...(await save(message, file, limits, signal)), url };
        if (!REDIRECTS.includes(status))
            return refusal(status);
        if (hop.number === MAX_HOPS)
            return { missing: `more than ${MAX_HOPS} redirects`, again: false };
        const next = nextHop(url, message.headers.location);
        const kept = next.origin === url.origin ? token : null;
        return await download_follow({ url: next, token: kept, number: hop.number + 1 }, file, limits, signal);
    }
    finally {
        // Ends its sockets, also one that hangs: the client has no other way to give up a request.
        client.dispose();
    }
}
const headersFor = ({ url, token }) => token !== null && isPrivate(url) ? { authorization: `Bearer ${token}` } : {};
/** True for an address that nobody on the way can read or change. */
const isPrivate = (url) => url.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
function refusal(status) {
    const cause = CAUSES[status];
    return { missing: `HTTP ${status}`, again: WORTH_ANOTHER_TRY(status), ...(cause && { cause }) };
}
/** Where a `Location`, relative or not, leads. Throws `k6/untrusted` when that leaves https, or http for anything but https. */
function nextHop(from, location) {
    if (location === undefined || !URL.canParse(location, from.href))
        throw new Error('a redirect without a usable Location');
    const to = new URL(location, from);
    if (to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:'))
        return to;
    throw untrusted(`${shown(from)} redirects to ${shown(to)}, which is not followed: the way from https must stay https.`);
}
async function save(message, file, limits, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    message.setTimeout(limits.silenceSeconds * 1000, () => message.destroy(new Error('the server fell silent')));
    const measure = async function* (chunks) {
        for await (const chunk of chunks) {
            bytes += chunk.length;
            if (bytes > limits.bytes)
                throw tooLarge(limits.bytes);
            hash.update(chunk);
            yield chunk;
        }
    };
    await (0,external_node_stream_promises_.pipeline)(message, measure, (0,external_node_fs_.createWriteStream)(file), { signal });
    return { sha256: hash.digest('hex'), bytes };
}
const tooLarge = (bytes) => untrusted(`The download is larger than ${bytes} bytes: that is not what was asked for.`);
function aborted(signal) {
    return new Promise((_resolve, reject) => {
        const give = () => reject(new Error('no answer in time'));
        if (signal.aborted)
            give();
        else
            signal.addEventListener('abort', give, { once: true });
    });
}
/** An address as people may read it: without the credentials and query that a mirror's can carry. */
const shown = (url) => `${url.protocol}//${url.host}${url.pathname}`;
// A refused connection to a name with several addresses is an AggregateError with an empty message.
function reasonOf(error) {
    if (error instanceof AggregateError)
        return reasonOf(error.errors[0]);
    return (0,gate_error/* wordsOf */.Z)(error);
}

;// CONCATENATED MODULE: ./lib/src/k6/platform.js



// The same set for every release since v0.47. Windows on arm64 has none (grafana/k6#5591); the amd64 one would run
// there under emulation, and a load generator that measures its own emulator must be chosen by a person (`k6-path`).
const ASSETS = {
    'linux-x64': { os: 'linux', arch: 'amd64', kind: 'tar.gz', executable: 'k6' },
    'linux-arm64': { os: 'linux', arch: 'arm64', kind: 'tar.gz', executable: 'k6' },
    'darwin-x64': { os: 'macos', arch: 'amd64', kind: 'zip', executable: 'k6' },
    'darwin-arm64': { os: 'macos', arch: 'arm64', kind: 'zip', executable: 'k6' },
    'win32-x64': { os: 'windows', arch: 'amd64', kind: 'zip', executable: 'k6.exe' },
};
/** All that Grafana publishes of one release, as far as we take it. */
const PUBLISHED = Object.values(ASSETS);
/** The release asset for a machine, or null where Grafana publishes none. */
const assetFor = ({ platform, arch }) => ASSETS[`${platform}-${arch}`] ?? null;
/** Name of the archive without its ending, which is also the folder inside it: `k6-v2.2.0-linux-amd64`. */
const archiveBase = (asset, version) => `k6-v${version}-${asset.os}-${asset.arch}`;
/** File name of the archive: `k6-v2.2.0-linux-amd64.tar.gz`. */
const archiveName = (asset, version) => `${archiveBase(asset, version)}.${asset.kind}`;
/** File name of a program on a platform: `k6`, or `k6.exe`. */
const executableName = (program, platform) => platform === 'win32' ? `${program}.exe` : program;
const INSTALL_PAGE = 'https://grafana.com/docs/k6/latest/set-up/install-k6/';
const INSTALL_WITH = {
    darwin: 'brew install k6',
    linux: `sudo apt-get install k6 (${INSTALL_PAGE})`,
    win32: 'winget install k6 --source winget',
};
/** How a person installs k6 there, on one line. */
const installCommand = (platform) => INSTALL_WITH[platform] ?? INSTALL_PAGE;
/** What any program needs to start, to find its home and its temporary folder; nothing that configures k6 or holds a secret. */
const BASE_VARIABLES = [
    ...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP'],
    ...['SystemRoot', 'SystemDrive', 'USERPROFILE', 'LOCALAPPDATA', 'APPDATA', 'PATHEXT', 'ComSpec'],
    // By these marks the runner, and our own post step, end what was left behind.
    'RUNNER_TRACKING_ID',
    k6_mark/* MARK */.M$,
];
/** The named variables and no others. Case does not matter: Windows says `Path`, and proxies are written both ways. */
function pickEnvironment(env, names) {
    const wanted = new Set(names.map((name) => name.toUpperCase()));
    const picked = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && wanted.has(name.toUpperCase()))
            picked[name] = value;
    }
    return picked;
}
/** The first executable file of that name in the PATH of `env`, as an absolute path, or null. Relative PATH entries are passed over: they mean whatever folder the job happens to be in. */
async function findInPath(program, env, platform) {
    const path = Object.values(pickEnvironment(env, ['PATH']))[0] ?? '';
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const file = (0,external_node_path_.join)(folder, executableName(program, platform));
        if (await isExecutable(file))
            return file;
    }
    return null;
}
async function isExecutable(file) {
    try {
        await (0,promises_.access)(file, promises_.constants.X_OK);
        return (await (0,promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/k6/go-build.js





const BUILD_MINUTES = 15;
/** These only write a file. */
const MODULE_SECONDS = 30;
/** Seconds between two lines that say that the build is still going on. */
const HEARTBEAT_SECONDS = 15;
/** Where Go finds modules, keeps its caches and reaches the network. Not GOOS, GOARCH, GOWORK: they would build another k6. */
const GO_VARIABLES = [
    ...['GOPROXY', 'GOSUMDB', 'GONOSUMDB', 'GONOSUMCHECK', 'GOPRIVATE', 'GONOPROXY', 'GOINSECURE', 'GOAUTH', 'GOVCS'],
    ...['GOROOT', 'GOPATH', 'GOMODCACHE', 'GOCACHE', 'GOENV', 'GOFLAGS', 'GOMAXPROCS', 'GOMEMLIMIT', 'GODEBUG', 'NETRC'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['XDG_CACHE_HOME', 'XDG_CONFIG_HOME'],
];
/** The Go module of a k6 version: from major 2 on, Go wants the major in the path. */
function modulePath(version) {
    const major = Number(version.split('.')[0]);
    return major < 2 ? 'go.k6.io/k6' : `go.k6.io/k6/v${major}`;
}
/**
 * Builds k6 from its Go module where `go` is in PATH, and returns the path of the binary. Go checks the module
 * against its checksum database; the result is nobody's release. Takes 1 to 3 minutes the first time.
 *
 * `go install MODULE@VERSION` would also ask for the latest version, which not every module proxy answers:
 * hence a module that is thrown away.
 */
async function buildFromModule(build, world) {
    const program = await findInPath('go', world.env, build.machine.platform);
    if (program === null)
        return { missing: 'no go in PATH' };
    const go = { program, cwd: (0,external_node_path_.join)(build.folder, 'module'), env: await prepare(build, world) };
    const module = modulePath(build.version);
    const required = await requireModule(go, `${module}@v${build.version}`, build);
    if (isMissing(required))
        return required;
    world.log.notice(`Building k6 ${build.version} from its Go module: 1 to 3 minutes and about 1 GB of Go's module and build cache, once per machine.`);
    const output = (0,external_node_path_.join)(build.folder, 'bin', executableName('k6', build.machine.platform));
    const built = await compile(go, ['-mod=mod', '-o', output, module], build, world);
    return isMissing(built) ? built : output;
}
/** What every call of Go gets: its own toolchain and modules, and nothing that would make it another k6. */
const goEnvironment = (env) => ({
    ...pickEnvironment(env, [...BASE_VARIABLES, ...GO_VARIABLES]),
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
});
async function prepare({ folder }, world) {
    for (const name of ['module', 'bin', 'work'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, name));
    // As the releases are built: static, and no C compiler needed.
    return { ...goEnvironment(world.env), CGO_ENABLED: '0', GOTMPDIR: (0,external_node_path_.join)(folder, 'work') };
}
async function requireModule(go, required, { stop }) {
    const made = await run(go, ['mod', 'init', 'k6-build'], MODULE_SECONDS, stop);
    return isMissing(made) ? made : run(go, ['mod', 'edit', '-require', required], MODULE_SECONDS, stop);
}
async function compile(go, args, build, world) {
    const started = performance.now();
    const heartbeat = setInterval(() => {
        const seconds = Math.round((performance.now() - started) / 1000);
        world.log.info(`Still building k6 ${build.version} (${seconds} s) …`);
    }, build.heartbeatSeconds * 1000);
    try {
        return await run(go, ['build', ...args], BUILD_MINUTES * 60, build.stop);
    }
    finally {
        clearInterval(heartbeat);
    }
}
async function run({ program: file, cwd, env }, args, seconds, stop) {
    // On SIGINT go ends its compilers first.
    const answer = await ask({ file, args, cwd, env, seconds, stop, gently: true });
    stop?.throwIfAborted();
    const command = `\`go ${args.join(' ').replace(/ -.*/, '')}\``;
    if (!isAnswer(answer))
        return { missing: `${command} ${answer.reason}` };
    if (answer.exitCode === 0)
        return 'done';
    const missing = `${command} failed: ${lastLine(answer.stderr)}`;
    return NO_SUCH_VERSION.test(answer.stderr) ? { missing, cause: 'no-such-version' } : { missing };
}
// What Go says when its proxy (404, 410) or the repository itself does not have the version.
const NO_SUCH_VERSION = /\bunknown revision\b|: (404 Not Found|410 Gone)\b/;
const SHOWN_CHARACTERS = 300;
const lastLine = (text) => (text.trim().split('\n').at(-1) ?? '').trim().slice(0, SHOWN_CHARACTERS);

// EXTERNAL MODULE: ./lib/src/config/k6-version.js
var k6_version = __webpack_require__(76437);
;// CONCATENATED MODULE: ./lib/src/k6/archive.js





/**
 * Unpacks a release archive whose checksum has been verified and returns the one file that counts,
 * `<archive base>/k6`, made executable. Throws `k6/untrusted` when it is not there as a plain file.
 */
async function unpackBinary(archive, folder, asset, version) {
    const name = archiveName(asset, version);
    try {
        const { extractTar, extractZip } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(955), __webpack_require__.e(838), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
        await (asset.kind === 'zip' ? extractZip(archive, folder) : extractTar(archive, folder, 'xz'));
    }
    catch (error) {
        const reason = (0,gate_error/* wordsOf */.Z)(error);
        throw untrusted(`${name} cannot be unpacked: ${reason}`, error);
    }
    const file = (0,external_node_path_.join)(await (0,promises_.realpath)(folder), archiveBase(asset, version), asset.executable);
    if (!(await isPlainFile(file))) {
        throw untrusted(`${name} holds no plain file ${archiveBase(asset, version)}/${asset.executable}.`);
    }
    // Whatever else the archive says about it (set-uid for one) is not wanted.
    await (0,promises_.chmod)(file, 0o755);
    return file;
}
// `file` is spelled without links, so a real path that differs from it means that the archive brought one.
async function isPlainFile(file) {
    try {
        return (await (0,promises_.lstat)(file)).isFile() && (await (0,promises_.realpath)(file)) === file;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/k6/release.js









/** Where Grafana keeps its releases, in the form of the input `k6-download-url`. */
const RELEASES = 'https://github.com/grafana/k6/releases/download/{version}/{archive}';
/** Who vouches for an archive, in words for the log: the user, our table, or the file beside the archive. */
const VOUCHERS = {
    user: 'input k6-sha256',
    table: 'our table',
    release: "the release's checksum file",
};
/**
 * Downloads a release archive, verifies it, then unpacks its binary. An archive that is not reachable is a `Missing`;
 * one that nobody vouches for, or that differs from what was vouched for, throws `k6/untrusted` before it is unpacked.
 */
async function fetchRelease(release) {
    const { asset, version, folder, limits, stop, token } = release;
    const archive = (0,external_node_path_.join)(folder, archiveName(asset, version));
    const downloaded = await download(release_addressOf(release, (0,external_node_path_.basename)(archive)), archive, limits, stop, token);
    if (isMissing(downloaded))
        return downloaded;
    const expected = release.expected ?? (await askRelease(release, (0,external_node_path_.basename)(archive)));
    if (downloaded.sha256 !== expected.sha256)
        throw mismatch(downloaded.url, downloaded.sha256, expected);
    const unpacked = (0,external_node_path_.join)(folder, 'unpacked');
    const path = await setApart(await unpackBinary(archive, unpacked, asset, version), (0,external_node_path_.join)(folder, 'bin'));
    for (const leftover of [archive, unpacked])
        await (0,promises_.rm)(leftover, { recursive: true });
    return { ...expected, path };
}
async function setApart(binary, folder) {
    await (0,promises_.mkdir)(folder);
    const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(binary));
    await (0,promises_.rename)(binary, path);
    return path;
}
/** The address of an archive: a template with its `{version}`, `{archive}`, `{os}` and `{arch}` filled in. Throws `user/invalid-config`. */
function release_addressOf({ template, version, asset }, file) {
    const values = {
        version: `v${version}`,
        archive: file,
        os: asset.os,
        arch: asset.arch,
    };
    const text = template.replace(/\{(version|archive|os|arch)\}/g, (_all, name) => values[name] ?? '');
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url;
    throw new gate_error/* GateError */.u('user/invalid-config', 'k6-download-url does not give an http or https address.', {
        hint: `Write it like ${RELEASES}.`,
    });
}
async function askRelease(release, archive) {
    const name = checksumFileName(release.version);
    const url = release.template.includes('{archive}')
        ? release_addressOf(release, name)
        : new URL(name, release_addressOf(release, archive));
    if (!isPrivate(url))
        throw unvouched(archive, `a checksum file over plain http (${shown(url)}) proves nothing`);
    const file = (0,external_node_path_.join)(release.folder, name);
    const fetched = await download(url, file, { ...release.limits, bytes: CHECKSUM_FILE_BYTES }, release.stop, release.token);
    if (isMissing(fetched))
        throw unvouched(archive, fetched.missing);
    const sha256 = readChecksum(await (0,promises_.readFile)(file, 'utf8'), archive);
    if (sha256 === null)
        throw unvouched(archive, `${shown(url)} does not name it`);
    return { sha256, vouchedBy: VOUCHERS.release };
}
const CHECKSUM_FILE_BYTES = 1024 * 1024;
const unvouched = (archive, reason) => new gate_error/* GateError */.u('k6/untrusted', `Nothing vouches for ${archive}: ${reason}.`, {
    hint: 'Name the sha256 that you trust in k6-sha256.',
});
const mismatch = (url, sha256, expected) => untrusted(`${shown(url)} has the sha256 ${sha256}, but ${expected.vouchedBy} says ${expected.sha256}. It was not unpacked.`);

;// CONCATENATED MODULE: ./lib/src/k6/version.js



const VERSION_SECONDS = 10;
/** The version in what `k6 version` prints (`k6 v2.2.0 (commit/…, go1.26, linux/amd64)`), or null. */
function readVersion(output) {
    const [, version] = /^k6(?:\.exe)? v(\S+)/m.exec(output) ?? [];
    return version === undefined ? null : (0,k6_version/* parseVersion */.ot)(version);
}
/** Runs `FILE version` with a bare environment and reads its answer; says why there is none after 10 s at most. */
async function askVersion(file, env, stop = null, seconds = VERSION_SECONDS) {
    const bare = pickEnvironment(env, BASE_VARIABLES);
    const answer = await ask({ file, args: ['version'], env: bare, seconds, stop });
    const missing = (reason) => ({ missing: `\`${file} version\` ${reason}` });
    if (!isAnswer(answer))
        return missing(version_firstLine(answer.reason));
    const { exitCode, stdout, stderr } = answer;
    if (exitCode !== 0)
        return missing(`failed with exit ${exitCode}: ${version_firstLine(stderr) || version_firstLine(stdout) || 'no word'}`);
    return readVersion(stdout) ?? missing(`answered: ${version_firstLine(stdout) || 'nothing'}`);
}
const version_SHOWN_CHARACTERS = 200;
const version_firstLine = (text) => (text.trim().split('\n')[0] ?? '').slice(0, version_SHOWN_CHARACTERS);

;// CONCATENATED MODULE: ./lib/src/k6/go-versions.js




const LIST_SECONDS = 60;
/** The versions of k6 that Go can build within a range's major version (`1.x`, `^1.8`), as its module proxy lists them; none without `go` in PATH, or without an answer. */
async function goVersions(range, { machine, world, stop }) {
    const program = await findInPath('go', world.env, machine.platform);
    if (program === null)
        return [];
    const module = modulePath(range.replace(/^[\^~]/, ''));
    const env = goEnvironment(world.env);
    // Not in the job's folder, which may be a Go module of its own.
    const cwd = world.folders.temp;
    const args = ['list', '-mod=mod', '-m', '-versions', module];
    const answer = await ask({ file: program, args, env, cwd, seconds: LIST_SECONDS, stop });
    if (!isAnswer(answer) || answer.exitCode !== 0)
        return [];
    const [, ...versions] = answer.stdout.trim().split(/\s+/);
    return versions.map(k6_version/* parseVersion */.ot).filter((version) => version !== null);
}

;// CONCATENATED MODULE: ./lib/src/k6/tool-cache.js








const LABEL_FILE = 'k6.sha256';
const NOBODY = 'nobody';
/**
 * Looks a binary up in the tool cache (`RUNNER_TOOL_CACHE`) and hashes it: bytes that differ from the label kept
 * beside them are never returned, and a warning says so.
 */
async function findCached(place, log) {
    const folder = find(place);
    if (folder === null)
        return { missing: 'not cached', quiet: true };
    const path = (0,external_node_path_.join)(folder, executableName('k6', place.machine.platform));
    const found = await readLabelled(path);
    if (!isMissing(found))
        return found;
    log.warning(`The cached ${path} is ignored: ${found.missing}.`);
    return { ...found, quiet: true };
}
/** The folder of a complete entry, as @actions/tool-cache lays it out; null without one. Not by that package, which takes longer to load than k6 to be hashed. */
function find({ shelf, version, machine }) {
    const folder = (0,external_node_path_.join)(shelfFolder(shelf), version, machine.arch);
    return (0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.existsSync)(`${folder}.complete`) ? folder : null;
}
function shelfFolder(shelf) {
    const { RUNNER_TOOL_CACHE } = process.env;
    // Nothing of the working directory may pass for it.
    if (!RUNNER_TOOL_CACHE)
        throw new Error('RUNNER_TOOL_CACHE is not set');
    return (0,external_node_path_.join)(RUNNER_TOOL_CACHE, shelf);
}
const SHELVES = ['k6', 'k6-built'];
/** Every version in the tool cache, releases and built ones, their bytes as they may be. */
const cachedVersions = (machine) => [
    ...new Set(SHELVES.flatMap((shelf) => versionsOn(shelf, machine))),
];
function versionsOn(shelf, machine) {
    try {
        const versions = (0,external_node_fs_.readdirSync)(shelfFolder(shelf)).filter((name) => (0,k6_version/* parseVersion */.ot)(name) === name);
        return versions.filter((version) => find({ shelf, version, machine }) !== null);
    }
    catch {
        return []; // A cache that is not there, or cannot be read, has nothing.
    }
}
/** True when a cached binary of that version, released or built, has the bytes that it was cached with; a warning tells of one that has not. */
async function isWhole(version, machine, log) {
    const found = await Promise.all(SHELVES.map((shelf) => findCached({ shelf, version, machine }, log)));
    return found.some((binary) => !isMissing(binary));
}
async function readLabelled(path) {
    try {
        const label = readLabel(await (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), LABEL_FILE), 'utf8'));
        if (label === null)
            return { missing: `its ${LABEL_FILE} cannot be read` };
        if (!(await (0,promises_.lstat)(path)).isFile())
            return { missing: 'it is not a plain file' };
        const sha256 = await sha256Of(path);
        if (sha256 === label.sha256)
            return { ...label, path };
        return { missing: `its sha256 is ${sha256}, not ${label.sha256} as when it was cached` };
    }
    catch (error) {
        return { missing: (0,gate_error/* wordsOf */.Z)(error) };
    }
}
/**
 * Puts a binary and its label into the tool cache for the next run. Best effort: this run goes on with its own copy,
 * because caching removes, copies and marks (not atomic), and another gate may be doing the same right now.
 */
async function keep(binary, place, log) {
    try {
        if (await isKept(binary, place))
            return;
        const folder = (0,external_node_path_.dirname)(binary.path);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, LABEL_FILE), writeLabel(binary));
        const { cacheDir } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(955), __webpack_require__.e(838), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
        // A folder and not a file, so that no complete entry is ever without its label.
        await cacheDir(folder, place.shelf, place.version, place.machine.arch);
    }
    catch (error) {
        log.info(`k6 could not be cached for the next run: ${(0,gate_error/* wordsOf */.Z)(error)}`);
    }
}
async function isKept(binary, place) {
    const folder = find(place);
    if (folder === null)
        return false;
    const found = await readLabelled((0,external_node_path_.join)(folder, executableName('k6', place.machine.platform)));
    return !isMissing(found) && found.sha256 === binary.sha256 && found.vouchedBy === binary.vouchedBy;
}
const writeLabel = ({ sha256, archiveSha256, vouchedBy }) => [`${sha256}  k6`, `# archive ${archiveSha256 ?? NOBODY}`, `# vouched for by ${vouchedBy ?? NOBODY}`, ''].join('\n');
function readLabel(text) {
    const [binary = '', archive = '', voucher = ''] = text.split('\n');
    const sha256 = parseSha256(binary.replace(/ {2}k6$/, ''));
    if (sha256 === null)
        return null;
    const vouchedBy = voucher.replace('# vouched for by ', '');
    return {
        sha256,
        archiveSha256: parseSha256(archive.replace('# archive ', '')),
        vouchedBy: vouchedBy === NOBODY ? null : vouchedBy,
    };
}

;// CONCATENATED MODULE: ./lib/src/k6/version-range.js









/**
 * The exact version that is meant. A range means the newest release that satisfies it among those on this machine
 * (tool cache, PATH), so that nothing is fetched when something fits; else the newest of our table, else the newest that
 * Go's module proxy lists. Throws
 * `user/invalid-config` when nothing known satisfies it.
 */
async function settleVersion(terms) {
    const { wanted, world, stop } = terms;
    const exact = (0,k6_version/* parseVersion */.ot)(wanted);
    if (exact !== null && !(0,k6_version/* isTooOld */.Um)(exact))
        return exact;
    if (!(0,k6_version/* isK6Range */.Ju)(wanted))
        throw unusable(wanted);
    const [here, table] = [await onThisMachine(terms), inTable(terms)];
    const found = newest(here, wanted) ?? newest(table, wanted) ?? newest(await inGo(terms), wanted);
    stop?.throwIfAborted();
    if (found === null)
        throw unsatisfied(wanted, [...here, ...table]);
    world.log.info(`k6-version ${wanted}: ${found.version}, the newest ${found.where} that fits`);
    return found.version;
}
/** True when a k6 is what was asked for: every version satisfies an exact one that may be the default. */
const fitsRange = (version, wanted) => !(0,k6_version/* isK6Range */.Ju)(wanted) || semver.satisfies(version, wanted);
/** A cached k6 that was changed would be the newest that fits, and not be taken: where nothing may be fetched, nothing would be left. */
async function onThisMachine({ wanted, sources, machine, world, stop }) {
    const known = [];
    const cached = sources.includes('cache') ? cachedVersions(machine) : [];
    for (const version of cached)
        if (!semver.satisfies(version, wanted) || (await isWhole(version, machine, world.log)))
            known.push({ version, where: 'in the tool cache' });
    const path = sources.includes('system') ? await findInPath('k6', world.env, machine.platform) : null;
    const version = path === null ? null : await askVersion(path, world.env, stop);
    if (version !== null && !isMissing(version))
        known.push({ version, where: 'in PATH' });
    return known;
}
const inTable = ({ sources, checksums }) => sources.includes('release') || sources.includes('go')
    ? tableVersions(checksums).map((version) => ({ version, where: 'in our table' }))
    : [];
const inGo = async (terms) => terms.sources.includes('go')
    ? (await goVersions(terms.wanted, terms)).map((version) => ({ version, where: 'that Go can build' }))
    : [];
function newest(known, range) {
    const usable = known.filter(({ version }) => !(0,k6_version/* isTooOld */.Um)(version));
    const best = semver.maxSatisfying(usable.map(({ version }) => version), range);
    return usable.find(({ version }) => version === best) ?? null;
}
const unusable = (wanted) => new gate_error/* GateError */.u('user/invalid-config', `k6-version: "${wanted}" is not allowed; allowed: an exact version from ${k6_version/* MINIMUM_K6_VERSION */.qv} on, like 2.2.0, or a range, like ^2`);
function unsatisfied(wanted, known) {
    const all = known.map(({ version, where }) => `${version} (${where})`).join(', ') || 'none';
    return new gate_error/* GateError */.u('user/invalid-config', `k6-version: "${wanted}" fits no k6 that is known here; known: ${all}`, {
        hint: 'Name an exact version, which is fetched wherever it is, or a range that fits one of these.',
    });
}

;// CONCATENATED MODULE: ./lib/src/k6/named-binary.js









/** The k6 that the user named. Throws `user/invalid-config` when there is no usable k6 at `path`, `k6/untrusted` (and never runs it) when its bytes are others than `k6-sha256` says. */
async function takeNamed(path, terms) {
    const file = (0,external_node_path_.resolve)(terms.world.folders.work, path);
    if (!(await isFile(file)))
        throw named_binary_unusable(file, 'is not a file');
    const sha256 = await sha256Of(file);
    if (terms.sha256 !== null && sha256 !== terms.sha256)
        throw changed(file, sha256, terms.sha256);
    const version = await askVersion(file, terms.world.env, terms.stop);
    terms.stop?.throwIfAborted();
    if (isMissing(version))
        throw named_binary_unusable(file, `does not tell its version (${version.missing})`);
    if ((0,k6_version/* isTooOld */.Um)(version))
        throw named_binary_unusable(file, `is k6 ${version}`);
    if (!fitsRange(version, terms.wanted))
        throw named_binary_unusable(file, `is k6 ${version}, and k6-version is ${terms.wanted}`);
    const verified = terms.sha256 !== null;
    return { path: file, version, source: 'path', verified, sha256, vouchedBy: verified ? VOUCHERS.user : null };
}
const isFile = (file) => (0,promises_.stat)(file).then((found) => found.isFile(), () => false);
function named_binary_unusable(file, reason) {
    const allowed = `the path of an executable k6, ${k6_version/* MINIMUM_K6_VERSION */.qv} or newer`;
    return new gate_error/* GateError */.u('user/invalid-config', `k6-path: "${file}" ${reason}; allowed: ${allowed}`, {
        hint: 'Correct k6-path, or leave it away: then k6 is fetched.',
    });
}
const changed = (file, sha256, expected) => new gate_error/* GateError */.u('k6/untrusted', `k6-path: "${file}" has the sha256 ${sha256}, but k6-sha256 says ${expected}. It was not executed.`, { hint: 'Find out who changed that file before you trust it, or correct k6-sha256.' });

;// CONCATENATED MODULE: ./lib/src/k6/not-found.js





/** One line of what was tried. */
const triedLine = ({ way, missing }) => `${way.name}: ${missing}`;
/** The error of a search that found nothing, with every way that was tried: the version is wrong when nobody who publishes k6 knows it, else k6 is missing here. */
function notFound(search, tried) {
    return isUnknown(search, tried) ? unknownVersion(search, tried) : missingHere(search, tried);
}
/** A mirror may lack what exists: it needs Go's word too. */
function isUnknown({ template }, tried) {
    const said = tried.filter(({ cause }) => cause !== undefined);
    const publishers = said.filter(({ way }) => way.source === 'go' || template === RELEASES);
    return publishers.length > 0 && said.every(({ cause }) => cause === 'no-such-version');
}
function unknownVersion({ version, checksums }, tried) {
    const message = `k6-version: there is no k6 ${version}; allowed: a version that was released, ${k6_version/* MINIMUM_K6_VERSION */.qv} or newer`;
    return new gate_error/* GateError */.u('user/invalid-config', [message, ...tried.map(triedLine)].join('\n'), {
        hint: `Correct k6-version; known here are ${tableVersions(checksums).join(', ')}.`,
    });
}
function missingHere(search, tried) {
    const message = `K6 binary not found. Install with: ${installCommand(search.machine.platform)}`;
    return new gate_error/* GateError */.u('k6/not-found', [message, ...tried.map(triedLine)].join('\n'), {
        hint: hints(search, tried).join(' '),
    });
}
function hints({ version, checksums, sources, template }, tried) {
    const denied = template !== RELEASES && tried.some(({ cause }) => cause === 'denied');
    const passing = tried.some(({ cause }) => cause === 'passing');
    const inTable = tableVersions(checksums).includes(version);
    return [
        ...(denied ? ['The mirror wants other credentials: look at k6-download-token.'] : []),
        ...(passing ? ['If this was only for the moment, run the job again.'] : []),
        ...(inTable ? [] : [`Check that k6-version ${version} exists.`]),
        sources.includes('release') && sources.includes('path')
            ? 'Name a k6 in k6-path, or a mirror that this machine reaches in k6-download-url.'
            : `Allow more than ${sources.join(', ')} in k6-source${sources.includes('path') ? ', or name a k6 in k6-path' : ''}.`,
    ];
}

;// CONCATENATED MODULE: ./lib/src/k6/ways.js










/** In the order they are tried: the cheap and verified before the slow and the built. */
const WAYS = [
    { name: 'tool cache', source: 'cache', take: takeCachedRelease, pinnable: true },
    { name: 'tool cache, built earlier', source: 'cache', take: takeCachedBuild, pinnable: false },
    { name: 'PATH', source: 'system', take: takeFromPath, pinnable: false },
    { name: 'release archive', source: 'release', take: takeRelease, pinnable: true },
    { name: 'Go module', source: 'go', take: takeBuild, pinnable: false },
];
async function takeCachedRelease(search) {
    const found = await findCached(placeOf(search, 'k6'), search.world.log);
    if (isMissing(found))
        return found;
    const expected = expect(search);
    const vouchedBy = expected?.vouchedBy ?? found.vouchedBy;
    // Cached while another workflow vouched for other bytes: that is nobody's word here.
    const same = expected === null ? vouchedBy === VOUCHERS.release : expected.sha256 === found.archiveSha256;
    if (!same)
        return { missing: 'what is cached came from an archive with a sha256 that is not vouched for here' };
    return { ...ways_settle(search, 'cache', found.path, found.sha256), verified: true, vouchedBy };
}
async function takeCachedBuild(search) {
    const found = await findCached(placeOf(search, 'k6-built'), search.world.log);
    return isMissing(found) ? found : ways_settle(search, 'cache', found.path, found.sha256);
}
async function takeFromPath(search) {
    const path = await findInPath('k6', search.world.env, search.machine.platform);
    if (path === null)
        return { missing: 'no k6', quiet: true };
    const version = await askVersion(path, search.world.env, search.stop);
    if (isMissing(version))
        return version;
    if (version !== search.version)
        return { missing: `${path} is k6 ${version}` };
    return ways_settle(search, 'system', path, await sha256Of(path));
}
async function takeRelease(search) {
    const { version, template, token, limits, stop, machine } = search;
    const asset = assetFor(machine);
    if (asset === null) {
        return {
            missing: `there is none for ${machine.platform} ${machine.arch}; k6-path can name a k6${search.sources.includes('go') ? ', or Go builds one' : ''}`,
        };
    }
    return inFreshFolder(search, async (folder) => {
        const expected = expect(search);
        const fetched = await fetchRelease({ version, asset, template, token, expected, folder, limits, stop });
        if (isMissing(fetched))
            return fetched;
        const { path, sha256: archiveSha256, vouchedBy } = fetched;
        const binary = { ...(await accept(search, 'release', path)), verified: true, vouchedBy };
        await keepFor(search, 'k6', { ...binary, archiveSha256 });
        return binary;
    });
}
async function takeBuild(search) {
    return inFreshFolder(search, async (folder) => {
        const path = await buildFromModule({ ...search, folder }, search.world);
        if (isMissing(path))
            return path;
        const binary = await accept(search, 'go', path);
        await keepFor(search, 'k6-built', { ...binary, archiveSha256: null });
        return binary;
    });
}
async function keepFor(search, shelf, binary) {
    if (search.sources.includes('cache'))
        await keep(binary, placeOf(search, shelf), search.world.log);
}
/** Runs what was fetched or built for the first time: it must be the k6 that it is taken for. */
async function accept(search, source, path) {
    const sha256 = await sha256Of(path);
    const version = await askVersion(path, search.world.env, search.stop);
    if (isMissing(version))
        throw untrusted(`The k6 obtained (${source}) does not tell its version: ${version.missing}.`);
    if (version !== search.version)
        throw untrusted(`The k6 obtained (${source}) is ${version}, not ${search.version}.`);
    return ways_settle(search, source, path, sha256);
}
async function inFreshFolder(search, fill) {
    await (0,promises_.mkdir)(search.world.folders.temp, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(search.world.folders.temp, 'k6-'));
    let kept = false;
    try {
        const found = await fill(folder);
        kept = !isMissing(found);
        return found;
    }
    finally {
        if (!kept)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function expect({ sha256, checksums, machine, version }) {
    if (sha256 !== null)
        return { sha256, vouchedBy: VOUCHERS.user };
    const asset = assetFor(machine);
    const known = asset === null ? undefined : checksums[archiveName(asset, version)];
    return known === undefined ? null : { sha256: known, vouchedBy: VOUCHERS.table };
}
const placeOf = ({ version, machine }, shelf) => ({ shelf, version, machine });
const ways_settle = ({ version }, source, path, sha256) => ({
    path,
    version,
    source,
    verified: false,
    sha256,
    vouchedBy: null,
});

;// CONCATENATED MODULE: ./lib/src/k6/obtain.js










/**
 * Obtains a k6 that may be executed: the one at `request.path`, or else of `request.version` from the tool
 * cache, PATH, the release archive or its Go module, whichever of `request.sources` comes first. With `request.sha256` only bytes that
 * match it are taken. Throws `k6/untrusted` for bytes that cannot be trusted (never executed), `k6/not-found`
 * with what was tried, `user/invalid-config` for a version or a path that no k6 has. `RUNNER_TOOL_CACHE` and `RUNNER_TEMP` must be set for @actions/tool-cache, as in `world.folders`.
 */
async function obtain(request, world, conditions = {}) {
    const terms = begin(request, world, { ...usual(), ...conditions });
    if (terms.machine.platform === 'win32')
        world.log.notice(EXPERIMENTAL);
    const binary = request.path === null ? await search(terms) : await takeNamed(request.path, terms);
    world.log.info(describe(binary));
    return binary;
}
const EXPERIMENTAL = 'k6-gate is experimental on Windows: no run of it there is tested.';
const usual = () => ({
    machine: { platform: process.platform, arch: process.arch },
    checksums: CHECKSUMS,
    limits: ARCHIVE_LIMITS,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    stop: null,
});
function begin(request, world, conditions) {
    const sha256 = request.sha256 === null ? null : parseSha256(request.sha256);
    if (sha256 === null && request.sha256 !== null) {
        throw new gate_error/* GateError */.u('user/invalid-config', `k6-sha256 is "${request.sha256}"; allowed are 64 hexadecimal digits.`);
    }
    const { version: wanted, sources, downloadUrl, downloadToken: token } = request;
    return { ...conditions, wanted, sha256, sources, template: downloadUrl ?? RELEASES, token, world };
}
async function search(terms) {
    terms.stop?.throwIfAborted();
    return tryAll({ ...terms, version: await settleVersion(terms) });
}
async function tryAll(search) {
    const tried = [];
    for (const way of WAYS.filter(({ source }) => search.sources.includes(source))) {
        search.stop?.throwIfAborted();
        const found = await tryWay(way, search);
        if (isMissing(found))
            tried.push({ ...found, way });
        else {
            // Only now: where nothing is found, the error tells every line.
            for (const one of tried.filter(({ quiet }) => quiet !== true))
                search.world.log.info(triedLine(one));
            return found;
        }
    }
    search.stop?.throwIfAborted();
    throw notFound(search, tried);
}
async function tryWay(way, search) {
    if (search.sha256 === null || way.pinnable)
        return way.take(search);
    return { missing: 'passed over, because k6-sha256 asks for a release archive' };
}
function describe({ path, version, source, sha256, vouchedBy }) {
    const from = source === 'cache' && vouchedBy === null ? `${ORIGINS.cache}, built with Go here earlier` : ORIGINS[source];
    return `k6 ${version} from ${from}: ${path}, sha256 ${sha256}, ${vouchedBy === null ? 'not verified' : `vouched for by ${vouchedBy}`}`;
}
const ORIGINS = {
    path: 'k6-path',
    cache: 'the tool cache',
    system: 'PATH',
    release: 'a release archive',
    go: 'its Go module, built here',
};

;// CONCATENATED MODULE: ./lib/src/k6/script-scenario.js



/** A Go duration, or a number of milliseconds. */
const duration = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish();
/** A number that may be left out. */
const amount = schemas/* number */.aig().nullish();
/** Stages as k6 has them. */
const stages = schemas/* array */.YOg(schemas/* looseObject */._H3({ duration, target: amount })).nullish();
/** A scenario in the options of a script. */
const script_scenario_scenario = schemas/* looseObject */._H3({
    executor: schemas/* string */.YjP(),
    exec: schemas/* string */.YjP().nullish(),
    ...{ startTime: duration, duration, maxDuration: duration, stages },
    ...{ vus: amount, startVUs: amount, preAllocatedVUs: amount, maxVUs: amount, iterations: amount },
    ...{ timeUnit: duration, rate: amount, startRate: amount },
});
/** What a scenario plans, with k6's own defaults for what it leaves out. */
function scenarioOf(name, given) {
    const { executor, exec, startTime, maxVUs } = given;
    const seconds = executor.endsWith('-iterations') ? 0 : certainSeconds(given);
    const vus = readyVus(given);
    return {
        name,
        executor,
        exec: exec ?? 'default',
        startSeconds: secondsOf(startTime),
        leastSeconds: seconds,
        mostSeconds: seconds || longestSeconds(given),
        leastVus: vus,
        mostVus: Math.max(vus, maxVUs ?? 0),
        iterations: iterationsOf(given),
        course: courseOf(given),
    };
}
/** Seconds in a duration as k6 has it; 0 where there is none. */
const secondsOf = (value) => typeof value === 'number' ? value / 1000 : goDurationSeconds(value ?? '');
/** VUs that k6 prepares in any case: more of an arrival rate come when they are needed. */
function readyVus({ executor, vus, startVUs, preAllocatedVUs, stages: course }) {
    if (executor.endsWith('-arrival-rate'))
        return preAllocatedVUs ?? 1;
    if (executor === 'ramping-vus')
        return Math.max(startVUs ?? 1, ...(course ?? []).map(({ target }) => target ?? 0));
    return vus ?? 1;
}
const certainSeconds = (given) => secondsOf(given.duration) + (0,load_plan/* lengthOf */.Y5)(stagesOf(given));
const DEFAULT_MAX_SECONDS = 600;
const longestSeconds = ({ maxDuration }) => (maxDuration ?? null) === null ? DEFAULT_MAX_SECONDS : secondsOf(maxDuration);
function iterationsOf({ executor, iterations, vus }) {
    if (executor === 'shared-iterations')
        return iterations ?? 1;
    return executor === 'per-vu-iterations' ? (iterations ?? 1) * (vus ?? 1) : null;
}
const stagesOf = ({ stages: course }) => (course ?? []).map(({ target, duration: length }) => ({ target: target ?? 0, seconds: secondsOf(length) }));
function courseOf(given) {
    const { executor, vus, startVUs, rate, startRate } = given;
    const perSeconds = secondsOf(given.timeUnit ?? '1s');
    const held = (target) => [{ target, seconds: secondsOf(given.duration) }];
    switch (executor) {
        case 'constant-vus':
            return { model: 'closed', start: vus ?? 1, stages: held(vus ?? 1) };
        case 'ramping-vus':
            return { model: 'closed', start: startVUs ?? 1, stages: stagesOf(given) };
        case 'constant-arrival-rate':
            return { model: 'open', perSeconds, start: rate ?? 0, stages: held(rate ?? 0) };
        case 'ramping-arrival-rate':
            return { model: 'open', perSeconds, start: startRate ?? 0, stages: stagesOf(given) };
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/k6/script-options.js








const threshold = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* looseObject */._H3({ threshold: schemas/* string */.YjP(), abortOnFail: schemas/* boolean */.zMY().nullish(), delayAbortEval: duration }),
]);
const scriptOptions = schemas/* looseObject */._H3({
    scenarios: schemas/* record */.g1P(schemas/* string */.YjP(), script_scenario_scenario).nullish(),
    thresholds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(threshold)).nullish(),
    ...{ vus: amount, iterations: amount, duration: duration, stages: stages },
});
const script_options_INSPECT_SECONDS = 60;
/** Asks k6 what the options of a script of the user's are, in the environment of the run. Throws a GateError when it cannot be read, or plans its load in two ways at once. */
async function inspectScript(request) {
    const { k6, file, env, stop } = request;
    const args = ['inspect', '--include-system-env-vars=true', '-e', 'GATE_PHASE=load', file];
    const answer = await ask({ file: k6, args, env, seconds: script_options_INSPECT_SECONDS, stop });
    if (stop.aborted)
        throw stopError(stop, 'the inspection of the script');
    if (!isAnswer(answer))
        throw script_options_refused(`\`k6 inspect\` ${answer.reason}`);
    if (answer.exitCode !== 0)
        throw script_options_refused(`k6 cannot read it (exit ${answer.exitCode}): ${lastWords(answer.stderr)}`);
    const options = scriptOptions.safeParse(parseJson(answer.stdout));
    if (!options.success)
        throw script_options_refused('`k6 inspect` answered something that is no description of it');
    return script_options_planOf(options.data);
}
/** The plan in the options of a script. */
function script_options_planOf(options) {
    const shortcuts = SHORTCUTS.filter((name) => (options[name] ?? null) !== null);
    const scenarios = options.scenarios ?? null;
    if (scenarios !== null && shortcuts.length > 0)
        throw script_options_refused(`it sets ${shortcuts.join(' and ')} beside its scenarios, and which of them counts depends on the k6`);
    const named = scenarios ?? { default: fromShortcuts(options) };
    const all = Object.entries(named).map(([name, one]) => scenarioOf(name, one));
    const functions = all.map(({ exec }) => exec);
    const nameless = functions.find((name) => !IDENTIFIER.test(name));
    if (nameless !== undefined)
        throw script_options_refused(`a scenario calls "${nameless}", which is no name of a function`);
    return {
        scenarios: all,
        functions: [...new Set(functions)],
        leastVus: Math.max(...all.map(({ leastVus }) => leastVus)),
        leastSeconds: Math.max(...all.map(({ startSeconds, leastSeconds }) => startSeconds + leastSeconds)),
        mostSeconds: Math.max(...all.map(({ startSeconds, mostSeconds }) => startSeconds + mostSeconds)),
        thresholds: Object.entries(options.thresholds ?? {}).flatMap(([on, list]) => list.map((item) => script_options_thresholdOf(on, item))),
    };
}
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
function fromShortcuts({ vus, iterations, duration, stages }) {
    if ((iterations ?? null) !== null)
        return { executor: 'shared-iterations', vus, iterations, maxDuration: duration };
    if ((stages?.length ?? 0) > 0)
        return { executor: 'ramping-vus', startVUs: vus, stages };
    if ((duration ?? null) !== null)
        return { executor: 'constant-vus', vus, duration };
    return { executor: 'per-vu-iterations', vus };
}
function script_options_thresholdOf(on, item) {
    if (typeof item === 'string')
        return { on, expression: item, abortAfterSeconds: null };
    const abortAfterSeconds = item.abortOnFail === true ? secondsOf(item.delayAbortEval) : null;
    return { on, expression: item.threshold, abortAfterSeconds };
}
const script_options_refused = (message) => new gate_error/* GateError */.u('k6/preflight', `The script cannot be used: ${message}.`, {
    hint: 'Nothing was loaded. Try it by hand: k6 inspect --execution-requirements, with the same variables.',
});

;// CONCATENATED MODULE: ./lib/src/script/literal.js
const LINE_CHARS = 100;
/** A value as JavaScript: whatever it holds, it stays data. Lists of objects and long lists stand one item a line, so that people can read them. */
function literal(value) {
    const line = inline(value);
    if (!Array.isArray(value))
        return line;
    const isLong = line.length > LINE_CHARS || value.some((item) => typeof item === 'object');
    return isLong ? `[\n${value.map((item) => `  ${inline(item)},\n`).join('')}]` : line;
}
function inline(value) {
    if (Array.isArray(value))
        return `[${value.map(inline).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return scalar(value);
    const pairs = Object.entries(value).map(([key, part]) => `${/^[A-Za-z]\w*$/.test(key) ? key : propertyName(key)}: ${inline(part)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
/** Written plainly, `__proto__` would set the prototype instead of a property. */
const propertyName = (key) => (key === '__proto__' ? `[${scalar(key)}]` : scalar(key));
/** JSON is JavaScript but for two line separators, which end a line inside a string on older engines. */
function scalar(value) {
    return JSON.stringify(value)
        .replace(/\u2028/g, '\\u2028')
        .replace(/\u2029/g, '\\u2029');
}

// EXTERNAL MODULE: ./node_modules/mustache/mustache.mjs
var mustache = __webpack_require__(40562);
;// CONCATENATED MODULE: ./lib/src/script/template.js



/** Renders a template and its partials: every variable becomes a JavaScript literal; a missing variable or partial, and a tag that would emit raw text, is a GateError `user/bad-template`. */
function renderTemplate(name, templates, view) {
    const texts = new Map(Object.entries(templates));
    const text = texts.get(name);
    if (text === undefined)
        throw badTemplate(name, 'there is no such template');
    for (const [partial, source] of texts)
        refuseRawTags(partial, source);
    // Without a prototype: `{{constructor}}` is a missing variable like any other.
    const values = Object.assign(Object.create(null), view);
    return new StrictWriter().render(text, values, (partial) => texts.get(partial) ?? missing(partial, 'partial'), {
        escape: literal,
    });
}
/** Mustache renders what it does not find as nothing; here that is an error. */
class StrictWriter extends mustache/* default */.A.Writer {
    escapedValue(token, context) {
        const variable = token[1] ?? '';
        const value = context.lookup(variable);
        return value === undefined ? missing(variable, 'variable') : literal(value);
    }
    renderSection(...args) {
        demand(args);
        return super.renderSection(...args);
    }
    renderInverted(...args) {
        demand(args);
        return super.renderInverted(...args);
    }
}
function demand([token, context]) {
    const variable = String(token[1]);
    if (context.lookup(variable) === undefined)
        missing(variable, 'variable');
}
/** `{{{x}}}` and `{{&x}}` emit text as it is, `{{=…=}}` changes what a tag is: user text could become code. */
function refuseRawTags(name, source) {
    const raw = /\{\{\s*[{&=]/.exec(source);
    if (raw)
        throw badTemplate(name, `"${raw[0]}" is not allowed: every variable is a JavaScript literal`);
}
function missing(name, what) {
    throw badTemplate('', `the ${what} ${name} does not exist`);
}
function badTemplate(name, what) {
    return new gate_error/* GateError */.u('user/bad-template', `The template${name ? ` ${name}` : ''} cannot be rendered: ${what}.`, {
        hint: 'The variables of templates are listed in docs/templates.md.',
    });
}

// EXTERNAL MODULE: ./lib/src/config/page-schema.js
var page_schema = __webpack_require__(91556);
;// CONCATENATED MODULE: ./lib/src/config/state-change.js
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

// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(51294);
;// CONCATENATED MODULE: ./lib/src/script/journey-of-script.js
/** A journey among the pages of the script: a scenario by its name, walked as its type says. */
const visitOf = ({ name, type, url }) => ({ name, type, url, expectedTexts: [] });
/** The steps of a journey, as the script has them: those of its setup first. */
const stepsOf = ({ name, setup, steps }) => [
    ...setup.map((step) => journey_of_script_stepOf(name, step, true)),
    ...steps.map((step) => journey_of_script_stepOf(name, step, false)),
];
/** A step with what it uses alone, so that people can read it. */
function journey_of_script_stepOf(journey, step, isSetup) {
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

;// CONCATENATED MODULE: ./lib/src/script/page-of-script.js
/** A page as the script has it: what its type's visits use, and nothing else. */
function pageOf(page, { load }) {
    const { name, type, url } = page;
    return { name, type, url, expectedTexts: expectedTexts(page), ...ofType(page, load.mode) };
}
function ofType(page, mode) {
    switch (page.type) {
        case 'homepage':
            return { maxAssets: page.maxAssets };
        case 'product':
            return mode === 'full'
                ? { idProduct: page.idProduct ?? null, idAttr: page.idAttr ?? null, cartPath: page.cartPath }
                : {};
        case 'category':
            return { categoryDepth: page.categoryDepth };
        case 'script':
            return {};
        case 'landing':
            return { cta: page.cta ?? null, ...(page.ctaSelector !== undefined && { ctaSelector: page.ctaSelector }) };
    }
}
/** Texts that every document of a page must contain, each once. */
const expectedTexts = ({ expectText, metadata, promo }) => [...new Set([expectText, metadata?.title, promo?.text])].filter((text) => text !== undefined);

;// CONCATENATED MODULE: ./lib/src/script/scenarios.js

const WARM_UP_VUS = 2;
/** A duration as k6 reads it: `30s`. */
const seconds = (value) => `${value}s`;
/** The scenario that loads a page or journey, in k6's words. */
function loadScenario({ load: plan }, { gracefulStopSeconds }) {
    const gracefulStop = seconds(gracefulStopSeconds);
    return plan.model === 'closed' ? vusScenario(plan, gracefulStop) : { ...rateScenario(plan), gracefulStop };
}
function vusScenario({ start, stages }, gracefulStop) {
    return {
        executor: 'ramping-vus',
        startVUs: start,
        stages: stages.map(stageOf),
        gracefulRampDown: gracefulStop,
        gracefulStop,
    };
}
function rateScenario(plan) {
    const { start, stages, durationSeconds, maxVus } = plan;
    const timeUnit = seconds(plan.perSeconds);
    const vus = { preAllocatedVUs: (0,visit_rate/* preAllocatedVus */.n8)(plan), maxVUs: maxVus };
    return (0,visit_rate/* isConstant */.VO)(plan)
        ? { executor: 'constant-arrival-rate', rate: start, timeUnit, duration: seconds(durationSeconds), ...vus }
        : { executor: 'ramping-arrival-rate', startRate: start, timeUnit, stages: stages.map(stageOf), ...vus };
}
const stageOf = ({ target, seconds: length }) => ({ duration: seconds(length), target });
/** The scenario that warms a page or journey up: a few VUs, so that caches are filled and nothing is pressed. */
function warmUpScenario({ load: { maxVus } }, { warmUpSeconds, gracefulStopSeconds }) {
    return {
        executor: 'constant-vus',
        vus: Math.min(WARM_UP_VUS, maxVus),
        duration: seconds(Math.max(1, warmUpSeconds)),
        gracefulStop: seconds(gracefulStopSeconds),
    };
}

;// CONCATENATED MODULE: ./lib/src/script/variables.js










/** The contract between k6-gate and its templates. Every value is rendered as a JavaScript literal. */
const VARIABLES = [
    {
        name: 'pages',
        description: 'The pages: name, type, address, expected texts, and what a visit to one of their type needs; then the journeys.',
        value: (config) => [...config.pages.map((page) => pageOf(page, config)), ...config.journeys.map(visitOf)],
    },
    {
        name: 'has_journeys',
        description: 'True when there are journeys (for sections).',
        value: ({ journeys }) => journeys.length > 0,
    },
    {
        name: 'steps',
        description: 'The steps of all journeys: request, what is expected of its answer, and what is taken from it.',
        value: ({ journeys }) => journeys.flatMap(stepsOf),
    },
    {
        name: 'has_setup',
        description: 'True when a journey has steps that are done once, before the load (for sections).',
        value: ({ journeys }) => journeys.some(({ setup }) => setup.length > 0),
    },
    {
        name: 'setup_limit',
        description: 'Longest time of these steps: every request as long as it may take.',
        value: ({ load }) => seconds(load.rehearsalSeconds),
    },
    {
        name: 'has_data',
        description: 'True when there are data files (for sections).',
        value: ({ data }) => data.length > 0,
    },
    {
        name: 'data',
        description: 'The data files: name, how rows are dealt out, and the file beside the script.',
        value: ({ data }) => data.map(dataOf),
    },
    ...page_schema/* PAGE_TYPES */.g.map((type) => ({
        name: `has_${type}`,
        description: `True when a ${type} page is visited as its type is (for sections).`,
        value: ({ pages }) => pages.some((page) => page.type === type && page.template === undefined),
    })),
    {
        name: 'has_cta_selector',
        description: 'True when a landing page has its call to action by a CSS selector (for sections).',
        value: ({ pages }) => pages.some(({ type, ctaSelector }) => type === 'landing' && ctaSelector !== undefined),
    },
    {
        name: 'has_templates',
        description: 'True when a page has a template of its own, which may make metrics (for sections).',
        value: ({ pages }) => pages.some(({ template }) => template !== undefined),
    },
    {
        name: 'origin',
        description: 'Scheme and host of the target: `https://shop.example`.',
        value: ({ target }) => new URL(target.url).origin,
    },
    {
        name: 'host',
        description: 'Host of the target, with its port unless it is the default one.',
        value: ({ target }) => target.host,
    },
    {
        name: 'allowed_hosts',
        description: 'Hosts beside it that a visit may load, in their one spelling; `*.` before one stands for its subdomains.',
        value: ({ guards }) => guards.allowedHosts.map(host_pattern/* plainPattern */.h1),
    },
    { name: 'mode', description: '`read-only` or `full`.', value: ({ load }) => load.mode },
    { name: 'full', description: 'True in `full` mode (for sections).', value: ({ load }) => load.mode === 'full' },
    {
        name: 'state_changes',
        description: 'Sources of regular expressions for paths that no visit may follow; none in `full` mode.',
        value: ({ load }) => (load.mode === 'full' ? [] : STATE_CHANGES),
    },
    {
        name: 'limits',
        description: 'Every threshold: selector, expression, whether it is judged, when it may abort, origin and reason.',
        value: ({ thresholds }) => thresholds.map(limit),
    },
    {
        name: 'loads',
        description: 'The scenario of each page and journey while it is judged: executor, VUs, stages.',
        value: (config) => (0,config_config/* visitsOf */.o)(config).map((visit) => loadScenario(visit, config.load)),
    },
    {
        name: 'warm_ups',
        description: 'The same for the warm-up.',
        value: (config) => (0,config_config/* visitsOf */.o)(config).map((visit) => warmUpScenario(visit, config.load)),
    },
    {
        name: 'has_looks',
        description: 'True when the site is looked at before the rehearsal, or after the load (for sections).',
        value: ({ ready, expectVersion }) => ready !== null || expectVersion !== null,
    },
    {
        name: 'looks',
        description: 'What these looks ask for, by their phase.',
        value: looksOf,
    },
    {
        name: 'rehearsal_limit',
        description: 'Longest time of the rehearsal: every request of every page and journey as long as it may take.',
        value: ({ load }) => seconds(load.rehearsalSeconds),
    },
    {
        name: 'request_timeout',
        description: 'Longest time of a request: twice the limit of p(99), at least 10 s.',
        value: ({ load }) => seconds(load.requestTimeoutSeconds),
    },
    { name: 'rps', description: 'Most requests per second, or null.', value: ({ load }) => load.rps },
    {
        name: 'has_rps',
        description: 'True when requests per second are limited (for sections).',
        value: ({ load }) => load.rps !== null,
    },
    {
        name: 'public_only',
        description: 'True when no private address may be reached: on prod, without `allow-private-target` (for sections).',
        value: ({ guards }) => guards.publicOnly,
    },
    { name: 'private_ranges', description: 'Networks whose addresses are not public.', value: () => PRIVATE_RANGES },
    {
        name: 'header_names',
        description: 'Names of the configured headers; their values are in `__ENV.GATE_HEADER_<index>`.',
        value: ({ requestHeaders }) => requestHeaders.map(({ name }) => name),
    },
    {
        name: 'user_agent',
        description: 'Says who is knocking: k6-gate and the address of the run.',
        value: (_config, runUrl) => `k6-gate/${version/* VERSION */.x}${runUrl === null ? '' : ` (+${runUrl})`}`,
    },
];
/** The values of all variables. */
function variables_viewOf(config, runUrl) {
    return Object.fromEntries(VARIABLES.map(({ name, value }) => [name, value(config, runUrl)]));
}
function looksOf({ ready, expectVersion }) {
    return {
        ...(ready && { ready: { url: ready.url, status: ready.status, contains: ready.contains, version: null } }),
        ...(expectVersion && {
            version: { url: expectVersion.url, status: null, contains: null, version: expectVersion.place },
        }),
    };
}
function limit(threshold) {
    const { abortAfterSeconds } = threshold;
    return {
        on: (0,config_threshold/* selectorText */.nM)(threshold),
        threshold: threshold.expression,
        judged: threshold.judged,
        abortAfter: threshold.judged && abortAfterSeconds !== null ? seconds(abortAfterSeconds) : null,
        origin: threshold.origin,
        because: threshold.because,
    };
}

;// CONCATENATED MODULE: ./lib/src/script/own-script.js



/** What the wrapper exports in any case. */
const EXPORTED = ['default', 'setup', 'teardown', 'options', 'handleSummary'];
/** The script that wraps one of the user's: `file` is its absolute path, or its URL. The functions that its scenarios call are exported by their names, because k6 0.47 loses the wrapper's own exports in an `export *`. */
function renderOwnScript(config, templates, file) {
    const functions = (config.plan?.functions ?? []).filter((name) => !EXPORTED.includes(name));
    const exported = functions.map((name) => `export const ${name} = gateScript[${literal(name)}];\n`);
    return {
        text: [
            `import * as gateExports from ${literal(file)};\n`,
            renderTemplate('own-script', templates, variables_viewOf(config, null)),
            ...exported,
        ].join('\n'),
        env: config.script?.env ?? {},
    };
}

;// CONCATENATED MODULE: ./lib/src/script/page-variables.js

/** What templates of users get beside the variables of the base: the contract with them. */
const PAGE_VARIABLES = [
    {
        name: 'page',
        description: 'Name of the page: the tag `page` of everything that is measured.',
        value: ({ name }) => name,
    },
    {
        name: 'url',
        description: 'Address of the page, with the query of its metadata and promo-data.',
        value: ({ url }) => url,
    },
    { name: 'id_product', description: 'Product for the cart, or null.', value: ({ idProduct }) => idProduct ?? null },
    { name: 'id_attr', description: 'Variant of the product, or null.', value: ({ idAttr }) => idAttr ?? null },
    { name: 'cart_path', description: 'Where add-to-cart is posted.', value: ({ cartPath }) => cartPath },
    { name: 'category_depth', description: 'Pages of the listing to walk.', value: ({ categoryDepth }) => categoryDepth },
    { name: 'cta', description: 'Path of the call to action, or null.', value: ({ cta }) => cta ?? null },
    {
        name: 'has_cta',
        description: 'True when there is a call to action (for sections).',
        value: ({ cta }) => cta !== undefined,
    },
    {
        name: 'cta_selector',
        description: 'CSS selector of the call to action, or null.',
        value: ({ ctaSelector }) => ctaSelector ?? null,
    },
    { name: 'max_assets', description: 'Most assets of a homepage.', value: ({ maxAssets }) => maxAssets },
    {
        name: 'expected_texts',
        description: 'Texts that every document of the page must contain; `open` checks them.',
        value: expectedTexts,
    },
    { name: 'page_metadata', description: 'The object of its metadata.', value: ({ metadata }) => metadata ?? {} },
    { name: 'promo_data', description: 'The object of its promo-data.', value: ({ promo }) => promo ?? {} },
    {
        name: 'error_rate_threshold',
        description: 'Limit of failed requests, a share.',
        value: ({ limits }) => limits.errorRate,
    },
    { name: 'p95_threshold', description: 'Limit of p(95), milliseconds.', value: ({ limits }) => limits.p95Ms },
    { name: 'p99_threshold', description: 'Limit of p(99), milliseconds.', value: ({ limits }) => limits.p99Ms },
    { name: 'checks_threshold', description: 'Limit of passed checks, a share.', value: ({ limits }) => limits.checks },
];
/** The values of a page's variables. */
function pageViewOf(page, config) {
    return Object.fromEntries(PAGE_VARIABLES.map(({ name, value }) => [name, value(page, config)]));
}

;// CONCATENATED MODULE: ./lib/src/script/render.js




/** The script of a config's pages: `base` with the partials of their types, then the templates of the user's, each by its path in `templates`. `runUrl` goes into the User-Agent. */
function render(config, templates, runUrl) {
    const view = variables_viewOf(config, runUrl);
    const own = config.pages.flatMap((page) => ownVisit(page, config, templates, view));
    return {
        text: [renderTemplate('base', templates, view), ...own].join('\n'),
        env: Object.fromEntries([
            ...config.requestHeaders.map(({ value }, index) => [`GATE_HEADER_${index}`, value]),
            ...config.secretVariables.map(({ name, value }) => [`GATE_SECRET_${name}`, value]),
        ]),
    };
}
/** In a scope of its own: two templates may use the same names. */
function ownVisit(page, config, templates, view) {
    if (page.template === undefined)
        return [];
    const visit = renderTemplate(page.template, templates, { ...view, ...pageViewOf(page, config) });
    return [`OWN[${literal(page.name)}] = (function () {\n${visit.trimEnd()}\nreturn browse;\n})();\n`];
}

;// CONCATENATED MODULE: ./lib/src/prepared.js
var prepared_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var prepared_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** The script of a config and its k6; `keep` gets the script as soon as there is one. Throws a GateError when either cannot be had. */
async function prepared_prepare(config, world, keep, stop) {
    if (config.script !== null) {
        const prepared = await prepareOwn(config, config.script, world, stop);
        await keep(prepared.script.text);
        return prepared;
    }
    const script = render(config, world.templates, world.context.runUrl);
    await keep(script.text);
    return { config, script, looks: script, binary: await obtainFor(config, world, stop) };
}
/** A script of the user's is asked for its plan first: its wrapper and its thresholds follow from it. */
async function prepareOwn(config, { path, env }, world, stop) {
    const binary = await obtainFor(config, world, stop);
    const file = (0,external_node_path_.resolve)(world.folders.work, path);
    const plan = await inspectScript({ k6: binary.path, file, env: environmentOf(config, env, world), stop });
    const planned = withPlan(config, plan);
    const script = renderOwnScript(planned, world.templates, specifierOf(file));
    return { config: planned, script, looks: render(planned, world.templates, world.context.runUrl), binary };
}
/** How k6 imports a file: `C:` would be a scheme. */
const specifierOf = (file) => (file.startsWith('/') ? file : (0,external_node_url_.pathToFileURL)(file).href);
/** The whole environment of k6: variables of the script, and what it needs of the machine. */
const environmentOf = (config, variables, { env }) => childEnvironment(env, { ...variables, ...behindProxy(config, env) });
async function obtainFor(config, world, stop) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { path, version } = config.k6;
        const _group = prepared_addDisposableResource(env_1, world.log.group(path === null ? `Obtaining k6 ${version}` : `Checking the k6 at ${path}`), false);
        try {
            return await obtain(config.k6, world, { stop });
        }
        catch (error) {
            throw stop.aborted ? stopError(stop, 'the search for k6') : error;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        prepared_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./lib/src/k6/look.js
var look_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var look_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






const lookReport = schemas/* looseObject */._H3({
    ...ANSWER,
    /** Whether the text that was asked for is in it. */
    contains: schemas/* boolean */.zMY(),
    /** The version that it shows, where one was asked for; null for none. */
    version: schemas/* string */.YjP().nullable(),
});
/** The look in a console line of the script; null for any other line. */
function readLook(message) {
    if (!message.startsWith(LOOK_MARK))
        return null;
    return lookReport.safeParse(parseJson(message.slice(LOOK_MARK.length))).data ?? null;
}
/**
 * One look at the target by k6, as the load sees it: the same proxy, name server, certificates, headers and guards. In a
 * process of its own each time: k6 keeps connections and addresses, and a deploy changes what is behind them.
 */
async function lookOnce(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        let report = null;
        const run = look_addDisposableResource(env_1, start({
            ...request,
            onLog(line) {
                const seen = line.source === 'console' ? readLook(line.message) : null;
                if (seen === null)
                    request.onLog(line);
                else
                    report = seen;
            },
        }), true);
        run.points.resume();
        return { exit: await run.ended, report };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = look_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Looks until it was good so often in a row, until one look settles it, or the time is over; good ones in a row may then still go on. */
async function watch(look, { timeoutSeconds, times }, stop, onLook) {
    const deadline = performance.now() + timeoutSeconds * 1000;
    let seen = seenAfter(null, await look(), times);
    while (!look_isOver(seen, deadline, stop)) {
        onLook(seen.last, seen.streak);
        // A stop in the pause is no error: there is just no further look.
        await (0,external_node_timers_promises_.setTimeout)(PAUSE_SECONDS * 1000, undefined, { signal: stop }).catch(() => undefined);
        if (stop.aborted)
            break;
        seen = seenAfter(seen, await look(), times);
    }
    return seen;
}
const look_isOver = ({ reached, last, streak }, deadline, stop) => reached || last.settled || stop.aborted || (streak === 0 && performance.now() + PAUSE_SECONDS * 1000 > deadline);
function seenAfter(before, last, times) {
    const streak = last.good ? (before?.streak ?? 0) + 1 : 0;
    return {
        reached: streak >= times,
        looks: (before?.looks ?? 0) + 1,
        streak,
        last,
    };
}

;// CONCATENATED MODULE: ./lib/src/verdict/exit-words.js
/** k6's exit codes (errext/exitcodes/codes.go), as ends of "k6 …". */
const MEANINGS = {
    2: 'crashed (out of memory, or a fatal error of its runtime)',
    99: 'found thresholds crossed',
    100: 'gave up: setup took too long',
    101: 'gave up: teardown took too long',
    102: 'gave up: a step took too long',
    103: 'was stopped through its API',
    104: 'refused the options of the script',
    105: 'was interrupted from outside',
    106: 'could not open its API port',
    107: 'ended with an exception in the script',
    108: 'was aborted by the script',
    109: 'crashed',
    110: 'was failed by the script',
    255: 'could not run the script',
};
/** How k6 ended, in one sentence, with k6's own words where it left any. */
function describeExit({ exitCode, signal, summary, lastWords }) {
    const how = signal !== null
        ? `was killed by ${signal}`
        : `${MEANINGS[exitCode ?? -1] ?? (summary === null ? 'ended without a summary' : 'ended')} (exit ${exitCode})`;
    // The stack of an exception has lines of its own, and each line of a message would be told as a problem of its own.
    return lastWords === null ? `k6 ${how}` : `k6 ${how}: ${lastWords.replace(/\s+/g, ' ').trim()}`;
}

;// CONCATENATED MODULE: ./lib/src/looks.js
var looks_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var looks_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** Looks at the target until it is as it should be, with a line in the log when that changes. Throws a GateError when k6 itself fails. */
async function lookAround(stage, { phase, title, patience, seen }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { request, lookFiles, world, evidence } = stage;
        // A site that starts makes k6 warn at every look; what it came to is told here.
        const { line: onLog } = openPhaseLog(phase, { info: () => undefined }, evidence);
        const look = async () => {
            const made = await lookOnce({ ...request, files: lookFiles, phase, onLog });
            record(stage, phase, made.exit, null);
            if (made.report === null && made.exit.exitCode !== 0 && !request.stop.aborted)
                throw failed(made);
            return seen(made);
        };
        const until = performance.now() + patience.timeoutSeconds * 1000;
        let said = 'the first look';
        const _live = looks_addDisposableResource(env_1, showLive(world, (seconds) => waitBlock(said, title, seconds, patience.timeoutSeconds)), false);
        return await watch(look, patience, request.stop, ({ good, words }, streak) => {
            const left = Math.max(0, Math.ceil((until - performance.now()) / 1000));
            const now = good ? `${streak} of ${patience.times} in a row` : words;
            if (now !== said)
                world.log.info(`${title}: ${now}${good ? '' : `; looking again for up to ${left} s`}`);
            said = now;
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        looks_disposeResources(env_1);
    }
}
const failed = ({ exit }) => new gate_error/* GateError */.u('k6/could-not-run', `The look at the target failed: ${describeExit(exit)}`, {
    hint: 'k6.log in the evidence has all that k6 said.',
});

// EXTERNAL MODULE: ./lib/src/verdict/facts.js
var verdict_facts = __webpack_require__(69519);
;// CONCATENATED MODULE: ./lib/src/verdict/visit-answers.js
/** What a rehearsal with these causes comes to. */
const rehearsed = (causes, notes) => ({
    clean: causes.length === 0,
    // One page that waiting does not mend is enough.
    mendable: causes.length > 0 && causes.every(({ mendable }) => mendable),
    fingerprint: causes.map(({ reason, message }) => `${reason} ${message}`).join('\n') || 'clean',
    causes,
    notes,
});
/** The target does not answer; it may still be starting. */
const unreachable = (message, hint) => ({
    reason: 'unreachable',
    message,
    hint,
    mendable: true,
});
/** The target answers with something else than the page. */
const wrongPage = (message, hint) => ({
    reason: 'wrong-page',
    message,
    hint,
    mendable: false,
});
/** The script could not do its visit. */
const script = (message, hint) => ({
    reason: 'script-exception',
    message,
    hint,
    mendable: false,
});
/** What to do where nothing comes back. */
const SWALLOWED = 'Check that the service is up and that a firewall does not swallow requests of the runner.';
/** k6's error codes: 1000s are general and timeouts, 1100s DNS, 1200s TCP, 1300s TLS (docs: javascript-api/error-codes). */
const NO_ANSWERS = [
    {
        ...{ from: 1110, to: 1110, what: 'its name leads to a private address, which no production site has' },
        hint: 'Correct target-url or the name server, or set allow-private-target: true if that is meant.',
    },
    {
        ...{ from: 1100, to: 1199, what: 'its name cannot be resolved' },
        hint: 'Check the host name, and that the runner can reach its DNS (VPN, private network).',
    },
    {
        ...{ from: 1212, to: 1212, what: 'the connection is refused' },
        hint: 'Check that the deploy has ended and the service listens; raise ready-timeout-seconds if it starts slowly.',
    },
    { from: 1050, to: 1050, what: 'it does not answer in time', hint: SWALLOWED },
    { from: 1211, to: 1211, what: 'no connection is made in time', hint: SWALLOWED },
    {
        // An expired certificate has the code of any other error (1000).
        ...{ from: 1300, to: 1399, words: /\b(x509|tls): /, what: 'its TLS certificate or handshake fails' },
        hint: 'Check the certificate; for a private CA set SSL_CERT_FILE in the job.',
    },
    {
        ...{ from: 0, to: Number.POSITIVE_INFINITY, what: 'it does not answer' },
        hint: 'Check that the service is up and that the runner can reach it.',
    },
];
/** No answer at all, by k6's error code. */
function noAnswer({ status, errorCode, error, asked, }) {
    const known = NO_ANSWERS.find(({ from, to, words }) => (errorCode >= from && errorCode <= to) || words?.test(error));
    if (status !== 0 || known === undefined)
        return undefined;
    return unreachable(`${asked} is unreachable: ${known.what} (${error || `k6 error ${errorCode}`})`, known.hint);
}
const LOGIN_NEEDED = {
    words: 'a login is required',
    reason: 'wrong-page',
    hint: 'Send credentials with request-headers, e.g. Authorization: Basic ${PREPROD_AUTH}.',
};
/** Statuses that are no page; the first row that fits. */
const REFUSED_ANSWERS = [
    {
        ...{ from: 500, to: 999, reason: 'unreachable', mendable: true },
        hint: 'The service has an error or is still starting: look at its log; raise ready-timeout-seconds if it starts slowly.',
    },
    {
        ...{ from: 403, to: 403, words: 'forbidden', reason: 'blocked' },
        hint: 'A firewall or bot wall blocks the runner: allow its User-Agent or address, or send credentials with request-headers.',
    },
    {
        ...{ from: 429, to: 429, words: 'too many requests', reason: 'blocked', mendable: true },
        hint: 'A rate limit stops the runner: raise it for the runner, or lower max-vus.',
    },
    { from: 401, to: 401, ...LOGIN_NEEDED },
    { from: 407, to: 407, ...LOGIN_NEEDED },
    { from: 400, to: 499, reason: 'wrong-page', hint: 'Check the path of target-url.' },
];
/** An answer whose status is no page's. */
function refusedAnswer({ status, address }) {
    const row = REFUSED_ANSWERS.find(({ from, to }) => status >= from && status <= to);
    if (row === undefined)
        return undefined;
    const { reason, words, hint, mendable = false } = row;
    return { reason, message: `${address} answers ${status}${words ? ` (${words})` : ''}`, hint, mendable };
}

;// CONCATENATED MODULE: ./lib/src/verdict/look-words.js



/** Whether the target is ready, and what keeps it from that. */
function readinessSeen({ report }, ready) {
    const fault = report === null ? hung(ready.url) : (silent(report) ?? unready(report, ready));
    return { good: fault === undefined, settled: false, words: '', hint: '', ...fault };
}
/** An address as it may be shown. */
const withoutQuery = (url) => url.replace(/\?.*$/, '');
/** k6 ended with the time of the look: nothing was answered. */
const hung = (url) => ({
    words: `${withoutQuery(url)} does not answer in time`,
    hint: SWALLOWED,
});
/** No answer at all. */
function silent(report) {
    const cause = noAnswer(report);
    return cause && { words: cause.message, hint: cause.hint };
}
function unready({ status, address, redirect, contains }, ready) {
    const leads = redirect === '' ? '' : `, a redirect to ${redirect}`;
    if (status !== ready.status)
        return { words: `${address} answers ${status}${leads}, not ${ready.status}`, hint: HINT };
    return contains ? undefined : { words: `${address} does not contain ${JSON.stringify(ready.contains)}`, hint: HINT };
}
const HINT = 'Check that the deploy has ended and what ready asks for; raise its timeout-seconds if the site starts slowly.';
/** Why no load is sent to a target that did not get ready: what was seen last. */
function unreadyReason({ looks, last }, { timeoutSeconds, times }) {
    const often = times === 1 ? '' : ` ${times} times in a row`;
    return (0,verdict_facts/* reason */.l)('unreachable', `${last.words}. It was not ready${often} within ${timeoutSeconds} s (${(0,finding_words/* counted */.hS)(looks, 'look')}). No load was sent. ${last.hint}`);
}

;// CONCATENATED MODULE: ./lib/src/readiness.js


/** Waits until the target is ready as `ready` asks. Null when it is, or nobody asked or wants to go on; else what the run comes to, without any load. */
async function waitUntilReady(stage) {
    const { config, world, request, runs, notes } = stage;
    const { ready } = config;
    if (ready === null)
        return null;
    const watched = await lookAround(stage, {
        phase: 'ready',
        title: 'Ready',
        patience: ready,
        seen: (look) => readinessSeen(look, ready),
    });
    if (request.stop.aborted)
        return null;
    if (!watched.reached)
        return { outcome: 'failed', reasons: [unreadyReason(watched, ready)], runs, notes };
    const often = ready.times === 1 ? '' : ` ${ready.times} times in a row`;
    world.log.info(`Ready: ${withoutQuery(ready.url)} answers as it should${often}.`);
    return null;
}

;// CONCATENATED MODULE: ./lib/src/k6/rehearsal.js
var rehearsal_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var rehearsal_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



const PAUSE_MS = 2_000;
/** One visit before any load: the same script, one VU, read-only, in a k6 process of its own. */
async function visitOnce(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        let report = null;
        const run = rehearsal_addDisposableResource(env_1, start({
            ...request,
            phase: 'rehearsal',
            onLog(line) {
                const seen = line.source === 'console' ? readVisit(line.message) : null;
                if (seen === null)
                    request.onLog(line);
                else
                    report = joined(report, seen);
            },
        }), true);
        run.points.resume();
        return { exit: await run.ended, report };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = rehearsal_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Repeats a visit until it is clean, until two equal answers that no waiting mends, or until the time is over; returns the last assessment. */
async function rehearse(visit, timeoutSeconds, stop, onRetry) {
    const deadline = performance.now() + timeoutSeconds * 1000;
    let last = await visit();
    while (!last.clean && performance.now() + PAUSE_MS < deadline && !stop.aborted) {
        onRetry(last);
        // A stop in the pause is no error: there is just no further visit.
        await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS, undefined, { signal: stop }).catch(() => undefined);
        if (stop.aborted)
            break;
        const next = await visit();
        const settled = !next.mendable && next.fingerprint === last.fingerprint;
        last = next;
        if (settled)
            break;
    }
    return last;
}

;// CONCATENATED MODULE: ./lib/src/verdict/script-cause.js




/** Judges the rehearsal of a script of the user's, one iteration of each of its scenarios: what it throws, and a target of which nothing is well, let no load begin; a check or request that failed is a note, because its limits decide. */
function scriptCauseOf(exit, measured, config) {
    const causes = causesIn(exit, measured, config);
    return rehearsed(causes, causes.length > 0 ? [] : notesOn(measured, config));
}
function causesIn(exit, { total }, { script: own, target }) {
    const name = own?.path ?? '';
    if (exit.exitCode !== 0)
        return [script(`The rehearsal of ${name} failed: ${describeExit(exit)}`, 'Correct the script, or what it needs.')];
    if (exit.exceptions > 0)
        return [
            script(`The script ${name} threw in the rehearsal: ${exit.lastWords ?? 'see k6.log'}`, 'Correct the script.'),
        ];
    const { requests, errorRate, statuses, checks } = total;
    if (statuses['0'] === requests)
        return [
            unreachable(`${target.host} is unreachable: none of ${(0,finding_words/* counted */.hS)(requests, 'request')} of ${name} was answered`, 'Check that the deploy has ended and the service listens; raise ready-timeout-seconds if it starts slowly.'),
        ];
    const allFailed = errorRate === 1 || (checks.length > 0 && checks.every(({ passes }) => passes === 0));
    if (!allFailed)
        return [];
    const words = `Nothing of ${name} is well in the rehearsal: ${seen(statuses)}${failedChecks(checks)}`;
    return [
        { ...wrongPage(words, 'Look at the answers of the target, and at the variables in script-env.'), mendable: true },
    ];
}
const seen = (statuses) => `statuses ${Object.entries(statuses)
    .map(([status, count]) => `${status}: ${count}`)
    .join(', ')}`;
function failedChecks(checks) {
    const names = checks.filter(({ fails }) => fails > 0).map(({ name }) => `"${name}"`);
    return names.length === 0 ? '' : `; failed checks ${names.join(', ')}`;
}
function notesOn({ total }, { plan, script: own }) {
    const { iterations, statuses, errorRate, checks } = total;
    const scenarios = plan?.scenarios.length ?? 1;
    const isShort = iterations < scenarios;
    const isBroken = (errorRate ?? 0) > 0 || checks.some(({ fails }) => fails > 0);
    return [
        ...(isShort
            ? [
                `The rehearsal of ${own?.path} got through ${iterations} of ${(0,finding_words/* counted */.hS)(scenarios, 'scenario')} in ${SCRIPT_REHEARSAL_SECONDS} s: the others were not rehearsed.`,
            ]
            : []),
        ...(isBroken
            ? [`In the rehearsal of ${own?.path} not all was well: ${seen(statuses)}${failedChecks(checks)}.`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/verdict/journey-cause.js

/** The step of a journey that was not as expected; a journey that a whole visit left out is none either. */
function causeOfJourney(journey, report, config) {
    const requests = report.requests.filter(({ page }) => page === journey.name);
    const isThrown = report.exceptions.some(({ page }) => page === journey.name);
    if (requests.length === 0 && report.ended && !isThrown)
        return wrongPage(`The rehearsal did no step of the journey ${journey.name}`, 'Look at k6.log of the evidence.');
    const failed = requests.find(({ failedChecks }) => failedChecks.length > 0);
    return failed && causeOfStep(journey, failed, config);
}
/** What became of a step: no answer, a request that may not be made, or another answer than expected. */
function causeOfStep({ name }, request, { target }) {
    const { step = '', method = '', asked, address, held, failedChecks } = request;
    const where = `${name}: the step "${step}" (${method} ${asked})`;
    if (held !== null)
        return wrongPage(`${where} ${leads(request, target.host)}`, HELD_HINTS[held]);
    const silence = noAnswer({ ...request, asked: where });
    if (silence !== undefined)
        return unreachable(silence.message, silence.hint);
    const reached = address === '' ? '' : `, at ${address}`;
    return {
        ...judged(request),
        message: `${where} is not as expected${reached}: ${failedChecks.map((failed) => failed.replace(`${step}: `, '')).join('; ')}`,
    };
}
/** What an answer means that is not as expected, and what to do. A status that the step expects says nothing of it. */
function judged(request) {
    const fails = (check) => request.failedChecks.some((failed) => failed.startsWith(`"${request.step}: ${check}`));
    if (fails('status is '))
        return ofStatus(request);
    return { reason: 'wrong-page', hint: fails('is no login page') ? LOGIN_HINT : LOOK, mendable: false };
}
function ofStatus(request) {
    const { reason, hint, mendable } = refusedAnswer(request) ?? wrongPage('', LOOK);
    // Those of a page speak of target-url and request-headers.
    const here = STATUS_HINTS[request.status] ?? (reason === 'wrong-page' ? LOOK : hint);
    return { reason, hint: here, mendable };
}
const LOOK = 'Look at what the target answers to this request, and at what the step sends, expects and extracts.';
const LOGIN_HINT = 'Look at the credentials that this step and those before it send. If it is the page, and has a password field of its own: expect contains, with a text that only the page has.';
const CREDENTIALS_HINT = 'Look at the credentials that the step sends: a header, a token, or the cookies of the steps before it.';
/** What to do where a step is refused; a page is told otherwise. */
const STATUS_HINTS = {
    401: CREDENTIALS_HINT,
    403: 'Look at what the step sends (credentials, the token of a form). If a firewall or bot wall answers, allow the User-Agent or the address of the runner.',
    407: CREDENTIALS_HINT,
};
/** Where a step would have led. */
function leads({ held, status, redirect }, host) {
    const how = status === 0 ? 'leads' : `redirects to ${redirect}, which leads`;
    switch (held) {
        case 'another host':
            return `${how} away from ${host}`;
        case 'changes state':
            return `${how} to a path that looks as if it changes state, and test-mode is read-only`;
        default:
            return `${how} on after ten redirects`;
    }
}
const HELD_HINTS = {
    'another host': 'Expect the 3xx status where the redirect is all that is wanted, or name its host in allowed-hosts.',
    'changes state': 'Leave the step out, expect the 3xx status, or set test-mode: full.',
    'too many': 'Look for a redirect loop: cookies and languages are usual causes.',
};

;// CONCATENATED MODULE: ./lib/src/verdict/page-cause.js

/** The first document of a page that is not what it should be; a page that a whole visit left out is none either. */
function causeOfPage(page, report, config) {
    const documents = requestsOf(report, page).filter(({ kind }) => kind === 'document');
    const isThrown = report.exceptions.some((exception) => exception.page === page.name);
    if (documents.length === 0 && report.ended && !isThrown)
        return script(`The rehearsal made no document request to the page ${page.name}`, 'Correct the template: requests need the tags page and kind.');
    return documents.map((request) => causeOfRequest(request, config)).find((cause) => cause !== undefined);
}
const requestsOf = ({ requests }, { name }) => requests.filter((request) => request.page === name);
/** A document's answer that is not the page, from no answer at all to the wrong content. */
function causeOfRequest(request, config) {
    if (request.failedChecks.length === 0)
        return undefined;
    return (noAnswer(request) ??
        refusedAnswer(request) ??
        heldBack(request, config) ??
        login(request) ??
        callToAction(request) ??
        wrongPage(`${request.address} is not the page: it fails "${request.failedChecks.join('", "')}" (${request.bytes} characters, ${request.contentType || 'no content type'})`, 'Check target-url, and expect-text, page-metadata and promo-data if they are set.'));
}
/** A redirect that no visit follows. */
function heldBack({ status, address, redirect, held }, { target }) {
    if (status < 300)
        return undefined;
    const leads = `${address} redirects to ${redirect || 'nowhere'}`;
    switch (held) {
        case 'changes state':
            return wrongPage(`${leads}, which looks like a path that changes state, and test-mode is read-only`, 'Gate a page that is no cart, checkout or logout, or set test-mode: full.');
        case 'too many':
            return wrongPage(`${leads} after ten redirects`, 'Look for a redirect loop: cookies and languages are usual causes.');
        case 'another host':
            return wrongPage(`${leads}, which is not on ${target.host}`, 'Set target-url to the address that answers in the end, or name its host in allowed-hosts.');
        case null:
            return wrongPage(`${address} answers ${status} and leads nowhere`, 'Check the path of target-url.');
    }
}
/** The check of that name in templates/base.js.mustache. */
const LOGIN_CHECK = 'is no login page';
function login({ asked, address, failedChecks }) {
    if (!failedChecks.includes(LOGIN_CHECK))
        return undefined;
    return wrongPage(`${asked} redirects to a login, ${address}`, 'Send credentials with request-headers, or gate a page that needs no login. If it is the page: set target-url to that address, or expect-text to a text of the page.');
}
/** The checks of templates/landing.js.mustache, and what to do where one fails. */
const CTA_CHECKS = {
    'has its call to action': 'Correct cta-selector: its first match must be a link with an href.',
    'has a call to action that a visit may follow': 'Its first match leads to another host, to the page itself, or to a path that changes state: choose another link, name its host in allowed-hosts, or set test-mode: full.',
};
function callToAction({ address, failedChecks }) {
    const found = Object.entries(CTA_CHECKS).find(([check]) => check === failedChecks[0]);
    return found && wrongPage(`${address} fails "${found[0]}"`, found[1]);
}
/** What is worth noting of a visit to a page: all that is odd, and no reason against a load. */
function notesOnPage(page, report) {
    const requests = requestsOf(report, page);
    const documents = requests.filter(({ kind }) => kind === 'document');
    const moved = documents.find(({ asked, address }) => asked !== address);
    const broken = requests.filter(({ kind, failedChecks }) => kind === 'asset' && failedChecks.length > 0);
    const [firstBroken] = broken;
    const form = documents.find(({ passwordField }) => passwordField);
    const depth = page.type === 'category' ? page.categoryDepth : 0;
    return [
        ...(moved ? [`${moved.asked} redirects to ${moved.address}; both are part of every visit.`] : []),
        ...(form && !expectsText(page)
            ? [
                `${form.address} has a password field: if that is a login in place of the page, set expect-text to a text that only the page has.`,
            ]
            : []),
        ...(firstBroken
            ? [`${broken.length} of the page's assets are not served, the first is ${firstBroken.asked}.`]
            : []),
        ...(documents.length > 0 && documents.length < depth
            ? [`The listing has ${documents.length} of the ${depth} pages to walk, or its pagination was not found.`]
            : []),
    ];
}
const expectsText = ({ expectText, metadata, promo }) => (expectText ?? metadata?.title ?? promo?.text) !== undefined;

;// CONCATENATED MODULE: ./lib/src/verdict/visit-cause.js




/** Judges a visit: of each page the first document that is not what it should be decides, of each journey the first step. */
function causeOf({ report, exit }, config) {
    const causes = report === null ? [silence(exit, config)] : visit_cause_causesIn(report, exit, config);
    const notes = report === null ? [] : config.pages.flatMap((page) => notesOnPage(page, report));
    return rehearsed(causes, notes);
}
/** k6 ended before the script could report anything. One that ends with 0 waited for its first answer until its time was over. */
function silence({ exitCode, signal, lastWords }, { target }) {
    if (exitCode === 0)
        return unreachable(`${withoutQuery(target.url)} is unreachable: the visit got no answer in its time`, SWALLOWED);
    const words = lastWords ?? `k6 ended with ${exitCode ?? signal} and said nothing`;
    return script(`The rehearsal could not visit the page: ${words}`, 'Run the script by hand: k6 run -e GATE_PHASE=rehearsal script.js');
}
function visit_cause_causesIn(report, exit, config) {
    const thrown = report.exceptions.map(({ message }) => script(`The script threw in the rehearsal: ${message}`, 'Correct the template; script.js is in the evidence.'));
    const documents = report.requests.filter(({ kind, step }) => kind === 'document' || step !== undefined);
    const wrong = [
        ...config.pages.flatMap((page) => causeOfPage(page, report, config) ?? []),
        ...config.journeys.flatMap((journey) => causeOfJourney(journey, report, config) ?? []),
    ];
    if (thrown.length + wrong.length > 0)
        return [...thrown, ...wrong];
    const last = documents.at(-1);
    if (report.ended && last !== undefined)
        return [];
    if (last === undefined)
        return [script('The rehearsal made no document request', 'Correct the template: requests need the tag kind.')];
    if (exit.exitCode !== 0)
        return [silence(exit, config)];
    return [unreachable(`What the visit asked for after ${last.address} did not answer in its time`, SWALLOWED)];
}

;// CONCATENATED MODULE: ./lib/src/rehearsal.js
var src_rehearsal_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var src_rehearsal_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** Visits each page once, as a load would, and walks each journey; again where that can help, until `ready-timeout-seconds` are over. */
async function rehearseVisit(stage) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, world, request } = stage;
        const say = (words) => world.log.info(`Rehearsal: ${words}`);
        const { line: onLog } = openPhaseLog('rehearsal', world.log, stage.evidence);
        const visit = () => config.script === null ? visitAll(stage, onLog) : rehearseScript(stage, onLog);
        const { readyTimeoutSeconds } = config.job;
        const until = performance.now() + readyTimeoutSeconds * 1000;
        const _live = src_rehearsal_addDisposableResource(env_1, showLive(world, (seconds) => waitBlock(visitWords(config), 'Rehearsal', seconds, null)), false);
        const cause = await rehearse(visit, readyTimeoutSeconds, request.stop, ({ causes, mendable }) => {
            const left = Math.ceil((until - performance.now()) / 1000);
            say(`${causes.map(({ message }) => message).join('; ')}; trying ${mendable ? `again for up to ${left} s` : 'once more'}`);
        });
        if (cause.clean)
            say(`${visitWords(config)} ${areSeveral(config) ? 'were' : 'was'} clean${cause.notes.length > 0 ? ', with notes' : ''}; the load may begin.`);
        cause.notes.forEach(say);
        stage.notes.push(...cause.notes);
        return cause;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        src_rehearsal_disposeResources(env_1);
    }
}
/** What the rehearsal is, in words. */
function visitWords({ pages, journeys, script, plan }) {
    if (script !== null)
        return `one iteration of ${(0,finding_words/* counted */.hS)(plan?.scenarios.length ?? 1, 'scenario')}`;
    const walked = journeys.length === 1 ? 'one walk of the journey' : `one walk of each of ${journeys.length} journeys`;
    if (pages.length === 0)
        return walked;
    const visits = pages.length === 1 ? 'one visit' : `one visit to each of ${pages.length} pages`;
    return journeys.length === 0 ? visits : `${visits} and ${walked}`;
}
const areSeveral = ({ pages, journeys, script }) => script === null && pages.length > 0 && journeys.length > 0;
async function visitAll(stage, onLog) {
    const seen = await visitOnce({ ...stage.request, onLog });
    record(stage, 'rehearsal', seen.exit, null);
    return causeOf(seen, stage.config);
}
/** One iteration of each scenario of a script of the user's. It tells nothing by itself: its points do. */
async function rehearseScript(stage, onLog) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, request, evidence } = stage;
        const fold = openFold({ selectors: [], pages: [], pace: null, onText: (line) => evidence.log(line) });
        const run = src_rehearsal_addDisposableResource(env_2, start({ ...request, phase: 'rehearsal', onLog }), true);
        for await (const chunk of run.points)
            fold.write(chunk);
        const exit = await run.ended;
        record(stage, 'rehearsal', exit, null);
        return scriptCauseOf(exit, fold.end().measured, config);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_1 = src_rehearsal_disposeResources(env_2);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./lib/src/verdict/alarm-words.js

/** What went wrong in the course of a load, each as a reason to fail it: what the kill switch stopped it for comes first. */
function alarmReasons(measured, stopped, page) {
    const stall = stallReasons(measured, stopped === 'stalled', page);
    switch (stopped) {
        case 'error-burst':
            return [{ code: 'error-burst', message: burstWords(measured, page) }, ...stall];
        case 'silence':
            return [{ code: 'error-burst', message: silenceWords(measured, page) }, ...stall];
        default:
            return stall;
    }
}
/** A stall of all pages and journeys is one of each. */
function stallReasons(measured, isStopped, page) {
    const { stall, pageStalls } = measured;
    const isWhole = stall !== null || (isStopped && pageStalls.size === 0);
    const stalls = isWhole ? [[page, stall]] : [...pageStalls];
    return stalls.map(([of, one]) => ({
        code: 'stalled',
        message: stallWords(one, of, measured),
        ...(!isWhole && { page: of }),
    }));
}
function burstWords(measured, page) {
    const { startSecond = 0, seconds = 0, requests = 0, failed = 0 } = measured.errorBurst ?? {};
    const share = `${(0,finding_words/* quantity */.au)(failed, 'count')} of ${(0,finding_words/* quantity */.au)(requests, 'count')} requests failed`;
    return `${page}: ${share} in ${seconds} s in a row, from ${since(startSecond, measured)} on`;
}
function stallWords(stall, page, measured) {
    const { startSecond = 0, seconds = 0, limitSeconds = 0 } = stall ?? {};
    const pace = `at the pace of this load ${(0,finding_words/* quantity */.au)(limitSeconds, 'count')} s would be the most`;
    return `${page}: no document was answered for ${seconds} s while visitors waited, from ${since(startSecond, measured)} on; ${pace}`;
}
function silenceWords(measured, page) {
    const { lastAnswerAt } = measured;
    const when = lastAnswerAt === null ? 'from the start' : `from ${since(lastAnswerAt / 1000, measured)} on`;
    return `${page}: nothing was answered any more, ${when}: k6 fell silent`;
}
/** When, on the clock of the load. */
const since = (second, { firstPointAt }) => (0,finding_words/* clock */.pm)(Math.max(0, second - (firstPointAt ?? 0) / 1000));

;// CONCATENATED MODULE: ./lib/src/verdict/counts.js
/** NDJSON and summary must tell of the same requests, iterations and checks: a shortfall means lost lines. */
function compareCounts({ total, malformedLines, droppedIterations }, { summary }) {
    const { requests, iterations } = total;
    const checks = total.checks.reduce((sum, { passes, fails }) => sum + passes + fails, 0);
    const failed = total.checks.reduce((sum, { fails }) => sum + fails, 0);
    const ours = `The results hold ${requests} requests, ${iterations} iterations and ${checks} checks, ${failed} of them failed (unreadable lines: ${malformedLines})`;
    if (summary === null)
        return { agree: null, words: `${ours}, k6 left no summary`, vusMax: total.vusMax, dropped: droppedIterations };
    const theirs = countsOf(summary);
    return {
        agree: theirs.requests === requests &&
            theirs.iterations === iterations &&
            theirs.checks === checks &&
            theirs.failed === failed,
        words: `${ours}, k6 counted ${theirs.requests}, ${theirs.iterations}, ${theirs.checks} and ${theirs.failed}`,
        vusMax: fewest(total.vusMax, theirs.vusMax),
        dropped: Math.max(droppedIterations, theirs.dropped),
    };
}
function countsOf({ metrics }) {
    const { passes = 0, fails = 0 } = metrics.checks?.values ?? {};
    return {
        requests: metrics.http_reqs?.values.count ?? 0,
        iterations: metrics.iterations?.values.count ?? 0,
        checks: passes + fails,
        failed: fails,
        dropped: metrics.dropped_iterations?.values.count ?? 0,
        vusMax: metrics.vus_max?.values.max ?? null,
    };
}
const fewest = (ours, theirs) => ours === null || theirs === null ? (ours ?? theirs) : Math.min(ours, theirs);

;// CONCATENATED MODULE: ./lib/src/verdict/doubts.js





/** Each says why the evidence does not carry a pass; nothing when it does. */
const DOUBTS = [
    ({ findings, config }) => findings
        .filter((finding) => finding.state === 'unmeasured' || finding.state === 'disputed')
        .map((finding) => (0,finding_words/* reasonFor */.qo)(finding, (0,verdict_facts/* subjectOf */.et)(config, finding.tags))),
    ({ findings }) => findings.some(({ state }) => state === 'held' || state === 'unmeasured' || state === 'disputed')
        ? []
        : [(0,verdict_facts/* reason */.l)('threshold-unmeasured', 'There is no threshold to judge by')],
    ({ counts }) => (counts.agree === true ? [] : [(0,verdict_facts/* reason */.l)('evidence-incomplete', counts.words)]),
    ({ exit: { thresholdAbort } }) => thresholdAbort === null
        ? []
        : [(0,verdict_facts/* reason */.l)('evidence-incomplete', `k6 stopped early and crossed nothing: ${thresholdAbort}`)],
    ({ exit: { exceptions, complaints } }) => exceptions === 0
        ? []
        : [
            (0,verdict_facts/* reason */.l)('iterations-failed', `Iterations ended by an exception: ${exceptions} (${complaints[0]?.trim() ?? 'see k6.log'})`),
        ],
    starved,
    leftOut,
    lessThanPlanned,
];
/** A second or two at full CPU are the start of the VUs or the work of a neighbour. */
const STARVED_SHARE = 0.1;
const STARVED_SECONDS = 3;
/** A k6 that waits for its own CPU measures itself: answers look slower than they are, and fewer visits are made. */
function starved({ exit: { generator } }) {
    if (generator === null)
        return [];
    const { cpus, sampledSeconds, saturatedSeconds, averageShare, busiestShare } = generator;
    if (saturatedSeconds < STARVED_SECONDS || saturatedSeconds <= sampledSeconds * STARVED_SHARE)
        return [];
    const [average, busiest] = [averageShare, busiestShare].map((share) => (0,finding_words/* quantity */.au)(share, 'ratio'));
    return [
        (0,verdict_facts/* reason */.l)('generator-starved', `The machine was too small for the load: in ${saturatedSeconds} of ${sampledSeconds} s k6 and the gate used up ${(0,finding_words/* counted */.hS)(cpus, 'CPU')} or were throttled (${average} of them on average, ${busiest} at most); use fewer VUs or a larger runner`),
    ];
}
/** k6 leaves visits out while it makes another VU ready; one in a hundred changes no finding. */
const DROPPED_SHARE = 0.01;
/** A rate that was not kept is another load than the one to be judged, and k6 calls it a success. */
function leftOut({ config: { load }, measured, exit, counts: { dropped } }) {
    const { iterations } = measured.total;
    const due = iterations + dropped;
    if (exit.outOfVus || dropped > due * DROPPED_SHARE) {
        const next = 'use a higher max-vus or a lower rate';
        const figure = `${dropped} of ${(0,finding_words/* counted */.hS)(due, 'visit')} that were due did not begin`;
        return [(0,verdict_facts/* reason */.l)('generator-starved', `${figure}: no VU was free, with ${load.maxVus} at most; ${next}`)];
    }
    if (load.model === 'closed')
        return [];
    const planned = (0,load_plan/* visitsBy */.eW)(load, load.durationSeconds);
    // What the end of the load cut off is not counted by k6: a visit of each VU at most.
    if (due + load.maxVus >= planned * (1 - TIME_SLACK_SHARE))
        return [];
    return [
        (0,verdict_facts/* reason */.l)('generator-starved', `k6 made ${(0,finding_words/* counted */.hS)(due, 'visit')} of the ${Math.round(planned)} that were planned`),
    ];
}
/** Points come each second, also when nothing answers; the first and the last may miss one or two of them. */
const TIME_SLACK_SHARE = 0.1;
const TIME_SLACK_SECONDS = 3;
/** The load that the thresholds were set for must have been there. */
function lessThanPlanned({ config, measured, exit, counts: { vusMax } }) {
    const { load } = config;
    const seconds = (0,verdict_facts/* measuredSeconds */.AG)(measured) ?? 0;
    const vus = (0,visit_rate/* readyVus */.yt)(load, (0,config_config/* visitsOf */.o)(config));
    const slack = Math.max(TIME_SLACK_SECONDS, load.durationSeconds * TIME_SLACK_SHARE);
    const short = exit.thresholdAbort === null && seconds < load.durationSeconds - slack;
    return [
        ...(vusMax !== null && vusMax < vus
            ? [(0,verdict_facts/* reason */.l)('generator-starved', `k6 had ${vusMax} VUs ready, and ${vus} were planned`)]
            : []),
        ...(short
            ? [
                (0,verdict_facts/* reason */.l)('evidence-incomplete', `The results cover ${Math.round(seconds)} s of the ${load.durationSeconds} s that were planned`),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/config/sample-needs.js
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

;// CONCATENATED MODULE: ./lib/src/verdict/weigh.js




/** Sums may be added up in another order than k6's: equal up to rounding. */
const ROUNDING = 1e-9;
/** One threshold against what we measured and what k6 says of it. k6 decides what is crossed; a difference is never a pass. */
function weigh(threshold, measured, summary) {
    const series = measured.series(threshold);
    const ours = observe(threshold, series);
    const theirs = summary?.metrics[(0,config_threshold/* selectorText */.nM)(threshold)];
    const k6Value = theirs && summaryValue(theirs, threshold.aggregation);
    const crossed = theirs?.thresholds[threshold.expression]?.crossed;
    const views = { series, ours, k6Value, k6Samples: theirs ? samplesOf(theirs) : 0, crossed };
    const observed = tellingValue(threshold, views);
    const samples = series?.count ?? 0;
    const state = stateOf(threshold, views);
    return {
        metric: threshold.metric,
        tags: { ...threshold.tags },
        expression: threshold.expression,
        limit: threshold.limit,
        unit: threshold.unit,
        origin: threshold.origin,
        place: (0,config_threshold/* linePlace */.Uw)(threshold.origin),
        state,
        observed,
        headroom: headroom(threshold, observed),
        samples,
        confidence: samples >= samplesNeeded(threshold) ? 'high' : 'low',
        sinceSeconds: state === 'crossed' ? sinceSeconds(threshold, series, measured.firstPointAt) : null,
    };
}
/** When a limit began to be crossed, on the clock of the load; null where no part of it shows that by itself. */
function sinceSeconds(threshold, series, firstPointAt) {
    const from = series?.crossedFrom(threshold) ?? null;
    return from === null || firstPointAt === null ? null : Math.max(0, Math.round((from - firstPointAt) / 1000));
}
function stateOf(threshold, { series, ours, k6Value, k6Samples, crossed }) {
    if (!threshold.judged)
        return 'reported';
    if (crossed === true)
        return 'crossed';
    // k6 lets an empty metric pass (grafana/k6#1346). Silence is not success.
    if (series === undefined || series.count === 0)
        return threshold.samplesRequired || k6Samples > 0 ? 'unmeasured' : 'reported';
    if (crossed === undefined || k6Value === undefined || !(0,config_threshold/* holds */.v9)(threshold, k6Value))
        return 'disputed';
    // A counter's rate needs k6's own test time: there k6's value is the only one.
    if (ours === undefined)
        return 'held';
    const whole = sameSamples(threshold, series, k6Samples);
    return whole && (0,config_threshold/* holds */.v9)(threshold, ours) && agree(ours, k6Value, series.exact) ? 'held' : 'disputed';
}
/** A percentile can be the same with samples lost; a counter's value and a gauge's compare by themselves. */
const sameSamples = ({ aggregation: { kind } }, series, k6Samples) => kind === 'count' || kind === 'value' || series.count === k6Samples;
/** How many samples k6 saw: a trend and a counter have a count of them or of more, a rate its passes and fails. */
const samplesOf = ({ values: { count = 0, passes = 0, fails = 0 } }) => count + passes + fails;
/** A count without samples is zero; every other statistic without samples is nothing. */
function observe({ aggregation }, series) {
    return series?.aggregate(aggregation) ?? (aggregation.kind === 'count' ? 0 : undefined);
}
/** Nothing without samples but a count, which is then zero: k6 says 0 of what it never saw. Else our value; k6's where k6 calls crossed what by ours is held: the value that crossed the limit is the one to show. */
function tellingValue(threshold, { ours, k6Value, crossed, k6Samples }) {
    if (ours === undefined && k6Samples === 0)
        return null;
    const theirsTells = crossed === true && ours !== undefined && (0,config_threshold/* holds */.v9)(threshold, ours);
    return (theirsTells ? (k6Value ?? ours) : (ours ?? k6Value)) ?? null;
}
function agree(ours, k6Value, exact) {
    const bound = exact ? ROUNDING : PERCENTILE_ERROR;
    return Math.abs(ours - k6Value) <= bound * Math.max(Math.abs(ours), Math.abs(k6Value));
}
/** What is left of what a limit tolerates, as a share of it: 0.1 is ten percent below an upper limit, −0.14 fourteen percent over it; a rate that must stay above 0.9 tolerates 0.1, and has all of it left at 1. Null where a share has no meaning. */
function headroom({ operator, limit, unit }, observed) {
    if (observed === null || operator === '==' || operator === '!=')
        return null;
    const upper = operator.startsWith('<');
    const tolerated = !upper && unit === 'ratio' ? 1 - limit : Math.abs(limit);
    if (tolerated === 0)
        return null;
    return Number(((upper ? limit - observed : observed - limit) / tolerated).toFixed(4));
}

;// CONCATENATED MODULE: ./lib/src/verdict/judge.js









/** Judges a load: pure, total, fails closed. `passed` needs k6's exit 0, every threshold held on samples, and evidence that agrees with k6's own counts. */
function judge(config, measured, exit) {
    const findings = config.thresholds.map((threshold) => weigh(threshold, measured, exit.summary));
    const counts = compareCounts(measured, exit);
    const facts = { config, measured, exit, findings, counts };
    const { outcome, reasons, error = null, } = ROWS.reduce((ruling, row) => ruling ?? row(facts), undefined) ?? passed;
    return { outcome, reasons, error, findings, abort: judge_abortOf(exit, measured), summaryAgrees: counts.agree };
}
const passed = { outcome: 'passed', reasons: [] };
/** The script could not be run: bad options, exceptions outside of iterations, timeouts of setup and teardown, a stop through the API, a panic. */
const COULD_NOT_RUN = new Set([2, 100, 101, 102, 103, 104, 106, 107, 109, 255]);
const SCRIPT_ABORTED = new Set([108, 110]);
const THRESHOLDS_CROSSED = 99;
const INTERRUPTED = 105;
const STOPPED_BY_API = 103;
const ENDED_EARLY = new Set([STOPPED_BY_API, INTERRUPTED, ...SCRIPT_ABORTED]);
/** How k6 ended decides with what was measured: the first row that fits (docs/how-it-decides.md). */
const ROWS = [
    ({ exit }) => exit.stopped === 'cancelled'
        ? { outcome: 'cancelled', reasons: [(0,verdict_facts/* reason */.l)('cancelled', 'The job was cancelled')] }
        : undefined,
    ({ exit }) => (COULD_NOT_RUN.has(exit.exitCode ?? 0) ? failedToRun(exit, 'k6/could-not-run', 'not-run') : undefined),
    ({ exit }) => exit.stopped === null && (exit.signal !== null || exit.summary === null)
        ? failedToRun(exit, 'k6/crashed', 'interrupted')
        : undefined,
    stoppedByUs,
    crossedThresholds,
    ({ exit }) => SCRIPT_ABORTED.has(exit.exitCode ?? 0)
        ? { outcome: 'failed', reasons: [(0,verdict_facts/* reason */.l)('script-abort', describeExit(exit))] }
        : undefined,
    ({ exit, config }) => (exit.stopped === 'time-limit' ? timedOut(config) : undefined),
    ({ exit }) => (exit.exitCode === INTERRUPTED ? failedToRun(exit, 'k6/interrupted', 'interrupted') : undefined),
    ({ exit }) => (exit.exitCode === 0 ? undefined : failedToRun(exit, 'k6/crashed', 'interrupted')),
    stalled,
    judge_failedChecks,
    inconclusive,
];
/** The kill switch ended the load; thresholds that were crossed by then are told too. */
function stoppedByUs(facts) {
    const { stopped } = facts.exit;
    if (stopped === null || stopped === 'cancelled' || stopped === 'time-limit')
        return undefined;
    return { outcome: 'failed', reasons: [...alarms(facts), ...crossings(facts)] };
}
const alarms = ({ measured, exit, config }) => alarmReasons(measured, exit.stopped, (0,verdict_facts/* subjectOf */.et)(config));
const crossings = ({ findings, config }) => findings
    .filter(({ state }) => state === 'crossed')
    .map((finding) => (0,finding_words/* reasonFor */.qo)(finding, (0,verdict_facts/* subjectOf */.et)(config, finding.tags)));
function crossedThresholds(facts) {
    const { exit } = facts;
    const crossed = crossings(facts);
    // What a script that gave up left behind crosses thresholds too, and is not the story.
    const abort = SCRIPT_ABORTED.has(exit.exitCode ?? 0) ? [(0,verdict_facts/* reason */.l)('script-abort', describeExit(exit))] : [];
    if (crossed.length > 0)
        return { outcome: 'failed', reasons: [...abort, ...crossed, ...alarms(facts)] };
    if (exit.exitCode !== THRESHOLDS_CROSSED)
        return undefined;
    return {
        outcome: 'failed',
        reasons: [(0,verdict_facts/* reason */.l)('threshold-crossed', 'k6 ended with 99, thresholds crossed, but its summary names none of them')],
    };
}
/** The load went its full time with an outage in it that no threshold saw. */
function stalled(facts) {
    const reasons = alarms(facts);
    return reasons.length > 0 ? { outcome: 'failed', reasons } : undefined;
}
/** Every document has several checks: one that fails in four visits of ten costs all of them together 8 %, and the limit holds. So each check of a page, and of a step of a journey, must hold it by itself. */
function judge_failedChecks({ config, measured }) {
    const reasons = (0,config_config/* visitsOf */.o)(config).flatMap(({ name: page, type }) => {
        const limit = config.thresholds.find((threshold) => isOnChecks(threshold, page));
        const checks = (0,verdict_facts/* pageMeasures */.DE)({ name: page, type }, measured)?.checks ?? [];
        return checks
            .filter(({ passes, fails }) => limit !== undefined && !(0,config_threshold/* holds */.v9)(limit, passes / (passes + fails)))
            .map(({ name, passes, fails }) => (0,verdict_facts/* reason */.l)('wrong-page', `${page}: the check "${name}" passed ${passes} times of ${passes + fails}, and the limit for checks is ${limit?.expression}`, page));
    });
    return reasons.length > 0 ? { outcome: 'failed', reasons } : undefined;
}
/** A threshold of the user's may be on one check, or demand that some fail. */
const isOnChecks = ({ metric, tags: { page: of = '', kind = 'document', ...others }, operator }, page) => metric === 'checks' &&
    (of || page) === page &&
    kind === 'document' &&
    Object.keys(others).length === 0 &&
    operator.startsWith('>');
/** Nothing is crossed; what keeps it from being a pass? */
function inconclusive(facts) {
    const reasons = DOUBTS.flatMap((doubt) => doubt(facts));
    return reasons.length > 0 ? { outcome: 'inconclusive', reasons } : undefined;
}
function failedToRun(exit, code, reasonCode) {
    const message = describeExit(exit);
    return {
        outcome: 'error',
        reasons: [(0,verdict_facts/* reason */.l)(reasonCode, message)],
        error: { code, message, hint: 'k6.log in the evidence has all that k6 said.' },
    };
}
function timedOut({ job }) {
    const message = `The time limit of ${judge_limitWords(job.timeoutSeconds)} was reached and no threshold was crossed by then`;
    return {
        outcome: 'error',
        reasons: [(0,verdict_facts/* reason */.l)('timed-out', message)],
        error: { code: 'platform/timed-out', message, hint: 'Raise timeout-minutes, or find out why k6 did not end.' },
    };
}
/** What ended the load before its time: we did, or k6 by itself for a threshold, for its script or from outside. Null for a load that went its full time, and for a crash: that is an error and no stop. */
function judge_abortOf(exit, measured) {
    const afterSeconds = Number(((0,verdict_facts/* measuredSeconds */.AG)(measured) ?? exit.seconds).toFixed(1));
    if (exit.stopped !== null)
        return { by: 'gate', afterSeconds, reason: judge_STOPPED[exit.stopped] };
    if (exit.thresholdAbort !== null)
        return { by: 'k6', afterSeconds, reason: exit.thresholdAbort };
    return ENDED_EARLY.has(exit.exitCode ?? 0) ? { by: 'k6', afterSeconds, reason: describeExit(exit) } : null;
}
const judge_STOPPED = {
    cancelled: 'the job was cancelled',
    'time-limit': 'the time limit was reached',
    'error-burst': 'the kill switch: at least half of the requests failed for too long',
    silence: 'the kill switch: nothing was answered for too long',
    stalled: 'the kill switch: no document was answered for too long',
};
const judge_limitWords = (seconds) => seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} minutes`;

;// CONCATENATED MODULE: ./lib/src/verdict/version-words.js



/** Whether the version that answers is the expected one, and what keeps it from that. */
function versionSeen({ report }, expected) {
    const none = report === null ? hung(expected.url) : (silent(report) ?? serverError(report));
    if (none !== undefined || report === null)
        return { good: false, settled: false, words: '', hint: '', ...none, version: null, answers: false };
    const good = report.version === expected.equals;
    const words = good ? '' : otherWords(report, expected);
    return { good, settled: false, words, hint: good ? '' : version_words_HINT, version: report.version, answers: true };
}
/** A look that could not be made. */
const unproven = (words) => ({
    ...{ good: false, settled: true, words, hint: '', version: null, answers: false },
});
const version_words_HINT = 'Check that the deploy has ended and what expect-version asks for; raise ready-timeout-seconds if the deploy takes longer.';
const serverError = ({ status, address }) => status >= 500 ? { words: `${address} answers ${status}`, hint: version_words_HINT } : undefined;
function otherWords({ status, address, version, redirect }, { equals, place }) {
    const wanted = `and version ${JSON.stringify(equals)} is expected`;
    if (version !== null)
        return `${address} is version ${JSON.stringify(version)}, ${wanted}`;
    const leads = redirect === '' ? '' : `, a redirect to ${redirect}`;
    if (status < 200 || status >= 300)
        return `${address} answers ${status}${leads}, which tells no version, ${wanted}`;
    return `${address} tells no version: ${PLACES[place.kind](place)}, ${wanted}`;
}
const PLACES = {
    header: ({ name }) => `it has no header ${name}`,
    json: ({ name }) => `it is no JSON with a text or number at ${name}`,
    meta: ({ name }) => `it has no <meta name="${name}">`,
};
/** What a run without load comes to when the version did not answer in time: a target that does not answer has failed; another version says nothing of the one under test. */
function otherVersionReason({ looks, last: { words, hint, answers } }, { timeoutSeconds, times }) {
    const often = times === 1 ? '' : ` ${times} times in a row`;
    const waited = `The expected one did not answer${often} within ${timeoutSeconds} s (${(0,finding_words/* counted */.hS)(looks, 'look')}). No load was sent.`;
    return {
        outcome: answers ? 'inconclusive' : 'failed',
        reason: (0,verdict_facts/* reason */.l)(answers ? 'other-version' : 'unreachable', `${words}. ${waited} ${hint}`),
    };
}
/** Whether a run has a load that says something of the target: only then its version is looked at again. */
const isJudged = ({ outcome, runs = [] }) => ['passed', 'failed', 'inconclusive'].includes(outcome) && runs.some(({ name }) => name === 'load');
/** What a run comes to by its second look. Without the version there is no pass; a failure stays one, and a note says whose it may be. */
function provenAfter(ending, after) {
    const known = { ...ending, targetVersion: { ...ending.targetVersion, after: after.version } };
    if (after.good)
        return known;
    const words = `After the load ${after.words}`;
    if (ending.outcome === 'failed')
        return doubted(known, words);
    const message = `${words}: nothing proves that the version under test was measured`;
    return { ...known, outcome: 'inconclusive', reasons: [(0,verdict_facts/* reason */.l)('other-version', message), ...ending.reasons] };
}
/** A load that failed, and was stopped before its second look. */
const neverProven = (ending) => doubted(ending, 'The run was stopped before the version was looked at again');
const doubted = (ending, words) => ({
    ...ending,
    notes: [...ending.notes, `${words}: what failed may not be the version under test.`],
});

;// CONCATENATED MODULE: ./lib/src/version-proof.js






/** The proof that `expect-version` asks for. */
function openVersionProof(stage) {
    const { expectVersion } = stage.config;
    if (expectVersion === null)
        return { before: async () => null, after: async (ending) => ending };
    const expected = expectVersion;
    let before = null;
    return {
        async before() {
            const { world, request, runs, notes } = stage;
            if (request.stop.aborted)
                return null;
            const watched = await see(stage, expected, expected, false);
            before = watched.last.version;
            if (request.stop.aborted)
                return null;
            if (watched.reached) {
                world.log.info(`Version: ${expected.equals} answers.`);
                return null;
            }
            const { outcome, reason } = otherVersionReason(watched, expected);
            const targetVersion = { expected: expected.equals, before, after: null };
            return { outcome, reasons: [reason], runs, notes, targetVersion };
        },
        async after(ending) {
            const targetVersion = { expected: expected.equals, before, after: null };
            const unseen = { ...ending, notes: ending.notes ?? [], targetVersion };
            if (!isJudged(ending))
                return unseen;
            const { stop } = stage.request;
            const seen = stop.aborted ? null : await seeAgain(stage, expected);
            if (seen !== null && !stop.aborted)
                return provenAfter(unseen, seen);
            // What a stop cut off tells nothing of the target.
            if (ending.outcome === 'failed')
                return neverProven(unseen);
            return { ...unseen, ...(0,assemble/* endingOf */.z6)(stopError(stop, 'the second look at the version')) };
        },
    };
}
/** A target that has just been loaded may need a moment to answer; another version settles it. */
async function seeAgain(stage, expected) {
    const timeoutSeconds = Math.min(AFTER_SECONDS, expected.timeoutSeconds);
    try {
        return (await see(stage, expected, { ...expected, timeoutSeconds }, true)).last;
    }
    catch (error) {
        if (!(error instanceof gate_error/* GateError */.u))
            throw error;
        return unproven(error.message);
    }
}
const see = (stage, expected, patience, otherSettles) => lookAround(stage, {
    phase: 'version',
    title: 'Version',
    patience,
    seen: (look) => {
        const seen = versionSeen(look, expected);
        return { ...seen, settled: otherSettles && !seen.good && seen.version !== null };
    },
});

;// CONCATENATED MODULE: ./lib/src/report/progress.js

/** What the warm-up measured of a page, in one line. */
const warmUpLine = (page, { requests, p95, errorRate }) => [
    `Warm-up of ${page}: ${(0,finding_words/* counted */.hS)(requests, 'request')}`,
    `p(95) ${p95 === null ? '–' : (0,finding_words/* quantity */.au)(p95, 'ms')}`,
    `errors ${errorRate === null ? '–' : (0,finding_words/* quantity */.au)(errorRate, 'ratio')}`,
].join(' · ');

;// CONCATENATED MODULE: ./lib/src/verdict/warm-up.js
/** What is told of a warm-up. */
const warmUpOf = ({ pages }) => new Map([...pages].map(([page, { requests, errorRate, duration }]) => [
    page,
    { requests, errorRate, p95: duration?.p95 ?? null },
]));

;// CONCATENATED MODULE: ./lib/src/warm-up.js
var warm_up_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var warm_up_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** Light load so that caches are warm; nothing of it is judged, and when it fails that is a note. What it measured of each page and journey is told apart. */
async function warmUp(stage) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, world, request, evidence } = stage;
        world.log.info(`Warm-up: ${config.load.warmUpSeconds} s of light load, outside every threshold.`);
        const { line: onLog } = openPhaseLog('warm-up', world.log, evidence);
        const fold = openFold({ selectors: [], ...watchedOf(config) });
        const run = warm_up_addDisposableResource(env_1, start({ ...request, phase: 'warm-up', onLog }), true);
        {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const plannedSeconds = config.load.warmUpSeconds;
                const _live = warm_up_addDisposableResource(env_2, liveLoad(stage, fold, { title: 'Warm-up ', plannedSeconds, judged: false }), false);
                for await (const chunk of run.points)
                    fold.write(chunk);
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                warm_up_disposeResources(env_2);
            }
        }
        const warm = warmUpOf(fold.end().measured);
        const exit = await run.ended;
        record(stage, 'warm-up', exit, config.load.warmUpSeconds);
        for (const [page, measured] of warm)
            world.log.info(warmUpLine(page, measured));
        if (exit.exitCode === 0 || exit.stopped !== null)
            return warm;
        const words = `The warm-up ended with ${exit.exitCode ?? exit.signal}: ${exit.complaints[0] ?? 'k6 said nothing'}`;
        world.log.warning(words);
        stage.notes.push(words);
        return warm;
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        const result_1 = warm_up_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./lib/src/gate.js
var gate_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var gate_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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















/** Decides whether a deploy may go on. Whatever happens becomes a verdict, on disk with its `views`; only a run whose evidence has no folder throws. `stop` ends everything. */
async function gate(given, world, views, stop) {
    const evidence = await openEvidence(given, world);
    const work = async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const keep = (text) => evidence.keep('script.js', text);
            const { config, script, looks, binary } = await prepared_prepare(given, world, keep, stop);
            const files = gate_addDisposableResource(env_1, await writeRunFiles(script, world.folders.temp, world.data), true);
            const lookFiles = gate_addDisposableResource(env_1, await writeRunFiles(looks, world.folders.temp, world.data), true);
            const env = environmentOf(config, script.env, world);
            await preflight(binary, files, config, env, stop);
            announce(config, world);
            await demandPublicHosts(config, world);
            const limit = gate_addDisposableResource(env_1, limitTime(stop, config.job.timeoutSeconds), false);
            const request = {
                ...{ binary, files, env, stop: limit.signal },
                percentiles: percentilesOf(config),
                hidePaths: fillsPaths(config),
            };
            const stage = { config, world, evidence, request, lookFiles, runs: [], notes: [] };
            const version = openVersionProof(stage);
            const early = (await waitUntilReady(stage)) ?? (await version.before());
            if (limit.signal.aborted)
                return stopped(stage, 'the wait for the target');
            // Awaited here: the files of the run are still needed.
            return early ?? (await version.after(await measure(stage)));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = gate_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    };
    const verdict = await evidence.conclude(work, views, stop);
    return { verdict, curves: evidence.curves() };
}
/** One visit, the same script, before any load; then the load, and what it comes to. */
async function measure(stage) {
    const { config, request } = stage;
    const cause = await rehearseVisit(stage);
    if (request.stop.aborted)
        return stopped(stage, 'the rehearsal');
    if (!cause.clean)
        return gate_refused(stage, cause);
    const warm = config.load.warmUpSeconds > 0 ? await warmUp(stage) : undefined;
    if (request.stop.aborted)
        return stopped(stage, 'the warm-up');
    const { measured, exit } = await load(stage);
    return {
        ...judge(config, measured, exit),
        measured,
        runs: stage.runs,
        notes: stage.notes,
        ...(warm && { warmUp: warm }),
    };
}
/** The percentiles that thresholds ask for. */
const percentilesOf = ({ thresholds }) => thresholds.flatMap(({ aggregation }) => (aggregation.kind === 'percentile' ? [aggregation.percent] : []));
function announce({ target, environment }, { env, log }) {
    const route = routeTo(new URL(target.url), env);
    const how = route === null ? 'reached directly' : `reached through the proxy ${route}`;
    log.info(`Target ${target.url}, ${environment}, ${how}`);
}
/** A stop that came while nothing was measured. */
const stopped = ({ request, runs, notes }, during) => ({
    ...(0,assemble/* endingOf */.z6)(stopError(request.stop, during)),
    runs,
    notes,
});
/** No load is sent to a target that does not serve its pages: all that is wrong with them is told together. */
function gate_refused({ runs, notes }, { causes }) {
    const broken = causes.find(({ reason }) => reason === 'script-exception');
    if (broken !== undefined) {
        const error = { code: 'k6/script-exception', message: broken.message, hint: broken.hint };
        const reasons = causes.map(({ reason: code, message }) => ({ code, message }));
        return { outcome: 'error', reasons, error, runs, notes };
    }
    const visits = runs.filter(({ name }) => name === 'rehearsal').length;
    const tried = visits > 1 ? ` Tried ${visits} times.` : '';
    const reasons = causes.map(({ reason: code, message, hint }) => ({
        code,
        message: `${message}. No load was sent.${tried} ${hint}`,
    }));
    return { outcome: 'failed', reasons, runs, notes };
}

// EXTERNAL MODULE: ./lib/src/report/live-lines.js
var live_lines = __webpack_require__(33865);
;// CONCATENATED MODULE: ./lib/src/log-without-secrets.js


/** A log that gets no secret in the first place: the masks of a CI have limits of their own. */
function logWithoutSecrets(log, secrets) {
    const redact = (0,evidence_redact/* redactor */.$p)(secrets);
    return {
        info: (line) => log.info(redact(line)),
        notice: (line) => log.notice(redact(line)),
        warning: (line) => log.warning(redact(line)),
        live: (block) => log.live(block && (0,live_lines/* changed */.tD)(block, redact)),
        liveEverySeconds: log.liveEverySeconds,
        group: (title) => log.group(redact(title)),
        mask: (secret) => log.mask(secret),
    };
}

// EXTERNAL MODULE: ./lib/src/open-world.js
var open_world = __webpack_require__(78261);
// EXTERNAL MODULE: ./lib/src/config/problem.js
var problem = __webpack_require__(79586);
// EXTERNAL MODULE: ./lib/src/config/flat.js
var config_flat = __webpack_require__(85102);
// EXTERNAL MODULE: ./lib/src/config/inputs.js
var config_inputs = __webpack_require__(39252);
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
    const texts = input.kind === 'lines' ? (0,config_flat.linesOf)(text) : [text.trim()];
    return texts.map((one) => `--${input.name}${one.startsWith('-') ? '=' : ' '}${quoted(one)}`);
}
/** As the shell takes it for one word. */
const quoted = (text) => (/^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

;// CONCATENATED MODULE: ./lib/src/config/data.js

/** The data of the settings, and which of its columns the journeys name. */
function data_dataOf({ data, journeys }, called) {
    const named = textsOf(journeys, ['journeys']).flatMap(({ text, path }) => placeholdersIn(text).flatMap((placeholder) => placeholder.kind === 'column' ? [{ ...placeholder, place: called(path) }] : []));
    return Object.entries(data).map(([name, { file, use }]) => ({
        name,
        file,
        use,
        place: called(['data', name, 'file']),
        columns: named.filter((column) => column.data === name).map(({ column, place }) => ({ column, place })),
    }));
}

// EXTERNAL MODULE: ./lib/src/config/k6-source.js
var k6_source = __webpack_require__(71416);
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
    const because = share === 0 ? 'no request may fail' : `fewer than ${limit_conditions_percent(share)} of the requests may fail`;
    return { ...rate('http_req_failed', share === 0 ? '<=' : '<', share), because };
}
function passedChecks(share) {
    const because = share === 1 ? 'every check must pass' : `more than ${limit_conditions_percent(share)} of the checks must pass`;
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
const limit_conditions_percent = (share) => `${Number((share * 100).toPrecision(12))} %`;

// EXTERNAL MODULE: ./lib/src/config/presets.js
var presets = __webpack_require__(53977);
;// CONCATENATED MODULE: ./lib/src/config/threshold-presets.js





const WHOLE = { tags: {}, samplesRequired: true, hasChecks: true };
const DOCUMENTS = { tags: { kind: 'document' }, samplesRequired: true, hasChecks: true };
const threshold_presets_ASSETS = { tags: { kind: 'asset' }, samplesRequired: false, hasChecks: true };
/** A redirect is on the way to its document, which is what is checked. */
const threshold_presets_REDIRECTS = { tags: { kind: 'redirect' }, samplesRequired: false, hasChecks: false };
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
        ...journeys.flatMap(journeyThresholds),
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
    const parts = [DOCUMENTS, threshold_presets_REDIRECTS, ...(page.hasAssets ? [threshold_presets_ASSETS] : [])];
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
    const needed = samplesForPercentile(99);
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

;// CONCATENATED MODULE: ./lib/src/config/journey-thresholds.js

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
        ...limitsOn({ tags, samplesRequired: true, hasChecks: true }, whole),
        ...steps.flatMap(({ name, once }) => {
            const scope = { tags: { ...tags, step: name }, samplesRequired: true, hasChecks: true };
            // Of a step that is done once there are as many samples as VUs, whatever the time.
            const secondsPerSample = once ? Number.POSITIVE_INFINITY : pass;
            return limitsOn(scope, { ...whole, secondsPerSample }).flatMap(ofTransaction);
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
    if (!isOfOtherProtocol(metric))
        return null;
    return `no visit of this run measures ${metric}; only a template or a script of yours can`;
}
/** The metrics that a run makes beside k6's own. */
const ownMetrics = ({ journeys }) => (journeys.length > 0 ? [TRANSACTION] : []);
const metricsOf = (run) => [...BUILT_IN_METRICS, ...ownMetrics(run)];
/** The type of a metric that is known before the run; undefined for a metric of a script. */
const typeOf = (metric, run) => ownMetrics(run).includes(metric) ? 'trend' : builtInType(metric);
/** What the tag `kind` says of a request, in our templates. Setups of journeys have a kind of their own. */
const possible_samples_KINDS = ['document', 'asset', 'action', 'redirect'];
function wrongKind({ kind }, run) {
    const kinds = run.journeys.length === 0 ? possible_samples_KINDS : [...possible_samples_KINDS, 'setup'];
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

;// CONCATENATED MODULE: ./lib/src/config/own-thresholds.js








/** The thresholds that the user wrote on metrics, and what is wrong with them, each with its place. */
function readOwnThresholds(written, run, places) {
    const lines = new Map();
    const read = Object.entries(written ?? {}).flatMap(([text, limits]) => {
        const path = ['thresholds', text];
        const wrong = wrongSelector(text) ?? wrongSamples(readSelector(text), run) ?? givenTwice(text, path, lines, places);
        if (wrong !== null)
            return [(0,problem/* problemOf */.Zw)(places.called(path), wrong)];
        return readLimits(readSelector(text), limits, run, path, places);
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
    const selector = (0,config_threshold/* selectorText */.nM)(readSelector(text));
    const first = lines.get(selector);
    lines.set(selector, first ?? places.lineOf(path));
    return first === undefined ? null : `names the same samples as ${first}; write their limits in one list`;
}
/** A limit as a threshold, or what is wrong with it. */
function readLimit(selector, written, run, line) {
    const options = typeof written === 'string' ? { threshold: written } : written;
    const condition = readExpression(options.threshold);
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
        expression: expressionText(condition),
        unit: metricUnit(selector.metric, condition, type),
        origin: line,
        because: OF_USER,
        judged: true,
        samplesRequired: options['samples-required'] ?? true,
        abortAfterSeconds: aborts ? (delay ?? secondsUntilSure(run)) : null,
    };
}
function wrongStatistic({ aggregation }, metric, type) {
    if (type === undefined || STATISTICS_OF[type].some((name) => name === aggregation.kind))
        return null;
    const known = STATISTICS_OF[type].map((name) => (name === 'percentile' ? 'p(N)' : name)).join(', ');
    return `${metric} is a ${type} and has no ${statisticText(aggregation)}; allowed: ${known}`;
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
    (0,config_threshold/* selectorText */.nM)(own) === (0,config_threshold/* selectorText */.nM)(preset) &&
    statisticText(own.aggregation) === statisticText(preset.aggregation) &&
    own.operator[0] === preset.operator[0];

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
    const names = pages_namesOf(pages);
    const plans = sharedLoad(settings, load);
    return pages.map((page, index) => ({
        ...page,
        name: names[index] ?? page.type,
        url: pageUrl(page, target.url).href,
        limits: limitsOf(page, limits),
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
function pages_namesOf(pages) {
    const seen = new Map();
    return pages.map(({ name, type }) => {
        if (name !== undefined)
            return name;
        const count = (seen.get(type) ?? 0) + 1;
        seen.set(type, count);
        return count === 1 ? type : `${type}-${count}`;
    });
}

;// CONCATENATED MODULE: ./lib/src/config/run-thresholds.js




/** The thresholds that follow from the limits of a run's pages and journeys, or of its script. */
function runThresholds(pages, journeys, view) {
    const ofPages = pages.map((page, index) => underTest(page, index, view));
    if (view.script !== null)
        return ofPages.flatMap(thresholdsOfScript);
    return thresholdsFor(ofPages, journeys.map((journey, index) => journeyUnderTest(journey, index, view)));
}
function underTest(page, index, { settings, load, originOf }) {
    const own = settings.pages[index];
    return {
        name: page.name,
        limits: page.limits,
        originOf: (limit) => originOf(own === undefined ? '' : limitPath(own, index, limit)),
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
        originOf: (limit) => originOf(own === undefined ? '' : journeyLimitPath(own, index, limit)),
        mayAbort: mayAbort(settings),
    };
}
/** Whether a limit that is crossed may stop the load early. */
const mayAbort = ({ load, limits }) => (limit) => limits.abortOnFail && (limit === 'errorRate' || ((0,profiles/* profileOf */.dp)(load.profile)?.stopsOnLatency ?? true));

// EXTERNAL MODULE: ./lib/src/config/setting.js
var config_setting = __webpack_require__(27097);
;// CONCATENATED MODULE: ./lib/src/config/config-of.js










/** The config of settings that no rule objects to. */
function configOf(view, effective, { called, own, script, ...read }) {
    const { settings, guards, load } = view;
    const { environment, job, k6, evidence, comment } = settings;
    const url = new URL(settings.target.url);
    const pages = script === null ? pagesOf(settings, load) : scriptPage(settings, load, script.name);
    const journeys = journeysOf(settings, load);
    const ready = readinessOf(settings);
    const waits = job.readyTimeoutSeconds + longestWaits({ ready, expectVersion: read.expectVersion }, load.requestTimeoutSeconds);
    return {
        target: { url: url.href, host: url.host },
        environment,
        load: script === null ? load : { ...load, mode: 'full' },
        pages,
        journeys,
        data: data_dataOf(settings, called),
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
            timeoutSeconds: job.timeoutMinutes === undefined ? usualTimeLimit(load, waits) : job.timeoutMinutes * 60,
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
            url: addressOf(path, target.url),
            place: expected_version_placeOf(expectVersion),
            equals: filled,
            written: equals,
            times,
            timeoutSeconds: job.readyTimeoutSeconds,
        },
        problems: fault === null ? [] : [(0,problem/* problemOf */.Zw)(name, fault)],
    };
}
function expected_version_placeOf(given) {
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
var file_keys = __webpack_require__(79960);
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
var nested = __webpack_require__(64214);
;// CONCATENATED MODULE: ./lib/src/config/given.js







/** Reads the inputs over what the file says; of a setting in both, the input wins. */
function readGiven(flat, file) {
    const { spelling } = flat;
    const inputs = (0,config_flat.readFlat)(flat);
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
const given_WAYS = ['load.intensity', 'load.profile', 'load.sequence', 'load.stages', 'load.rate'];
/** An input that decides the load wins over whatever decides it in the file. */
function withoutWays(read, inputs) {
    const decides = ({ path }) => given_WAYS.includes((0,config_setting/* dotted */.Bs)(path));
    return inputs.some(decides) ? { ...read, settings: read.settings.filter((setting) => !decides(setting)) } : read;
}
const ofWhichPage = (name, file, spelling) => (0,problem/* problemOf */.Zw)(name, `is for one page, and ${file} lists its pages; set it there, or leave the file away with ${spelling('config')} none`);
const partition = (settings, isFirst) => [
    settings.filter((setting) => isFirst(setting)),
    settings.filter((setting) => !isFirst(setting)),
];

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
        privateTarget: privateKind(hostname),
        publicOnly: prod && !guards.allowPrivateTarget,
    };
}

;// CONCATENATED MODULE: ./lib/src/config/journey-steps.js
/** Every step of a journey with its place, those of `setup` first. */
function journey_steps_stepsOf({ setup, steps }, journey) {
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
    return inForm || secretsIn((0,config_flat.parseJson)(body)).length > 0 ? [...inJson, ['body']] : inJson;
}
const secretsIn = (value) => textsOf(value).flatMap(({ path, text }) => (isSecret(String(path.at(-1)), text) ? [path] : []));
const isSecret = (name, text) => SECRET_KEY.test(name) && text.trim() !== '' && placeholdersIn(text).length === 0;

// EXTERNAL MODULE: ./lib/src/config/request-header.js
var request_header = __webpack_require__(15348);
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
        .filter(([name, value]) => request_header/* SECRET_NAME */.J.test(name) && value.trim() !== '' && placeholdersIn(value).length === 0)
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
        changesState(withoutPlaceholders(path, 'x')) && {
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
    const named = textsOf(journeys).flatMap(({ text }) => placeholdersIn(text));
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
        ...journeys.flatMap((journey, index) => journey_steps_stepsOf(journey, ['journeys', index]).flatMap(({ step, path }, number, all) => {
            const known = all.slice(0, number).flatMap(({ step: { extract } }) => Object.keys(extract));
            return variable_rules_stepFaults(step, path, { known, data: names, env });
        })),
    ];
}
function variable_rules_stepFaults(step, path, known) {
    const texts = FILLED.flatMap((part) => textsOf(step[part], [...path, part]));
    return [
        ...texts.flatMap((found) => textFaults(found.text, found.path, known)),
        ...Object.keys(step.extract).flatMap((name) => nameFault([...path, 'extract', name], name, known.data)),
    ];
}
function textFaults(text, path, given) {
    if (text.replace(/\$\{[^{}]*\}/g, '').includes('${'))
        return [{ path, message: 'has a ${ without its }; a variable is written ${name}' }];
    return placeholdersIn(text).flatMap((placeholder) => placeholderFault(placeholder, path, given));
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
        return [{ path, message: `\${${ENVIRONMENT}.${name}} names no variable of the environment` }];
    return secretIn(env, name) === ''
        ? [{ path, message: `needs ${name}: set it in the environment (of a step: its env)` }]
        : [];
}
function nameFault(path, name, taken) {
    if (name === ENVIRONMENT || !VARIABLE_NAME.test(name))
        return [
            {
                path,
                message: `"${name}" is no name for it; allowed: up to 40 letters, digits and _, a letter first, and not ${ENVIRONMENT}`,
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
                ...journey_steps_stepsOf(journey, here).flatMap(({ step, path: at }) => stepFaults(step, load.mode).map((fault) => ({ ...fault, path: [...at, ...fault.path] }))),
            ];
        }),
        ...variableFaults(settings, env),
    ];
}
function takenFaults({ name }, index, { pages, journeys }) {
    const names = [...pages_namesOf(pages), ...journeys.map((journey) => journey.name)];
    if (names.indexOf(name) === pages.length + index)
        return [];
    const message = `"${name}" is the name of another page or journey too; give each a name of its own`;
    return [{ path: ['journeys', index, 'name'], message }];
}
function limitFaults(journey, path, { limits }) {
    const { p95Ms, p99Ms } = journeyLimits(journey, limits);
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
    const { setup, steps } = stepNames(journey);
    const all = [...setup, ...steps];
    return journey_steps_stepsOf(journey, path).flatMap((step, index) => all.indexOf(all[index] ?? '') < index
        ? [
            {
                path: [...step.path, 'name'],
                message: `"${all[index]}" is the name of another step too; give each a name of its own`,
            },
        ]
        : []);
}

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

;// CONCATENATED MODULE: ./lib/src/config/load.js








/** Requests per second that production is never asked for more of. */
const PROD_RPS = 20;
/** A visit that the end of the load cut off leaves no sample: a request that hangs must have time to fail. */
const MINIMUM_GRACEFUL_STOP_SECONDS = 30;
const GRACE_AFTER_REQUEST_SECONDS = 5;
const MINIMUM_REQUEST_TIMEOUT_SECONDS = 10;
/** Requests that a VU makes for one document, at most. */
const load_requestsOf = ({ type, maxAssets }) => (type === 'homepage' ? 1 + maxAssets : 2);
/** Of a step: its request, and a redirect. A page makes no fewer. */
const REQUESTS_OF_STEP = 2;
/** The load that the settings ask for, with the times and the throttle that follow from them. */
function loadOf(settings, { prod, prodMaxVus }) {
    const { load, limits, pages, journeys } = settings;
    const plan = planOf(settings, prod ? prodMaxVus : stages_schema/* MAX_VUS */.CQ);
    const ofPages = pages.map((page) => limitsOf(page, limits));
    const ofJourneys = journeys.map((journey) => journeyLimits(journey, limits));
    const pageLimits = [...ofPages, ...ofJourneys];
    const cycles = [
        ...ofPages.map(({ p95Ms }) => (0,load_plan/* cycleSeconds */.qh)(p95Ms)),
        ...journeys.map((journey, index) => (0,load_plan/* cycleSeconds */.qh)(ofJourneys[index]?.p95Ms ?? 0, longestThink(journey))),
    ];
    const slowestMs = Math.max(...pageLimits.map(({ p99Ms }) => p99Ms));
    const requestTimeoutSeconds = Math.max(MINIMUM_REQUEST_TIMEOUT_SECONDS, Math.ceil((2 * slowestMs) / 1000));
    return {
        ...plan,
        way: wayOf(load),
        intensity: wayOf(load) === 'intensity' ? load.intensity : null,
        profile: load.profile ?? null,
        mode: load.mode,
        warmUpSeconds: load.warmUpSeconds,
        gracefulStopSeconds: Math.max(MINIMUM_GRACEFUL_STOP_SECONDS, requestTimeoutSeconds + GRACE_AFTER_REQUEST_SECONDS),
        requestTimeoutSeconds,
        rehearsalSeconds: rehearsalSeconds(pages, journeys, requestTimeoutSeconds),
        cycleSeconds: Math.max(...cycles),
        roundSeconds: prod ? (plan.maxVus * Math.max(...pages.map(load_requestsOf), REQUESTS_OF_STEP)) / PROD_RPS : 0,
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
    rehearsalSeconds: SCRIPT_REHEARSAL_SECONDS,
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
const refusals = ({ issues }, effective, given) => (0,nested/* innermost */.OI)(issues).flatMap((issue) => refusals_refusal(issue, effective, given));
function refusals_refusal(issue, effective, { called, isInFile }) {
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
        return [(0,config_flat.refusedValue)(input, value, called(place))];
    const nestedCalled = (below) => called([...place, ...below]);
    const { schema, allowed } = input;
    return (0,nested/* nestedProblems */.ax)({ path: inside, issue, schema, value, allowed, called: nestedCalled });
}

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
        const least = Math.ceil(load_rules_rounded(perSecond(view, pausesOf, pausesOfWalk)));
        const most = Math.floor(((0,visit_rate/* peakRate */.ai)(load) * stages_schema/* MAX_VUS */.CQ * 1000) / least) / 1000;
        const step = least > stages_schema/* MAX_VUS */.CQ ? `a rate of ${most} or less` : `max-vus from ${least} on, or a lower rate`;
        return (load.maxVus < least && {
            input: settings.load.maxVus === undefined ? load.way : 'max-vus',
            message: `${vus(load.maxVus)} cannot carry ${load_rules_rounded((0,visit_rate/* peakRate */.ai)(load))} visits/s: by their pauses alone ${vus(least)} are busy, and ${load.neededVus} as long as the limits of p(95) hold; allowed: ${step}`,
        });
    },
];
/** What a rate must not do to production by mistake. Requests over the cap wait for their turn, and their visits with them: a rate that is over it cannot be kept. */
const PROD_LOAD_GUARDS = [
    (view) => {
        const { load, settings } = view;
        if (load.model === 'closed')
            return false;
        const requests = load_rules_rounded(perSecond(view, (page) => requestsOfVisit(page, settings.load.mode), ({ steps }) => steps.length));
        const most = Math.floor(((0,visit_rate/* peakRate */.ai)(load) * PROD_RPS * 1000) / requests) / 1000;
        return (requests > PROD_RPS && {
            input: load.way,
            message: `${load_rules_rounded((0,visit_rate/* peakRate */.ai)(load))} visits/s may be ${requests} requests/s, over the cap of ${PROD_RPS} requests/s for prod; set a rate of ${most} or less`,
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
const load_rules_rounded = (value) => Number(value.toFixed(3));

;// CONCATENATED MODULE: ./lib/src/config/rule.js
/** What a guard rail forbids. */
const rule_refused = (input, message) => ({ input, message, refusal: true });

;// CONCATENATED MODULE: ./lib/src/config/look-rules.js


/** What the gate asks of the target beside the load is a visit too. */
const LOOK_RULES = [
    ({ settings: { ready, target }, load }) => ready !== undefined && looksAtChange('ready', ready.path ?? behindHost(target.url), load),
    ({ settings: { expectVersion, target }, load }) => expectVersion !== undefined && looksAtChange('expect-version', expectVersion.path ?? behindHost(target.url), load),
];
const looksAtChange = (input, path, { mode }) => mode === 'read-only' &&
    changesState(path) &&
    rule_refused(input, 'its path looks like one that changes state, and test-mode is read-only; name another path or set test-mode: full');
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
            changesState(pathname + search) &&
            rule_refused(page.path === undefined ? 'target-url' : 'path', `${pathname} looks like a path that changes state, or its query does, and test-mode is read-only; gate another page or set test-mode: full`));
    },
    ({ cta }, { load }) => load.mode === 'read-only' &&
        cta !== undefined &&
        changesState(cta) &&
        rule_refused('cta', `"${cta}" looks like a path that changes state, and test-mode is read-only; name another path or set test-mode: full`),
    (page, { settings: { limits }, originOf }, index) => {
        const { p95Ms, p99Ms } = limitsOf(page, limits);
        return (p99Ms < p95Ms && {
            input: 'p99-threshold-ms',
            message: `${p99Ms} (${originOf(limitPath(page, index, 'p99Ms'))}) is below the limit of p(95), ${p95Ms} (${originOf(limitPath(page, index, 'p95Ms'))}); set both`,
        });
    },
    (page, { settings: { limits }, originOf }, index) => {
        const { p99Ms, writeP95Ms } = limitsOf(page, limits);
        return (writeP95Ms !== undefined &&
            p99Ms < writeP95Ms && {
            input: 'write-p95-threshold-ms',
            message: `${writeP95Ms} is above the limit of p(99), ${p99Ms} (${originOf(limitPath(page, index, 'p99Ms'))}), which holds for every request; raise p99-threshold-ms too`,
        });
    },
    ({ cta, ctaSelector }) => cta !== undefined &&
        ctaSelector !== undefined && {
        input: 'cta-selector',
        message: 'is set beside cta, and a visit follows one call to action; set one of them',
    },
    ({ name }, { settings: { pages } }, index) => {
        const names = pages_namesOf(pages);
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
        rule_refused('environment', 'a pull request from a fork never reaches prod, nor does one of Dependabot or a comment on a pull request; gate it against preprod'),
    ({ script, guards }) => script !== null &&
        !guards.allowProdWrites &&
        rule_refused('script', `${script} may write to prod, and nothing can hold it to reading; set allow-prod-writes: true if that is meant, or gate pages`),
    ({ load, guards }) => load.mode === 'full' &&
        !guards.allowProdWrites &&
        rule_refused('test-mode', 'full writes to prod; set allow-prod-writes: true if that is meant, or test-mode: read-only'),
    ({ load, guards }) => load.maxVus > guards.prodMaxVus &&
        rule_refused('max-vus', `${load.maxVus} VUs are over the cap of ${guards.prodMaxVus} for prod; lower max-vus (or the ${load.way}), or raise prod-max-vus`),
    ({ load, guards }) => load.durationSeconds > guards.prodMaxSeconds &&
        rule_refused('duration-seconds', `${load.durationSeconds} s are over the cap of ${guards.prodMaxSeconds} s for prod; lower duration-seconds (or the ${load.way}), or raise prod-max-seconds`),
    ({ load }) => load.warmUpSeconds > PROD_MAX_WARM_UP_SECONDS &&
        rule_refused('warm-up-seconds', `${load.warmUpSeconds} s are over the cap of ${PROD_MAX_WARM_UP_SECONDS} s for prod; set warm-up-seconds: ${PROD_MAX_WARM_UP_SECONDS} or less`),
    ({ settings: { target }, guards: { privateTarget, allowPrivateTarget } }) => privateTarget !== null &&
        !allowPrivateTarget &&
        rule_refused('target-url', `${new URL(target.url).hostname} is ${privateTarget}, which no production site has; correct it, or set allow-private-target: true if that is meant`),
    ({ guards: { allowedHosts, allowPrivateTarget } }) => {
        const host = allowedHosts.find((allowed) => privateKind((0,host_pattern/* exampleOf */.Ql)(allowed)) !== null);
        return (host !== undefined &&
            !allowPrivateTarget &&
            rule_refused('allowed-hosts', `"${host}" is ${privateKind((0,host_pattern/* exampleOf */.Ql)(host))}, which no production site has; correct it, or set allow-private-target: true if that is meant`));
    },
];

;// CONCATENATED MODULE: ./lib/src/config/trust-rules.js

/** What no input lifts, on prod or not. */
const TRUST_RULES = [
    ({ settings: { k6 }, context: { privileged } }) => k6.path !== undefined &&
        privileged !== null &&
        rule_refused('k6-path', `${privileged} tests a pull request from a fork with this repository's rights, and a checkout of its code could have put a program of its own at that path; leave k6-path away`),
    ({ script, context: { privileged } }) => script !== null &&
        privileged !== null &&
        rule_refused('script', `${privileged} tests a pull request from a fork with this repository's rights, and ${script} may be the fork's: it could load any host and read the variables of script-env; leave script away`),
    ({ file, context: { privileged } }) => file !== null &&
        privileged !== null &&
        rule_refused('config', `${privileged} tests a pull request from a fork with this repository's rights, and ${file} may be the fork's: it could name another target and send it your headers; set config: none, and the inputs in the workflow`),
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
        const needed = Math.ceil(leastSeconds(load) / 60);
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

// EXTERNAL MODULE: ./lib/src/config/schema.js + 10 modules
var schema = __webpack_require__(24010);
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
    const own = view ? readOwnThresholds(view.settings.thresholds, runUnderTest(view), given) : resolve_NONE;
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
const resolve_NONE = { thresholds: [], problems: [] };
const runUnderTest = ({ settings, load, script }) => ({
    pages: pagesOf(settings, load),
    journeys: journeysOf(settings, load),
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

;// CONCATENATED MODULE: ./lib/src/read-config.js






/** Read where no input names another file. */
const USUAL_CONFIG_FILE = '.github/k6-gate.yml';
/** What inputs and config file add up to: the run, or each step of a sequence, with the templates and data that its pages and journeys use. Throws a GateError that lists every problem, or names the file that cannot be read. */
async function readConfig(flat, world) {
    const { env, context, folders, templates } = world;
    const [first, ...others] = resolve({ flat, file: await openConfigFile(flat, folders.work), env, context });
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
        throw (0,problem/* configError */.Fj)(problems);
    return {
        own: Object.fromEntries(own),
        data: Object.fromEntries(read.map(({ name, text }) => [dataFileName(name), text])),
        dataSecrets: read.flatMap(({ secrets }) => secrets),
    };
}
/** Most runs have none, and need no reader of it. */
async function readAll(data, work) {
    if (data.length === 0)
        return [];
    const { readData } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 31808));
    return data.map((one) => ({ ...readData(one, readText(one.file, work, one.place)), name: one.name }));
}
async function openConfigFile(flat, work) {
    const file = findConfigFile(flat, work);
    if (file === null)
        return null;
    const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 85265));
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
        if (wanted === '' && error instanceof gate_error/* GateError */.u && read_config_isMissing(error.cause))
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
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(work, path));
        if (!named && isOutside((0,external_node_fs_.realpathSync)(work), real))
            throw new Error(`it lies outside of ${work}`);
        const { size } = (0,external_node_fs_.statSync)(real);
        if (size > mostKib * 1024)
            throw new Error(`it has more than ${mostKib} KiB`);
        return (0,external_node_fs_.readFileSync)(real, 'utf8');
    }
    catch (cause) {
        throw new gate_error/* GateError */.u('user/invalid-config', `The configuration cannot be used:\n- ${what}: ${path} cannot be read (${(0,gate_error/* wordsOf */.Z)(cause)})`, {
            hint: `Nothing was run. Name a file below ${work}; in a workflow the repository must be checked out before.`,
            cause,
        });
    }
}
/** Both without links in them. */
function isOutside(folder, file) {
    const way = (0,external_node_path_.relative)(folder, file);
    return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}
const read_config_isMissing = (error) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

// EXTERNAL MODULE: ./lib/src/report/annotations.js
var annotations = __webpack_require__(36275);
;// CONCATENATED MODULE: ./lib/src/report/gate-cases.js


const WHOLE_RUN = 'whole run';
/** The run itself with the thresholds on all of it, then each page and journey with its own. What is not passed has at least one case that is a failure or an error. */
function suitesOf(verdict) {
    const { pages, thresholds } = verdict;
    const bySuite = groupBySuite(verdict);
    const casesOf = (name) => (bySuite.get(name) ?? []).map((finding) => caseOf(finding, name, verdict));
    const all = thresholds.map((finding) => caseOf(finding, null, verdict));
    return [
        { name: WHOLE_RUN, page: null, cases: [runCase(verdict, all), ...casesOf(null)] },
        ...pages.map((page) => {
            const cases = casesOf(page.name);
            return { name: page.name, page, cases: cases.length > 0 ? cases : [notJudged(verdict)] };
        }),
    ];
}
/** The thresholds of each page, and under null those of none. Of the only page is whatever is measured. */
function groupBySuite({ pages, thresholds }) {
    const groups = new Map(pages.map(({ name }) => [name, []]));
    const [only] = pages;
    if (pages.length === 1 && only !== undefined)
        return groups.set(only.name, thresholds);
    const others = [];
    for (const finding of thresholds)
        (groups.get(finding.tags.page ?? null) ?? others).push(finding);
    return groups.set(null, others);
}
function caseOf(finding, suite, verdict) {
    const { page, ...others } = finding.tags;
    const tags = page !== undefined && page === suite ? others : finding.tags;
    const { code, message } = (0,finding_words/* reasonFor */.qo)(finding, (0,annotations/* subjectIn */.i)(verdict, finding.tags));
    return {
        name: (0,finding_words/* thresholdText */.HA)({ ...finding, tags }),
        details: factsOf(finding),
        seconds: 0,
        finding,
        ...statusOf(finding, code, message, verdict),
    };
}
function statusOf(finding, code, message, { outcome }) {
    switch (finding.state) {
        case 'held':
            return { status: 'passed', type: finding.state, message };
        case 'crossed':
            return { status: 'failure', type: code, message };
        case 'disputed':
            return { status: 'error', type: code, message };
        case 'unmeasured':
            // A run that was ended has an error of its own: what it did not get to is none.
            return { status: wasEnded(outcome) ? 'skipped' : 'error', type: code, message };
        case 'reported':
            return {
                status: 'skipped',
                type: finding.state,
                message: (0,finding_words/* isIdle */.xB)(finding) ? gate_cases_NOTHING : `${NOT_JUDGED} ${message}`,
            };
    }
}
const gate_cases_NOTHING = 'Nothing to judge: there was no request of this kind';
const NOT_JUDGED = 'Measured, not judged, because the planned load gives too few samples for it:';
const wasEnded = (outcome) => outcome === 'error' || outcome === 'cancelled';
function factsOf(finding) {
    const { observed, unit, headroom, samples, confidence, origin, state } = finding;
    return [
        `measured: ${(0,finding_words/* quantity */.au)(observed, unit)}`,
        `limit: ${(0,finding_words/* limitText */.PW)(finding)}`,
        ...(headroom === null ? [] : [`headroom: ${(0,finding_words/* quantity */.au)(headroom, 'ratio')}`]),
        `samples: ${(0,finding_words/* quantity */.au)(samples, 'count')}${confidence === 'low' ? ' (few)' : ''}`,
        `origin: ${origin}`,
        `state: ${state}`,
    ];
}
/** Red when it has more to tell than the cases of thresholds do; and whenever none of those is red, so that only a pass is all green. */
function runCase(verdict, thresholds) {
    const { outcome, headline, reasons } = verdict;
    const told = new Set(thresholds.filter(isRed).map(({ message }) => message));
    const untold = reasons.filter(({ message }) => !told.has(message));
    const well = outcome === 'passed' || (outcome === 'failed' && told.size > 0 && untold.length === 0);
    return {
        name: 'run and evidence',
        status: well ? 'passed' : outcome === 'failed' ? 'failure' : 'error',
        type: verdict.error?.code ?? (untold[0] ?? reasons[0])?.code ?? outcome,
        message: headline,
        details: runDetails(verdict),
        seconds: verdict.durationSeconds,
        finding: null,
    };
}
/** True for what is to be seen before all else. */
const isRed = ({ status }) => status === 'failure' || status === 'error';
function runDetails({ outcome, headline, reasons, abort, error, notes }) {
    return [
        `outcome: ${outcome}`,
        ...(0,finding_words/* furtherReasons */.QA)(headline, reasons).map(({ code, message }) => `${code}: ${message}`),
        ...(abort ? [`stopped by ${abort.by} after ${abort.afterSeconds} s: ${abort.reason}`] : []),
        ...(error?.hint ? [`next: ${error.hint}`] : []),
        ...notes.map((note) => `note: ${note}`),
    ];
}
const notJudged = ({ outcome, headline }) => ({
    name: 'thresholds',
    status: 'skipped',
    type: outcome,
    message: `Not judged: ${headline}`,
    details: [],
    seconds: 0,
    finding: null,
});

// EXTERNAL MODULE: ./lib/src/report/harmless.js
var harmless = __webpack_require__(56158);
;// CONCATENATED MODULE: ./lib/src/report/plain-text.js

/** Nobody reads more of one name or message; the whole is in verdict.json. */
const MAX_TEXT_CHARS = 4_000;
/** Formats ask for names that are not empty. */
const NO_TEXT = '–';
/** Half a character; a cut can leave one. */
const LONE_SURROGATE = /\p{Cs}/gu;
/** A text for the reports that machines read and then print somewhere: short, never empty, of characters that every format can hold, and no line of it acts as a workflow command. */
function plainText(text) {
    const short = text.length <= MAX_TEXT_CHARS ? text : `${text.slice(0, MAX_TEXT_CHARS)}…`;
    const plain = (0,harmless/* harmlessLines */.v)(short).join('\n').replace(LONE_SURROGATE, '\ufffd').trim();
    return plain || NO_TEXT;
}
/** The same on one line. */
const plainLine = (text) => plainText(text).replaceAll('\n', ' ');

;// CONCATENATED MODULE: ./lib/src/report/run-facts.js
/** What a reader of another tool needs to know of the run, by name; what is not known is left out. */
function runFacts({ id, outcome, enforced, config, sequence, targetVersion, context, runs, }) {
    const facts = {
        outcome,
        enforced: String(enforced),
        environment: config?.environment,
        profile: profileOf(sequence),
        target: config?.target,
        'target-version': targetVersion?.after ?? targetVersion?.before,
        'k6-version': runs.at(-1)?.version,
        'run-id': id,
        'config-hash': config?.hash,
        commit: context.commit,
        'run-url': context.runUrl,
    };
    return Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
const profileOf = (sequence) => sequence === null ? undefined : sequence.profiles[sequence.step - 1];
/** What tells the tests of one gate from those of another in the same report: `preprod`, `preprod.smoke` in a sequence. */
const scopeOf = ({ config, sequence }) => ['k6-gate', config?.environment, profileOf(sequence)].flatMap((part) => (part ? [part] : []));

;// CONCATENATED MODULE: ./lib/src/report/ctrf.js





/** Of https://ctrf.io. */
const CTRF_VERSION = '0.0.0';
/** The verdict as JSON of the Common Test Report Format: the cases of junit.xml, with every number. */
function ctrfReport(verdict) {
    const start = Date.parse(verdict.startedAt);
    const duration = Math.round(verdict.durationSeconds * 1000);
    const suites = suitesOf(verdict);
    const tests = suites.flatMap(({ name, cases }) => cases.map((one) => testOf(one, [...scopeOf(verdict), name].map(plainLine))));
    const count = (status) => tests.filter((one) => one.status === status).length;
    const report = {
        reportFormat: 'CTRF',
        specVersion: CTRF_VERSION,
        runId: plainLine(verdict.id),
        timestamp: new Date(start + duration).toISOString(),
        generatedBy: 'k6-gate',
        results: {
            tool: { name: 'k6-gate', version: version/* VERSION */.x },
            summary: {
                tests: tests.length,
                passed: count('passed'),
                failed: count('failed'),
                skipped: count('skipped'),
                pending: 0,
                other: 0,
                suites: suites.length,
                start,
                stop: start + duration,
                duration,
            },
            tests,
            environment: ctrf_environmentOf(verdict),
        },
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
/** CTRF has no errors: what could not be judged is no pass. */
const ctrf_statusOf = (one) => (isRed(one) ? 'failed' : one.status === 'skipped' ? 'skipped' : 'passed');
function testOf(one, suite) {
    const name = plainLine(one.name);
    const details = one.details.map(plainLine);
    return {
        name,
        testId: [...suite, name].join(' / '),
        status: ctrf_statusOf(one),
        rawStatus: one.finding?.state ?? one.status,
        duration: Math.round(one.seconds * 1000),
        suite,
        type: 'performance',
        message: plainText(one.message),
        ...(isRed(one) ? { trace: details.join('\n') } : { stdout: details }),
        extra: { reason: isRed(one) ? plainLine(one.type) : null, ...(one.finding && numbersOf(one.finding)) },
    };
}
function numbersOf(finding) {
    const { expression, limit, unit, observed, headroom, samples, confidence, origin } = finding;
    return {
        metric: plainLine((0,config_threshold/* selectorText */.nM)(finding)),
        expression: plainLine(expression),
        origin: plainLine(origin),
        ...{ limit, unit, observed, headroom, samples, confidence },
    };
}
function ctrf_environmentOf(verdict) {
    const plain = Object.entries(runFacts(verdict)).map(([name, value]) => [name, plainLine(value)]);
    const facts = Object.fromEntries(plain);
    return {
        reportName: plainLine(scopeOf(verdict).join(' ')),
        testEnvironment: facts.environment,
        appVersion: facts['target-version'],
        commit: facts.commit,
        buildUrl: facts['run-url'],
        healthy: verdict.outcome === 'passed',
        extra: facts,
    };
}

;// CONCATENATED MODULE: ./lib/src/report/xml.js
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** All that is no Char of XML 1.0 (https://www.w3.org/TR/xml/#charsets): most control characters, lone surrogates, U+FFFE and U+FFFF. No escape can write them. */
const NO_CHAR = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** An element with its attributes, those without a value left out, and what is in it: a text, or elements on lines of their own. Valid XML 1.0, whatever the texts hold: a character that XML cannot hold is written as U+FFFD. */
function xml_element(name, attributes, content = []) {
    const pairs = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${escapeAttribute(String(value))}"`]);
    const head = `<${name}${pairs.join('')}`;
    if (content.length === 0)
        return { xml: `${head}/>` };
    const inner = typeof content === 'string' ? escapeText(content) : lines(content);
    return { xml: `${head}>${inner}</${name}>` };
}
/** A whole document. */
const xmlDocument = ({ xml }) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
// Without indentation: the lines of a text would get some too.
const lines = (elements) => `\n${elements.map(({ xml }) => xml).join('\n')}\n`;
// ">" too: "]]>" must not stand in a text.
const escapeText = (text) => text.replace(NO_CHAR, '\ufffd').replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? '');
/** A reader makes a blank of every line end and tab in an attribute that is not written as a reference. */
const escapeAttribute = (text) => text.replace(NO_CHAR, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? '');

;// CONCATENATED MODULE: ./lib/src/report/junit.js




/** The verdict as JUnit XML, the dialect that Jenkins, GitLab and the test reporters of GitHub read: a suite for the whole run and one for each page or journey, a case for each threshold. Without the name of the machine. */
function junitReport(verdict) {
    const suites = suitesOf(verdict);
    const scope = plainLine(scopeOf(verdict).join(' '));
    const all = suites.flatMap(({ cases }) => cases);
    return xmlDocument(xml_element('testsuites', { name: scope, ...counts(all), time: timeOf(all) }, suites.map((suite) => suiteElement(suite, scope, verdict))));
}
function suiteElement({ name, page, cases }, scope, verdict) {
    const facts = { ...runFacts(verdict), ...(page && { 'page-type': page.type, 'page-url': page.url }) };
    const classname = plainLine([...scopeOf(verdict), name].join('.'));
    const elements = cases.map((one) => caseElement(one, classname));
    return xml_element('testsuite', {
        name: `${scope}: ${plainLine(name)}`,
        ...counts(cases),
        skipped: junit_count(cases, 'skipped'),
        time: timeOf(cases),
        // To the second and without a zone, as the dialects ask for it.
        timestamp: verdict.startedAt.slice(0, 'YYYY-MM-DDThh:mm:ss'.length),
    }, [properties(facts), ...elements]);
}
const timeOf = (cases) => cases.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3);
const junit_count = (cases, status) => cases.filter((one) => one.status === status).length;
const counts = (cases) => ({
    tests: cases.length,
    failures: junit_count(cases, 'failure'),
    errors: junit_count(cases, 'error'),
});
const properties = (facts) => xml_element('properties', {}, Object.entries(facts).map(([name, value]) => xml_element('property', { name, value: plainLine(value) })));
function caseElement(one, classname) {
    return xml_element('testcase', { name: plainLine(one.name), classname, time: timeOf([one]) }, [statusElement(one)]);
}
function statusElement({ status, type, message, details }) {
    const told = plainText(message);
    const body = [told, ...details.map(plainLine)].join('\n');
    return status === 'passed'
        ? xml_element('system-out', {}, body)
        : xml_element(status, { message: told, type: plainLine(type) }, body);
}

// EXTERNAL MODULE: ./lib/src/report/run-details.js
var run_details = __webpack_require__(93187);
// EXTERNAL MODULE: ./lib/src/report/step-summary.js + 1 modules
var step_summary = __webpack_require__(28523);
;// CONCATENATED MODULE: ./lib/src/report-parts.js





/** Reads what the HTML report is made of. Not at the start: most commands write none. Throws when something of it is missing. */
function readReportParts() {
    const templates = (0,open_world.findTemplates)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)));
    const page = (0,external_node_path_.join)((0,external_node_path_.dirname)(templates), 'dist', 'page');
    return {
        template: report_parts_readText((0,external_node_path_.join)(templates, 'report.html.mustache')),
        script: report_parts_inline(report_parts_readText((0,external_node_path_.join)(page, 'report.js'))),
        style: report_parts_inline(report_parts_readText((0,external_node_path_.join)(page, 'report.css'))),
    };
}
// A browser reads every line end as \n, and takes the hash of that.
const report_parts_readText = (file) => (0,external_node_fs_.readFileSync)(file, 'utf8').replaceAll('\r\n', '\n');
const report_parts_inline = (text) => ({ text, sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64') });

;// CONCATENATED MODULE: ./lib/src/decide.js















/** The reports of a run, by the names of their files. */
const views = {
    'summary.md': (verdict, curves) => `${(0,step_summary/* stepSummary */.x)(verdict, run_details/* NO_LINKS */.EB, curves)}\n`,
    'junit.xml': junitReport,
    'ctrf.json': ctrfReport,
    'report.html': async (verdict, curves) => {
        const { htmlReport } = await __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 76130));
        return htmlReport(readReportParts())(verdict, curves);
    },
};
/** From what the user wrote to a verdict, whatever happens; what all doors share. Of a sequence each step has one, up to the first that is not passed. `tell` gets each as soon as it is there; the last is returned. */
async function decide(flat, world, stop, tell) {
    const [first, ...others] = await decide_stepsOf(flat, world);
    let decision = await first(world, stop);
    await tell(decision);
    for (const next of others) {
        if (decision.verdict.outcome !== 'passed')
            break;
        decision = await next({ ...world, id: (0,open_world.newRunId)() }, stop);
        await tell(decision);
    }
    return decision.verdict;
}
/** What cannot be read is one step too: its verdict says so. */
async function decide_stepsOf(flat, world) {
    try {
        const [first, ...others] = await readConfig(flat, world);
        return [decide_stepOf(first), ...others.map(decide_stepOf)];
    }
    catch (thrown) {
        const told = withFolderProblem(thrown, flat, world);
        const wanted = flat.values['output-dir'] || null;
        return [async (own) => ({ config: null, world: own, ...(await withoutRun(told, null, own, wanted)) })];
    }
}
const decide_stepOf = ({ config, ...files }) => async (world, stop) => {
    const secrets = (0,config_secrets/* secretsOf */.Fj)(config, world.env);
    for (const secret of secrets)
        world.log.mask(secret);
    const own = { ...world, ...files, log: logWithoutSecrets(world.log, secrets) };
    if (config.sequence !== null)
        own.log.info(`\n=== ${(0,sequence/* stepWords */.c9)(config.sequence)} ===`);
    const concluded = await gate(config, own, views, stop).catch((thrown) => withoutRun(thrown, config, world, config.evidence.outputDir));
    return { config, world, ...concluded };
};
/** The verdict of what failed before there was anything to measure. */
async function withoutRun(thrown, config, world, wanted) {
    const verdict = await concludeWithoutRun(thrown, config, world, views, wanted);
    return { verdict, curves: new OpenCurves(verdict.pages).curves() };
}
/** A folder that is not empty is seen only when it is made; beside other problems it is told with them. */
function withFolderProblem(thrown, { values, spelling }, { folders }) {
    const wanted = values['output-dir'];
    const problem = wanted ? (0,evidence_folder/* folderProblem */.IV)(spelling('output-dir'), wanted, folders.work) : null;
    if (!(thrown instanceof gate_error/* GateError */.u) || problem === null)
        return thrown;
    const { code, message, hint } = thrown;
    return new gate_error/* GateError */.u(code, `${message}\n- ${problem}`, { ...(hint !== undefined && { hint }), cause: thrown });
}


/***/ }),

/***/ 83076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   bE: () => (/* binding */ reserveSpace),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   xW: () => (/* binding */ RESERVED)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99360);



/** Writes a file so that it is never seen half-written: under another name first, then renamed. Throws a GateError: a folder that takes no file is nobody's bug. */
async function writeWhole(folder, name, text) {
    const part = partOf(folder, name);
    try {
        // What lies there is nobody's: in a folder that somebody else made it may be a link out of it.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(part, { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(part, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(part, { force: true }).catch(() => undefined);
        throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u('platform/evidence', `${name} cannot be written: ${(0,_gate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(cause)}`, {
            hint: 'Look for a full disk, or set output-dir to a folder that can be written.',
            cause,
        });
    }
}
/** What a file is called until it is whole. */
const partOf = (folder, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, partName(name));
const partName = (name) => `.${name}.part`;
/** The file that only takes space. */
const RESERVED = partName('reserved');
/** What verdict and reports take, and more. */
const RESERVED_BYTES = 64 * 1024;
/** Takes space that the verdict will need when the disk is full by then; the function that is returned gives it free. A disk that has not even this much goes without. */
async function reserveSpace(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RESERVED);
    const free = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true }).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, Buffer.alloc(RESERVED_BYTES)).catch(free);
    return free;
}


/***/ }),

/***/ 20501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   Qc: () => (/* binding */ endMarked)
/* harmony export */ });
/* unused harmony exports findByPs, readPs */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The variable whose value tells what one gate started, and what that started, from everything else. Not RUNNER_TRACKING_ID: the whole job has that. */
const MARK = 'GATE_MARK';
/** What is ended may just have started something. */
const ROUNDS = 5;
/**
 * Ends every process that carries this value of the mark, wherever it has gone, with SIGKILL, and answers with their pids. By pid, group
 * or start alone none could be told from a stranger: a pid is given again, and a group that outlives its first process looks like any other.
 * What cannot be read (another user's process, all of Windows) or has dropped the mark is left alone.
 */
async function endMarked(mark) {
    const ended = new Set();
    for (let round = 0; round < ROUNDS; round++) {
        const found = (await findMarked(mark)).filter((pid) => !ended.has(pid) && end(pid));
        if (found.length === 0)
            break;
        for (const pid of found)
            ended.add(pid);
    }
    return [...ended];
}
function end(pid) {
    try {
        return process.kill(pid, 'SIGKILL');
    }
    catch {
        return false;
    }
}
/** The way in which GitHub's runner finds what a job left behind (actions/runner, ProcessExtensions.cs). */
async function findMarked(mark) {
    if (mark === '' || process.platform === 'win32')
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self/environ') ? findInProc(mark) : findByPs(mark);
}
function findInProc(mark) {
    const entry = `${MARK}=${mark}`;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name) && environOf(name).split('\0').includes(entry))
        .map(Number);
}
/** The variables that a process was started with; none for one that has ended, or is somebody else's. */
function environOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'latin1');
    }
    catch {
        return '';
    }
}
/** Every process with its variables, where there is no /proc (macOS). */
async function findByPs(mark) {
    const args = ['eaxww', '-o', 'pid=', '-o', 'command='];
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 41955));
    const { stdout } = await getExecOutput('ps', args, { silent: true, ignoreReturnCode: true });
    return readPs(stdout, mark);
}
/** The pids in a list of `ps` in whose lines the mark stands as a word. */
function readPs(list, mark) {
    const entry = `${MARK}=${mark}`;
    return list.split('\n').flatMap((line) => {
        const [pid = '', ...words] = line.trim().split(' ');
        return /^\d+$/.test(pid) && words.includes(entry) ? [Number(pid)] : [];
    });
}


/***/ }),

/***/ 78261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findTemplates: () => (/* binding */ findTemplates),
/* harmony export */   newRunId: () => (/* binding */ newRunId),
/* harmony export */   openWorld: () => (/* binding */ openWorld),
/* harmony export */   readEvent: () => (/* binding */ readEvent),
/* harmony export */   readTemplates: () => (/* binding */ readTemplates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71553);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73136);
/* harmony import */ var _config_context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53726);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97876);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99360);
/* harmony import */ var _k6_mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20501);










const TEMPLATE_SUFFIX = '.js.mustache';
/** Reads the outside world, once; its temporary folder goes when the process ends. Throws a GateError when something of it is missing. Sets `RUNNER_TOOL_CACHE` and `RUNNER_TEMP` of the process where they are missing: the tool cache insists on them. */
function openWorld(env, log, remember = () => undefined) {
    env.RUNNER_TOOL_CACHE ||= (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)(), '.cache'), 'k6-gate');
    env.RUNNER_TEMP ||= (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)();
    const work = workFolder();
    const templates = readTemplates(findTemplates((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_5__.fileURLToPath)(import.meta.url))));
    const temp = temporaryFolder(env.RUNNER_TEMP);
    // Before anything is started: what a killed gate leaves behind is found by it.
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    remember('mark', mark);
    return {
        id: newRunId(),
        env: { ...env, [_k6_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .MARK */ .M$]: mark },
        templates,
        context: (0,_config_context_js__WEBPACK_IMPORTED_MODULE_9__/* .readContext */ .y)(env, readEvent(env.GITHUB_EVENT_PATH), machine()),
        log,
        folders: { cache: env.RUNNER_TOOL_CACHE, temp, work },
        now: () => new Date(),
        lookup: lookupAll,
        remember,
    };
}
const machine = () => ({ os: process.platform, arch: process.arch, cpus: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.availableParallelism)() });
/** A name that no other run has. */
const newRunId = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex');
const lookupAll = async (host) => (await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_1__.lookup)(host, { all: true })).map(({ address }) => address);
function workFolder() {
    try {
        return process.cwd();
    }
    catch (cause) {
        throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_7__/* .GateError */ .u('platform/unexpected', 'The working directory does not exist any more.', {
            hint: 'Start k6-gate in a folder that exists.',
            cause,
        });
    }
}
/** A fresh folder below `parent`, which is made where it is missing. */
function temporaryFolder(parent) {
    try {
        (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolders */ .wZ)(parent);
        const temp = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, 'k6-gate-'));
        process.once('exit', () => remove(temp));
        return temp;
    }
    catch (cause) {
        throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_7__/* .GateError */ .u('platform/unexpected', `There is no place for temporary files: ${(0,_gate_error_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOf */ .Z)(cause)}`, {
            hint: 'Set RUNNER_TEMP to a folder that can be written.',
            cause,
        });
    }
}
function remove(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        // A k6 that is just ending may still write to it; what is left must not change the exit code.
    }
}
/** The templates lie beside the sources and two folders above the bundles: the nearest `templates/` on the way up. Throws a GateError when there is none. */
function findTemplates(folder) {
    const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'templates');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(candidate, `base${TEMPLATE_SUFFIX}`)))
        return candidate;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(folder) === folder)
        throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_7__/* .GateError */ .u('platform/unexpected', 'k6-gate is not whole: its folder templates/ is missing.', {
            hint: 'Install it again, or check out the action whole.',
        });
    return findTemplates((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(folder));
}
/** The templates of a folder, by name. */
function readTemplates(folder) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(folder).filter((name) => name.endsWith(TEMPLATE_SUFFIX));
    return Object.fromEntries(names.map((name) => [name.slice(0, -TEMPLATE_SUFFIX.length), (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name), 'utf8')]));
}
/** GitHub's event payload; undefined where there is none that can be read. */
function readEvent(path) {
    try {
        return path ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 51294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of k6-gate itself; a test keeps it equal to package.json. */
const VERSION = '1.0.0';


/***/ })

};
