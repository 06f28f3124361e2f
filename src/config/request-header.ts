import { type Problem, problemOf } from './problem.ts';

/** A header of every request. Its value is known to the gate and to k6's environment, to nothing else. */
export interface RequestHeader {
  readonly name: string;
  readonly value: string;
  /** Parts that no log may show: what came from the environment, and all of an authorization, cookie or key. */
  readonly secrets: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;

const LINE = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+)\s*:\s*(.*)$/;
/** Names of what holds a credential; an author and a keyword are none. */
export const SECRET_NAME = /auth(?!or(?!i[sz]))|cookie|token|key(?!word)|secret|passw|passphrase|pwd|credential/i;
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** Reads `Name: value` lines, `${NAME}` from `env`. No message shows a value. */
export function readHeaders(
  lines: readonly string[],
  env: Env,
  input: string,
): { headers: RequestHeader[]; problems: Problem[] } {
  const headers: RequestHeader[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    const result = readHeader(line, env, headers);
    if (typeof result !== 'string') headers.push(result);
    else problems.push(problemOf(input, `line ${index + 1} ${result}`));
  }
  return { headers, problems };
}

/** The header of a line, or what is wrong with it. */
function readHeader(line: string, env: Env, before: readonly RequestHeader[]): RequestHeader | string {
  const [, name, template] = LINE.exec(line.trim()) ?? [];
  if (name === undefined || template === undefined) return 'is not of the form Name: value';
  const used = [...template.matchAll(VARIABLE)].map(([, variable]) => variable ?? '');
  // k6 sends the last of them only.
  if (before.some((header) => header.name.toLowerCase() === name.toLowerCase()))
    return `(${name}) names a header again`;
  if (template.replace(VARIABLE, '').includes('${')) return `(${name}) has a \${…} that names no variable`;
  const missing = used.filter((variable) => textOf(variable, env) === '');
  if (missing.length > 0)
    return `(${name}) needs ${missing.join(', ')}: set it in the environment (of a step: its env)`;
  return header(name, template, used, env);
}

function header(name: string, template: string, used: readonly string[], env: Env): RequestHeader {
  const filled = template.replace(VARIABLE, (_, variable: string) => textOf(variable, env));
  const value = filled.replace(/[\r\n]+/g, ' ').trim();
  const fromEnvironment = used.map((variable) => textOf(variable, env));
  const whole = used.length > 0 || SECRET_NAME.test(name) ? [value] : [];
  // `Bearer abc`: a server may say the second part alone.
  const credentials = /auth/i.test(name) ? value.split(' ').slice(1, 2) : [];
  return {
    name,
    value,
    secrets: [...new Set([...whole, ...credentials, ...fromEnvironment])].filter((secret) => secret !== ''),
  };
}

/** Without the line break that files and pipes leave at the end of a secret: with it, no text would show the secret. */
const textOf = (variable: string, env: Env): string =>
  (Object.hasOwn(env, variable) ? (env[variable] ?? '') : '').trim();
