import * as z from 'zod/mini';
import type { ScriptPlan, ScriptThreshold } from '../config/script-plan.ts';
import { GateError } from '../gate-error.ts';
import { parseJson } from '../results/json.ts';
import { SHORTCUTS } from './argv.ts';
import { lastWords } from './log-line.ts';
import { amount, duration, type Scenario, scenario, scenarioOf, secondsOf, stages } from './script-scenario.ts';
import { ask, isAnswer } from './short-command.ts';
import { stopError } from './time-limit.ts';

const threshold = z.union([
  z.string(),
  z.looseObject({ threshold: z.string(), abortOnFail: z.nullish(z.boolean()), delayAbortEval: duration }),
]);

const scriptOptions = z.looseObject({
  scenarios: z.nullish(z.record(z.string(), scenario)),
  thresholds: z.nullish(z.record(z.string(), z.array(threshold))),
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
  const options = scriptOptions.safeParse(parseJson(answer.stdout));
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
  const all = Object.entries(named).map(([name, one]) => scenarioOf(name, one));
  const functions = all.map(({ exec }) => exec);
  const nameless = functions.find((name) => !IDENTIFIER.test(name));
  if (nameless !== undefined) throw refused(`a scenario calls "${nameless}", which is no name of a function`);
  return {
    scenarios: all,
    functions: [...new Set(functions)],
    leastVus: Math.max(...all.map(({ leastVus }) => leastVus)),
    leastSeconds: Math.max(...all.map(({ startSeconds, leastSeconds }) => startSeconds + leastSeconds)),
    mostSeconds: Math.max(...all.map(({ startSeconds, mostSeconds }) => startSeconds + mostSeconds)),
    thresholds: Object.entries(options.thresholds ?? {}).flatMap(([on, list]) =>
      list.map((item) => thresholdOf(on, item)),
    ),
  };
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

function fromShortcuts({ vus, iterations, duration, stages }: ScriptOptions): Scenario {
  if ((iterations ?? null) !== null) return { executor: 'shared-iterations', vus, iterations, maxDuration: duration };
  if ((stages?.length ?? 0) > 0) return { executor: 'ramping-vus', startVUs: vus, stages };
  if ((duration ?? null) !== null) return { executor: 'constant-vus', vus, duration };
  return { executor: 'per-vu-iterations', vus };
}

function thresholdOf(on: string, item: z.output<typeof threshold>): ScriptThreshold {
  if (typeof item === 'string') return { on, expression: item, abortAfterSeconds: null };
  const abortAfterSeconds = item.abortOnFail === true ? secondsOf(item.delayAbortEval) : null;
  return { on, expression: item.threshold, abortAfterSeconds };
}

const refused = (message: string): GateError =>
  new GateError('k6/preflight', `The script cannot be used: ${message}.`, {
    hint: 'Nothing was loaded. Try it by hand: k6 inspect --execution-requirements, with the same variables.',
  });
