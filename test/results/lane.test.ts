import { expect, test } from 'vitest';
import { bothLanes, caseOf } from './lane-cases.ts';

/** A script goes on from here: `node test/results/fuzz-lane.ts`. */
const CASES = 3000;
const BATCHES = 10;

test.each([...Array(BATCHES).keys()])('both lanes read the same, to the last bit: cases %i of ten', (batch) => {
  for (let nth = 0; nth < CASES / BATCHES; nth += 1) {
    const seed = (batch * CASES) / BATCHES + nth;
    const [fast, slow] = bothLanes(caseOf(seed));
    expect(fast, `seed ${seed}`).toStrictEqual(slow);
  }
});
