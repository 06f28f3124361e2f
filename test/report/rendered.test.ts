import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { stepSummary } from '../../src/report/step-summary.ts';
import { thresholdDetails, verdictText } from '../../src/report/text.ts';
import { quantity } from '../../src/verdict/finding-words.ts';
import { verdictSchema } from '../../src/verdict/verdict.ts';
import { VERDICTS } from './verdicts.ts';

const ARTIFACTS = 'https://ci.example/shop/site/actions/runs/7/artifacts';
const LINKS = { evidence: `${ARTIFACTS}/12`, report: `${ARTIFACTS}/13` };

describe.each(Object.entries(VERDICTS))('%s', (name, verdict) => {
  test('is a verdict of the contract', () => {
    expect(verdictSchema.parse(verdict)).toEqual(verdict);
  });

  test('reads well as a step summary', async () => {
    const links = name === 'passed' || name === 'failed' ? LINKS : undefined;
    await expect(`${stepSummary(verdict, links)}\n`).toMatchFileSnapshot(`rendered/${name}.md`);
  });

  test('reads well in a log', async () => {
    const annotations = annotationsOf(verdict).map(({ level, title, message }) => `${level} | ${title}\n  ${message}`);
    const text = [
      verdictText(verdict),
      '',
      'In a fold:',
      thresholdDetails(verdict),
      '',
      'Annotations:',
      ...annotations,
    ].join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`rendered/${name}.txt`);
  });

  test('begins with its headline everywhere', () => {
    expect(stepSummary(verdict).split('\n')[0]).toMatch(/^## .+: /);
    const word =
      verdict.outcome === 'failed' ? (verdict.enforced ? 'BLOCKED' : 'FAILED') : verdict.outcome.toUpperCase();
    expect(verdictText(verdict).split('\n')[0]).toBe(`${word}: ${verdict.headline}`);
  });
});

test('the versions of the site that answered are told', () => {
  const { passed } = VERDICTS;
  const targetVersion = { expected: '0f1e2d', before: '0f1e2d', after: null };
  expect(stepSummary({ ...passed, targetVersion })).toContain(
    '- Version of the site: 0f1e2d expected, 0f1e2d before the load, none after it',
  );
  expect(stepSummary(passed)).not.toContain('Version of the site');
});

test('a limit on what did not happen is told as one', () => {
  const { passed } = VERDICTS;
  const [first] = passed.thresholds;
  if (first === undefined) throw new Error('no threshold');
  const unseen = { ...first, metric: 'http_reqs', tags: { status: '503' }, state: 'reported' as const, samples: 0 };
  const words = 'Nothing to judge: there was no sample of http_reqs{status:503}';
  const thresholds = [...passed.thresholds, unseen, { ...unseen, expression: 'count<2' }];
  expect(thresholdDetails({ ...passed, thresholds }).split('\n')).toContain(`  ${words}`);
  expect(stepSummary({ ...passed, thresholds })).toContain(words);
  expect(thresholdDetails(passed)).not.toContain('there was no sample of');
});

test('what k6 wrote and nobody could use is told where it is more than nothing', () => {
  const { passed } = VERDICTS;
  const summary = (unknownLines: number, latePoints: number) =>
    stepSummary({ ...passed, evidence: { ...passed.evidence, unknownLines, latePoints } });
  expect(summary(0, 0)).toContain('points, 0 unreadable lines, counts agree');
  expect(summary(1, 2)).toContain(
    'lines, 1 line of an unknown kind, 2 points too late for the time line, counts agree',
  );
});

test('of many thresholds that do not hold the worst stand first, and the log tells no more than a screen takes', () => {
  const { failed } = VERDICTS;
  const [first] = failed.thresholds.filter(({ state }) => state === 'crossed');
  if (first === undefined) throw new Error('no threshold');
  const thresholds = Array.from({ length: 30 }, (_, at) => ({ ...first, observed: 10_000 + at, headroom: -at }));
  const rows = (text: string) =>
    text.split('\n').filter((line) => /crossed/i.test(line) && /10,0\d\d|1,00\d,\d00/.test(line));
  const log = verdictText({ ...failed, pages: [], thresholds }).split('\n');
  const crossed = log.filter((line) => line.startsWith('  CROSSED'));
  expect(crossed).toHaveLength(20);
  expect(log[log.indexOf(crossed.at(-1) ?? '') + 1]).toBe('  and 10 more thresholds that do not hold');
  const summary = rows(stepSummary({ ...failed, pages: [], thresholds }));
  for (const [top] of [crossed, rows(thresholdDetails({ ...failed, thresholds })), summary])
    expect(top).toContain(quantity(10_029, first.unit));
});
