import type { Config, Page } from '../config/config.ts';
import { plainPattern } from '../config/host-pattern.ts';
import { PRIVATE_RANGES } from '../config/private-address.ts';
import { STATE_CHANGES } from '../config/state-change.ts';
import { selectorText, type Threshold } from '../config/threshold.ts';
import { VERSION } from '../version.ts';
import type { View } from './template.ts';

/** One variable of the templates: what it is, and how its value comes from the config. */
export interface Variable {
  readonly name: string;
  readonly description: string;
  readonly value: (config: Config, page: Page, runUrl: string | null) => unknown;
}

const WARM_UP_VUS = 2;

const seconds = (value: number): string => `${value}s`;

/** The limit on the whole: thresholds on a part of the samples have the same metric. */
const limitOf = ({ thresholds }: Config, metric: string, statistic: string): number | undefined =>
  thresholds.find((threshold) => selectorText(threshold) === metric && threshold.expression.startsWith(statistic))
    ?.limit;

/** The contract between k6-gate and its templates, and later those of users. Every value is rendered as a JavaScript literal. */
export const VARIABLES: readonly Variable[] = [
  {
    name: 'page',
    description: 'Name of the page: the tag `page` of everything that is measured.',
    value: (_, page) => page.name,
  },
  {
    name: 'url',
    description: 'Address of the page, with the query of page-metadata and promo-data.',
    value: (_, page) => page.url,
  },
  {
    name: 'origin',
    description: 'Scheme and host of the target: `https://shop.example`.',
    value: ({ target }) => new URL(target.url).origin,
  },
  {
    name: 'host',
    description: 'Host of the target, with its port unless it is the default one.',
    value: ({ target }) => target.host,
  },
  {
    name: 'allowed_hosts',
    description:
      'Hosts beside it that a visit may load, in their one spelling; `*.` before one stands for its subdomains.',
    value: ({ guards }) => guards.allowedHosts.map(plainPattern),
  },
  { name: 'mode', description: '`read-only` or `full`.', value: ({ load }) => load.mode },
  { name: 'full', description: 'True in `full` mode (for sections).', value: ({ load }) => load.mode === 'full' },
  {
    name: 'state_changes',
    description: 'Sources of regular expressions for paths that no visit may follow; none in `full` mode.',
    value: ({ load }) => (load.mode === 'full' ? [] : STATE_CHANGES),
  },
  { name: 'id_product', description: 'Product for the cart, or null.', value: (_, page) => page.idProduct ?? null },
  { name: 'id_attr', description: 'Variant of the product, or null.', value: (_, page) => page.idAttr ?? null },
  { name: 'cart_path', description: 'Where add-to-cart is posted.', value: (_, page) => page.cartPath },
  { name: 'category_depth', description: 'Pages of the listing to walk.', value: (_, page) => page.categoryDepth },
  { name: 'cta', description: 'Path of the call to action, or null.', value: (_, page) => page.cta ?? null },
  {
    name: 'has_cta',
    description: 'True when there is a call to action (for sections).',
    value: (_, page) => page.cta !== undefined,
  },
  { name: 'max_assets', description: 'Most assets of a homepage.', value: (_, page) => page.maxAssets },
  {
    name: 'expected_texts',
    description: 'Texts that every document of the page must contain.',
    value: (_, page) => expectedTexts(page),
  },
  { name: 'page_metadata', description: 'The object of page-metadata.', value: (_, page) => page.metadata ?? {} },
  { name: 'promo_data', description: 'The object of promo-data.', value: (_, page) => page.promo ?? {} },
  {
    name: 'error_rate_threshold',
    description: 'Limit of failed requests, a share.',
    value: (config) => limitOf(config, 'http_req_failed', 'rate'),
  },
  {
    name: 'p95_threshold',
    description: 'Limit of p(95), milliseconds.',
    value: (config) => limitOf(config, 'http_req_duration', 'p(95)'),
  },
  {
    name: 'p99_threshold',
    description: 'Limit of p(99), milliseconds.',
    value: (config) => limitOf(config, 'http_req_duration', 'p(99)'),
  },
  {
    name: 'checks_threshold',
    description: 'Limit of passed checks, a share.',
    value: (config) => limitOf(config, 'checks', 'rate'),
  },
  {
    name: 'limits',
    description: 'Every threshold: selector, expression, whether it is judged, when it may abort, origin and reason.',
    value: ({ thresholds }) => thresholds.map(limit),
  },
  {
    name: 'stages',
    description: 'Stages of the ramping load.',
    value: ({ load }) => load.stages.map((stage) => ({ duration: seconds(stage.seconds), target: stage.targetVus })),
  },
  {
    name: 'graceful_stop',
    description: 'How long a visit may go on after the load.',
    value: ({ load }) => seconds(load.gracefulStopSeconds),
  },
  { name: 'warm_up_vus', description: 'VUs of the warm-up.', value: ({ load }) => Math.min(WARM_UP_VUS, load.maxVus) },
  {
    name: 'warm_up_duration',
    description: 'Length of the warm-up.',
    value: ({ load }) => seconds(Math.max(1, load.warmUpSeconds)),
  },
  {
    name: 'rehearsal_limit',
    description: 'Longest time of the rehearsal: every request of the visit as long as it may take.',
    value: ({ load }) => seconds(load.rehearsalSeconds),
  },
  {
    name: 'request_timeout',
    description: 'Longest time of a request: twice the limit of p(99), at least 10 s.',
    value: ({ load }) => seconds(load.requestTimeoutSeconds),
  },
  { name: 'rps', description: 'Most requests per second, or null.', value: ({ load }) => load.rps },
  {
    name: 'has_rps',
    description: 'True when requests per second are limited (for sections).',
    value: ({ load }) => load.rps !== null,
  },
  {
    name: 'public_only',
    description: 'True when no private address may be reached: on prod, without `allow-private-target` (for sections).',
    value: ({ guards }) => guards.publicOnly,
  },
  { name: 'private_ranges', description: 'Networks whose addresses are not public.', value: () => PRIVATE_RANGES },
  {
    name: 'header_names',
    description: 'Names of the configured headers; their values are in `__ENV.GATE_HEADER_<index>`.',
    value: ({ requestHeaders }) => requestHeaders.map(({ name }) => name),
  },
  {
    name: 'user_agent',
    description: 'Says who is knocking: k6-gate and the address of the run.',
    value: (_config, _page, runUrl) => `k6-gate/${VERSION}${runUrl === null ? '' : ` (+${runUrl})`}`,
  },
];

/** The values of all variables for one page. */
export function viewOf(config: Config, page: Page, runUrl: string | null): View {
  return Object.fromEntries(VARIABLES.map(({ name, value }) => [name, value(config, page, runUrl)]));
}

const expectedTexts = ({ expectText, metadata, promo }: Page): string[] =>
  [...new Set([expectText, metadata?.title, promo?.text])].filter((text) => text !== undefined);

function limit(threshold: Threshold) {
  const { abortAfterSeconds } = threshold;
  return {
    on: selectorText(threshold),
    threshold: threshold.expression,
    judged: threshold.judged,
    abortAfter: threshold.judged && abortAfterSeconds !== null ? seconds(abortAfterSeconds) : null,
    origin: threshold.origin,
    because: threshold.because,
  };
}
