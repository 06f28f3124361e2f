import lt from 'semver/functions/lt.js';
import valid from 'semver/functions/valid.js';

/** The k6 that runs when nothing else is asked for; the one place that names it. Without the `v`. */
export const DEFAULT_K6_VERSION = '2.2.0';

/** The oldest k6 whose command line, exit codes and results k6-gate understands. */
export const MINIMUM_K6_VERSION = '0.47.0';

/** The version a user names, `v2.2.0` or `2.2.0`, without the `v`; null for anything that is not one exact version. */
export const parseVersion = (text: string): string | null => valid(text.trim());

/** True for a k6 that is too old to be trusted with a verdict. */
export const isTooOld = (version: string): boolean => lt(version, MINIMUM_K6_VERSION);

const EXACT = /^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
// Not `2.2`, which may be a slip for 2.2.0, and nothing without an end, such as `>=2`: it would one day let in a k6
// that nobody here has seen.
const RANGE = /^([\^~]\d+(\.\d+){0,2}|\d+(\.\d+)?\.x)$/;

/** True for `^2`, `~2.2`, `2.x`, `2.2.x` and the like, which more than one version satisfies. */
export const isK6Range = (text: string): boolean => RANGE.test(text);

/** True for one exact version, or a range of versions. */
export const isK6Version = (text: string): boolean => EXACT.test(text) || isK6Range(text);
