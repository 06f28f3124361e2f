import { selectorText } from '../config/threshold.ts';
import { isIdle } from '../verdict/finding-words.ts';
import { worstFirst } from '../verdict/headline.ts';
import type { Finding } from '../verdict/verdict.ts';
import { urgencyOf } from './outcome.ts';

/** The thresholds that a reader wants to see, what blocks first, and of that what the headline tells; those that had nothing to judge and needed nothing are left out. */
export const rowsOf = (findings: readonly Finding[]): readonly Finding[] => [
  ...worstFirst(findings),
  ...findings
    .filter((finding) => finding.state !== 'crossed' && !isIdle(finding))
    .sort((a, b) => urgencyOf(a.state) - urgencyOf(b.state)),
];

/** Those of them that decide against a pass. */
export const notHeld = (findings: readonly Finding[]): readonly Finding[] =>
  rowsOf(findings).filter(({ state }) => state !== 'held' && state !== 'reported');

const kindOf = ({ tags }: Finding): string => tags.kind ?? 'any';

/** What a reader of the rows may ask: why some are only reported, and what is left out. */
export function legend(findings: readonly Finding[]): string[] {
  const reported = findings.some((finding) => finding.state === 'reported' && !isIdle(finding));
  // That a page has no redirect is no news.
  const busy = new Set(['redirect', ...findings.filter((finding) => !isIdle(finding)).map(kindOf)]);
  const idle = new Set(findings.map(kindOf).filter((kind) => !busy.has(kind)));
  // Limits of the user's on what should not happen, such as a status 503: who set one looks for it.
  const unseen = new Set(findings.filter((finding) => isIdle(finding) && kindOf(finding) === 'any').map(selectorText));
  return [
    ...(reported ? ['reported: measured, not judged, because the planned load gives too few samples for it'] : []),
    ...(idle.size > 0 ? [`Nothing to judge: the page had no request of the kind ${[...idle].join(' or ')}`] : []),
    ...(unseen.size > 0 ? [`Nothing to judge: there was no sample of ${[...unseen].join(' or ')}`] : []),
  ];
}
