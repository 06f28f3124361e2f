export const id = 261;
export const ids = [261];
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


/***/ })

};
