import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_K6_VERSION } from '../../src/config/k6-version.ts';
import { CHECKSUMS } from '../../src/k6/checksums.ts';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import { OUTCOMES, REASON_CODES, type Verdict } from '../../src/verdict/verdict.ts';
import { type Document, PAGES, prose, read, tableBelow } from './documents.ts';

const README = read('README.md');

const links = PAGES.flatMap((page) =>
  [...prose(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target]) => [page.path, target ?? ''] as const),
);

test('pages link to each other', () => {
  expect(links.length).toBeGreaterThan(20);
});

test.each(links)('%s: the link %s leads somewhere', (path, target) => {
  const [file = '', anchor] = target.split('#');
  const full = file === '' ? path : join(dirname(path), file);
  expect(existsSync(full)).toBe(true);
  if (anchor !== undefined) expect(anchorsOf(read(full))).toContain(anchor);
});

/** The anchors that GitHub gives to headings. */
function anchorsOf(page: Document): string[] {
  return [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

type Ending = Pick<Verdict, 'outcome' | 'enforced' | 'error'>;

/** What a row of the README's table stands for. */
function endingOf(cell: string): Ending {
  const codes: Readonly<Record<string, string>> = {
    'error, configuration': 'user/invalid-config',
    'error, time limit': 'platform/timed-out',
    'error, other': 'k6/crashed',
  };
  const code = codes[cell];
  const outcome = OUTCOMES.find((name) => name === cell.split(',')[0]);
  if (outcome === undefined) throw new Error(`The README names an outcome that is none: ${cell}`);
  return { outcome, enforced: true, error: code === undefined ? null : { code, message: '', hint: null } };
}

const exitCodes = tableBelow(README, '## Outcomes and exit codes');

test.each(exitCodes)('the exit code of %s', (outcome, _when, job, code) => {
  expect(exitCodeOf(endingOf(outcome ?? ''))).toBe(Number(code));
  expect(job).toBe(code === '0' ? 'green' : 'red');
});

test('every outcome has its row', () => {
  expect(new Set(exitCodes.map(([outcome = '']) => endingOf(outcome).outcome))).toEqual(new Set(OUTCOMES));
});

test('an outcome that is not enforced is green, as the README says', () => {
  for (const outcome of ['failed', 'inconclusive'] as const)
    expect(exitCodeOf({ outcome, enforced: false, error: null })).toBe(0);
});

const threats = tableBelow(read('SECURITY.md'), '## What k6-gate does about what');

test.each(threats)('SECURITY.md names what is there against: %s', (_threat, control, where = '', tests = '') => {
  expect(control).not.toBe('');
  for (const path of [...where.split(', '), ...tests.split(', ')]) expect(existsSync(path), path).toBe(true);
  expect(tests).toMatch(/test\//);
});

test('docs/k6.md lists the known hashes', () => {
  const listed = tableBelow(read('docs/k6.md'), '## Hashes');
  expect(Object.fromEntries(listed)).toEqual(CHECKSUMS);
});

test('the default k6 is the one that the documents name', () => {
  for (const page of [README, read('docs/k6.md')])
    expect(page.text).toContain(`The default is k6 ${DEFAULT_K6_VERSION}.`);
});

test('docs/verdict.md lists every reason under its outcome', () => {
  const listed = tableBelow(read('docs/verdict.md'), '## Reasons').map(([, codes = '']) => codes.split(', '));
  expect(new Set(listed.flat())).toEqual(new Set(REASON_CODES));
});

test('the README names the oldest Node of package.json', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(README.text).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
});

test('docs/verdict.md names every field of the schema', () => {
  const { text } = read('docs/verdict.md');
  const schema = JSON.parse(readFileSync('schema/verdict.schema.json', 'utf8'));
  const missing = fieldsOf(schema, '').filter((field) => !text.includes(`\`${field}\``));
  expect(missing).toEqual([]);
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** What is described as a whole, by its column names and not by its path. */
const TOLD_TOGETHER = /^(total\.(duration|phases|checks\[\])|pages\[\])$/;

/** Paths of all fields: `runs[].name`. */
function fieldsOf({ properties, items, anyOf }: Schema, path: string): string[] {
  const list = items ? fieldsOf(items, `${path}[]`) : [];
  const either = (anyOf ?? []).flatMap((schema) => fieldsOf(schema, path));
  const below = Object.entries(properties ?? {}).flatMap(([name, schema]) => {
    const field = path === '' ? name : `${path}.${name}`;
    const shown = schema.items ? `${field}[]` : field;
    return TOLD_TOGETHER.test(shown) ? [shown] : [shown, ...fieldsOf(schema, field)];
  });
  return [...new Set([...list, ...either, ...below])];
}
