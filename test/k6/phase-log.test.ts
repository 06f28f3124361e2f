import { expect, test } from 'vitest';
import type { Phase } from '../../src/k6/argv.ts';
import { openPhaseLog } from '../../src/k6/phase-log.ts';

function phases() {
  const [people, evidence]: [string[], string[]] = [[], []];
  const open = (phase: Phase) =>
    openPhaseLog(phase, { info: (line) => people.push(line) }, { log: (line) => evidence.push(line) });
  return { people, evidence, open };
}

const warning = (message: string) => ({ level: 'warning', message, source: null });

test('every phase goes to the evidence whole under its name, and its first fifty lines to people', () => {
  const { people, evidence, open } = phases();
  for (const phase of ['rehearsal', 'warm-up', 'load'] as const) {
    const log = open(phase);
    for (let index = 1; index <= 60; index += 1) log.line(warning(`line ${index}\nmore`));
  }
  expect(evidence).toHaveLength(3 * 61);
  expect(evidence.filter((line) => line.startsWith('='))).toEqual([
    '=== rehearsal ===',
    '=== warm-up ===',
    '=== load ===',
  ]);
  expect(evidence.slice(60, 63)).toEqual(['warning: line 60\nmore', '=== warm-up ===', 'warning: line 1\nmore']);
  expect(people).toHaveLength(3 * 51);
  expect(people.slice(-2)).toEqual(['k6 | warning: line 50', 'k6 | (further lines of the load are in k6.log)']);
});

test('fifty lines are not followed by a promise of more', () => {
  const { people, open } = phases();
  const log = open('load');
  for (let index = 1; index <= 50; index += 1) log.line(warning(`line ${index}`));
  expect(people.at(-1)).toBe('k6 | warning: line 50');
});

test('what k6 says again and again is told twice, and crowds out nothing else', () => {
  const { people, evidence, open } = phases();
  const log = open('load');
  for (let index = 1; index <= 60; index += 1) log.line(warning('the same\nelsewhere'));
  log.line(warning('another'));
  expect(evidence).toHaveLength(62);
  expect(people).toEqual([
    'k6 | warning: the same',
    'k6 | warning: the same (again; further times are in k6.log alone)',
    'k6 | warning: another',
  ]);
});

test('blank lines count from the first word on, and what k6 prints is for the evidence alone', () => {
  const { people, evidence, open } = phases();
  const log = open('load');
  for (const text of ['', '  ', 'checks: 100 %', '', 'done']) log.text(text);
  expect(evidence).toEqual(['=== load ===', 'checks: 100 %', '', 'done']);
  expect(people).toEqual([]);
});

test('a phase in which k6 says nothing leaves nothing', () => {
  const { people, evidence, open } = phases();
  open('rehearsal').line({ level: 'raw', message: '', source: null });
  expect([people, evidence]).toEqual([[], []]);
});
