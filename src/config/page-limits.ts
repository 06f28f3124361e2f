import type { PageSettings, Settings } from './schema.ts';

type RunLimits = Settings['limits'];

/** The limits that a page's load must hold: error rates and checks as shares, the others in milliseconds. What is not set of the last four is not judged. */
export type PageLimits = Omit<RunLimits, 'abortOnFail'>;

/** The limits of a page: its own where it has some, else those of the run. */
export function limitsOf({ limits: own }: PageSettings, { abortOnFail: _, ...limits }: RunLimits): PageLimits {
  const set = Object.entries(own ?? {}).filter(([, limit]) => limit !== undefined);
  return { ...limits, ...Object.fromEntries(set) };
}

/** The place of the settings that decides a page's limit. */
export const limitPath = ({ limits: own }: PageSettings, index: number, limit: keyof PageLimits): string =>
  own?.[limit] === undefined ? `limits.${limit}` : `pages.${index}.limits.${limit}`;
