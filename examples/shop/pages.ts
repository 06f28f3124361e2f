import { escapeHtml, htmlDocument } from './html.ts';

/** What a page may depend on besides its path. */
export interface Visit {
  /** Origin of the shop, without a slash at the end. */
  readonly origin: string;
  readonly query: URLSearchParams;
  /** The form token that belongs to the visitor's session cookie. */
  readonly token: string;
  /** False: the listing has one page and no link to a next one. */
  readonly pagination: boolean;
}

const PRODUCTS_PER_PAGE = 12;
const LISTING_PAGES = 5;
const PRODUCT_COUNT = PRODUCTS_PER_PAGE * LISTING_PAGES;

/** The HTML of the page at `path`, or `null` where the shop has none. */
export function renderPage(path: string, visit: Visit): string | null {
  const product = /^\/p\/(\d{1,6})$/.exec(path)?.[1];
  if (product !== undefined) return productPage(Number(product), visit);
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
function homePage({ origin, query }: Visit, lang: 'en' | 'fr'): string {
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

function categoryPage({ query, pagination }: Visit): string | null {
  const page = Number(query.get('page') ?? '1');
  const pages = pagination ? LISTING_PAGES : 1;
  if (!Number.isInteger(page) || page < 1 || page > pages) return null;
  const first = (page - 1) * PRODUCTS_PER_PAGE + 1;
  const body = `<p>Page ${page} of ${pages}</p>
${productList(Array.from({ length: PRODUCTS_PER_PAGE }, (_, index) => first + index))}
<nav class="pages">${pageLink('prev', page - 1, pages)} ${pageLink('next', page + 1, pages)}</nav>`;
  return htmlDocument({ title: 'All products', body, promo: query.get('promo') });
}

const pageLink = (rel: 'prev' | 'next', page: number, pages: number): string =>
  page < 1 || page > pages ? '' : `<a rel="${rel}" href="?page=${page}">${rel === 'next' ? 'Next' : 'Previous'}</a>`;

const productList = (ids: readonly number[]): string =>
  `<ul class="products">\n${ids.map(productTile).join('\n')}\n</ul>`;

const productTile = (id: number): string =>
  `<li><a href="/p/${id}"><img src="/assets/product.png" alt="Product ${id}"> Product ${id}</a> <span>${price(id)}</span></li>`;

const price = (id: number): string => `${(5 + ((id * 37) % 90)).toFixed(2)} EUR`;

function productPage(id: number, { query, token }: Visit): string | null {
  if (id < 1 || id > PRODUCT_COUNT) return null;
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

function landingPage({ query }: Visit): string {
  const body = `<img src="/assets/hero.png" alt="This week" width="600" height="200">
<p>Everything on this page is a quarter cheaper until Sunday. Orders before noon leave the same day.</p>
<p><a class="cta" href="/landing/offer">Show me the offer</a></p>`;
  return htmlDocument({ title: 'This week', body, promo: query.get('promo') });
}

function offerPage({ query }: Visit): string {
  const body = `<p>Three products, one price. Pick one and the discount is in your cart.</p>\n${productList([3, 14, 42])}`;
  return htmlDocument({ title: 'The offer of this week', body, promo: query.get('promo') });
}

function loginPage({ query, token }: Visit): string {
  const body = `<form action="/login" method="post">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<label>E-mail <input type="email" name="email" autocomplete="username" required></label>
<label>Password <input type="password" name="password" autocomplete="current-password" required></label>
<button type="submit">Sign in</button>
</form>
<p><a href="/login?forgotten=1">I have forgotten my password</a></p>`;
  return htmlDocument({ title: 'Sign in', body, promo: query.get('promo') });
}
