import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import { OUTCOMES, REASON_CODES } from '../../src/verdict/verdict.ts';
import { prose, read, tableBelow } from './documents.ts';

const PAGE = read('docs/faults.md');
const headings = [...prose(PAGE).matchAll(/^## .+$/gm)].map(([heading]) => heading);
const rows = headings.flatMap((heading) => tableBelow(PAGE, heading));
const NOTHING = '–';

test('the page has its tables', () => {
  expect(rows.length).toBeGreaterThan(60);
});

test.each(rows)('%s: %s', (_fault, outcome, exit, reason, error, test) => {
  const known = OUTCOMES.find((one) => one === outcome);
  if (known === undefined) throw new Error(`There is no outcome ${outcome}`);
  const code = error === NOTHING ? null : { code: error ?? '', message: '', hint: null };
  if (reason !== 'unfinished') expect(exit).toBe(String(exitCodeOf({ outcome: known, enforced: true, error: code })));
  expect(known === 'passed' ? NOTHING : reason).toBe(reason);
  if (reason !== NOTHING) expect(REASON_CODES).toContain(reason);
  expect(code !== null).toBe(known === 'error');
  if (code !== null) expect(errorCodes()).toContain(`'${code.code}'`);

  const [, file = '', name = ''] = /^\[[^\]]+\]\(\.\.\/(test\/[^)]+)\) "(.+)"$/.exec(test ?? '') ?? [];
  expect(readFileSync(file, 'utf8')).toContain(name);
});

test('the tests that are about faults alone are all on it', () => {
  const files = readdirSync('test/gate').filter((name) => /faults.*\.test\.ts$/.test(name));
  expect(files.length).toBeGreaterThan(2);
  for (const name of files) expect(PAGE.text).toContain(join('../test/gate', name));
});

/** The codes of errors are a type of their own: they are read where it is. */
const errorCodes = (): string => readFileSync('src/gate-error.ts', 'utf8');
