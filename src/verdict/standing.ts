import { isIdle } from './finding-words.ts';
import type { Finding, Reason, Verdict } from './verdict.ts';

type Standing = Pick<Verdict['pages'][number], 'state' | 'p95'>;

/** How a page stands among its limits: its worst state, and the p(95) that its visitors wait for, with what is left of the limit. */
export function standingOf(
  page: string,
  isOnly: boolean,
  findings: readonly Finding[],
  reasons: readonly Reason[],
): Standing {
  const own = findings.filter(({ tags }) => (isOnly ? (tags.page ?? page) === page : tags.page === page));
  const isBlamed = reasons.some((reason) => reason.page === page);
  return { state: isBlamed ? 'crossed' : worstState(own), p95: p95Of(own) };
}

const BY_WEIGHT = ['crossed', 'disputed', 'unmeasured', 'held'] as const;

function worstState(own: readonly Finding[]): Finding['state'] {
  const worst = BY_WEIGHT.find((state) => own.some((finding) => finding.state === state));
  return worst ?? (own.some((finding) => !isIdle(finding)) ? 'reported' : 'unmeasured');
}

/** That of its documents; where there are none by name, of all its requests. A limit of the user's may stand beside that of the page: the one with the least left is told. */
function p95Of(own: readonly Finding[]): Standing['p95'] {
  const durations = own.filter(
    ({ metric, expression }) => metric === 'http_req_duration' && expression.startsWith('p(95)'),
  );
  const isOf =
    (wanted: Readonly<Record<string, string>>) =>
    ({ tags: { page: _, ...others } }: Finding) =>
      JSON.stringify(others) === JSON.stringify(wanted);
  const [chosen] = [{ kind: 'document' }, {}].flatMap((tags) => durations.filter(isOf(tags)).sort(nearestFirst));
  return chosen === undefined ? null : { observed: chosen.observed, limit: chosen.limit, headroom: chosen.headroom };
}

const nearestFirst = (a: Finding, b: Finding): number =>
  (a.headroom ?? Number.MAX_VALUE) - (b.headroom ?? Number.MAX_VALUE);
