import { type Config, visitsOf } from '../config/config.ts';
import { plainPattern } from '../config/host-pattern.ts';
import { PAGE_TYPES } from '../config/page-schema.ts';
import { PRIVATE_RANGES } from '../config/private-address.ts';
import { STATE_CHANGES } from '../config/state-change.ts';
import { selectorText, type Threshold } from '../config/threshold.ts';
import { VERSION } from '../version.ts';
import { dataOf, stepsOf, visitOf } from './journey-of-script.ts';
import { pageOf } from './page-of-script.ts';
import { loadScenario, seconds, warmUpScenario } from './scenarios.ts';
import type { View } from './template.ts';

/** One variable of the templates: what it is, and how its value comes from the config. */
export interface Variable {
  readonly name: string;
  readonly description: string;
  readonly value: (config: Config, runUrl: string | null) => unknown;
}

/** The contract between k6-gate and its templates. Every value is rendered as a JavaScript literal. */
export const VARIABLES: readonly Variable[] = [
  {
    name: 'pages',
    description:
      'The pages: name, type, address, expected texts, and what a visit to one of their type needs; then the journeys.',
    value: (config) => [...config.pages.map((page) => pageOf(page, config)), ...config.journeys.map(visitOf)],
  },
  {
    name: 'has_journeys',
    description: 'True when there are journeys (for sections).',
    value: ({ journeys }) => journeys.length > 0,
  },
  {
    name: 'steps',
    description: 'The steps of all journeys: request, what is expected of its answer, and what is taken from it.',
    value: ({ journeys }) => journeys.flatMap(stepsOf),
  },
  {
    name: 'has_setup',
    description: 'True when a journey has steps that are done once, before the load (for sections).',
    value: ({ journeys }) => journeys.some(({ setup }) => setup.length > 0),
  },
  {
    name: 'setup_limit',
    description: 'Longest time of these steps: every request as long as it may take.',
    value: ({ load }) => seconds(load.rehearsalSeconds),
  },
  {
    name: 'has_data',
    description: 'True when there are data files (for sections).',
    value: ({ data }) => data.length > 0,
  },
  {
    name: 'data',
    description: 'The data files: name, how rows are dealt out, and the file beside the script.',
    value: ({ data }) => data.map(dataOf),
  },
  ...PAGE_TYPES.map(
    (type): Variable => ({
      name: `has_${type}`,
      description: `True when a ${type} page is visited as its type is (for sections).`,
      value: ({ pages }) => pages.some((page) => page.type === type && page.template === undefined),
    }),
  ),
  {
    name: 'has_cta_selector',
    description: 'True when a landing page has its call to action by a CSS selector (for sections).',
    value: ({ pages }) => pages.some(({ type, ctaSelector }) => type === 'landing' && ctaSelector !== undefined),
  },
  {
    name: 'has_templates',
    description: 'True when a page has a template of its own, which may make metrics (for sections).',
    value: ({ pages }) => pages.some(({ template }) => template !== undefined),
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
  {
    name: 'limits',
    description: 'Every threshold: selector, expression, whether it is judged, when it may abort, origin and reason.',
    value: ({ thresholds }) => thresholds.map(limit),
  },
  {
    name: 'loads',
    description: 'The scenario of each page and journey while it is judged: executor, VUs, stages.',
    value: (config) => visitsOf(config).map((visit) => loadScenario(visit, config.load)),
  },
  {
    name: 'warm_ups',
    description: 'The same for the warm-up.',
    value: (config) => visitsOf(config).map((visit) => warmUpScenario(visit, config.load)),
  },
  {
    name: 'has_looks',
    description: 'True when the site is looked at before the rehearsal, or after the load (for sections).',
    value: ({ ready, expectVersion }) => ready !== null || expectVersion !== null,
  },
  {
    name: 'looks',
    description: 'What these looks ask for, by their phase.',
    value: looksOf,
  },
  {
    name: 'rehearsal_limit',
    description: 'Longest time of the rehearsal: every request of every page and journey as long as it may take.',
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
    value: (_config, runUrl) => `k6-gate/${VERSION}${runUrl === null ? '' : ` (+${runUrl})`}`,
  },
];

/** The values of all variables. */
export function viewOf(config: Config, runUrl: string | null): View {
  return Object.fromEntries(VARIABLES.map(({ name, value }) => [name, value(config, runUrl)]));
}

function looksOf({ ready, expectVersion }: Config) {
  return {
    ...(ready && { ready: { url: ready.url, status: ready.status, contains: ready.contains, version: null } }),
    ...(expectVersion && {
      version: { url: expectVersion.url, status: null, contains: null, version: expectVersion.place },
    }),
  };
}

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
