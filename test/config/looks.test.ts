import { describe, expect, test } from 'vitest';
import { fileConfig } from '../support/config.ts';
import { fileProblems } from './resolving.ts';

const BASICS = 'target-url: https://shop.example/p/42\nenvironment: preprod\npage-type: product\n';
const ENV = { COMMIT: ' 0f1e2d ', EMPTY: ' ' };

const configOf = (text: string) => fileConfig(`${BASICS}${text}`, {}, ENV);
const problemsOf = (text: string): string => fileProblems(`${BASICS}${text}`, {}, ENV).join('\n');

describe('ready', () => {
  test.each<[string, object | null]>([
    ['', null],
    ['ready: {}', { url: 'https://shop.example/p/42', status: 200, contains: null, times: 1, timeoutSeconds: 60 }],
    [
      'ready: { path: /health, status: 204, contains: ok, times: 3, timeout-seconds: 5 }',
      { url: 'https://shop.example/health', status: 204, contains: 'ok', times: 3, timeoutSeconds: 5 },
    ],
    ['ready-timeout-seconds: 7\nready: {}', expect.objectContaining({ timeoutSeconds: 7 })],
  ])('%s', (text, expected) => {
    expect(configOf(text).ready).toEqual(expected);
  });

  test.each([
    ['ready: yes', '4:1: ready: "yes" is not allowed; allowed: a map with path'],
    ['ready:\n  pth: /x', '5:3: ready.pth: there is no such setting; did you mean path?; known: path, status'],
    ['ready:\n  path: //other.example/', '5:3: ready.path: "//other.example/" is not allowed; allowed: a path'],
    ['ready:\n  status: 99', '5:3: ready.status: 99 is not allowed; allowed: a whole number from 100 to 599'],
    ['ready:\n  times: 0', '5:3: ready.times: 0 is not allowed'],
    ['ready:\n  path: /logout', '4:1: ready: its path looks like one that changes state'],
  ])('%s is told with its place', (text, words) => {
    expect(problemsOf(text)).toContain(words);
  });

  test('asks for no fragment', () => {
    expect(fileConfig(`${BASICS}ready: {}`, { 'target-url': 'https://shop.example/#top' }).ready?.url).toBe(
      'https://shop.example/',
    );
  });

  test('looks at the query of the target too', () => {
    const text = BASICS.replace('/p/42', '/?logout=1').replace(
      'page-type: product',
      'pages: [{type: product, path: /p/42}]',
    );
    expect(fileProblems(`${text}ready: {}`).join()).toContain('ready: its path looks like one that changes state');
  });

  test('is no input', () => {
    expect(fileProblems(BASICS, { ready: '{}' }).join()).toContain('ready: there is no such input');
  });

  test('gives the time limit its longest wait', () => {
    const plain = configOf('duration-seconds: 600').job.timeoutSeconds;
    const waiting = configOf('duration-seconds: 600\nready: { timeout-seconds: 100, times: 3 }').job.timeoutSeconds;
    expect(waiting - plain).toBe(100 + 3 * (2 + 16));
  });
});

describe('expect-version', () => {
  test.each<[string, object | null]>([
    ['', null],
    [
      'expect-version: { header: X-Build, equals: "7" }',
      {
        ...{ url: 'https://shop.example/p/42', place: { kind: 'header', name: 'X-Build' }, equals: '7', written: '7' },
        ...{ times: 1, timeoutSeconds: 60 },
      },
    ],
    [
      'expect-version: { path: /v, json: a.0.b, equals: "v-${COMMIT}", times: 2 }',
      expect.objectContaining({ place: { kind: 'json', name: 'a.0.b' }, equals: 'v-0f1e2d', written: 'v-${COMMIT}' }),
    ],
    [
      'expect-version: { meta: build, equals: x }\nready-timeout-seconds: 9',
      expect.objectContaining({ place: { kind: 'meta', name: 'build' }, timeoutSeconds: 9 }),
    ],
  ])('%s', (text, expected) => {
    expect(configOf(text).expectVersion).toEqual(expected);
  });

  test.each([
    [
      'expect-version: { equals: x }',
      '4:1: expect-version: {"equals":"x"} is not allowed; allowed: a map with exactly one',
    ],
    ['expect-version: { header: a, meta: b, equals: x }', 'allowed: a map with exactly one of header, json and meta'],
    ['expect-version:\n  header: a', '4:1: expect-version.equals: is required'],
    [
      'expect-version:\n  header: a\n  equals: 7',
      '6:3: expect-version.equals: 7 is not allowed; allowed: a text (a number in quotes)',
    ],
    [
      'expect-version:\n  header: a\n  equals: ${NO}-${EMPTY}',
      '6:3: expect-version.equals: needs NO, EMPTY: set it in the environment',
    ],
    ['expect-version:\n  header: a\n  equals: ${1}', '6:3: expect-version.equals: has a ${…} that names no variable'],
    [
      'expect-version: { path: /cart, header: a, equals: x }',
      '4:1: expect-version: its path looks like one that changes state',
    ],
  ])('%s is told with its place', (text, words) => {
    expect(problemsOf(text)).toContain(words);
  });
});
