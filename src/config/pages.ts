import type { Load, Page } from './config.ts';
import { sharedLoad } from './load-course.ts';
import { limitsOf } from './page-limits.ts';
import { pageUrl } from './page-url.ts';
import type { PageSettings, Settings } from './schema.ts';

/** The pages of the settings, complete: named, with their addresses, limits and shares of the load. */
export function pagesOf(settings: Settings, load: Load): Page[] {
  const { pages, limits, target } = settings;
  const names = namesOf(pages);
  const plans = sharedLoad(settings, load);
  return pages.map((page, index) => ({
    ...page,
    name: names[index] ?? page.type,
    url: pageUrl(page, target.url).href,
    limits: limitsOf(page, limits),
    load: plans[index] ?? load,
  }));
}

/** What a script of the user's measures, as the one page of the run. */
export function scriptPage(settings: Settings, load: Load, name: string): Page[] {
  return pagesOf(settings, load)
    .slice(0, 1)
    .map((page) => ({ ...page, type: 'script', name }));
}

/** What pages are called: by name, else by type, numbered from the second of a type on. */
export function namesOf(pages: readonly PageSettings[]): string[] {
  const seen = new Map<string, number>();
  return pages.map(({ name, type }) => {
    if (name !== undefined) return name;
    const count = (seen.get(type) ?? 0) + 1;
    seen.set(type, count);
    return count === 1 ? type : `${type}-${count}`;
  });
}
