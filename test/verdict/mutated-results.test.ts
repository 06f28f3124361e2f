import { expect, test } from 'vitest';
import { readContext } from '../../src/config/context.ts';
import { type Aggregation, selectorText, type Threshold } from '../../src/config/threshold.ts';
import { readSelector } from '../../src/config/threshold-grammar.ts';
import { openFold } from '../../src/results/fold.ts';
import { parseSummary, type Summary, type SummaryMetric, summaryValue } from '../../src/results/summary.ts';
import { verdictOf } from '../../src/verdict/assemble.ts';
import { judge } from '../../src/verdict/judge.ts';
import { type Verdict, verdictSchema } from '../../src/verdict/verdict.ts';
import { randomFrom } from '../results/feed.ts';
import { stdoutOf, summaryOf, VERSIONS, type Version } from '../results/recorded-run.ts';
import { configWith, exitOf, threshold } from './facts.ts';

const SEED = Number(process.env.MUTATION_SEED ?? 20261121);
const STREAMS = 10_000;
const BATCHES = 10;

/** A real run: what k6 wrote, what its own summary says, and the thresholds that both call held. */
interface Recorded {
  readonly version: Version;
  readonly stdout: Buffer;
  readonly summary: Summary;
  readonly thresholds: readonly Threshold[];
}

const RUNS = VERSIONS.map((version): Recorded => {
  const summary = parseSummary(summaryOf(version));
  if (summary === null) throw new Error(`no summary of ${version}`);
  const canonical = { metrics: mapKeys(summary.metrics, (key) => selectorText(readSelector(key))) };
  return { version, stdout: withoutUnjudged(stdoutOf(version)), summary: canonical, thresholds: heldOf(canonical) };
});

function mapKeys<Value>(record: Readonly<Record<string, Value>>, rename: (key: string) => string) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}

/** Without the lines of metrics that nobody judges: more mutations hit what is judged, and the streams are read in half the time. */
function withoutUnjudged(stdout: Buffer): Buffer {
  const unjudged = /"(http_req_(blocked|connecting|tls_handshaking|sending|waiting|receiving)|data_\w+|\w+_duration)",/;
  const lines = stdout.toString().split('\n');
  const kept = lines.filter((line) => line.includes('"http_req_duration",') || !unjudged.test(line));
  return Buffer.from(kept.join('\n'));
}

/** The thresholds that k6 calls held and shows the value of. */
function heldOf({ metrics }: Summary): Threshold[] {
  return Object.entries(metrics).flatMap(([selector, metric]) =>
    Object.entries(metric.thresholds)
      .filter(([, { crossed }]) => !crossed)
      .map(([expression]) => thresholdOf(selector, expression))
      .filter(({ aggregation }) => summaryValue(metric, aggregation) !== undefined),
  );
}

function thresholdOf(selector: string, expression: string): Threshold {
  const { metric, tags } = readSelector(selector);
  const [, statistic = '', operator, limit] = /^([^<>=]+)([<>]=?)(.+)$/.exec(expression) ?? [];
  const percent = /^p\((.+)\)$/.exec(statistic)?.[1];
  const aggregation = (percent ? { kind: 'percentile', percent: Number(percent) } : { kind: statistic }) as Aggregation;
  return threshold({ metric, tags, aggregation, operator: operator as '<', limit: Number(limit), expression });
}

/** From bytes to a verdict, as a load comes to it; k6 ended with 0 and left its real summary. */
function verdictOn({ summary, thresholds }: Recorded, stdout: Uint8Array): Verdict {
  const base = configWith(thresholds);
  const config = configWith(thresholds, { load: { ...base.load, durationSeconds: 3, maxVus: 3 } });
  const fold = openFold({ selectors: thresholds, pages: ['home', 'product'] });
  fold.write(stdout);
  const { measured } = fold.end();
  const opening = {
    id: 'test',
    startedAt: new Date(),
    context: readContext({}, undefined),
    configHash: '',
    folder: null,
  };
  const judged = judge(config, measured, exitOf({ summary }));
  return verdictSchema.parse(verdictOf({ ...opening, config }, { ...judged, measured }));
}

/**
 * What a wrong pass is: `passed`, while anything that is judged differs from what k6's summary says. Judged are the value
 * and the number of samples of each threshold, the requests and the iterations. Sums may differ by rounding. Which
 * check a sample of `checks` belongs to, and how many VUs there were, is not compared with k6's summary.
 */
function differences({ thresholds, total }: Verdict, { metrics }: Summary): string[] {
  const counted = (metric: string) => metrics[metric]?.values.count;
  const pairs: [string, number | null | undefined, number | undefined][] = [
    ['requests', total?.requests, counted('http_reqs')],
    ['iterations', total?.iterations, counted('iterations')],
    ...thresholds.flatMap((finding): typeof pairs => {
      const name = `${selectorText(finding)} ${finding.expression}`;
      const metric = metrics[selectorText(finding)];
      const statistic = finding.expression.split(/[<>]/)[0] ?? '';
      const samples = metric && samplesOf(metric);
      return [
        [name, finding.observed, metric?.values[statistic]],
        [`samples of ${name}`, finding.samples, samples ?? finding.samples],
      ];
    }),
  ];
  return pairs
    .filter(([, ours, theirs]) => !same(ours, theirs))
    .map(([name, ours, k6]) => `${name}: ${ours}, k6 ${k6}`);
}

/** k6 tells it of trends and rates; a counter and a gauge are compared by their value alone. */
function samplesOf({ values: { avg, count, passes, fails } }: SummaryMetric): number | undefined {
  if (avg !== undefined) return count;
  return passes === undefined || fails === undefined ? undefined : passes + fails;
}

const same = (ours: number | null | undefined, k6: number | undefined): boolean =>
  typeof ours === 'number' && k6 !== undefined && Math.abs(ours - k6) <= 1e-9 * Math.max(Math.abs(ours), Math.abs(k6));

type Mutation = (bytes: Buffer, random: () => number) => Buffer;
const below = (random: () => number, limit: number): number => Math.floor(random() * limit);

const flipBits: Mutation = (bytes, random) => {
  for (let left = 1 + below(random, 4); left > 0; left -= 1) {
    const at = below(random, bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
  }
  return bytes;
};

const replaceBytes: Mutation = (bytes, random) => {
  const at = below(random, bytes.length);
  for (let index = at; index < at + 1 + below(random, 8); index += 1) bytes[index] = below(random, 256);
  return bytes;
};

/** A digit for a digit: all stays JSON, only a number or a tag says something else. */
const changeDigit: Mutation = (bytes, random) => {
  let at = below(random, bytes.length);
  while (at < bytes.length - 1 && !/[0-9]/.test(String.fromCharCode(bytes[at] ?? 0))) at += 1;
  bytes[at] = 0x30 + below(random, 10);
  return bytes;
};

const truncate: Mutation = (bytes, random) => bytes.subarray(0, below(random, bytes.length));

const loseBytes: Mutation = (bytes, random) => {
  const at = below(random, bytes.length);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(random, 4096))]);
};

const doubleBytes: Mutation = (bytes, random) => {
  const at = below(random, bytes.length);
  const end = at + 1 + below(random, 4096);
  return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
};

const MUTATIONS = [flipBits, replaceBytes, changeDigit, truncate, truncate, loseBytes, doubleBytes];

test.each(RUNS)('the run of k6 $version as it was recorded passes', (run) => {
  const verdict = verdictOn(run, run.stdout);
  expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
  expect(verdict.thresholds.length).toBeGreaterThan(10);
  expect(differences(verdict, run.summary)).toEqual([]);
});

const outcomes = new Map<string, number>();

test.each(Array.from({ length: BATCHES }, (_, batch) => SEED + batch))(
  `${STREAMS / BATCHES} mutated streams never give a wrong pass (seed %i)`,
  (seed) => {
    const random = randomFrom(seed);
    for (let index = 0; index < STREAMS / BATCHES; index += 1) {
      const run = RUNS[below(random, RUNS.length)] as Recorded;
      const mutate = MUTATIONS[below(random, MUTATIONS.length)] as Mutation;
      const verdict = verdictOn(run, mutate(Buffer.from(run.stdout), random));
      outcomes.set(verdict.outcome, (outcomes.get(verdict.outcome) ?? 0) + 1);
      if (verdict.outcome !== 'passed') continue;
      const wrong = differences(verdict, run.summary);
      expect(wrong, `MUTATION_SEED=${seed}, stream ${index} of k6 ${run.version}`).toEqual([]);
    }
  },
  60_000,
);

test('mutations are found out, and one that changes nothing that is judged may pass', () => {
  console.info(`mutated streams from seed ${SEED}: ${JSON.stringify(Object.fromEntries(outcomes))}`);
  expect(outcomes.get('inconclusive')).toBeGreaterThan(STREAMS / 4);
  expect(outcomes.get('passed')).toBeGreaterThan(STREAMS / 20);
});
