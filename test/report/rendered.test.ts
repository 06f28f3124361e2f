import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { stepSummary } from '../../src/report/step-summary.ts';
import { verdictText } from '../../src/report/text.ts';
import { verdictSchema } from '../../src/verdict/verdict.ts';
import { VERDICTS } from './verdicts.ts';

const URL = 'https://ci.example/shop/site/actions/runs/7/artifacts/12';

describe.each(Object.entries(VERDICTS))('%s', (name, verdict) => {
  test('is a verdict of the contract', () => {
    expect(verdictSchema.parse(verdict)).toEqual(verdict);
  });

  test('reads well as a step summary', async () => {
    const artifact = name === 'passed' || name === 'failed' ? URL : null;
    await expect(`${stepSummary(verdict, artifact)}\n`).toMatchFileSnapshot(`rendered/${name}.md`);
  });

  test('reads well in a log', async () => {
    const annotations = annotationsOf(verdict).map(({ level, title, message }) => `${level} | ${title}\n  ${message}`);
    const text = [verdictText(verdict), '', 'Annotations:', ...annotations].join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`rendered/${name}.txt`);
  });

  test('begins with its headline everywhere', () => {
    expect(stepSummary(verdict).split('\n')[0]).toMatch(/^## .+: /);
    expect(verdictText(verdict).split('\n')[0]).toBe(`${verdict.outcome.toUpperCase()}: ${verdict.headline}`);
  });
});
