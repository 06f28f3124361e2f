import { expect, test } from 'vitest';
import { selectorText } from '../../src/config/threshold.ts';
import { expressionText, readExpression, readSelector, wrongSelector } from '../../src/config/threshold-grammar.ts';
import {
  EXPRESSIONS,
  NO_EXPRESSIONS,
  NO_SELECTORS,
  POINTLESS_EXPRESSIONS,
  POINTLESS_SELECTORS,
  SELECTORS,
} from './threshold-spellings.ts';

test.each(EXPRESSIONS)('%j demands %s', (text, canonical) => {
  const condition = readExpression(text);
  expect(condition && expressionText(condition)).toBe(canonical);
});

test.each([...NO_EXPRESSIONS, ...POINTLESS_EXPRESSIONS])('%j is no threshold', (text) => {
  expect(readExpression(text)).toBeNull();
});

test('a condition has its parts', () => {
  expect(readExpression('p(95) <= 1.5e3')).toEqual({
    aggregation: { kind: 'percentile', percent: 95 },
    operator: '<=',
    limit: 1500,
  });
  expect(readExpression('rate > 0.99')).toEqual({ aggregation: { kind: 'rate' }, operator: '>', limit: 0.99 });
});

test.each(SELECTORS)('%j names the samples %s, and both spellings the same', (text, canonical) => {
  expect(wrongSelector(text)).toBeNull();
  expect(selectorText(readSelector(text))).toBe(canonical);
  expect(wrongSelector(canonical)).toBeNull();
  expect(selectorText(readSelector(canonical))).toBe(canonical);
});

test.each([...NO_SELECTORS, ...POINTLESS_SELECTORS])('%j is no selector, and it says why', (text) => {
  expect(wrongSelector(text)).toMatch(/^(has|"[^"]*" is) /);
});
