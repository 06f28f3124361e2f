import type { K6Source } from '../config/k6-source.ts';

/** How k6 was obtained: named by the user, from the tool cache, found in PATH, the release archive, built from its Go module. */
export type BinarySource = K6Source;

/** A k6 that may be executed. */
export interface Binary {
  readonly path: string;
  /** Without the `v`: `2.2.0`. */
  readonly version: string;
  readonly source: BinarySource;
  /** True when its bytes are known to be the release's: checked against a sha256 we had before it ran. */
  readonly verified: boolean;
  /** Of the binary itself, hex. */
  readonly sha256: string;
  /** Who vouches for it, for the log: `our table`, `input k6-sha256`, `the release's checksum file`, or null. */
  readonly vouchedBy: string | null;
}

/** What the user asked for (`config.k6`). */
export interface BinaryRequest {
  /** Exact, without the `v`; or a range such as `^2`. */
  readonly version: string;
  /** Of the release archive; of the file itself beside `path`. */
  readonly sha256: string | null;
  readonly path: string | null;
  /** Ways that may be tried. */
  readonly sources: readonly BinarySource[];
  /** Mirror of the release archives: a URL with `{version}` (`v2.2.0`), `{archive}`, `{os}`, `{arch}`; null is GitHub's own. */
  readonly downloadUrl: string | null;
  /** For that mirror alone; no message shows it. */
  readonly downloadToken: string | null;
}

/** Why one way of obtaining k6 led nowhere: one line for people, and the next way is tried. */
export interface Missing {
  readonly missing: string;
  /** Not worth a line when another way leads to a k6: there is simply nothing, or a warning has told it. */
  readonly quiet?: true;
  /** What the next step depends on: a publisher answered that it has no such version, one wants credentials, or another try may do better. */
  readonly cause?: 'no-such-version' | 'denied' | 'passing';
}

/** Tells a `Missing` from what was looked for. */
export const isMissing = <Found>(found: Found | Missing): found is Missing =>
  typeof found === 'object' && found !== null && 'missing' in found;
