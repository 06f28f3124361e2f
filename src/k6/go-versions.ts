import { parseVersion } from '../config/k6-version.ts';
import type { World } from '../world.ts';
import { goEnvironment, modulePath } from './go-build.ts';
import { findInPath, type Machine } from './platform.ts';
import { ask, isAnswer } from './short-command.ts';

const LIST_SECONDS = 60;

/** The versions of k6 that Go can build within a range's major version (`1.x`, `^1.8`), as its module proxy lists them; none without `go` in PATH, or without an answer. */
export async function goVersions(
  range: string,
  { machine, world, stop }: { readonly machine: Machine; readonly world: World; readonly stop: AbortSignal | null },
): Promise<readonly string[]> {
  const program = await findInPath('go', world.env, machine.platform);
  if (program === null) return [];
  const module = modulePath(range.replace(/^[\^~]/, ''));
  const env = goEnvironment(world.env);
  // Not in the job's folder, which may be a Go module of its own.
  const cwd = world.folders.temp;
  const args = ['list', '-mod=mod', '-m', '-versions', module];
  const answer = await ask({ file: program, args, env, cwd, seconds: LIST_SECONDS, stop });
  if (!isAnswer(answer) || answer.exitCode !== 0) return [];
  const [, ...versions] = answer.stdout.trim().split(/\s+/);
  return versions.map(parseVersion).filter((version) => version !== null);
}
