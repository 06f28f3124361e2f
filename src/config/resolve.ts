import { commandLine } from './command.ts';
import type { Config } from './config.ts';
import { configOf } from './config-of.ts';
import type { Context } from './context.ts';
import { readExpectedVersion } from './expected-version.ts';
import type { FileValues } from './file-values.ts';
import type { FlatValues } from './flat.ts';
import { type GivenValues, readGiven } from './given.ts';
import { guardsOf } from './guards.ts';
import { journeysOf } from './journey.ts';
import { journeyFaults } from './journey-rules.ts';
import { asJudged, judgedBy, judgedConfig } from './judged.ts';
import { layered } from './layers.ts';
import { loadOf, scriptLoad } from './load.ts';
import { readOwnScript } from './own-script.ts';
import { type RunUnderTest, readOwnThresholds } from './own-thresholds.ts';
import { pagesOf } from './pages.ts';
import { configError, inOrderOf, type Problem } from './problem.ts';
import { refusals } from './refusals.ts';
import { readHeaders } from './request-header.ts';
import type { RuleView } from './rule.ts';
import { brokenRules } from './rules.ts';
import { type Settings, settingsSchema } from './schema.ts';
import { secretVariables } from './secret-variable.ts';
import { asStep, type SequenceStep, stepsOf } from './sequence.ts';
import { dotted, nest, type Setting } from './setting.ts';

export interface Given {
  readonly flat: FlatValues;
  /** Settings below the inputs; none without a file. */
  readonly file?: FileValues | null;
  /** Variables that `request-headers` and journeys may name. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly context: Context;
  /** Results that exist already, as the user wrote their files: they are judged, and no load is made. */
  readonly results?: readonly string[] | undefined;
}

/** What the user wrote, inputs over config file, laid over presets and defaults, checked as a whole: the config of the run, or of each step of a sequence. Throws one GateError that lists every problem of all of them. */
export function resolve({ flat, file = null, env, context, results: files }: Given): readonly [Config, ...Config[]] {
  const written = readGiven(flat, file);
  const refused = (problems: readonly Problem[]) => configError(inOrderOf(file?.name ?? '', problems), flat.command);
  if (!written.isWhole) throw refused(written.problems);
  const results = files === undefined ? null : judgedBy(written, files);
  const given = results === null ? written : asJudged(written);
  const asked = { file, env, context, results, command: commandLine(flat, files) };
  const steps = stepsOf(given).map((step) => examine(asStep(given, step), step, asked));
  const problems = unique(steps.flatMap((step) => step.problems));
  const [first, ...others] = steps.flatMap(({ config }) => config ?? []);
  if (problems.length > 0 || first === undefined) throw refused(problems);
  return [first, ...others];
}

interface Examined {
  /** Null when there are problems. */
  readonly config: Config | null;
  readonly problems: readonly Problem[];
}

function examine(
  given: GivenValues,
  sequence: SequenceStep | null,
  {
    file = null,
    env,
    context,
    command,
    results,
  }: Omit<Given, 'flat' | 'results'> & Pick<Config, 'command' | 'results'>,
): Examined {
  const { script, problems: badScript } = readOwnScript(given, env);
  const whole = script?.path ?? results?.whole ?? null;
  const effective = layered(given, whole !== null);
  const written = nest(effective, { target: {}, pages: given.pages.map(() => ({})) });
  // Settings are read once: to write code for each object of them first takes 9 ms more.
  const parsed = settingsSchema.safeParse(written, { jitless: true });
  const refused = parsed.success ? [] : refusals(parsed.error, effective, given);
  const { headers, problems: badHeaders } = readHeaders(headerLines(effective), env, given.called(['requestHeaders']));
  const { version, problems: badVersion } = parsed.success ? readExpectedVersion(parsed.data, env, given) : NO_VERSION;
  const asked = { context, file: file?.name ?? null, script: whole, lineOf: given.lineOf };
  const view = parsed.success ? ruleView(parsed.data, effective, asked) : undefined;
  // What a load must keep to does not bind results that are there already.
  const bound = results === null ? view : undefined;
  const broken = bound ? [...brokenRules(bound, given), ...brokenJourneys(bound.settings, env, given)] : [];
  const own = view ? readOwnThresholds(view.settings.thresholds, runUnderTest(view), given) : NONE;
  // A value that could not even be read is told as that, not as missing too.
  const told = new Set(given.problems.map((problem) => problem.name));
  const others = [...badScript, ...refused, ...badHeaders, ...badVersion, ...broken, ...own.problems].filter(
    (problem) => !told.has(problem.name),
  );
  const problems = [...given.problems, ...others];
  if (problems.length > 0 || !view) return { config: null, problems };
  const config = configOf(view, effective, {
    sequence,
    called: given.called,
    requestHeaders: headers,
    secretVariables: results === null ? secretVariables(view.settings.journeys, env) : [],
    expectVersion: version,
    own: own.thresholds,
    script,
    command,
  });
  return { config: results === null ? config : judgedConfig(config, view.settings, results), problems };
}

/** What is wrong with the journeys, each with file, line and column. */
function brokenJourneys(settings: Settings, env: Given['env'], { called }: GivenValues): Problem[] {
  return journeyFaults(settings, env).map(({ path, message, refusal: isRefusal = false }) => {
    const name = called(path);
    return { name, refusal: isRefusal, message: `${name}: ${message}` };
  });
}

const NO_VERSION = { version: null, problems: [] };
const NONE = { thresholds: [], problems: [] };

const runUnderTest = ({ settings, load, script }: RuleView): RunUnderTest => ({
  pages: pagesOf(settings, load),
  journeys: journeysOf(settings, load),
  load,
  ownScript: script !== null,
});

function headerLines(effective: readonly Setting[]): readonly string[] {
  const lines = effective.find((setting) => dotted(setting.path) === 'requestHeaders')?.value;
  return Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : [];
}

const unique = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [problem.message, problem])).values(),
];

/** Where a value came from; of one inside a setting of the file its line. */
const originIn = (effective: readonly Setting[], lineOf: GivenValues['lineOf']) => (path: string) =>
  effective.find((setting) => dotted(setting.path) === path)?.origin ??
  (path.startsWith('journeys.') ? lineOf(path.split('.')) : undefined) ??
  'default';

function ruleView(
  settings: Settings,
  effective: readonly Setting[],
  { lineOf, ...asked }: Pick<RuleView, 'context' | 'file' | 'script'> & Pick<GivenValues, 'lineOf'>,
): RuleView {
  const guards = guardsOf(settings);
  const load = loadOf(settings, guards);
  return {
    settings,
    guards,
    load: asked.script === null ? load : scriptLoad(load),
    ...asked,
    originOf: originIn(effective, lineOf),
  };
}
