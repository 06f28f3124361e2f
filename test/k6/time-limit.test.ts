import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { stopReason } from '../../src/k6/run.ts';
import { limitTime, stopError } from '../../src/k6/time-limit.ts';

const never = () => new AbortController().signal;

test('the limit fires with its own reason', async () => {
  using limit = limitTime(never(), 0.01);
  await sleep(50);
  expect(limit.signal.aborted).toBe(true);
  expect(stopReason(limit.signal)).toBe('time-limit');
});

test('a stop that comes first keeps its reason', async () => {
  const stop = new AbortController();
  using limit = limitTime(stop.signal, 0.02);
  stop.abort('cancelled');
  await sleep(50);
  expect(stopReason(limit.signal)).toBe('cancelled');
});

test('a limit that is left does not fire any more', async () => {
  const signal = (() => {
    using limit = limitTime(never(), 0.01);
    return limit.signal;
  })();
  await sleep(50);
  expect(signal.aborted).toBe(false);
});

describe('a stop while no load is running', () => {
  test.each([
    ['time-limit', 'platform/timed-out'],
    ['cancelled', 'platform/cancelled'],
    [undefined, 'platform/cancelled'],
  ])('for %s is %s', (reason, code) => {
    expect(stopError(AbortSignal.abort(reason), 'the rehearsal')).toMatchObject({
      code,
      message: expect.stringContaining('during the rehearsal'),
    });
  });
});
