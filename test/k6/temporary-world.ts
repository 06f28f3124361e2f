import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { World } from '../../src/world.ts';
import { noLive } from '../support/live-log.ts';

/** A world of its own: folders that vanish, an empty PATH, a log that is kept. */
export interface TemporaryWorld extends World, Disposable {
  readonly root: string;
  /** The only folder in PATH. */
  readonly bin: string;
  readonly lines: { readonly info: string[]; readonly notice: string[]; readonly warning: string[] };
}

/** Also points @actions/tool-cache at the new folders, as the doors do. */
export function temporaryWorld(): TemporaryWorld {
  const root = mkdtempSync(join(tmpdir(), 'k6-gate-'));
  const [bin, cache, temp] = ['bin', 'cache', 'temp'].map((name) => join(root, name)) as [string, string, string];
  for (const folder of [bin, cache, temp]) mkdirSync(folder);
  process.env.RUNNER_TOOL_CACHE = cache;
  process.env.RUNNER_TEMP = temp;
  const lines = { info: [] as string[], notice: [] as string[], warning: [] as string[] };
  return {
    ...{ root, bin, lines, id: 'test', templates: {}, folders: { cache, temp, work: root }, now: () => new Date() },
    lookup: () => Promise.reject(new Error('no test asks a name server')),
    remember: () => undefined,
    env: { PATH: bin, HOME: root, SECRET_TOKEN: 'secret' },
    context: {
      commit: null,
      runUrl: null,
      runner: null,
      attempt: 1,
      job: null,
      pullRequest: null,
      fork: false,
      privileged: null,
    },
    log: {
      info: (line) => lines.info.push(line),
      notice: (line) => lines.notice.push(line),
      warning: (line) => lines.warning.push(line),
      mask: () => undefined,
      ...noLive,
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A k6 as far as `k6 version` goes. It leaves a mark beside itself when it is run. */
export const fakeK6 = (version: string): string =>
  `#!/bin/sh\n: > "$0.ran" 2>/dev/null\necho 'k6 v${version} (go1.26, linux/amd64)'\n`;

/** Writes an executable file, with the folders that lead to it. */
export function writeProgram(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
  return file;
}
