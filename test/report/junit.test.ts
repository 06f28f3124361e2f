import { describe, expect, test } from 'vitest';
import { junitReport } from '../../src/report/junit.ts';
import type { Finding, Verdict } from '../../src/verdict/verdict.ts';
import { actsAsCommand, linesOf } from './forgery.ts';
import { HOSTILE, HUGE } from './hostile.ts';
import { poisoned } from './poisoned.ts';
import { SITE_VERDICT, VERDICTS } from './verdicts.ts';
import { elementsOf, junitProblems, parseXml, type Tree } from './xml-tree.ts';

const ALL: Readonly<Record<string, Verdict>> = { ...VERDICTS, site: SITE_VERDICT };

const read = (verdict: Verdict): Tree => parseXml(junitReport(verdict));
const resultOf = (one: Tree): string => one.children[0]?.name ?? '';

/** How many of each there are, as the document says and as it holds. */
const counted = (tree: Tree) => ({
  tests: Number(tree.attributes.tests),
  failures: Number(tree.attributes.failures),
  errors: Number(tree.attributes.errors),
});
const held = (tree: Tree) => ({
  tests: elementsOf(tree, 'testcase').length,
  failures: elementsOf(tree, 'failure').length,
  errors: elementsOf(tree, 'error').length,
});

/** The cases of each suite by name, with what became of them. */
const casesOf = (verdict: Verdict) =>
  Object.fromEntries(
    elementsOf(read(verdict), 'testsuite').map((suite) => [
      suite.attributes.name,
      Object.fromEntries(elementsOf(suite, 'testcase').map((one) => [one.attributes.name, resultOf(one)])),
    ]),
  );

const RUN = 'run and evidence';
const runOf = (verdict: Verdict): Tree | undefined =>
  elementsOf(read(verdict), 'testcase').find(({ attributes }) => attributes.name === RUN)?.children[0];

describe.each(Object.entries(ALL))('junit.xml of %s', (name, verdict) => {
  test('can be opened', async () => {
    await expect(junitReport(verdict)).toMatchFileSnapshot(`rendered/${name}.junit.xml`);
  });

  test('keeps the schema', async () => {
    expect(await junitProblems({ 'junit.xml': junitReport(verdict) })).toEqual([]);
  });

  test('counts what it holds', () => {
    const tree = read(verdict);
    for (const one of [tree, ...elementsOf(tree, 'testsuite')]) expect(counted(one)).toEqual(held(one));
    for (const suite of elementsOf(tree, 'testsuite'))
      expect(Number(suite.attributes.skipped)).toBe(elementsOf(suite, 'skipped').length);
  });

  test('has a case for each threshold, and one for the run', () => {
    const names = elementsOf(read(verdict), 'testcase').map(
      ({ attributes: { classname, name } }) => `${classname} ${name}`,
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((one) => !/ (run and evidence|thresholds)$/.test(one))).toHaveLength(verdict.thresholds.length);
  });

  test('is all green for a pass and for nothing else', () => {
    const { failures, errors } = held(read(verdict));
    expect(failures + errors === 0).toBe(verdict.outcome === 'passed');
  });

  test('has a time that adds up, of the gate alone', () => {
    const sum = (name: string) =>
      elementsOf(read(verdict), name).reduce((seconds, { attributes }) => seconds + Number(attributes.time), 0);
    expect([sum('testsuite'), sum('testcase')]).toEqual([verdict.durationSeconds, verdict.durationSeconds]);
    expect(junitReport(verdict)).not.toMatch(/hostname/);
  });
});

test('the schema sees what is wrong', async () => {
  const right = junitReport(VERDICTS.passed);
  const wrong = {
    'a.xml': right.replace(' tests="', ' hostname="me" tests="'),
    'b.xml': right.replace(/<properties>[\s\S]*?<\/properties>/, ''),
    'c.xml': right.replace('<system-out>', '<system-out>\u0001'),
  };
  const problems = await junitProblems({ 'right.xml': right, ...wrong });
  for (const name of Object.keys(wrong)) expect(problems.join('\n')).toContain(name);
  expect(problems.join('\n')).not.toContain('right.xml');
  expect(() => parseXml(wrong['c.xml'])).toThrow();
});

describe('a suite', () => {
  test('is there for each page, and for the whole run', () => {
    const suites = casesOf(SITE_VERDICT);
    expect(Object.keys(suites)).toEqual([
      'k6-gate preprod: whole run',
      'k6-gate preprod: home',
      'k6-gate preprod: shoes',
    ]);
    expect(suites['k6-gate preprod: whole run']).toMatchObject({
      [RUN]: 'system-out',
      'http_reqs count>0': 'system-out',
    });
    expect(suites['k6-gate preprod: shoes']).toMatchObject({ 'http_req_duration{kind:document} p(95)<800': 'failure' });
    expect(suites['k6-gate preprod: home']).toMatchObject({
      'http_req_duration{kind:document} p(95)<5000': 'system-out',
    });
  });

  test('of the only page holds what is measured, whatever it is tagged with', () => {
    const [finding] = VERDICTS.passed.thresholds;
    const other = { ...finding, tags: { page: 'cart' } } as Finding;
    const { 'k6-gate preprod: product': page } = casesOf({ ...VERDICTS.passed, thresholds: [other] });
    expect(page).toEqual({ 'http_req_failed{page:cart} rate<0.1': 'system-out' });
  });

  test('tells the profile in a sequence', () => {
    const names = Object.keys(casesOf({ ...VERDICTS.passed, sequence: { step: 2, profiles: ['smoke', 'load'] } }));
    expect(names).toEqual(['k6-gate preprod load: whole run', 'k6-gate preprod load: product']);
  });

  test('has what is known of the run as properties', () => {
    const properties = (verdict: Verdict) =>
      elementsOf(elementsOf(read(verdict), 'testsuite').at(-1) ?? read(verdict), 'property').map(
        ({ attributes: { name, value } }) => `${name} ${value}`,
      );
    expect(properties(VERDICTS.waived)).toEqual([
      'outcome failed',
      'enforced false',
      'environment preprod',
      'target https://shop.example/p/42',
      'k6-version 2.2.0',
      'run-id 1a2b3c4d',
      'config-hash 0123456789abcdef',
      'commit 0f1e2d3c',
      'run-url https://ci.example/shop/site/actions/runs/7',
      'page-type product',
      'page-url https://shop.example/p/42',
    ]);
    expect(properties(VERDICTS.misconfigured)[0]).toBe('outcome error');
  });
});

describe('a threshold', () => {
  const first = (state: Finding['state'], outcome: Verdict['outcome'] = 'inconclusive'): string => {
    const base = VERDICTS.inconclusive;
    const [finding] = base.thresholds;
    const thresholds = [{ ...finding, state } as Finding];
    return Object.values(casesOf({ ...base, outcome, thresholds })['k6-gate preprod: product'] ?? {}).join();
  };

  test.each<[Finding['state'], Verdict['outcome'], string]>([
    ['held', 'inconclusive', 'system-out'],
    ['held', 'cancelled', 'system-out'],
    ['crossed', 'failed', 'failure'],
    ['crossed', 'cancelled', 'failure'],
    ['disputed', 'inconclusive', 'error'],
    ['unmeasured', 'inconclusive', 'error'],
    ['unmeasured', 'failed', 'error'],
    ['unmeasured', 'error', 'skipped'],
    ['unmeasured', 'cancelled', 'skipped'],
    ['reported', 'passed', 'skipped'],
  ])('that is %s when the run is %s: %s', (state, outcome, result) => {
    expect(first(state, outcome)).toBe(result);
  });

  test('that is crossed tells by how much, and where the limit comes from', () => {
    const [failure] = elementsOf(read(VERDICTS.failed), 'failure');
    const message = 'product: rate of http_req_failed is 15 %, over its limit of 10 %';
    expect(failure?.attributes).toEqual({ message, type: 'threshold-crossed' });
    expect(failure?.text.split('\n')).toEqual([
      message,
      'measured: 15 %',
      'limit: < 10 %',
      'headroom: -50 %',
      'samples: 400',
      'origin: environment preprod',
      'state: crossed',
    ]);
  });
});

describe('the case of the run', () => {
  test.each<[keyof typeof VERDICTS, string, string | undefined]>([
    ['passed', 'system-out', undefined],
    ['failed', 'system-out', undefined],
    ['waived', 'system-out', undefined],
    ['inconclusive', 'error', 'iterations-failed'],
    ['starved', 'error', 'generator-starved'],
    ['cancelled', 'error', 'cancelled'],
    ['unreachable', 'failure', 'unreachable'],
    ['error', 'error', 'k6/not-found'],
    ['misconfigured', 'error', 'user/invalid-config'],
  ])('of %s is %s %s', (name, result, type) => {
    const run = runOf(VERDICTS[name]);
    expect([run?.name, run?.attributes.type]).toEqual([result, type]);
    expect(run?.text.split('\n')[0]).toBe(VERDICTS[name].headline);
  });

  test('is red for a failure that the thresholds do not tell all of', () => {
    const { failed } = VERDICTS;
    const stalled = { code: 'stalled' as const, message: 'no document was answered for 20 s' };
    expect(runOf({ ...failed, reasons: [...failed.reasons, stalled] })?.attributes.type).toBe('stalled');
    expect(runOf({ ...failed, thresholds: [] })?.attributes.type).toBe('threshold-crossed');
    expect(runOf({ ...failed, thresholds: [], reasons: [] })?.attributes.type).toBe('failed');
  });
});

describe('a hostile text', () => {
  const shape = (tree: Tree): readonly unknown[] => [tree.name, Object.keys(tree.attributes), tree.children.map(shape)];
  const texts = (tree: Tree): readonly string[] => [
    ...Object.values(tree.attributes),
    tree.text,
    ...tree.children.flatMap(texts),
  ];
  const harmless = shape(read(poisoned('x')));

  test.each([...HOSTILE, ...HUGE].map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    'stays text: %s',
    (_name, text) => {
      const tree = read(poisoned(text));
      expect(shape(tree)).toEqual(harmless);
      for (const line of texts(tree).flatMap((one) => one.split('\n'))) {
        expect(linesOf(line)).toHaveLength(1);
        expect(actsAsCommand(line), JSON.stringify(line)).toBe(false);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }
    },
  );

  test('leaves the document as the schema has it', async () => {
    const documents = [...HOSTILE, ...HUGE, '\u0000', ']]>'].map((text, index) => [
      `${index}.xml`,
      junitReport(poisoned(text)),
    ]);
    expect(await junitProblems(Object.fromEntries(documents))).toEqual([]);
  });
});
