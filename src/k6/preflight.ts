import * as z from 'zod/mini';
import type { Config } from '../config/config.ts';
import type { ScriptPlan } from '../config/script-plan.ts';
import { selectorText } from '../config/threshold.ts';
import { readSelector } from '../config/threshold-grammar.ts';
import { peakRate } from '../config/visit-rate.ts';
import { GateError } from '../gate-error.ts';
import { parseJson } from '../results/json.ts';
import { inspectArgv, type RunFiles, SHORTCUTS } from './argv.ts';
import type { Binary } from './binary.ts';
import { goDurationSeconds } from './go-duration.ts';
import { lastWords } from './log-line.ts';
import { type Answer, ask, isAnswer, type ShortCommand } from './short-command.ts';
import { stopError } from './time-limit.ts';

const INSPECT_SECONDS = 60;

/** What of a scenario decides how many visits begin. */
const scenario = z.looseObject({
  timeUnit: z.nullish(z.string()),
  rate: z.nullish(z.number()),
  startRate: z.nullish(z.number()),
  stages: z.nullish(z.array(z.looseObject({ target: z.number() }))),
});

const inspection = z.looseObject({
  scenarios: z.nullish(z.record(z.string(), scenario)),
  totalDuration: z.string(),
  maxVUs: z.number(),
  thresholds: z.nullish(
    z.record(
      z.string(),
      z.array(
        z.union([
          z.string(),
          z.pipe(
            z.looseObject({ threshold: z.string() }),
            z.transform((item) => item.threshold),
          ),
        ]),
      ),
    ),
  ),
});

/** Asks k6 what it would run, in the run's own environment. Throws a GateError when a threshold got lost, two selectors name the same samples, the load is another than planned, it cannot end within the time limit, k6 gives no answer within `seconds`, or the gate is stopped. */
export async function preflight(
  binary: Binary,
  files: RunFiles,
  config: Config,
  env: Readonly<Record<string, string>>,
  stop: AbortSignal,
  seconds: number = INSPECT_SECONDS,
): Promise<void> {
  const args = inspectArgv(files, 'load');
  const { exitCode, stdout, stderr } = await answered({ file: binary.path, args, env, seconds, stop });
  if (exitCode !== 0) throw refused(`k6 refuses the script (exit ${exitCode}): ${lastWords(stderr)}`);
  const parsed = inspection.safeParse(parseJson(stdout));
  if (!parsed.success) throw refused('`k6 inspect` answered something that is no description of a run');
  demandThresholds(config, parsed.data.thresholds ?? {});
  if (config.plan === null) demandLoad(config, parsed.data);
  else demandCaps(config, config.plan, parsed.data);
  demandTime(config, goDurationSeconds(parsed.data.totalDuration));
}

async function answered(command: ShortCommand & { readonly stop: AbortSignal }): Promise<Answer> {
  const answer = await ask(command);
  if (command.stop.aborted) throw stopError(command.stop, 'the pre-flight');
  if (isAnswer(answer)) return answer;
  const hint = 'Nothing was loaded. Run the job again; if it stays so, try another k6-version.';
  throw refused(`\`k6 inspect\` ${answer.reason}`, hint);
}

function demandThresholds(config: Config, known: Readonly<Record<string, readonly string[]>>): void {
  const bySelector = new Map<string, readonly string[]>();
  for (const [text, expressions] of Object.entries(known)) {
    const selector = selectorText(readSelector(text));
    // Two spellings of one selector share one submetric in k6, and one list replaces the other at random.
    if (bySelector.has(selector))
      throw refused(`two thresholds name the same samples in different words: ${text} and ${selector}`);
    bySelector.set(selector, expressions);
  }
  const missing = config.thresholds.filter((threshold) => {
    const expressions = bySelector.get(selectorText(threshold));
    return expressions === undefined || (threshold.judged && !expressions.includes(threshold.expression));
  });
  if (missing.length > 0) {
    throw refused(
      `k6 does not know ${missing.map((threshold) => `${selectorText(threshold)} ${threshold.expression}`).join(', ')}`,
    );
  }
}

function demandLoad({ load }: Config, inspected: z.output<typeof inspection>): void {
  const used = SHORTCUTS.filter((name) => (inspected[name] ?? null) !== null);
  if (used.length > 0) {
    throw refused(
      `the script sets ${used.join(' and ')} beside its scenarios, and k6 lets these replace the planned load`,
    );
  }
  const seconds = goDurationSeconds(inspected.totalDuration);
  demandRate(load, Object.values(inspected.scenarios ?? {}));
  if (inspected.maxVUs >= load.maxVus && seconds >= load.durationSeconds) return;
  throw refused(
    `k6 plans ${inspected.maxVUs} VUs for ${seconds} s, less than the ${load.maxVus} VUs for ${load.durationSeconds} s of the config`,
  );
}

/** Rates are floating numbers by then. */
const RATE_ROUNDING = 1e-6;

function demandRate(load: Config['load'], scenarios: readonly z.output<typeof scenario>[]): void {
  if (load.model === 'closed') return;
  const peaks = scenarios.map(({ timeUnit, rate, startRate, stages }) => {
    const targets = [rate ?? 0, startRate ?? 0, ...(stages ?? []).map(({ target }) => target)];
    return Math.max(...targets) / goDurationSeconds(timeUnit ?? '1s');
  });
  const planned = peaks.reduce((sum, peak) => sum + peak, 0);
  if (planned >= peakRate(load) * (1 - RATE_ROUNDING)) return;
  throw refused(
    `k6 plans ${Number(planned.toFixed(3))} visits/s at most, less than the ${peakRate(load)} visits/s of the config`,
  );
}

/** A script of the user's plans its own load; production has caps all the same. */
function demandCaps({ guards, script }: Config, plan: ScriptPlan, { maxVUs }: z.output<typeof inspection>): void {
  const { prod, prodMaxVus, prodMaxSeconds } = guards;
  const over = [
    ...(maxVUs > prodMaxVus ? [`${maxVUs} VUs are over the cap of ${prodMaxVus} for prod; raise prod-max-vus`] : []),
    ...(plan.mostSeconds > prodMaxSeconds
      ? [`up to ${plan.mostSeconds} s are over the cap of ${prodMaxSeconds} s for prod; raise prod-max-seconds`]
      : []),
  ];
  if (!prod || over.length === 0) return;
  const lines = over.map((one) => `- script: ${script?.path} plans more than prod may get: ${one}, or lower it there`);
  throw new GateError('user/refused', ['The run is refused:', ...lines].join('\n'), { hint: 'Nothing was loaded.' });
}

function demandTime(config: Config, plannedSeconds: number): void {
  if (plannedSeconds <= config.job.timeoutSeconds) return;
  throw refused(
    `k6 plans ${plannedSeconds} s, longer than the time limit of ${config.job.timeoutSeconds} s`,
    'Raise timeout-minutes or lower duration-seconds.',
  );
}

const refused = (
  message: string,
  hint = 'Nothing was loaded. This is a mistake in the script or its template.',
): GateError => new GateError('k6/preflight', `The pre-flight failed: ${message}.`, { hint });
