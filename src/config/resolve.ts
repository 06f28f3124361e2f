import type { Config } from './config.ts';
import type { Context } from './context.ts';
import { type FlatValues, readFlat, refusedValue } from './flat.ts';
import { guardsOf } from './guards.ts';
import { INPUTS, inputAt, type Path } from './inputs.ts';
import { readSources } from './k6-source.ts';
import { loadOf } from './load.ts';
import { pageUrl } from './page-url.ts';
import { usualTimeLimit } from './planned-time.ts';
import { presetDecides, presetsFor } from './presets.ts';
import { configError, type Problem } from './problem.ts';
import { type RequestHeader, readHeaders } from './request-header.ts';
import { brokenRules, type RuleView } from './rules.ts';
import { type Settings, settingsSchema } from './schema.ts';
import { dotted, firstWins, nest, type Setting } from './setting.ts';
import { thresholdsFor } from './threshold-presets.ts';

export interface Given {
  readonly flat: FlatValues;
  /** Variables that `request-headers` may name. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly context: Context;
}

/** What the user wrote, laid over presets and defaults, checked as a whole. Throws one GateError that lists every problem. */
export function resolve({ flat, env, context }: Given): Config {
  const { settings: given, problems: unreadable } = readFlat(flat);
  const effective = layered(given);
  const parsed = settingsSchema.safeParse(nest(effective, { target: {}, pages: [{}] }));
  const refused = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => refusal(issue.path as Path, effective, flat));
  const { headers, problems: badHeaders } = readHeaders(headerLines(effective), env, flat.spelling('request-headers'));
  const view = parsed.success ? ruleView(parsed.data, effective, context) : undefined;
  const broken = view ? brokenRules(view, flat.spelling) : [];
  // A value that could not even be read is told as that, not as missing too.
  const told = new Set(unreadable.map((problem) => problem.name));
  const others = [...refused, ...badHeaders, ...broken].filter((problem) => !told.has(problem.name));
  const problems = unique([...unreadable, ...others]);
  if (problems.length > 0 || !view) throw configError(problems);
  return configOf(view, effective, headers);
}

/** The user's values over the presets they choose, over the defaults. */
function layered(given: readonly Setting[]): Setting[] {
  const defaults = INPUTS.filter((input) => input.default !== undefined).map(
    (input): Setting => ({ path: input.path, value: input.default, origin: 'default' }),
  );
  const base = firstWins([...given, ...defaults]);
  const chosen = (path: string) => base.find((setting) => dotted(setting.path) === path)?.value;
  return firstWins([...given, ...presetsFor(chosen('environment'), chosen('load.intensity')), ...defaults]);
}

function refusal(path: Path, effective: readonly Setting[], { spelling }: FlatValues): Problem[] {
  const input = inputAt(path);
  if (!input) return [{ name: dotted(path), refusal: false, message: `${dotted(path)}: is not allowed` }];
  const value = effective.find((setting) => dotted(setting.path) === dotted(input.path))?.value;
  // Only a bad environment or intensity leaves a preset's value out, and that is a problem of its own.
  if (value === undefined && presetDecides(input.path)) return [];
  return [refusedValue(input, value, spelling)];
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

function ruleView(settings: Settings, effective: readonly Setting[], context: Context): RuleView {
  const guards = guardsOf(settings);
  return { settings, guards, load: loadOf(settings, guards.prod), context, originOf: originIn(effective) };
}

function configOf(view: RuleView, effective: readonly Setting[], requestHeaders: readonly RequestHeader[]): Config {
  const { settings, guards, load, originOf } = view;
  const { environment, job, k6, evidence, limits } = settings;
  const url = new URL(settings.target.url);
  const hasAssets = settings.pages.some((page) => page.type === 'homepage' && page.maxAssets > 0);
  const hasActions = load.mode === 'full' && settings.pages.some((page) => page.type === 'product');
  return {
    target: { url: url.href, host: url.host },
    environment,
    load,
    pages: settings.pages.map((page) => ({ ...page, name: page.type, url: pageUrl(page, settings.target.url).href })),
    thresholds: thresholdsFor({
      limits,
      originOf: (limit) => originOf(`limits.${limit}`),
      plan: load,
      hasAssets,
      hasActions,
    }),
    requestHeaders,
    guards,
    job: {
      ...job,
      timeoutSeconds:
        job.timeoutMinutes === undefined ? usualTimeLimit(load, job.readyTimeoutSeconds) : job.timeoutMinutes * 60,
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
    origins: Object.fromEntries(effective.map(({ path, origin }) => [dotted(path), origin])),
  };
}
