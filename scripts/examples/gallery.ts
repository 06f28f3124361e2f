import { escapeMarkdown } from '../../src/report/markdown.ts';
import { outcomeWord } from '../../src/report/outcome.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import type { Act } from './acts.ts';
import type { Picture } from './pictures.ts';

/** An example with the files in its folder. */
export interface Shown {
  readonly act: Act;
  readonly verdict: Verdict;
  readonly files: readonly string[];
}

const CHARTS = 'section.charts';

/** More than the first screen of its report is shown of these. */
const FURTHER: readonly (Picture & { readonly words: string })[] = [
  { name: 'failed-terminal', of: 'failed/terminal.ansi', words: 'The load of the failed run in a terminal' },
  { name: 'failed-summary', of: 'failed/summary.md', words: 'The step summary of the failed run' },
  { name: 'failed-comment', of: 'failed/comment.md', words: 'The comment of the failed run on a pull request' },
  { name: 'failed-charts', of: 'failed/report.html', part: CHARTS, words: 'Charts of the failed run' },
  { name: 'failed-dark', of: 'failed/report.html', dark: true, words: 'The HTML report of the failed run, dark' },
  { name: 'passed-summary', of: 'passed/summary.md', words: 'The step summary of the passed run' },
  { name: 'passed-charts', of: 'passed/report.html', part: CHARTS, words: 'Charts of the passed run' },
];

/** All pictures of these examples. */
export const picturesOf = (acts: readonly Act[]): readonly Picture[] => [
  ...acts.map(({ name }) => ({ name, of: `${name}/report.html` })),
  ...FURTHER,
];

const WHAT: Readonly<Record<string, string>> = {
  'report.html': 'HTML report',
  'summary.md': 'step summary',
  'comment.md': 'comment on a pull request',
  'log.txt': 'job log',
  'terminal.ansi': 'terminal, in the middle of the load',
  'annotations.txt': 'annotations',
  'junit.xml': 'JUnit XML',
  'ctrf.json': 'CTRF',
  'verdict.json': 'verdict',
  'timeline.ndjson': 'time line',
  'k6-gate.yml': 'config file',
};

/** The page that shows all examples. Markdown. */
export const galleryPage = (all: readonly Shown[]): string =>
  `${[
    '# What k6-gate says',
    'Real runs of k6 against the [demo shop](../README.md#the-demo-shop), one for each way in which a run ends, and everything that people and tools get of it.',
    [
      'Made by `npm run examples`, which takes six minutes; `npm run examples -- --render` makes the views of these runs again. Addresses in `comment.md` are examples: these runs were made outside of GitHub. `.github/k6-gate.yml` is `k6-gate.yml` here.',
      'GitHub shows the source of `report.html`: open it from a checkout, or download it.',
    ].join('\n'),
    all.map(({ act, verdict }) => `- [${act.title}](#${act.name}): ${outcomeWord(verdict)}`).join('\n'),
    ...all.flatMap(section),
  ].join('\n\n')}\n`;

const section = ({ act: { name, title }, verdict, files }: Shown): string[] => [
  `## ${name[0]?.toUpperCase()}${name.slice(1)}`,
  `${title}.`,
  `> **${outcomeWord(verdict)}**: ${escapeMarkdown(verdict.headline)}`,
  `[![The first screen of the HTML report](pictures/${name}.webp)](${name}/report.html)`,
  ...FURTHER.filter(({ of }) => of.startsWith(`${name}/`)).map(
    ({ name: picture, of, words }) => `[![${words}](pictures/${picture}.webp)](${of})`,
  ),
  [...Object.keys(WHAT).filter((file) => files.includes(file)), ...files.filter((file) => !(file in WHAT))]
    .map((file) => `[${WHAT[file] ?? file}](${name}/${file})`)
    .join(' · '),
];
