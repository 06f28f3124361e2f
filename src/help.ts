import { INPUTS, type Input } from './config/inputs.ts';
import { VERSION } from './version.ts';

const COLUMN = 26;

/** What `k6-gate --help` prints: the commands, then every flag by group, from the schema. */
export function helpText(): string {
  return [
    `k6-gate ${VERSION}: load-tests a page with a pinned k6 and says whether a deploy may go on.`,
    '',
    'Usage:',
    '  k6-gate run --target-url URL --page-type TYPE --environment ENV [flags]',
    '  k6-gate render …same flags…    print the k6 script, run nothing',
    '  k6-gate demo                   gate a small shop on this machine',
    '  k6-gate --version | --help',
    '',
    'Exit codes of run: 0 passed · 99 failed · 3 inconclusive · 2 bad configuration · 4 error · 124 time limit · 130 cancelled',
    ...[...new Set(INPUTS.map((input) => input.group))].flatMap((group) => [
      '',
      `${group}:`,
      ...INPUTS.filter((input) => input.group === group).map(line),
    ]),
    '',
  ].join('\n');
}

function line(input: Input): string {
  const text = `${input.description} Allowed: ${input.allowed}.${byDefault(input)}`;
  return `  ${`--${input.name}`.padEnd(COLUMN)}${text.replace(/`/g, '')}`;
}

function byDefault(input: Input): string {
  const value = defaultText(input);
  return value === '' ? '' : ` Default: ${value}.`;
}

/** What holds when an input is not given, in words; empty when nothing does. */
export function defaultText({ defaultText: text, default: value }: Input): string {
  if (text !== undefined) return text;
  return value === undefined || (Array.isArray(value) && value.length === 0) ? '' : String(value);
}
