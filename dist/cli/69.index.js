export const id = 69;
export const ids = [69];
export const modules = {

/***/ 3726:
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

/***/ 3069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decide: () => (/* binding */ decide),
  views: () => (/* binding */ views)
});

// EXTERNAL MODULE: ./lib/src/config/config-secrets.js
var config_secrets = __webpack_require__(1407);
// EXTERNAL MODULE: ./lib/src/config/sequence.js
var sequence = __webpack_require__(6520);
// EXTERNAL MODULE: ./lib/src/evidence/folder.js
var evidence_folder = __webpack_require__(7876);
// EXTERNAL MODULE: ./lib/src/results/curves.js + 2 modules
var results_curves = __webpack_require__(1529);
// EXTERNAL MODULE: ./lib/src/verdict/assemble.js + 1 modules
var assemble = __webpack_require__(6894);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

// EXTERNAL MODULE: ./lib/src/evidence/publish.js
var publish = __webpack_require__(7349);
// EXTERNAL MODULE: ./lib/src/evidence/redact.js
var evidence_redact = __webpack_require__(2745);
;// CONCATENATED MODULE: ./lib/src/evidence/without-run.js







/** The verdict of what failed before a run had evidence: a bad config, a folder that cannot be made. It is written to the `wanted` folder if that is new or empty, else to a fresh one, where that is possible. */
async function concludeWithoutRun(thrown, config, world, views, wanted = null) {
    const folder = folderFor(wanted, config, world) ?? folderFor(null, config, world);
    const redact = (0,evidence_redact/* redactor */.$p)((0,config_secrets.secretsOf)(config, world.env));
    const verdict = (0,evidence_redact/* redactVerdict */.Lv)((0,assemble/* verdictOf */.Vj)(openingOf(config, world, folder), (0,assemble/* endingOf */.z6)(thrown)), redact);
    const nothing = new results_curves/* OpenCurves */.p(verdict.pages).curves();
    // Without a disk the verdict still reaches the job.
    return folder === null ? verdict : (0,publish/* publish */.mk)(verdict, nothing, folder, views).catch(() => verdict);
}
function folderFor(wanted, config, world) {
    try {
        return (0,evidence_folder/* makeFolder */.fc)(wanted, (0,evidence_folder/* runName */.rt)(world.context, config, world.id), world.folders.work);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/src/config/journey.js
var journey = __webpack_require__(6661);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/config/config.js
var config_config = __webpack_require__(5859);
// EXTERNAL MODULE: ./lib/src/gate-error.js
var gate_error = __webpack_require__(9360);
// EXTERNAL MODULE: ./lib/src/results/summary.js
var results_summary = __webpack_require__(11);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/src/evidence/whole-file.js
var whole_file = __webpack_require__(3076);
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
    const { default: ndjson } = await __webpack_require__.e(/* import() */ 512).then(__webpack_require__.t.bind(__webpack_require__, 2512, 19));
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
    const redact = (0,evidence_redact/* redactor */.$p)((0,config_secrets.secretsOf)(config, world.env));
    const keepJson = (file, value) => (0,whole_file/* writeWhole */.f8)(folder, file, `${JSON.stringify((0,evidence_redact/* redactJson */.Kp)(value, redact), null, 2)}\n`);
    await (0,publish/* writeVerdict */.P1)(folder, (0,evidence_redact/* redactVerdict */.Lv)((0,assemble/* verdictOf */.Vj)(opening, assemble/* unfinished */.M1), redact));
    const freeSpace = await (0,whole_file/* reserveSpace */.bE)(folder);
    await keepJson('config.json', (0,config_secrets.withoutSecrets)(config));
    const streams = openStreams(folder, redact, (0,config_secrets.secretsIn)(config, world.env));
    const curves = new results_curves/* OpenCurves */.p((0,config_config/* visitsOf */.o)(config));
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
            const keep = async () => keepJson('summary.json', (0,results_summary/* withoutSetupData */.SC)(await (0,promises_.readFile)(file, 'utf8')));
            await keep().catch((thrown) => void faults.push((0,gate_error/* wordsOf */.Z)(thrown)));
        },
        curves: () => curves.curves(),
        async conclude(work, views, stop) {
            const tellCancelled = () => (0,publish/* writeVerdict */.P1)(folder, (0,evidence_redact/* redactVerdict */.Lv)((0,assemble/* verdictOf */.Vj)(opening, assemble/* cancelled */.KW), redact));
            const ending = await settle(() => tellingOf(stop, tellCancelled, work), streams);
            faults.push(...(await streams.close()));
            await freeSpace();
            try {
                return await (0,publish/* publish */.mk)(told(ending), curves.curves(), folder, views);
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

// EXTERNAL MODULE: ./lib/src/k6/preflight.js
var preflight = __webpack_require__(1257);
// EXTERNAL MODULE: ./lib/src/k6/public-hosts.js
var public_hosts = __webpack_require__(9171);
// EXTERNAL MODULE: ./lib/src/k6/route.js
var k6_route = __webpack_require__(1491);
// EXTERNAL MODULE: ./lib/src/k6/run-files.js
var run_files = __webpack_require__(585);
// EXTERNAL MODULE: ./lib/src/k6/time-limit.js
var time_limit = __webpack_require__(5455);
// EXTERNAL MODULE: ./lib/src/config/load-words.js
var load_words = __webpack_require__(965);
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

// EXTERNAL MODULE: ./lib/src/k6/run.js + 3 modules
var k6_run = __webpack_require__(4960);
// EXTERNAL MODULE: ./lib/src/config/load-plan.js
var load_plan = __webpack_require__(5277);
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
var finding_words = __webpack_require__(9893);
// EXTERNAL MODULE: ./lib/src/report/live-limits.js
var live_limits = __webpack_require__(9340);
// EXTERNAL MODULE: ./lib/src/report/share.js
var share = __webpack_require__(7422);
// EXTERNAL MODULE: ./lib/src/report/width.js
var width = __webpack_require__(6293);
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
    const main = (0,live_limits/* mainLimit */.Hy)(phase.limits.filter(({ page }) => page === name));
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
    return (0,share/* worstShare */.j)(limits, (limit) => observedOf(limit, phase, snapshot), (0,live_limits/* mainLimit */.Hy)(limits));
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
const shareParts = ({ value, nearness, words }) => ({ text: `${(0,share/* bar */.M)(value)} ${words}`, nearness });
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
    watched: limitsOf(config).map(({ threshold }) => threshold),
});
/** Shows a load while it runs, until it is disposed of. */
function liveLoad({ config, world }, fold, terms) {
    const phase = { ...terms, names: namesOf(config), limits: limitsOf(config) };
    return showLive(world, (seconds) => liveBlock(phase, fold.snapshot(), seconds));
}
const namesOf = (config) => (0,config_config/* visitsOf */.o)(config).map(({ name }) => name);
const limitsOf = (config) => (0,live_limits/* liveLimits */.BP)(config.thresholds, namesOf(config));

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

// EXTERNAL MODULE: ./lib/src/results/fold.js + 34 modules
var results_fold = __webpack_require__(6739);
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









/** The load itself: k6's points are measured and kept while it runs. */
async function load(stage) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, world, evidence, request } = stage;
        const { durationSeconds } = config.load;
        world.log.info(`Load${config.script === null ? `: ${(0,load_words/* loadLine */.v)(config.load)}` : ` of ${scriptLine(config)}`}.`);
        const log = openPhaseLog('load', world.log, evidence);
        const fold = (0,results_fold/* openFold */.q)({
            selectors: config.thresholds,
            ...watchedOf(config),
            pace: config.script === null ? paceOf(config.load) : null,
            pagePaces: pagePacesOf(config),
            onSlot: evidence.slot,
            onText: log.text,
        });
        const killSwitch = __addDisposableResource(env_1, watchLoad(config, fold), false);
        const stop = AbortSignal.any([request.stop, killSwitch.signal]);
        const run = __addDisposableResource(env_1, (0,k6_run/* start */.n)({ ...request, stop, phase: 'load', onLog: log.line }), true);
        const plannedSeconds = config.plan?.mostSeconds ?? durationSeconds;
        const _live = __addDisposableResource(env_1, liveLoad(stage, fold, { title: '', plannedSeconds, judged: true }), false);
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
        const result_1 = __disposeResources(env_1);
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

// EXTERNAL MODULE: ./lib/src/prepared.js + 20 modules
var prepared = __webpack_require__(1414);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./lib/src/config/looks.js
var looks = __webpack_require__(8177);
// EXTERNAL MODULE: ./lib/src/results/json.js
var json = __webpack_require__(4809);
// EXTERNAL MODULE: ./lib/src/k6/visit.js
var visit = __webpack_require__(4557);
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
    ...visit/* ANSWER */.tp,
    /** Whether the text that was asked for is in it. */
    contains: schemas/* boolean */.zMY(),
    /** The version that it shows, where one was asked for; null for none. */
    version: schemas/* string */.YjP().nullable(),
});
/** The look in a console line of the script; null for any other line. */
function readLook(message) {
    if (!message.startsWith(visit/* LOOK_MARK */.se))
        return null;
    return lookReport.safeParse((0,json/* parseJson */.q)(message.slice(visit/* LOOK_MARK */.se.length))).data ?? null;
}
/**
 * One look at the target by k6, as the load sees it: the same proxy, name server, certificates, headers and guards. In a
 * process of its own each time: k6 keeps connections and addresses, and a deploy changes what is behind them.
 */
async function lookOnce(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        let report = null;
        const run = look_addDisposableResource(env_1, (0,k6_run/* start */.n)({
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
    while (!isOver(seen, deadline, stop)) {
        onLook(seen.last, seen.streak);
        // A stop in the pause is no error: there is just no further look.
        await (0,external_node_timers_promises_.setTimeout)(looks/* PAUSE_SECONDS */.f2 * 1000, undefined, { signal: stop }).catch(() => undefined);
        if (stop.aborted)
            break;
        seen = seenAfter(seen, await look(), times);
    }
    return seen;
}
const isOver = ({ reached, last, streak }, deadline, stop) => reached || last.settled || stop.aborted || (streak === 0 && performance.now() + looks/* PAUSE_SECONDS */.f2 * 1000 > deadline);
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
var verdict_facts = __webpack_require__(9519);
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
        const run = rehearsal_addDisposableResource(env_1, (0,k6_run/* start */.n)({
            ...request,
            phase: 'rehearsal',
            onLog(line) {
                const seen = line.source === 'console' ? (0,visit/* readVisit */.kx)(line.message) : null;
                if (seen === null)
                    request.onLog(line);
                else
                    report = (0,visit/* joined */.oR)(report, seen);
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

// EXTERNAL MODULE: ./lib/src/config/script-plan.js
var script_plan = __webpack_require__(2564);
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
                `The rehearsal of ${own?.path} got through ${iterations} of ${(0,finding_words/* counted */.hS)(scenarios, 'scenario')} in ${script_plan/* SCRIPT_REHEARSAL_SECONDS */.u_} s: the others were not rehearsed.`,
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
        const fold = (0,results_fold/* openFold */.q)({ selectors: [], pages: [], pace: null, onText: (line) => evidence.log(line) });
        const run = src_rehearsal_addDisposableResource(env_2, (0,k6_run/* start */.n)({ ...request, phase: 'rehearsal', onLog }), true);
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

// EXTERNAL MODULE: ./lib/src/config/threshold.js
var config_threshold = __webpack_require__(606);
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

// EXTERNAL MODULE: ./lib/src/config/visit-rate.js
var visit_rate = __webpack_require__(1329);
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

// EXTERNAL MODULE: ./lib/src/config/sample-needs.js
var sample_needs = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/src/results/histogram.js
var histogram = __webpack_require__(2953);
;// CONCATENATED MODULE: ./lib/src/verdict/weigh.js




/** Sums may be added up in another order than k6's: equal up to rounding. */
const ROUNDING = 1e-9;
/** One threshold against what we measured and what k6 says of it. k6 decides what is crossed; a difference is never a pass. */
function weigh(threshold, measured, summary) {
    const series = measured.series(threshold);
    const ours = observe(threshold, series);
    const theirs = summary?.metrics[(0,config_threshold/* selectorText */.nM)(threshold)];
    const k6Value = theirs && (0,results_summary/* summaryValue */.Qb)(theirs, threshold.aggregation);
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
        confidence: samples >= (0,sample_needs/* samplesNeeded */.H)(threshold) ? 'high' : 'low',
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
    const bound = exact ? ROUNDING : histogram/* PERCENTILE_ERROR */.Hq;
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
    return { outcome, reasons, error, findings, abort: abortOf(exit, measured), summaryAgrees: counts.agree };
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
    const message = `The time limit of ${limitWords(job.timeoutSeconds)} was reached and no threshold was crossed by then`;
    return {
        outcome: 'error',
        reasons: [(0,verdict_facts/* reason */.l)('timed-out', message)],
        error: { code: 'platform/timed-out', message, hint: 'Raise timeout-minutes, or find out why k6 did not end.' },
    };
}
/** What ended the load before its time: we did, or k6 by itself for a threshold, for its script or from outside. Null for a load that went its full time, and for a crash: that is an error and no stop. */
function abortOf(exit, measured) {
    const afterSeconds = Number(((0,verdict_facts/* measuredSeconds */.AG)(measured) ?? exit.seconds).toFixed(1));
    if (exit.stopped !== null)
        return { by: 'gate', afterSeconds, reason: STOPPED[exit.stopped] };
    if (exit.thresholdAbort !== null)
        return { by: 'k6', afterSeconds, reason: exit.thresholdAbort };
    return ENDED_EARLY.has(exit.exitCode ?? 0) ? { by: 'k6', afterSeconds, reason: describeExit(exit) } : null;
}
const STOPPED = {
    cancelled: 'the job was cancelled',
    'time-limit': 'the time limit was reached',
    'error-burst': 'the kill switch: at least half of the requests failed for too long',
    silence: 'the kill switch: nothing was answered for too long',
    stalled: 'the kill switch: no document was answered for too long',
};
const limitWords = (seconds) => seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} minutes`;

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
            return { ...unseen, ...(0,assemble/* endingOf */.z6)((0,time_limit/* stopError */.W)(stop, 'the second look at the version')) };
        },
    };
}
/** A target that has just been loaded may need a moment to answer; another version settles it. */
async function seeAgain(stage, expected) {
    const timeoutSeconds = Math.min(looks/* AFTER_SECONDS */.h1, expected.timeoutSeconds);
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
        const fold = (0,results_fold/* openFold */.q)({ selectors: [], ...watchedOf(config) });
        const run = warm_up_addDisposableResource(env_1, (0,k6_run/* start */.n)({ ...request, phase: 'warm-up', onLog }), true);
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
            const { config, script, looks, binary } = await (0,prepared/* prepare */.iA)(given, world, keep, stop);
            const files = gate_addDisposableResource(env_1, await (0,run_files/* writeRunFiles */.a)(script, world.folders.temp, world.data), true);
            const lookFiles = gate_addDisposableResource(env_1, await (0,run_files/* writeRunFiles */.a)(looks, world.folders.temp, world.data), true);
            const env = (0,prepared/* environmentOf */.p7)(config, script.env, world);
            await (0,preflight/* preflight */.M)(binary, files, config, env, stop);
            announce(config, world);
            await (0,public_hosts/* demandPublicHosts */.U)(config, world);
            const limit = gate_addDisposableResource(env_1, (0,time_limit/* limitTime */.D)(stop, config.job.timeoutSeconds), false);
            const request = {
                ...{ binary, files, env, stop: limit.signal },
                percentiles: percentilesOf(config),
                hidePaths: (0,journey/* fillsPaths */.$c)(config),
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
        return refused(stage, cause);
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
    const route = (0,k6_route/* routeTo */.B)(new URL(target.url), env);
    const how = route === null ? 'reached directly' : `reached through the proxy ${route}`;
    log.info(`Target ${target.url}, ${environment}, ${how}`);
}
/** A stop that came while nothing was measured. */
const stopped = ({ request, runs, notes }, during) => ({
    ...(0,assemble/* endingOf */.z6)((0,time_limit/* stopError */.W)(request.stop, during)),
    runs,
    notes,
});
/** No load is sent to a target that does not serve its pages: all that is wrong with them is told together. */
function refused({ runs, notes }, { causes }) {
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
var live_lines = __webpack_require__(3865);
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
var open_world = __webpack_require__(8261);
// EXTERNAL MODULE: ./lib/src/read-config.js
var read_config = __webpack_require__(463);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
// EXTERNAL MODULE: ./lib/src/verdict/headline.js + 1 modules
var headline = __webpack_require__(2721);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js



/** GitHub shows ten errors per step: some are left for whoever else has something to say in it. */
const MAX_ANNOTATIONS = 8;
/** One annotation per crossed threshold, the worst first, at the line that set it; any other outcome that is not a pass is told first, with its reasons. At most eight: the last one tells of what is left out. */
function annotationsOf(verdict) {
    const { outcome, enforced, thresholds } = verdict;
    if (outcome === 'passed')
        return [];
    const level = enforced ? 'error' : 'warning';
    const crossed = worstFirst(thresholds).map((finding) => ({
        level,
        title: `k6-gate: ${thresholdText(finding)}`,
        message: sentence(finding, subjectIn(verdict, finding.tags)),
        place: placeOf(finding),
    }));
    const told = outcome === 'failed' && crossed.length > 0;
    const all = [...(told ? [] : [whole(verdict, level)]), ...crossed];
    return (all.length > MAX_ANNOTATIONS ? withoutRest(all, level) : all).map(readable);
}
function withoutRest(all, level) {
    const kept = all.slice(0, MAX_ANNOTATIONS - 1);
    const message = `${all.length - kept.length} more thresholds are crossed: the step summary has all of them`;
    return [...kept, { level, title: 'k6-gate: and more', message, place: null }];
}
function placeOf({ place }) {
    const [, file, line] = /^(.+):(\d+)$/.exec(place ?? '') ?? [];
    return file === undefined ? null : { file, line: Number(line) };
}
/** What samples with these tags are about, in words. */
function subjectIn({ pages, config }, tags) {
    if (config === null || pages.length === 0)
        return 'k6-gate';
    return (0,finding_words/* subject */.bc)(pages, URL.canParse(config.target) ? new URL(config.target).host : config.target, tags);
}
/** Nothing in it redraws or reorders what people read. */
const readable = ({ title, message, ...others }) => ({
    ...others,
    title: harmlessLines(title).join(' '),
    message: harmlessLines(message).join('\n'),
});
function whole({ outcome, headline, reasons }, level) {
    const further = reasons.map((reason) => reason.message).filter((message) => !headline.includes(message));
    return { level, title: `k6-gate: ${outcome}`, message: [headline, ...further].join('\n'), place: null };
}

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
    const { code, message } = (0,finding_words/* reasonFor */.qo)(finding, subjectIn(verdict, finding.tags));
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
                message: (0,finding_words/* isIdle */.xB)(finding) ? NOTHING : `${NOT_JUDGED} ${message}`,
            };
    }
}
const NOTHING = 'Nothing to judge: there was no request of this kind';
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
var harmless = __webpack_require__(6158);
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
            environment: environmentOf(verdict),
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
function environmentOf(verdict) {
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
        skipped: count(cases, 'skipped'),
        time: timeOf(cases),
        // To the second and without a zone, as the dialects ask for it.
        timestamp: verdict.startedAt.slice(0, 'YYYY-MM-DDThh:mm:ss'.length),
    }, [properties(facts), ...elements]);
}
const timeOf = (cases) => cases.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3);
const count = (cases, status) => cases.filter((one) => one.status === status).length;
const counts = (cases) => ({
    tests: cases.length,
    failures: count(cases, 'failure'),
    errors: count(cases, 'error'),
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
var run_details = __webpack_require__(3187);
// EXTERNAL MODULE: ./lib/src/report/step-summary.js + 1 modules
var step_summary = __webpack_require__(8523);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/src/report-parts.js





/** Reads what the HTML report is made of. Not at the start: most commands write none. Throws when something of it is missing. */
function readReportParts() {
    const templates = (0,open_world.findTemplates)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)));
    const page = (0,external_node_path_.join)((0,external_node_path_.dirname)(templates), 'dist', 'page');
    return {
        template: readText((0,external_node_path_.join)(templates, 'report.html.mustache')),
        script: inline(readText((0,external_node_path_.join)(page, 'report.js'))),
        style: inline(readText((0,external_node_path_.join)(page, 'report.css'))),
    };
}
// A browser reads every line end as \n, and takes the hash of that.
const readText = (file) => (0,external_node_fs_.readFileSync)(file, 'utf8').replaceAll('\r\n', '\n');
const inline = (text) => ({ text, sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64') });

;// CONCATENATED MODULE: ./lib/src/decide.js















/** The reports of a run, by the names of their files. */
const views = {
    'summary.md': (verdict, curves) => `${(0,step_summary/* stepSummary */.x)(verdict, run_details/* NO_LINKS */.EB, curves)}\n`,
    'junit.xml': junitReport,
    'ctrf.json': ctrfReport,
    'report.html': async (verdict, curves) => {
        const { htmlReport } = await __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 6130));
        return htmlReport(readReportParts())(verdict, curves);
    },
};
/** From what the user wrote to a verdict, whatever happens; what all doors share. Of a sequence each step has one, up to the first that is not passed. `tell` gets each as soon as it is there; the last is returned. */
async function decide(flat, world, stop, tell) {
    const [first, ...others] = await stepsOf(flat, world);
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
async function stepsOf(flat, world) {
    try {
        const [first, ...others] = await (0,read_config.readConfig)(flat, world);
        return [stepOf(first), ...others.map(stepOf)];
    }
    catch (thrown) {
        const told = withFolderProblem(thrown, flat, world);
        const wanted = flat.values['output-dir'] || null;
        return [async (own) => ({ config: null, world: own, ...(await withoutRun(told, null, own, wanted)) })];
    }
}
const stepOf = ({ config, ...files }) => async (world, stop) => {
    const secrets = (0,config_secrets.secretsOf)(config, world.env);
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
    return { verdict, curves: new results_curves/* OpenCurves */.p(verdict.pages).curves() };
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

/***/ 7876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   IV: () => (/* binding */ folderProblem),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   rt: () => (/* binding */ runName),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5859);
/* harmony import */ var _config_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6520);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9360);





const DEFAULT_PARENT = 'k6-gate-results';
/** A file name holds 255 bytes, an artifact's name 256 characters; a job of another CI may be called anything. */
const MAX_JOB_CHARS = 100;
/** The name of a run's folder and artifact: job, page, environment, step of a sequence and id, so that steps and matrix jobs never collide. */
function runName(context, config, id) {
    const what = config && visited(config);
    const step = config?.sequence ? (0,_config_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .profileAt */ .b)(config.sequence) : null;
    const parts = [context.job?.slice(0, MAX_JOB_CHARS), what, config?.environment, step, id];
    return parts
        .filter((part) => part)
        .join('-')
        .replace(/[^A-Za-z0-9_.-]+/g, '-');
}
/** What a run visits: its page or journey by name, or how many there are of each (`2-pages-1-journey`). */
function visited(config) {
    const visits = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_4__/* .visitsOf */ .o)(config);
    const pages = config.pages.length;
    return visits.length > 1
        ? [...counted(pages, 'page'), ...counted(visits.length - pages, 'journey')].join('-')
        : visits[0]?.name;
}
const counted = (count, what) => count === 0 ? [] : [count === 1 ? `1-${what}` : `${count}-${what}s`];
/** `k6-gate-<job>-<page>-<environment>-<id>` unless another name was asked for; the attempt is in it because a re-run may not use the same name again. */
function artifactName(config, { context, id }) {
    const attempt = context.attempt > 1 ? `-attempt-${context.attempt}` : '';
    return config.evidence.artifactName ?? `k6-gate-${runName(context, config, id)}${attempt}`;
}
/** Makes the run's folder: the one that was asked for, which must be new or empty, or a fresh one below `k6-gate-results/`. */
function makeFolder(wanted, name, workFolder) {
    const folder = wanted === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workFolder, DEFAULT_PARENT, name) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workFolder, wanted);
    try {
        makeFolders(folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length === 0)
            return folder;
    }
    catch (cause) {
        throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u('platform/evidence', `The folder for the evidence cannot be made: ${(0,_gate_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z)(cause)}`, {
            hint: 'Set output-dir to a folder that can be written.',
            cause,
        });
    }
    throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u('user/invalid-config', occupied('output-dir', folder), {
        hint: 'Every run needs a folder of its own; leave output-dir away to get a fresh one.',
    });
}
/** What is wrong with a wanted folder, before anything is made, under the name of its input; null when nothing is, or nothing can be seen. */
function folderProblem(name, wanted, workFolder) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workFolder, wanted);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length > 0 ? occupied(name, folder) : null;
    }
    catch {
        return null;
    }
}
/** What is wrong with a folder that holds something, under the name of its input. */
const occupied = (name, folder) => `${name}: "${folder}" is not empty; allowed: a folder that does not exist yet, or is empty`;
/** Makes a folder and those above it. Not by Node's `recursive`: that never ends where a file system takes no folder and calls it missing (`/proc`). */
function makeFolders(folder) {
    try {
        makeOne(folder);
    }
    catch (error) {
        if (codeOf(error) !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            throw error;
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
        makeOne(folder);
    }
}
function makeOne(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST')
            throw error;
    }
}
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);


/***/ }),

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ writeVerdict),
/* harmony export */   i1: () => (/* binding */ writeViews),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9360);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3076);



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
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => !name.startsWith('.'));
    return [...new Set([...names, ...coming])].sort();
}
/** Writes every view of a verdict; returns what could not be made, in words. */
async function writeViews(verdict, curves, folder, views) {
    const faults = [];
    for (const [name, view] of Object.entries(views)) {
        const write = async () => (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(folder, name, await view(verdict, curves));
        await write().catch((thrown) => void faults.push(incomplete(name, thrown)));
    }
    return faults;
}
const incomplete = (name, thrown) => `${name} is not complete: ${(0,_gate_error_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(thrown)}`;
/** Writes verdict.json. */
const writeVerdict = (folder, verdict) => (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(folder, 'verdict.json', `${JSON.stringify(verdict, null, 2)}\n`);


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   bE: () => (/* binding */ reserveSpace),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* unused harmony export RESERVED */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9360);



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

/***/ 8261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findTemplates: () => (/* binding */ findTemplates),
/* harmony export */   newRunId: () => (/* binding */ newRunId),
/* harmony export */   openWorld: () => (/* binding */ openWorld),
/* harmony export */   readEvent: () => (/* binding */ readEvent),
/* harmony export */   readTemplates: () => (/* binding */ readTemplates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1553);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3136);
/* harmony import */ var _config_context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3726);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7876);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9360);
/* harmony import */ var _k6_mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(501);










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

/***/ 1529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ OpenCurves)
});

// UNUSED EXPORTS: mostPoints

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
var measurements = __webpack_require__(4154);
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


/***/ }),

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ openFold)
});

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
        const hash = hashOf(view, at, end);
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
function hashOf(view, start, end) {
    const last = end - HALF_WORD_BYTES;
    let hash = view.getInt32(last, true);
    for (let at = start; at < last; at += HALF_WORD_BYTES)
        hash = Math.imul(hash ^ view.getInt32(at, true), SPREAD);
    return (hash ^ (hash >>> 15)) >>> 2;
}

// EXTERNAL MODULE: ./lib/src/results/json.js
var json = __webpack_require__(4809);
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
    const magnitude = digits + fraction <= EXACT_DIGITS ? scaled(number, power) : Number.NaN;
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
function scaled(digits, power) {
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
    const tags = (0,json/* parseJson */.q)(tail.slice(TAIL_START.length, -TAIL_END.length));
    return (0,json/* isRecord */.u)(tags) ? tags : null;
}

// EXTERNAL MODULE: ./lib/src/results/line.js
var results_line = __webpack_require__(1889);
// EXTERNAL MODULE: ./lib/src/results/line-splitter.js
var line_splitter = __webpack_require__(4933);
;// CONCATENATED MODULE: ./lib/src/results/beats.js
/** How long a second waits for points that come late: k6 hands its points on several times a second, not in order. */
const BEAT_PATIENCE_SECONDS = 2;
const KINDS = new Map([
    ['vus', 'vus'],
    ['http_req_failed', 'failed'],
    ['http_reqs', 'requests'],
]);
/** What the points of a metric with these tags are in a beat; null when they are nothing. */
function beatPartOf(metric, tags) {
    const kind = KINDS.get(metric);
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

// EXTERNAL MODULE: ./lib/src/results/histogram.js
var results_histogram = __webpack_require__(2953);
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
        const histogram = new results_histogram/* Histogram */.dq();
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

// EXTERNAL MODULE: ./lib/src/results/measurements.js
var measurements = __webpack_require__(4154);
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

// EXTERNAL MODULE: ./lib/src/config/metric-type.js
var metric_type = __webpack_require__(7178);
// EXTERNAL MODULE: ./lib/src/config/threshold.js
var threshold = __webpack_require__(606);
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
        let beyond = (0,threshold/* holds */.v9)(this.#condition, 0) ? 0 : zeros;
        for (let nth = 0; nth < values.length; nth += 1)
            if (!(0,threshold/* holds */.v9)(this.#condition, values[nth] ?? 0))
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
            return !(0,threshold/* holds */.v9)({ operator, limit }, sum / samples);
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
        const histogram = new results_histogram/* Histogram */.dq();
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
const nearly = (_, { number }) => (0,results_histogram/* middleOf */.XV)(number);
function exactIn(bins, buckets) {
    const numbers = [...new Set([...buckets.values()].map(({ number }) => number))];
    const found = numbers.map(() => []);
    for (const bin of bins)
        for (const values of bin.pieces())
            collect(values, numbers, found);
    const sorted = new Map(found.map((values, place) => [numbers[place], Float64Array.from(values).sort()]));
    return (rank, { number, count, before }) => {
        const values = sorted.get(number) ?? new Float64Array(0);
        // Zeros are not among them, and would be the first ones.
        return values[rank - before - (count - values.length)] ?? 0;
    };
}
/** Adds the values of each bucket to its list. */
function collect(values, buckets, found) {
    for (let nth = 0; nth < values.length; nth += 1) {
        const value = values[nth] ?? 0;
        const bucket = (0,results_histogram/* bucketOf */.AU)(value);
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
        this.#type = (0,metric_type/* builtInType */.iG)(metric);
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
        if ((0,metric_type/* builtInType */.iG)(metric) !== undefined)
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
    const splitter = new line_splitter/* LineSplitter */.g();
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
                    (0,line_splitter/* appendRange */.M)(copy, piece.subarray(from, cursor.at));
                else
                    readAnyLine(cursor, copy);
            }
        }
        return copy;
    };
    const readAnyLine = (cursor, copy) => {
        const line = cursor.takeLine();
        if ((0,results_line/* looksLikeJson */.gw)(line)) {
            run.addLine((0,results_line/* readLine */.Xw)(line));
            (0,line_splitter/* appendRange */.M)(copy, line);
        }
        else {
            options.onText?.((0,results_line/* lineText */.oZ)(line));
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


/***/ }),

/***/ 2953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   Hq: () => (/* binding */ PERCENTILE_ERROR),
/* harmony export */   XV: () => (/* binding */ middleOf),
/* harmony export */   dq: () => (/* binding */ Histogram)
/* harmony export */ });
/** How far a percentile from the histogram may be from k6's, relative to the larger of the two samples it lies between. */
const PERCENTILE_ERROR = 0.002;
// A bucket is the sign, the exponent and the first 9 bits of the mantissa of a double: 2^9 buckets of equal width in
// each octave, at most 1/512 of their values wide, so their middles are at most 1/1024 off. The next bit is the middle.
const BUCKET_BITS = 9;
const BUCKETS = 1 << BUCKET_BITS;
const HIGH_WORD_SHIFT = 20 - BUCKET_BITS;
const MIDDLE_BIT = 1 << (HIGH_WORD_SHIFT - 1);
const SIGN_MASK = 0x7fffffff;
const double = new DataView(new ArrayBuffer(8));
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
    double.setFloat64(0, value < 0 ? -value : value);
    const magnitude = (double.getUint32(0) & SIGN_MASK) >>> HIGH_WORD_SHIFT;
    return value < 0 ? -1 - magnitude : magnitude;
}
/** About the samples of a bucket, within half of PERCENTILE_ERROR; zero is exact. */
function middleOf(bucket) {
    const magnitude = bucket < 0 ? -1 - bucket : bucket;
    if (magnitude === 0)
        return 0;
    double.setUint32(0, (magnitude << HIGH_WORD_SHIFT) | MIDDLE_BIT);
    double.setUint32(4, 0);
    return bucket < 0 ? -double.getFloat64(0) : double.getFloat64(0);
}


/***/ }),

/***/ 4933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ appendRange),
/* harmony export */   g: () => (/* binding */ LineSplitter)
/* harmony export */ });
const NEWLINE = 0x0a;
const NOTHING = new Uint8Array(0);
/** Cuts a stream of bytes into lines, wherever its chunks were cut; a line keeps its newline. */
class LineSplitter {
    #held = NOTHING;
    #heldBytes = 0;
    /** The lines that end in this chunk. They may be views of it: use them before the chunk is reused. */
    *split(chunk) {
        for (const lines of this.whole(chunk)) {
            for (let start = 0; start < lines.length;) {
                const end = lines.indexOf(NEWLINE, start) + 1;
                yield lines.subarray(start, end);
                start = end;
            }
        }
    }
    /** The same lines in at most two pieces: the first one, when it began in an earlier chunk, and all others. */
    *whole(chunk) {
        const first = this.#heldBytes === 0 ? 0 : chunk.indexOf(NEWLINE) + 1;
        if (first > 0)
            yield this.#complete(chunk.subarray(0, first));
        const last = chunk.lastIndexOf(NEWLINE) + 1;
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


/***/ }),

/***/ 1889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   gw: () => (/* binding */ looksLikeJson),
/* harmony export */   oZ: () => (/* binding */ lineText)
/* harmony export */ });
/* harmony import */ var _config_metric_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4809);


/** Longer lines are malformed: k6 writes some hundred bytes, and a string of 512 MiB would throw. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
const UNKNOWN = { kind: 'unknown' };
const MALFORMED = { kind: 'malformed' };
const OPENING_BRACE = 0x7b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const NANO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const decoder = new TextDecoder();
/** Whether a line claims to be NDJSON: it starts with `{`, a byte order mark aside. */
function looksLikeJson(line) {
    const start = BYTE_ORDER_MARK.every((byte, at) => line[at] === byte) ? BYTE_ORDER_MARK.length : 0;
    return line[start] === OPENING_BRACE;
}
/** A line as text, without its line end; bytes that are no UTF-8 become U+FFFD. */
const lineText = (line) => decoder.decode(line.subarray(0, MAX_LINE_BYTES)).replace(/\r?\n$/, '');
/** Reads a line of k6's JSON output (https://grafana.com/docs/k6/latest/results-output/real-time/json/): new fields are welcome, a missing or wrong one makes it malformed; never throws. */
function readLine(line) {
    const json = line.length > MAX_LINE_BYTES ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(decoder.decode(line));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(json))
        return MALFORMED;
    if (json.type === 'Point')
        return readPoint(json.metric, json.data);
    if (json.type === 'Metric')
        return readMetric(json.data);
    return UNKNOWN;
}
function readPoint(metric, data) {
    if (typeof metric !== 'string' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data))
        return MALFORMED;
    const { value } = data;
    const tags = data.tags ?? {};
    const time = milliseconds(data.time);
    if (typeof value !== 'number' || !Number.isFinite(value) || Number.isNaN(time) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(tags))
        return MALFORMED;
    return { kind: 'point', metric, time, value, tags };
}
function readMetric(data) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) || typeof data.name !== 'string' || typeof data.type !== 'string')
        return MALFORMED;
    return (0,_config_metric_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isMetricType */ .d8)(data.type) ? { kind: 'metric', name: data.name, type: data.type } : UNKNOWN;
}
/** Any offset and any number of digits: Date.parse drops what is finer than a millisecond. */
const milliseconds = (time) => typeof time === 'string' && NANO_TIME.test(time) ? Date.parse(time) : Number.NaN;


/***/ })

};
