import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import { readContext } from './config/context.ts';
import { RESERVED } from './evidence/whole-file.ts';
import { notUploaded, upload } from './github/artifact.ts';
import { endMarked } from './k6/mark.ts';
import type { World } from './world.ts';

/** What the main step kept for the post step, by name; empty for what it did not. */
export type Saved = (name: string) => string;

const evidenceSchema = z.strictObject({
  folder: z.string(),
  name: z.string(),
  retentionDays: z.number().nullable(),
});

/** Does what a main step that was killed or cancelled could not: ends what outlived it, and uploads its evidence. What fails is a warning. */
export async function cleanUp(saved: Saved, { env, log }: Pick<World, 'env' | 'log'>): Promise<void> {
  endRest(saved('mark'), log);
  const evidence = saved('evidence');
  if (evidence === '' || saved('upload') === 'done') return;
  const { folder, name, retentionDays } = evidenceSchema.parse(JSON.parse(evidence));
  try {
    const files = (await readdir(folder)).filter((file) => file !== RESERVED);
    // A name that an upload was begun with is taken: the service gives it out once.
    const freeName = saved('upload') === '' ? name : `${name}-post`;
    const { id, url } = await upload(
      { name: freeName, folder, files, retentionDays },
      { env, context: readContext(env, undefined) },
    );
    log.info(`The evidence was uploaded as ${freeName}: ${url || `artifact ${id}`}`);
  } catch (error) {
    log.warning(notUploaded(error, folder));
  }
}

function endRest(mark: string, log: World['log']): void {
  const ended = endMarked(mark);
  if (ended.length > 0) log.warning(`What the gate had started outlived it, and was ended: pid ${ended.join(', ')}.`);
}
