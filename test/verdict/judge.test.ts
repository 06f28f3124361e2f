import { describe, expect, test } from 'vitest';
import type { ExitRecord } from '../../src/k6/exit-record.ts';
import type { Generator } from '../../src/k6/generator.ts';
import { judge } from '../../src/verdict/judge.ts';
import { feedText, point } from '../results/feed.ts';
import { fileConfig } from '../support/config.ts';
import { answers, configWith, exitOf, linesOf, measure, saying, summaryOf, threshold, traffic } from './facts.ts';

const p95 = threshold();
const config = configWith([p95, traffic]);
const good = measure(config, linesOf({ durations: answers(100, 500) }));
const slow = measure(config, linesOf({ durations: answers(100, 912) }));
const nothing = measure(config, '');
const summary = summaryOf(config, good);
const crossed = summaryOf(config, slow);

/** The judgement of a good run that ended so. */
const ended = (exit: Partial<ExitRecord>) => judge(config, good, exitOf({ summary, ...exit }));

/** The same of a slow run. */
const endedSlow = (exit: Partial<ExitRecord>) => judge(config, slow, exitOf({ summary: crossed, ...exit }));

const codes = ({ reasons }: ReturnType<typeof judge>) => reasons.map((reason) => reason.code);

test('k6 exit 0, everything held on samples, counts that agree: passed', () => {
  expect(ended({})).toEqual({
    outcome: 'passed',
    reasons: [],
    error: null,
    abort: null,
    summaryAgrees: true,
    findings: [expect.objectContaining({ state: 'held' }), expect.objectContaining({ state: 'held' })],
  });
});

describe('every exit code of k6, with nothing crossed', () => {
  test.each<[number, string, string, string | null]>([
    [2, 'error', 'not-run', 'k6/could-not-run'],
    [97, 'error', 'interrupted', 'k6/crashed'],
    [98, 'error', 'interrupted', 'k6/crashed'],
    [99, 'failed', 'threshold-crossed', null],
    [100, 'error', 'not-run', 'k6/could-not-run'],
    [101, 'error', 'not-run', 'k6/could-not-run'],
    [102, 'error', 'not-run', 'k6/could-not-run'],
    [103, 'error', 'not-run', 'k6/could-not-run'],
    [104, 'error', 'not-run', 'k6/could-not-run'],
    [105, 'error', 'interrupted', 'k6/interrupted'],
    [106, 'error', 'not-run', 'k6/could-not-run'],
    [107, 'error', 'not-run', 'k6/could-not-run'],
    [108, 'failed', 'script-abort', null],
    [109, 'error', 'not-run', 'k6/could-not-run'],
    [110, 'failed', 'script-abort', null],
    [137, 'error', 'interrupted', 'k6/crashed'],
    [255, 'error', 'not-run', 'k6/could-not-run'],
  ])('%d is %s, %s', (exitCode, outcome, reason, error) => {
    const judgement = ended({ exitCode });
    expect(judgement.outcome).toBe(outcome);
    expect(codes(judgement)).toEqual([reason]);
    expect(judgement.error?.code ?? null).toBe(error);
  });
});

describe('every exit code of k6, with a threshold crossed in its summary', () => {
  test.each([
    ...[0, 97, 98, 99, 105, 108, 110, 137].map((exitCode) => [exitCode, 'failed'] as const),
    ...[2, 100, 101, 102, 103, 104, 106, 107, 109, 255].map((exitCode) => [exitCode, 'error'] as const),
  ])('%d is %s', (exitCode, outcome) => {
    const judgement = endedSlow({ exitCode });
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.findings[0]?.state).toBe('crossed');
  });
});

test.each([108, 110])('%d is told before the thresholds that what the script left behind crosses', (exitCode) => {
  expect(codes(endedSlow({ exitCode })).slice(0, 2)).toEqual(['script-abort', 'threshold-crossed']);
});

describe('how k6 ended', () => {
  test.each<[string, Partial<ExitRecord>, string, string]>([
    ['killed by the kernel', { exitCode: null, signal: 'SIGKILL', summary: null }, 'error', 'interrupted'],
    ['killed although a summary lies there', { exitCode: null, signal: 'SIGKILL' }, 'error', 'interrupted'],
    ['0 without a summary', { summary: null }, 'error', 'interrupted'],
    ['99 without a summary', { exitCode: 99, summary: null }, 'error', 'interrupted'],
    ['neither code nor signal', { exitCode: null }, 'error', 'interrupted'],
    ['could not run and left no summary', { exitCode: 107, summary: null }, 'error', 'not-run'],
    ['cancelled', { exitCode: 105, stopped: 'cancelled' }, 'cancelled', 'cancelled'],
    [
      'cancelled and killed after the grace',
      { exitCode: null, signal: 'SIGKILL', stopped: 'cancelled', summary: null },
      'cancelled',
      'cancelled',
    ],
    ['cancelled just when it ended well', { exitCode: 0, stopped: 'cancelled' }, 'cancelled', 'cancelled'],
    ['time limit', { exitCode: 105, stopped: 'time-limit' }, 'error', 'timed-out'],
    [
      'time limit, killed after the grace',
      { exitCode: null, signal: 'SIGKILL', stopped: 'time-limit', summary: null },
      'error',
      'timed-out',
    ],
    ['time limit just when it ended well', { exitCode: 0, stopped: 'time-limit' }, 'error', 'timed-out'],
    ['time limit without a summary', { exitCode: 0, stopped: 'time-limit', summary: null }, 'error', 'timed-out'],
  ])('%s: %3$s', (_name, exit, outcome, reason) => {
    const judgement = ended(exit);
    expect(judgement.outcome).toBe(outcome);
    expect(codes(judgement)).toEqual([reason]);
  });

  test.each<[string, Partial<ExitRecord>, string]>([
    ['cancelled', { exitCode: 105, stopped: 'cancelled' }, 'cancelled'],
    ['time limit', { exitCode: 105, stopped: 'time-limit' }, 'failed'],
    ['killed by the kernel', { exitCode: null, signal: 'SIGKILL' }, 'error'],
  ])('%s with a threshold crossed: %3$s, and it stays in the findings', (_name, exit, outcome) => {
    const judgement = endedSlow(exit);
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.findings[0]).toMatchObject({ state: 'crossed', observed: 912 });
  });

  test('the time limit is an error of its own code, which says the limit', () => {
    const { error, reasons } = ended({ exitCode: 105, stopped: 'time-limit' });
    expect(error?.code).toBe('platform/timed-out');
    expect(reasons[0]?.message).toContain('10 minutes');
  });

  test('a short time limit is told in seconds', () => {
    const short = { ...config, job: { ...config.job, timeoutSeconds: 90 } };
    const { error } = judge(short, good, exitOf({ summary, exitCode: 105, stopped: 'time-limit' }));
    expect(error?.message).toContain('time limit of 90 s');
  });

  test("k6's own words are told", () => {
    const { error } = ended({ exitCode: 104, lastWords: 'unknown metric "htp_reqs"' });
    expect(error?.message).toBe('k6 refused the options of the script (exit 104): unknown metric "htp_reqs"');
  });

  test.each<[Partial<ExitRecord>, string]>([
    [{ exitCode: null, signal: 'SIGSEGV' }, 'k6 was killed by SIGSEGV'],
    [{ exitCode: 0, summary: null }, 'k6 ended without a summary (exit 0)'],
    [{ exitCode: 42 }, 'k6 ended (exit 42)'],
    [{ exitCode: null, summary: null }, 'k6 ended without a summary (exit null)'],
    [{ exitCode: 109 }, 'k6 crashed (exit 109)'],
  ])('%o is told as "%s"', (exit, words) => {
    expect(ended(exit).error?.message).toBe(words);
  });
});

describe('crossed thresholds', () => {
  test('give a reason each', () => {
    const both = configWith([p95, threshold({ limit: 900 }), traffic]);
    const measured = measure(both, linesOf({ durations: answers(100, 912) }));
    const judgement = judge(both, measured, exitOf({ exitCode: 99, summary: summaryOf(both, measured) }));
    expect(codes(judgement)).toEqual(['threshold-crossed', 'threshold-crossed']);
    expect(judgement.reasons[0]?.message).toBe(
      'product: p(95) of http_req_duration is 912 ms, over its limit of 800 ms',
    );
  });

  test('no request at all is no-traffic', () => {
    const judgement = judge(config, nothing, exitOf({ exitCode: 99, summary: summaryOf(config, nothing) }));
    expect(judgement.outcome).toBe('failed');
    expect(judgement.reasons).toContainEqual({
      code: 'no-traffic',
      message: 'product: count of http_reqs is 0, at its limit of 0',
    });
  });

  test('99 although the summary names none is failed, and says so', () => {
    const judgement = ended({ exitCode: 99 });
    expect(judgement.reasons[0]?.message).toContain('names none');
  });

  test('one that k6 alone sees is failed', () => {
    const judgement = ended({ exitCode: 99, summary: saying(summary, p95, { crossed: true, value: 912 }) });
    expect(judgement).toMatchObject({ outcome: 'failed', findings: [{ state: 'crossed', observed: 912 }, {}] });
  });

  test('a config without pages still has words', () => {
    const bare = configWith([p95], { pages: [] });
    expect(judge(bare, slow, exitOf({ exitCode: 99, summary: crossed })).reasons[0]?.message).toMatch(
      /^shop\.example: /,
    );
  });
});

describe('k6 exit 0 is inconclusive', () => {
  const fewer = summaryOf(config, measure(config, linesOf({ durations: answers(99, 500) })));
  test.each<[string, () => ReturnType<typeof judge>, string[]]>([
    [
      'with an unmeasured threshold',
      () => {
        const empty = configWith([threshold({ tags: { kind: 'asset' } }), traffic]);
        return judge(empty, good, exitOf({ summary: summaryOf(empty, good) }));
      },
      ['threshold-unmeasured'],
    ],
    [
      'when our value and k6 differ',
      () => ended({ summary: saying(summary, p95, { value: 501 }) }),
      ['threshold-disputed'],
    ],
    [
      'when k6 does not know a threshold',
      () => ended({ summary: saying(summary, p95, { crossed: null }) }),
      ['threshold-disputed'],
    ],
    [
      'when the counts differ',
      () => ended({ summary: fewer }),
      ['threshold-disputed', 'threshold-disputed', 'evidence-incomplete'],
    ],
    [
      'when the summary counts nothing',
      () => judge(configWith([p95]), good, exitOf({ summary: { metrics: { http_req_duration: crossedNot } } })),
      ['evidence-incomplete'],
    ],
    [
      'when the summary has no column of counts',
      () =>
        judge(
          configWith([p95]),
          good,
          exitOf({ summary: { metrics: { ...summary.metrics, http_reqs: { values: {}, thresholds: {} } } } }),
        ),
      ['evidence-incomplete'],
    ],
    ['when iterations threw', () => ended({ exceptions: 3, complaints: ['TypeError: x'] }), ['iterations-failed']],
    ['when iterations threw and k6 said nothing', () => ended({ exceptions: 1 }), ['iterations-failed']],
    [
      'when k6 says that it stopped early, and crossed nothing',
      () => ended({ thresholdAbort: 'stopping test prematurely' }),
      ['evidence-incomplete'],
    ],
    [
      'when k6 stopped early and crossed nothing, once and not also for the time that is missing',
      () => {
        const longer = configWith([p95, traffic], { load: { ...config.load, durationSeconds: 60 } });
        return judge(longer, good, exitOf({ summary, thresholdAbort: 'stopping test prematurely' }));
      },
      ['evidence-incomplete'],
    ],
    [
      'when a check failed that we did not see fail',
      () =>
        ended({
          summary: { metrics: { ...summary.metrics, checks: { values: { passes: 99, fails: 1 }, thresholds: {} } } },
        }),
      ['evidence-incomplete'],
    ],
    [
      'when k6 says that it had fewer VUs',
      () =>
        judge(
          config,
          measure(config, linesOf({ durations: answers(100, 500) }) + point('vus_max', 5, {}, 1)),
          exitOf({ summary: { metrics: { ...summary.metrics, vus_max: { values: { max: 4 }, thresholds: {} } } } }),
        ),
      ['generator-starved'],
    ],
    [
      'when the results end long before the load should have',
      () => {
        const longer = configWith([p95, traffic], { load: { ...config.load, durationSeconds: 14 } });
        return judge(longer, good, exitOf({ summary }));
      },
      ['evidence-incomplete'],
    ],
    [
      'when k6 had fewer VUs than planned',
      () => {
        const fewVus = measure(config, linesOf({ durations: answers(100, 500) }) + point('vus_max', 4, {}, 1));
        return judge(config, fewVus, exitOf({ summary }));
      },
      ['generator-starved'],
    ],
    [
      'when k6 had no CPU left for more than a tenth of the time',
      () => ended({ generator: busy(60, 7) }),
      ['generator-starved'],
    ],
    ['without any threshold', () => judge(configWith([]), good, exitOf({ summary })), ['threshold-unmeasured']],
    [
      'when all thresholds are only reported',
      () => judge(configWith([{ ...p95, judged: false }]), good, exitOf({ summary })),
      ['threshold-unmeasured'],
    ],
    [
      'when the only judged one had nothing to judge',
      () => {
        const assets = configWith([threshold({ tags: { kind: 'asset' }, samplesRequired: false })]);
        return judge(
          assets,
          good,
          exitOf({ summary: { metrics: { ...summary.metrics, ...summaryOf(assets, good).metrics } } }),
        );
      },
      ['threshold-unmeasured'],
    ],
    [
      'with every doubt told, not only the first',
      () => ended({ summary: saying(fewer, p95, { crossed: null }), exceptions: 1 }),
      ['threshold-disputed', 'threshold-disputed', 'evidence-incomplete', 'iterations-failed'],
    ],
  ])('%s', (_name, judged, reasons) => {
    const judgement = judged();
    expect(judgement.outcome).toBe('inconclusive');
    expect(codes(judgement)).toEqual(reasons);
    expect(judgement.error).toBeNull();
  });

  const crossedNot = { values: { 'p(95)': 500, count: 100 }, thresholds: { 'p(95)<800': { crossed: false } } };

  test('counts that differ are told on both sides', () => {
    const onTime = configWith([p95]);
    const cut = measure(onTime, `${linesOf({ durations: answers(100, 500) })}{"metric":"http_reqs","ty\n`);
    const more = summaryOf(onTime, measure(onTime, linesOf({ durations: answers(101, 500) })));
    const judgement = judge(onTime, cut, exitOf({ summary: more }));
    expect(judgement.summaryAgrees).toBe(false);
    expect(judgement.reasons.at(-1)?.message).toBe(
      'The results hold 100 requests, 100 iterations and 100 checks, 0 of them failed (unreadable lines: 1), k6 counted 101, 101, 101 and 0',
    );
  });
});

/** A machine of 2 CPUs that had none left in so many seconds. */
function busy(sampledSeconds: number, saturatedSeconds: number, cpus = 2): Generator {
  return { cpus, sampledSeconds, saturatedSeconds, averageShare: 0.712, busiestShare: 0.96 };
}

describe('a busy machine', () => {
  test.each<[string, Generator, string]>([
    ['in a tenth of the time', busy(60, 6), 'passed'],
    ['in more than a tenth', busy(60, 7), 'inconclusive'],
    ['in two seconds of a short load', busy(6, 2), 'passed'],
    ['in three of them', busy(6, 3), 'inconclusive'],
    ['in three seconds of a longer load', busy(30, 3), 'passed'],
    ['never', busy(60, 0), 'passed'],
  ])('%s: %3$s', (_name, generator, outcome) => {
    expect(ended({ generator }).outcome).toBe(outcome);
  });

  test.each([
    [2, '2 CPUs'],
    [1, '1 CPU'],
    [1.5, '1.5 CPUs'],
  ])('of %d CPUs is told with the figures', (cpus, words) => {
    expect(ended({ generator: busy(60, 14, cpus) }).reasons[0]?.message).toBe(
      `The machine was too small for the load: in 14 of 60 s k6 and the gate used up ${words} or were throttled (71.2 % of them on average, 96 % at most); use fewer VUs or a larger runner`,
    );
  });

  test('does not undo a crossed threshold', () => {
    expect(endedSlow({ exitCode: 99, generator: busy(60, 14) }).outcome).toBe('failed');
  });
});

test.each([
  [10, 13, 'passed'],
  [10, 13.1, 'inconclusive'],
  [90, 100, 'passed'],
  [89, 100, 'inconclusive'],
])('results of %d s of a load of %d s: %s', (seconds, durationSeconds, outcome) => {
  const planned = configWith([p95, traffic], { load: { ...config.load, durationSeconds } });
  const measured = measure(planned, linesOf({ durations: answers(100, 500), seconds }));
  expect(judge(planned, measured, exitOf({ summary: summaryOf(planned, measured) })).outcome).toBe(outcome);
});

test('unreadable lines alone do not spoil a pass', () => {
  const measured = measure(config, `${linesOf({ durations: answers(100, 500) })}{"metric":\n`);
  expect(measured.malformedLines).toBe(1);
  expect(judge(config, measured, exitOf({ summary })).outcome).toBe('passed');
});

test('assets that a page has not do not spoil a pass', () => {
  const assets = configWith([p95, traffic, threshold({ tags: { kind: 'asset' }, samplesRequired: false })]);
  const judgement = judge(assets, good, exitOf({ summary: summaryOf(assets, good) }));
  expect(judgement).toMatchObject({ outcome: 'passed', findings: [{}, {}, { state: 'reported' }] });
});

test('a second or two without a point do not spoil a pass, nor do all the VUs', () => {
  const longer = configWith([p95, traffic], { load: { ...config.load, durationSeconds: 13 } });
  const allVus = measure(longer, linesOf({ durations: answers(100, 500) }) + point('vus_max', 5, {}, 1));
  expect(judge(longer, allVus, exitOf({ summary })).outcome).toBe('passed');
});

test('a page that the results do not know fails by no check of another', () => {
  const some = configWith([traffic]);
  const measured = measure(some, linesOf({ durations: answers(100, 500) }));
  const other = { ...some, pages: some.pages.map((page) => ({ ...page, name: 'other' })) };
  expect(judge(other, measured, exitOf({ summary: summaryOf(some, measured) })).outcome).toBe('passed');
});

describe('each check by itself', () => {
  const rate = (limit: number, operator: '>' | '>=' = '>') =>
    threshold({ metric: 'checks', aggregation: { kind: 'rate' }, operator, limit, unit: 'ratio' });

  /** A run of 100 requests with 5 checks each, one of which failed in so many. */
  function judged(failed: number, limit = rate(0.9)) {
    const some = configWith([limit, traffic]);
    const others = Array.from({ length: 400 }, () => point('checks', 1, { check: 'has a body' }, 1)).join('');
    const measured = measure(some, linesOf({ durations: answers(100, 500), failedChecks: failed }) + others);
    return judge(some, measured, exitOf({ summary: summaryOf(some, measured) }));
  }

  test.each([
    [40, 'failed'],
    [10, 'failed'],
    [9, 'passed'],
    [0, 'passed'],
  ])('one that failed in %d of 100 visits, where 10 %% may: %s', (failed, outcome) => {
    const judgement = judged(failed);
    expect(judgement.findings[0]?.state).toBe('held');
    expect(judgement.outcome).toBe(outcome);
  });

  test('is told of a journey too, by its step', () => {
    const steps = 'journeys:\n  - name: buy\n    steps:\n      - path: /x\n';
    const { journeys } = fileConfig(`target-url: https://shop.example/\nenvironment: preprod\n${steps}`);
    const some = configWith([{ ...rate(0.9), tags: { page: 'buy' } }, traffic], { pages: [], journeys });
    const checks = Array.from({ length: 50 }, (_, index) =>
      ['status is 2xx', 'is no login page', 'contains "In stock"']
        .map((check, number) =>
          point('checks', number < 2 || index % 4 > 0 ? 1 : 0, { page: 'buy', check: `pay: ${check}` }, 1),
        )
        .join(''),
    );
    const lines = linesOf({ durations: answers(100, 500), page: 'buy' }) + checks.join('');
    const { measured } = feedText(lines, { selectors: some.thresholds, pages: ['buy'] });
    const { outcome, reasons } = judge(some, measured, exitOf({ summary: summaryOf(some, measured) }));
    expect(outcome).toBe('failed');
    expect(reasons.map(({ message }) => message)).toEqual([
      'buy: the check "pay: contains "In stock"" passed 37 times of 50, and the limit for checks is rate>0.9',
    ]);
  });

  test('is told by its name', () => {
    expect(judged(40).reasons).toEqual([
      {
        code: 'wrong-page',
        message: 'product: the check "status is 200" passed 60 times of 100, and the limit for checks is rate>0.9',
        page: 'product',
      },
    ]);
  });

  test('is not asked for where a threshold judges some of them alone', () => {
    const documents = configWith([{ ...rate(0.9), tags: { kind: 'document' } }, traffic]);
    const asset = point('checks', 0, { check: 'is served', kind: 'asset' }, 1);
    const measured = measure(documents, linesOf({ durations: answers(100, 500) }) + asset);
    expect(judge(documents, measured, exitOf({ summary: summaryOf(documents, measured) })).outcome).toBe('passed');
  });

  test.each([
    ['one check alone', { tags: { check: 'has a body' } }],
    ['assets', { tags: { kind: 'asset' } }],
    ['another page', { tags: { page: 'landing' } }],
    ['what must fail', { operator: '<=' as const, limit: 1, expression: 'rate<=1' }],
  ])('is not held to a limit on %s', (_name, changes) => {
    expect(judged(40, { ...rate(0.9), ...changes }).reasons.map(({ code }) => code)).not.toContain('wrong-page');
  });

  test('is not asked for where no threshold judges checks', () => {
    const measured = measure(config, linesOf({ durations: answers(100, 500), failedChecks: 100 }));
    expect(judge(config, measured, exitOf({ summary: summaryOf(config, measured) })).outcome).toBe('passed');
  });
});

describe('what went wrong in the course of the load', () => {
  const stall = { startSecond: Date.UTC(2026, 10, 21, 7, 0, 41) / 1000, seconds: 12, limitSeconds: 5.6 };
  const errorBurst = { startSecond: stall.startSecond - 9, seconds: 10, requests: 50, failed: 43 };
  const course = (measured: Partial<typeof good>, exit: Partial<ExitRecord> = {}) =>
    judge(config, { ...good, ...measured }, exitOf({ summary, ...exit }));
  const STALLED =
    'product: no document was answered for 12 s while visitors waited, from 0:41 on; at the pace of this load 5.6 s would be the most';

  test('a stall fails a load that held every threshold', () => {
    const judgement = course({ stall });
    expect(judgement).toMatchObject({ outcome: 'failed', abort: null });
    expect(judgement.reasons).toEqual([{ code: 'stalled', message: STALLED }]);
  });

  test('a stall of one page, or of several, fails it too, and names each', () => {
    const pageStalls = new Map([
      ['product', stall],
      ['cart', { ...stall, seconds: 20 }],
    ]);
    const told = [STALLED, STALLED.replace('product', 'cart').replace('12 s', '20 s')];
    expect(course({ pageStalls }).outcome).toBe('failed');
    expect(course({ pageStalls }).reasons.map(({ message }) => message)).toEqual(told);
    const stopped = course({ pageStalls }, { exitCode: 105, stopped: 'stalled' });
    expect(stopped.reasons.map(({ message }) => message)).toEqual(told);
    // All of them at once are one.
    expect(course({ stall, pageStalls }).reasons.map(({ message }) => message)).toEqual([STALLED]);
  });

  test('a burst alone does not: the kill switch is off, and thresholds judge errors', () => {
    expect(course({ errorBurst }).outcome).toBe('passed');
  });

  test.each<[string, Partial<ExitRecord>, string, string]>([
    [
      'an error burst',
      { stopped: 'error-burst' },
      'error-burst',
      'product: 43 of 50 requests failed in 10 s in a row, from 0:32 on',
    ],
    [
      'silence',
      { stopped: 'silence' },
      'error-burst',
      'product: nothing was answered any more, from 0:10 on: k6 fell silent',
    ],
    ['a stall', { stopped: 'stalled' }, 'stalled', STALLED],
  ])('the kill switch for %s fails it, whether k6 wound down or was killed', (_name, exit, code, message) => {
    const how = [
      { exitCode: 105, ...exit },
      { exitCode: null, signal: 'SIGKILL', summary: null, ...exit },
    ];
    for (const one of how) {
      const judgement = course({ errorBurst, ...(code === 'stalled' && { stall }) }, one);
      expect(judgement).toMatchObject({ outcome: 'failed', error: null, abort: { by: 'gate' } });
      expect(judgement.abort?.reason).toMatch(/^the kill switch: /);
      expect(judgement.reasons[0]).toEqual({ code, message });
    }
  });

  test('silence from the start has no time', () => {
    const judgement = judge(config, nothing, exitOf({ exitCode: 105, stopped: 'silence', summary: null }));
    expect(judgement.reasons[0]?.message).toBe(
      'product: nothing was answered any more, from the start: k6 fell silent',
    );
  });

  test('thresholds crossed by then are told after it, and a stall after crossed thresholds', () => {
    const crossedToo = { ...slow, errorBurst, stall };
    const stopped = judge(config, crossedToo, exitOf({ exitCode: 105, stopped: 'error-burst', summary: crossed }));
    expect(codes(stopped)).toEqual(['error-burst', 'stalled', 'threshold-crossed']);
    const ran = judge(config, crossedToo, exitOf({ exitCode: 99, summary: crossed }));
    expect(codes(ran)).toEqual(['threshold-crossed', 'stalled']);
  });

  test('a kill switch without its numbers still fails', () => {
    expect(codes(course({}, { exitCode: 105, stopped: 'error-burst' }))).toEqual(['error-burst']);
    expect(course({}, { exitCode: 105, stopped: 'stalled' }).outcome).toBe('failed');
    const unmeasured = judge(config, nothing, exitOf({ exitCode: 105, stopped: 'stalled', summary: null }));
    expect(unmeasured.reasons[0]?.message).toContain('from 0:00 on');
  });
});

describe('the abort', () => {
  const words = 'thresholds on metrics "http_req_duration" were crossed, stopping test prematurely';
  test.each<[string, Partial<ExitRecord>, ReturnType<typeof judge>['abort']]>([
    ['is none when k6 went its full time', { exitCode: 99 }, null],
    ['is by k6, in its words', { exitCode: 99, thresholdAbort: words }, { by: 'k6', afterSeconds: 10, reason: words }],
    [
      'is ours when the job was cancelled',
      { exitCode: 105, stopped: 'cancelled', thresholdAbort: words },
      { by: 'gate', afterSeconds: 10, reason: 'the job was cancelled' },
    ],
    [
      'is ours at the time limit',
      { exitCode: 105, stopped: 'time-limit' },
      { by: 'gate', afterSeconds: 10, reason: 'the time limit was reached' },
    ],
    ...[
      [103, 'k6 was stopped through its API (exit 103)'] as const,
      [105, 'k6 was interrupted from outside (exit 105)'] as const,
      [108, 'k6 was aborted by the script (exit 108)'] as const,
      [110, 'k6 was failed by the script (exit 110)'] as const,
    ].map(([exitCode, reason]): [string, Partial<ExitRecord>, ReturnType<typeof judge>['abort']] => [
      `is by k6 when it ended with ${exitCode}`,
      { exitCode },
      { by: 'k6', afterSeconds: 10, reason },
    ]),
    ['is none when k6 crashed', { exitCode: null, signal: 'SIGSEGV', summary: null }, null],
  ])('%s', (_name, exit, abort) => {
    expect(endedSlow(exit).abort).toEqual(abort);
  });

  test('without a point is told in the time of the process', () => {
    const judgement = judge(config, nothing, exitOf({ exitCode: 105, stopped: 'cancelled', seconds: 3.14 }));
    expect(judgement.abort?.afterSeconds).toBe(3.1);
    expect(judgement.summaryAgrees).toBeNull();
  });
});
