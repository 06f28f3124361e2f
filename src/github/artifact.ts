import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { artifactName } from '../evidence/folder.ts';
import { wordsOf } from '../gate-error.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { World } from '../world.ts';
import type { Artifact } from './outputs.ts';
import { within } from './within.ts';

/** A cancelled job has five minutes for all of its post steps; the client by itself would try a silent service for a quarter of an hour. */
const UPLOAD_SECONDS = 240;

/** Files of a folder, and the artifact they become. */
export interface Upload {
  readonly name: string;
  readonly folder: string;
  /** Names in that folder. */
  readonly files: readonly string[];
  /** Null for the repository's own. */
  readonly retentionDays: number | null;
  /** One file as it is, which a browser opens; then the artifact is called like the file. */
  readonly unzipped?: boolean;
}

/** Uploads the evidence as one artifact. Null, and a warning that says where the files are, when that is not possible: the verdict stands without it. A cancelled job has no time for it: its post step does that. */
export async function uploadEvidence(verdict: Verdict, config: Config, world: World): Promise<Artifact | null> {
  const { folder, files } = verdict.evidence;
  const { uploadArtifact, retentionDays } = config.evidence;
  if (!uploadArtifact || folder === null || verdict.outcome === 'cancelled') return null;
  try {
    // From here on the name may be taken, whatever comes of it.
    world.remember('upload', 'begun');
    const artifact = await upload({ name: artifactName(config, world), folder, files, retentionDays }, world);
    world.remember('upload', 'done');
    return artifact;
  } catch (error) {
    world.log.warning(notUploaded(error, folder));
    return null;
  }
}

const REPORT = 'report.html';

/** A file of some hundred kilobytes, which is in the evidence too. */
const REPORT_SECONDS = 60;

/** Uploads the HTML report by itself, so that a browser opens it. Null when there is none, and, with a warning, when that is not possible. A cancelled job has no time for it. */
export async function uploadReport(verdict: Verdict, config: Config, world: World): Promise<Artifact | null> {
  const { folder, files } = verdict.evidence;
  if (folder === null || !files.includes(REPORT) || verdict.outcome === 'cancelled') return null;
  try {
    // The artifact gets the name of the file, which no other of the run may have.
    const name = `${artifactName(config, world)}.html`;
    const { temp } = world.folders;
    await copyFile(join(folder, REPORT), join(temp, name));
    const { retentionDays } = config.evidence;
    return await upload({ name, folder: temp, files: [name], retentionDays, unzipped: true }, world, REPORT_SECONDS);
  } catch (error) {
    world.log.warning(
      `The HTML report was not uploaded by itself (${wordsOf(error)}). It is in the evidence, as ${REPORT}.`,
    );
    return null;
  }
}

/** Says where the files are that could not be uploaded. */
export const notUploaded = (error: unknown, folder: string): string =>
  `The evidence was not uploaded (${wordsOf(error)}). It is in ${folder}; an actions/upload-artifact step can take it from there.`;

/** Uploads one artifact. Throws when that is not possible, or not within so many seconds: then it may still be going on. */
export async function upload(
  { name, folder, files, retentionDays, unzipped = false }: Upload,
  { env, context }: Pick<World, 'env' | 'context'>,
  seconds: number = UPLOAD_SECONDS,
): Promise<Artifact> {
  if (!env.ACTIONS_RUNTIME_TOKEN) throw new Error('this job has no artifact service');
  // 3 MB of client that only this needs.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const uploaded = new DefaultArtifactClient().uploadArtifact(
    name,
    files.map((file) => join(folder, file)),
    folder,
    { skipArchive: unzipped, ...(retentionDays !== null && { retentionDays }) },
  );
  const { id } = await within(seconds, uploaded);
  if (id === undefined) throw new Error('the artifact service gave no id');
  return { id, url: context.runUrl === null ? '' : `${context.runUrl}/artifacts/${id}` };
}
