import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../src/config/config.ts';
import { selectorText } from '../../src/config/threshold.ts';
import type { Measurements } from '../../src/results/measurements.ts';
import type { Summary, SummaryMetric } from '../../src/results/summary.ts';
import { writeProgram } from '../k6/temporary-world.ts';
import { type GateRequest, type GateRun, gateShop } from '../support/gate-run.ts';
import { answers, linesOf, measure, request, summaryOf, type Visits } from '../verdict/facts.ts';

/** What a k6 of shell does when it is asked; each part is healthy unless told otherwise. */
export interface FakeK6 {
  readonly version?: string;
  readonly inspect?: string;
  readonly rehearsal?: string;
  readonly warmUp?: string;
  /** `points` prints the NDJSON of the load, `half` its first half, `summary` writes k6's export. */
  readonly load?: string;
  /** The visits of the load. */
  readonly visits?: Visits;
  /** NDJSON after that of the visits. */
  readonly more?: string;
  readonly summary?: (whole: Summary, config: Config) => Summary | string;
}

/** A load that k6 and we find good. */
const GOOD = 'points; summary; exit 0';
const HEALTHY: Visits = { durations: answers(100, 300), seconds: 6 };

/** Shell that says what k6 says in its log. */
export const says = (message: string, more: object = {}): string => {
  const line = JSON.stringify({ level: 'error', msg: message, ...more });
  return `echo '${line.replaceAll("'", `'\\''`)}' >&2`;
};

/** A k6 of shell in a folder of its own; `prepare` writes what it answers for a config. */
export function openFakeK6(fake: FakeK6): Disposable & { readonly path: string; prepare(config: Config): void } {
  const root = mkdtempSync(join(tmpdir(), 'k6-gate-fake-'));
  return {
    path: writeProgram(join(root, 'k6'), programOf(fake, root)),
    prepare(config) {
      const files = Object.entries(answersOf(fake, config));
      for (const [name, text] of files) writeFileSync(join(root, name), text);
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The whole gate with that k6, found by `k6-path`. */
export async function gateFake(
  fake: FakeK6,
  look: (run: GateRun) => void | Promise<void>,
  { inputs, adjust, ...rest }: GateRequest = {},
): Promise<void> {
  using k6 = openFakeK6(fake);
  const prepare = (resolved: Config): Config => {
    const config = adjust?.(resolved) ?? resolved;
    k6.prepare(config);
    return config;
  };
  const values = { 'k6-path': k6.path, 'ready-timeout-seconds': '0', ...inputs };
  await gateShop({ ...rest, inputs: values, adjust: prepare }, look);
}

function programOf({ version, inspect, rehearsal, warmUp, load }: FakeK6, root: string): string {
  return `#!/bin/sh
ROOT='${root}'
points() { cat "$ROOT/points"; }
half() { head -c "$(($(wc -c < "$ROOT/points") / 2))" "$ROOT/points"; }
summary() { cat "$ROOT/summary" > "$SUMMARY"; }
ASKED="$*"
for argument; do
  [ "$last" = --summary-export ] && SUMMARY="$argument"
  last="$argument"
done
case "$ASKED" in
  version*) ${version ?? "echo 'k6 v2.2.0 (go1.26, linux/amd64)'"} ;;
  inspect*) ${inspect ?? 'cat "$ROOT/inspection"'} ;;
  *GATE_PHASE=rehearsal*) ${rehearsal ?? 'cat "$ROOT/visit" >&2'} ;;
  *GATE_PHASE=warm-up*) ${warmUp ?? 'exit 0'} ;;
  *GATE_PHASE=load*) ${load ?? GOOD} ;;
esac
`;
}

function answersOf({ visits = HEALTHY, more = '', summary = (whole) => whole }: FakeK6, config: Config) {
  const text = linesOf(visits);
  const said = summary(summaryOf(config, measure(config, text)), config);
  return {
    inspection: JSON.stringify(inspectionOf(config)),
    visit: `${JSON.stringify({ level: 'info', source: 'console', msg: `k6-gate visit ${JSON.stringify(VISIT)}` })}\n`,
    points: text + more,
    summary: typeof said === 'string' ? said : exportOf(said),
  };
}

const VISIT = { requests: [request()], exceptions: [], ended: true };

function inspectionOf({ thresholds, load }: Config) {
  const selectors = [...new Set(thresholds.map(selectorText))];
  const expressions = (selector: string) => thresholds.filter((one) => selectorText(one) === selector && one.judged);
  return {
    thresholds: Object.fromEntries(selectors.map((one) => [one, expressions(one).map(({ expression }) => expression)])),
    totalDuration: `${load.durationSeconds}s`,
    maxVUs: load.maxVus,
  };
}

/** A summary as k6 exports it: a rate is called value, and true means crossed. */
export function exportOf({ metrics }: Summary): string {
  const metric = ({ values: { rate, ...values }, thresholds }: SummaryMetric) => ({
    ...values,
    ...(rate !== undefined && { value: rate }),
    thresholds: Object.fromEntries(Object.entries(thresholds).map(([text, { crossed }]) => [text, crossed])),
  });
  return JSON.stringify({
    metrics: Object.fromEntries(Object.entries(metrics).map(([key, one]) => [key, metric(one)])),
  });
}

/** The summary of other visits than those that were printed. */
export const summaryOfVisits =
  (visits: Visits) =>
  (_: Summary, config: Config): Summary =>
    summaryOf(config, measured(config, visits));

const measured = (config: Config, visits: Visits): Measurements => measure(config, linesOf({ ...HEALTHY, ...visits }));
