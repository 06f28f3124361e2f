import type { PageSettings, Settings } from './schema.ts';

type RunLimits = Settings['limits'];

/** The limits that a page's load must hold: error rate and checks as shares, p95 and p99 in milliseconds. */
export type PageLimits = Pick<RunLimits, 'errorRate' | 'p95Ms' | 'p99Ms' | 'checks'>;

/** The limits of a page: its own where it has some, else those of the run. */
export function limitsOf({ limits: own }: PageSettings, { errorRate, p95Ms, p99Ms, checks }: RunLimits): PageLimits {
  return {
    errorRate: own?.errorRate ?? errorRate,
    p95Ms: own?.p95Ms ?? p95Ms,
    p99Ms: own?.p99Ms ?? p99Ms,
    checks: own?.checks ?? checks,
  };
}

/** The place of the settings that decides a page's limit. */
export const limitPath = ({ limits: own }: PageSettings, index: number, limit: keyof PageLimits): string =>
  own?.[limit] === undefined ? `limits.${limit}` : `pages.${index}.limits.${limit}`;
