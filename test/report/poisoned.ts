import { headline } from '../../src/verdict/headline.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { VERDICTS } from './verdicts.ts';

/** The failed verdict with one text in the place of every text that is not our own word. */
export function poisoned(text: string, base: Verdict = VERDICTS.failed): Verdict {
  const reasons = [...base.reasons, ...base.reasons].map(({ code }) => ({ code, message: text, page: text }));
  const measured = base.total && {
    ...base.total,
    checks: [{ name: text, passes: 1, fails: 2 }],
    statuses: { [text]: 1 },
    errorCodes: { [text]: 1 },
  };
  return {
    ...base,
    id: text,
    reasons,
    headline: headline({ config: null, enforced: true, outcome: 'error', reasons, findings: [], measured: undefined }),
    why: [{ code: 'checks', message: text }],
    reproduce: text,
    notes: [text, text],
    abort: { by: 'k6', afterSeconds: 1, reason: text },
    error: { code: 'k6/crashed', message: text, hint: text },
    config: { hash: text, environment: text, target: text },
    targetVersion: { expected: text, before: text, after: text },
    context: { commit: text, runUrl: text, attempt: 1, runner: { name: text, os: text, arch: text, cpus: 2 } },
    runs: base.runs.map((run) => ({ ...run, version: text, sha256: text, exitCode: null, signal: text })),
    thresholds: base.thresholds.map((finding) => ({
      ...finding,
      metric: text,
      tags: { [text]: text },
      expression: text,
      origin: text,
      place: text,
    })),
    total: measured,
    pages: base.pages.map((page) => ({ ...page, name: text, type: text, url: text, measured })),
    evidence: { ...base.evidence, folder: text, files: [text] },
  };
}
