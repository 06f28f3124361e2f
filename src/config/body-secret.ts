import { parseJson } from './flat.ts';
import { placeholdersIn, textsOf } from './placeholder.ts';
import type { StepSettings } from './step-schema.ts';

/** What a secret is called in a body. Fewer names than among headers: a body has keys of every kind. */
const SECRET_KEY = /passw|passphrase|pwd|secret|credential|api[-_]?key|(access|auth|refresh)[-_]?token/i;

/** The places, within a step, of values of its body that are secrets by their names and stand in the file themselves. */
export function writtenSecrets({
  body = '',
  json,
}: Pick<StepSettings, 'body' | 'json'>): (readonly (string | number)[])[] {
  const inJson = secretsIn(json).map((path) => ['json', ...path]);
  const inForm = [...new URLSearchParams(body)].some(([name, text]) => isSecret(name, text));
  return inForm || secretsIn(parseJson(body)).length > 0 ? [...inJson, ['body']] : inJson;
}

const secretsIn = (value: unknown): (readonly (string | number)[])[] =>
  textsOf(value).flatMap(({ path, text }) => (isSecret(String(path.at(-1)), text) ? [path] : []));

const isSecret = (name: string, text: string): boolean =>
  SECRET_KEY.test(name) && text.trim() !== '' && placeholdersIn(text).length === 0;
