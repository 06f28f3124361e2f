import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { literal } from '../../src/script/literal.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

const evaluate = (code: string): unknown => JSON.parse(vm.runInNewContext(`JSON.stringify(${code})`) as string);

describe('a text', () => {
  test.each(HOSTILE_TEXTS)('stays data: %j', (text) => {
    expect(vm.runInNewContext(literal(text))).toBe(text);
    expect(literal(text)).toMatch(/^"[^\n\r\u2028\u2029]*"$/);
    expect(evaluate(literal({ [text]: text }))).toEqual(Object.fromEntries([[text, text]]));
    expect(evaluate(literal([text, [text]]))).toEqual([text, [text]]);
    expect(evaluate(literal([{ [text]: [text] }]))).toEqual([Object.fromEntries([[text, [text]]])]);
  });

  test('holds no line separator that ends a line on older engines', () => {
    expect(literal('a\u2028\u2029')).toBe('"a\\u2028\\u2029"');
  });
});

describe('a value', () => {
  test.each([
    [null, 'null'],
    [true, 'true'],
    [0, '0'],
    [-0, '0'],
    [0.05, '0.05'],
    [1e-7, '1e-7'],
    [1e21, '1e+21'],
    [Number.NaN, 'null'],
    ['x', '"x"'],
    [[], '[]'],
    [['a', 1], '["a", 1]'],
    [{}, '{}'],
    [{ a: 1, b_2: 'x' }, '{ a: 1, b_2: "x" }'],
    [{ 'b-c': 1, '': 2, 3: 4, _x: 5 }, '{ "3": 4, "b-c": 1, "": 2, "_x": 5 }'],
    [{ class: { if: [1] } }, '{ class: { if: [1] } }'],
    [[{ a: 1 }, { a: 2 }], '[\n  { a: 1 },\n  { a: 2 },\n]'],
  ])('%j is %s', (value, code) => {
    expect(literal(value)).toBe(code);
    vm.runInNewContext(`(${code})`);
  });

  test('called __proto__ becomes a property, not the prototype', () => {
    const value = vm.runInNewContext(`(${literal(JSON.parse('{"__proto__":{"a":1}}'))})`) as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect('a' in value).toBe(false);
  });
});
