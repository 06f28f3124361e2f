import type { GivenValues } from './given.ts';
import { inputAt } from './inputs.ts';
import { type Problem, problemOf } from './problem.ts';
import { dotted, type Setting } from './setting.ts';

/** A k6 script of the user's that makes the load. */
export interface OwnScript {
  /** As the user wrote it. */
  readonly path: string;
  /** Its file's name without the extension: the tag `page` of what it measures. */
  readonly name: string;
  /** Variables that it may read. */
  readonly env: Readonly<Record<string, string>>;
  /** Those whose values are secret. */
  readonly secretNames: readonly string[];
  /** Whether the limits of the gate may stop its load. */
  readonly abortOnFail: boolean;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The script that the user wants, if any, and what is wrong with what was set for it or beside it. */
export function readOwnScript(
  given: GivenValues,
  env: Env,
): { readonly script: Omit<OwnScript, 'abortOnFail'> | null; readonly problems: readonly Problem[] } {
  const setAt = (place: string): unknown => given.settings.find(({ path }) => dotted(path) === place)?.value;
  const path = setAt('script.path');
  const lines = setAt('script.env');
  // What is no variable at all the schema refuses.
  const wanted = Array.isArray(lines) ? lines.filter((line) => typeof line === 'string' && VARIABLE.test(line)) : [];
  if (typeof path !== 'string' || path.trim() === '') return { script: null, problems: idle(wanted, given) };
  const variables = wanted.map((line) => readVariable(line, env));
  const name = given.called(['script', 'env']);
  const keys = variables.map(({ key }) => key);
  const twice = keys
    .filter((key, index) => keys.indexOf(key) < index)
    .map((key) => `${key} is given twice; write it once`);
  const wrong = [...variables.flatMap(({ problem }) => problem ?? []), ...twice].map((words) => problemOf(name, words));
  return {
    script: {
      path: path.trim(),
      name: nameOfScript(path.trim()),
      env: Object.fromEntries(variables.map(({ key, value }) => [key, value])),
      secretNames: variables.filter(({ isSecret }) => isSecret).map(({ key }) => key),
    },
    problems: [...wrong, ...strangers(given)],
  };
}

const idle = (lines: readonly string[], { called }: GivenValues): Problem[] =>
  lines.length === 0
    ? []
    : [problemOf(called(['script', 'env']), 'is for an own script, and script is not set; set both')];

const MAX_NAME_CHARS = 40;

/** What the results of a script are called: its file's name without the extension. */
export const nameOfScript = (path: string): string => {
  const file = path.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  return file.replace(/\W+/g, '-').replace(/^-+/, '').slice(0, MAX_NAME_CHARS) || 'script';
};

/** What changes k6 itself, its runtime or the way of its traffic is no variable of a script. */
const RESERVED =
  /^(K6_|GATE_|LD_|DYLD_|GO)|^(COLLECTORS|SSLKEYLOGFILE|SSL_CERT_(FILE|DIR)|TZ|HOME|PATH|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|RUNNER_TRACKING_ID|(HTTPS?|NO|ALL)_PROXY)$/i;

const VARIABLE = /^\s*([A-Za-z_]\w*)(?:=(.*))?$/s;

interface Variable {
  readonly key: string;
  readonly value: string;
  readonly isSecret: boolean;
  readonly problem: string | null;
}

function readVariable(line: string, env: Env): Variable {
  const [, key = '', value] = VARIABLE.exec(line) ?? [];
  const told = value ?? env[key];
  const isSecret = value === undefined;
  if (RESERVED.test(key))
    return { key, value: '', isSecret, problem: `${key} would change k6 itself; use another name` };
  const problem = told === undefined ? `the environment has no variable ${key}; set it, or write ${key}=value` : null;
  return { key, value: told ?? '', isSecret, problem };
}

/** Settings of visits to pages beside the room `load`: a script has its own load, requests and hosts. */
const OF_VISITS = [
  ...['limits.writeP95Ms', 'limits.writeErrorRate', 'requestHeaders', 'guards.allowedHosts'],
  ...['journeys', 'data'],
];

/** What was set for visits and would not hold. A list of pages is told once. */
function strangers({ settings, called, placeOf }: GivenValues): Problem[] {
  const list = settings.some(({ path: [room, page] }) => room === 'pages' && page === 0) ? placeOf(['pages', 0]) : '';
  const message = 'is for the visits of k6-gate, and script makes the load; leave one of them away';
  const isStrange = ({ path }: Setting): boolean =>
    path[0] === 'load' ||
    OF_VISITS.includes(dotted(path)) ||
    (path[0] === 'pages' && list === '' && inputAt(path) !== undefined);
  return [
    ...(list === '' ? [] : [problemOf(`${list}: pages`, message)]),
    ...settings.filter(isStrange).map(({ path }) => problemOf(called(path), message)),
  ];
}
