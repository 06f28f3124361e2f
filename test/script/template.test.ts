import vm from 'node:vm';
import Mustache from 'mustache';
import { describe, expect, test } from 'vitest';
import { GateError } from '../../src/gate-error.ts';
import { render } from '../../src/script/render.ts';
import { renderTemplate, type View } from '../../src/script/template.ts';
import { configOf } from '../support/config.ts';
import { TEMPLATES } from '../support/world.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

const rendered = (text: string, view: View = {}, partials: Record<string, string> = {}): string =>
  renderTemplate('base', { base: text, ...partials }, view);

function refusal(act: () => unknown): GateError {
  try {
    act();
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('rendered');
}

describe('a variable', () => {
  test.each([
    ['const a = {{a}};', { a: 'x' }, 'const a = "x";'],
    ['{{ a }}', { a: "'" }, `"'"`],
    ['{{a}}', { a: null }, 'null'],
    ['{{a}}', { a: false }, 'false'],
    ['{{a}}', { a: 0 }, '0'],
    ['{{a}}', { a: '' }, '""'],
    ['{{a}}', { a: [] }, '[]'],
    ['{{a.b}}', { a: { b: 1 } }, '1'],
    ['{{#a}}{{.}};{{/a}}', { a: ['x', 'y'] }, '"x";"y";'],
    ['{{! a comment }}x', {}, 'x'],
  ])('%s of %j', (text, view, expected) => {
    expect(rendered(text, view)).toBe(expected);
  });

  test.each(HOSTILE_TEXTS)('is a literal: %j', (text) => {
    expect(vm.runInNewContext(rendered('{{a}}', { a: text }))).toBe(text);
    expect(vm.runInNewContext(rendered('{{> part}}', { a: text }, { part: '{{a}}' }))).toBe(text);
  });
});

describe('a section', () => {
  test.each([
    ['{{#a}}x{{/a}}', { a: true }, 'x'],
    ['{{#a}}x{{/a}}', { a: false }, ''],
    ['{{#a}}x{{/a}}', { a: null }, ''],
    ['{{^a}}x{{/a}}', { a: false }, 'x'],
    ['{{^a}}x{{/a}}', { a: null }, 'x'],
    ['{{^a}}x{{/a}}', { a: true }, ''],
  ])('%s of %j is %j', (text, view, expected) => {
    expect(rendered(text, view)).toBe(expected);
  });
});

describe('what does not exist is an error', () => {
  test.each([
    ['a variable', '{{typo}}', 'the variable typo does not exist'],
    ['a variable with undefined', '{{nothing}}', 'the variable nothing does not exist'],
    ['a part of a variable', '{{a.typo}}', 'the variable a.typo does not exist'],
    ['what every object has', '{{constructor}}', 'the variable constructor does not exist'],
    ['what every object has, too', '{{toString}}', 'the variable toString does not exist'],
    ['the prototype', '{{__proto__}}', 'the variable __proto__ does not exist'],
    ['a variable in a section', '{{#a}}{{typo}}{{/a}}', 'the variable typo does not exist'],
    ['a section', '{{#typo}}x{{/typo}}', 'the variable typo does not exist'],
    ['an inverted section', '{{^typo}}x{{/typo}}', 'the variable typo does not exist'],
    ['a section of every object', '{{#constructor}}x{{/constructor}}', 'the variable constructor does not exist'],
    ['a partial', '{{> typo}}', 'the partial typo does not exist'],
    ['a partial of every object', '{{> constructor}}', 'the partial constructor does not exist'],
    ['a variable in a partial', '{{> part}}', 'the variable missing does not exist'],
  ])('%s', (_name, text, words) => {
    const error = refusal(() => rendered(text, { a: { b: 1 }, nothing: undefined }, { part: '{{missing}}' }));
    expect(error.code).toBe('user/bad-template');
    expect(error.message).toContain(words);
  });

  test.each(['typo', 'constructor', '__proto__'])('a template %s', (name) => {
    expect(refusal(() => renderTemplate(name, {}, {})).code).toBe('user/bad-template');
  });

  test('the template of a page type', () => {
    const { product: _product, ...others } = TEMPLATES;
    expect(refusal(() => render(configOf(), others, null)).code).toBe('user/bad-template');
    expect(refusal(() => render(configOf(), { product: '' }, null)).code).toBe('user/bad-template');
    const pages = configOf().pages.map((page) => ({ ...page, template: 'own.mustache' }));
    expect(refusal(() => render({ ...configOf(), pages }, TEMPLATES, null)).message).toContain('own.mustache');
  });
});

describe('a raw tag is refused', () => {
  test.each([
    '{{{a}}}',
    '{{ {a} }}',
    '{{&a}}',
    '{{ & a }}',
    '{{\n&a}}',
    '{{=<% %>=}}',
    '{{ =| |= }}',
    '{{#a}}{{{a}}}{{/a}}',
    '{{! {{{a}}} }}',
  ])('%j', (text) => {
    for (const act of [() => rendered(text, { a: 'x' }), () => rendered('x', { a: 'x' }, { unused: text })]) {
      const error = refusal(act);
      expect(error.code).toBe('user/bad-template');
      expect(error.message).toContain('every variable is a JavaScript literal');
    }
  });

  test('and nothing else is', () => {
    expect(rendered('const a = { b: { c: {{a}} } }; a & b; a = b;', { a: 1 })).toBe(
      'const a = { b: { c: 1 } }; a & b; a = b;',
    );
  });
});

describe('lines without a tag are rendered as mustache does', () => {
  test.each([
    ['between sections', 'a\n\nb\n{{#a}}\n  c\n\n  d\n{{/a}}\ne\nf\n'],
    ['around tags that stand alone', '  a\n \n  {{#a}}  \n\n\n  {{/a}}\n\n b'],
    ['in a comment of several lines', 'a\nb\nc {{! one\ntwo {{ three\nfour }}\nd\ne\nf {{a}}'],
    ['with braces that close nothing', 'a }}\n}}\n} }\n{{a}}}\n}}\nb\n'],
    ['with what a replacement would read', '{{a}}\n$& $1\n$`\n{{a}}\n$$\n'],
    ['with ends of Windows', '{{#a}}\r\nb\r\nc\r\n{{/a}}\r\nd\r\ne\r\n'],
    ['in partials that are indented', 'x\ny\n  {{> part}}\nz\n\n{{> part}}\n'],
    ['with a character of private use', 'a\n\uE000\nb\n{{a}}\nc\nd\n'],
  ])('%s', (_name, text) => {
    const part = '{{#a}}\n\n  p\n  q\n\n{{/a}}\nr\n\ns';
    expect(rendered(text, { a: 1 }, { part })).toBe(Mustache.render(text, { a: 1 }, { part }));
  });

  test('with the place of a tag that is not closed', () => {
    expect(() => rendered('a\nb\nc\nd\n{{a')).toThrow('Unclosed tag at 11');
  });
});

test('rendering keeps nothing for the next one', () => {
  expect(rendered('{{a}}', { a: 1 })).toBe('1');
  expect(rendered('{{a}}', { a: 2 })).toBe('2');
  expect(refusal(() => rendered('{{a}}')).code).toBe('user/bad-template');
});
