import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { runName } from '../evidence/folder.ts';
import { wordsOf } from '../gate-error.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { World } from '../world.ts';
import type { Artifact } from './outputs.ts';

/** Uploads the evidence as one artifact. Null, and a warning that says where the files are, when that is not possible: the verdict stands without it. */
export async function uploadEvidence(verdict: Verdict, config: Config, world: World): Promise<Artifact | null> {
  const { folder, files } = verdict.evidence;
  if (!config.evidence.uploadArtifact || folder === null) return null;
  try {
    const name = config.evidence.artifactName ?? artifactName(config, world);
    if (!world.env.ACTIONS_RUNTIME_TOKEN) throw new Error('this job has no artifact service');
    // 3 MB of client that only this needs.
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const { retentionDays } = config.evidence;
    const { id } = await new DefaultArtifactClient().uploadArtifact(
      name,
      files.map((file) => join(folder, file)),
      folder,
      retentionDays === null ? {} : { retentionDays },
    );
    if (id === undefined) throw new Error('the artifact service gave no id');
    return { id, url: world.context.runUrl === null ? '' : `${world.context.runUrl}/artifacts/${id}` };
  } catch (error) {
    world.log.warning(
      `The evidence was not uploaded (${wordsOf(error)}). It is in ${folder}; an actions/upload-artifact step can take it from there.`,
    );
    return null;
  }
}

/** `k6-gate-<job>-<page>-<environment>-<id>`; the attempt is in it because a re-run may not use the same name again. */
function artifactName(config: Config, world: World): string {
  const attempt = world.context.attempt > 1 ? `-attempt-${world.context.attempt}` : '';
  return `k6-gate-${runName(world.context, config, world.id)}${attempt}`;
}
