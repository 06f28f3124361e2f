import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';

// As @actions/core does it, which takes 40 ms to load: most of that is an HTTP client.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands

/** What an annotation may carry beside its message. */
export interface AnnotationProperties {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
}

/** Writes an annotation of that level into the job log. */
export function annotate(
  level: 'error' | 'warning' | 'notice',
  message: string,
  { title, file, startLine }: AnnotationProperties = {},
): void {
  const properties = Object.entries({ title, file, line: startLine }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  );
  command([level, ...(properties.length > 0 ? [properties.join(',')] : [])].join(' '), message);
}

/** Folds what is written to the job log from now on, until `endGroup`. */
export const startGroup = (title: string): void => command('group', title);

export const endGroup = (): void => command('endgroup');

/** From now on the runner shows this text nowhere. */
export const addMask = (secret: string): void => command('add-mask', secret);

function command(head: string, message = ''): void {
  process.stdout.write(`::${head}::${escaped(message)}\n`);
}

const escaped = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapedProperty = (text: string): string => escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Tells the runner an output of the step, or a fact for its post step. Throws where it cannot be written. */
export function tellValue(kind: keyof typeof LOG_COMMANDS, name: string, value: string): void {
  const file = process.env[`GITHUB_${kind}`] ?? '';
  if (file === '') command(`${LOG_COMMANDS[kind]} name=${escapedProperty(name)}`, value);
  else addToFile(file, name, value);
}

function addToFile(file: string, name: string, value: string): void {
  if (!existsSync(file)) throw new Error(`there is no file at ${file}`);
  // Nobody can write a value that ends before its end.
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** For a runner that gives no file. */
const LOG_COMMANDS = { OUTPUT: 'set-output', STATE: 'save-state' } as const;
