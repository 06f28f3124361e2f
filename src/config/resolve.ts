import type { z } from 'zod';
import type { Config, Page } from './config.ts';
import type { ConfigFile } from './config-file.ts';
import type { Context } from './context.ts';
import { type ExpectedVersion, readExpectedVersion } from './expected-version.ts';
import { type FlatValues, refusedValue } from './flat.ts';
import { type GivenValues, readGiven } from './given.ts';
import { guardsOf } from './guards.ts';
import { inputAt, KEYS, ofPage, type Path } from './inputs.ts';
import { readSources } from './k6-source.ts';
import { loadOf, scriptLoad } from './load.ts';
import { longestWaits, readinessOf } from './looks.ts';
import { nestedProblems } from './nested.ts';
import { type OwnScript, readOwnScript } from './own-script.ts';
import { type RunUnderTest, readOwnThresholds, withOwn } from './own-thresholds.ts';
import { limitPath } from './page-limits.ts';
import { pagesOf, scriptPage } from './pages.ts';
import { usualTimeLimit } from './planned-time.ts';
import { presetDecides, presetsFor } from './presets.ts';
import { configError, type Problem } from './problem.ts';
import { profileOf } from './profiles.ts';
import { type RequestHeader, readHeaders } from './request-header.ts';
import type { RuleView } from './rule.ts';
import { brokenRules } from './rules.ts';
import { type Settings, settingsSchema } from './schema.ts';
import { dotted, firstWins, nest, type Setting } from './setting.ts';
import type { Threshold } from './threshold.ts';
import { type PageUnderTest, thresholdsFor, thresholdsOfScript } from './threshold-presets.ts';

export interface Given {
  readonly flat: FlatValues;
  /** Settings below the inputs; none without a file. */
  readonly file?: ConfigFile | null;
  /** Variables that `request-headers` may name. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly context: Context;
}

/** What the user wrote, inputs over config file, laid over presets and defaults, checked as a whole. Throws one GateError that lists every problem. */
export function resolve({ flat, file = null, env, context }: Given): Config {
  const given = readGiven(flat, file);
  const { script, problems: badScript } = readOwnScript(given, env);
  const effective = layered(given, script !== null);
  const parsed = settingsSchema.safeParse(nest(effective, { target: {}, pages: given.pages.map(() => ({})) }));
  const refused = parsed.success ? [] : parsed.error.issues.flatMap((issue) => refusal(issue, effective, given));
  const { headers, problems: badHeaders } = readHeaders(headerLines(effective), env, given.called(['requestHeaders']));
  const { version, problems: badVersion } = parsed.success ? readExpectedVersion(parsed.data, env, given) : NO_VERSION;
  const asked = { context, file: file?.name ?? null, script: script?.path ?? null };
  const view = parsed.success ? ruleView(parsed.data, effective, asked) : undefined;
  const broken = view ? brokenRules(view, given) : [];
  const own = view ? readOwnThresholds(view.settings.thresholds, runUnderTest(view), given) : NONE;
  // A value that could not even be read is told as that, not as missing too.
  const told = new Set(given.problems.map((problem) => problem.name));
  const others = [...badScript, ...refused, ...badHeaders, ...badVersion, ...broken, ...own.problems].filter(
    (problem) => !told.has(problem.name),
  );
  const problems = unique([...given.problems, ...others]);
  if (problems.length > 0 || !view) throw configError(problems);
  return configOf(view, effective, {
    requestHeaders: headers,
    expectVersion: version,
    own: own.thresholds,
    script,
  });
}

const NO_VERSION = { version: null, problems: [] };
const NONE = { thresholds: [], problems: [] };

const runUnderTest = ({ settings, load, script }: RuleView): RunUnderTest => ({
  pages: pagesOf(settings, load),
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
  return firstWins([...settings, ...standIn, ...presetsFor(chosen, pages.length), ...usual]);
}

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
  return nestedProblems({ path: inside, issue, schema: input.schema, value, called: nestedCalled });
}

function headerLines(effective: readonly Setting[]): readonly string[] {
  const lines = effective.find((setting) => dotted(setting.path) === 'requestHeaders')?.value;
  return Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : [];
}

const unique = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [problem.message, problem])).values(),
];

const originIn = (effective: readonly Setting[]) => (path: string) =>
  effective.find((setting) => dotted(setting.path) === path)?.origin ?? 'default';

function ruleView(
  settings: Settings,
  effective: readonly Setting[],
  asked: Pick<RuleView, 'context' | 'file' | 'script'>,
): RuleView {
  const guards = guardsOf(settings);
  const load = loadOf(settings, guards);
  return {
    settings,
    guards,
    load: asked.script === null ? load : scriptLoad(load),
    ...asked,
    originOf: originIn(effective),
  };
}

/** What was read with the environment beside it. */
interface Read {
  readonly requestHeaders: readonly RequestHeader[];
  readonly expectVersion: ExpectedVersion | null;
  /** The user's thresholds on any metric. */
  readonly own: readonly Threshold[];
  readonly script: Omit<OwnScript, 'abortOnFail'> | null;
}

function configOf(
  view: RuleView,
  effective: readonly Setting[],
  { requestHeaders, expectVersion, own, script }: Read,
): Config {
  const { settings, guards, load } = view;
  const { environment, job, k6, evidence } = settings;
  const url = new URL(settings.target.url);
  const pages = script === null ? pagesOf(settings, load) : scriptPage(settings, load, script.name);
  const tested = pages.map((page, index) => underTest(page, index, view));
  const presets = script === null ? thresholdsFor(tested) : tested.flatMap(thresholdsOfScript);
  const ready = readinessOf(settings);
  const waits = job.readyTimeoutSeconds + longestWaits({ ready, expectVersion }, load.requestTimeoutSeconds);
  return {
    target: { url: url.href, host: url.host },
    environment,
    load: script === null ? load : { ...load, mode: 'full' },
    pages,
    script: script && {
      ...script,
      env: { TARGET_URL: url.href, ...script.env },
      abortOnFail: settings.limits.abortOnFail,
    },
    plan: null,
    thresholds: withOwn(presets, own),
    requestHeaders,
    guards,
    ready,
    expectVersion,
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
    mayAbort: (limit) => settings.limits.abortOnFail && (limit === 'errorRate' || stopsOnLatency(settings.load)),
    hasAssets: page.type === 'homepage' && page.maxAssets > 0,
    hasActions: load.mode === 'full' && page.type === 'product',
    mayAct: page.template !== undefined,
  };
}

const stopsOnLatency = ({ profile }: Settings['load']): boolean => profileOf(profile)?.stopsOnLatency ?? true;
