import { chmod, lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsOf } from '../gate-error.ts';
import { type Asset, archiveBase, archiveName } from './platform.ts';
import { untrusted } from './untrusted.ts';

/**
 * Unpacks a release archive whose checksum has been verified and returns the one file that counts,
 * `<archive base>/k6`, made executable. Throws `k6/untrusted` when it is not there as a plain file.
 */
export async function unpackBinary(archive: string, folder: string, asset: Asset, version: string): Promise<string> {
  const name = archiveName(asset, version);
  try {
    const { extractTar, extractZip } = await import('@actions/tool-cache');
    await (asset.kind === 'zip' ? extractZip(archive, folder) : extractTar(archive, folder, 'xz'));
  } catch (error) {
    const reason = wordsOf(error);
    throw untrusted(`${name} cannot be unpacked: ${reason}`, error);
  }
  const file = join(await realpath(folder), archiveBase(asset, version), asset.executable);
  if (!(await isPlainFile(file))) {
    throw untrusted(`${name} holds no plain file ${archiveBase(asset, version)}/${asset.executable}.`);
  }
  // Whatever else the archive says about it (set-uid for one) is not wanted.
  await chmod(file, 0o755);
  return file;
}

// `file` is spelled without links, so a real path that differs from it means that the archive brought one.
async function isPlainFile(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isFile() && (await realpath(file)) === file;
  } catch {
    return false;
  }
}
