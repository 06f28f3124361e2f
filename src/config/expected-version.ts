import type { GivenValues } from './given.ts';
import { addressOf, type Patience } from './looks.ts';
import { type Problem, problemOf } from './problem.ts';
import type { Settings } from './schema.ts';

/** Where in an answer the version stands. */
export interface VersionPlace {
  readonly kind: 'header' | 'json' | 'meta';
  readonly name: string;
}

/** The version that must answer, before the load and after it. */
export interface ExpectedVersion extends Patience {
  readonly url: string;
  readonly place: VersionPlace;
  readonly equals: string;
  /** As it was written: `${GITHUB_SHA}`. */
  readonly written: string;
}

type Env = Readonly<Record<string, string | undefined>>;

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
const KINDS = ['header', 'json', 'meta'] as const;

/** The version that the settings expect, `${NAME}` from `env`; null where they expect none. A variable without a value is a problem. */
export function readExpectedVersion(
  { expectVersion, target, job }: Settings,
  env: Env,
  { called }: Pick<GivenValues, 'called'>,
): { readonly version: ExpectedVersion | null; readonly problems: readonly Problem[] } {
  if (expectVersion === undefined) return { version: null, problems: [] };
  const { path, equals, times } = expectVersion;
  const filled = equals.replace(VARIABLE, (_, name: string) => variableOf(name, env));
  const fault = faultIn(equals, env);
  const name = called(['expectVersion', 'equals']);
  return {
    version: {
      url: addressOf(path, target.url),
      place: placeOf(expectVersion),
      equals: filled,
      written: equals,
      times,
      timeoutSeconds: job.readyTimeoutSeconds,
    },
    problems: fault === null ? [] : [problemOf(name, fault)],
  };
}

function placeOf(given: NonNullable<Settings['expectVersion']>): VersionPlace {
  const kind = KINDS.find((one) => given[one] !== undefined) ?? 'header';
  return { kind, name: given[kind] ?? '' };
}

function faultIn(written: string, env: Env): string | null {
  if (written.replace(VARIABLE, '').includes('${')) return 'has a ${…} that names no variable';
  const missing = [...written.matchAll(VARIABLE)].flatMap(([, name = '']) =>
    variableOf(name, env) === '' ? [name] : [],
  );
  return missing.length === 0 ? null : `needs ${missing.join(', ')}: set it in the environment (of a step: its env)`;
}

/** Without the line break that a file or a pipe leaves at its end. */
const variableOf = (name: string, env: Env): string => (Object.hasOwn(env, name) ? (env[name] ?? '') : '').trim();
