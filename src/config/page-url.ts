import type { PageSettings } from './schema.ts';

/** The address of a visit: the page's path on the target, or the target itself, with the query that the page's metadata and promotion add. */
export function pageUrl({ path, metadata, promo }: PageSettings, target: string): URL {
  const url = new URL(path ?? target, target);
  url.hash = '';
  for (const [name, value] of Object.entries(metadata?.query ?? {})) url.searchParams.set(name, value);
  if (promo?.code !== undefined) url.searchParams.set(promo.parameter ?? 'promo', promo.code);
  return url;
}
