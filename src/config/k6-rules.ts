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
  ({ settings: { k6 } }) =>
    k6.downloadToken !== undefined &&
    k6.downloadUrl === undefined && {
      input: 'k6-download-token',
      message: 'is set without k6-download-url; name the mirror that it is for, or leave it away',
    },
  ({ settings: { k6 } }) =>
    k6.downloadToken !== undefined &&
    isOpen(k6.downloadUrl) && {
      input: 'k6-download-url',
      message: 'is plain http, and k6-download-token would be readable on the way; allowed with a token: https://',
    },
];

/** True for plain http to another machine. */
const isOpen = (url: string | undefined): boolean =>
  url !== undefined && /^http:\/\/(?!(localhost|127\.0\.0\.1|\[::1\])([:/]|$))/i.test(url);
