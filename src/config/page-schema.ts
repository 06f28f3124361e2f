import * as z from 'zod/mini';
import { documented, inPage } from './input-doc.ts';
import { limitsSchema } from './load-schema.ts';
import { field } from './nested.ts';
import { choice, count, oneOf, path, text, withDefault } from './value-kinds.ts';

export const PAGE_TYPES = ['homepage', 'product', 'category', 'landing'] as const;
export type PageType = (typeof PAGE_TYPES)[number];

const A_TEXT = 'a text that is not empty; a number in quotes';

const pageMetadata = z.strictObject({
  title: field(z.optional(text()), { description: 'A text that must be on the page.', allowed: A_TEXT }),
  query: z.optional(
    z.record(
      z.string().check(z.minLength(1)),
      field(z.string(), { description: 'A query parameter of its address.', allowed: 'a text; a number in quotes' }),
    ),
  ),
});

const promoData = z.strictObject({
  code: field(z.optional(z.string().check(z.minLength(1))), {
    description: 'Sent as a query parameter.',
    allowed: A_TEXT,
  }),
  parameter: field(z.optional(z.string().check(z.minLength(1))), {
    description: 'Name of that parameter.',
    allowed: A_TEXT,
  }),
  text: field(z.optional(text()), { description: 'A text that must be on the page then.', allowed: A_TEXT }),
});

const { errorRate, p95Ms, p99Ms, checks, ttfbP95Ms, iterationP95Ms, writeP95Ms, writeErrorRate } = limitsSchema.shape;

/** What is set for one page. */
export const pageSchema = z.strictObject({
  name: documented(z.optional(z.string().check(z.regex(/^[A-Za-z0-9][\w-]{0,39}$/))), {
    name: 'name',
    group: 'Pages',
    fileOnly: true,
    description: 'What the page is called in every report.',
    allowed: 'up to 40 letters, digits, - and _',
    defaultText: 'its type, numbered where several have it',
  }),
  type: documented(choice(PAGE_TYPES), {
    name: 'page-type',
    group: 'What to test',
    description: 'What kind of page it is: decides what a visit does. Required.',
    allowed: oneOf(PAGE_TYPES),
  }),
  path: documented(z.optional(path()), {
    name: 'path',
    group: 'Pages',
    fileOnly: true,
    description: 'Where the page lies on the target; its query is shown in logs and kept in the evidence.',
    allowed: 'a path on the target host, starting with one /',
    defaultText: 'the address in `target-url`',
  }),
  weight: documented(withDefault(count(1, 1000), 1), {
    name: 'weight',
    group: 'Pages',
    fileOnly: true,
    description:
      'Its share of the VUs: a page of weight 3 gets three times those of a page of weight 1, every page at least one.',
    allowed: 'a whole number from 1 to 1000',
  }),
  limits: withDefault(
    z.strictObject({
      errorRate: inPage(errorRate),
      p95Ms: inPage(p95Ms),
      p99Ms: inPage(p99Ms),
      checks: inPage(checks),
      ttfbP95Ms: inPage(ttfbP95Ms),
      iterationP95Ms: inPage(iterationP95Ms),
      writeP95Ms: inPage(writeP95Ms),
      writeErrorRate: inPage(writeErrorRate),
    }),
    {},
  ),
  // Without a dot or a folder it could be the name of one of ours, and would stand in its place.
  template: documented(z.optional(text().check(z.regex(/[./\\]/))), {
    name: 'template',
    group: 'Pages',
    fileOnly: true,
    description:
      'A template of your own for the visits to the page, in place of the one of its type (docs/templates.md).',
    allowed: 'the path of a mustache file, from the working directory, such as gate/visit.js.mustache',
  }),
  expectText: documented(z.optional(text()), {
    name: 'expect-text',
    group: 'Page values',
    description:
      'Text that only the right page contains; a page without it fails the check. Not set, a login or maintenance page that answers 200 at this address can pass.',
    allowed: 'a text that is not empty',
  }),
  idProduct: documented(z.optional(text()), {
    name: 'id-product',
    group: 'Page values',
    pageType: 'product',
    description: 'Product to put into the cart (product page, `test-mode: full`).',
    allowed: "the product's id",
  }),
  idAttr: documented(z.optional(text()), {
    name: 'id-attr',
    group: 'Page values',
    pageType: 'product',
    description: 'Variant of the product (product page, `test-mode: full`).',
    allowed: "the id of the product's attribute combination, 0 for none",
  }),
  cartPath: documented(withDefault(path(), '/cart'), {
    name: 'cart-path',
    group: 'Page values',
    pageType: 'product',
    description: 'Where add-to-cart is posted (product page, `test-mode: full`).',
    allowed: 'a path on the target host, starting with one /',
  }),
  categoryDepth: documented(withDefault(count(1, 50), 3), {
    name: 'category-depth',
    group: 'Page values',
    pageType: 'category',
    description: 'How many pages of the listing a visit walks (category page).',
    allowed: 'a whole number from 1 to 50',
  }),
  cta: documented(z.optional(path()), {
    name: 'cta',
    group: 'Page values',
    pageType: 'landing',
    description: 'Path behind the call to action (landing page). Without it the page alone is visited.',
    allowed: 'a path on the target host, starting with one /',
  }),
  ctaSelector: documented(z.optional(text()), {
    name: 'cta-selector',
    group: 'Page values',
    pageType: 'landing',
    description:
      'CSS selector of the call to action (landing page), in place of `cta`: the visit goes where the first match links to. A page without it fails a check.',
    allowed: 'a CSS selector such as a.cta or #signup',
  }),
  maxAssets: documented(withDefault(count(0, 100), 20), {
    name: 'max-assets',
    group: 'Page values',
    pageType: 'homepage',
    description: 'How many of its stylesheets, scripts and images a visit loads (homepage).',
    allowed: 'a whole number from 0 to 100',
  }),
  metadata: documented(z.optional(pageMetadata), {
    name: 'page-metadata',
    group: 'Page values',
    description:
      'What the page is known by: `{"title": "…", "query": {"name": "value"}}`. The title must be on the page; the query is added to its address.',
    allowed: 'a JSON object with title (text) and query (object of texts)',
  }),
  promo: documented(z.optional(promoData), {
    name: 'promo-data',
    group: 'Page values',
    description:
      'A promotion to visit the page with: `{"code": "SPRING", "parameter": "promo", "text": "-20%"}`. The code is sent as a query parameter (`promo` unless named); the text must be on the page.',
    allowed: 'a JSON object with code, parameter and text (texts)',
  }),
});
