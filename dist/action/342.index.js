export const id = 342;
export const ids = [342];
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

/***/ 77342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _config_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53726);
/* harmony import */ var _evidence_whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83076);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99360);
/* harmony import */ var _github_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41712);
/* harmony import */ var _k6_mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20501);








const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    folder: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    retentionDays: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(),
});
/** What tells whose evidence a folder holds; `files` is empty until the run was concluded. */
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), evidence: zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ files: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()) }) });
/** Does what a main step that was killed or cancelled could not: ends what outlived it, and uploads its evidence. What fails is a warning, and costs nothing else. */
async function cleanUp(saved, outside) {
    const { env, log } = outside;
    await attempt('what the gate had started was not looked for', log, () => endRest(saved('mark'), log));
    // Without a service the main step has said so.
    if (saved('upload') === 'begun' && !env.ACTIONS_RUNTIME_TOKEN)
        return;
    if (saved('evidence') === '' || saved('upload') === 'done')
        return;
    await attempt('the evidence was not uploaded', log, () => uploadRest(saved, outside));
}
async function attempt(failed, log, act) {
    try {
        await act();
    }
    catch (error) {
        log.warning(`The gate's post step: ${failed}: ${(0,_gate_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z)(error)}`);
    }
}
async function endRest(mark, log) {
    const ended = await (0,_k6_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .endMarked */ .Qc)(mark);
    if (ended.length > 0)
        log.warning(`What the gate had started outlived it, and was ended: pid ${ended.join(', ')}.`);
}
async function uploadRest(saved, { env, log }) {
    const evidence = evidenceSchema.parse(JSON.parse(saved('evidence')));
    const { folder, retentionDays } = evidence;
    const files = await filesOf(evidence);
    if (files === null)
        return log.info('The gate was ended before it had evidence: there is nothing to upload.');
    // A name that an upload was begun with is taken: the service gives it out once.
    const name = saved('upload') === '' ? evidence.name : `${evidence.name}-post`;
    try {
        const { id, url } = await (0,_github_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .upload */ .Se)({ name, folder, files, retentionDays }, { env, context: (0,_config_context_js__WEBPACK_IMPORTED_MODULE_7__/* .readContext */ .y)(env, undefined) });
        log.info(`The evidence was uploaded as ${name}: ${url || `artifact ${id}`}`);
    }
    catch (error) {
        log.warning((0,_github_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .notUploaded */ .Kj)(error, folder));
    }
}
/** The names of the files of a run; null when it had not begun to write. Throws when the folder is gone or has become another run's: steps in between may do anything with it. */
async function filesOf({ id, folder }) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && entry.name !== _evidence_whole_file_js__WEBPACK_IMPORTED_MODULE_2__/* .RESERVED */ .xW).map(({ name }) => name);
    if (entries.every(({ name }) => name.startsWith('.')))
        return null;
    const verdict = verdictSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'verdict.json'), 'utf8')));
    if (verdict.id !== id)
        throw new Error(`${folder} holds that of another run (${verdict.id}) by now`);
    const { files } = verdict.evidence;
    return files.length === 0 ? names : names.filter((name) => files.includes(name));
}


/***/ })

};
