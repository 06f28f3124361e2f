import { readSources } from './k6-source.ts';
import type { Rule } from './rules.ts';

/** What no single value of the k6 settings shows. */
export const K6_RULES: readonly Rule[] = [
  ({ settings: { k6 } }) =>
    k6.path !== undefined &&
    !readSources(k6.source).includes('path') && {
      input: 'k6-path',
      message: 'is set, but k6-source does not allow path; add path to k6-source, or leave k6-path away',
    },
  ({ settings: { k6 } }) =>
    k6.path === undefined &&
    readSources(k6.source).join() === 'path' && {
      input: 'k6-path',
      message: 'is required, because k6-source allows nothing but path; set k6-path, or allow more in k6-source',
    },
];
