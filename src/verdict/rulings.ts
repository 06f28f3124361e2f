import { visitsOf } from '../config/config.ts';
import { holds, type Threshold } from '../config/threshold.ts';
import { type Facts, pageMeasures, reason, subjectOf } from './facts.ts';
import { reasonFor } from './finding-words.ts';
import type { Outcome, Reason, Verdict } from './verdict.ts';

/** What a row of a table decides. */
export interface Ruling {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly error?: Verdict['error'];
}

/** What is left when no row decides. */
export const passed: Ruling = { outcome: 'passed', reasons: [] };

/** A reason for each threshold that is crossed. */
export const crossings = ({ findings, config }: Facts): Reason[] =>
  findings
    .filter(({ state }) => state === 'crossed')
    .map((finding) => reasonFor(finding, subjectOf(config, finding.tags)));

/** Every document has several checks: one that fails in four visits of ten costs all of them together 8 %, and the limit holds. So each check of a page, and of a step of a journey, must hold it by itself. */
export function failedChecks({ config, measured }: Facts): Ruling | undefined {
  const reasons = visitsOf(config).flatMap(({ name: page, type }) => {
    const limit = config.thresholds.find((threshold) => isOnChecks(threshold, page));
    const checks = pageMeasures({ name: page, type }, measured)?.checks ?? [];
    return checks
      .filter(({ passes, fails }) => limit !== undefined && !holds(limit, passes / (passes + fails)))
      .map(({ name, passes, fails }) =>
        reason(
          'wrong-page',
          `${page}: the check "${name}" passed ${passes} times of ${passes + fails}, and the limit for checks is ${limit?.expression}`,
          page,
        ),
      );
  });
  return reasons.length > 0 ? { outcome: 'failed', reasons } : undefined;
}

/** A threshold of the user's may be on one check, or demand that some fail. */
const isOnChecks = (
  { metric, tags: { page: of = '', kind = 'document', ...others }, operator }: Threshold,
  page: string,
): boolean =>
  metric === 'checks' &&
  (of || page) === page &&
  kind === 'document' &&
  Object.keys(others).length === 0 &&
  operator.startsWith('>');
