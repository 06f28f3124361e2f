export const id = 507;
export const ids = [507];
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

/***/ 5507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/src/config/context.js
var context = __webpack_require__(3726);
// EXTERNAL MODULE: ./lib/src/config/file-keys.js
var file_keys = __webpack_require__(9960);
// EXTERNAL MODULE: ./lib/src/config/flat.js
var config_flat = __webpack_require__(5102);
// EXTERNAL MODULE: ./lib/src/config/inputs.js
var inputs = __webpack_require__(9252);
// EXTERNAL MODULE: ./lib/src/config/page-schema.js
var page_schema = __webpack_require__(1556);
// EXTERNAL MODULE: ./lib/src/config/presets.js
var config_presets = __webpack_require__(3977);
// EXTERNAL MODULE: ./lib/src/config/problem.js
var problem = __webpack_require__(9586);
// EXTERNAL MODULE: ./lib/src/config/resolve.js + 30 modules
var resolve = __webpack_require__(9394);
// EXTERNAL MODULE: ./lib/src/config/setting.js
var config_setting = __webpack_require__(7097);
;// CONCATENATED MODULE: ./lib/src/config/starter-examples.js
/** Values to show for settings that have no usual one, by their names. */
const EXAMPLES = {
    'request-headers': ['Authorization: Basic ${PREPROD_AUTH}'],
    'allowed-hosts': ['*.cdn.shop.example'],
    'prod-hosts': ['shop.example', '*.shop.example'],
    'kill-switch': true,
    ready: { path: '/health', contains: 'ok', times: 3 },
    'expect-version': { header: 'X-Build-Sha', equals: '${GITHUB_SHA}' },
    'timeout-minutes': 15,
    'k6-path': '/usr/local/bin/k6',
    'k6-download-url': 'https://mirror.example/k6/{version}/{archive}',
    'output-dir': 'gate-evidence',
    'artifact-name': 'gate-evidence',
    'retention-days': 14,
    template: 'gate/visit.js.mustache',
    'expect-text': 'a text that only this page has',
    'id-product': '42',
    'id-attr': '0',
    cta: '/signup',
    'cta-selector': 'a.cta',
    profile: 'smoke',
    sequence: ['smoke', 'load'],
    stages: [
        { vus: 5, seconds: 30 },
        { vus: 5, seconds: 60 },
    ],
    rate: 2,
    data: { users: { file: 'load/users.csv' } },
    journeys: [{ name: 'account', steps: [{ path: '/login' }, { path: '/account' }] }],
    thresholds: { http_req_waiting: ['avg<300', 'max<5000'] },
    'write-p95-threshold-ms': 2000,
    'write-error-rate-threshold': 0.05,
    'ttfb-p95-threshold-ms': 600,
    'iteration-p95-threshold-ms': 20_000,
    'page-metadata': { title: 'Corner Shop', query: { utm_source: 'k6-gate' } },
    'promo-data': { code: 'SPRING', parameter: 'promo', text: '-20%' },
};
/** Where a page of each type may lie. */
const PATHS = {
    homepage: '/',
    product: '/p/42',
    category: '/shoes',
    landing: '/spring',
};

;// CONCATENATED MODULE: ./lib/src/config/starter.js












const WIDTH = 110;
const HEAD = `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/k6-gate/v1/schema/config.schema.json
# What k6-gate loads, how hard, and what must hold. "k6-gate plan" tells what comes of it, and runs nothing.
# Where a name follows a # at once, it is a setting with its usual value, or an example: take the # away to set it.
`;
/** What stands there where the user gave nothing. */
const FIRST = { 'target.url': 'https://preprod.shop.example/', environment: 'preprod', 'pages.0.type': 'homepage' };
/** A commented config file of one page, or of a script, filled in with what the user gave. Throws a GateError that lists every problem with that. */
function starterFile(flat) {
    const { settings, problems } = (0,config_flat/* readFlat */._F)(flat);
    const wrong = [...problems, ...settings.flatMap((setting) => problemsOf(setting, settings, flat))];
    if (wrong.length > 0)
        throw (0,problem/* configError */.Fj)(wrong);
    demandUsable(flat);
    return textOf(new Map(settings.map(({ path, value }) => [(0,config_setting/* dotted */.Bs)(path), value])));
}
/** What is right one by one may still not go together. */
function demandUsable({ values, ...flat }) {
    const { config: _config, ...given } = values;
    const first = {
        'target-url': FIRST['target.url'],
        environment: FIRST.environment,
        ...(given.script === undefined && { 'page-type': FIRST['pages.0.type'] }),
    };
    (0,resolve/* resolve */.h)({ flat: { ...flat, values: { ...first, ...given } }, env: {}, context: (0,context/* readContext */.y)({}, undefined) });
}
function textOf(given) {
    const live = new Map([...Object.entries(FIRST), ...given]);
    const usual = usualValues(live);
    const type = typeIn(live);
    const entries = (keys, indent) => keys.flatMap((key) => entry(key, { live, usual, indent }));
    const [ofPage, ofRun] = [
        keysOfPage(type),
        inputs/* KEYS */.Rk.filter((key) => !isOfPage(key) && key.name !== 'config' && !key.inputOnly),
    ];
    const groups = [...new Set(ofRun.map(({ group }) => group))];
    const lines = [
        HEAD,
        ...groups.flatMap((group) => [
            `# --- ${group} ---`,
            '',
            ...entries(ofRun.filter((key) => key.group === group), ''),
        ]),
        ...(given.has('script.path')
            ? []
            : [
                '# --- Pages ---',
                '',
                '# Each page is a scenario of its own, with the limits above unless it has some of its own.',
                'pages:',
                `  - type: ${type}`,
                '',
                ...entries(ofPage, '    '),
            ]),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}
const isOfPage = ({ path: [room] }) => room === 'pages';
const typeIn = (values) => page_schema/* PAGE_TYPES */.g.find((type) => type === values.get('pages.0.type')) ?? 'homepage';
const keysOfPage = (type) => inputs/* KEYS */.Rk.filter((key) => isOfPage(key) && key.name !== 'page-type' && (key.pageType ?? type) === type);
/** What holds where nothing is set, by dotted path. */
function usualValues(live) {
    const chosen = new Map([['load.intensity', 'light'], ...live]);
    const presets = (0,config_presets/* presetsFor */.y9)((path) => chosen.get(path), 1);
    const type = typeIn(live);
    const ofPage = [...presets]
        .filter(({ path: [room] }) => room === 'limits')
        .map(({ path, value }) => [(0,config_setting/* dotted */.Bs)(['pages', 0, ...path]), value]);
    return new Map([
        ...inputs/* KEYS */.Rk.map((key) => [(0,config_setting/* dotted */.Bs)(key.path), valueFor(key)]),
        ['pages.0.name', type],
        ['pages.0.path', PATHS[type]],
        ...ofPage,
        ...presets.map(({ path, value }) => [(0,config_setting/* dotted */.Bs)(path), value]),
    ]);
}
/** An empty list or map shows nothing: an example does. */
const valueFor = ({ name, default: byDefault }) => (isEmpty(byDefault) ? EXAMPLES[name] : byDefault);
const isEmpty = (value) => value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
/** A setting with its description above it; nothing for one without a value to show. */
function entry(key, { live, usual, indent }) {
    const path = (0,config_setting/* dotted */.Bs)(key.path);
    const value = live.get(path) ?? usual.get(path);
    if (value === undefined)
        return [];
    const name = isOfPage(key) ? (0,file_keys/* keyInPage */.op)(key) : key.name;
    const words = `${key.description} Allowed: ${key.allowed}.`.replace(/`/g, '');
    return [
        ...wrapped(words, WIDTH - indent.length).map((line) => `${indent}# ${line}`),
        `${indent}${live.has(path) ? '' : '#'}${name}: ${inYaml(value)}`,
        '',
    ];
}
/** On one line, whatever it is: what YAML would write over several lines stands there as JSON, which is YAML too. */
function inYaml(value) {
    const yaml = (0,dist/* stringify */.As)(value, { collectionStyle: 'flow', lineWidth: 0, blockQuote: false }).trim();
    return yaml.includes('\n') ? JSON.stringify(value) : yaml;
}
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (longer.length > width)
            lines.push(line);
        line = longer.length > width ? word : longer;
    }
    return [...lines, line];
}
/** What keeps a value of the user's from the file. */
function problemsOf({ path, value }, settings, { spelling }) {
    const input = (0,inputs/* inputAt */.MU)(path);
    if (input === undefined || input.name === 'config')
        return [];
    const name = spelling(input.name);
    const type = typeIn(new Map(settings.map((setting) => [(0,config_setting/* dotted */.Bs)(setting.path), setting.value])));
    if (input.secret)
        return [(0,problem/* problemOf */.Zw)(name, 'may hold credentials; write it into the file yourself, and name variables in it')];
    if (input.pageType !== undefined && input.pageType !== type)
        return [(0,problem/* problemOf */.Zw)(name, `is for a page of the type ${input.pageType}, and this one is ${type}; leave it away`)];
    return parse/* safeParse */.xL(input.schema, value).success ? [] : [(0,config_flat/* refusedValue */.u6)(input, value, name)];
}

// EXTERNAL MODULE: ./lib/src/gate-error.js
var gate_error = __webpack_require__(9360);
// EXTERNAL MODULE: ./lib/src/read-config.js
var read_config = __webpack_require__(463);
;// CONCATENATED MODULE: ./lib/src/init.js





/** Writes a commented config file, filled in with the flags, where none is yet; returns what to do next, as text. Throws a GateError when the flags are not right or the file cannot be written. */
function init(flat, work) {
    const wanted = flat.values.config?.trim() || read_config.USUAL_CONFIG_FILE;
    const path = (0,external_node_path_.resolve)(work, wanted);
    if (wanted === 'none')
        throw refused('--config: none is no file; name the one to write', 'Nothing was written.');
    write(path, wanted, starterFile(flat));
    const named = wanted === read_config.USUAL_CONFIG_FILE ? '' : ` --config ${wanted}`;
    return `Wrote ${wanted}.

Next:
  1. Open it: ${flat.values.script === undefined ? 'name your pages, and ' : ''}set what else should differ.
  2. npx k6-gate plan${named}    tells what would be run, and runs nothing
  3. npx k6-gate run${named}     gates the site
  4. In a workflow: "uses: OWNER/k6-gate@v1"${named === '' ? '' : ` with "config: ${wanted}"`}; the repository must be checked out before.
`;
}
function write(path, wanted, text) {
    const hint = 'Nothing was written. Name another file with --config, or move that one away.';
    if ((0,external_node_fs_.existsSync)(path))
        throw refused(`${wanted} exists already`, hint);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        // A file that came up just now is nobody's to lose either.
        (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' });
    }
    catch (cause) {
        throw refused(`${wanted} cannot be written (${(0,gate_error/* wordsOf */.Z)(cause)})`, hint);
    }
}
const refused = (message, hint) => new gate_error/* GateError */.u('user/refused', message, { hint });


/***/ })

};
