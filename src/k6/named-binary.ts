import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isTooOld, MINIMUM_K6_VERSION } from '../config/k6-version.ts';
import { GateError } from '../gate-error.ts';
import { type Binary, isMissing } from './binary.ts';
import { sha256Of } from './checksums.ts';
import { VOUCHERS } from './release.ts';
import { askVersion } from './version.ts';
import { fitsRange } from './version-range.ts';
import type { Terms } from './ways.ts';

/** The k6 that the user named. Throws `user/invalid-config` when there is no usable k6 at `path`, `k6/untrusted` (and never runs it) when its bytes are others than `k6-sha256` says. */
export async function takeNamed(path: string, terms: Terms): Promise<Binary> {
  const file = resolve(terms.world.folders.work, path);
  if (!(await isFile(file))) throw unusable(file, 'is not a file');
  const sha256 = await sha256Of(file);
  if (terms.sha256 !== null && sha256 !== terms.sha256) throw changed(file, sha256, terms.sha256);
  const version = await askVersion(file, terms.world.env, terms.stop);
  terms.stop?.throwIfAborted();
  if (isMissing(version)) throw unusable(file, `does not tell its version (${version.missing})`);
  if (isTooOld(version)) throw unusable(file, `is k6 ${version}`);
  if (!fitsRange(version, terms.wanted)) throw unusable(file, `is k6 ${version}, and k6-version is ${terms.wanted}`);
  const verified = terms.sha256 !== null;
  return { path: file, version, source: 'path', verified, sha256, vouchedBy: verified ? VOUCHERS.user : null };
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

function unusable(file: string, reason: string): GateError {
  const allowed = `the path of an executable k6, ${MINIMUM_K6_VERSION} or newer`;
  return new GateError('user/invalid-config', `k6-path: "${file}" ${reason}; allowed: ${allowed}`, {
    hint: 'Correct k6-path, or leave it away: then k6 is fetched.',
  });
}

const changed = (file: string, sha256: string, expected: string): GateError =>
  new GateError(
    'k6/untrusted',
    `k6-path: "${file}" has the sha256 ${sha256}, but k6-sha256 says ${expected}. It was not executed.`,
    { hint: 'Find out who changed that file before you trust it, or correct k6-sha256.' },
  );
