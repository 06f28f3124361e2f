import { apartFromLimit, clock, lowConfidence, quantity, sentence, side, statistic } from './finding-words.ts';
import type { Finding } from './verdict.ts';

/** A crossed threshold as people say it, for the one sentence of a headline: `product p(95) 912 ms is over its limit of 800 ms in preprod, from 2:10`. One on a metric without plain words is told in k6's. */
export function plainSentence(finding: Finding, page: string, environment: string | undefined): string {
  const what = plainStatistic(finding);
  if (what === undefined) return sentence(finding, page);
  const limit = `${side(finding)} its limit of ${quantity(finding.limit, finding.unit)}`;
  const where = environment === undefined ? '' : ` in ${environment}`;
  return `${page} ${what} ${apartFromLimit(finding)} is ${limit}${where}${from(finding)}${lowConfidence(finding)}`;
}

function from({ sinceSeconds }: Finding): string {
  if (sinceSeconds === null) return '';
  return sinceSeconds === 0 ? ', from the start' : `, from ${clock(sinceSeconds)}`;
}

const EVERY = 'every';
const PLURALS: Readonly<Record<string, string>> = {
  ...{ [EVERY]: 'all requests', document: 'documents', asset: 'assets', redirect: 'redirects', action: 'actions' },
};

/** `p(95)`, `error rate of assets`, `step login p(95)`: the numbers of a page's row stand alone, all others say what they are of. */
function plainStatistic(finding: Finding): string | undefined {
  const { page: _, step, kind = EVERY, ...others } = finding.tags;
  const what = plainMetric(finding);
  if (what === undefined || Object.keys(others).length > 0) return undefined;
  if (step !== undefined) return `step ${step} ${what}`;
  if (kind === (finding.unit === 'ms' ? 'document' : EVERY)) return what;
  return PLURALS[kind] && `${what} of ${PLURALS[kind]}`;
}

function plainMetric(finding: Finding): string | undefined {
  switch (finding.metric) {
    case 'http_req_duration':
    case 'transaction_duration':
      return statistic(finding).replace(/ of .*$/s, '');
    case 'http_req_failed':
      return 'error rate';
    case 'checks':
      return 'share of passed checks';
    default:
      return undefined;
  }
}
