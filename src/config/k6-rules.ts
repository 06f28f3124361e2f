import { readSources } from './k6-source.ts';
import { isK6Range, isTooOld, MINIMUM_K6_VERSION, parseVersion } from './k6-version.ts';
import { shown } from './problem.ts';
import type { Rule } from './rule.ts';

/** What no single value of the k6 settings shows. */
export const K6_RULES: readonly Rule[] = [
  ({ settings: { k6 } }) =>
    !isUsable(k6.version) && {
      input: 'k6-version',
      message: `${shown(k6.version)} cannot be used; allowed: an exact version from ${MINIMUM_K6_VERSION} on, or a range such as ^2`,
    },
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
  ({ settings: { k6 } }) =>
    k6.sha256 !== undefined &&
    k6.path === undefined &&
    isK6Range(k6.version) && {
      input: 'k6-version',
      message: `${k6.version} is a range, and k6-sha256 belongs to one archive; name its exact version, or leave k6-sha256 away`,
    },
];

function isUsable(text: string): boolean {
  const version = parseVersion(text);
  return isK6Range(text) || (version !== null && !isTooOld(version));
}

/** True for plain http to another machine. */
const isOpen = (url: string | undefined): boolean =>
  url !== undefined && /^http:\/\/(?!(localhost|127\.0\.0\.1|\[::1\])([:/]|$))/i.test(url);
