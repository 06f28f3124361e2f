import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of so many kilobytes, unmounted when the scope is left; null where only root may mount one. */
export function smallDisk(options: string): (Disposable & { readonly folder: string }) | null {
  const folder = mkdtempSync(join(tmpdir(), 'k6-gate-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    [Symbol.dispose]() {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Why a test with a small disk is skipped. */
export const NEEDS_ROOT = 'a small disk can only be mounted by root, on Linux';
