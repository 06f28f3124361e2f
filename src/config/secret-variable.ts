import type { JourneySettings } from './journey-schema.ts';
import { placeholdersIn, textsOf } from './placeholder.ts';

/** A variable of the environment that journeys name. Its value is known to the gate and to k6's environment, to nothing else. */
export interface SecretVariable {
  readonly name: string;
  readonly value: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Its value, without the line break that files and pipes leave at the end of a secret; empty where it is not set. */
export const secretIn = (env: Env, name: string): string => (Object.hasOwn(env, name) ? (env[name] ?? '') : '').trim();

/** The variables of the environment that journeys name, each once. */
export function secretVariables(journeys: readonly JourneySettings[], env: Env): SecretVariable[] {
  const named = textsOf(journeys).flatMap(({ text }) => placeholdersIn(text));
  const names = named.flatMap((placeholder) => (placeholder.kind === 'secret' ? [placeholder.name] : []));
  return [...new Set(names)].map((name) => ({ name, value: secretIn(env, name) }));
}
