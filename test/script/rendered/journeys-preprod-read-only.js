// A load test by k6-gate. Rendered from templates/base.js.mustache and the partials of its page types:
// change the settings, not this file. To try it by hand: k6 run -e GATE_PHASE=rehearsal script.js
import { check, group, sleep } from 'k6';
import http from 'k6/http';
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import { Trend as StepTrend } from 'k6/metrics';

// --- What is visited -------------------------------------------------------------------------------------------------
const PAGES = [
  { name: "product", type: "product", url: "https://shop.example/p/42", expectedTexts: [] },
  { name: "account", type: "journey", url: "https://shop.example/", expectedTexts: [] },
];
const ORIGIN = "https://shop.example";
const HOST = "shop.example";
// Hosts that a visit may load too: behind redirects, and for what a page loads.
const ALLOWED_HOSTS = [];
// Patterns of paths that change what a visitor has; none when the visits may do that.
const STATE_CHANGES = [
  "(/|[?&;](action|controller|route|do|page|task)=([^&;#]*/)?)(((add|remove)[-_]?(to|from)?[-_]?)?(my[-_]?|shopping[-_]?)?cart|(add[-_]?to|remove[-_]?from|my|shopping)[-_]?(bag|basket)|(my)?(log|sign)[-_]?(out|off)|checkouts?|orders?|payments?|delete|remove|commande|deconnexion|warenkorb|kasse|abmelden)(\\.\\w+)?(?=[/?&;#]|$)",
  "(^(/[a-z]{2}([-_][a-z]{2})?)?/|[?&;](action|controller|route|do|page|task)=)(bag|basket|panier)(\\.\\w+)?(?=[/?&;#]|$)",
  "[?&;]((action|controller|route|do|page|task)=)?(add|remove|delete|update|(my)?(log|sign)[-_]?out)([-_]?(to|from)[-_]?(cart|basket|bag))?(?=[=&;#]|$)",
];

// --- How hard --------------------------------------------------------------------------------------------------------
// rehearsal: every page and journey once before any load. warm-up: light load, outside every threshold. load: what is judged.
const PHASE = __ENV.GATE_PHASE || 'load';
const REHEARSAL = { executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: "74s", gracefulStop: '0s' };
// Of every page and journey, in their order. Each is a scenario of its own: its VUs go on whatever becomes of the others,
// and all that it measures has its tag.
const SCENARIOS = {
  'warm-up': [
  { executor: "constant-vus", vus: 2, duration: "10s", gracefulStop: "30s" },
  { executor: "constant-vus", vus: 2, duration: "10s", gracefulStop: "30s" },
],
  load: [
  { executor: "ramping-vus", startVUs: 1, stages: [{ duration: "6s", target: 3 }, { duration: "48s", target: 3 }, { duration: "6s", target: 0 }], gracefulRampDown: "30s", gracefulStop: "30s" },
  { executor: "ramping-vus", startVUs: 1, stages: [{ duration: "6s", target: 2 }, { duration: "48s", target: 2 }, { duration: "6s", target: 0 }], gracefulRampDown: "30s", gracefulStop: "30s" },
],
};

function scenarios() {
  if (PHASE === 'rehearsal') return { rehearsal: Object.assign({ exec: 'visit' }, REHEARSAL) };
  const byName = {};
  SCENARIOS[PHASE].forEach(function (scenario, index) {
    const page = PAGES[index].name;
    byName[page] = Object.assign({ exec: 'visit', env: { GATE_PAGE: String(index) }, tags: { page: page } }, scenario);
  });
  return byName;
}

// --- What is judged --------------------------------------------------------------------------------------------------
// Every limit with where it came from and why it has its value. `abortAfter`: from then on k6 stops the load when the
// limit is crossed; before, there are too few samples to be sure. A limit that is not judged is measured and reported.
const LIMITS = [
  { on: "http_req_failed{kind:document,page:product}", threshold: "rate<0.1", judged: true, abortAfter: "30s", origin: "environment preprod", because: "fewer than 10 % of the requests may fail" },
  { on: "http_req_duration{kind:document,page:product}", threshold: "p(95)<5000", judged: true, abortAfter: "30s", origin: "environment preprod", because: "95 of 100 requests must be answered within 5000 ms" },
  { on: "http_req_duration{kind:document,page:product}", threshold: "p(99)<8000", judged: false, abortAfter: null, origin: "environment preprod", because: "reported, not judged: the plan is sure of 23 samples, a p(99) needs 299" },
  { on: "checks{kind:document,page:product}", threshold: "rate>0.9", judged: true, abortAfter: "30s", origin: "environment preprod", because: "more than 90 % of the checks must pass" },
  { on: "http_req_failed{kind:redirect,page:product}", threshold: "rate<0.1", judged: true, abortAfter: "30s", origin: "environment preprod", because: "fewer than 10 % of the requests may fail" },
  { on: "http_req_duration{kind:redirect,page:product}", threshold: "p(95)<5000", judged: true, abortAfter: "30s", origin: "environment preprod", because: "95 of 100 requests must be answered within 5000 ms" },
  { on: "http_req_duration{kind:redirect,page:product}", threshold: "p(99)<8000", judged: false, abortAfter: null, origin: "environment preprod", because: "reported, not judged: the plan is sure of 23 samples, a p(99) needs 299" },
  { on: "http_req_failed{page:account}", threshold: "rate<0.1", judged: true, abortAfter: "30s", origin: "environment preprod", because: "fewer than 10 % of the requests may fail" },
  { on: "http_req_duration{page:account}", threshold: "p(95)<5000", judged: true, abortAfter: "30s", origin: "environment preprod", because: "95 of 100 requests must be answered within 5000 ms" },
  { on: "http_req_duration{page:account}", threshold: "p(99)<8000", judged: false, abortAfter: null, origin: "environment preprod", because: "reported, not judged: the plan is sure of 18 samples, a p(99) needs 299" },
  { on: "checks{page:account}", threshold: "rate>0.9", judged: true, abortAfter: "30s", origin: "environment preprod", because: "more than 90 % of the checks must pass" },
  { on: "http_req_failed{page:account,step:login}", threshold: "rate<0.1", judged: true, abortAfter: "30s", origin: "environment preprod", because: "fewer than 10 % of the requests may fail" },
  { on: "transaction_duration{page:account,step:login}", threshold: "p(95)<5000", judged: true, abortAfter: "30s", origin: "environment preprod", because: "95 of 100 of these steps must be done within 5000 ms" },
  { on: "checks{page:account,step:login}", threshold: "rate>0.9", judged: true, abortAfter: "30s", origin: "environment preprod", because: "more than 90 % of the checks must pass" },
  { on: "http_req_failed{page:account,step:step 2}", threshold: "rate<0.1", judged: true, abortAfter: "30s", origin: "environment preprod", because: "fewer than 10 % of the requests may fail" },
  { on: "transaction_duration{page:account,step:step 2}", threshold: "p(95)<5000", judged: true, abortAfter: "30s", origin: "environment preprod", because: "95 of 100 of these steps must be done within 5000 ms" },
  { on: "checks{page:account,step:step 2}", threshold: "rate>0.9", judged: true, abortAfter: "30s", origin: "environment preprod", because: "more than 90 % of the checks must pass" },
  { on: "http_reqs", threshold: "count>0", judged: true, abortAfter: null, origin: "always", because: "k6 passes thresholds that saw no sample, so traffic must be proven" },
  { on: "iterations", threshold: "count>0", judged: true, abortAfter: null, origin: "always", because: "k6 passes thresholds that saw no sample, so traffic must be proven" },
  { on: "http_reqs{kind:document}", threshold: "count>0", judged: true, abortAfter: null, origin: "always", because: "k6 passes thresholds that saw no sample, so traffic must be proven" },
];

// One list per selector, because of two equal ones k6 keeps either; an empty one for what is only reported.
function thresholds() {
  const bySelector = {};
  LIMITS.forEach(function (limit) {
    const list = (bySelector[limit.on] = bySelector[limit.on] || []);
    if (!limit.judged) return;
    if (limit.abortAfter === null) list.push(limit.threshold);
    else list.push({ threshold: limit.threshold, abortOnFail: true, delayAbortEval: limit.abortAfter });
  });
  return bySelector;
}

export const options = {
  scenarios: scenarios(),
  thresholds: PHASE === 'load' ? thresholds() : {},
  setupTimeout: "74s",
  batch: 20,
  batchPerHost: 6,
};

// --- Requests --------------------------------------------------------------------------------------------------------
// The values of the configured headers are in k6's environment only, so that this file can be shown to anybody.
const AGENT = { 'User-Agent': "k6-gate/1.0.0 (+https://ci.example/us/shop/actions/runs/7)" };
const HEADERS = { 'User-Agent': "k6-gate/1.0.0 (+https://ci.example/us/shop/actions/runs/7)" };
[].forEach(function (name, index) {
  HEADERS[name] = __ENV['GATE_HEADER_' + index];
});

// Redirects are followed here, not by k6: no load reaches a host that is neither the target's nor an allowed one, and a
// visit that may only read is led to no page that changes anything.
const MAX_REDIRECTS = 10;

function params(address, tags, responseType) {
  const headers = isTarget(address) ? HEADERS : AGENT;
  return { headers: headers, tags: tags, timeout: "16s", redirects: 0, responseType: responseType };
}

/** Whether an address may see the configured headers: on the target's host alone, and not in the clear if the target is https. */
function isTarget(address) {
  const host = (hostPart(address) || [])[1];
  return !!host && host.toLowerCase() === HOST && (/^https:/i.test(address) || !/^https:/.test(ORIGIN));
}

/** One page as a visitor opens it, checked: by the texts of the visited page too, unless told otherwise. Returns the response and the address it came from. */
function open(url, name, checks) {
  const tags = { page: page.name, kind: 'document', name: name };
  const { response, address } = follow(url, tags, () => true);
  verify({ response: response, asked: url, address: address }, checks || page.checks, tags);
  return { response: response, address: address, served: response.status === 200 && !!response.body };
}

/** The answer of an address, and where it came from: redirects that no visit may follow are not, nor those of answers that `leadsOn` is false for. */
function follow(url, tags, leadsOn) {
  let address = url;
  let response = fetch(address, tags, 0);
  const goesOn = () => isRedirect(response) && leadsOn(response) && held(response, address) === null;
  for (let hop = 0; hop < MAX_REDIRECTS && goesOn(); hop++) {
    address = onOurHosts(response.headers.Location, address);
    response = fetch(address, tags, hop + 1);
  }
  return { response: response, address: address };
}

// A redirect that is served well would hide a document that is not: counted as a document it halves the error rate and
// thins out p(95). So what this VU knows to redirect is tagged `redirect`, with limits of its own, until it answers with
// something else.
// By address and hop: one that leads to itself, to set a cookie, is a redirect first and then the document.
const MOVED = {};

function fetch(address, tags, hop) {
  const step = hop + ' ' + address;
  const kind = MOVED[step] ? 'redirect' : tags.kind;
  const response = http.get(address, params(address, { page: tags.page, kind: kind, name: tags.name }, 'text'));
  MOVED[step] = isRedirect(response);
  return response;
}

function isRedirect(response) {
  return response.status >= 300 && response.status < 400 && !!response.headers.Location;
}

/** Why a redirect is not followed; null when it is. */
function held(response, address) {
  const to = onOurHosts(response.headers.Location, address);
  if (to === null) return 'another host';
  return changesState(to) ? 'changes state' : null;
}

/** Whether an address is one that a visit which may only read must not ask for, however it is encoded. */
function changesState(address) {
  const plain = address.replace(/%([0-7][0-9a-f])/gi, (all, hex) => String.fromCharCode(parseInt(hex, 16)));
  if (plain !== address) return changesState(plain);
  return STATE_CHANGES.some((pattern) => new RegExp(pattern, 'i').test(behindHost(plain)));
}

/** Path and query of an address. */
function behindHost(address) {
  return address.replace(/^https?:\/\/[^/?#]*/i, '');
}

/** Where a link of a page leads; null when that is the page itself, or not on our hosts. An empty link and a fragment are the page itself, whatever its base. */
function linked(href, opened, base) {
  const address = /^\s*(#|$)/.test(href) ? null : onOurHosts(href, base);
  return address === opened.address ? null : address;
}

/** What the links of a page are relative to: its first `<base href>`, else itself. It may name any host: each link is held to ours. */
function baseOf(opened, html) {
  const base = absolute(html.find('base[href]').first().attr('href') || '', opened.address);
  return hostPart(base) === null ? opened.address : base;
}

/** An address found on a page, made absolute; null when it is no web address of the target's host or an allowed one. */
function onOurHosts(href, base) {
  const address = absolute(href, base);
  const parts = hostPart(address);
  return parts !== null && isOurs(parts[1].toLowerCase()) ? address : null;
}

/** A link as a browser reads it: RFC 3986, section 5.2. */
function absolute(href, base) {
  const link = askable(String(href).trim().split('#')[0]);
  const origin = hostPart(base)[0];
  const path = base.slice(origin.length).split('?')[0] || '/';
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return withoutDots(link);
  if (link.indexOf('//') === 0) return withoutDots(base.split('//')[0] + link);
  if (link === '') return base;
  if (link.indexOf('?') === 0) return origin + path + link;
  return withoutDots(origin + (link.indexOf('/') === 0 ? link : path.replace(/[^/]*$/, '') + link));
}

/** Without `.` and `..` in its path: many a server takes them by the letter, and answers 404. */
function withoutDots(address) {
  const parts = /^(https?:\/\/[^/?]+)([^?]*)(.*)$/i.exec(address);
  if (parts === null) return address;
  const path = [];
  const names = parts[2].replace(/\/(\.|%2e){1,2}$/i, '$&/').split('/').slice(1);
  names.forEach(function (name) {
    const dots = name.replace(/%2e/gi, '.');
    if (dots === '..') path.pop();
    else if (dots !== '.') path.push(name);
  });
  return parts[1] + '/' + path.join('/') + parts[3];
}

/** A link as a browser asks for it. One that k6 cannot read would end the visit, and with it every other asset. */
function askable(link) {
  return link
    .replace(/[\t\r\n]/g, '')
    .replace(/^[^?]+/, (path) => path.replace(/\\/g, '/'))
    .replace(/[\u0000-\u0020\u007f]/g, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, '%25');
}

function isOurs(host) {
  const isAllowed = (allowed) =>
    allowed.startsWith('*.') ? /^[\w.-]+(:\d+)?$/.test(host) && host.endsWith(allowed.slice(1)) : host === allowed;
  return host === HOST || ALLOWED_HOSTS.some(isAllowed);
}

/** `['https://shop.example', 'shop.example']` of an absolute address, default ports left out; null for any other text. */
function hostPart(address) {
  return /^https?:\/\/([^/?#\\]+?)(?::(?:80|443))?(?=[/?#]|$)/i.exec(address);
}

// --- Checks ----------------------------------------------------------------------------------------------------------
// Each gets the response, the address that was asked for, and the one that answered.
const DOCUMENT_CHECKS = {
  'status is 200': ({ response }) => response.status === 200,
  'no server error': ({ response }) => response.status > 0 && response.status < 500,
  'is an HTML page': ({ response }) => /html/i.test(response.headers['Content-Type'] || ''),
  'has at least 512 bytes': ({ response }) => !!response.body && response.body.length >= 512,
  'is no login page': (answer) => !isLogin(answer),
};
PAGES.forEach(function (page) {
  page.checks = Object.assign({}, DOCUMENT_CHECKS);
  page.expectedTexts.forEach(function (text) {
    const name = 'contains ' + JSON.stringify(text).replace(/:(?=:)/g, ': ');
    page.checks[name] = ({ response }) => contains(response.body, text);
  });
});

/** Whether a page holds a text, as it is or as HTML writes it: many a shop writes `d&#039;hiver`. */
function contains(body, text) {
  return !!body && (body.indexOf(text) >= 0 || decoded(body).indexOf(text) >= 0);
}

const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(html) {
  return html.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|lt|gt|quot|apos));/gi, function (all, decimal, hex, name) {
    return name ? SIGNS[name.toLowerCase()] : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16));
  });
}

const LOGIN_PATH =
  /(^|[/_.-])(log[-_]?in|sign[-_]?in|sso|oauth2?|auth|authenticat(e|ion)|authentification|connexion|anmelden)([/_.?-]|$)/i;
const PASSWORD_FIELD = /<input[^>]+type=["']?password/i;

/** Whether a visitor was led away to a login. Many a shop has a login form in its header: a page that is where it was asked for, or that shows the expected texts, is none. */
function isLogin({ response, asked, address }) {
  const wanted = samePage(asked);
  const reached = samePage(address);
  if (wanted === reached) return false;
  if (page.expectedTexts.length > 0 && page.expectedTexts.every((text) => contains(response.body, text))) return false;
  // `/p/42` that moved to `/p/42-blue-shoe` is still the page, whatever the words.
  if (wanted !== '' && reached.indexOf(wanted) === 0 && /^[-.]/.test(reached.slice(wanted.length))) return false;
  if (LOGIN_PATH.test(reached)) return !LOGIN_PATH.test(wanted);
  // A homepage moves to many a name, and its header often has a login form.
  return wanted !== '' && PASSWORD_FIELD.test(String(response.body || ''));
}

/** The path without a language in front and a slash behind: `/fr/p/42/` and `/p/42` are the same page. */
function samePage(address) {
  const path = behindHost(address).split(/[?#]/)[0];
  return path.replace(/^\/[a-z]{2}([-_][a-z]{2})?(?=\/|$)/i, '').replace(/\/+$/, '');
}

function verify(answer, checks, tags) {
  check(answer, checks, tags);
  if (PHASE === 'rehearsal') remember(answer, checks, tags);
}

// --- Rehearsal -------------------------------------------------------------------------------------------------------
// What the one visit has seen since it told of it last, as one line on standard error after each document: when the next
// one hangs, the last line tells. No query strings, no page content: they can hold secrets.
const VISIT = { requests: [], exceptions: [], ended: false };

function tell() {
  console.log('k6-gate visit ' + JSON.stringify(VISIT));
  VISIT.requests = [];
  VISIT.exceptions = [];
}

function remember(answer, checks, tags) {
  const response = answer.response;
  VISIT.requests.push({
    page: tags.page,
    kind: tags.kind,
    name: tags.name,
    status: response.status,
    errorCode: response.error_code || 0,
    error: response.error || '',
    asked: answer.asked.split('?')[0],
    address: answer.address.split('?')[0],
    redirect: String(response.headers.Location || '').split('?')[0],
    held: isRedirect(response) ? held(response, answer.address) || 'too many' : null,
    contentType: response.headers['Content-Type'] || '',
    bytes: response.body ? response.body.length : 0,
    passwordField: PASSWORD_FIELD.test(String(response.body || '')),
    failedChecks: Object.keys(checks).filter((name) => !checks[name](answer)),
  });
  if (tags.kind === 'document') tell();
}

/** Every page and journey once: whatever is wrong with one of them, the others are looked at too. */
function rehearse() {
  PAGES.forEach(function (next) {
    try {
      browse(next);
    } catch (exception) {
      VISIT.exceptions.push({ page: next.name, message: String(exception) });
    }
  });
  VISIT.ended = true;
  tell();
}

// --- The visit -------------------------------------------------------------------------------------------------------
// Park-Miller, seeded by the VU: every VU has pauses of its own, and every run the same ones.
let pauseSeed = 0;

/** A visitor reads for 1 to 3 seconds. */
function think() {
  if (PHASE === 'rehearsal') return;
  pauseSeed = ((pauseSeed || __VU * 7919) * 16807) % 2147483647;
  sleep(1 + (2 * pauseSeed) / 2147483647);
}

// What a visit does, by the type of its page, or by its name where it has a template of its own.
const BROWSE = {};
// Without a prototype: a page may be called `constructor`.
const OWN = Object.create(null);
// The page or journey that this VU is at: one at a time.
let page = PAGES[0];

function browse(next) {
  page = next;
  (OWN[page.name] || BROWSE[page.type])();
}

export function visit(given) {
  setUp = given;
  if (PHASE === 'rehearsal') rehearse();
  else browse(PAGES[__ENV.GATE_PAGE]);
}

// --- Product pages ---------------------------------------------------------------------------------------------------
/** The product page. */
BROWSE.product = function () {
  const opened = group('product page', () => open(page.url, page.name));
  think();
};

// --- Journeys --------------------------------------------------------------------------------------------------------
// The steps of all journeys in their order, those of a setup first. Texts with ${…} are filled in when a step is done;
// values of ${env.NAME} are in k6's environment only.
const STEPS = [
  { journey: "account", setup: true, name: "token", method: "POST", path: "/api/token", json: { secret: "${env.API_SECRET}" }, extract: [{ variable: "token", keys: ["tokens", 0] }], think: 0 },
  { journey: "account", name: "login", method: "POST", path: "/login", body: "email=${users.email}", extract: [{ variable: "next", css: "a.next", attribute: "href" }, { variable: "number", regex: "no\\. (\\d+)" }, { variable: "trace", header: "X-Trace" }], once: true, think: 2 },
  { journey: "account", name: "step 2", method: "GET", path: "${next}", headers: { Authorization: "Bearer ${token}" }, statuses: [200, 404], contains: "Welcome \"home\"", answers: [{ path: "a.b", keys: ["a", "b"], value: "${number}" }], think: 0 },
];
// Without a prototype: a journey, a variable and data may be called `constructor`.
const bare = () => Object.create(null);
const JOURNEYS = bare();
STEPS.forEach(function (step) {
  const journey = (JOURNEYS[step.journey] = JOURNEYS[step.journey] || { setup: [], steps: [], onces: 0 });
  journey[step.setup ? 'setup' : 'steps'].push(step);
  if (step.once && !step.setup) journey.onces++;
});
const DATA = bare();
// The rows are in files beside this one, read by k6's own open.
[
  { name: "users", use: "random", file: "./data-users.json" },
].forEach(function ({ name, use, file }) {
  DATA[name] = { use: use, rows: new SharedArray(name, () => JSON.parse(globalThis.open(file))) };
});
// What each step takes, its redirects included.
const TRANSACTION = new StepTrend('transaction_duration', true);
// A step that fails at once must not be tried again at once.
const PAUSE_AFTER_FAILURE = 1;

/** The steps in their order, up to the first that is not as expected: the next ones build on it. */
BROWSE.journey = function () {
  const journey = JOURNEYS[page.name];
  const visitor = arrive(journey);
  if (PHASE === 'rehearsal' && !walk(journey.setup, visitor)) return;
  walk(journey.steps, visitor);
  if (visitor.oncesLeft === 0) KEPT[page.name] = { jar: visitor.jar, variables: visitor.onces };
};

function walk(steps, visitor) {
  return steps.every(function (step) {
    if (step.once && visitor.isKnown) return true;
    const isDone = group(step.name, () => perform(step, visitor));
    if (step.once && isDone) visitor.oncesLeft--;
    pause(isDone ? step.think : Math.max(step.think, PAUSE_AFTER_FAILURE));
    return isDone;
  });
}

/** A pause of half to one and a half times so many seconds. */
function pause(mean) {
  if (PHASE === 'rehearsal' || mean === 0) return;
  sleep(mean * (0.5 + chance()));
}

function chance() {
  pauseSeed = ((pauseSeed || __VU * 7919) * 16807) % 2147483647;
  return pauseSeed / 2147483647;
}

// --- Who walks -------------------------------------------------------------------------------------------------------
// By journey, what this VU keeps of the steps that it does once: their cookies and variables.
const KEPT = bare();
// By journey, the variables and cookies that setup() has got.
let setUp = {};

/** The visitor of this iteration. k6 empties the cookies of a VU after each one: these are the journey's own. */
function arrive(journey) {
  const kept = KEPT[page.name];
  const given = Object.assign(bare(), setUp)[page.name] || { variables: {}, cookies: [] };
  const visitor = { jar: kept ? kept.jar : new http.CookieJar(), isKnown: !!kept, onces: kept ? kept.variables : {}, cookies: [] };
  visitor.oncesLeft = kept ? -1 : journey.onces || -1;
  visitor.variables = Object.assign(bare(), given.variables, visitor.onces);
  visitor.row = rowOf(bare());
  if (!kept) given.cookies.forEach((cookie) => visitor.jar.set(...cookie));
  return visitor;
}

/** The rows of this iteration, by the name of their data, each chosen once. */
function rowOf(chosen) {
  return function (name) {
    if (!chosen[name]) chosen[name] = DATA[name].rows[indexIn(DATA[name])];
    return chosen[name];
  };
}

function indexIn(data) {
  const count = data.rows.length;
  if (PHASE === 'rehearsal' || __VU === 0) return 0;
  if (data.use === 'per-vu') return (__VU - 1) % count;
  if (data.use === 'per-iteration') return exec.scenario.iterationInTest % count;
  return Math.floor(chance() * count) % count;
}

/** Once before the load, for all VUs. The rehearsal does these steps as part of its walk; a look at the site does none. */
export function setup() {
  const given = {};
  if (!SCENARIOS[PHASE]) return given;
  PAGES.filter((next) => next.type === 'journey').forEach(function (next) {
    page = next;
    const visitor = arrive(JOURNEYS[page.name]);
    JOURNEYS[page.name].setup.forEach(function (step) {
      if (!perform(step, visitor, 'setup'))
        exec.test.abort('the setup of ' + page.name + ' failed: ' + visitor.failure);
    });
    given[page.name] = { variables: visitor.variables, cookies: visitor.cookies };
  });
  return given;
}

// --- Variables -------------------------------------------------------------------------------------------------------
/** What a `${…}` stands for. */
function valueOf(name, visitor) {
  const [room, ...rest] = name.split('.');
  if (rest.length === 0) return (visitor.variables[name] || {}).value;
  if (room === 'env') return __ENV['GATE_SECRET_' + rest.join('.')];
  return visitor.row(room)[rest.join('.')];
}

const asText = (value) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));

/** A text with its variables filled in, each as `spell` writes it. */
function fill(text, visitor, spell) {
  return text.replace(/\$\{([^{}]*)\}/g, function (all, name, offset) {
    return spell(asText(valueOf(name, visitor)), offset);
  });
}

const plainly = (value) => value;

/** A value with the variables of its texts filled in. A text that is one variable gets the value as it is: a number stays one. */
function filled(value, visitor) {
  if (Array.isArray(value)) return value.map((item) => filled(item, visitor));
  if (typeof value === 'object' && value !== null) {
    const result = {};
    Object.keys(value).forEach((key) => (result[key] = filled(value[key], visitor)));
    return result;
  }
  if (typeof value !== 'string') return value;
  const alone = /^\$\{([^{}]*)\}$/.exec(value);
  return alone ? valueOf(alone[1], visitor) : fill(value, visitor, plainly);
}

// --- Requests of a step ----------------------------------------------------------------------------------------------
/** Where a step leads: a link in a variable is held to our hosts like any other, all else is part of a path. */
function addressOf(step, visitor) {
  const path = fill(step.path, visitor, (value, offset) => (offset === 0 ? value : encodeURIComponent(value)));
  const link = visitor.variables[(/^\$\{([^{}]*)\}/.exec(step.path) || [])[1]];
  return onOurHosts(path, link ? link.base : ORIGIN + '/');
}

const FORM = 'application/x-www-form-urlencoded';

/** Body and headers of a step. */
function contentOf(step, visitor) {
  const headers = bare();
  Object.keys(step.headers || {}).forEach(function (name) {
    headers[name.toLowerCase()] = fill(step.headers[name], visitor, plainly).replace(/[\r\n]+/g, ' ');
  });
  if (step.json !== undefined) {
    headers['content-type'] = headers['content-type'] || 'application/json';
    return { headers: headers, body: JSON.stringify(filled(step.json, visitor)) };
  }
  if (step.body === undefined) return { headers: headers, body: null };
  headers['content-type'] = headers['content-type'] || FORM;
  const isForm = headers['content-type'].indexOf(FORM) === 0;
  return { headers: headers, body: fill(step.body, visitor, isForm ? encodeURIComponent : plainly) };
}

/** The request of a step, and the redirects that it follows. `held` says why a request was not made. */
function ask(step, visitor, kind) {
  const content = contentOf(step, visitor);
  const asked = addressOf(step, visitor);
  const answer = { step: step, visitor: visitor, asked: asked, address: asked, held: null, response: NOT_ASKED };
  let method = step.method;
  answer.held = refusal(asked, content.body);
  for (let hop = 0; answer.held === null; hop++) {
    answer.response = send({ step: step, method: method, address: answer.address, content: content, kind: kind, hop: hop }, visitor);
    if (step.statuses && step.statuses.some((status) => status >= 300 && status < 400)) break;
    if (!isRedirect(answer.response)) break;
    // Only 307 and 308 keep method and body.
    if (answer.response.status < 307 && method !== 'HEAD') method = 'GET';
    if (method === 'GET') content.body = null;
    const next = onOurHosts(answer.response.headers.Location, answer.address);
    answer.held = hop + 1 > MAX_REDIRECTS ? 'too many' : refusal(next, content.body);
    if (answer.held === null) answer.address = next;
  }
  return answer;
}

const NOT_ASKED = { status: 0, headers: {}, body: '', error: '', error_code: 0 };

/** Why a request is not made; null when it is. What a visitor sends is for the target alone. */
function refusal(address, body) {
  if (address === null || (body !== null && !isTarget(address))) return 'another host';
  return changesState(address) ? 'changes state' : null;
}

// What each request of a step has turned out to be, for the next time that this VU makes it.
const KINDS = {};

function send({ step, method, address, content, kind, hop }, visitor) {
  const key = page.name + ' ' + step.name + ' ' + hop;
  const known = KINDS[key] || (method === 'GET' && !step.answers ? 'document' : 'action');
  const tags = Object.assign(tagsOf(step, kind || known), { name: page.name + ' ' + step.name });
  const settings = params(address, tags, 'text');
  if (isTarget(address)) settings.headers = withOwn(settings.headers, content);
  settings.jar = visitor.jar;
  settings.responseCallback = step.expected;
  const response = http.request(method, address, content.body, settings);
  if (kind === 'setup') visitor.cookies.push(...cookiesSet(response, address));
  const isHtml = method === 'GET' && /html/i.test(response.headers['Content-Type'] || '');
  if (response.status !== 0) KINDS[key] = isRedirect(response) ? 'redirect' : isHtml ? 'document' : 'action';
  return response;
}

/** The cookies that an answer sets, as a jar takes them. A jar itself does not tell for which paths its cookies are. */
function cookiesSet(response, address) {
  const cookies = [].concat(...Object.keys(response.cookies).map((name) => response.cookies[name]));
  return cookies.map(function ({ name, value, domain, path, secure, max_age, expires }) {
    const attributes = { domain: domain, path: path, secure: secure, max_age: max_age };
    // Below 0 where the answer names no time; at 0 it takes the cookie back.
    if (expires >= 0) attributes.expires = new Date(expires).toUTCString();
    return [address, name, value, attributes];
  });
}

/** What setup() measures is outside of the load: with the tag `page` the journey's limits would judge it. */
function tagsOf(step, kind) {
  const tags = { step: step.name, kind: kind };
  return kind === 'setup' ? tags : Object.assign(tags, { page: page.name });
}

/** Headers with those of a step, which win. One without a body says nothing of its type. */
function withOwn(headers, content) {
  const all = {};
  Object.keys(headers).forEach(function (name) {
    if (content.headers[name.toLowerCase()] === undefined) all[name] = headers[name];
  });
  Object.keys(content.headers).forEach(function (name) {
    if (name !== 'content-type' || content.body !== null) all[name] = content.headers[name];
  });
  return all;
}

// --- Answers of a step -----------------------------------------------------------------------------------------------
/** Does a step: its request, what it extracts, and its checks. True when all is as expected. */
function perform(step, visitor, kind) {
  const began = Date.now();
  const answer = ask(step, visitor, kind);
  if (kind !== 'setup') TRANSACTION.add(Date.now() - began, { page: page.name, step: step.name });
  extract(answer);
  const isDone = check(answer, step.checks, tagsOf(step, kind || 'action'));
  if (!isDone) visitor.failure = failuresOf(answer).join('; ');
  if (PHASE === 'rehearsal') rememberStep(answer, isDone);
  return isDone;
}

function extract(answer) {
  const visitor = answer.visitor;
  (answer.step.extract || []).forEach(function (source) {
    const value = found(source, answer);
    const isFound = value !== undefined && value !== null && value !== '';
    delete visitor.variables[source.variable];
    if (!isFound) return;
    // A link is relative to the page that it stands on.
    visitor.variables[source.variable] = { value: value, base: source.css ? baseOf(answer, htmlOf(answer)) : answer.address };
    if (answer.step.once) visitor.onces[source.variable] = visitor.variables[source.variable];
  });
}

/** The value of a variable in an answer; undefined when it is not there. */
function found(source, answer) {
  const response = answer.response;
  if (source.keys) return at(source.keys, jsonOf(answer));
  if (source.header) return headerOf(response, source.header);
  if (!response.body) return undefined;
  if (source.regex) return (new RegExp(source.regex).exec(response.body) || [])[1];
  const element = htmlOf(answer).find(source.css).first();
  return source.attribute ? element.attr(source.attribute) : element.text().trim();
}

/** The HTML of an answer, read once. */
function htmlOf(answer) {
  answer.html = answer.html || answer.response.html();
  return answer.html;
}

function headerOf(response, wanted) {
  const name = Object.keys(response.headers).find((header) => header.toLowerCase() === wanted.toLowerCase());
  return name && response.headers[name];
}

/** The JSON of an answer, read once; undefined for any other text. */
function jsonOf(answer) {
  if (answer.hasJson === undefined) {
    answer.hasJson = true;
    try {
      answer.json = JSON.parse(answer.response.body);
    } catch (error) {
      answer.json = undefined;
    }
  }
  return answer.json;
}

function at(keys, value) {
  return keys.reduce(function (part, key) {
    const has = typeof part === 'object' && part !== null && Object.prototype.hasOwnProperty.call(part, key);
    return has ? part[key] : undefined;
  }, value);
}

/** Whether two values of JSON are the same, in whatever order their keys stand. */
function same(one, other) {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return one === other;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.prototype.hasOwnProperty.call(other, key) && same(one[key], other[key]))
  );
}

// What a step expects, by the name of its check: whether it holds, and in words what is there instead. No words hold what
// the target said: that can be a secret.
STEPS.forEach(prepare);

function prepare(step) {
  const following = [{ min: 300, max: 399 }];
  const statuses = step.statuses || [{ min: 200, max: 299 }];
  step.expected = http.expectedStatuses.apply(http, step.statuses ? statuses.concat(following) : [{ min: 200, max: 399 }]);
  step.expectations = expectationsOf(step);
  step.checks = {};
  Object.keys(step.expectations).forEach((name) => (step.checks[name] = step.expectations[name].holds));
}

function expectationsOf(step) {
  const all = {};
  const expect = function (words, holds, seen) {
    all[(step.name + ': ' + words).replace(/:(?=:)/g, ': ')] = { holds: holds, seen: seen };
  };
  expect(
    'status is ' + (step.statuses ? step.statuses.join(' or ') : '2xx'),
    ({ held, response }) =>
      held === null && (step.statuses ? step.statuses.indexOf(response.status) >= 0 : response.status >= 200 && response.status < 300),
    ({ response }) => 'status ' + response.status,
  );
  expect('is no login page', (answer) => !isLoginAfter(answer), () => 'a login page');
  if (step.contains !== undefined)
    expect('contains ' + JSON.stringify(step.contains), hasText, ({ response }) => {
      return (response.body || '').length + ' characters, ' + (response.headers['Content-Type'] || 'no content type');
    });
  (step.answers || []).forEach(function ({ path, keys, value }) {
    expect(
      path + ' is ' + JSON.stringify(value),
      (answer) => same(at(keys, jsonOf(answer)), filled(value, answer.visitor)),
      (answer) => (jsonOf(answer) === undefined ? 'no JSON' : kindOf(at(keys, jsonOf(answer)), value)),
    );
  });
  (step.extract || []).forEach(function ({ variable }) {
    expect('extracts ' + variable, ({ visitor }) => visitor.variables[variable] !== undefined, () => 'nothing there');
  });
  return all;
}

function hasText({ step, response, visitor }) {
  return contains(response.body, fill(step.contains, visitor, plainly));
}

/** Whether a visitor was led to a login, or is still at one after having sent something. */
function isLoginAfter(answer) {
  const { step, response, address } = answer;
  if (response.status === 0 || (step.contains !== undefined && hasText(answer))) return false;
  if (isLogin(answer)) return true;
  const isSent = step.method !== 'GET' && step.method !== 'HEAD';
  return isSent && LOGIN_PATH.test(samePage(address)) && PASSWORD_FIELD.test(String(response.body || ''));
}

/** What a value is, without saying it: a number can be a code. One is told where the file itself names a number. */
function kindOf(value, expected) {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return 'a text of ' + value.length + ' characters';
  if (Array.isArray(value)) return 'a list of ' + value.length;
  if (typeof value === 'number' && typeof expected !== 'number') return 'a number';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** What is not as expected, in words. */
function failuresOf(answer) {
  const expectations = answer.step.expectations;
  const failed = Object.keys(expectations).filter((name) => !expectations[name].holds(answer));
  return failed.map((name) => '"' + name + '", seen: ' + expectations[name].seen(answer));
}

function rememberStep(answer, isDone) {
  const { step, response, asked, address, held } = answer;
  VISIT.requests.push({
    page: page.name,
    kind: 'action',
    name: page.name + ' ' + step.name,
    step: step.name,
    method: step.method,
    status: response.status,
    errorCode: response.error_code || 0,
    error: response.error || '',
    // As it was written: what is filled in can be a secret.
    asked: step.path.split('?')[0],
    address: address === asked ? '' : String(address).split('?')[0],
    redirect: String(response.headers.Location || '').split('?')[0],
    held: held,
    contentType: response.headers['Content-Type'] || '',
    bytes: response.body ? response.body.length : 0,
    passwordField: PASSWORD_FIELD.test(String(response.body || '')),
    failedChecks: isDone ? [] : failuresOf(answer),
  });
  tell();
}
