import type { z } from 'zod';
import type { Config, Journey, Page } from './config.ts';
import type { ConfigFile } from './config-file.ts';
import type { Context } from './context.ts';
import { dataOf } from './data.ts';
import { readExpectedVersion } from './expected-version.ts';
import { type FlatValues, refusedValue } from './flat.ts';
import { type GivenValues, readGiven } from './given.ts';
import { guardsOf } from './guards.ts';
import { inputAt, KEYS, ofPage, type Path } from './inputs.ts';
import { journeysOf } from './journey.ts';
import { journeyLimitPath } from './journey-limits.ts';
import { journeyFaults } from './journey-rules.ts';
import type { JourneyUnderTest } from './journey-thresholds.ts';
import { readSources } from './k6-source.ts';
import { loadOf, scriptLoad } from './load.ts';
import { longestWaits, readinessOf } from './looks.ts';
import { innermost, nestedProblems } from './nested.ts';
import { type OwnScript, readOwnScript } from './own-script.ts';
import { type RunUnderTest, readOwnThresholds, withOwn } from './own-thresholds.ts';
import { limitPath } from './page-limits.ts';
import { pagesOf, scriptPage } from './pages.ts';
import { usualTimeLimit } from './planned-time.ts';
import { presetDecides, presetsFor } from './presets.ts';
import { configError, type Problem } from './problem.ts';
import { profileOf } from './profiles.ts';
import { readHeaders } from './request-header.ts';
import type { RuleView } from './rule.ts';
import { brokenRules } from './rules.ts';
import { type Settings, settingsSchema } from './schema.ts';
import { secretVariables } from './secret-variable.ts';
import { dotted, firstWins, nest, type Setting } from './setting.ts';
import type { Threshold } from './threshold.ts';
import { type LimitsUnderTest, type PageUnderTest, thresholdsFor, thresholdsOfScript } from './threshold-presets.ts';

export interface Given {
  readonly flat: FlatValues;
  /** Settings below the inputs; none without a file. */
  readonly file?: ConfigFile | null;
  /** Variables that `request-headers` and journeys may name. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly context: Context;
}

/** What the user wrote, inputs over config file, laid over presets and defaults, checked as a whole. Throws one GateError that lists every problem. */
export function resolve({ flat, file = null, env, context }: Given): Config {
  const given = readGiven(flat, file);
  if (!given.isWhole) throw configError(given.problems);
  const { script, problems: badScript } = readOwnScript(given, env);
  const effective = layered(given, script !== null);
  const parsed = settingsSchema.safeParse(nest(effective, { target: {}, pages: given.pages.map(() => ({})) }));
  const refused = parsed.success
    ? []
    : innermost(parsed.error.issues).flatMap((issue) => refusal(issue, effective, given));
  const { headers, problems: badHeaders } = readHeaders(headerLines(effective), env, given.called(['requestHeaders']));
  const { version, problems: badVersion } = parsed.success ? readExpectedVersion(parsed.data, env, given) : NO_VERSION;
  const asked = { context, file: file?.name ?? null, script: script?.path ?? null, lineOf: given.lineOf };
  const view = parsed.success ? ruleView(parsed.data, effective, asked) : undefined;
  const broken = view ? [...brokenRules(view, given), ...brokenJourneys(view.settings, env, given)] : [];
  const own = view ? readOwnThresholds(view.settings.thresholds, runUnderTest(view), given) : NONE;
  // A value that could not even be read is told as that, not as missing too.
  const told = new Set(given.problems.map((problem) => problem.name));
  const others = [...badScript, ...refused, ...badHeaders, ...badVersion, ...broken, ...own.problems].filter(
    (problem) => !told.has(problem.name),
  );
  const problems = unique([...given.problems, ...others]);
  if (problems.length > 0 || !view) throw configError(problems);
  return configOf(view, effective, {
    called: given.called,
    requestHeaders: headers,
    secretVariables: secretVariables(view.settings.journeys, env),
    expectVersion: version,
    own: own.thresholds,
    script,
  });
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

/** The user's values over the presets they choose, over the defaults. */
function layered({ settings, pages }: GivenValues, isScript: boolean): Setting[] {
  const defaults = KEYS.filter((key) => key.default !== undefined).flatMap((key) => {
    const places = key.path[0] === 'pages' ? pages.map((page) => ofPage(key.path, page)) : [key.path];
    return places.map((path): Setting => ({ path, value: key.default, origin: 'default' }));
  });
  // A script has no page of any type: this one stands in its place, and nothing asks for it.
  const standIn: Setting[] = isScript ? [{ path: ['pages', 0, 'type'], value: 'landing', origin: 'default' }] : [];
  const base = firstWins([...settings, ...standIn, ...defaults]);
  const chosen = (path: string) => base.find((setting) => dotted(setting.path) === path)?.value;
  const others = ['load.profile', 'load.stages', 'load.rate'].some((path) => chosen(path) !== undefined);
  // Beside another course of the load nobody asks for the usual intensity.
  const usual = defaults.filter(({ path }) => !others || dotted(path) !== 'load.intensity');
  const visits = pages.length + journeyCount(chosen('journeys'));
  return firstWins([...settings, ...standIn, ...presetsFor(chosen, visits), ...usual]);
}

const journeyCount = (written: unknown): number => (Array.isArray(written) ? written.length : 0);

function refusal(issue: z.core.$ZodIssue, effective: readonly Setting[], { called, isInFile }: GivenValues): Problem[] {
  const path = issue.path as Path;
  const input = inputAt(path);
  if (!input) return [{ name: dotted(path), refusal: false, message: `${dotted(path)}: is not allowed` }];
  const place = path[0] === 'pages' ? ofPage(input.path, Number(path[1])) : input.path;
  const value = effective.find((setting) => dotted(setting.path) === dotted(place))?.value;
  // Only a bad environment or intensity leaves a preset's value out, and that is a problem of its own.
  if (value === undefined && presetDecides(input.path)) return [];
  const inside = path.slice(place.length);
  if (input.secret || !isInFile(place) || (inside.length === 0 && issue.code !== 'unrecognized_keys'))
    return [refusedValue(input, value, called(place))];
  const nestedCalled = (below: Path): string => called([...place, ...below]);
  const { schema, allowed } = input;
  return nestedProblems({ path: inside, issue, schema, value, allowed, called: nestedCalled });
}

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

/** What was read with the environment beside it, and how settings are called. */
interface Read extends Pick<Config, 'requestHeaders' | 'secretVariables' | 'expectVersion'> {
  /** The user's thresholds on any metric. */
  readonly own: readonly Threshold[];
  readonly called: GivenValues['called'];
  readonly script: Omit<OwnScript, 'abortOnFail'> | null;
}

function configOf(view: RuleView, effective: readonly Setting[], { called, own, script, ...read }: Read): Config {
  const { settings, guards, load } = view;
  const { environment, job, k6, evidence } = settings;
  const url = new URL(settings.target.url);
  const pages = script === null ? pagesOf(settings, load) : scriptPage(settings, load, script.name);
  const journeys = journeysOf(settings, load);
  const presets =
    script === null
      ? presetThresholds(pages, journeys, view)
      : pages.flatMap((page, index) => thresholdsOfScript(underTest(page, index, view)));
  const ready = readinessOf(settings);
  const waits =
    job.readyTimeoutSeconds + longestWaits({ ready, expectVersion: read.expectVersion }, load.requestTimeoutSeconds);
  return {
    target: { url: url.href, host: url.host },
    environment,
    load: script === null ? load : { ...load, mode: 'full' },
    pages,
    journeys,
    data: dataOf(settings, called),
    script: script && {
      ...script,
      env: { TARGET_URL: url.href, ...script.env },
      abortOnFail: settings.limits.abortOnFail,
    },
    plan: null,
    thresholds: withOwn(presets, own),
    ...read,
    dataSecrets: [],
    guards,
    ready,
    job: {
      ...job,
      timeoutSeconds: job.timeoutMinutes === undefined ? usualTimeLimit(load, waits) : job.timeoutMinutes * 60,
    },
    k6: {
      version: k6.version.replace(/^v/, ''),
      sha256: k6.sha256?.toLowerCase() ?? null,
      path: k6.path ?? null,
      sources: readSources(k6.source),
      downloadUrl: k6.downloadUrl ?? null,
      downloadToken: k6.downloadToken ?? null,
    },
    evidence: {
      ...evidence,
      outputDir: evidence.outputDir ?? null,
      artifactName: evidence.artifactName ?? null,
      retentionDays: evidence.retentionDays ?? null,
    },
    origins: {
      ...(settings.load.maxVus === undefined && { 'load.maxVus': 'rate' }),
      ...Object.fromEntries(effective.map(({ path, origin }) => [dotted(path), origin])),
    },
  };
}

function underTest(page: Page, index: number, { settings, load, originOf }: RuleView): PageUnderTest {
  const own = settings.pages[index];
  return {
    name: page.name,
    limits: page.limits,
    originOf: (limit) => originOf(own === undefined ? '' : limitPath(own, index, limit)),
    plan: page.load,
    mayAbort: mayAbort(settings),
    hasAssets: page.type === 'homepage' && page.maxAssets > 0,
    hasActions: load.mode === 'full' && page.type === 'product',
    mayAct: page.template !== undefined,
  };
}

const presetThresholds = (pages: readonly Page[], journeys: readonly Journey[], view: RuleView): Threshold[] =>
  thresholdsFor(
    pages.map((page, index) => underTest(page, index, view)),
    journeys.map((journey, index) => journeyUnderTest(journey, index, view)),
  );

function journeyUnderTest(journey: Journey, index: number, { settings, originOf }: RuleView): JourneyUnderTest {
  const own = settings.journeys[index];
  return {
    journey,
    originOf: (limit) => originOf(own === undefined ? '' : journeyLimitPath(own, index, limit)),
    mayAbort: mayAbort(settings),
  };
}

/** Whether a limit that is crossed may stop the load early. */
const mayAbort =
  ({ load, limits }: Settings): LimitsUnderTest['mayAbort'] =>
  (limit) =>
    limits.abortOnFail && (limit === 'errorRate' || (profileOf(load.profile)?.stopsOnLatency ?? true));
