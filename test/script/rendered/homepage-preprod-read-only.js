// A load test by k6-gate. Rendered from templates/base.js.mustache and the partials of its page types:
// change the settings, not this file. To try it by hand: k6 run -e GATE_PHASE=rehearsal script.js
import { check, group, sleep } from 'k6';
import http from 'k6/http';

// --- What is visited -------------------------------------------------------------------------------------------------
const PAGES = [
  { name: "homepage", type: "homepage", url: "https://shop.example/", expectedTexts: [], maxAssets: 20 },
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
const REHEARSAL = { executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: "90s", gracefulStop: '0s' };
// Of every page and journey, in their order. Each is a scenario of its own: its VUs go on whatever becomes of the others,
// and all that it measures has its tag.
const SCENARIOS = {
  'warm-up': [
  { executor: "constant-vus", vus: 2, duration: "10s", gracefulStop: "30s" },
],
  load: [
  { executor: "ramping-vus", startVUs: 1, stages: [{ duration: "6s", target: 5 }, { duration: "48s", target: 5 }, { duration: "6s", target: 0 }], gracefulRampDown: "30s", gracefulStop: "30s" },
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
  { on: "http_req_failed", threshold: "rate<0.1", judged: true, abortAfter: "30s", origin: "environment preprod", because: "fewer than 10 % of the requests may fail" },
  { on: "http_req_duration", threshold: "p(95)<5000", judged: true, abortAfter: "30s", origin: "environment preprod", because: "95 of 100 requests must be answered within 5000 ms" },
  { on: "http_req_duration", threshold: "p(99)<8000", judged: false, abortAfter: null, origin: "environment preprod", because: "reported, not judged: the plan is sure of 39 samples, a p(99) needs 299" },
  { on: "checks", threshold: "rate>0.9", judged: true, abortAfter: "30s", origin: "environment preprod", because: "more than 90 % of the checks must pass" },
  { on: "http_req_failed{kind:document}", threshold: "rate<0.1", judged: true, abortAfter: "30s", origin: "environment preprod", because: "fewer than 10 % of the requests may fail" },
  { on: "http_req_duration{kind:document}", threshold: "p(95)<5000", judged: true, abortAfter: "30s", origin: "environment preprod", because: "95 of 100 requests must be answered within 5000 ms" },
  { on: "http_req_duration{kind:document}", threshold: "p(99)<8000", judged: false, abortAfter: null, origin: "environment preprod", because: "reported, not judged: the plan is sure of 39 samples, a p(99) needs 299" },
  { on: "checks{kind:document}", threshold: "rate>0.9", judged: true, abortAfter: "30s", origin: "environment preprod", because: "more than 90 % of the checks must pass" },
  { on: "http_req_failed{kind:redirect}", threshold: "rate<0.1", judged: true, abortAfter: "30s", origin: "environment preprod", because: "fewer than 10 % of the requests may fail" },
  { on: "http_req_duration{kind:redirect}", threshold: "p(95)<5000", judged: true, abortAfter: "30s", origin: "environment preprod", because: "95 of 100 requests must be answered within 5000 ms" },
  { on: "http_req_duration{kind:redirect}", threshold: "p(99)<8000", judged: false, abortAfter: null, origin: "environment preprod", because: "reported, not judged: the plan is sure of 39 samples, a p(99) needs 299" },
  { on: "http_req_failed{kind:asset}", threshold: "rate<0.1", judged: true, abortAfter: "30s", origin: "environment preprod", because: "fewer than 10 % of the requests may fail" },
  { on: "http_req_duration{kind:asset}", threshold: "p(95)<5000", judged: true, abortAfter: "30s", origin: "environment preprod", because: "95 of 100 requests must be answered within 5000 ms" },
  { on: "http_req_duration{kind:asset}", threshold: "p(99)<8000", judged: false, abortAfter: null, origin: "environment preprod", because: "reported, not judged: the plan is sure of 39 samples, a p(99) needs 299" },
  { on: "checks{kind:asset}", threshold: "rate>0.9", judged: true, abortAfter: "30s", origin: "environment preprod", because: "more than 90 % of the checks must pass" },
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

export function visit() {
  if (PHASE === 'rehearsal') rehearse();
  else browse(PAGES[__ENV.GATE_PAGE]);
}

// --- Homepages -------------------------------------------------------------------------------------------------------
/** The homepage, then what a browser loads for it from its own host and the allowed ones. */
BROWSE.homepage = function () {
  group('homepage', () => loadAssets(open(page.url, page.name)));
  think();
};

const ASSETS = { 'link[rel~="stylesheet"][href]': ['href', 'css'], 'script[src]': ['src', 'script'], 'img[src]': ['src', 'image'] };
const ASSET_CHECKS = {
  'asset is served': ({ response }) => response.status >= 200 && response.status < 400,
};

function loadAssets(home) {
  if (!home.served) return;
  const assets = assetsOf(home).slice(0, page.maxAssets);
  const responses = http.batch(assets.map((asset) => ['GET', asset.address, null, params(asset.address, asset.tags, 'none')]));
  assets.forEach(function (asset, index) {
    verify({ response: responses[index], asked: asset.address, address: asset.address }, ASSET_CHECKS, asset.tags);
  });
}

/** Stylesheets, scripts and images of our hosts, each address once. The name says the kind, not the address: few names, and no query string in the results. */
function assetsOf(home) {
  const found = {};
  const html = home.response.html();
  const base = baseOf(home, html);
  Object.keys(ASSETS).forEach(function (selector) {
    const [attribute, kind] = ASSETS[selector];
    html.find(selector).each(function (index, element) {
      const address = linked(element.getAttribute(attribute), home, base);
      if (address !== null) found[address] = { page: page.name, kind: 'asset', name: page.name + ' ' + kind };
    });
  });
  return Object.keys(found).map((address) => ({ address: address, tags: found[address] }));
}
