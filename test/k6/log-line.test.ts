import { describe, expect, test } from 'vitest';
import { type LogLine, readLogLine } from '../../src/k6/log-line.ts';

const raw = (message: string): LogLine => ({ level: 'raw', message, source: null });

test.each<[string, LogLine]>([
  [
    '{"level":"warning","msg":"Request Failed","error":"dial tcp: refused","time":"…"}',
    { level: 'warning', message: 'Request Failed: dial tcp: refused', source: null },
  ],
  ['{"level":"info","msg":"hello","source":"console"}', { level: 'info', message: 'hello', source: 'console' }],
  ['{"level":"error","msg":"a\\nb","source":"stacktrace"}', { level: 'error', message: 'a\nb', source: 'stacktrace' }],
  ['{"msg":"no level"}', { level: 'raw', message: 'no level', source: null }],
  ['{"msg":"odd","level":7,"error":{},"source":[]}', { level: 'raw', message: 'odd', source: null }],
  ['{"msg":7}', raw('{"msg":7}')],
  ['{"level":"info"}', raw('{"level":"info"}')],
  ['{"torn', raw('{"torn')],
  ['{}', raw('{}')],
  ['null', raw('null')],
  ['["msg"]', raw('["msg"]')],
  ['fatal error: runtime: out of memory', raw('fatal error: runtime: out of memory')],
  ['::error::forged', raw('::error::forged')],
  ['', raw('')],
])('%s', (line, expected) => {
  expect(readLogLine(line)).toEqual(expected);
});

test.each([
  [`Get "http://127.0.0.1:80/reset/it's-s3cret?a=s3cret": EOF`, 'Get "http://127.0.0.1:80/…": EOF'],
  ['Get "https://a.example/s3cret\\"x": EOF', 'Get "https://a.example/…\\"x": EOF'],
  ['http://a.example/s3cret', 'http://a.example/…'],
  ['Get "http://a.example/": EOF', 'Get "http://a.example/": EOF'],
])('paths are left out of %j where they may hold secrets', (error, clean) => {
  const line = JSON.stringify({ level: 'warning', msg: 'Request Failed', error });
  expect(readLogLine(line, true).message).toBe(`Request Failed: ${clean}`);
  expect(readLogLine(error, true).message).toBe(clean);
});

describe('queries', () => {
  const visit = (...texts: readonly string[]) => `k6-gate visit ${JSON.stringify({ requests: texts })}`;
  const consoleLine = (msg: string) => JSON.stringify({ level: 'info', source: 'console', msg });

  test.each([
    ['a line', 'Get "https://a.example/x?token=s3cret": EOF', 'Get "https://a.example/x?…": EOF'],
    ['an address alone', "https://a.example/x?token='s3cret'", 'https://a.example/x?…'],
    ['two addresses', 'http://a/?s3cret to http://b/?s3cret', 'http://a/?… to http://b/?…'],
  ])('are left out of %s', (_name, message, clean) => {
    expect(readLogLine(JSON.stringify({ level: 'info', msg: message })).message).toBe(clean);
  });

  test.each([
    ['with a quote', `https://a.example/x?q='s3cret'`],
    ['with a double quote', 'https://a.example/x?q="s3cret"'],
    ['with a backslash', 'https://a.example/x?q=\\s3cret'],
    ['with a blank in a message', 'Get "https://a.example/x?q=s3cret" failed'],
  ])('of a visit are left out of its texts, and it stays JSON: %s', (_name, text) => {
    const { message } = readLogLine(consoleLine(visit(text, 'a ? b', 'plain')));
    const { requests } = JSON.parse(message.replace('k6-gate visit ', ''));
    expect(requests[0]).toMatch(/https:\/\/a\.example\/x\?…/);
    expect(requests.slice(1)).toEqual(['a ? b', 'plain']);
    expect(message).not.toContain('s3cret');
  });

  test('of a torn visit are left out as of any line', () => {
    const { message } = readLogLine(consoleLine(visit('https://a.example/?s3cret', 'x').slice(0, -3)));
    expect(message).not.toContain('s3cret');
  });
});
