import { type FlatValues, linesOf } from './flat.ts';
import { INPUTS, type Input } from './inputs.ts';

/** What the job does with a run, which is up to who runs it again. */
const OF_THE_JOB: readonly Input['group'][] = ['Evidence', 'Pull request'];

/** The line for a POSIX shell that asks for the same run, or judges the same results, from the same folder: what was given, as flags of the CLI. What may be a secret stands in a variable. */
export function commandLine({ values }: FlatValues, results?: readonly string[]): string {
  const flags = INPUTS.filter(({ group }) => !OF_THE_JOB.includes(group)).flatMap((input) =>
    flagsOf(input, values[input.name]),
  );
  return [
    results === undefined ? 'npx k6-gate run' : 'npx k6-gate judge',
    ...(results ?? []).map(quoted),
    ...flags,
  ].join(' ');
}

function flagsOf(input: Input, text = ''): string[] {
  if (text.trim() === '') return [];
  if (input.secret || input.sensitive) return [`--${input.name} "$${input.name.toUpperCase().replaceAll('-', '_')}"`];
  const texts = input.kind === 'lines' ? linesOf(text) : [text.trim()];
  return texts.map((one) => `--${input.name}${one.startsWith('-') ? '=' : ' '}${quoted(one)}`);
}

/** As the shell takes it for one word. */
const quoted = (text: string): string => (/^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
