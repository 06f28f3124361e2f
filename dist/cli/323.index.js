export const id = 323;
export const ids = [323,407];
export const modules = {

/***/ 1407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretsIn: () => (/* binding */ secretsIn),
/* harmony export */   secretsOf: () => (/* binding */ secretsOf),
/* harmony export */   withoutSecrets: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6525);

/** What must appear nowhere, and whose value it is: of the config, if it could be read, and of the proxies in the environment. */
function secretsIn(config, env) {
    const tokens = [
        { text: config?.k6.downloadToken, from: 'k6-download-token' },
        { text: config?.comment.token, from: 'comment-token' },
    ];
    const ofHeaders = (config?.requestHeaders ?? []).flatMap(({ name, secrets }) => secrets.map((text) => ({ text, from: `the header ${name} of request-headers` })));
    const ofScript = (config?.script?.secretNames ?? []).map((name) => ({
        text: config?.script?.env[name] ?? '',
        from: `the variable ${name} of script-env`,
    }));
    const ofVariables = (config?.secretVariables ?? []).map(({ name, value }) => ({
        text: value,
        from: `the variable ${name} of journeys`,
    }));
    const ofJourneys = [...ofVariables, ...(config?.dataSecrets ?? [])];
    return [
        ...ofHeaders,
        ...ofScript,
        ...ofJourneys,
        ...tokens.flatMap(({ text, from }) => (text ? [{ text, from }] : [])),
        ...(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySecrets */ .Wm)(env),
    ];
}
/** Every text that must appear nowhere, however it is spelled, longest first so that none hides inside another. */
function secretsOf(config, env) {
    const texts = secretsIn(config, env).flatMap(({ text }) => [text, ...(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(text)]);
    return [...new Set(texts)].sort((a, b) => b.length - a.length);
}
/** The config as it may be written down: header values, tokens and the query of a mirror left out. The line that asks for the same run is in the verdict. */
function withoutSecrets(config) {
    const { downloadToken, downloadUrl } = config.k6;
    const k6 = {
        ...config.k6,
        downloadToken: downloadToken === null ? null : '***',
        downloadUrl: downloadUrl?.replace(/\?.*$/s, '?***') ?? null,
    };
    const hidden = ({ name }) => ({ name, value: '***' });
    const { dataSecrets: _rows, command: _command, ...shown } = config;
    return {
        ...shown,
        k6,
        comment: { ...config.comment, token: config.comment.token === null ? null : '***' },
        script: config.script && { ...config.script, env: shownEnv(config.script) },
        requestHeaders: config.requestHeaders.map(hidden),
        secretVariables: config.secretVariables.map(hidden),
    };
}
const shownEnv = ({ env, secretNames }) => Object.fromEntries(Object.entries(env).map(([name, value]) => [name, secretNames.includes(name) ? '***' : value]));


/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ loadLine)
/* harmony export */ });
/* harmony import */ var _visit_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1329);

/** The load in a few words: `up to 20 VUs for 60 s`, `20 visits/s for 60 s with up to 140 VUs`, `profile stress, up to 200 VUs for 840 s`. */
function loadLine(load) {
    const { maxVus, durationSeconds, profile } = load;
    const vus = `up to ${maxVus === 1 ? '1 VU' : `${maxVus} VUs`}`;
    const name = profile === null ? '' : `profile ${profile}, `;
    if (load.model === 'closed')
        return `${name}${vus} for ${durationSeconds} s`;
    const rate = `${(0,_visit_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .isConstant */ .VO)(load) ? '' : 'up to '}${(0,_visit_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .peakRate */ .ai)(load)} visits/s`;
    return `${rate} for ${durationSeconds} s with ${vus}`;
}


/***/ }),

/***/ 7978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ SHORTCUTS),
/* harmony export */   TT: () => (/* binding */ inspectArgv),
/* harmony export */   my: () => (/* binding */ runArgv)
/* harmony export */ });
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


/***/ }),

/***/ 7871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ goDurationSeconds)
/* harmony export */ });
/** Seconds of a Go duration such as `2m10s` or `1h0m0.5s`. */
function goDurationSeconds(text) {
    const units = { h: 3600, m: 60, s: 1, ms: 1e-3, µs: 1e-6, us: 1e-6, ns: 1e-9 };
    return [...text.matchAll(/([\d.]+)(h|ms|m|s|µs|us|ns)/g)].reduce((sum, [, value, unit]) => sum + Number(value) * (units[unit ?? ''] ?? 0), 0);
}


/***/ }),

/***/ 5071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hangUpAfterExit)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);

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
            void (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .endMarked */ .Qc)(mark)
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


/***/ }),

/***/ 1707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readLogLine),
/* harmony export */   a: () => (/* binding */ lastWords)
/* harmony export */ });
/* harmony import */ var _results_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4809);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2354);
/* harmony import */ var _visit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4557);



/** Reads a line of k6's stderr, query strings of addresses left out: they can hold secrets, and so can their paths where `hidePaths` says so. Never throws. */
function readLogLine(line, hidePaths = false) {
    const clean = (text) => (0,_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutQueries */ .B)(hidePaths ? (0,_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPaths */ .f)(text) : text);
    const parsed = line.startsWith('{') ? (0,_results_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(line) : undefined;
    if (!(0,_results_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(parsed) || typeof parsed.msg !== 'string')
        return { level: 'raw', message: clean(line), source: null };
    const error = typeof parsed.error === 'string' ? `: ${parsed.error}` : '';
    return {
        level: typeof parsed.level === 'string' ? parsed.level : 'raw',
        message: (0,_visit_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanVisit */ .d_)(parsed.msg) ?? clean(`${parsed.msg}${error}`),
        source: typeof parsed.source === 'string' ? parsed.source : null,
    };
}
/** The last thing that k6 said on standard error. */
function lastWords(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return readLogLine(lines.at(-1) ?? 'without a word').message;
}


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   Qc: () => (/* binding */ endMarked)
/* harmony export */ });
/* unused harmony exports findByPs, readPs */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

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
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 1955));
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

/***/ 1257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3339);
/* harmony import */ var _config_threshold_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(606);
/* harmony import */ var _config_threshold_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8130);
/* harmony import */ var _config_visit_rate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9360);
/* harmony import */ var _results_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4809);
/* harmony import */ var _argv_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7978);
/* harmony import */ var _go_duration_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7871);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1707);
/* harmony import */ var _short_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6356);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5455);











const INSPECT_SECONDS = 60;
/** What of a scenario decides how many visits begin. */
const scenario = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    timeUnit: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish(),
    rate: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullish(),
    startRate: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullish(),
    stages: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ target: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig() })).nullish(),
});
const inspection = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    scenarios: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), scenario).nullish(),
    totalDuration: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    maxVUs: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
    thresholds: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ threshold: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }).transform((item) => item.threshold)])))
        .nullish(),
});
/** Asks k6 what it would run, in the run's own environment. Throws a GateError when a threshold got lost, two selectors name the same samples, the load is another than planned, it cannot end within the time limit, k6 gives no answer within `seconds`, or the gate is stopped. */
async function preflight(binary, files, config, env, stop, seconds = INSPECT_SECONDS) {
    const args = (0,_argv_js__WEBPACK_IMPORTED_MODULE_7__/* .inspectArgv */ .TT)(files, 'load');
    const { exitCode, stdout, stderr } = await answered({ file: binary.path, args, env, seconds, stop });
    if (exitCode !== 0)
        throw refused(`k6 refuses the script (exit ${exitCode}): ${(0,_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .lastWords */ .a)(stderr)}`);
    const parsed = inspection.safeParse((0,_results_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(stdout));
    if (!parsed.success)
        throw refused('`k6 inspect` answered something that is no description of a run');
    demandThresholds(config, parsed.data.thresholds ?? {});
    if (config.plan === null)
        demandLoad(config, parsed.data);
    else
        demandCaps(config, config.plan, parsed.data);
    demandTime(config, (0,_go_duration_js__WEBPACK_IMPORTED_MODULE_9__/* .goDurationSeconds */ .Y)(parsed.data.totalDuration));
}
async function answered(command) {
    const answer = await (0,_short_command_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .k)(command);
    if (command.stop.aborted)
        throw (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .stopError */ .W)(command.stop, 'the pre-flight');
    if ((0,_short_command_js__WEBPACK_IMPORTED_MODULE_4__/* .isAnswer */ .T)(answer))
        return answer;
    const hint = 'Nothing was loaded. Run the job again; if it stays so, try another k6-version.';
    throw refused(`\`k6 inspect\` ${answer.reason}`, hint);
}
function demandThresholds(config, known) {
    const bySelector = new Map();
    for (const [text, expressions] of Object.entries(known)) {
        const selector = (0,_config_threshold_js__WEBPACK_IMPORTED_MODULE_10__/* .selectorText */ .nM)((0,_config_threshold_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .readSelector */ .Id)(text));
        // Two spellings of one selector share one submetric in k6, and one list replaces the other at random.
        if (bySelector.has(selector))
            throw refused(`two thresholds name the same samples in different words: ${text} and ${selector}`);
        bySelector.set(selector, expressions);
    }
    const missing = config.thresholds.filter((threshold) => {
        const expressions = bySelector.get((0,_config_threshold_js__WEBPACK_IMPORTED_MODULE_10__/* .selectorText */ .nM)(threshold));
        return expressions === undefined || (threshold.judged && !expressions.includes(threshold.expression));
    });
    if (missing.length > 0) {
        throw refused(`k6 does not know ${missing.map((threshold) => `${(0,_config_threshold_js__WEBPACK_IMPORTED_MODULE_10__/* .selectorText */ .nM)(threshold)} ${threshold.expression}`).join(', ')}`);
    }
}
function demandLoad({ load }, inspected) {
    const used = _argv_js__WEBPACK_IMPORTED_MODULE_7__/* .SHORTCUTS */ .Ar.filter((name) => (inspected[name] ?? null) !== null);
    if (used.length > 0) {
        throw refused(`the script sets ${used.join(' and ')} beside its scenarios, and k6 lets these replace the planned load`);
    }
    const seconds = (0,_go_duration_js__WEBPACK_IMPORTED_MODULE_9__/* .goDurationSeconds */ .Y)(inspected.totalDuration);
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
        return Math.max(...targets) / (0,_go_duration_js__WEBPACK_IMPORTED_MODULE_9__/* .goDurationSeconds */ .Y)(timeUnit ?? '1s');
    });
    const planned = peaks.reduce((sum, peak) => sum + peak, 0);
    if (planned >= (0,_config_visit_rate_js__WEBPACK_IMPORTED_MODULE_1__/* .peakRate */ .ai)(load) * (1 - RATE_ROUNDING))
        return;
    throw refused(`k6 plans ${Number(planned.toFixed(3))} visits/s at most, less than the ${(0,_config_visit_rate_js__WEBPACK_IMPORTED_MODULE_1__/* .peakRate */ .ai)(load)} visits/s of the config`);
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
    throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u('user/refused', ['The run is refused:', ...lines].join('\n'), { hint: 'Nothing was loaded.' });
}
function demandTime(config, plannedSeconds) {
    if (plannedSeconds <= config.job.timeoutSeconds)
        return;
    throw refused(`k6 plans ${plannedSeconds} s, longer than the time limit of ${config.job.timeoutSeconds} s`, 'Raise timeout-minutes or lower duration-seconds.');
}
const refused = (message, hint = 'Nothing was loaded. This is a mistake in the script or its template.') => new _gate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u('k6/preflight', `The pre-flight failed: ${message}.`, { hint });


/***/ }),

/***/ 8357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ endWithUs),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   j8: () => (/* binding */ spawnGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

const HAS_GROUPS = process.platform !== 'win32';
/** Starts a program in a process group of its own, so that whatever it starts can be ended with it. Windows has no groups: there it is the program alone. */
const spawnGroup = (file, args, { cwd, env }) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: HAS_GROUPS, windowsHide: true });
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


/***/ }),

/***/ 9171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ demandPublicHosts),
/* harmony export */   x: () => (/* binding */ behindProxy)
/* harmony export */ });
/* harmony import */ var _config_host_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7496);
/* harmony import */ var _config_private_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(107);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9360);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1491);




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
    const kind = (0,_config_private_address_js__WEBPACK_IMPORTED_MODULE_0__/* .privateKind */ .a)(address);
    if (kind === null)
        return;
    throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('user/refused', `${name} leads to ${address}, ${kind}, which no production site has.`, {
        hint: `Nothing was sent. Correct ${input} or the name server, or set allow-private-target: true if that is meant.`,
    });
}
/** The variable that tells the script that the target is behind a proxy: k6 then connects to the proxy, whose address may be a private one. A proxy for an allowed host alone does not take the target's guard away; a private one is then refused by k6. */
const behindProxy = ({ target }, env) => (0,_route_js__WEBPACK_IMPORTED_MODULE_2__/* .routeTo */ .B)(new URL(target.url), env) === null ? {} : { GATE_BEHIND_PROXY: 'true' };
function hostsOf({ target, guards }) {
    const named = ({ hostname }) => hostname.replace(/^\[|\]$/g, '');
    const url = new URL(target.url);
    const allowed = guards.allowedHosts.map(_config_host_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPattern */ .h1).map((entry) => ({
        name: named(new URL(`https://${entry}`)),
        input: 'allowed-hosts',
        urls: ['http', 'https'].map((scheme) => `${scheme}://${entry.replace('*.', 'any.')}/`),
    }));
    return [{ name: named(url), input: 'target-url', urls: [url.href] }, ...allowed];
}
const isProxied = ({ urls }, env) => urls.some((url) => (0,_route_js__WEBPACK_IMPORTED_MODULE_2__/* .routeTo */ .B)(new URL(url), env) !== null);


/***/ }),

/***/ 2354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutQueries),
/* harmony export */   f: () => (/* binding */ withoutPaths)
/* harmony export */ });
/** A text with the queries of its addresses left out: they can hold secrets. One that is an address as a whole loses all from the `?` on. */
function withoutQueries(text) {
    if (/^https?:\/\/\S+$/i.test(text))
        return text.replace(/\?.*$/s, '?…');
    return text.replace(/(https?:\/\/[^\s"'?]+)\?[^\s"'\\]*/gi, '$1?…');
}
/** A text with the paths of its addresses left out too: what a target answered may be filled in there. A quote ends an address, as k6 writes it. */
const withoutPaths = (text) => text.replace(/(https?:\/\/[^\s"/?\\]+)\/[^\s"\\]+/gi, '$1/…');


/***/ }),

/***/ 1491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeTo)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

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
const isLoopback = (host) => host === 'localhost' || (ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(host) && ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(host).range() === 'loopback');
/** `*`, an address, a network, or a domain with its subdomains (with a leading dot: those alone); all but the network may end with a port. */
function excepts(entry, host, port) {
    if (entry === '*')
        return true;
    if (entry.includes('/'))
        return isInNetwork(host, entry);
    const [, name = entry, wantedPort] = /^(.*?)(?::(\d+))?$/.exec(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(entry) ? '' : entry) ?? [];
    if (wantedPort !== undefined && wantedPort !== port)
        return false;
    const domain = (name || entry).replace(/^\*?\./, '.');
    return domain.startsWith('.') ? host.endsWith(domain) : host === domain || host.endsWith(`.${domain}`);
}
function isInNetwork(host, network) {
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(host) || !ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValidCIDR(network))
        return false;
    const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(host);
    const [base, bits] = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(network);
    return address.kind() === base.kind() && address.match(base, bits);
}


/***/ }),

/***/ 585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeRunFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9360);



/** Writes the script, the files that it opens (texts by name) and an empty config into a fresh folder below `temp`; the folder goes when the scope is left. Throws a GateError where nothing can be written: a full disk is nobody's bug. */
async function writeRunFiles(script, temp, beside = {}) {
    try {
        return await writeInto(temp, script, beside);
    }
    catch (cause) {
        throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u('platform/unexpected', `The files for k6 cannot be written: ${(0,_gate_error_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(cause)}`, {
            hint: 'Look for a full disk, or set RUNNER_TEMP to a folder that can be written.',
            cause,
        });
    }
}
async function writeInto(temp, script, beside) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'k6-gate-run-'));
    const files = {
        script: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'script.js'),
        config: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'k6-config.json'),
        summary: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'summary.json'),
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.script, script.text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.config, '{}\n');
    for (const [name, text] of Object.entries(beside))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text, { mode: 0o600 });
    return {
        ...files,
        // What cannot be removed goes with the temporary folder; it must not replace a verdict.
        [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }).catch(() => undefined),
    };
}


/***/ }),

/***/ 4960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start),
  P: () => (/* binding */ stopReason)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./lib/src/gate-error.js
var gate_error = __webpack_require__(9360);
// EXTERNAL MODULE: ./lib/src/results/summary.js
var summary = __webpack_require__(11);
// EXTERNAL MODULE: ./lib/src/k6/argv.js
var argv = __webpack_require__(7978);
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
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./lib/src/k6/held-pipes.js
var held_pipes = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/k6/log-line.js
var log_line = __webpack_require__(1707);
// EXTERNAL MODULE: ./lib/src/k6/mark.js
var mark = __webpack_require__(501);
// EXTERNAL MODULE: ./lib/src/k6/process-group.js
var process_group = __webpack_require__(8357);
;// CONCATENATED MODULE: ./lib/src/k6/run.js













/** After our SIGINT k6 winds down and writes its summary; a k6 that has not ended by then is killed. */
const STOP_GRACE_MS = 5_000;
/** Starts k6 in a process group of its own, so that whatever it starts ends with it. */
function start(request) {
    const { binary, files, phase, percentiles, env, stop } = request;
    const began = performance.now();
    // The phase before left its summary: a k6 that writes none must not be taken at the word of another.
    (0,external_node_fs_.rmSync)(files.summary, { force: true });
    const child = (0,process_group/* spawnGroup */.j8)(binary.path, (0,argv/* runArgv */.my)(files, phase, percentiles), { env });
    const closed = (0,external_node_events_.once)(child, 'close');
    const log = readLog(child.stderr, request);
    const stopping = stopOn(stop, child);
    (0,held_pipes/* hangUpAfterExit */.I)(child, env[mark/* MARK */.M$] ?? '');
    const sampling = sampleGenerator(phase === 'load' ? child.pid : undefined);
    child.once('exit', () => {
        stopping.forget();
        sampling[Symbol.dispose]();
        // Whatever k6 started ends with it; a straggler would also hold the pipes open.
        (0,process_group/* signalGroup */.i8)(child, 'SIGKILL');
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
                (0,process_group/* signalGroup */.i8)(child, 'SIGKILL');
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
        (0,process_group/* signalGroup */.i8)(child, 'SIGINT');
        grace = setTimeout(() => (0,process_group/* signalGroup */.i8)(child, 'SIGKILL'), STOP_GRACE_MS);
    };
    const forgetExit = (0,process_group/* endWithUs */.AO)(child);
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
        const line = (0,log_line/* readLogLine */.Z)(text, hidePaths);
        log.add(line);
        onLog(line);
    }
    return log.digest();
}
async function readSummary(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => null);
    return text === null ? null : (0,summary/* parseSummary */.W6)(text);
}


/***/ }),

/***/ 6356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isAnswer),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9360);
/* harmony import */ var _held_pipes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(501);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8357);
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
            const child = (0,_process_group_js__WEBPACK_IMPORTED_MODULE_4__/* .spawnGroup */ .j8)(file, args, command);
            (0,_held_pipes_js__WEBPACK_IMPORTED_MODULE_2__/* .hangUpAfterExit */ .I)(child, command.env[_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .MARK */ .M$] ?? '');
            const ending = __addDisposableResource(env_1, endOf(child, gently), false);
            const _limit = __addDisposableResource(env_1, onceAfter(seconds, () => ending.end({ noAnswer: 'timed-out', reason: `was not done within ${seconds} s` })), false);
            const _stop = __addDisposableResource(env_1, onceAborted(stop, () => ending.end(STOPPED)), false);
            const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => collect(stream, () => ending.end(TOO_MUCH)));
            const [exitCode, signal] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(child, 'close'));
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
        return { noAnswer: 'failed', reason: `failed: ${(0,_gate_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(error)}` };
    }
}
/** Tells an answer from none. */
const isAnswer = (answer) => 'exitCode' in answer;
const STOPPED = { noAnswer: 'stopped', reason: 'was stopped' };
const TOO_MUCH = { noAnswer: 'failed', reason: `said more than ${OUTPUT_MEBIBYTES} MiB` };
function endOf(child, gently) {
    let first = null;
    let grace;
    const forget = (0,_process_group_js__WEBPACK_IMPORTED_MODULE_4__/* .endWithUs */ .AO)(child);
    child.once('exit', () => (0,_process_group_js__WEBPACK_IMPORTED_MODULE_4__/* .signalGroup */ .i8)(child, 'SIGKILL'));
    return {
        why: () => first,
        end(why) {
            if (first !== null)
                return;
            first = why;
            if (gently)
                (0,_process_group_js__WEBPACK_IMPORTED_MODULE_4__/* .signalGroup */ .i8)(child, 'SIGINT');
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
    (0,_process_group_js__WEBPACK_IMPORTED_MODULE_4__/* .signalGroup */ .i8)(child, 'SIGKILL');
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


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ limitTime),
/* harmony export */   W: () => (/* binding */ stopError)
/* harmony export */ });
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9360);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4960);


/** A stop signal that also fires after so many seconds, with the reason `time-limit`; leaving the scope disarms it. */
function limitTime(stop, seconds) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort('time-limit'), seconds * 1000);
    return { signal: AbortSignal.any([stop, limit.signal]), [Symbol.dispose]: () => clearTimeout(timer) };
}
/** The GateError of a stop that came while nothing was measured. */
function stopError(stop, during) {
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .stopReason */ .P)(stop) === 'time-limit'
        ? new _gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u('platform/timed-out', `The time limit was reached during ${during}`, {
            hint: 'Raise timeout-minutes, or find out what took so long.',
        })
        : new _gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u('platform/cancelled', `The job was cancelled during ${during}`);
}


/***/ }),

/***/ 4557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d_: () => (/* binding */ cleanVisit),
/* harmony export */   kx: () => (/* binding */ readVisit),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   se: () => (/* binding */ LOOK_MARK),
/* harmony export */   tp: () => (/* binding */ ANSWER)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);
/* harmony import */ var _results_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4809);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2354);



/** What the script reports of every answer: no query strings. */
const ANSWER = {
    /** 0 is no answer; then `error` and k6's `errorCode` say why. */
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    errorCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The address that was asked for, the one that answered, and where that one still redirects to (empty: nowhere). */
    asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    address: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    redirect: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
};
/** One request of a rehearsal, as the script reports it: no query strings, no page content. */
const visitRequest = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    page: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ...ANSWER,
    /** Why that redirect was not followed; null when the answer is none. */
    held: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['another host', 'changes state', 'too many']).nullable(),
    contentType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    passwordField: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    failedChecks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Of a step of a journey: its name and method; `asked` is then its path as it was written. */
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** What the script has seen since it told of it last. `ended` is false while the visit goes on: the last report of one that hangs. */
const visitReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(visitRequest),
    exceptions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ page: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    ended: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const MARK = 'k6-gate visit ';
/** How the console line of a look begins. */
const LOOK_MARK = 'k6-gate look ';
/** The visit in a console line of the script; null for any other line. */
function readVisit(message) {
    if (!message.startsWith(MARK))
        return null;
    return visitReport.safeParse((0,_results_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(message.slice(MARK.length))).data ?? null;
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
        const clean = (_key, value) => (typeof value === 'string' ? (0,_queries_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutQueries */ .B)(value) : value);
        return `${mark}${JSON.stringify(JSON.parse(message.slice(mark.length), clean))}`;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p7: () => (/* binding */ environmentOf),
  iA: () => (/* binding */ prepared_prepare),
  u4: () => (/* binding */ prepareOwn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/src/config/script-plan.js
var script_plan = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/src/k6/mark.js
var mark = __webpack_require__(501);
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
    mark/* MARK */.M$,
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

// EXTERNAL MODULE: ./lib/src/gate-error.js
var gate_error = __webpack_require__(9360);
;// CONCATENATED MODULE: ./lib/src/k6/binary.js
/** Tells a `Missing` from what was looked for. */
const isMissing = (found) => typeof found === 'object' && found !== null && 'missing' in found;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./lib/src/k6/checksums.js
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
        const handle = __addDisposableResource(env_1, await (0,promises_.open)(file), true);
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
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
        return await follow(first, file, limits, signal);
    }
    catch (error) {
        if (error instanceof gate_error/* GateError */.u)
            throw error;
        return { missing: reasonOf(error), again: true };
    }
}
async function follow(hop, file, limits, signal) {
    const { url, token } = hop;
    const { HttpClient } = await __webpack_require__.e(/* import() */ 942).then(__webpack_require__.bind(__webpack_require__, 4942));
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
        return await follow({ url: next, token: kept, number: hop.number + 1 }, file, limits, signal);
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
    mark/* MARK */.M$,
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

// EXTERNAL MODULE: ./lib/src/k6/short-command.js
var short_command = __webpack_require__(6356);
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
    const answer = await (0,short_command/* ask */.k)({ file, args, cwd, env, seconds, stop, gently: true });
    stop?.throwIfAborted();
    const command = `\`go ${args.join(' ').replace(/ -.*/, '')}\``;
    if (!(0,short_command/* isAnswer */.T)(answer))
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
var k6_version = __webpack_require__(6437);
;// CONCATENATED MODULE: ./lib/src/k6/archive.js





/**
 * Unpacks a release archive whose checksum has been verified and returns the one file that counts,
 * `<archive base>/k6`, made executable. Throws `k6/untrusted` when it is not there as a plain file.
 */
async function unpackBinary(archive, folder, asset, version) {
    const name = archiveName(asset, version);
    try {
        const { extractTar, extractZip } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(955), __webpack_require__.e(255)]).then(__webpack_require__.bind(__webpack_require__, 4255));
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
    const downloaded = await download(addressOf(release, (0,external_node_path_.basename)(archive)), archive, limits, stop, token);
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
function addressOf({ template, version, asset }, file) {
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
        ? addressOf(release, name)
        : new URL(name, addressOf(release, archive));
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
    const answer = await (0,short_command/* ask */.k)({ file, args: ['version'], env: bare, seconds, stop });
    const missing = (reason) => ({ missing: `\`${file} version\` ${reason}` });
    if (!(0,short_command/* isAnswer */.T)(answer))
        return missing(firstLine(answer.reason));
    const { exitCode, stdout, stderr } = answer;
    if (exitCode !== 0)
        return missing(`failed with exit ${exitCode}: ${firstLine(stderr) || firstLine(stdout) || 'no word'}`);
    return readVersion(stdout) ?? missing(`answered: ${firstLine(stdout) || 'nothing'}`);
}
const version_SHOWN_CHARACTERS = 200;
const firstLine = (text) => (text.trim().split('\n')[0] ?? '').slice(0, version_SHOWN_CHARACTERS);

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
    const answer = await (0,short_command/* ask */.k)({ file: program, args, env, cwd, seconds: LIST_SECONDS, stop });
    if (!(0,short_command/* isAnswer */.T)(answer) || answer.exitCode !== 0)
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
        const { cacheDir } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(955), __webpack_require__.e(255)]).then(__webpack_require__.bind(__webpack_require__, 4255));
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
    return { ...settle(search, 'cache', found.path, found.sha256), verified: true, vouchedBy };
}
async function takeCachedBuild(search) {
    const found = await findCached(placeOf(search, 'k6-built'), search.world.log);
    return isMissing(found) ? found : settle(search, 'cache', found.path, found.sha256);
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
    return settle(search, 'system', path, await sha256Of(path));
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
    return settle(search, source, path, sha256);
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
const settle = ({ version }, source, path, sha256) => ({
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

// EXTERNAL MODULE: ./lib/src/k6/public-hosts.js
var public_hosts = __webpack_require__(9171);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./lib/src/results/json.js
var json = __webpack_require__(4809);
// EXTERNAL MODULE: ./lib/src/k6/argv.js
var argv = __webpack_require__(7978);
// EXTERNAL MODULE: ./lib/src/k6/log-line.js
var log_line = __webpack_require__(1707);
// EXTERNAL MODULE: ./lib/src/config/load-plan.js
var load_plan = __webpack_require__(5277);
// EXTERNAL MODULE: ./lib/src/k6/go-duration.js
var go_duration = __webpack_require__(7871);
;// CONCATENATED MODULE: ./lib/src/k6/script-scenario.js



/** A Go duration, or a number of milliseconds. */
const duration = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish();
/** A number that may be left out. */
const amount = schemas/* number */.aig().nullish();
/** Stages as k6 has them. */
const stages = schemas/* array */.YOg(schemas/* looseObject */._H3({ duration, target: amount })).nullish();
/** A scenario in the options of a script. */
const scenario = schemas/* looseObject */._H3({
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
const secondsOf = (value) => typeof value === 'number' ? value / 1000 : (0,go_duration/* goDurationSeconds */.Y)(value ?? '');
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

// EXTERNAL MODULE: ./lib/src/k6/time-limit.js
var time_limit = __webpack_require__(5455);
;// CONCATENATED MODULE: ./lib/src/k6/script-options.js








const threshold = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* looseObject */._H3({ threshold: schemas/* string */.YjP(), abortOnFail: schemas/* boolean */.zMY().nullish(), delayAbortEval: duration }),
]);
const scriptOptions = schemas/* looseObject */._H3({
    scenarios: schemas/* record */.g1P(schemas/* string */.YjP(), scenario).nullish(),
    thresholds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(threshold)).nullish(),
    ...{ vus: amount, iterations: amount, duration: duration, stages: stages },
});
const INSPECT_SECONDS = 60;
/** Asks k6 what the options of a script of the user's are, in the environment of the run. Throws a GateError when it cannot be read, or plans its load in two ways at once. */
async function inspectScript(request) {
    const { k6, file, env, stop } = request;
    const args = ['inspect', '--include-system-env-vars=true', '-e', 'GATE_PHASE=load', file];
    const answer = await (0,short_command/* ask */.k)({ file: k6, args, env, seconds: INSPECT_SECONDS, stop });
    if (stop.aborted)
        throw (0,time_limit/* stopError */.W)(stop, 'the inspection of the script');
    if (!(0,short_command/* isAnswer */.T)(answer))
        throw refused(`\`k6 inspect\` ${answer.reason}`);
    if (answer.exitCode !== 0)
        throw refused(`k6 cannot read it (exit ${answer.exitCode}): ${(0,log_line/* lastWords */.a)(answer.stderr)}`);
    const options = scriptOptions.safeParse((0,json/* parseJson */.q)(answer.stdout));
    if (!options.success)
        throw refused('`k6 inspect` answered something that is no description of it');
    return planOf(options.data);
}
/** The plan in the options of a script. */
function planOf(options) {
    const shortcuts = argv/* SHORTCUTS */.Ar.filter((name) => (options[name] ?? null) !== null);
    const scenarios = options.scenarios ?? null;
    if (scenarios !== null && shortcuts.length > 0)
        throw refused(`it sets ${shortcuts.join(' and ')} beside its scenarios, and which of them counts depends on the k6`);
    const named = scenarios ?? { default: fromShortcuts(options) };
    const all = Object.entries(named).map(([name, one]) => scenarioOf(name, one));
    const functions = all.map(({ exec }) => exec);
    const nameless = functions.find((name) => !IDENTIFIER.test(name));
    if (nameless !== undefined)
        throw refused(`a scenario calls "${nameless}", which is no name of a function`);
    return {
        scenarios: all,
        functions: [...new Set(functions)],
        leastVus: Math.max(...all.map(({ leastVus }) => leastVus)),
        leastSeconds: Math.max(...all.map(({ startSeconds, leastSeconds }) => startSeconds + leastSeconds)),
        mostSeconds: Math.max(...all.map(({ startSeconds, mostSeconds }) => startSeconds + mostSeconds)),
        thresholds: Object.entries(options.thresholds ?? {}).flatMap(([on, list]) => list.map((item) => thresholdOf(on, item))),
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
function thresholdOf(on, item) {
    if (typeof item === 'string')
        return { on, expression: item, abortAfterSeconds: null };
    const abortAfterSeconds = item.abortOnFail === true ? secondsOf(item.delayAbortEval) : null;
    return { on, expression: item.threshold, abortAfterSeconds };
}
const refused = (message) => new gate_error/* GateError */.u('k6/preflight', `The script cannot be used: ${message}.`, {
    hint: 'Nothing was loaded. Try it by hand: k6 inspect --execution-requirements, with the same variables.',
});

// EXTERNAL MODULE: ./lib/src/script/literal.js
var literal = __webpack_require__(847);
// EXTERNAL MODULE: ./lib/src/script/template.js
var template = __webpack_require__(4356);
// EXTERNAL MODULE: ./lib/src/script/variables.js + 1 modules
var variables = __webpack_require__(7768);
;// CONCATENATED MODULE: ./lib/src/script/own-script.js



/** What the wrapper exports in any case. */
const EXPORTED = ['default', 'setup', 'teardown', 'options', 'handleSummary'];
/** The script that wraps one of the user's: `file` is its absolute path, or its URL. The functions that its scenarios call are exported by their names, because k6 0.47 loses the wrapper's own exports in an `export *`. */
function renderOwnScript(config, templates, file) {
    const functions = (config.plan?.functions ?? []).filter((name) => !EXPORTED.includes(name));
    const exported = functions.map((name) => `export const ${name} = gateScript[${(0,literal/* literal */.e)(name)}];\n`);
    return {
        text: [
            `import * as gateExports from ${(0,literal/* literal */.e)(file)};\n`,
            (0,template/* renderTemplate */.X)('own-script', templates, (0,variables/* viewOf */.d)(config, null)),
            ...exported,
        ].join('\n'),
        env: config.script?.env ?? {},
    };
}

// EXTERNAL MODULE: ./lib/src/script/render.js + 1 modules
var render = __webpack_require__(9463);
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
    const script = (0,render/* render */.X)(config, world.templates, world.context.runUrl);
    await keep(script.text);
    return { config, script, looks: script, binary: await obtainFor(config, world, stop) };
}
/** A script of the user's is asked for its plan first: its wrapper and its thresholds follow from it. */
async function prepareOwn(config, { path, env }, world, stop) {
    const binary = await obtainFor(config, world, stop);
    const file = (0,external_node_path_.resolve)(world.folders.work, path);
    const plan = await inspectScript({ k6: binary.path, file, env: environmentOf(config, env, world), stop });
    const planned = (0,script_plan/* withPlan */.m5)(config, plan);
    const script = renderOwnScript(planned, world.templates, specifierOf(file));
    return { config: planned, script, looks: (0,render/* render */.X)(planned, world.templates, world.context.runUrl), binary };
}
/** How k6 imports a file: `C:` would be a scheme. */
const specifierOf = (file) => (file.startsWith('/') ? file : (0,external_node_url_.pathToFileURL)(file).href);
/** The whole environment of k6: variables of the script, and what it needs of the machine. */
const environmentOf = (config, variables, { env }) => childEnvironment(env, { ...variables, ...(0,public_hosts/* behindProxy */.x)(config, env) });
async function obtainFor(config, world, stop) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { path, version } = config.k6;
        const _group = prepared_addDisposableResource(env_1, world.log.group(path === null ? `Obtaining k6 ${version}` : `Checking the k6 at ${path}`), false);
        try {
            return await obtain(config.k6, world, { stop });
        }
        catch (error) {
            throw stop.aborted ? (0,time_limit/* stopError */.W)(stop, 'the search for k6') : error;
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


/***/ }),

/***/ 4809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
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


/***/ }),

/***/ 11:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ summaryValue),
/* harmony export */   SC: () => (/* binding */ withoutSetupData),
/* harmony export */   W6: () => (/* binding */ parseSummary)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4809);

/** Reads the file of k6's `--summary-export` (k6 0.47 and later); null when the text is no such summary, whole and in this format; never throws. */
function parseSummary(text) {
    const metrics = recordOf(recordOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text))?.metrics);
    const read = readEach(metrics, readMetric);
    return read && { metrics: read };
}
/** The same JSON without `setup_data`, what a script's `setup()` returned: it can hold tokens. Text that is no JSON object becomes `{}`; never throws. */
function withoutSetupData(text) {
    const { setup_data: _, ...rest } = recordOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text)) ?? {};
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
const recordOf = (value) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value : null);


/***/ }),

/***/ 847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
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


/***/ }),

/***/ 6407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ expectedTexts),
/* harmony export */   Z: () => (/* binding */ pageOf)
/* harmony export */ });
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


/***/ }),

/***/ 9463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/src/script/literal.js
var literal = __webpack_require__(847);
// EXTERNAL MODULE: ./lib/src/script/page-of-script.js
var page_of_script = __webpack_require__(6407);
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
        value: page_of_script/* expectedTexts */.T,
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

// EXTERNAL MODULE: ./lib/src/script/template.js
var template = __webpack_require__(4356);
// EXTERNAL MODULE: ./lib/src/script/variables.js + 1 modules
var variables = __webpack_require__(7768);
;// CONCATENATED MODULE: ./lib/src/script/render.js




/** The script of a config's pages: `base` with the partials of their types, then the templates of the user's, each by its path in `templates`. `runUrl` goes into the User-Agent. */
function render(config, templates, runUrl) {
    const view = (0,variables/* viewOf */.d)(config, runUrl);
    const own = config.pages.flatMap((page) => ownVisit(page, config, templates, view));
    return {
        text: [(0,template/* renderTemplate */.X)('base', templates, view), ...own].join('\n'),
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
    const visit = (0,template/* renderTemplate */.X)(page.template, templates, { ...view, ...pageViewOf(page, config) });
    return [`OWN[${(0,literal/* literal */.e)(page.name)}] = (function () {\n${visit.trimEnd()}\nreturn browse;\n})();\n`];
}


/***/ }),

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderTemplate)
/* harmony export */ });
/* harmony import */ var mustache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(562);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9360);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);



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
        escape: _literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e,
    });
}
/** Mustache renders what it does not find as nothing; here that is an error. */
class StrictWriter extends mustache__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A.Writer {
    escapedValue(token, context) {
        const variable = token[1] ?? '';
        const value = context.lookup(variable);
        return value === undefined ? missing(variable, 'variable') : (0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(value);
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
    return new _gate_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('user/bad-template', `The template${name ? ` ${name}` : ''} cannot be rendered: ${what}.`, {
        hint: 'The variables of templates are listed in docs/templates.md.',
    });
}


/***/ }),

/***/ 7768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf)
});

// UNUSED EXPORTS: VARIABLES

// EXTERNAL MODULE: ./lib/src/config/config.js
var config_config = __webpack_require__(5859);
// EXTERNAL MODULE: ./lib/src/config/host-pattern.js
var host_pattern = __webpack_require__(7496);
// EXTERNAL MODULE: ./lib/src/config/page-schema.js
var page_schema = __webpack_require__(1556);
// EXTERNAL MODULE: ./lib/src/config/private-address.js
var private_address = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/src/config/state-change.js
var state_change = __webpack_require__(3701);
// EXTERNAL MODULE: ./lib/src/config/threshold.js
var config_threshold = __webpack_require__(606);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
// EXTERNAL MODULE: ./lib/src/script/journey-of-script.js
var journey_of_script = __webpack_require__(7014);
// EXTERNAL MODULE: ./lib/src/script/page-of-script.js
var page_of_script = __webpack_require__(6407);
// EXTERNAL MODULE: ./lib/src/config/visit-rate.js
var visit_rate = __webpack_require__(1329);
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
        value: (config) => [...config.pages.map((page) => (0,page_of_script/* pageOf */.Z)(page, config)), ...config.journeys.map(journey_of_script/* visitOf */.Jo)],
    },
    {
        name: 'has_journeys',
        description: 'True when there are journeys (for sections).',
        value: ({ journeys }) => journeys.length > 0,
    },
    {
        name: 'steps',
        description: 'The steps of all journeys: request, what is expected of its answer, and what is taken from it.',
        value: ({ journeys }) => journeys.flatMap(journey_of_script/* stepsOf */.B_),
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
        value: ({ data }) => data.map(journey_of_script/* dataOf */.qu),
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
        value: ({ load }) => (load.mode === 'full' ? [] : state_change/* STATE_CHANGES */.W),
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
    { name: 'private_ranges', description: 'Networks whose addresses are not public.', value: () => private_address/* PRIVATE_RANGES */.B },
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
function viewOf(config, runUrl) {
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


/***/ })

};
