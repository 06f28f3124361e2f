export const id = 810;
export const ids = [810];
export const modules = {

/***/ 9810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/examples/shop/html.js
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** `text` as HTML text or as a quoted attribute value. */
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
/** A whole HTML document around `body`, with the stylesheet and script that all pages load. */
function htmlDocument({ title, body, lang = 'en', promo }) {
    return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} | Corner Shop</title>
<link rel="stylesheet" href="/assets/shop.css">
<script src="/assets/shop.js" defer></script>
</head>
<body>
<header>
<a href="/">Corner Shop</a>
<nav><a href="/category">All products</a> <a href="/landing">This week</a> <a href="/login">Sign in</a></nav>
</header>
${promo === null ? '' : `<p class="promo">Promotion <strong>${escapeHtml(promo)}</strong> is applied to your cart.</p>\n`}<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
<footer><p>Corner Shop sells nothing: it is a page to measure. Delivery in two days, returns within thirty.</p></footer>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./lib/examples/shop/knobs.js
/** `hang` is never answered, `drop` loses its connection. */
function silence(knobs, { secondsServing }) {
    if (secondsServing >= (knobs.outageAfterSeconds ?? Number.POSITIVE_INFINITY))
        return 'drop';
    if (knobs.hang || secondsServing >= (knobs.hangAfterSeconds ?? Number.POSITIVE_INFINITY))
        return 'hang';
    return null;
}
/** True when the document request with this number (from 1) is one of those that fail. */
function failsDocument(errorRate, number) {
    // 0.29 * 100 is 28.999…: the nudge keeps the promised request the failing one.
    const failuresUntil = (count) => Math.floor(count * errorRate + 1e-9);
    return failuresUntil(number) > failuresUntil(number - 1);
}
/** How long the page or action with this path and number (from 1) takes, in milliseconds. */
function latencyOf({ latencyMs = 0, jitterMs = 0, slowPath }, path, number) {
    const GOLDEN_RATIO = 0.618033988749895; // multiples of it, modulo 1, are evenly spread whatever their number
    const byMs = slowPath?.path === path ? slowPath.byMs : 0;
    return latencyMs + byMs + jitterMs * ((number * GOLDEN_RATIO) % 1);
}

;// CONCATENATED MODULE: ./lib/examples/shop/pages.js

const PRODUCTS_PER_PAGE = 12;
const LISTING_PAGES = 5;
const PRODUCT_COUNT = PRODUCTS_PER_PAGE * LISTING_PAGES;
/** The HTML of the page at `path`, or `null` where the shop has none. */
function renderPage(path, visit) {
    const product = /^\/p\/(\d{1,6})$/.exec(path)?.[1];
    if (product !== undefined)
        return productPage(Number(product), visit);
    switch (path) {
        case '/':
            return homePage(visit, 'en');
        case '/fr/':
            return homePage(visit, 'fr');
        case '/category':
            return categoryPage(visit);
        case '/landing':
            return landingPage(visit);
        case '/landing/offer':
            return offerPage(visit);
        case '/login':
            return loginPage(visit);
        default:
            return null;
    }
}
/** Every way a page names an asset, among them two that a visit must not fetch: another host and a `data:` URI. */
function homePage({ origin, query }, lang) {
    const body = `<link rel="stylesheet" href="/assets/theme.css">
<script src="${escapeHtml(origin)}/assets/slider.js"></script>
<script src="https://cdn.example.invalid/x.js" async></script>
<script src="//cdn.example.invalid/y.js" async></script>
<img src="/assets/logo.svg" alt="Corner Shop" width="120" height="40">
<img src="${lang === 'fr' ? '../' : ''}assets/hero.png" alt="A street corner" width="600" height="200">
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt="">
<p>${lang === 'fr' ? 'Bienvenue. Voici nos meilleures ventes.' : 'Welcome. These are our best sellers.'}</p>
${productList([7, 21, 42])}`;
    return htmlDocument({ title: lang === 'fr' ? 'Accueil' : 'Home', body, lang, promo: query.get('promo') });
}
function categoryPage({ query, pagination }) {
    const page = Number(query.get('page') ?? '1');
    const pages = pagination ? LISTING_PAGES : 1;
    if (!Number.isInteger(page) || page < 1 || page > pages)
        return null;
    const first = (page - 1) * PRODUCTS_PER_PAGE + 1;
    const body = `<p>Page ${page} of ${pages}</p>
${productList(Array.from({ length: PRODUCTS_PER_PAGE }, (_, index) => first + index))}
<nav class="pages">${pageLink('prev', page - 1, pages)} ${pageLink('next', page + 1, pages)}</nav>`;
    return htmlDocument({ title: 'All products', body, promo: query.get('promo') });
}
const pageLink = (rel, page, pages) => page < 1 || page > pages ? '' : `<a rel="${rel}" href="?page=${page}">${rel === 'next' ? 'Next' : 'Previous'}</a>`;
const productList = (ids) => `<ul class="products">\n${ids.map(productTile).join('\n')}\n</ul>`;
const productTile = (id) => `<li><a href="/p/${id}"><img src="/assets/product.png" alt="Product ${id}"> Product ${id}</a> <span>${price(id)}</span></li>`;
const price = (id) => `${(5 + ((id * 37) % 90)).toFixed(2)} EUR`;
function productPage(id, { query, token }) {
    if (id < 1 || id > PRODUCT_COUNT)
        return null;
    const body = `<img src="/assets/product.png" alt="Product ${id}" width="300" height="300">
<p>Made by hand, in small numbers. <span class="price">${price(id)}</span></p>
<form id="add-to-cart" action="/cart" method="post">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<input type="hidden" name="id_product" value="${id}">
<label>Size <select name="id_product_attribute"><option value="1" selected>S</option><option value="2">M</option></select></label>
<label>Quantity <input type="number" name="qty" value="1" min="1"></label>
<button type="submit" name="add">Add to cart</button>
</form>`;
    return htmlDocument({ title: `Product ${id}`, body, promo: query.get('promo') });
}
function landingPage({ query }) {
    const body = `<img src="/assets/hero.png" alt="This week" width="600" height="200">
<p>Everything on this page is a quarter cheaper until Sunday. Orders before noon leave the same day.</p>
<p><a class="cta" href="/landing/offer">Show me the offer</a></p>`;
    return htmlDocument({ title: 'This week', body, promo: query.get('promo') });
}
function offerPage({ query }) {
    const body = `<p>Three products, one price. Pick one and the discount is in your cart.</p>\n${productList([3, 14, 42])}`;
    return htmlDocument({ title: 'The offer of this week', body, promo: query.get('promo') });
}
function loginPage({ query, token }) {
    const body = `<form action="/login" method="post">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<label>E-mail <input type="email" name="email" autocomplete="username" required></label>
<label>Password <input type="password" name="password" autocomplete="current-password" required></label>
<button type="submit">Sign in</button>
</form>
<p><a href="/login?forgotten=1">I have forgotten my password</a></p>`;
    return htmlDocument({ title: 'Sign in', body, promo: query.get('promo') });
}

;// CONCATENATED MODULE: ./lib/examples/shop/answer.js



const HTML = { 'content-type': 'text/html; charset=utf-8' };
/** A page that no cache keeps. */
const page = (status, body, headers = {}) => ({
    status,
    headers: { ...HTML, 'cache-control': 'no-store', ...headers },
    body,
});
/** An error page; those that ask the client to wait say how long. */
function errorPage(status) {
    const body = htmlDocument({ title: `Error ${status}`, body: '<p>The shop cannot show this page.</p>', promo: null });
    return page(status, body, status === 429 || status === 503 ? { 'retry-after': '30' } : {});
}
/** A JSON answer, as scripts on the page expect it. */
const json = (status, value) => ({
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: `${JSON.stringify(value)}\n`,
});
const redirect = (location) => page(302, '', { location });
/** What stands in front of the pages and actions of a real shop: maintenance mode, access control, a rate limiter. `null` lets the request through. */
function turnAway(knobs, headers, moment) {
    const { requireHeader, startsAfterSeconds = 0, status } = knobs;
    if (moment.secondsListening < startsAfterSeconds)
        return errorPage(503);
    if (requireHeader && headers[requireHeader.name.toLowerCase()] !== requireHeader.value)
        return errorPage(401);
    return status === undefined ? null : errorPage(status);
}
/** The document at `path`; `number` counts document requests from 1. */
function answerDocument(path, visit, knobs, number) {
    if (failsDocument(knobs.errorRate ?? 0, number))
        return errorPage(500);
    if (knobs.otherHostRedirect !== undefined)
        return redirect(knobs.otherHostRedirect);
    if (knobs.loginRedirect && path !== '/login')
        return redirect('/login');
    if (knobs.localeRedirect && path === '/')
        return redirect('/fr/');
    if (knobs.emptyPage)
        return page(200, '<!doctype html><title>Corner Shop</title>\n');
    const html = renderPage(path, visit);
    return html === null ? errorPage(404) : page(200, html);
}

;// CONCATENATED MODULE: ./lib/examples/shop/account.js



/** The customers of the shop, and their passwords. */
const CUSTOMERS = new Map([
    ['ada@shop.example', 'first-program'],
    ['grace@shop.example', 'nanoseconds'],
    ['alan@shop.example', 'enigma-machine'],
]);
const PRODUCTS = [7, 21, 42].map((id) => ({ id, name: `Product ${id}`, stock: id % 5 }));
/** Opens the counter: it knows a customer by the session that logged in, or by a token that it gave. */
function openCounter() {
    const secret = (0,external_node_crypto_.randomBytes)(32);
    const loggedIn = new Map();
    const tokenOf = (email) => (0,external_node_crypto_.createHmac)('sha256', secret).update(email).digest('hex');
    const byToken = ({ authorization }) => [...CUSTOMERS.keys()].some((email) => authorization === `Bearer ${tokenOf(email)}`);
    return (request) => {
        const { method, path, session } = request;
        switch (`${method} ${path}`) {
            case 'POST /login':
                return login(request, loggedIn);
            case 'GET /account':
                return accountPage(loggedIn.get(session.id));
            case 'POST /api/login':
                return apiLogin(request, tokenOf);
            case 'GET /api/products':
                return byToken(request) ? products(request) : json(401, { error: 'no token' });
            case 'POST /api/cart':
                return byToken(request) ? apiCart(request) : json(401, { error: 'no token' });
            default:
                return byId(request, byToken(request));
        }
    };
}
/** The form of the login page: the session's token, and a customer's password. */
function login({ body, session }, loggedIn) {
    const form = new URLSearchParams(body);
    const email = form.get('email') ?? '';
    if (form.get('token') !== session.token)
        return errorPage(403);
    if (!isCustomer(email, form.get('password')))
        return account_redirect('/login?failed=1');
    loggedIn.set(session.id, email);
    return account_redirect('/account');
}
const isCustomer = (email, password) => CUSTOMERS.has(email) && CUSTOMERS.get(email) === password;
function accountPage(email) {
    if (email === undefined)
        return account_redirect('/login');
    const body = `<p>Signed in as <strong id="customer">${escapeHtml(email)}</strong>.</p>
<p><a class="orders" href="/account?tab=orders">My orders</a>, none so far. The shop sells nothing.</p>`;
    return page(200, htmlDocument({ title: 'My account', body, promo: null }));
}
function apiLogin({ body }, tokenOf) {
    const { email, password } = objectIn(body);
    if (typeof email !== 'string' || !isCustomer(email, password))
        return json(401, { error: 'wrong password' });
    const answer = json(200, { token: tokenOf(email), customer: { email } });
    return { ...answer, headers: { ...answer.headers, 'x-request-id': (0,external_node_crypto_.randomBytes)(4).toString('hex') } };
}
function products({ query }) {
    const wanted = query.get('q') ?? '';
    const items = PRODUCTS.filter(({ name }) => name.includes(wanted));
    return json(200, { count: items.length, items });
}
/** `/api/products/42`; null for every other path. */
function byId({ method, path }, isKnown) {
    const [, id] = /^\/api\/products\/(\d+)$/.exec(path) ?? [];
    if (method !== 'GET' || id === undefined)
        return null;
    const product = PRODUCTS.find((one) => String(one.id) === id);
    if (!isKnown)
        return json(401, { error: 'no token' });
    return product === undefined ? json(404, { error: 'no such product' }) : json(200, product);
}
function apiCart({ body }) {
    const { product, quantity } = objectIn(body);
    if (typeof product !== 'number' || !PRODUCTS.some(({ id }) => id === product))
        return json(422, { error: 'no such product' });
    return json(201, { lines: [{ product, quantity: Number(quantity ?? 1) }] });
}
function objectIn(text) {
    try {
        return Object(JSON.parse(text));
    }
    catch {
        return {};
    }
}
const account_redirect = (location) => page(302, '', { location });

;// CONCATENATED MODULE: ./lib/examples/shop/assets.js
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#246"/></svg>\n';
const css = (body) => ({ type: 'text/css; charset=utf-8', body });
const script = (body) => ({ type: 'text/javascript; charset=utf-8', body });
const png = { type: 'image/png', body: PIXEL };
/** Everything the pages load from the shop itself, by path. */
const ASSETS = new Map([
    ['/assets/shop.css', css('body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 60rem; }\n')],
    ['/assets/theme.css', css('h1 { color: #246; }\n')],
    ['/assets/shop.js', script('document.documentElement.classList.add("ready");\n')],
    ['/assets/slider.js', script('document.querySelectorAll(".slider").forEach((slide) => slide.scrollTo(0, 0));\n')],
    ['/assets/logo.svg', { type: 'image/svg+xml', body: LOGO }],
    ['/assets/hero.png', png],
    ['/assets/product.png', png],
]);

;// CONCATENATED MODULE: ./lib/examples/shop/cart.js

const WHOLE_NUMBER = /^\d{1,9}$/;
/** Takes the form of a product page: 403 without the token of the visitor's session, 400 for a field that is missing or no number. */
function addToCart(form, token) {
    if (form.get('token') !== token)
        return json(403, { success: false, error: 'Invalid token' });
    const field = (name) => form.get(name) ?? '';
    const wrong = ['id_product', 'id_product_attribute', 'qty'].filter((name) => !WHOLE_NUMBER.test(field(name)));
    if (wrong.length > 0)
        return json(400, { success: false, error: `Not a number: ${wrong.join(', ')}` });
    return json(200, { success: true, id_product: Number(field('id_product')), quantity: Number(field('qty')) });
}

;// CONCATENATED MODULE: ./lib/examples/shop/operations.js

/** What a shop tells those who run it: whether it is up, and which build it is. Null for every other path. */
function answerOperator(path, commit) {
    switch (path) {
        case '/health':
            return json(200, { status: 'up' });
        case '/version.json':
            return json(200, { build: { commit } });
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/examples/shop/session.js

const COOKIE = 'shop_session';
/** Knows visitors by their cookie and keeps nothing about them, however many come. */
function openSessions() {
    const secret = (0,external_node_crypto_.randomBytes)(32);
    return (headers) => {
        const known = sessionId(headers.cookie);
        const id = known ?? (0,external_node_crypto_.randomUUID)();
        const token = (0,external_node_crypto_.createHmac)('sha256', secret).update(id).digest('hex');
        return { id, token, cookie: known === null ? `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax` : null };
    };
}
const sessionId = (cookies = '') => new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{1,64})(?:;|$)`).exec(cookies)?.[1] ?? null;

;// CONCATENATED MODULE: ./lib/examples/shop/shop.js










const REQUESTS_KEPT = 10_000;
const FORM_BYTES = 64 * 1024;
// Longer than a client keeps an idle connection: a server that hangs up first makes requests fail at random.
const KEEP_ALIVE_MS = 60_000;
/** Opens a small web shop on 127.0.0.1, on any free port unless one is named; rejects when that port is taken. */
async function openShop(knobs = {}, port = 0) {
    const reception = new Reception(knobs);
    const server = (0,external_node_http_.createServer)((request, response) => void reception.serve(request, response));
    server.keepAliveTimeout = KEEP_ALIVE_MS;
    server.listen(port, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`;
    reception.open(url);
    const closed = (0,external_node_events_.once)(server, 'close');
    const close = async () => {
        reception.closing.abort();
        if (server.listening)
            server.close();
        server.closeAllConnections();
        await closed;
    };
    return {
        url,
        requests: reception.requests,
        get requestCount() {
            return reception.requestCount;
        },
        set: (next) => reception.set(next),
        close,
        [Symbol.asyncDispose]: close,
    };
}
/** Serves one visitor after the other, and remembers what knobs count and time. */
class Reception {
    requests = [];
    closing = new AbortController();
    #session = openSessions();
    #counter = openCounter();
    #knobs;
    #origin = '';
    #openedAt = 0;
    #firstRequestAt;
    #answerCount = 0;
    #documentCount = 0;
    #apiCount = 0;
    requestCount = 0;
    constructor(knobs) {
        this.#knobs = knobs;
    }
    open(origin) {
        this.#origin = origin;
        this.#openedAt = performance.now();
    }
    set(knobs) {
        this.#knobs = knobs;
    }
    async serve(request, response) {
        const moment = this.#note(request);
        const silent = silence(this.#knobs, moment);
        if (silent === 'drop')
            request.socket.destroy();
        if (silent !== null)
            return;
        try {
            await this.#answer(request, response, moment);
        }
        catch {
            // The visitor left, or the shop closes: there is nobody to answer.
            request.socket.destroy();
        }
    }
    #note({ method = '', url = '', headers }) {
        this.requestCount += 1;
        this.requests.push({ method, path: url, headers });
        if (this.requests.length > REQUESTS_KEPT)
            this.requests.shift();
        const now = performance.now();
        this.#firstRequestAt ??= now;
        return {
            secondsListening: (now - this.#openedAt) / 1000,
            secondsServing: (now - this.#firstRequestAt) / 1000,
        };
    }
    async #answer(request, response, moment) {
        const { pathname, searchParams } = new URL(`${this.#origin}${request.url ?? '/'}`);
        const asset = ASSETS.get(pathname);
        if (asset) {
            write(response, 200, { 'content-type': asset.type, 'cache-control': 'max-age=3600' }, asset.body);
            return;
        }
        this.#answerCount += 1;
        const latency = latencyOf(this.#knobs, pathname, this.#answerCount);
        if (latency > 0)
            await (0,promises_.setTimeout)(latency, undefined, { signal: this.closing.signal });
        const session = this.#session(request.headers);
        const { status, headers, body } = turnAway(this.#knobs, request.headers, moment) ??
            (isRead(request) ? answerOperator(pathname, this.#knobs.commit ?? 'demo') : null) ??
            (await this.#atCounter(request, pathname, searchParams, session)) ??
            (isRead(request)
                ? this.#document(pathname, searchParams, session.token)
                : await act(request, pathname, session.token));
        if (session.cookie !== null && status < 400)
            response.setHeader('set-cookie', session.cookie);
        write(response, status, headers, body);
    }
    async #atCounter(request, path, query, session) {
        const { method = '', headers } = request;
        if (!(path === '/account' || (path === '/login' && method === 'POST') || path.startsWith('/api/')))
            return null;
        const body = isRead(request) ? '' : await readText(request);
        if (body === null)
            return errorPage(413);
        const failing = this.#knobs.failingApi;
        if (failing !== undefined && path === failing.path && this.#apiCount++ >= failing.after)
            return errorPage(500);
        return this.#counter({ method, path, query, authorization: headers.authorization ?? '', body, session });
    }
    #document(path, query, token) {
        this.#documentCount += 1;
        const visit = { origin: this.#origin, query, token, pagination: !this.#knobs.noPagination };
        return answerDocument(path, visit, this.#knobs, this.#documentCount);
    }
}
function write(response, status, headers, body) {
    response.statusCode = status;
    response.setHeaders(new Map(Object.entries(headers)));
    response.end(body);
}
const isRead = ({ method }) => method === 'GET' || method === 'HEAD';
async function act(request, path, token) {
    if (path !== '/cart')
        return errorPage(404);
    if (request.method !== 'POST')
        return errorPage(405);
    const form = await readText(request);
    return form === null ? errorPage(413) : addToCart(new URLSearchParams(form), token);
}
async function readText(request) {
    let text = '';
    request.setEncoding('utf8');
    for await (const chunk of request) {
        text += String(chunk);
        if (text.length > FORM_BYTES)
            return null;
    }
    return text;
}

// EXTERNAL MODULE: ./lib/src/decide.js + 46 modules
var decide = __webpack_require__(3069);
// EXTERNAL MODULE: ./lib/src/open-world.js
var open_world = __webpack_require__(8261);
// EXTERNAL MODULE: ./lib/src/report/tell-verdict.js
var tell_verdict = __webpack_require__(2470);
// EXTERNAL MODULE: ./lib/src/terminal-log.js + 2 modules
var terminal_log = __webpack_require__(3264);
// EXTERNAL MODULE: ./lib/src/verdict/exit-code.js
var exit_code = __webpack_require__(9938);
;// CONCATENATED MODULE: ./lib/src/demo.js
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






const LATENCY = { latencyMs: 30, jitterMs: 40 };
/** A config file that lies here is for another site. */
const SHORT = { config: 'none', environment: 'preprod', 'duration-seconds': '10', 'warm-up-seconds': '2' };
const ACTS = [
    {
        title: 'the homepage with its assets',
        path: '/',
        inputs: { 'page-type': 'homepage' },
        shop: LATENCY,
        expected: 'passed',
    },
    {
        title: 'a product, into the cart',
        path: '/p/42',
        inputs: { 'page-type': 'product', 'test-mode': 'full', 'id-product': '42', 'id-attr': '1' },
        shop: LATENCY,
        expected: 'passed',
    },
    {
        title: 'a category, three pages deep',
        path: '/category',
        inputs: { 'page-type': 'category' },
        shop: LATENCY,
        expected: 'passed',
    },
    {
        title: 'a landing page and its call to action',
        path: '/landing',
        inputs: { 'page-type': 'landing', cta: '/landing/offer' },
        shop: LATENCY,
        expected: 'passed',
    },
    {
        title: 'the product again, now too slow for its limit: the load is stopped early',
        path: '/p/42',
        inputs: { 'page-type': 'product', 'p95-threshold-ms': '250', 'duration-seconds': '20' },
        shop: { latencyMs: 400 },
        expected: 'failed',
    },
];
/** Gates a small shop on this machine: all four page types, a pass each, and an abort. `flags` say which k6 is taken. Returns 0 when every act ended as it should, 4 when one did not, 130 when it was stopped. */
async function demo(flags, env, stop) {
    const log = (0,terminal_log/* terminalLog */.d)(process.stdout, env);
    const shown = [];
    for (const [index, act] of ACTS.entries()) {
        if (stop.aborted)
            break;
        log.info(`\n=== ${index + 1} of ${ACTS.length}: ${act.title} ===`);
        shown.push(await play(act, flags, env, stop));
    }
    log.info('\n=== What the gate said ===');
    shown.forEach((verdict, index) => {
        log.info(`${verdict.outcome.padEnd(12)} ${ACTS[index]?.title}`);
        log.info(`${' '.repeat(13)}${verdict.headline}`);
        log.info(`${' '.repeat(13)}evidence: ${verdict.evidence.folder}`);
    });
    if (stop.aborted)
        return exit_code/* EXIT */.d.cancelled;
    return ACTS.every((act, index) => shown[index]?.outcome === act.expected) ? 0 : exit_code/* EXIT */.d.error;
}
async function play({ path, inputs, shop: knobs }, flags, env, stop) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const shop = __addDisposableResource(env_1, await openShop(knobs), true);
        const world = (0,open_world.openWorld)(env, (0,terminal_log/* terminalLog */.d)(process.stdout, env));
        const values = { ...flags.values, ...SHORT, ...inputs, 'target-url': `${shop.url}${path}` };
        world.log.info(`k6-gate run ${Object.entries(values)
            .map(([name, value]) => `--${name} ${value}`)
            .join(' ')}`);
        // Awaited here: the shop is still needed.
        return await (0,decide.decide)({ ...flags, values }, world, stop, ({ verdict }) => (0,tell_verdict.tellVerdict)(verdict, world.log));
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


/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6293);

/** Rows of cells as lines, each column as wide as its widest cell. */
function columns(rows, indent = '  ') {
    const count = Math.max(0, ...rows.map((row) => row.length));
    const widths = [...Array(count).keys()].map((at) => Math.max(0, ...rows.map((row) => (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[at] ?? ''))));
    return rows.map((row) => `${indent}${row.map((text, at) => (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)(text, widths[at] ?? 0)).join('  ')}`.trimEnd());
}


/***/ }),

/***/ 2470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellVerdict: () => (/* binding */ tellVerdict)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9893);
/* harmony import */ var _finding_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8720);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7358);
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



/** Tells a log of a verdict: first, folded, every threshold and where it comes from; the verdict itself stands last. */
function tellVerdict(verdict, log) {
    try {
        tellThresholds(verdict, log);
    }
    finally {
        log.info((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictText */ .n)(verdict));
    }
}
function tellThresholds(verdict, log) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const rows = (0,_finding_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(verdict.thresholds);
        if (rows.length === 0)
            return;
        const _group = __addDisposableResource(env_1, log.group(`All ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rows.length, 'threshold')}, and where each comes from`), false);
        log.info((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholdDetails */ .o)(verdict));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}


/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verdictText),
/* harmony export */   o: () => (/* binding */ thresholdDetails)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9893);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6366);
/* harmony import */ var _finding_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8720);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(333);
/* harmony import */ var _page_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6790);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8104);
/* harmony import */ var _ticks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2767);







/** More rows than these push the sentence out of sight; all of them are in the other reports. */
const MAX_ROWS = 20;
/** The first screen for a job log or a terminal, without colour: the sentence, what it rests on, a row per page, why, the thresholds that do not hold, how to reproduce it, and where the evidence lies. */
function verdictText(verdict) {
    const { headline, notes, error, thresholds, reproduce, why, outcome, evidence } = verdict;
    const stopped = (0,_stopped_js__WEBPACK_IMPORTED_MODULE_4__/* .stoppedText */ .T)(verdict);
    return [
        `${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWord */ .nG)(verdict)}: ${headline}`,
        ...(thresholds.length === 0
            ? []
            : (0,_ticks_js__WEBPACK_IMPORTED_MODULE_5__/* .ticksOf */ .E)(verdict).map(({ good, name, words }) => `  ${good ? '✓' : '✗'} ${name}: ${words}`)),
        ...reasonLines(verdict),
        ...(error?.hint ? [`  Next: ${error.hint}`] : []),
        ...(stopped === null ? [] : [`  ${stopped}`]),
        ...pageLines(verdict),
        ...why.map(({ message }, index) => `  ${index === 0 ? 'Why:' : '    '} ${message}`),
        ...decidingLines(thresholds),
        ...notes.map((note) => `  Note: ${note}`),
        ...(reproduce === null || outcome === 'passed' ? [] : [`  Reproduce: ${reproduce}`]),
        ...(evidence.folder === null ? [] : [`Evidence: ${evidence.folder}`]),
    ].join('\n');
}
/** Every threshold that had something to judge, with its origin, for a fold of the log. */
const thresholdDetails = ({ thresholds }) => [...thresholdLines((0,_finding_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(thresholds), true), ...(0,_finding_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .legend */ .o1)(thresholds).map((line) => `  ${line}`)].join('\n');
function reasonLines({ headline, reasons, outcome }) {
    // The code of an error says more than those of its reasons.
    const told = (code) => (outcome === 'error' ? '' : `${code}: `);
    return (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherReasons */ .QA)(headline, reasons).map(({ code, message }) => `  - ${told(code)}${message}`);
}
function pageLines(verdict) {
    const rows = (0,_page_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .pageRowsOf */ .ce)(verdict);
    if (rows.length === 0)
        return [];
    const cells = rows
        .slice(0, MAX_ROWS)
        .map(({ name, state, word, crossed, p95, limit, headroom, errorRate, requests }) => [
        name,
        `${state === 'crossed' ? word.toUpperCase() : word}${crossed === '' ? '' : ` (${crossed})`}`,
        ...[p95, limit, (0,_page_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .headroomBar */ .HB)(headroom), errorRate, requests],
    ]);
    const head = ['page', 'outcome', 'p(95)', 'limit', 'headroom', 'errors', 'requests'];
    const more = rows.length - MAX_ROWS;
    return [...(0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .Y)([head, ...cells]), ...(more > 0 ? [`  and ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more page')}`] : [])];
}
function decidingLines(findings) {
    const rows = (0,_finding_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .notHeld */ .H7)(findings);
    const more = rows.length - MAX_ROWS;
    return [
        ...thresholdLines(rows.slice(0, MAX_ROWS)),
        ...(more > 0 ? [`  and ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more threshold')} that ${more === 1 ? 'does' : 'do'} not hold`] : []),
    ];
}
const SHOUTED = ['crossed', 'unmeasured', 'disputed'];
const SHORT = {
    held: 'ok',
    crossed: 'crossed',
    unmeasured: 'no samples',
    disputed: 'disputed',
    reported: 'reported',
};
function thresholdLines(findings, withOrigin = false) {
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .Y)(findings.map((finding) => [
        SHOUTED.includes(finding.state) ? SHORT[finding.state].toUpperCase() : SHORT[finding.state],
        (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statistic */ .$t)(finding),
        finding.observed === null ? '–' : (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(finding.observed, finding.unit),
        `limit ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .limitText */ .PW)(finding)}`,
        `${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(finding.samples, 'sample')}${finding.confidence === 'low' ? ' (few)' : ''}`,
        ...(withOrigin ? [finding.origin] : []),
    ]));
}


/***/ })

};
