import type { Journey, Load, Page } from './config.ts';
import type { GivenValues } from './given.ts';
import { secondsUntilSamples } from './load-plan.ts';
import { type MetricType, STATISTICS_OF } from './metric-type.ts';
import type { WrittenLimit } from './own-thresholds-schema.ts';
import { typeOf, wrongSamples } from './possible-samples.ts';
import { type Problem, problemOf, shown } from './problem.ts';
import type { Settings } from './schema.ts';
import { OF_USER } from './script-plan.ts';
import { type Condition, type Selector, selectorText, type Threshold } from './threshold.ts';
import { expressionText, readExpression, readSelector, statisticText, wrongSelector } from './threshold-grammar.ts';
import { metricUnit } from './threshold-unit.ts';

/** What thresholds of the user's are held against. */
export interface RunUnderTest {
  readonly pages: readonly Pick<Page, 'name' | 'template' | 'limits'>[];
  readonly journeys: readonly Pick<Journey, 'name' | 'limits'>[];
  readonly load: Load;
  /** True when a script of the user's makes the load: whatever it measures and tags may be meant. */
  readonly ownScript: boolean;
}

type Places = Pick<GivenValues, 'called' | 'lineOf'>;

/** The thresholds that the user wrote on metrics, and what is wrong with them, each with its place. */
export function readOwnThresholds(
  written: Settings['thresholds'],
  run: RunUnderTest,
  places: Places,
): { readonly thresholds: readonly Threshold[]; readonly problems: readonly Problem[] } {
  const lines = new Map<string, string>();
  const read = Object.entries(written ?? {}).flatMap(([text, limits]) => {
    const path = ['thresholds', text];
    const wrong = wrongSelector(text) ?? wrongSamples(readSelector(text), run) ?? givenTwice(text, path, lines, places);
    if (wrong !== null) return [problemOf(places.called(path), wrong)];
    return readLimits(readSelector(text), limits, run, path, places);
  });
  return { thresholds: read.filter((one) => 'metric' in one), problems: read.filter((one) => 'refusal' in one) };
}

function readLimits(
  selector: Selector,
  limits: readonly WrittenLimit[],
  run: RunUnderTest,
  path: readonly string[],
  { called, lineOf }: Places,
): (Threshold | Problem)[] {
  const seen = new Set<string>();
  return limits.map((written, index) => {
    const at = [...path, index];
    const read = readLimit(selector, written, run, lineOf(at));
    if (typeof read === 'string') return problemOf(called(at), read);
    if (seen.has(read.expression))
      return problemOf(called(at), `${read.expression} stands there already; write it once`);
    seen.add(read.expression);
    return read;
  });
}

/** k6 keeps one list of two spellings of a selector, either of them. */
function givenTwice(text: string, path: readonly string[], lines: Map<string, string>, places: Places): string | null {
  const selector = selectorText(readSelector(text));
  const first = lines.get(selector);
  lines.set(selector, first ?? places.lineOf(path));
  return first === undefined ? null : `names the same samples as ${first}; write their limits in one list`;
}

/** A limit as a threshold, or what is wrong with it. */
function readLimit(selector: Selector, written: WrittenLimit, run: RunUnderTest, line: string): Threshold | string {
  const options = typeof written === 'string' ? { threshold: written } : written;
  const condition = readExpression(options.threshold);
  if (condition === null)
    return `${shown(options.threshold)} is no threshold; allowed: a statistic (p(N) with N from 0 to 100), one of < <= > >= == != and a number, such as p(95)<800 or rate>0.99`;
  const type = typeOf(selector.metric, run);
  const wrong = wrongStatistic(condition, selector.metric, type);
  if (wrong !== null) return wrong;
  const aborts = options['abort-on-fail'] ?? false;
  const delay = options['delay-abort-seconds'];
  if (delay !== undefined && !aborts) return 'delay-abort-seconds is set without abort-on-fail: true; set both';
  return {
    ...selector,
    ...condition,
    expression: expressionText(condition),
    unit: metricUnit(selector.metric, condition, type),
    origin: line,
    because: OF_USER,
    judged: true,
    samplesRequired: options['samples-required'] ?? true,
    abortAfterSeconds: aborts ? (delay ?? secondsUntilSure(run)) : null,
  };
}

function wrongStatistic({ aggregation }: Condition, metric: string, type: MetricType | undefined): string | null {
  if (type === undefined || STATISTICS_OF[type].some((name) => name === aggregation.kind)) return null;
  const known = STATISTICS_OF[type].map((name) => (name === 'percentile' ? 'p(N)' : name)).join(', ');
  return `${metric} is a ${type} and has no ${statisticText(aggregation)}; allowed: ${known}`;
}

/** Before, a few bad samples would end the load. */
const SURE_SAMPLES = 100;

function secondsUntilSure({ load, pages, journeys }: RunUnderTest): number {
  const slowest = Math.max(...[...pages, ...journeys].map(({ limits }) => limits.p95Ms));
  // The pauses of journeys may be longer than those between pages.
  return secondsUntilSamples(load, SURE_SAMPLES, slowest, load.model === 'closed' ? load.cycleSeconds : undefined);
}

/**
 * Thresholds of the presets with the user's: one on the same statistic of the same samples, in the same direction, takes
 * the place of the preset's and says so. What proves that there was traffic stays.
 */
export function withOwn(presets: readonly Threshold[], own: readonly Threshold[]): Threshold[] {
  const replacedBy = (threshold: Threshold) => presets.find((preset) => replaces(threshold, preset));
  return [
    ...presets.filter((preset) => !own.some((threshold) => replaces(threshold, preset))),
    ...own.map((threshold) => {
      const preset = replacedBy(threshold);
      return preset === undefined
        ? threshold
        : { ...threshold, origin: `${threshold.origin} (in place of ${preset.expression}, ${preset.origin})` };
    }),
  ];
}

const replaces = (own: Threshold, preset: Threshold): boolean =>
  preset.origin !== 'always' &&
  selectorText(own) === selectorText(preset) &&
  statisticText(own.aggregation) === statisticText(preset.aggregation) &&
  own.operator[0] === preset.operator[0];
