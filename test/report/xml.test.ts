import { describe, expect, test } from 'vitest';
import { element, xmlDocument } from '../../src/report/xml.ts';
import { HOSTILE, HUGE } from './hostile.ts';
import { parseXml } from './xml-tree.ts';

/** What is read back of a text that was written as an attribute and as content. */
function readBack(text: string) {
  const { attributes, text: content } = parseXml(xmlDocument(element('a', { b: text }, text)));
  return { attribute: attributes.b, content };
}

/** Half of the planes, cut so that none of the pieces is too long for a message. */
function everyCodeUnit(): string[] {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  return Array.from({ length: 64 }, (_, part) => all.slice(part * 1024, (part + 1) * 1024).join('-'));
}

const isChar = (point: number): boolean =>
  [0x9, 0xa, 0xd].includes(point) ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  point >= 0x10000;

const expected = (text: string): string =>
  Array.from(text, (char) => (isChar(char.codePointAt(0) ?? 0) ? char : '\ufffd')).join('');

describe('a text is read back as it was written, as far as XML 1.0 can hold it', () => {
  test.each([
    ...HOSTILE,
    ']]>',
    ']]]]>><![CDATA[',
    '<!DOCTYPE a [<!ENTITY b "c">]>&b;&#0;',
    '<?xml version="1.1"?>',
    '-->',
    `"quotes' `,
    '\ud83d\ude00 and \ude00\ud83d, \ufffe\uffff',
    '  blanks\t\n\r\n\r around  ',
  ])('%j', (text) => {
    expect(readBack(text)).toEqual({ attribute: expected(text), content: expected(text) });
  });

  test('every code unit', () => {
    for (const text of everyCodeUnit())
      expect(readBack(text)).toEqual({ attribute: expected(text), content: expected(text) });
  });

  test.each(HUGE.map((text) => [text.slice(0, 4), text]))('a megabyte of %j', (_name, text) => {
    expect(readBack(text).content).toBe(text);
  });
});

test('attributes without a value are left out, elements without content are closed', () => {
  expect(element('a', { b: undefined, c: 0, d: '' }).xml).toBe('<a c="0" d=""/>');
  expect(element('a', {}, [element('b', {}), element('c', {}, 'x')]).xml).toBe('<a>\n<b/>\n<c>x</c>\n</a>');
});
