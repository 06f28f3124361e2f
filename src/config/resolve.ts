import type { Config, Load, Page } from './config.ts';
import type { Context } from './context.ts';
import { type FlatValues, readFlat, refusedValue } from './flat.ts';
import { INPUTS, inputAt, type Path } from './inputs.ts';
import { planLoad } from './load-plan.ts';
import { presetDecides, presetsFor } from './presets.ts';
import { privateKind } from './private-address.ts';
import { configError, type Problem } from './problem.ts';
import { type RequestHeader, readHeaders } from './request-header.ts';
import { brokenRules, isProd } from './rules.ts';
import { type PageSettings, type Settings, settingsSchema } from './schema.ts';
import { dotted, firstWins, nest, type Setting } from './setting.ts';
import { thresholdsFor } from './threshold-presets.ts';

/** Requests per second that production is never asked for more of. */
const PROD_RPS = 20;
/** A visit that the end of the load cut off leaves no sample: a request that hangs must have time to fail. */
const MINIMUM_GRACEFUL_STOP_SECONDS = 30;
const GRACE_AFTER_REQUEST_SECONDS = 5;
const MINIMUM_REQUEST_TIMEOUT_SECONDS = 10;
/** Obtaining k6, summary, reports. */
const MARGIN_SECONDS = 120;
const MINIMUM_TIMEOUT_SECONDS = 600;

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
  const broken = parsed.success ? brokenRules(ruleView(parsed.data, effective, context), flat.spelling) : [];
  const problems = unique([...unreadable, ...refused, ...badHeaders, ...broken]);
  if (problems.length > 0 || !parsed.success) throw configError(problems);
  return configOf(parsed.data, effective, headers);
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

function ruleView(settings: Settings, effective: readonly Setting[], context: Context) {
  const prod = isProd(settings.environment, settings.target.url, settings.guards.prodHosts);
  return { settings, context, prod, originOf: originIn(effective) };
}

function configOf(settings: Settings, effective: readonly Setting[], requestHeaders: readonly RequestHeader[]): Config {
  const { environment, guards, job, k6, evidence, limits } = settings;
  const url = new URL(settings.target.url);
  const prod = isProd(environment, settings.target.url, guards.prodHosts);
  const load = loadOf(settings, prod);
  const originOf = originIn(effective);
  const hasAssets = settings.pages.some((page) => page.type === 'homepage' && page.maxAssets > 0);
  const hasActions = load.mode === 'full' && settings.pages.some((page) => page.type === 'product');
  return {
    target: { url: url.href, host: url.host },
    environment,
    load,
    pages: settings.pages.map((page) => pageOf(page, url)),
    thresholds: thresholdsFor({
      limits,
      originOf: (limit) => originOf(`limits.${limit}`),
      plan: load,
      hasAssets,
      hasActions,
    }),
    requestHeaders,
    guards: { ...guards, prod, privateTarget: privateKind(url.hostname) },
    job: { ...job, timeoutSeconds: timeoutSeconds(settings, load) },
    k6: {
      version: k6.version.replace(/^v/, ''),
      sha256: k6.sha256?.toLowerCase() ?? null,
      path: k6.path ?? null,
      downloadUrl: k6.downloadUrl ?? null,
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

function loadOf({ load, limits }: Settings, prod: boolean): Load {
  const requestTimeoutSeconds = Math.max(MINIMUM_REQUEST_TIMEOUT_SECONDS, Math.ceil((2 * limits.p99Ms) / 1000));
  return {
    ...planLoad(load.maxVus, load.durationSeconds),
    intensity: load.intensity,
    mode: load.mode,
    warmUpSeconds: load.warmUpSeconds,
    gracefulStopSeconds: Math.max(MINIMUM_GRACEFUL_STOP_SECONDS, requestTimeoutSeconds + GRACE_AFTER_REQUEST_SECONDS),
    requestTimeoutSeconds,
    rps: prod ? PROD_RPS : null,
  };
}

/** The address of a visit: the target with the query that the page's metadata and promotion add. */
function pageOf(page: PageSettings, target: URL): Page {
  const url = new URL(target);
  url.hash = '';
  for (const [name, value] of Object.entries(page.metadata?.query ?? {})) url.searchParams.set(name, value);
  if (page.promo?.code !== undefined) url.searchParams.set(page.promo.parameter ?? 'promo', page.promo.code);
  return { ...page, name: page.type, url: url.href };
}

function timeoutSeconds({ job }: Settings, load: Load): number {
  if (job.timeoutMinutes !== undefined) return job.timeoutMinutes * 60;
  const planned = job.readyTimeoutSeconds + load.warmUpSeconds + load.durationSeconds + 2 * load.gracefulStopSeconds;
  return Math.max(MINIMUM_TIMEOUT_SECONDS, planned + MARGIN_SECONDS);
}
