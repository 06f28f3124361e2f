import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { GateError } from '../gate-error.ts';
import { unpackBinary } from './archive.ts';
import { isMissing, type Missing } from './binary.ts';
import { checksumFileName, readChecksum } from './checksums.ts';
import { type DownloadLimits, download, isPrivate, shown } from './download.ts';
import { type Asset, archiveName } from './platform.ts';
import { untrusted } from './untrusted.ts';

/** Where Grafana keeps its releases, in the form of the input `k6-download-url`. */
export const RELEASES = 'https://github.com/grafana/k6/releases/download/{version}/{archive}';

/** Who vouches for an archive, in words for the log: the user, our table, or the file beside the archive. */
export const VOUCHERS = {
  user: 'input k6-sha256',
  table: 'our table',
  release: "the release's checksum file",
} as const;

/** One of `VOUCHERS`. */
export type Voucher = (typeof VOUCHERS)[keyof typeof VOUCHERS];

/** What is known of an archive before it is there. */
export interface Expected {
  readonly sha256: string;
  readonly vouchedBy: Voucher;
}

/** Which release is wanted, from where, and what it may cost. */
export interface Release {
  readonly version: string;
  readonly asset: Asset;
  /** URL template, see `RELEASES`. */
  readonly template: string;
  /** For the server in `template`, and for no other. */
  readonly token: string | null;
  /** Null when only the release's own checksum file can vouch for it. */
  readonly expected: Expected | null;
  /** Empty; everything of the download goes in here. */
  readonly folder: string;
  readonly limits: DownloadLimits;
  readonly stop: AbortSignal | null;
}

/** A verified binary, alone in its folder. */
export interface Released extends Expected {
  readonly path: string;
}

/**
 * Downloads a release archive, verifies it, then unpacks its binary. An archive that is not reachable is a `Missing`;
 * one that nobody vouches for, or that differs from what was vouched for, throws `k6/untrusted` before it is unpacked.
 */
export async function fetchRelease(release: Release): Promise<Released | Missing> {
  const { asset, version, folder, limits, stop, token } = release;
  const archive = join(folder, archiveName(asset, version));
  const downloaded = await download(addressOf(release, basename(archive)), archive, limits, stop, token);
  if (isMissing(downloaded)) return downloaded;
  const expected = release.expected ?? (await askRelease(release, basename(archive)));
  if (downloaded.sha256 !== expected.sha256) throw mismatch(downloaded.url, downloaded.sha256, expected);
  const unpacked = join(folder, 'unpacked');
  const path = await setApart(await unpackBinary(archive, unpacked, asset, version), join(folder, 'bin'));
  for (const leftover of [archive, unpacked]) await rm(leftover, { recursive: true });
  return { ...expected, path };
}

async function setApart(binary: string, folder: string): Promise<string> {
  await mkdir(folder);
  const path = join(folder, basename(binary));
  await rename(binary, path);
  return path;
}

/** The address of an archive: a template with its `{version}`, `{archive}`, `{os}` and `{arch}` filled in. Throws `user/invalid-config`. */
export function addressOf(
  { template, version, asset }: Pick<Release, 'template' | 'version' | 'asset'>,
  file: string,
): URL {
  const values: Readonly<Record<string, string>> = {
    version: `v${version}`,
    archive: file,
    os: asset.os,
    arch: asset.arch,
  };
  const text = template.replace(/\{(version|archive|os|arch)\}/g, (_all, name: string) => values[name] ?? '');
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new GateError('user/invalid-config', 'k6-download-url does not give an http or https address.', {
    hint: `Write it like ${RELEASES}.`,
  });
}

async function askRelease(release: Release, archive: string): Promise<Expected> {
  const name = checksumFileName(release.version);
  const url = release.template.includes('{archive}')
    ? addressOf(release, name)
    : new URL(name, addressOf(release, archive));
  if (!isPrivate(url)) throw unvouched(archive, `a checksum file over plain http (${shown(url)}) proves nothing`);
  const file = join(release.folder, name);
  const fetched = await download(
    url,
    file,
    { ...release.limits, bytes: CHECKSUM_FILE_BYTES },
    release.stop,
    release.token,
  );
  if (isMissing(fetched)) throw unvouched(archive, fetched.missing);
  const sha256 = readChecksum(await readFile(file, 'utf8'), archive);
  if (sha256 === null) throw unvouched(archive, `${shown(url)} does not name it`);
  return { sha256, vouchedBy: VOUCHERS.release };
}

const CHECKSUM_FILE_BYTES = 1024 * 1024;

const unvouched = (archive: string, reason: string): GateError =>
  new GateError('k6/untrusted', `Nothing vouches for ${archive}: ${reason}.`, {
    hint: 'Name the sha256 that you trust in k6-sha256.',
  });

const mismatch = (url: URL, sha256: string, expected: Expected): GateError =>
  untrusted(
    `${shown(url)} has the sha256 ${sha256}, but ${expected.vouchedBy} says ${expected.sha256}. It was not unpacked.`,
  );
