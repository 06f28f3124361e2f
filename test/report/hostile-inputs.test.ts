import { describe, expect, test } from 'vitest';
import { readContext } from '../../src/config/context.ts';
import { INPUTS } from '../../src/config/inputs.ts';
import { resolve } from '../../src/config/resolve.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { harmlessLines } from '../../src/report/harmless.ts';
import { stepSummary } from '../../src/report/step-summary.ts';
import { verdictText } from '../../src/report/text.ts';
import { type Ending, verdictOf } from '../../src/verdict/assemble.ts';
import { endingOf } from '../../src/verdict/ending.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { BASICS } from '../support/config.ts';
import { actsAsCommand, expectOwnMarkdown, linesOf } from './forgery.ts';
import { HOSTILE } from './hostile.ts';

const context = readContext({}, undefined);
const opening = { id: '1a2b3c4d', startedAt: new Date(0), context, configHash: '', folder: null };
/** What a target that is not the page makes of a config: the notes and texts of the user come along. */
const refused: Ending = { outcome: 'failed', reasons: [{ code: 'wrong-page', message: 'x' }] };

/** The verdict of a run with these inputs, whether they can be used or not. */
function verdictOn(values: Readonly<Record<string, string>>): Verdict {
  const texts = { ...BASICS, ...values };
  try {
    const config = resolve({ flat: { values: texts, spelling: (name) => name }, env: {}, context })[0];
    return verdictOf({ ...opening, config }, refused);
  } catch (thrown) {
    return verdictOf({ ...opening, config: null }, endingOf(thrown));
  }
}

function expectHarmless(verdict: Verdict): void {
  expect(verdict.error?.code).not.toBe('platform/unexpected');
  for (const line of harmlessLines(verdictText(verdict))) {
    expect(linesOf(line)).toHaveLength(1);
    expect(actsAsCommand(line), JSON.stringify(line)).toBe(false);
  }
  expectOwnMarkdown(stepSummary(verdict));
  for (const { title } of annotationsOf(verdict)) expect(title).toMatch(/^k6-gate: (error|failed)$/);
}

describe('a hostile text is nothing but a text as', () => {
  test.each(INPUTS.map(({ name }) => name))('the input %s', (name) => {
    for (const text of HOSTILE) expectHarmless(verdictOn({ [name]: text }));
    expectHarmless(verdictOn({ [name]: HOSTILE.join('\n') }));
  });

  test('the name of an input', () => {
    for (const text of HOSTILE) expectHarmless(verdictOn({ [text]: text }));
  });

  test('a part of an object', () => {
    for (const text of HOSTILE) {
      expectHarmless(verdictOn({ 'page-metadata': JSON.stringify({ title: text, query: { [text]: text } }) }));
      expectHarmless(verdictOn({ 'promo-data': JSON.stringify({ code: text, parameter: text, text }) }));
      expectHarmless(verdictOn({ 'page-metadata': JSON.stringify({ [text]: text }) }));
    }
  });

  test('all of them at once', () => {
    for (const text of HOSTILE) expectHarmless(verdictOn(Object.fromEntries(INPUTS.map(({ name }) => [name, text]))));
  });
});
