import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { GateError, type GateErrorCode } from '../../src/gate-error.ts';
import { type Ending, type Opening, unfinished, verdictOf } from '../../src/verdict/assemble.ts';
import { endingOf } from '../../src/verdict/ending.ts';
import { exitCodeOf } from '../../src/verdict/exit-code.ts';
import { judge } from '../../src/verdict/judge.ts';
import { judgeResults } from '../../src/verdict/judge-results.ts';
import { OUTCOMES, type Outcome, verdictSchema } from '../../src/verdict/verdict.ts';
import { configOf } from '../support/config.ts';
import { answers, configWith, exitOf, linesOf, measure, summaryOf, threshold, traffic } from './facts.ts';

const context = {
  commit: 'a1b2c3',
  runUrl: 'https://ci.example/runs/7',
  attempt: 2,
  runner: { name: null, os: 'linux', arch: 'x64', cpus: 2 },
  job: 'gate',
  fork: false,
  privileged: null,
  pullRequest: null,
};

const opening = (config: Config | null, folder: string | null = '/evidence'): Opening => ({
  id: '1a2b3c4d',
  startedAt: new Date('2026-11-21T07:00:00Z'),
  context,
  config,
  configHash: config === null ? '' : '0123456789abcdef',
  folder,
});

/** Through JSON and its schema, as whoever reads verdict.json gets it. */
function published(config: Config | null, ending: Ending) {
  const verdict = verdictOf(opening(config), ending);
  expect(verdictSchema.parse(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict);
  return verdict;
}

const config = configWith([threshold(), traffic]);
const measured = measure(config, linesOf({ durations: answers(100, 500) }));

test('a run that was measured fills the whole contract', () => {
  const judgement = judge(config, measured, exitOf({ summary: summaryOf(config, measured) }));
  const verdict = published(config, { ...judgement, measured, notes: ['by the way'] });
  expect(verdict).toMatchObject({
    schema: 1,
    id: '1a2b3c4d',
    outcome: 'passed',
    enforced: true,
    headline: 'product: 2 of 2 thresholds held in preprod, p(95) 500 ms and 0 % errors in all 100 requests',
    reasons: [],
    notes: ['by the way'],
    abort: null,
    error: null,
    config: { hash: '0123456789abcdef', environment: 'preprod', target: 'https://shop.example/p/42' },
    context: { commit: 'a1b2c3', runUrl: 'https://ci.example/runs/7', attempt: 2 },
    startedAt: '2026-11-21T07:00:00.000Z',
    thresholds: [{ state: 'held' }, { state: 'held' }],
    total: { requests: 100 },
    pages: [{ name: 'product', url: 'https://shop.example/p/42', measured: { requests: 100 } }],
    evidence: {
      folder: '/evidence',
      points: 500,
      malformedLines: 0,
      unknownLines: 0,
      latePoints: 0,
      summaryAgrees: true,
      files: [],
    },
  });
});

test('percentiles that are not exact are told', () => {
  const judgement = judge(config, measured, exitOf({ summary: summaryOf(config, measured) }));
  const { notes } = published(config, { ...judgement, measured: { ...measured, exact: false } });
  expect(notes).toEqual([
    "More than 8 million times were measured, too many to keep each: percentiles of the most frequent ones are within 0.2 % of k6's, all else is exact.",
  ]);
});

describe('results that existed already', () => {
  const read = {
    files: [{ name: 'a.ndjson', points: 500, malformedLines: 0, fault: null }],
    textLines: 2,
    instances: 1,
  };
  const judged = { ...config, results: { files: ['a.ndjson'], whole: null, knowsLoad: false } };

  test('are named, with the time that they are of, and the machine here made none of them', () => {
    const { headline, results, context } = published(judged, {
      ...judgeResults(judged, measured, read),
      measured,
      read,
    });
    expect(headline).toMatch(/ \[results judged, k6 not run\]$/);
    expect(context.runner).toBeNull();
    expect(results).toEqual({
      ...read,
      from: new Date(measured.firstPointAt ?? Number.NaN).toISOString(),
      to: new Date(measured.lastPointAt ?? Number.NaN).toISOString(),
    });
  });

  test('without a point are of no time', () => {
    const nothing = measure(judged, '');
    const { results } = published(judged, { ...judgeResults(judged, nothing, read), measured: nothing, read });
    expect(results).toMatchObject({ from: null, to: null });
  });

  test('that could not be read were not judged', () => {
    const { headline } = published(judged, endingOf(new GateError('user/invalid-config', 'a.ndjson is no file')));
    expect(headline).not.toContain('results judged');
  });
});

test.each<[string, Ending]>([
  ['what stands there from the first moment', unfinished],
  ['a bad config', endingOf(new GateError('user/invalid-config', 'max-vus: 0 is not allowed'))],
  ['a cancellation', endingOf(new GateError('platform/cancelled', 'The job was cancelled during the rehearsal'))],
  ['a bug of ours', endingOf(new TypeError('x is undefined'))],
])('%s is a whole verdict, with a config and without', (_name, ending) => {
  for (const one of [config, null]) {
    expect(published(one, ending)).toMatchObject({ outcome: ending.outcome, total: null, thresholds: [], runs: [] });
  }
});

test.each<[string, Ending]>([
  ['a refusal', { outcome: 'failed', reasons: [{ code: 'wrong-page', message: 'a login' }], notes: ['own'] }],
  ['a stop', { ...endingOf(new GateError('platform/cancelled', 'cancelled')), notes: ['own'] }],
  ['a crash', { ...endingOf(new GateError('k6/crashed', 'crashed')), notes: ['own'] }],
  ['what died unfinished', { ...unfinished, notes: ['own'] }],
])('%s has the notes on its config, then its own', (_name, ending) => {
  const { notes } = published(configOf({ enforce: 'false' }), ending);
  expect(notes).toEqual([expect.stringContaining('enforce is false'), 'own']);
});

test('what died unfinished is an error, never a pass', () => {
  const verdict = published(config, unfinished);
  expect(verdict).toMatchObject({ outcome: 'error', enforced: true, reasons: [{ code: 'unfinished' }] });
  expect(exitCodeOf(verdict)).toBe(4);
});

describe('what was thrown becomes an ending', () => {
  test.each<[GateErrorCode, Outcome, string, number]>([
    ['user/invalid-config', 'error', 'not-run', 2],
    ['user/refused', 'error', 'not-run', 2],
    ['user/bad-template', 'error', 'not-run', 2],
    ['k6/not-found', 'error', 'not-run', 4],
    ['k6/untrusted', 'error', 'not-run', 4],
    ['k6/preflight', 'error', 'not-run', 4],
    ['k6/script-exception', 'error', 'script-exception', 4],
    ['k6/could-not-run', 'error', 'not-run', 4],
    ['k6/crashed', 'error', 'not-run', 4],
    ['k6/interrupted', 'error', 'not-run', 4],
    ['platform/timed-out', 'error', 'timed-out', 124],
    ['platform/evidence', 'error', 'evidence-incomplete', 4],
    ['platform/cancelled', 'cancelled', 'cancelled', 130],
    ['platform/unexpected', 'error', 'not-run', 4],
  ])('%s: %s, %s, exit %d', (code, outcome, reason, exitCode) => {
    const verdict = published(config, endingOf(new GateError(code, 'What happened', { hint: 'What to do' })));
    expect(verdict).toMatchObject({ outcome, reasons: [{ code: reason, message: 'What happened' }] });
    expect(verdict.error).toEqual(outcome === 'error' ? { code, message: 'What happened', hint: 'What to do' } : null);
    expect(exitCodeOf(verdict)).toBe(exitCode);
  });

  test('an error without a hint has none', () => {
    expect(endingOf(new GateError('k6/not-found', 'none')).error?.hint).toBeNull();
  });

  test.each<[string, unknown, string]>([
    ['an Error', new TypeError('x is undefined'), 'x is undefined'],
    ['a string', 'boom', 'boom'],
    ['nothing', undefined, 'undefined'],
    ['an object without a prototype', Object.assign(Object.create(null), { toString: () => 'odd' }), 'odd'],
  ])('%s that is no GateError is a bug of ours', (_name, thrown, words) => {
    expect(endingOf(thrown).error).toMatchObject({
      code: 'platform/unexpected',
      message: `k6-gate failed unexpectedly: ${words}`,
    });
  });
});

const ENDINGS: Readonly<Record<Outcome, Ending>> = {
  passed: { outcome: 'passed', reasons: [] },
  failed: { outcome: 'failed', reasons: [{ code: 'unreachable', message: 'it does not answer' }] },
  inconclusive: { outcome: 'inconclusive', reasons: [{ code: 'evidence-incomplete', message: 'counts differ' }] },
  error: endingOf(new GateError('k6/not-found', 'no k6')),
  cancelled: { outcome: 'cancelled', reasons: [{ code: 'cancelled', message: 'The job was cancelled' }] },
};

/** Exit codes, and who is waived by what. */
const EXITS: readonly (readonly [string, Record<string, string>, Record<Outcome, number>])[] = [
  ['nothing waived', {}, { passed: 0, failed: 99, inconclusive: 3, error: 4, cancelled: 130 }],
  [
    'on-inconclusive: warn',
    { 'on-inconclusive': 'warn' },
    { passed: 0, failed: 99, inconclusive: 0, error: 4, cancelled: 130 },
  ],
  ['enforce: false', { enforce: 'false' }, { passed: 0, failed: 0, inconclusive: 0, error: 4, cancelled: 130 }],
  [
    'both',
    { enforce: 'false', 'on-inconclusive': 'warn' },
    { passed: 0, failed: 0, inconclusive: 0, error: 4, cancelled: 130 },
  ],
];

describe.each(EXITS)('with %s', (_name, inputs, exits) => {
  test.each(OUTCOMES)('%s: exit code, enforced and headline agree', (outcome) => {
    const verdict = published(configOf(inputs), ENDINGS[outcome]);
    const waived = exits[outcome] === 0 && outcome !== 'passed';
    expect(exitCodeOf(verdict)).toBe(exits[outcome]);
    expect(verdict).toMatchObject({ outcome, enforced: !waived });
    expect(verdict.headline.startsWith('NOT ENFORCED: ')).toBe(waived);
  });
});

test.each(OUTCOMES)('without a config nothing is waived: %s', (outcome) => {
  const verdict = published(null, ENDINGS[outcome]);
  expect(verdict).toMatchObject({ enforced: true, config: null, pages: [] });
  expect(exitCodeOf(verdict) === 0).toBe(outcome === 'passed');
});

test('an error without words about itself is still red', () => {
  expect(exitCodeOf({ outcome: 'error', enforced: false, error: null })).toBe(4);
});

test('every line after the first of a message is a reason of its own', () => {
  const ending = endingOf(new GateError('user/invalid-config', 'It cannot be used:\n- a: 1\n- b: 2'));
  expect(ending.reasons).toEqual([
    { code: 'not-run', message: 'a: 1' },
    { code: 'not-run', message: 'b: 2' },
  ]);
  expect(ending.error?.message).toBe('It cannot be used:\n- a: 1\n- b: 2');
});

describe('a step of a sequence', () => {
  const step = (index: number): Config => ({ ...config, sequence: { profiles: ['smoke', 'load', 'spike'], index } });
  const LEFT = 'The sequence ends here: load, spike did not run.';

  test.each<[string, number, Outcome, readonly string[]]>([
    ['that is not passed', 0, 'inconclusive', [LEFT]],
    ['that failed', 0, 'failed', [LEFT]],
    ['that is passed', 0, 'passed', []],
    ['that is the last', 2, 'failed', []],
  ])('%s says what did not run', (_name, index, outcome, notes) => {
    const verdict = published(step(index), { outcome, reasons: [] });
    expect(verdict.sequence).toEqual({ step: index + 1, profiles: ['smoke', 'load', 'spike'] });
    expect(verdict.notes.filter((note) => note.includes('sequence'))).toEqual(notes);
  });

  test('is none where the load is the only one', () => {
    expect(published(config, { outcome: 'failed', reasons: [] })).toMatchObject({ sequence: null });
    expect(published(null, { outcome: 'error', reasons: [] })).toMatchObject({ sequence: null });
  });
});
