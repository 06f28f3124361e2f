import { limitPath, limitsOf } from './page-limits.ts';
import { pageUrl } from './page-url.ts';
import { namesOf } from './pages.ts';
import { type PageRule, refused } from './rule.ts';
import { changesState } from './state-change.ts';

/** What no single value of a page shows. */
export const PAGE_RULES: readonly PageRule[] = [
  ({ type, idProduct }, { load }) =>
    load.mode === 'full' &&
    type === 'product' &&
    idProduct === undefined && {
      input: 'id-product',
      message: 'is required for a product page with test-mode full',
    },
  ({ type, idAttr }, { load }) =>
    load.mode === 'full' &&
    type === 'product' &&
    idAttr === undefined && {
      input: 'id-attr',
      message: 'is required for a product page with test-mode full (0 for a product without variants)',
    },
  (page, { load, settings: { target } }) => {
    const { pathname, search } = pageUrl(page, target.url);
    return (
      load.mode === 'read-only' &&
      changesState(pathname + search) &&
      refused(
        page.path === undefined ? 'target-url' : 'path',
        `${pathname} looks like a path that changes state, or its query does, and test-mode is read-only; gate another page or set test-mode: full`,
      )
    );
  },
  ({ cta }, { load }) =>
    load.mode === 'read-only' &&
    cta !== undefined &&
    changesState(cta) &&
    refused(
      'cta',
      `"${cta}" looks like a path that changes state, and test-mode is read-only; name another path or set test-mode: full`,
    ),
  (page, { settings: { limits }, originOf }, index) => {
    const { p95Ms, p99Ms } = limitsOf(page, limits);
    return (
      p99Ms < p95Ms && {
        input: 'p99-threshold-ms',
        message: `${p99Ms} (${originOf(limitPath(page, index, 'p99Ms'))}) is below the limit of p(95), ${p95Ms} (${originOf(limitPath(page, index, 'p95Ms'))}); set both`,
      }
    );
  },
  (page, { settings: { limits }, originOf }, index) => {
    const { p99Ms, writeP95Ms } = limitsOf(page, limits);
    return (
      writeP95Ms !== undefined &&
      p99Ms < writeP95Ms && {
        input: 'write-p95-threshold-ms',
        message: `${writeP95Ms} is above the limit of p(99), ${p99Ms} (${originOf(limitPath(page, index, 'p99Ms'))}), which holds for every request; raise p99-threshold-ms too`,
      }
    );
  },
  ({ cta, ctaSelector }) =>
    cta !== undefined &&
    ctaSelector !== undefined && {
      input: 'cta-selector',
      message: 'is set beside cta, and a visit follows one call to action; set one of them',
    },
  ({ name }, { settings: { pages } }, index) => {
    const names = namesOf(pages);
    return (
      names.indexOf(names[index] ?? '') < index && {
        input: name === undefined ? 'page-type' : 'name',
        message: `"${names[index]}" is the name of another page too; give each a name of its own`,
      }
    );
  },
];
