import { type Options, parse, tokenizer } from 'acorn';
import { describe, expect, test } from 'vitest';
import { VARIABLES } from '../../src/script/variables.ts';
import { TEMPLATES } from '../support/world.ts';
import { OLDEST_SYNTAX } from './program.ts';

const TAG = /\{\{([^}]*)\}\}/g;

/** A template as code: every variable an identifier of its own, sections and partials gone. */
function asCode(source: string): { code: string; variables: string[] } {
  const variables: string[] = [];
  const code = source.replace(TAG, (_, tag: string) => {
    if (!/^\s*\w/.test(tag)) return '';
    return variables[variables.push(`gate_${variables.length}_${tag.trim()}`) - 1] ?? '';
  });
  return { code, variables };
}

/** The names in a code that an engine would see as names: not those in comments, texts and patterns. */
function namesIn(code: string, options: Options = OLDEST_SYNTAX): string[] {
  return [...tokenizer(code, options)]
    .filter(({ type }) => type.label === 'name')
    .map((token) => code.slice(token.start, token.end));
}

const tagsOf = (source: string, kind: RegExp): string[] =>
  [...source.matchAll(TAG)].map(([, tag]) => tag ?? '').filter((tag) => kind.test(tag));

describe.each(Object.entries(TEMPLATES))('templates/%s.js.mustache', (_name, source) => {
  test('has only variables, sections and partials as tags', () => {
    expect(source).not.toMatch(/\{\{\s*[{&=]/);
    expect(tagsOf(source, /^(?![#^/]?\w+$|> \w+$)/)).toEqual([]);
    expect(source.match(/\{\{/g)?.length ?? 0).toBe([...source.matchAll(TAG)].length);
  });

  test('has every variable where a value stands: in no comment, text, template text or pattern', () => {
    const { code, variables } = asCode(source);
    expect(namesIn(code).filter((name) => name.startsWith('gate_'))).toEqual(variables);
  });

  test('uses variables of the contract only', () => {
    const known = VARIABLES.map(({ name }) => name);
    for (const tag of tagsOf(source, /^[#^/]?\w/)) expect(known).toContain(tag.replace(/^[#^/]/, ''));
  });

  test('parses on the oldest engine with every section and with none', () => {
    const { code } = asCode(source);
    parse(code, OLDEST_SYNTAX);
    parse(asCode(source.replace(/\{\{#(\w+)\}\}[\s\S]*?\{\{\/\1\}\}/g, '')).code, OLDEST_SYNTAX);
  });

  test('is readable: spaces, no trailing ones, ends with a line break', () => {
    expect(source).not.toMatch(/\t|[ \t]$/m);
    expect(source).toMatch(/[^\n]\n$/);
  });
});

describe('this test sees a variable', () => {
  test.each(['// {{a}}', '/* {{a}} */', '"{{a}}"', "'{{a}}'", '`{{a}}`', '/{{a}}/', 'const x = "a" + "{{a}}";'])(
    'that is not a value: %s',
    (source) => {
      const { code, variables } = asCode(source);
      expect(namesIn(code).filter((name) => name.startsWith('gate_'))).not.toEqual(variables);
    },
  );

  test.each(['const x = {{a}};', 'f({{a}});', '`${ {{a}} }`', '({ x: {{a}} })'])('that is one: %s', (source) => {
    const { code, variables } = asCode(source);
    expect(variables).toHaveLength(1);
    expect(namesIn(code).filter((name) => name.startsWith('gate_'))).toEqual(variables);
  });
});

describe('the oldest syntax', () => {
  test.each([
    'a?.b',
    'a ?? b',
    '({ ...a })',
    'try {} catch {}',
    '1n',
    '1_000',
    'a ??= b',
    'await x',
    '/a/s',
    'class A { b = 1 }',
  ])('has no %s', (code) => {
    expect(() => parse(code, OLDEST_SYNTAX)).toThrow(SyntaxError);
  });
});
