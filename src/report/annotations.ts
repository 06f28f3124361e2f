import { sentence, subject, thresholdText } from '../verdict/finding-words.ts';
import type { Finding, Verdict } from '../verdict/verdict.ts';
import { harmlessLines } from './harmless.ts';

/** GitHub shows ten errors per step: some are left for whoever else has something to say in it. */
const MAX_ANNOTATIONS = 8;

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** One annotation per crossed threshold; any other outcome that is not a pass is told first, with its reasons. At most eight. */
export function annotationsOf(verdict: Verdict): Annotation[] {
  const { outcome, enforced, thresholds } = verdict;
  if (outcome === 'passed') return [];
  const level: Annotation['level'] = enforced ? 'error' : 'warning';
  const crossed = thresholds
    .filter((finding) => finding.state === 'crossed')
    .map((finding) => ({
      level,
      title: `k6-gate: ${thresholdText(finding)}`,
      message: sentence(finding, subjectIn(verdict, finding.tags)),
    }));
  const told = outcome === 'failed' && crossed.length > 0;
  return [...(told ? [] : [whole(verdict, level)]), ...crossed].slice(0, MAX_ANNOTATIONS).map(readable);
}

/** What samples with these tags are about, in words. */
export function subjectIn({ pages, config }: Verdict, tags: Finding['tags']): string {
  if (config === null || pages.length === 0) return 'k6-gate';
  return subject(pages, URL.canParse(config.target) ? new URL(config.target).host : config.target, tags);
}

/** Nothing in it redraws or reorders what people read. */
const readable = ({ level, title, message }: Annotation): Annotation => ({
  level,
  title: harmlessLines(title).join(' '),
  message: harmlessLines(message).join('\n'),
});

function whole({ outcome, headline, reasons }: Verdict, level: Annotation['level']): Annotation {
  const further = reasons.map((reason) => reason.message).filter((message) => !headline.includes(message));
  return { level, title: `k6-gate: ${outcome}`, message: [headline, ...further].join('\n') };
}
