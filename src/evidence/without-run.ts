import type { Config } from '../config/config.ts';
import { secretsOf } from '../config/config-secrets.ts';
import { OpenCurves } from '../results/curves.ts';
import { verdictOf } from '../verdict/assemble.ts';
import { endingOf } from '../verdict/ending.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { World } from '../world.ts';
import { makeFolder, runName } from './folder.ts';
import { openingOf } from './opening.ts';
import { publish, type Views } from './publish.ts';
import { redactor, redactVerdict } from './redact.ts';

/** The verdict of what failed before a run had evidence: a bad config, a folder that cannot be made. It is written to the `wanted` folder if that is new or empty, else to a fresh one, where that is possible. */
export async function concludeWithoutRun(
  thrown: unknown,
  config: Config | null,
  world: World,
  views: Views,
  wanted: string | null = null,
): Promise<Verdict> {
  const folder = folderFor(wanted, config, world) ?? folderFor(null, config, world);
  const redact = redactor(secretsOf(config, world.env));
  const verdict = redactVerdict(verdictOf(openingOf(config, world, folder), endingOf(thrown)), redact);
  const nothing = new OpenCurves(verdict.pages).curves();
  // Without a disk the verdict still reaches the job.
  return folder === null ? verdict : publish(verdict, nothing, folder, views, world.hear).catch(() => verdict);
}

function folderFor(wanted: string | null, config: Config | null, world: World): string | null {
  try {
    return makeFolder(wanted, runName(world.context, config, world.id), world.folders.work);
  } catch {
    return null;
  }
}
