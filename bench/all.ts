// `npm run bench`: runs every bench, one after the other, and writes what they print into docs/benchmarks.md.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

interface Section {
  readonly title: string;
  /** Beside this file. */
  readonly bench: string;
  readonly about: string;
}

const SECTIONS: readonly Section[] = [
  {
    title: 'Reading results',
    bench: 'results.ts',
    about:
      'The same file by each reader, in turns, each time in a process of its own; each speed is a median, with the quarter that was slower and the quarter that was faster. `k6-gate` computes all that a verdict needs: percentiles, phases, pages, time line, checks, statuses, and 35 limits. The others only add up the requests, and `wc -l` is what a machine can do that looks at every byte. Counts are compared before a time is told.',
  },
  {
    title: 'Many files of one run',
    bench: 'shards.ts',
    about:
      '`k6-gate judge` on a file, on the files that it was cut into, and on the file in gzip. All come to the same verdict.',
  },
  {
    title: 'Beside k6',
    bench: 'generator.ts',
    about:
      'The CPU that k6 and the gate take together while k6 makes a load, and what k6 takes alone with the same script. The highest rate of 10,000, 5,000, 2,500 and 1,250 requests a second that k6 holds on the machine, alone and under the gate, is measured, and a low one.',
  },
  {
    title: 'Start and end',
    bench: 'start.ts',
    about:
      'What the gate adds to bare `node -e 0`, and to k6 once that has ended. All commands take turns in one run; each time is a median, with the quarter that was faster and the quarter that was slower.',
  },
  {
    title: 'Reports',
    bench: 'views.ts',
    about: 'The reports of one hour on 200 pages with 50 requests a second.',
  },
];

const parts: string[] = [];
for (const section of SECTIONS) parts.push(await partOf(section));
const head = `# Benchmarks

Written by \`npm run bench\`, which makes its own data. Times differ between machines, so what counts are ratios.

Node ${process.version}, ${cpus().length} CPUs.
`;
writeFileSync(join(import.meta.dirname, '../docs/benchmarks.md'), [head, ...parts].join('\n'));

async function partOf({ title, bench, about }: Section): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, bench)], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.pipe(process.stdout, { end: false });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error(`bench/${bench} ended with ${code}`);
  return `## ${title}\n\n${about}\n\n\`\`\`text\n${said.trimEnd()}\n\`\`\`\n`;
}
