import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GateError } from '../src/gate-error.ts';
import { init } from '../src/init.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'k6-gate-init-'));
});
afterEach(() => rmSync(work, { recursive: true }));

const flat = (values: Readonly<Record<string, string>>) => ({ values, spelling: (name: string) => `--${name}` });

test.each([
  [{}, '.github/k6-gate.yml', 'npx k6-gate plan    tells'],
  [{ config: 'gates/shop.yml' }, 'gates/shop.yml', 'npx k6-gate plan --config gates/shop.yml    tells'],
])('flags %j write %s, and say what is next', (values, file, words) => {
  const told = init(flat(values), work);
  expect(told).toContain(`Wrote ${file}.`);
  expect(told).toContain(words);
  expect(readFileSync(join(work, file), 'utf8')).toMatch(/^environment: preprod$/m);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['a file that is there', { config: 'mine.yml' }, /^mine\.yml exists already$/],
  ['a path below a file', { config: 'mine.yml/x.yml' }, /^mine\.yml\/x\.yml cannot be written/],
  ['none', { config: 'none' }, /none is no file/],
  ['flags that are wrong', { 'max-vus': 'x', config: 'new.yml' }, /--max-vus: "x" is not allowed/],
])('%s is refused, and nothing is written', (_name, values, message) => {
  writeFileSync(join(work, 'mine.yml'), 'mine');
  expect(() => init(flat(values), work)).toThrow(GateError);
  expect(() => init(flat(values), work)).toThrow(message);
  expect(readFileSync(join(work, 'mine.yml'), 'utf8')).toBe('mine');
  expect(() => readFileSync(join(work, 'new.yml'))).toThrow();
});
