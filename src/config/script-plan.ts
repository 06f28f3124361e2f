import { GateError } from '../gate-error.ts';
import type { Config } from './config.ts';
import type { ClosedPlan, OpenPlan } from './load-plan.ts';
import { longestWaits } from './looks.ts';
import { builtInType, isOfOtherProtocol } from './metric-type.ts';
import { timeLimitFor } from './planned-time.ts';
import { selectorText, type Threshold } from './threshold.ts';
import { expressionText, readExpression, readSelector } from './threshold-grammar.ts';
import { metricUnit } from './threshold-unit.ts';

/** A threshold as a script has it. */
export interface ScriptThreshold {
  readonly on: string;
  readonly expression: string;
  /** When k6 may stop the load for it, in seconds; null when it may not. */
  readonly abortAfterSeconds: number | null;
}

/** A scenario of a script, as its options have it. */
export interface ScriptScenario {
  readonly name: string;
  readonly executor: string;
  /** The function that it calls. */
  readonly exec: string;
  readonly startSeconds: number;
  /** Seconds that it takes for certain, 0 where its iterations may be done at once; and the longest that it may take. */
  readonly leastSeconds: number;
  readonly mostSeconds: number;
  /** VUs that are ready for certain, and the most that there may be. */
  readonly leastVus: number;
  readonly mostVus: number;
  /** Iterations that it makes in all; null where its time decides. */
  readonly iterations: number | null;
  /** VUs, or iterations in `perSeconds`, over its time; null where only a run tells. */
  readonly course: Pick<ClosedPlan, 'model' | Way> | Pick<OpenPlan, 'model' | 'perSeconds' | Way> | null;
}

type Way = 'start' | 'stages';

/** What a script of the user's says of its own load. */
export interface ScriptPlan {
  /** One, `default`, where it names none. */
  readonly scenarios: readonly ScriptScenario[];
  /** The functions that its scenarios call. */
  readonly functions: readonly string[];
  /** VUs that are ready for certain at some time, and seconds that the load takes for certain. */
  readonly leastVus: number;
  readonly leastSeconds: number;
  /** The longest that its scenarios may take, without the time for their last iterations. */
  readonly mostSeconds: number;
  readonly thresholds: readonly ScriptThreshold[];
}

/** The longest iteration that the rehearsal of a script waits for. */
export const SCRIPT_REHEARSAL_SECONDS = 60;
/** k6's own limits for setup, teardown and the last iterations of a scenario. */
const AROUND_SECONDS = 3 * 60;

/** The config with what the script plans: its load, its thresholds beside ours, the time that it needs. Throws a GateError for a threshold that cannot be judged. */
export function withPlan(config: Config, plan: ScriptPlan): Config {
  const { job, load, origins } = config;
  const own = plan.thresholds.map((threshold) => thresholdOf(threshold, config));
  const rehearsals = job.readyTimeoutSeconds + SCRIPT_REHEARSAL_SECONDS + AROUND_SECONDS;
  const usual = longestWaits(config, load.requestTimeoutSeconds) + rehearsals + plan.mostSeconds + AROUND_SECONDS;
  const isSet = (origins['job.timeoutMinutes'] ?? 'default') !== 'default';
  return {
    ...config,
    plan,
    load: { ...load, maxVus: plan.leastVus, durationSeconds: plan.leastSeconds },
    job: isSet ? job : { ...job, timeoutSeconds: Math.ceil(timeLimitFor(usual)) },
    thresholds: joined(config, own, plan),
  };
}

function thresholdOf({ on, expression, abortAfterSeconds }: ScriptThreshold, { script }: Config): Threshold {
  const selector = readSelector(on);
  const condition = readExpression(expression);
  if (condition === null)
    throw new GateError(
      'user/invalid-config',
      `The script ${script?.path} has a threshold that cannot be judged: ${on} ${expression}`,
      {
        hint: 'Nothing was run. Write a statistic, one of < <= > >= == != and a decimal number.',
      },
    );
  const { aggregation, operator } = condition;
  return {
    ...selector,
    ...condition,
    expression: expressionText(condition),
    unit: metricUnit(selector.metric, condition, builtInType(selector.metric)),
    origin: `script ${script?.path}`,
    because: 'the script has it',
    judged: true,
    // A counter of errors that never came is what its limit asks for.
    samplesRequired: !(aggregation.kind === 'count' && operator.startsWith('<')),
    abortAfterSeconds,
  };
}

/** Ours and the script's, each once. A script that judges another protocol need not make requests of HTTP. */
function joined({ thresholds, script }: Config, own: readonly Threshold[], plan: ScriptPlan): Threshold[] {
  const ours = perhapsWithoutHttp(thresholds, own).map((threshold) => ({
    ...threshold,
    abortAfterSeconds: threshold.abortAfterSeconds ?? abortOf(threshold, script?.abortOnFail === true, plan),
  }));
  const texts = new Set(ours.map(textOf));
  return [...ours, ...own.filter((threshold) => !texts.has(textOf(threshold)))];
}

/** Thresholds that ask for no request of HTTP where one of them, or of others beside them, judges another protocol. */
export function perhapsWithoutHttp(thresholds: readonly Threshold[], others: readonly Threshold[] = []): Threshold[] {
  if (![...thresholds, ...others].some(({ metric }) => isOfOtherProtocol(metric))) return [...thresholds];
  return thresholds
    .filter(({ origin, metric }) => !(origin === 'always' && metric === 'http_reqs'))
    .map((threshold) => ({
      ...threshold,
      samplesRequired: threshold.samplesRequired && !threshold.metric.startsWith('http_'),
    }));
}

/** How many samples a script makes is not known: half of its time is enough to be sure. */
function abortOf({ origin, because }: Threshold, abortOnFail: boolean, { leastSeconds }: ScriptPlan): number | null {
  const half = Math.floor(leastSeconds / 2);
  const isOfGate = origin !== 'always' && because !== OF_USER;
  return abortOnFail && isOfGate && half > 0 ? half : null;
}

/** Why a threshold of the user's is there. */
export const OF_USER = 'set for these samples';

const textOf = (threshold: Threshold): string => `${selectorText(threshold)} ${threshold.expression}`;
