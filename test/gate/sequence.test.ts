import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContext } from '../../src/config/context.ts';
import { resolve } from '../../src/config/resolve.ts';
import { type Decision, decide } from '../../src/decide.ts';
import { verdictSchema } from '../../src/verdict/verdict.ts';
import { testWorld } from '../support/world.ts';
import { type FakeK6, openFakeK6 } from './fake-gate.ts';

const VALUES = {
  'target-url': 'http://127.0.0.1:9/p/42',
  'page-type': 'product',
  environment: 'preprod',
  sequence: 'smoke\nload',
  'max-vus': '5',
  'duration-seconds': '6',
  'warm-up-seconds': '0',
  'ready-timeout-seconds': '0',
};

/** Decides on a sequence of two with a k6 of shell; `then` is called after each step. */
async function decideTwo(fake: FakeK6, then: (stop: AbortController) => void = () => undefined) {
  using world = testWorld();
  using k6 = openFakeK6(fake);
  const flat = { values: { ...VALUES, 'k6-path': k6.path }, spelling: (name: string) => name };
  const configs = resolve({ flat, env: {}, context: readContext({}, undefined) });
  k6.prepare(configs[0]);
  const stop = new AbortController();
  const told: Decision[] = [];
  const verdict = await decide(flat, world, stop.signal, (decision) => {
    told.push(decision);
    const next = configs[told.length];
    if (next !== undefined) k6.prepare(next);
    then(stop);
  });
  const onDisk = told.map((decision) => {
    const file = join(decision.verdict.evidence.folder ?? '', 'verdict.json');
    return verdictSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  });
  return { verdict, told, onDisk, log: world.lines.join('\n') };
}

test('each step has a verdict of its own, and the last one counts', async () => {
  const { verdict, told, onDisk, log } = await decideTwo({});
  expect(onDisk.map(({ outcome, sequence }) => [outcome, sequence?.step])).toEqual([
    ['passed', 1],
    ['passed', 2],
  ]);
  expect(verdict).toEqual(told[1]?.verdict);
  expect(new Set(onDisk.map(({ id }) => id)).size).toBe(2);
  expect(onDisk[0]?.config?.hash).not.toBe(onDisk[1]?.config?.hash);
  expect(log).toMatch(/=== smoke, step 1 of 2 ===[\s\S]*=== load, step 2 of 2 ===/);
});

test('the first step that does not pass is the last', async () => {
  const { verdict, told } = await decideTwo({ load: 'points; summary; exit 107' });
  expect(told).toHaveLength(1);
  expect(verdict).toMatchObject({ outcome: 'error', sequence: { step: 1 } });
  expect(verdict.headline).toMatch(/\[smoke, step 1 of 2\]$/);
});

test('a stop between two steps leaves no load, and says so', async () => {
  const { verdict, onDisk } = await decideTwo({}, (stop) => stop.abort('cancelled'));
  expect(onDisk.map(({ outcome }) => outcome)).toEqual(['passed', 'cancelled']);
  expect(verdict.runs).toEqual([]);
});
