// Holds the byte lane against JSON.parse: `node test/results/fuzz-lane.ts [cases] [first seed]`. Stops at the first difference.
import { isDeepStrictEqual } from 'node:util';
import { bothLanes, caseOf } from './lane-cases.ts';

const [cases = 1_000_000, first = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const STEP = 100_000;

process.stdout.write(`${cases} cases from seed ${first}\n`);
for (let nth = 0; nth < cases; nth += 1) {
  const tried = caseOf(first + nth);
  const [fast, slow] = bothLanes(tried);
  if (!isDeepStrictEqual(fast, slow)) {
    process.stdout.write(`seed ${tried.seed} differs:\n${JSON.stringify(Buffer.concat(tried.chunks).toString())}\n`);
    process.exit(1);
  }
  if ((nth + 1) % STEP === 0) process.stdout.write(`${nth + 1} without a difference\n`);
}
process.stdout.write('no difference\n');
