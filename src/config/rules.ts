import type { Guards, Load } from './config.ts';
import type { Context } from './context.ts';
import type { GivenValues } from './given.ts';
import { exampleOf } from './host-pattern.ts';
import { INPUTS, KEYS, ofPage, type Path } from './inputs.ts';
import { K6_RULES } from './k6-rules.ts';
import { LOAD_RULES, PROD_LOAD_GUARDS } from './load-rules.ts';
import { valueAt } from './nested.ts';
import { limitPath, limitsOf } from './page-limits.ts';
import { pageUrl } from './page-url.ts';
import { namesOf } from './pages.ts';
import { leastSeconds } from './planned-time.ts';
import { privateKind } from './private-address.ts';
import type { Problem } from './problem.ts';
import type { PageSettings, Settings } from './schema.ts';
import { changesState } from './state-change.ts';

/** What a rule sees: the effective settings, what follows from them, and who asks. */
export interface RuleView {
  readonly settings: Settings;
  readonly guards: Guards;
  readonly load: Load;
  readonly context: Context;
  /** The config file that was read; null without one. */
  readonly file: string | null;
  /** The user's own script; null without one. */
  readonly script: string | null;
  /** Where a limit came from (`environment preprod`). */
  readonly originOf: (path: string) => string;
}

type Found = { readonly input: string; readonly message: string; readonly refusal?: boolean } | false | undefined;
/** Looks at one page among the settings, and says what is wrong with which of its settings. */
type PageRule = (page: PageSettings, view: RuleView, index: number) => Found;
/** Looks at the settings as a whole, and says what is wrong with which input. */
export type Rule = (view: RuleView) => Found;

const refused = (input: string, message: string): Found => ({ input, message, refusal: true });

/** What no single value of a page shows. */
const PAGE_RULES: readonly PageRule[] = [
  ({ type, idProduct }, { load }) =>
    load.mode === 'full' &&
    type === 'product' &&
    idProduct === undefined && {
      input: 'id-product',
      message: 'is required for a product page with test-mode full',
    },
  ({ type, idAttr }, { load }) =>
    load.mode === 'full' &&
    type === 'product' &&
    idAttr === undefined && {
      input: 'id-attr',
      message: 'is required for a product page with test-mode full (0 for a product without variants)',
    },
  (page, { load, settings: { target } }) => {
    const { pathname, search } = pageUrl(page, target.url);
    return (
      load.mode === 'read-only' &&
      changesState(pathname + search) &&
      refused(
        page.path === undefined ? 'target-url' : 'path',
        `${pathname} looks like a path that changes state, or its query does, and test-mode is read-only; gate another page or set test-mode: full`,
      )
    );
  },
  ({ cta }, { load }) =>
    load.mode === 'read-only' &&
    cta !== undefined &&
    changesState(cta) &&
    refused(
      'cta',
      `"${cta}" looks like a path that changes state, and test-mode is read-only; name another path or set test-mode: full`,
    ),
  (page, { settings: { limits }, originOf }, index) => {
    const { p95Ms, p99Ms } = limitsOf(page, limits);
    return (
      p99Ms < p95Ms && {
        input: 'p99-threshold-ms',
        message: `${p99Ms} (${originOf(limitPath(page, index, 'p99Ms'))}) is below the limit of p(95), ${p95Ms} (${originOf(limitPath(page, index, 'p95Ms'))}); set both`,
      }
    );
  },
  (page, { settings: { limits }, originOf }, index) => {
    const { p99Ms, writeP95Ms } = limitsOf(page, limits);
    return (
      writeP95Ms !== undefined &&
      p99Ms < writeP95Ms && {
        input: 'write-p95-threshold-ms',
        message: `${writeP95Ms} is above the limit of p(99), ${p99Ms} (${originOf(limitPath(page, index, 'p99Ms'))}), which holds for every request; raise p99-threshold-ms too`,
      }
    );
  },
  ({ cta, ctaSelector }) =>
    cta !== undefined &&
    ctaSelector !== undefined && {
      input: 'cta-selector',
      message: 'is set beside cta, and a visit follows one call to action; set one of them',
    },
  ({ name }, { settings: { pages } }, index) => {
    const names = namesOf(pages);
    return (
      names.indexOf(names[index] ?? '') < index && {
        input: name === undefined ? 'page-type' : 'name',
        message: `"${names[index]}" is the name of another page too; give each a name of its own`,
      }
    );
  },
];

/** What no single value shows. */
const CONSISTENCY: readonly Rule[] = [
  ({ settings: { pages }, load, script }) =>
    script === null &&
    load.maxVus < pages.length && {
      input: 'max-vus',
      message: `${load.maxVus === 1 ? '1 VU' : `${load.maxVus} VUs`} cannot visit ${pages.length} pages at once, and each page needs one; allowed: ${pages.length} or more, or fewer pages`,
    },
  ({ settings: { job }, load }) => {
    const needed = Math.ceil(leastSeconds(load) / 60);
    return (
      job.timeoutMinutes !== undefined &&
      job.timeoutMinutes < needed && {
        input: 'timeout-minutes',
        message: `${job.timeoutMinutes} is shorter than the run it limits; allowed: ${needed} or more for ${load.warmUpSeconds} s of warm-up, ${load.durationSeconds} s of load and ${load.gracefulStopSeconds} s for its last requests`,
      }
    );
  },
];

/** What the gate asks of the target beside the load is a visit too. */
const LOOKS: readonly Rule[] = [
  ({ settings: { ready, target }, load }) =>
    ready !== undefined && looksAtChange('ready', ready.path ?? behindHost(target.url), load),
  ({ settings: { expectVersion, target }, load }) =>
    expectVersion !== undefined && looksAtChange('expect-version', expectVersion.path ?? behindHost(target.url), load),
];

const looksAtChange = (input: string, path: string, { mode }: Load): Found =>
  mode === 'read-only' &&
  changesState(path) &&
  refused(
    input,
    'its path looks like one that changes state, and test-mode is read-only; name another path or set test-mode: full',
  );

const behindHost = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** What no input lifts, on prod or not. */
const TRUST: readonly Rule[] = [
  ({ settings: { k6 }, context: { privileged } }) =>
    k6.path !== undefined &&
    privileged !== null &&
    refused(
      'k6-path',
      `${privileged} tests a pull request from a fork with this repository's rights, and a checkout of its code could have put a program of its own at that path; leave k6-path away`,
    ),
  ({ script, context: { privileged } }) =>
    script !== null &&
    privileged !== null &&
    refused(
      'script',
      `${privileged} tests a pull request from a fork with this repository's rights, and ${script} may be the fork's: it could load any host and read the variables of script-env; leave script away`,
    ),
  ({ file, context: { privileged } }) =>
    file !== null &&
    privileged !== null &&
    refused(
      'config',
      `${privileged} tests a pull request from a fork with this repository's rights, and ${file} may be the fork's: it could name another target and send it your headers; set config: none, and the inputs in the workflow`,
    ),
];

/** The warm-up is load that nothing judges and no threshold stops: a minute warms any cache. */
const PROD_MAX_WARM_UP_SECONDS = 60;

/** What must not happen to production by mistake. Each refusal says what to set. */
const PROD_GUARDS: readonly Rule[] = [
  ({ context }) =>
    context.fork &&
    refused(
      'environment',
      'a pull request from a fork never reaches prod, nor does one of Dependabot or a comment on a pull request; gate it against preprod',
    ),
  ({ script, guards }) =>
    script !== null &&
    !guards.allowProdWrites &&
    refused(
      'script',
      `${script} may write to prod, and nothing can hold it to reading; set allow-prod-writes: true if that is meant, or gate pages`,
    ),
  ({ load, guards }) =>
    load.mode === 'full' &&
    !guards.allowProdWrites &&
    refused('test-mode', 'full writes to prod; set allow-prod-writes: true if that is meant, or test-mode: read-only'),
  ({ load, guards }) =>
    load.maxVus > guards.prodMaxVus &&
    refused(
      'max-vus',
      `${load.maxVus} VUs are over the cap of ${guards.prodMaxVus} for prod; lower max-vus (or the ${load.way}), or raise prod-max-vus`,
    ),
  ({ load, guards }) =>
    load.durationSeconds > guards.prodMaxSeconds &&
    refused(
      'duration-seconds',
      `${load.durationSeconds} s are over the cap of ${guards.prodMaxSeconds} s for prod; lower duration-seconds (or the ${load.way}), or raise prod-max-seconds`,
    ),
  ({ load }) =>
    load.warmUpSeconds > PROD_MAX_WARM_UP_SECONDS &&
    refused(
      'warm-up-seconds',
      `${load.warmUpSeconds} s are over the cap of ${PROD_MAX_WARM_UP_SECONDS} s for prod; set warm-up-seconds: ${PROD_MAX_WARM_UP_SECONDS} or less`,
    ),
  ({ settings: { target }, guards: { privateTarget, allowPrivateTarget } }) =>
    privateTarget !== null &&
    !allowPrivateTarget &&
    refused(
      'target-url',
      `${new URL(target.url).hostname} is ${privateTarget}, which no production site has; correct it, or set allow-private-target: true if that is meant`,
    ),
  ({ guards: { allowedHosts, allowPrivateTarget } }) => {
    const host = allowedHosts.find((allowed) => privateKind(exampleOf(allowed)) !== null);
    return (
      host !== undefined &&
      !allowPrivateTarget &&
      refused(
        'allowed-hosts',
        `"${host}" is ${privateKind(exampleOf(host))}, which no production site has; correct it, or set allow-private-target: true if that is meant`,
      )
    );
  },
];

/** All rules that the settings break. */
export function brokenRules(view: RuleView, { called, spelling }: Pick<GivenValues, 'called' | 'spelling'>): Problem[] {
  const problem = (found: Exclude<Found, false | undefined>, page: number | null): Problem => {
    const name = called(placeOf(found.input, view.settings, page));
    return { name, refusal: found.refusal ?? false, message: `${name}: ${respell(found.message, spelling)}` };
  };
  const onPages = view.settings.pages.flatMap((page, index) =>
    PAGE_RULES.map((rule) => rule(page, view, index)).flatMap((found) => (found ? [problem(found, index)] : [])),
  );
  const broken = [...CONSISTENCY, ...LOAD_RULES, ...LOOKS, ...K6_RULES, ...TRUST].map((rule) => rule(view));
  const guarded = view.guards.prod
    ? [...PROD_GUARDS, ...PROD_LOAD_GUARDS].map((guard) => explained(guard(view), view))
    : [];
  return [...onPages, ...[...broken, ...guarded].flatMap((found) => (found ? [problem(found, null)] : []))];
}

/** The place of a setting by its name: in a page that it is about, unless the run's own value is what holds there. */
function placeOf(name: string, { pages }: Settings, page: number | null): Path {
  const named = KEYS.filter((key) => key.name === name).map(({ path }) => path);
  const ofPages = named.filter(([room]) => room === 'pages').map((path) => ofPage(path, page ?? 0));
  const ofRun = named.filter(([room]) => room !== 'pages');
  const own = page !== null && ofPages.find((path) => valueAt(pages[page], path.slice(2)) !== undefined);
  return own || ofRun[0] || ofPages[0] || [name];
}

/** Who wrote `environment: preprod` must learn why the guard rails of prod hold. */
function explained(found: Found, { settings: { environment }, guards: { prodHost } }: RuleView): Found {
  if (!found || environment === 'prod') return found;
  const why = `${prodHost} counts as prod: it is listed in prod-hosts`;
  return { ...found, message: `${found.message} (${why})` };
}

/** Input names inside a message, and the settings it advises, as the user spells them: `max-vus: 5`, `--max-vus 5`. */
function respell(message: string, spelling: (name: string) => string): string {
  const names = INPUTS.map((input) => input.name).filter((name) => name.includes('-'));
  return message.replace(new RegExp(`\\b(${names.join('|')})\\b(: )?`, 'g'), (_, name: string, colon?: string) => {
    const spelled = spelling(name);
    if (colon === undefined) return spelled;
    return spelled.startsWith('--') ? `${spelled} ` : `${spelled}: `;
  });
}
