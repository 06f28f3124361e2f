export const id = 52;
export const ids = [52];
export const modules = {

/***/ 8157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentCommand: () => (/* binding */ commentCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/src/config/comment-schema.js
var comment_schema = __webpack_require__(4770);
// EXTERNAL MODULE: ./lib/src/evidence/redact.js
var redact = __webpack_require__(2745);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/gate-error.js
var gate_error = __webpack_require__(9360);
// EXTERNAL MODULE: ./lib/src/verdict/verdict.js + 1 modules
var verdict = __webpack_require__(6208);
;// CONCATENATED MODULE: ./lib/src/found-verdicts.js




/** That of 200 pages has some two megabytes. */
const MAX_BYTES = 8 * 1024 * 1024;
/** A comment has no room for more. */
const MAX_VERDICTS = 20;
/** Reads the `verdict.json` of a folder and of each folder in it, as an artifact or several were unpacked there. Nothing of them is trusted: what does not have the exact shape of a verdict is a problem, and links are not followed. */
function findVerdicts(folder) {
    const verdicts = [];
    const problems = [];
    const files = filesIn(folder);
    if (files.length > MAX_VERDICTS)
        problems.push(`${files.length} verdicts are too many; the first ${MAX_VERDICTS} count`);
    for (const file of files.slice(0, MAX_VERDICTS)) {
        try {
            verdicts.push(readVerdict(file));
        }
        catch (error) {
            problems.push(`${file} is no verdict of this version of k6-gate: ${(0,gate_error/* wordsOf */.Z)(error)}`);
        }
    }
    return { verdicts, problems };
}
const filesIn = (folder) => [folder, ...foldersIn(folder)].map((place) => (0,external_node_path_.join)(place, 'verdict.json')).filter(isFile);
const foldersIn = (folder) => (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => (0,external_node_path_.join)(folder, name))
    .sort();
const isFile = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
function readVerdict(file) {
    if ((0,external_node_fs_.lstatSync)(file).size > MAX_BYTES)
        throw new Error(`it has more than ${MAX_BYTES} bytes`);
    const { success, data, error } = verdict/* verdictSchema */.$D.safeParse(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
    if (success)
        return data;
    const [issue] = error.issues;
    throw new Error(`${issue?.path.join('.')}: ${issue?.message}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/config/threshold.js
var threshold = __webpack_require__(606);
;// CONCATENATED MODULE: ./lib/src/github/comment-marker.js


/** The line that a comment begins with. */
const markerLine = ({ gate, told, run }) => `<!-- k6-gate gate=${gate} told=${told} run=${run} -->`;
/** The marker of a comment; null for any other. */
function readMarker(body) {
    const [, gate, told, run] = /^<!-- k6-gate gate=([0-9a-f]{16}) told=([0-9a-f]{16}) run=(\d{1,15}) -->/.exec(body) ?? [];
    return gate && told && run ? { gate, told, run: Number(run) } : null;
}
/** A gate by what stays the same from push to push and no other gate of the pull request has. */
const gateId = (...parts) => digest(parts);
/** Results by what a reader acts on: the outcomes, their reasons and the thresholds that were crossed; no measured value. */
const toldBy = (verdicts) => digest(verdicts.map(resultOf));
const resultOf = ({ outcome, enforced, reasons, thresholds, sequence }) => [
    outcome,
    enforced,
    sequence?.step ?? null,
    [...new Set(reasons.map(({ code }) => code))].sort(),
    thresholds
        .filter(({ state }) => state === 'crossed')
        .map((finding) => `${(0,threshold/* selectorText */.nM)(finding)} ${finding.expression}`)
        .sort(),
];
const digest = (value) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./lib/src/github/within.js
/** What the work comes to, if that is in time; rejects else. The work itself may go on. */
function within(seconds, work) {
    let timer;
    const limit = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`it was not done within ${seconds} s`)), seconds * 1000);
    });
    return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

;// CONCATENATED MODULE: ./lib/src/github/graphql.js



/** Somebody waits for the job: an answer that takes longer is none. */
const REQUEST_SECONDS = 10;
/** GitHub did not do what it was asked for; the message has its words. */
class Refusal extends Error {
    name = 'Refusal';
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
const answerSchema = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J().optional(),
    message: schemas/* string */.YjP().optional(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() })).optional(),
});
/** Sends a query or a mutation. Proxies are honoured. Throws a Refusal when it was not done, or not in time. */
async function ask(endpoint, query, variables) {
    const { status, body } = await post(endpoint, JSON.stringify({ query, variables }));
    const { data, errors, message } = readAnswer(body);
    const [error] = errors ?? [];
    if (status !== 200)
        throw new Refusal(kindOfStatus(status, message ?? ''), message ?? `HTTP ${status}`);
    if (error !== undefined)
        throw new Refusal(kindOfError(error), error.message);
    return data;
}
async function post({ url, token, requestSeconds = REQUEST_SECONDS }, content) {
    const { HttpClient } = await __webpack_require__.e(/* import() */ 942).then(__webpack_require__.bind(__webpack_require__, 4942));
    const client = new HttpClient('k6-gate', [], { allowRedirects: false });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const send = async () => {
        const response = await client.post(url, content, headers);
        return { status: response.message.statusCode ?? 0, body: await response.readBody() };
    };
    try {
        return await within(requestSeconds, send());
    }
    catch (error) {
        throw new Refusal('no-answer', (0,gate_error/* wordsOf */.Z)(error));
    }
    finally {
        // Ends its sockets, also one that hangs: the client has no other way to give up a request.
        client.dispose();
    }
}
/** A proxy answers with HTML, a server in trouble with anything. */
function readAnswer(body) {
    try {
        return answerSchema.parse(JSON.parse(body));
    }
    catch {
        return { message: 'an answer that is not of GitHub' };
    }
}
/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api: 403 or 429, and 200 with the type RATE_LIMITED. */
function kindOfStatus(status, message) {
    if (status === 429 || /rate limit/i.test(message))
        return 'rate-limited';
    if (status === 401)
        return 'bad-token';
    if (status === 403)
        return 'denied';
    if (status === 404)
        return 'not-found';
    return status >= 500 ? 'no-answer' : 'refused';
}
function kindOfError({ type, message }) {
    if (type === 'RATE_LIMITED' || /rate limit/i.test(message))
        return 'rate-limited';
    // Also said of a locked conversation, in words of its own.
    if (type === 'FORBIDDEN' && /not accessible/i.test(message))
        return 'denied';
    return type === 'NOT_FOUND' ? 'not-found' : 'refused';
}

;// CONCATENATED MODULE: ./lib/src/github/comment-trouble.js


/** Why there is no comment and what to do about it, in one line. */
function troubleOf(thrown, { fork }) {
    const { why, next } = explain(thrown, fork);
    return `The comment on the pull request was not written: ${why}. ${next} The verdict stands, and is in the summary of the run.`;
}
function explain(thrown, fork) {
    const said = (0,gate_error/* wordsOf */.Z)(thrown);
    switch (thrown instanceof Refusal ? thrown.kind : 'refused') {
        case 'denied':
        case 'not-found':
            return fork
                ? {
                    why: `the token of a pull request from a fork or of Dependabot only reads (${said})`,
                    next: 'docs/pull-requests.md has a second workflow that may write.',
                }
                : {
                    why: `the token may not write to pull requests (${said})`,
                    next: 'Give the job "permissions: pull-requests: write", or set comment: never.',
                };
        case 'bad-token':
            return {
                why: `GitHub does not know the token (${said})`,
                next: 'Leave comment-token away, or set it to a token that is valid.',
            };
        case 'rate-limited':
            return {
                why: `the rate limit of the token is used up (${said})`,
                next: 'Comment less often: comment: on-change.',
            };
        case 'no-answer':
            return { why: `GitHub gave no answer (${said})`, next: 'Run the job again if you need it.' };
        case 'refused':
            return { why: `GitHub refused it (${said})`, next: 'Look at what it says.' };
    }
}

;// CONCATENATED MODULE: ./lib/src/github/comment-choice.js
/** Whether a result is written over the comment that stands, or as the first one. Who wants few comments gets the first one with the first result that is not passed; from then on it never tells a result that does not hold any more. */
function choose(mode, news, standing) {
    if (mode === 'never')
        return 'leave';
    if (standing !== null && standing.run > news.run)
        return 'older';
    const isNew = standing === null ? !news.passed : standing.told !== news.told;
    const isDue = mode === 'always' || isNew || (mode === 'on-fail' && !news.passed);
    return isDue ? 'write' : 'leave';
}

;// CONCATENATED MODULE: ./lib/src/github/pull-request-comments.js


/** The repository that the job belongs to. */
function repositoryOf({ GITHUB_REPOSITORY = '' }) {
    const [owner = '', name = ''] = GITHUB_REPOSITORY.split('/');
    return { owner, name };
}
/** A pull request with more has other troubles; looking for ever is none of its cures. */
const MAX_COMMENTS = 5_000;
// `viewerDidAuthor`: whoever may comment can write our marker, and a token that may write may edit what others wrote.
const READ = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      comments(first: 100, after: $after) {
        nodes { id body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const pageSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            id: schemas/* string */.YjP(),
            comments: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), body: schemas/* string */.YjP(), viewerDidAuthor: schemas/* boolean */.zMY() })),
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            }),
        }),
    }),
});
/** Reads the comments that were written with this token. Throws a Refusal. */
async function ownComments(endpoint, pull) {
    const own = [];
    let after = null;
    for (let read = 0; read < MAX_COMMENTS; read += 100) {
        const { repository } = parsePage(await again(() => ask(endpoint, READ, { ...pull, after })));
        const { id: pullRequestId, comments } = repository.pullRequest;
        own.push(...comments.nodes.filter((comment) => comment.viewerDidAuthor).map(({ id, body }) => ({ id, body })));
        if (!comments.pageInfo.hasNextPage)
            return { pullRequestId, comments: own };
        after = comments.pageInfo.endCursor;
    }
    throw new Refusal('refused', `the pull request has more than ${MAX_COMMENTS} comments`);
}
function parsePage(data) {
    const { success, data: page } = pageSchema.safeParse(data);
    if (!success)
        throw new Refusal('refused', 'an answer that is not of GitHub');
    return page;
}
/** Adds a comment. Throws a Refusal. */
const addComment = (endpoint, subjectId, body) => ask(endpoint, mutation('addComment', 'subjectId'), { id: subjectId, body });
/** Gives a comment another text; false when it is gone. Throws a Refusal. */
const updateComment = (endpoint, id, body) => found(() => ask(endpoint, mutation('updateIssueComment', 'id'), { id, body }));
/** Deletes a comment; false when it is gone. Throws a Refusal. */
const deleteComment = (endpoint, id) => found(() => ask(endpoint, 'mutation ($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }', { id }));
const mutation = (name, of) => `mutation ($id: ID!, $body: String!) { ${name}(input: { ${of}: $id, body: $body }) { clientMutationId } }`;
async function found(change) {
    try {
        await again(change);
        return true;
    }
    catch (error) {
        if (error instanceof Refusal && error.kind === 'not-found')
            return false;
        throw error;
    }
}
/** Twice where that does no harm: GitHub has short troubles often. */
async function again(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof Refusal && error.kind === 'no-answer')
            return act();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/place-comment.js





/** For all requests of one comment: the verdict is told already, and the job waits. */
const COMMENT_SECONDS = 60;
/** Writes the comment of a gate, over its earlier one where there is one, if it is due. Throws a Refusal, or an Error when it takes too long. */
const place = (placing) => within(COMMENT_SECONDS, write(placing));
async function write({ endpoint, pull, mode, news, text }) {
    const own = await ownComments(endpoint, pull);
    const [standing, ...doubles] = commentsOf(news, own);
    const choice = choose(mode, news, standing?.marker ?? null);
    if (choice !== 'write')
        return choice;
    const updated = standing !== undefined && (await updateComment(endpoint, standing.id, text));
    if (!updated)
        await addComment(endpoint, own.pullRequestId, text);
    // Two runs at once may both have found none. What is no longer updated would tell an old result for ever.
    for (const { id } of doubles)
        await deleteComment(endpoint, id);
    return updated ? 'updated' : 'written';
}
const commentsOf = ({ gate }, { comments }) => comments.flatMap(({ id, body }) => {
    const marker = readMarker(body);
    return marker?.gate === gate ? [{ id, marker }] : [];
});
/** The API of the server that runs the job. Throws a Refusal where there is none, or no token. */
function endpointFor(token, { GITHUB_GRAPHQL_URL: url }) {
    // Nothing else is tried: the token of one server is no business of another.
    if (!url)
        throw new Refusal('refused', 'this server has no GraphQL API: GITHUB_GRAPHQL_URL is not set');
    if (token === null)
        throw new Refusal('bad-token', 'there is none');
    return { url, token };
}
/** What became of a comment, in a line for the log; null where there is nothing to say. */
function placedWords(placed, { number }) {
    if (placed === 'leave')
        return null;
    return placed === 'older'
        ? 'The comment on the pull request is of a later run, and stays.'
        : `The comment on pull request #${number} is ${placed}.`;
}

;// CONCATENATED MODULE: ./lib/src/github/workflow-run.js


const runSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    workflow_id: schemas/* number */.aig(),
    event: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP().regex(/^https?:\/\/[^\s()<>]+$/),
    head_sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    head_branch: schemas/* string */.YjP().nullable(),
    head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable(),
});
/** The run that an event of `workflow_run` is about; null for any other event. */
function readWorkflowRun(event) {
    const { success, data } = schemas/* object */.Ikc({ workflow_run: runSchema }).safeParse(event);
    return success ? data.workflow_run : null;
}
// `pull_requests` of the event is empty for a fork.
const FIND = `query ($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, states: OPEN, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number headRefOid headRepository { nameWithOwner } }
    }
  }
}`;
const foundSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequests: schemas/* object */.Ikc({
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                number: schemas/* number */.aig(),
                headRefOid: schemas/* string */.YjP(),
                headRepository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }).nullable(),
            })),
        }),
    }),
});
/** The open pull request whose newest commit the run was for, by what GitHub says alone; null when there is none (any more). Throws a Refusal. */
async function pullRequestOf(endpoint, repository, run) {
    const { head_branch: branch, head_repository: head, head_sha: sha } = run;
    if (!run.event.startsWith('pull_request') || branch === null || head === null)
        return null;
    const { nodes } = foundSchema.parse(await ask(endpoint, FIND, { ...repository, branch })).repository.pullRequests;
    const found = nodes.find(({ headRefOid, headRepository }) => headRefOid === sha && headRepository?.nameWithOwner === head.full_name);
    return found === undefined ? null : { ...repository, number: found.number };
}

// EXTERNAL MODULE: ./lib/src/report/cut.js
var cut = __webpack_require__(5553);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(2560);
;// CONCATENATED MODULE: ./lib/src/report/comment.js


/** GitHub takes 65,536 characters and refuses a longer comment whole. */
const MAX_CHARS = 60_000;
/** The comment on a pull request: a first line that nobody sees, the summary of the job, and where to look further. Markdown. */
function commentText(marker, summary, links) {
    const room = MAX_CHARS - marker.length - footOf(links, '').length;
    const text = (0,cut/* cut */.J)(summary, {
        size: room,
        sizeOf: (line) => line.length,
        rest: 'the whole is in the summary of the run',
    });
    return [marker, text, footOf(links, text)].join('\n\n');
}
/** Links to what the text has no link to. */
function footOf({ run, report, evidence, commit, remark }, text) {
    const link = (words, url) => url === null || text.includes(`](${url})`) ? [] : [`[${words}](${url})`];
    const parts = [
        ...link('HTML report', report),
        ...link('Evidence', evidence),
        ...link('Run', run),
        ...(commit === null ? [] : [(0,markdown/* escapeMarkdown */.FV)(`commit ${commit.slice(0, 7)}`)]),
    ];
    return ['---', ...(remark === undefined ? [] : [remark]), parts.join(' · ')].join('\n\n');
}

// EXTERNAL MODULE: ./lib/src/report/run-details.js
var run_details = __webpack_require__(3187);
// EXTERNAL MODULE: ./lib/src/report/step-summary.js + 1 modules
var step_summary = __webpack_require__(8523);
;// CONCATENATED MODULE: ./lib/src/comment-command.js














const HINT = 'See docs/pull-requests.md for the workflow that it is for.';
const REMARK = 'The numbers are those of a run that the author of the pull request decides about.';
/** Writes the verdicts in a folder on the pull request whose run they are of, as one comment. For a workflow that another one has started: all that is believed is what GitHub says of that run. Throws a GateError when it cannot be done. */
async function commentCommand(args, outside) {
    const { folder, mode } = readArgs(args);
    const run = readWorkflowRun(outside.event);
    if (run === null)
        throw refused('k6-gate comment works on the event workflow_run, and this is another one');
    const found = read(folder);
    for (const problem of found.problems)
        outside.log.warning(problem);
    if (found.verdicts.length === 0)
        return outside.log.info(`There is no comment: ${folder} holds no verdict.`);
    try {
        await comment_command_write(found.verdicts.map(withoutCommand).sort(worstFirst), { run, mode }, outside);
    }
    catch (thrown) {
        throw new gate_error/* GateError */.u('platform/unexpected', troubleOf(thrown, { fork: false }), { cause: thrown });
    }
}
function readArgs(args) {
    const usage = `usage: k6-gate comment FOLDER [--comment ${comment_schema/* COMMENT_MODES */.p.join('|')}]`;
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options: { comment: { type: 'string', default: 'always' } },
            allowPositionals: true,
        });
        const [folder, ...others] = positionals;
        const mode = comment_schema/* COMMENT_MODES */.p.find((one) => one === values.comment);
        if (folder === undefined || others.length > 0 || mode === undefined)
            throw new Error('these are no such arguments');
        return { folder, mode };
    }
    catch (error) {
        throw refused(`${(0,gate_error/* wordsOf */.Z)(error)}; ${usage}`);
    }
}
function read(folder) {
    try {
        return findVerdicts(folder);
    }
    catch (error) {
        throw refused(`The folder of the verdicts cannot be read: ${(0,gate_error/* wordsOf */.Z)(error)}`);
    }
}
const refused = (message) => new gate_error/* GateError */.u('user/refused', message, { hint: HINT });
/** Nobody is to paste into a shell what the author of a pull request wrote. */
const withoutCommand = (verdict) => ({ ...verdict, reproduce: null });
const worstFirst = (a, b) => rank(a) - rank(b);
const rank = ({ outcome }) => (outcome === 'passed' ? verdict/* OUTCOMES */.im.length : verdict/* OUTCOMES */.im.indexOf(outcome));
async function comment_command_write(verdicts, { run, mode }, { env, log }) {
    const token = env.GITHUB_TOKEN || null;
    const endpoint = endpointFor(token, env);
    const pull = await pullRequestOf(endpoint, repositoryOf(env), run);
    if (pull === null)
        return log.info('There is no comment: no open pull request has the commit of that run as its newest.');
    const passed = verdicts.every(({ outcome }) => outcome === 'passed');
    const news = { gate: gateId('workflow', String(run.workflow_id)), told: toldBy(verdicts), run: run.id, passed };
    const summary = (0,step_summary/* wholeSummary */.m)(verdicts.map((verdict) => (0,step_summary/* stepSummary */.x)(verdict)));
    const links = { ...run_details/* NO_LINKS */.EB, run: run.html_url, commit: run.head_sha, remark: REMARK };
    const text = commentText(markerLine(news), (0,redact/* redactor */.$p)([endpoint.token])(summary), links);
    const words = placedWords(await place({ endpoint, pull, mode, news, text }), pull);
    if (words !== null)
        log.info(words);
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
