import { expect, test } from 'vitest';
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
