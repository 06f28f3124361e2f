import type { Curve, Curves } from '../../../src/results/curves.ts';
import type { Measured, Phase, TrendStats } from '../../../src/results/measurements.ts';
import type { Finding, Verdict } from '../../../src/verdict/verdict.ts';
import { SITE_VERDICT, VERDICTS } from '../verdicts.ts';

/** A verdict and the course of its run. */
export interface Told {
  readonly verdict: Verdict;
  readonly curves: Curves;
}

type Page = Verdict['pages'][number];
/** Milliseconds at a point, in a run of so many. */
type Shape = (at: number, points: number) => number;

const FIRST_SECOND = Date.parse('2026-11-21T07:00:05Z') / 1000;

/** Waves that look like noise and are the same each time. */
const ripple = (at: number, seed: number): number =>
  Math.sin(at * 0.9 + seed) * 0.5 + Math.sin(at * 0.37 + seed * 3) * 0.3 + Math.sin(at * 2.3 + seed * 7) * 0.2;

const steady =
  (milliseconds: number, seed: number): Shape =>
  (at) =>
    milliseconds * (1 + 0.12 * ripple(at, seed));

/** Fine at first, from a quarter of the run on slower and slower. */
const worse =
  (from: number, to: number, seed: number): Shape =>
  (at, points) => {
    const share = Math.min(1, Math.max(0, (at / points - 0.25) / 0.45));
    return (from + (to - from) * share ** 1.4) * (1 + 0.08 * ripple(at, seed));
  };

const each = (points: number, value: (at: number) => number): number[] =>
  Array.from({ length: points }, (_, at) => value(at));

function curveOf(points: number, p95: Shape, requests: number, errorsFrom: number): Curve {
  const ramp = (at: number): number => Math.min(1, (at + 1) / (points * 0.15));
  const phase = (share: number): number[] => each(points, (at) => p95(at, points) * 0.6 * share);
  const phases: Record<Phase, number[]> = {
    blocked: phase(0.01),
    connecting: each(points, (at) => (at < points * 0.15 ? 3 : 0)),
    tlsHandshaking: each(points, (at) => (at < points * 0.15 ? 7 : 0)),
    sending: each(points, () => 0.05),
    waiting: phase(0.86),
    receiving: phase(0.12),
  };
  return {
    requestsPerSecond: each(points, (at) => Math.round(requests * ramp(at) * (1 + 0.06 * ripple(at, 5)))),
    errorsPerSecond: each(points, (at) => (at < errorsFrom ? 0 : Math.round(2 + 2 * ripple(at, 9)))),
    p50: each(points, (at) => p95(at, points) * 0.55),
    p95: each(points, (at) => p95(at, points)),
    p99: each(points, (at) => p95(at, points) * (1.25 + 0.15 * ripple(at, 2))),
    phases,
  };
}

interface Course {
  readonly points: number;
  readonly secondsPerPoint?: number;
  readonly total: Curve;
  readonly pages?: Readonly<Record<string, Curve>>;
}

const curvesOf = ({ points, secondsPerPoint = 1, total, pages = {} }: Course): Curves => ({
  firstSecond: points === 0 ? null : FIRST_SECOND,
  secondsPerPoint,
  vus: each(points, (at) => Math.min(20, 2 + Math.floor((at / (points * 0.15)) * 18))),
  ...{ total, pages },
});

/** The course of a run that did not begin. */
export const NO_CURVES = curvesOf({ points: 0, total: curveOf(0, steady(1, 1), 0, 0) });

const trend = (p95: number): TrendStats => ({
  ...{ avg: p95 * 0.6, min: p95 * 0.2, med: p95 * 0.55, p90: p95 * 0.9, p95, p99: p95 * 1.3, max: p95 * 1.8 },
});

function measuredOf(p95: number, requests: number, failed: number): Measured {
  return {
    ...{
      requests,
      requestsPerSecond: requests / 60,
      errorRate: failed / requests,
      iterations: Math.round(requests / 4),
    },
    ...{ vusMax: null, bytesReceived: requests * 14_200, bytesSent: requests * 410 },
    duration: trend(p95),
    phases: {
      blocked: trend(p95 * 0.01),
      connecting: trend(3),
      tlsHandshaking: trend(7),
      sending: trend(0.05),
      waiting: trend(p95 * 0.86),
      receiving: trend(p95 * 0.12),
    },
    checks: [
      { name: 'status is 200', passes: requests - failed, fails: failed },
      { name: 'the page has a title', passes: requests - Math.round(failed / 2), fails: Math.round(failed / 2) },
    ],
    statuses: { '200': requests - failed, ...(failed > 0 && { '503': failed }) },
    errorCodes: failed > 0 ? { '1503': failed } : {},
  };
}

interface PageFacts {
  readonly name: string;
  readonly type: string;
  readonly p95: number;
  readonly limit: number;
  readonly requests: number;
  readonly failed?: number;
}

function pageOf({ name, type, p95, limit, requests, failed = 0 }: PageFacts): Page {
  return {
    ...{ name, type, url: `https://shop.example/${name}` },
    state: p95 < limit ? 'held' : 'crossed',
    p95: { observed: p95, limit, headroom: (limit - p95) / limit },
    measured: measuredOf(p95, requests, failed),
    warmUp: { requests: 9, errorRate: 0, p95: p95 * 1.4 },
  };
}

function findingOf({ name, p95, limit, requests }: PageFacts, sinceSeconds: number | null): Finding {
  const crossed = p95 >= limit;
  return {
    ...{ metric: 'http_req_duration', tags: { kind: 'document', page: name }, expression: `p(95)<${limit}`, limit },
    ...{ unit: 'ms', origin: 'config file', place: '.github/k6-gate.yml:12', state: crossed ? 'crossed' : 'held' },
    ...{ observed: p95, headroom: (limit - p95) / limit, samples: requests, confidence: 'high' },
    sinceSeconds: crossed ? sinceSeconds : null,
  };
}

const sumOf = (facts: readonly PageFacts[]): Measured => ({
  ...measuredOf(
    Math.max(...facts.map(({ p95 }) => p95)),
    facts.reduce((sum, { requests }) => sum + requests, 0),
    facts.reduce((sum, { failed = 0 }) => sum + failed, 0),
  ),
  vusMax: 20,
});

const RUNNER = { name: 'GitHub Actions 12', os: 'Linux', arch: 'X64', cpus: 4 };

/** The same verdict of a run over these pages. */
function over(base: Verdict, facts: readonly PageFacts[], since: number | null): Verdict {
  return {
    ...base,
    thresholds: facts.map((page) => findingOf(page, since)),
    total: sumOf(facts),
    pages: facts.map(pageOf),
    reproduce: 'k6-gate run --config .github/k6-gate.yml --environment preprod --target-url https://shop.example/',
    context: { ...base.context, runner: RUNNER },
    evidence: { ...base.evidence, points: 48_312, summaryAgrees: true },
  };
}

const PRODUCT = { name: 'product', type: 'product', p95: 912.4, limit: 800, requests: 4210, failed: 60 };
const SHOP: readonly PageFacts[] = [
  { name: 'home', type: 'homepage', p95: 311.2, limit: 800, requests: 12_040 },
  { name: 'shoes', type: 'category', p95: 604.9, limit: 800, requests: 5120 },
  { name: 'product', type: 'product', p95: 741.3, limit: 800, requests: 8210 },
  { name: 'sale', type: 'landing', p95: 188.6, limit: 600, requests: 2030 },
  { name: 'checkout', type: 'journey', p95: 402.7, limit: 900, requests: 3110 },
];

const many = (count: number): readonly PageFacts[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ name: `category-${String(at + 1).padStart(3, '0')}`, type: 'category', limit: 800, requests: 900 + at * 7 },
    p95: at % 40 === 7 ? 850 + at : 300 + ((at * 37) % 480),
    failed: at % 40 === 7 ? 12 : 0,
  }));

/** So many pages with so many points each. */
export function manyPages(count: number, points: number): Told {
  const facts = many(count);
  const curve = ({ p95 }: PageFacts, at: number) =>
    curveOf(points, p95 >= 800 ? worse(p95 * 0.5, p95 * 1.1, at) : steady(p95 * 0.9, at), 4, points);
  const curves = curvesOf({
    ...{
      points,
      secondsPerPoint: Math.max(1, Math.round(3600 / points)),
      total: curveOf(points, worse(420, 910, 3), 800, points),
    },
    pages: Object.fromEntries(facts.map((page, at) => [page.name, curve(page, at)])),
  });
  const headline = `category-008: p(95) of http_req_duration{kind:document} is 857 ms, over its limit of 800 ms, and 4 more pages are too slow`;
  return { verdict: { ...over(SITE_VERDICT, facts, 1200), durationSeconds: 3675, headline }, curves };
}

/** Runs as people have them, by name. */
export const RUNS = {
  failed: {
    verdict: {
      ...over(VERDICTS.failed, [PRODUCT], 24),
      headline:
        'product: p(95) of http_req_duration{kind:document} is 912 ms, over its limit of 800 ms in preprod, from 0:24',
      why: [
        { code: 'phase', message: 'Waiting for the first byte is 86 % of the time of a request (p(95) 785 ms).' },
        { code: 'statuses', message: '60 of 4,210 requests were answered with 503.' },
        { code: 'checks', message: 'The check "status is 200" failed 60 times.' },
        { code: 'since', message: 'It began 0:24 after the first request, when 20 VUs were there.' },
      ],
    },
    curves: curvesOf({ points: 62, total: curveOf(62, worse(420, 1010, 3), 71, 30) }),
  },
  passed: {
    verdict: {
      ...over(VERDICTS.passed, SHOP, null),
      headline: 'shop.example: 5 of 5 thresholds held in preprod, p(95) 612 ms and 0 % errors in all 30,510 requests',
    },
    curves: curvesOf({
      points: 300,
      total: curveOf(300, steady(520, 3), 102, 300),
      pages: Object.fromEntries(SHOP.map(({ name, p95 }, at) => [name, curveOf(300, steady(p95 * 0.9, at), 20, 300)])),
    }),
  },
  inconclusive: {
    verdict: VERDICTS.starved,
    curves: curvesOf({ points: 60, total: curveOf(60, steady(412, 3), 7, 60) }),
  },
  unreachable: { verdict: VERDICTS.unreachable, curves: NO_CURVES },
  error: { verdict: VERDICTS.misconfigured, curves: NO_CURVES },
} satisfies Readonly<Record<string, Told>>;
