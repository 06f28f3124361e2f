import type { Config, Load } from './config.ts';
import type { GivenValues } from './given.ts';
import { loadOf } from './load.ts';
import { nameOfScript } from './own-script.ts';
import { scriptPage } from './pages.ts';
import { type Problem, problemOf } from './problem.ts';
import type { Settings } from './schema.ts';
import { perhapsWithoutHttp } from './script-plan.ts';
import { dotted, type Setting } from './setting.ts';

/** Results that exist already, judged in place of a load. */
export interface JudgedResults {
  /** As the user wrote them. */
  readonly files: readonly string[];
  /** What the results are called where no page is described: then they are judged as a whole; null where their pages are. */
  readonly whole: string | null;
  /** Whether the user said what the load was to be: then the results are held against it. */
  readonly knowsLoad: boolean;
}

/** What decides how a load is made, and what the target is asked: nothing of it is done here, and variables that it needs may be missing. */
const OF_RUNS = ['requestHeaders', 'guards', 'ready', 'expectVersion', 'k6', 'comment', 'data', 'script'];

/** The address that no results have: a placeholder, never told. */
const NOWHERE = 'http://results.invalid/';

const PLACEHOLDERS: readonly Setting[] = [
  { path: ['target', 'url'], value: NOWHERE, origin: 'default' },
  // Who does not say gets the stricter limits.
  { path: ['environment'], value: 'prod', origin: 'default' },
];

/** What the user wrote, as far as results are judged by it, and what was left out filled in. */
export function asJudged(given: GivenValues): GivenValues {
  const settings = given.settings.filter(({ path: [room] }) => !OF_RUNS.includes(String(room)));
  const isSet = (place: Setting): boolean => settings.some(({ path }) => dotted(path) === dotted(place.path));
  return {
    ...given,
    settings: [...settings, ...PLACEHOLDERS.filter((one) => !isSet(one))],
    problems: [...given.problems, ...sequences(given)],
  };
}

function sequences({ settings, called, spelling }: GivenValues): Problem[] {
  const sequence = settings.find(({ path }) => dotted(path) === 'load.sequence');
  if (sequence === undefined) return [];
  const message = `is of several runs, and judge judges one; name the one that the results are of with ${spelling('profile')}`;
  return [problemOf(called(sequence.path), message)];
}

/** How results are judged by what the user wrote. */
export function judgedBy({ settings }: GivenValues, files: readonly string[]): JudgedResults {
  const script = settings.find(({ path }) => dotted(path) === 'script.path')?.value;
  const describes = settings.some(({ path, value }) => isPage(path) || (dotted(path) === 'journeys' && isFull(value)));
  const whole = typeof script === 'string' ? nameOfScript(script) : describes ? null : 'results';
  return { files, whole, knowsLoad: settings.some(({ path }) => LOADS.includes(dotted(path))) };
}

/** A limit or a text alone describes no page. */
const isPage = ([room, , key]: Setting['path']): boolean => room === 'pages' && key === 'type';
const isFull = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

const LOADS: readonly string[] = ['intensity', 'profile', 'stages', 'rate', 'maxVus', 'durationSeconds'].map(
  (key) => `load.${key}`,
);

/** The environment that the user named; empty for results of which nobody said where they come from. */
export const namedEnvironment = ({ environment, results, origins }: Config): string =>
  results !== null && origins.environment === 'default' ? '' : environment;

/** Judged as a whole they have a pace of their own, as a script has, and yet the VUs and the time that the user set. */
function loadOfResults({ load, guards }: Config, settings: Settings, { whole, knowsLoad }: JudgedResults): Load {
  if (whole === null || !knowsLoad) return load;
  const { cycleSeconds, roundSeconds } = load;
  return { ...loadOf(settings, guards), cycleSeconds, roundSeconds };
}

/** The config that results are judged by: without what only a load needs. */
export function judgedConfig(config: Config, settings: Settings, results: JudgedResults): Config {
  const { whole } = results;
  const isNamed = settings.target.url !== NOWHERE;
  const load = loadOfResults(config, settings, results);
  const pages = whole === null ? config.pages : scriptPage(settings, load, whole);
  return {
    ...config,
    results,
    load,
    thresholds: whole === null ? config.thresholds : perhapsWithoutHttp(config.thresholds),
    target: isNamed ? config.target : { url: '', host: whole ?? 'results' },
    pages: isNamed ? pages : pages.map((page) => ({ ...page, url: '' })),
    journeys: isNamed ? config.journeys : config.journeys.map((journey) => ({ ...journey, url: '' })),
  };
}
