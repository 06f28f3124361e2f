import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { logWithoutSecrets } from '../src/log-without-secrets.ts';
import { terminalLog } from '../src/terminal-log.ts';

const SECRET = 's3cret-token';

test('a log tells no secret, whichever way it is said', async () => {
  const out = new PassThrough();
  const log = logWithoutSecrets(terminalLog(out), [SECRET]);
  for (const say of [log.info, log.notice, log.warning]) say(`a ${SECRET}`);
  log.live({ done: 0, head: [{ text: `b ${SECRET}` }], rows: [[{ text: 'c' }], [{ text: SECRET, nearness: 'far' }]] });
  log.live(null);
  log.group(SECRET)[Symbol.dispose]();
  out.end();
  expect(await text(out)).toBe('a ***\nNote: a ***\nWarning: a ***\nb ***\nc\n***\n***:\n');
  expect(log.liveEverySeconds).toBe(10);
});
