import type { PageSettings } from './schema.ts';

/** The address of a visit: the target with the query that the page's metadata and promotion add. */
export function pageUrl({ metadata, promo }: PageSettings, target: string): URL {
  const url = new URL(target);
  url.hash = '';
  for (const [name, value] of Object.entries(metadata?.query ?? {})) url.searchParams.set(name, value);
  if (promo?.code !== undefined) url.searchParams.set(promo.parameter ?? 'promo', promo.code);
  return url;
}
