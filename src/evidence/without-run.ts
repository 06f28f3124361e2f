import { readdir } from 'node:fs/promises';
import { type Config, secretsOf } from '../config/config.ts';
import { endingOf, verdictOf } from '../verdict/assemble.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { World } from '../world.ts';
import type { Views } from './evidence.ts';
import { makeFolder, runName } from './folder.ts';
import { redactor, redactVerdict } from './redact.ts';
import { writeWhole } from './whole-file.ts';

/** The verdict of what failed before a run had evidence: a bad config, a folder that cannot be made. It is written to a fresh folder where that is possible. */
export async function concludeWithoutRun(
  thrown: unknown,
  config: Config | null,
  world: World,
  views: Views,
): Promise<Verdict> {
  const folder = await makeFolder(null, runName(world.context, config, world.id), world.folders.work).catch(() => null);
  const opening = { id: world.id, startedAt: world.now(), context: world.context, config, configHash: '', folder };
  const redact = redactor(config === null ? [] : secretsOf(config));
  const verdict = redactVerdict(verdictOf(opening, endingOf(thrown)), redact);
  if (folder === null) return verdict;
  try {
    for (const [name, text] of Object.entries(views(verdict))) await writeWhole(folder, name, text);
    const files = [...(await readdir(folder)), 'verdict.json'].sort();
    const complete = { ...verdict, evidence: { ...verdict.evidence, files } };
    await writeWhole(folder, 'verdict.json', `${JSON.stringify(complete, null, 2)}\n`);
    return complete;
  } catch {
    // Without a disk the verdict still reaches the job.
    return verdict;
  }
}
