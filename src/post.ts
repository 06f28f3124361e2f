import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readContext } from './config/context.ts';
import { RESERVED } from './evidence/whole-file.ts';
import { wordsOf } from './gate-error.ts';
import { notUploaded, upload } from './github/artifact.ts';
import { endMarked } from './k6/mark.ts';
import type { World } from './world.ts';

/** What the main step kept for the post step, by name; empty for what it did not. */
export type Saved = (name: string) => string;

type Outside = Pick<World, 'env' | 'log'>;

const evidenceSchema = z.strictObject({
  id: z.string(),
  folder: z.string(),
  name: z.string(),
  retentionDays: z.nullable(z.number()),
});

type SavedEvidence = z.infer<typeof evidenceSchema>;

/** What tells whose evidence a folder holds; `files` is empty until the run was concluded. */
const verdictSchema = z.looseObject({ id: z.string(), evidence: z.looseObject({ files: z.array(z.string()) }) });

/** Does what a main step that was killed or cancelled could not: ends what outlived it, and uploads its evidence. What fails is a warning, and costs nothing else. */
export async function cleanUp(saved: Saved, outside: Outside): Promise<void> {
  const { env, log } = outside;
  await attempt('what the gate had started was not looked for', log, () => endRest(saved('mark'), log));
  // Without a service the main step has said so.
  if (saved('upload') === 'begun' && !env.ACTIONS_RUNTIME_TOKEN) return;
  if (saved('evidence') === '' || saved('upload') === 'done') return;
  await attempt('the evidence was not uploaded', log, () => uploadRest(saved, outside));
}

async function attempt(failed: string, log: World['log'], act: () => unknown): Promise<void> {
  try {
    await act();
  } catch (error) {
    log.warning(`The gate's post step: ${failed}: ${wordsOf(error)}`);
  }
}

async function endRest(mark: string, log: World['log']): Promise<void> {
  const ended = await endMarked(mark);
  if (ended.length > 0) log.warning(`What the gate had started outlived it, and was ended: pid ${ended.join(', ')}.`);
}

async function uploadRest(saved: Saved, { env, log }: Outside): Promise<void> {
  const evidence = evidenceSchema.parse(JSON.parse(saved('evidence')));
  const { folder, retentionDays } = evidence;
  const files = await filesOf(evidence);
  if (files === null) return log.info('The gate was ended before it had evidence: there is nothing to upload.');
  // A name that an upload was begun with is taken: the service gives it out once.
  const name = saved('upload') === '' ? evidence.name : `${evidence.name}-post`;
  try {
    const { id, url } = await upload(
      { name, folder, files, retentionDays },
      { env, context: readContext(env, undefined) },
    );
    log.info(`The evidence was uploaded as ${name}: ${url || `artifact ${id}`}`);
  } catch (error) {
    log.warning(notUploaded(error, folder));
  }
}

/** The names of the files of a run; null when it had not begun to write. Throws when the folder is gone or has become another run's: steps in between may do anything with it. */
async function filesOf({ id, folder }: SavedEvidence): Promise<readonly string[] | null> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && entry.name !== RESERVED).map(({ name }) => name);
  if (entries.every(({ name }) => name.startsWith('.'))) return null;
  const verdict = verdictSchema.parse(JSON.parse(await readFile(join(folder, 'verdict.json'), 'utf8')));
  if (verdict.id !== id) throw new Error(`${folder} holds that of another run (${verdict.id}) by now`);
  const { files } = verdict.evidence;
  return files.length === 0 ? names : names.filter((name) => files.includes(name));
}
