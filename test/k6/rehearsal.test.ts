import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Assessment, rehearse, visitOnce } from '../../src/k6/rehearsal.ts';
import { request } from '../verdict/facts.ts';
import { fakeK6 } from './fake-k6.ts';

const clean: Assessment = { clean: true, mendable: false, fingerprint: 'clean' };
const down: Assessment = { clean: false, mendable: true, fingerprint: 'refused' };
const login: Assessment = { clean: false, mendable: false, fingerprint: 'login' };
const missing: Assessment = { clean: false, mendable: false, fingerprint: '404' };

/** Visits that end so, one after the other, the last one again and again. */
function visits(...answers: readonly Assessment[]) {
  const made: Assessment[] = [];
  const visit = async (): Promise<Assessment> => {
    const answer = answers[Math.min(made.length, answers.length - 1)] ?? clean;
    made.push(answer);
    return answer;
  };
  return { visit, made };
}

describe.concurrent('a visit is repeated', () => {
  test.each<[string, readonly Assessment[], number, readonly Assessment[]]>([
    ['never when it is clean', [clean], 60, [clean]],
    ['never when there is no time', [down, clean], 0, [down]],
    ['never when a pause would be over the time', [down, clean], 2, [down]],
    ['until it is clean', [down, clean], 60, [down, clean]],
    ['until the time is over', [down], 5, [down, down, down]],
    ['once when waiting does not mend it', [login], 60, [login, login]],
    ['on when the answer was another one', [login, missing, missing], 60, [login, missing, missing]],
    ['on when what was not mendable was mended', [login, clean], 60, [login, clean]],
  ])('%s', async (_name, answers, seconds, expected) => {
    const { visit, made } = visits(...answers);
    const retries: Assessment[] = [];
    const last = await rehearse(visit, seconds, new AbortController().signal, (one) => retries.push(one));
    expect(made).toEqual(expected);
    expect(last).toBe(expected.at(-1));
    expect(retries).toEqual(expected.slice(0, -1));
  });

  test('never after a stop', async () => {
    const { visit, made } = visits(down);
    await rehearse(visit, 60, AbortSignal.abort('cancelled'), () => undefined);
    expect(made).toEqual([down]);
  });

  test('not by one that throws', async () => {
    const failing = rehearse(
      () => Promise.reject(new Error('boom')),
      60,
      new AbortController().signal,
      () => undefined,
    );
    await expect(failing).rejects.toThrow('boom');
  });

  test('a stop ends a pause at once', async () => {
    const stop = new AbortController();
    const { visit } = visits(down);
    const began = performance.now();
    const rehearsal = rehearse(visit, 60, stop.signal, () => undefined);
    await sleep(100);
    stop.abort('cancelled');
    await rehearsal;
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

test('a stop in a pause is the end: no further visit', async () => {
  const stop = new AbortController();
  const { visit, made } = visits(down);
  const rehearsal = rehearse(visit, 60, stop.signal, () => undefined);
  await sleep(100);
  stop.abort('cancelled');
  await rehearsal;
  expect(made).toEqual([down]);
});

describe('one visit', () => {
  const report = { requests: [request()], exceptions: [], ended: true };
  const line = JSON.stringify({ level: 'info', source: 'console', msg: `k6-gate visit ${JSON.stringify(report)}` });

  test('is what the script reported, and its line is for nobody else', async () => {
    using k6 = fakeK6(`cat >&2 <<'LOG'
${line}
{"level":"warning","msg":"slow"}
LOG
for argument; do echo "$argument" >> "$ROOT/argv"; done`);
    const visit = await visitOnce(k6.request);
    expect(visit.report).toEqual(report);
    expect(visit.exit.exitCode).toBe(0);
    expect(k6.lines.map(({ message }) => message)).toEqual(['slow']);
  });

  test.each([
    ['said nothing', ':'],
    ['printed a report outside of the script', `echo 'k6-gate visit {"requests":[],"exceptions":[]}' >&2`],
  ])('of a k6 that %s has no report', async (_name, body) => {
    using k6 = fakeK6(body);
    expect((await visitOnce(k6.request)).report).toBeNull();
  });
});
