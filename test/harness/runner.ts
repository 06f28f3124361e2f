import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ActionManifest, readManifest, resolveInputs } from './action-manifest.ts';
import { type Artifact, type ArtifactService, openArtifactService } from './artifact-service.ts';
import { expressionsOf, grantJob, jobVariables, makeJobFolders } from './job-environment.ts';
import { endOrphans, findOrphans, type Orphan } from './orphans.ts';
import { runStage, type Stage, type StageRecord } from './stage.ts';
import type { PlannedSignal } from './step-process.ts';

export type { StageRecord } from './stage.ts';
export { cancelAt, type PlannedSignal } from './step-process.ts';

/** A `uses:` step, and the job around it. */
export interface ActionStep {
  /** Folder with the `action.yml` of a JavaScript action. */
  readonly action: string;
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Over what the runner sets; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The payload behind GITHUB_EVENT_PATH. */
  readonly event?: unknown;
  /** Files of the workspace, content by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** For the main script only. */
  readonly signals?: readonly PlannedSignal[];
  /** For each script; 60 unless told. */
  readonly timeoutSeconds?: number;
  /** Takes the uploads of this step; it stays open. By default the step gets one of its own. */
  readonly artifactService?: ArtifactService;
}

/** What the main script did, and the job around it. Leaving its scope removes the folders and ends what the job left running. */
export interface ActionRecord extends StageRecord, AsyncDisposable {
  /** The post script's record; `null` when the action has none or `post-if` did not hold. */
  readonly post: StageRecord | null;
  /** Finalized uploads, by name. */
  readonly artifacts: ReadonlyMap<string, Artifact>;
  /** Processes still there when both scripts had ended. Linux only. */
  readonly orphans: readonly Orphan[];
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
}

const TIMEOUT_SECONDS = 60;

/** Runs an action as a GitHub runner does, as processes of its own, and records everything it did. Rejects only when there is no action to run. */
export async function runAction(step: ActionStep): Promise<ActionRecord> {
  await using cleanup = new AsyncDisposableStack();
  const manifest = await readManifest(step.action);
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'action-job-')));
  cleanup.defer(() => rm(root, { recursive: true, force: true }));
  const service = step.artifactService ?? cleanup.use(await openArtifactService());
  const folders = await makeJobFolders(root, step.files ?? {});
  const grants = grantJob(service.url, service.token);
  cleanup.defer(() => endOrphans(root, grants.trackingId));
  const eventFile = path.join(folders.temp, 'event.json');
  await writeFile(eventFile, JSON.stringify(step.event ?? {}));
  const variables = jobVariables(folders, grants, eventFile);
  const inputs = resolveInputs(manifest, step.inputs ?? {}, expressionsOf(variables, grants));
  const env = defined({ ...variables, ...inputs.env, ...step.env });
  const main: Stage = {
    file: path.resolve(step.action, manifest.runs.main),
    cwd: folders.workspace,
    env,
    stepFiles: folders.stepFiles,
    signals: step.signals ?? [],
    timeoutSeconds: step.timeoutSeconds ?? TIMEOUT_SECONDS,
    earlierMasks: new Set([grants.githubToken, grants.runtimeToken]),
    warnings: inputs.warnings,
  };
  const record = await runStage(main);
  const post = await runPost(step.action, manifest, main, record);
  const orphans = await findOrphans(root, grants.trackingId);
  const { workspace, temp } = folders;
  const kept = cleanup.move();
  return {
    ...record,
    ...{ post, orphans, workspace, temp, artifacts: service.artifacts },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function runPost(
  action: string,
  { runs }: ActionManifest,
  main: Stage,
  record: StageRecord,
): Promise<StageRecord | null> {
  if (runs.post === undefined || !holds(runs['post-if'], record.conclusion)) return null;
  const state = Object.entries(record.state).map(([name, value]) => [`STATE_${name}`, value]);
  const searched = [...[...record.addedPaths].reverse(), main.env.PATH].join(path.delimiter);
  return runStage({
    ...main,
    file: path.resolve(action, runs.post),
    env: { ...main.env, ...record.env, ...Object.fromEntries(state), PATH: searched },
    signals: [],
    earlierMasks: new Set([...main.earlierMasks, ...record.masks]),
    warnings: [],
  });
}

function holds(condition: ActionManifest['runs']['post-if'], conclusion: StageRecord['conclusion']): boolean {
  switch (condition) {
    case 'always()':
      return true;
    case 'success()':
      return conclusion === 'success';
    case 'failure()':
      return conclusion === 'failure';
    case 'cancelled()':
      return conclusion === 'cancelled';
    case '!cancelled()':
      return conclusion !== 'cancelled';
  }
}

const defined = (variables: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
