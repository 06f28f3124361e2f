import { describe, expect, test } from 'vitest';
import type { Summary } from '../../src/results/summary.ts';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { answers, saying, threshold } from '../verdict/facts.ts';
import { exportOf, type FakeK6, gateFake, says, summaryOfVisits } from './fake-gate.ts';

/** What a fault must come to, in one row: outcome, exit code of the gate, reason, code of the error. */
type Row = readonly [outcome: Verdict['outcome'], exitCode: number, reason: string, errorCode: string | null];

const COULD_NOT_RUN: Row = ['error', 4, 'not-run', 'k6/could-not-run'];
const CRASHED: Row = ['error', 4, 'interrupted', 'k6/crashed'];
const INTERRUPTED: Row = ['error', 4, 'interrupted', 'k6/interrupted'];
const SCRIPT_ABORT: Row = ['failed', 99, 'script-abort', null];
const CROSSED: Row = ['failed', 99, 'threshold-crossed', null];
const DISPUTED: Row = ['inconclusive', 3, 'threshold-disputed', null];
const PREFLIGHT: Row = ['error', 4, 'not-run', 'k6/preflight'];
const SCRIPT_EXCEPTION: Row = ['error', 4, 'script-exception', 'k6/script-exception'];
const BAD_K6: Row = ['error', 2, 'not-run', 'user/invalid-config'];

/** Gates with that k6: the row holds, the words are in the headline, and nothing half-written has a final name. */
async function hold(
  fake: FakeK6,
  [outcome, exitCode, reason, code]: Row,
  words: RegExp,
  look: (verdict: Verdict) => void = () => undefined,
): Promise<void> {
  await gateFake(fake, ({ verdict, files }) => {
    expect(verdict).toMatchObject({
      outcome,
      error: code === null ? null : { code, message: expect.stringMatching(words) },
    });
    expect(verdict.reasons.map((one) => one.code)).toContain(reason);
    expect(verdict.headline).toMatch(words);
    expect(exitCodeOf(verdict)).toBe(exitCode);
    look(verdict);
    for (const [name, text] of Object.entries(files())) {
      expect(name).not.toMatch(/^\.|\.part$/);
      if (name.endsWith('.json')) expect(() => JSON.parse(text), name).not.toThrow();
    }
  });
}

const OTHERWISE = /k6 says otherwise or nothing$/;
const SLOW = { durations: answers(100, 6_000), seconds: 6 };
const saysThenExits = (code: number): string => `points; summary; ${says(`the words of ${code}`)}; exit ${code}`;

test('a k6 that does its work passes', async () => {
  await gateFake({}, ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [], error: null });
    expect(exitCodeOf(verdict)).toBe(0);
  });
});

describe.concurrent('k6 ends with', () => {
  /** Of a load in which no threshold is crossed, and of one in which some are. */
  const ENDS: readonly (readonly [code: number, calm: Row, crossed: Row])[] = [
    ...[100, 101, 102, 103, 104, 106, 107, 109, 2, 255].map((code) => [code, COULD_NOT_RUN, COULD_NOT_RUN] as const),
    [105, INTERRUPTED, CROSSED],
    ...[108, 110].map((code) => [code, SCRIPT_ABORT, SCRIPT_ABORT] as const),
    ...[1, 3, 97, 98, 130, 137, 143].map((code) => [code, CRASHED, CROSSED] as const),
  ];

  test.each(ENDS)('%i after a whole load', async (code, row) => {
    await hold({ load: saysThenExits(code) }, row, new RegExp(`\\(exit ${code}\\): the words of ${code}$`));
  });

  test.each(ENDS)('%i and thresholds crossed', async (code, _calm, row) => {
    const words = row === CROSSED ? /6,000 ms is over its limit of 5,000 ms/ : new RegExp(`the words of ${code}$`);
    await hold({ load: saysThenExits(code), visits: SLOW }, row, words);
  });

  test.each(ENDS)('%i and no summary', async (code, row) => {
    const alone = row === COULD_NOT_RUN ? row : CRASHED;
    await hold({ load: `points; exit ${code}` }, alone, new RegExp(`^k6 .*\\(exit ${code}\\)$`));
  });

  test.each<[string, FakeK6, Row, RegExp]>([
    ['99, thresholds crossed', { load: saysThenExits(99), visits: SLOW }, CROSSED, /6,000 ms is over its limit/],
    ['99, and its summary names no threshold', { load: saysThenExits(99) }, CROSSED, /its summary names none of them/],
    ['99, and no summary', { load: 'points; exit 99' }, CRASHED, /^k6 found thresholds crossed \(exit 99\)$/],
    ['0, thresholds crossed', { visits: SLOW }, CROSSED, /6,000 ms is over its limit/],
    ['0, and no summary', { load: 'points; exit 0' }, CRASHED, /^k6 ended without a summary \(exit 0\)$/],
    ['0 at once', { load: 'exit 0' }, CRASHED, /^k6 ended without a summary \(exit 0\)$/],
    [
      '0, and a summary that it could not write',
      { load: `points; ${says('no space left on device')}; exit 0` },
      CRASHED,
      /without a summary \(exit 0\): no space left on device$/,
    ],
  ])('%s', async (_name, fake, row, words) => {
    await hold(fake, row, words);
  });
});

describe.concurrent('k6 is ended by', () => {
  test.each(['SIGKILL', 'SIGSEGV', 'SIGABRT', 'SIGTERM', 'SIGHUP', 'SIGPIPE'])(
    '%s in the middle of the load',
    async (signal) => {
      await hold({ load: `half; kill -${signal.slice(3)} $$` }, CRASHED, new RegExp(`^k6 was killed by ${signal}$`));
    },
  );

  test.each(['SIGKILL', 'SIGTERM'])('%s after its summary', async (signal) => {
    await hold(
      { load: `points; summary; kill -${signal.slice(3)} $$` },
      CRASHED,
      new RegExp(`^k6 was killed by ${signal}$`),
    );
  });

  const OUT_OF_MEMORY = `${says('TypeError: x of a visit', { source: 'stacktrace' })}
half; echo 'runtime: out of memory: cannot allocate 50331648-byte block' >&2
echo 'fatal error: out of memory' >&2; echo 'goroutine 41 [running]:' >&2; exit 2`;

  test('a lack of memory, and says so', async () => {
    const words = /^k6 crashed \(.*\) \(exit 2\): runtime: out of memory: cannot allocate 50331648-byte block$/;
    await hold({ load: OUT_OF_MEMORY }, COULD_NOT_RUN, words);
  });
});

describe.concurrent('k6 prints', () => {
  const NOISE = 'head -c 300000 /dev/urandom';
  const UNREADABLE = '{"metric":"http_req_duration","type":"Po';
  test.each<[string, FakeK6, Row, RegExp]>([
    ['garbage, and no summary', { load: `${NOISE}; exit 0` }, CRASHED, /without a summary/],
    [
      'garbage instead of points',
      { load: `${NOISE}; summary; exit 0` },
      ['inconclusive', 3, 'threshold-unmeasured', null],
      /no samples/,
    ],
    ['half of its points', { load: 'half; summary; exit 0' }, DISPUTED, OTHERWISE],
    ['nothing', { load: 'summary; exit 0' }, ['inconclusive', 3, 'threshold-unmeasured', null], /no samples/],
    ['its points twice', { load: 'points; points; summary; exit 0' }, DISPUTED, OTHERWISE],
    [
      'points of its own invention',
      { more: '{"metric":"http_reqs","type":"Point","data":{"time":"2026-11-21T07:00:01Z","value":1,"tags":{}}}\n' },
      DISPUTED,
      /./,
    ],
    [
      'a last line that is torn, of what counts',
      { load: 'head -c -20 "$ROOT/points"; summary; exit 0' },
      DISPUTED,
      /count of iterations is 99 by our count/,
    ],
    ['garbage as its log', { load: `${NOISE} >&2; points; exit 3` }, CRASHED, /\(exit 3\)/],
  ])('%s', async (_name, fake, row, words) => {
    await hold(fake, row, words);
  });

  test('a torn last line of what is not judged: a pass that tells of it', async () => {
    await gateFake({ more: UNREADABLE }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'passed', evidence: { malformedLines: 1, summaryAgrees: true } });
    });
  });

  test('garbage between its points: a pass when nothing that counts is lost', async () => {
    await gateFake({ load: `${NOISE}; echo; points; summary; exit 0` }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'passed', evidence: { summaryAgrees: true } });
    });
  });
});

describe.concurrent("k6's summary", () => {
  const p95 = threshold({ limit: 5000, expression: 'p(95)<5000' });
  const without =
    (key: string) =>
    ({ metrics }: Summary): Summary => ({
      metrics: Object.fromEntries(Object.entries(metrics).filter(([name]) => name !== key)),
    });
  const UNREAD = /without a summary \(exit 0\)$/;

  test.each<[string, FakeK6['summary'], Row, RegExp]>([
    ['is no JSON', () => 'metrics: none', CRASHED, UNREAD],
    ['is empty', () => '', CRASHED, UNREAD],
    ['is half of one', (whole) => exportOf(whole).slice(0, 400), CRASHED, UNREAD],
    ['has another format', () => '{"metrics":{"http_reqs":{"values":{"count":100}}}}', CRASHED, UNREAD],
    ['counts other requests', summaryOfVisits({ durations: answers(101, 300) }), DISPUTED, OTHERWISE],
    ['knows no metric', () => ({ metrics: {} }), DISPUTED, OTHERWISE],
    ['has lost the requests', without('http_reqs'), DISPUTED, OTHERWISE],
    ['has lost the iterations', without('iterations'), DISPUTED, OTHERWISE],
    ['does not know a threshold', (whole) => saying(whole, p95, { crossed: null }), DISPUTED, OTHERWISE],
    ['has another value of a threshold', (whole) => saying(whole, p95, { value: 301 }), DISPUTED, OTHERWISE],
    ['calls crossed what by us is held', (whole) => saying(whole, p95, { crossed: true }), CROSSED, /p\(95\)/],
  ])('%s', async (_name, summary, row, words) => {
    await hold({ ...(summary && { summary }) }, row, words);
  });

  test('is a folder', async () => {
    await hold({ load: 'points; mkdir -p "$SUMMARY"; exit 0' }, CRASHED, UNREAD);
  });
});

describe.concurrent('before the load, k6', () => {
  test.each<[string, FakeK6, Row, RegExp]>([
    ['has no version', { version: 'head -c 3000 /dev/urandom' }, BAD_K6, /k6-path: ".*" does not tell its version/],
    ['crashes when asked for its version', { version: 'kill -SEGV $$' }, BAD_K6, /does not tell its version .*SIGSEGV/],
    [
      'refuses the script',
      { inspect: `${says('SyntaxError: no')}; exit 107` },
      PREFLIGHT,
      /refuses the script \(exit 107\): SyntaxError: no/,
    ],
    ['is killed in the pre-flight', { inspect: 'kill -KILL $$' }, PREFLIGHT, /`k6 inspect` was ended by SIGKILL/],
    ['describes no run', { inspect: 'head -c 3000 /dev/urandom' }, PREFLIGHT, /no description of a run/],
    ['knows no threshold', { inspect: `echo '{"totalDuration":"60s","maxVUs":50}'` }, PREFLIGHT, /does not know/],
    [
      'throws in the rehearsal',
      { rehearsal: `${says('Error: setup broke')}; exit 107` },
      SCRIPT_EXCEPTION,
      /could not visit the page: Error: setup broke/,
    ],
    ['is killed in the rehearsal', { rehearsal: 'kill -KILL $$' }, SCRIPT_EXCEPTION, /k6 ended with SIGKILL/],
    [
      'prints garbage in the rehearsal',
      { rehearsal: 'head -c 30000 /dev/urandom >&2; exit 0' },
      ['failed', 99, 'unreachable', null],
      /got no answer/,
    ],
  ])('%s', async (_name, fake, row, words) => {
    await hold(fake, row, words, ({ runs }) => expect(runs.map((run) => run.name)).not.toContain('load'));
  });
});
