import { parseVersion } from '../config/k6-version.ts';
import type { Missing } from './binary.ts';
import { BASE_VARIABLES, pickEnvironment } from './platform.ts';
import { ask, isAnswer } from './short-command.ts';

const VERSION_SECONDS = 10;

/** The version in what `k6 version` prints (`k6 v2.2.0 (commit/…, go1.26, linux/amd64)`), or null. */
export function readVersion(output: string): string | null {
  const [, version] = /^k6(?:\.exe)? v(\S+)/m.exec(output) ?? [];
  return version === undefined ? null : parseVersion(version);
}

/** Runs `FILE version` with a bare environment and reads its answer; says why there is none after 10 s at most. */
export async function askVersion(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
  stop: AbortSignal | null = null,
  seconds: number = VERSION_SECONDS,
): Promise<string | Missing> {
  const bare = pickEnvironment(env, BASE_VARIABLES);
  const answer = await ask({ file, args: ['version'], env: bare, seconds, stop });
  const missing = (reason: string): Missing => ({ missing: `\`${file} version\` ${reason}` });
  if (!isAnswer(answer)) return missing(firstLine(answer.reason));
  const { exitCode, stdout, stderr } = answer;
  if (exitCode !== 0)
    return missing(`failed with exit ${exitCode}: ${firstLine(stderr) || firstLine(stdout) || 'no word'}`);
  return readVersion(stdout) ?? missing(`answered: ${firstLine(stdout) || 'nothing'}`);
}

const SHOWN_CHARACTERS = 200;
const firstLine = (text: string): string => (text.trim().split('\n')[0] ?? '').slice(0, SHOWN_CHARACTERS);
