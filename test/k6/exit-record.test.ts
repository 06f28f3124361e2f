import { describe, expect, test } from 'vitest';
import { openLogDigest } from '../../src/k6/exit-record.ts';
import type { LogLine } from '../../src/k6/log-line.ts';

const line = (level: string, message: string, source: string | null = null): LogLine => ({ level, message, source });

function digestOf(...lines: readonly LogLine[]) {
  const log = openLogDigest();
  for (const one of lines) log.add(one);
  return log.digest();
}

const ABORT =
  'thresholds on metrics "checks" were crossed; at least one has abortOnFail enabled, stopping test prematurely';

test('an empty log says nothing', () => {
  expect(digestOf()).toEqual({ thresholdAbort: null, complaints: [], lastWords: null, exceptions: 0, outOfVus: false });
});

describe('complaints', () => {
  test.each([
    ['error', true],
    ['fatal', true],
    ['panic', true],
    ['raw', true],
    ['warning', false],
    ['info', false],
    ['debug', false],
  ])('level %s is one: %s', (level, complains) => {
    expect(digestOf(line(level, 'words')).complaints).toEqual(complains ? ['words'] : []);
  });

  test('are never what the script prints', () => {
    expect(digestOf(line('error', 'words', 'console')).complaints).toEqual([]);
  });

  test('are the first ten, however many come', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => line('error', `error ${index}`));
    expect(digestOf(...lines).complaints).toEqual(Array.from({ length: 10 }, (_, index) => `error ${index}`));
  });
});

test("an abort is told in k6's words", () => {
  expect(digestOf(line('error', ABORT)).thresholdAbort).toBe(ABORT);
});

test('a script that prints the words of an abort makes none', () => {
  expect(digestOf(line('error', ABORT, 'console')).thresholdAbort).toBeNull();
});

test('each stack trace is an iteration that an exception ended', () => {
  const { exceptions, complaints } = digestOf(
    line('error', 'TypeError: x', 'stacktrace'),
    line('error', 'TypeError: y', 'stacktrace'),
    line('error', 'z'),
  );
  expect(exceptions).toBe(2);
  expect(complaints).toEqual(['TypeError: x', 'TypeError: y', 'z']);
});

describe('what tells best why k6 ended', () => {
  const thrown = line('error', 'TypeError: x of a visit', 'stacktrace');
  const crash = [
    line('raw', 'runtime: out of memory: cannot allocate 50331648-byte block'),
    line('raw', 'fatal error: out of memory'),
    line('raw', 'goroutine 41 [running]:'),
  ];
  test.each<[string, readonly LogLine[], string]>([
    ['is its error', [line('error', 'unknown metric')], 'unknown metric'],
    ['is not what an iteration threw before', [thrown, line('error', 'test aborted: no')], 'test aborted: no'],
    [
      'comes through however many iterations threw',
      [...Array.from({ length: 50 }, () => thrown), line('error', 'no')],
      'no',
    ],
    [
      'is the last exception where there is nothing else',
      [thrown, line('error', 'in teardown', 'stacktrace')],
      'in teardown',
    ],
    [
      'is the first line of a crash',
      [line('error', 'earlier'), ...crash],
      'runtime: out of memory: cannot allocate 50331648-byte block',
    ],
    [
      'is a panic',
      [line('raw', 'panic: runtime error'), line('raw', 'goroutine 1 [running]:')],
      'panic: runtime error',
    ],
    ['is not what the script prints', [line('error', 'panic: me', 'console'), line('error', 'mine')], 'mine'],
  ])('%s', (_name, lines, words) => {
    expect(digestOf(...lines).lastWords).toBe(words);
  });
});

test.each([
  [line('warning', 'Insufficient VUs, reached 3 active VUs and cannot initialize more'), true],
  [line('warning', 'Insufficient VUs, reached 3 active VUs and cannot initialize more', 'console'), false],
  [line('warning', 'No script iterations fully finished'), false],
])('%j: k6 ran out of VUs: %s', (one, expected) => {
  expect(digestOf(one).outOfVus).toBe(expected);
});
