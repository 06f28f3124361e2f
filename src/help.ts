import { INPUTS, type Input } from './config/inputs.ts';
import { VERSION } from './version.ts';

const WIDTH = 100;
/** Where descriptions begin. */
const COLUMN = 2 + Math.max(...INPUTS.map(({ name }) => `  --${name}`.length));

/** What `k6-gate --help` prints: the commands, then every flag by group, from the schema. */
export function helpText(): string {
  return [
    `k6-gate ${VERSION}: load-tests a page with a pinned k6 and says whether a deploy may go on.`,
    '',
    'Usage:',
    '  k6-gate run --target-url URL --page-type TYPE --environment ENV [flags]',
    '  k6-gate init …same flags…      write a commented .github/k6-gate.yml',
    '  k6-gate plan …same flags…      tell what would be run, run nothing',
    '  k6-gate render …same flags…    print the k6 script, run nothing',
    '  k6-gate judge FILE… [flags]    judge k6 results that exist already, run nothing;',
    '                                 FILE: NDJSON, .gz, a folder of them, or - (docs/judge.md)',
    '  k6-gate report DIR             make the reports of an earlier run again, judge nothing;',
    '                                 --output-dir OTHER leaves DIR as it is',
    '  k6-gate comment FOLDER         write verdicts on a pull request (docs/pull-requests.md)',
    '  k6-gate demo [k6 flags]        gate a small shop on this machine',
    '  k6-gate --version | --help',
    '',
    'Exit codes of run and judge: 0 passed · 99 failed · 3 inconclusive · 2 bad configuration',
    '                             4 error · 124 time limit · 130 cancelled',
    ...[...new Set(INPUTS.map((input) => input.group))].flatMap((group) => [
      '',
      `${group}:`,
      ...INPUTS.filter((input) => input.group === group).map(line),
    ]),
    '',
  ].join('\n');
}

function line(input: Input): string {
  const text = `${input.description} Allowed: ${input.allowed}.${byDefault(input)}`.replace(/`/g, '');
  return `  --${input.name}`.padEnd(COLUMN) + wrapped(text);
}

/** A text that begins at the column of descriptions: every line ends within the width and begins below the first. */
function wrapped(text: string): string {
  const [first = '', ...words] = text.split(' ');
  let end = COLUMN + first.length;
  return words.reduce((lines, word) => {
    const fits = end + 1 + word.length <= WIDTH;
    end = (fits ? end + 1 : COLUMN) + word.length;
    return `${lines}${fits ? ' ' : `\n${' '.repeat(COLUMN)}`}${word}`;
  }, first);
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
