const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` as HTML text or as a quoted attribute value. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** What every page shares: its heading, its language, and what the visitor brought along. */
export interface Layout {
  readonly title: string;
  /** HTML, already escaped. */
  readonly body: string;
  readonly lang?: 'en' | 'fr';
  /** The `promo` of the query, raw. */
  readonly promo: string | null;
}

/** A whole HTML document around `body`, with the stylesheet and script that all pages load. */
export function htmlDocument({ title, body, lang = 'en', promo }: Layout): string {
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
