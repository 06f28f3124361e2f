import { z } from 'zod';
import type { ScriptPlan, ScriptThreshold } from '../config/script-plan.ts';
import { GateError } from '../gate-error.ts';
import { SHORTCUTS } from './argv.ts';
import { goDurationSeconds } from './go-duration.ts';
import { lastWords } from './log-line.ts';
import { ask, isAnswer } from './short-command.ts';
import { stopError } from './time-limit.ts';

const duration = z.union([z.string(), z.number()]).nullish();
const amount = z.number().nullish();
const stages = z.array(z.looseObject({ duration, target: amount })).nullish();

const scenario = z.looseObject({
  executor: z.string(),
  exec: z.string().nullish(),
  ...{ startTime: duration, duration, maxDuration: duration, stages },
  ...{ vus: amount, startVUs: amount, preAllocatedVUs: amount, maxVUs: amount },
});
type Scenario = z.output<typeof scenario>;

const threshold = z.union([
  z.string(),
  z.looseObject({ threshold: z.string(), abortOnFail: z.boolean().nullish(), delayAbortEval: duration }),
]);

const scriptOptions = z.looseObject({
  scenarios: z.record(z.string(), scenario).nullish(),
  thresholds: z.record(z.string(), z.array(threshold)).nullish(),
  ...{ vus: amount, iterations: amount, duration, stages },
});
type ScriptOptions = z.output<typeof scriptOptions>;

const INSPECT_SECONDS = 60;

/** Asks k6 what the options of a script of the user's are, in the environment of the run. Throws a GateError when it cannot be read, or plans its load in two ways at once. */
export async function inspectScript(request: {
  readonly k6: string;
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stop: AbortSignal;
}): Promise<ScriptPlan> {
  const { k6, file, env, stop } = request;
  const args = ['inspect', '--include-system-env-vars=true', '-e', 'GATE_PHASE=load', file];
  const answer = await ask({ file: k6, args, env, seconds: INSPECT_SECONDS, stop });
  if (stop.aborted) throw stopError(stop, 'the inspection of the script');
  if (!isAnswer(answer)) throw refused(`\`k6 inspect\` ${answer.reason}`);
  if (answer.exitCode !== 0) throw refused(`k6 cannot read it (exit ${answer.exitCode}): ${lastWords(answer.stderr)}`);
  const options = scriptOptions.safeParse(json(answer.stdout));
  if (!options.success) throw refused('`k6 inspect` answered something that is no description of it');
  return planOf(options.data);
}

/** The plan in the options of a script. */
export function planOf(options: ScriptOptions): ScriptPlan {
  const shortcuts = SHORTCUTS.filter((name) => (options[name] ?? null) !== null);
  const scenarios = options.scenarios ?? null;
  if (scenarios !== null && shortcuts.length > 0)
    throw refused(
      `it sets ${shortcuts.join(' and ')} beside its scenarios, and which of them counts depends on the k6`,
    );
  const named = scenarios ?? { default: fromShortcuts(options) };
  const all = Object.values(named);
  const functions = all.map(({ exec }) => exec ?? 'default');
  const nameless = functions.find((name) => !IDENTIFIER.test(name));
  if (nameless !== undefined) throw refused(`a scenario calls "${nameless}", which is no name of a function`);
  return {
    scenarios: Object.keys(named),
    functions: [...new Set(functions)],
    leastVus: Math.max(...all.map(readyVus)),
    leastSeconds: Math.max(...all.map((one) => startOf(one) + certainSeconds(one))),
    mostSeconds: Math.max(...all.map((one) => startOf(one) + (certainSeconds(one) || longestSeconds(one)))),
    thresholds: Object.entries(options.thresholds ?? {}).flatMap(([on, list]) =>
      list.map((item) => thresholdOf(on, item)),
    ),
  };
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

function fromShortcuts({ vus, iterations, duration, stages }: ScriptOptions): Scenario {
  if ((iterations ?? null) !== null) return { executor: 'shared-iterations', vus, maxDuration: duration };
  if ((stages?.length ?? 0) > 0) return { executor: 'ramping-vus', startVUs: vus, stages };
  if ((duration ?? null) !== null) return { executor: 'constant-vus', vus, duration };
  return { executor: 'per-vu-iterations', vus };
}

/** VUs that k6 prepares in any case: more of an arrival rate come when they are needed. */
const readyVus = ({ executor, vus, startVUs, preAllocatedVUs, stages }: Scenario): number => {
  if (executor.endsWith('-arrival-rate')) return preAllocatedVUs ?? 1;
  if (executor === 'ramping-vus') return Math.max(startVUs ?? 1, ...(stages ?? []).map(({ target }) => target ?? 0));
  return vus ?? 1;
};

const startOf = ({ startTime }: Scenario): number => secondsOf(startTime);

/** What a scenario takes for certain: one of iterations may end at once. */
function certainSeconds({ executor, duration, stages }: Scenario): number {
  if (executor.endsWith('-iterations')) return 0;
  return secondsOf(duration) + (stages ?? []).reduce((sum, stage) => sum + secondsOf(stage.duration), 0);
}

const DEFAULT_MAX_SECONDS = 600;
const longestSeconds = ({ maxDuration }: Scenario): number =>
  (maxDuration ?? null) === null ? DEFAULT_MAX_SECONDS : secondsOf(maxDuration);

/** A Go duration, or a number of milliseconds. */
const secondsOf = (value: string | number | null | undefined): number =>
  typeof value === 'number' ? value / 1000 : goDurationSeconds(value ?? '');

function thresholdOf(on: string, item: z.output<typeof threshold>): ScriptThreshold {
  if (typeof item === 'string') return { on, expression: item, abortAfterSeconds: null };
  const abortAfterSeconds = item.abortOnFail === true ? secondsOf(item.delayAbortEval) : null;
  return { on, expression: item.threshold, abortAfterSeconds };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const refused = (message: string): GateError =>
  new GateError('k6/preflight', `The script cannot be used: ${message}.`, {
    hint: 'Nothing was loaded. Try it by hand: k6 inspect --execution-requirements, with the same variables.',
  });
