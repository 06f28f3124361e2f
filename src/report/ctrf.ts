import { selectorText } from '../config/threshold.ts';
import type { Finding, Verdict } from '../verdict/verdict.ts';
import { VERSION } from '../version.ts';
import { type GateCase, isRed, suitesOf } from './gate-cases.ts';
import { plainLine, plainText } from './plain-text.ts';
import { runFacts, scopeOf } from './run-facts.ts';

/** Of https://ctrf.io. */
const CTRF_VERSION = '0.0.0';

/** The verdict as JSON of the Common Test Report Format: the cases of junit.xml, with every number. */
export function ctrfReport(verdict: Verdict): string {
  const start = Date.parse(verdict.startedAt);
  const duration = Math.round(verdict.durationSeconds * 1000);
  const suites = suitesOf(verdict);
  const tests = suites.flatMap(({ name, cases }) =>
    cases.map((one) => testOf(one, [...scopeOf(verdict), name].map(plainLine))),
  );
  const count = (status: Status): number => tests.filter((one) => one.status === status).length;
  const report = {
    reportFormat: 'CTRF',
    specVersion: CTRF_VERSION,
    runId: plainLine(verdict.id),
    timestamp: new Date(start + duration).toISOString(),
    generatedBy: 'k6-gate',
    results: {
      tool: { name: 'k6-gate', version: VERSION },
      summary: {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: 0,
        suites: suites.length,
        start,
        stop: start + duration,
        duration,
      },
      tests,
      environment: environmentOf(verdict),
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

type Status = 'passed' | 'failed' | 'skipped';

/** CTRF has no errors: what could not be judged is no pass. */
const statusOf = (one: GateCase): Status => (isRed(one) ? 'failed' : one.status === 'skipped' ? 'skipped' : 'passed');

function testOf(one: GateCase, suite: readonly string[]) {
  const name = plainLine(one.name);
  const details = one.details.map(plainLine);
  return {
    name,
    testId: [...suite, name].join(' / '),
    status: statusOf(one),
    rawStatus: one.finding?.state ?? one.status,
    duration: Math.round(one.seconds * 1000),
    suite,
    type: 'performance',
    message: plainText(one.message),
    ...(isRed(one) ? { trace: details.join('\n') } : { stdout: details }),
    extra: { reason: isRed(one) ? plainLine(one.type) : null, ...(one.finding && numbersOf(one.finding)) },
  };
}

function numbersOf(finding: Finding) {
  const { expression, limit, unit, observed, headroom, samples, confidence, origin } = finding;
  return {
    metric: plainLine(selectorText(finding)),
    expression: plainLine(expression),
    origin: plainLine(origin),
    ...{ limit, unit, observed, headroom, samples, confidence },
  };
}

function environmentOf(verdict: Verdict) {
  const plain = Object.entries(runFacts(verdict)).map(([name, value]) => [name, plainLine(value)]);
  const facts: Readonly<Record<string, string>> = Object.fromEntries(plain);
  return {
    reportName: plainLine(scopeOf(verdict).join(' ')),
    testEnvironment: facts.environment,
    appVersion: facts['target-version'],
    commit: facts.commit,
    buildUrl: facts['run-url'],
    healthy: verdict.outcome === 'passed',
    extra: facts,
  };
}
