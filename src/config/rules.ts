import type { GivenValues } from './given.ts';
import { INPUTS, KEYS, ofPage, type Path } from './inputs.ts';
import { K6_RULES } from './k6-rules.ts';
import { LOAD_RULES, PROD_LOAD_GUARDS } from './load-rules.ts';
import { LOOK_RULES } from './look-rules.ts';
import { valueAt } from './nested.ts';
import { PAGE_RULES } from './page-rules.ts';
import { leastSeconds } from './planned-time.ts';
import type { Problem } from './problem.ts';
import { PROD_RULES } from './prod-rules.ts';
import type { Found, Rule, RuleView } from './rule.ts';
import type { Settings } from './schema.ts';
import { TRUST_RULES } from './trust-rules.ts';

/** What no single value shows. */
const CONSISTENCY: readonly Rule[] = [
  ({ settings: { pages, journeys }, load, script }) => {
    const count = pages.length + journeys.length;
    const what = journeys.length === 0 ? 'page' : pages.length === 0 ? 'journey' : 'page or journey';
    const many = what.replaceAll(/page|journey/g, '$&s').replace(' or ', ' and ');
    return (
      script === null &&
      load.maxVus < count && {
        input: 'max-vus',
        message: `${load.maxVus === 1 ? '1 VU' : `${load.maxVus} VUs`} cannot visit ${count} ${many} at once, and each ${what} needs one; allowed: ${count} or more, or fewer ${many}`,
      }
    );
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

/** All rules that the settings break. */
export function brokenRules(view: RuleView, { called, spelling }: Pick<GivenValues, 'called' | 'spelling'>): Problem[] {
  const problem = (found: Exclude<Found, false | undefined>, page: number | null): Problem => {
    const name = called(placeOf(found.input, view.settings, page));
    return { name, refusal: found.refusal ?? false, message: `${name}: ${respell(found.message, spelling)}` };
  };
  const onPages = view.settings.pages.flatMap((page, index) =>
    PAGE_RULES.map((rule) => rule(page, view, index)).flatMap((found) => (found ? [problem(found, index)] : [])),
  );
  const broken = [...CONSISTENCY, ...LOAD_RULES, ...LOOK_RULES, ...K6_RULES, ...TRUST_RULES].map((rule) => rule(view));
  const guarded = view.guards.prod
    ? [...PROD_RULES, ...PROD_LOAD_GUARDS].map((guard) => explained(guard(view), view))
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
  const names = INPUTS.map((input) => input.name);
  // A name of one word is one behind "input" alone: elsewhere it may be any word.
  const told = [...names.filter((name) => name.includes('-')), ...names.map((name) => `(?<=\\(input )${name}`)];
  return message.replace(new RegExp(`\\b(${told.join('|')})\\b(: )?`, 'g'), (_, name: string, colon?: string) => {
    const spelled = spelling(name);
    if (colon === undefined) return spelled;
    return spelled.startsWith('--') ? `${spelled} ` : `${spelled}: `;
  });
}
