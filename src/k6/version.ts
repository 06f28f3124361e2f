import { execFile } from 'node:child_process';
import { parseVersion } from '../config/k6-version.ts';
import type { Missing } from './binary.ts';
import { BASE_VARIABLES, pickEnvironment } from './platform.ts';

const VERSION_SECONDS = 10;
const VERSION_OUTPUT_BYTES = 64 * 1024;

/** The version in what `k6 version` prints (`k6 v2.2.0 (commit/…, go1.26, linux/amd64)`), or null. */
export function readVersion(output: string): string | null {
  const [, version] = /^k6(?:\.exe)? v(\S+)/m.exec(output) ?? [];
  return version === undefined ? null : parseVersion(version);
}

/**
 * Runs `FILE version` with a bare environment and reads its answer; says why there is none after 10 s at most.
 * Not through @actions/exec: that has no way to end a program that hangs.
 */
export function askVersion(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
  seconds: number = VERSION_SECONDS,
): Promise<string | Missing> {
  const options = {
    env: pickEnvironment(env, BASE_VARIABLES),
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: VERSION_OUTPUT_BYTES,
    windowsHide: true,
  } as const;
  return new Promise((resolve) => {
    execFile(file, ['version'], options, (error, stdout) => {
      if (error?.killed === true) resolve({ missing: `\`${file} version\` did not answer within ${seconds} s` });
      else if (error !== null) resolve({ missing: `\`${file} version\` failed: ${firstLine(error.message)}` });
      else
        resolve(readVersion(stdout) ?? { missing: `\`${file} version\` answered: ${firstLine(stdout) || 'nothing'}` });
    });
  });
}

const SHOWN_CHARACTERS = 200;
const firstLine = (text: string): string => (text.trim().split('\n')[0] ?? '').slice(0, SHOWN_CHARACTERS);
