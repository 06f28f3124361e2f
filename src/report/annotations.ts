import { sentence, subject, thresholdText } from '../verdict/finding-words.ts';
import { worstFirst } from '../verdict/headline.ts';
import type { Finding, Verdict } from '../verdict/verdict.ts';
import { harmlessLines } from './harmless.ts';

/** GitHub shows ten errors per step: some are left for whoever else has something to say in it. */
const MAX_ANNOTATIONS = 8;

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  /** The line of the config file that set the limit; null where none did. */
  readonly place: { readonly file: string; readonly line: number } | null;
}

/** One annotation per crossed threshold, the worst first, at the line that set it; any other outcome that is not a pass is told first, with its reasons. At most eight: the last one tells of what is left out. */
export function annotationsOf(verdict: Verdict): Annotation[] {
  const { outcome, enforced, thresholds } = verdict;
  if (outcome === 'passed') return [];
  const level: Annotation['level'] = enforced ? 'error' : 'warning';
  const crossed = worstFirst(thresholds).map((finding) => ({
    level,
    title: `k6-gate: ${thresholdText(finding)}`,
    message: sentence(finding, subjectIn(verdict, finding.tags)),
    place: placeOf(finding),
  }));
  const told = outcome === 'failed' && crossed.length > 0;
  const all = [...(told ? [] : [whole(verdict, level)]), ...crossed];
  return (all.length > MAX_ANNOTATIONS ? withoutRest(all, level) : all).map(readable);
}

function withoutRest(all: readonly Annotation[], level: Annotation['level']): Annotation[] {
  const kept = all.slice(0, MAX_ANNOTATIONS - 1);
  const message = `${all.length - kept.length} more thresholds are crossed: the step summary has all of them`;
  return [...kept, { level, title: 'k6-gate: and more', message, place: null }];
}

function placeOf({ place }: Finding): Annotation['place'] {
  const [, file, line] = /^(.+):(\d+)$/.exec(place ?? '') ?? [];
  return file === undefined ? null : { file, line: Number(line) };
}

/** What samples with these tags are about, in words. */
export function subjectIn({ pages, config }: Verdict, tags: Finding['tags']): string {
  if (config === null || pages.length === 0) return 'k6-gate';
  return subject(pages, URL.canParse(config.target) ? new URL(config.target).host : config.target || 'results', tags);
}

/** Nothing in it redraws or reorders what people read. */
const readable = ({ title, message, ...others }: Annotation): Annotation => ({
  ...others,
  title: harmlessLines(title).join(' '),
  message: harmlessLines(message).join('\n'),
});

function whole({ outcome, headline, reasons }: Verdict, level: Annotation['level']): Annotation {
  const further = reasons.map((reason) => reason.message).filter((message) => !headline.includes(message));
  return { level, title: `k6-gate: ${outcome}`, message: [headline, ...further].join('\n'), place: null };
}
