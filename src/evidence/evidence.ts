import { readFile } from 'node:fs/promises';
import { type Config, visitsOf } from '../config/config.ts';
import { secretsIn, secretsOf, withoutSecrets } from '../config/config-secrets.ts';
import { wordsOf } from '../gate-error.ts';
import { type Curves, OpenCurves } from '../results/curves.ts';
import { withoutSetupData } from '../results/summary.ts';
import { cancelled, type Ending, unfinished, verdictOf } from '../verdict/assemble.ts';
import { endingOf } from '../verdict/ending.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { World } from '../world.ts';
import { artifactName, makeFolder, runName } from './folder.ts';
import { openingOf } from './opening.ts';
import { publish, type Views, writeVerdict } from './publish.ts';
import { redactJson, redactor, redactVerdict } from './redact.ts';
import { openStreams, type Streams } from './streams.ts';
import { reserveSpace, writeWhole } from './whole-file.ts';

/** The folder of one run. Files get their names when they are whole. */
export interface Evidence extends Streams {
  readonly folder: string;
  /** Writes a text, secrets taken out. Throws a GateError when it cannot be written. */
  keep(name: string, text: string): Promise<void>;
  /** Keeps k6's own summary, without what `setup()` returned: that can be a token. What cannot be kept is told in the verdict. */
  keepSummary(file: string): Promise<void>;
  /** The course of the load, as far as it went. */
  curves(): Curves;
  /** Runs the work; whatever happens becomes the verdict, on disk with every view of it. `stop` is the cancellation of the job. */
  conclude(work: () => Promise<Ending>, views: Views, stop?: AbortSignal): Promise<Verdict>;
}

/** Opens the evidence of a run. From here on a `verdict.json` exists: it says `unfinished` until the work is concluded. Throws a GateError when there is no folder to write to. */
export async function openEvidence(config: Config, world: World): Promise<Evidence> {
  const name = runName(world.context, config, world.id);
  const folder = makeFolder(config.evidence.outputDir, name, world.folders.work);
  rememberEvidence(folder, config, world);
  const opening = openingOf(config, world, folder);
  const redact = redactor(secretsOf(config, world.env));
  const keepJson = (file: string, value: unknown) =>
    writeWhole(folder, file, `${JSON.stringify(redactJson(value, redact), null, 2)}\n`);
  await writeVerdict(folder, redactVerdict(verdictOf(opening, unfinished), redact));
  const freeSpace = await reserveSpace(folder);
  await keepJson('config.json', withoutSecrets(config));

  const streams = openStreams(folder, redact, secretsIn(config, world.env));
  const curves = new OpenCurves(visitsOf(config));
  const faults: string[] = [];
  const told = (ending: Ending): Verdict => ({
    ...redactVerdict(verdictOf(opening, withFaults(ending, faults)), redact),
    durationSeconds: (world.now().getTime() - opening.startedAt.getTime()) / 1000,
  });
  return {
    ...streams,
    folder,
    slot(slot) {
      curves.add(slot);
      streams.slot(slot);
    },
    keep: (file, text) => writeWhole(folder, file, redact(text)),
    async keepSummary(file) {
      const keep = async () => keepJson('summary.json', withoutSetupData(await readFile(file, 'utf8')));
      await keep().catch((thrown: unknown) => void faults.push(wordsOf(thrown)));
    },
    curves: () => curves.curves(),
    async conclude(work, views, stop) {
      const tellCancelled = () => writeVerdict(folder, redactVerdict(verdictOf(opening, cancelled), redact));
      const ending = await settle(() => tellingOf(stop, tellCancelled, work), streams);
      faults.push(...(await streams.close()));
      await freeSpace();
      try {
        return await publish(told(ending), curves.curves(), folder, views, world.hear);
      } catch (thrown) {
        // The folder is gone or the disk is full: what the run came to still reaches the job.
        faults.push(wordsOf(thrown));
        return told(ending);
      }
    },
  };
}

/** So that the files of a gate that was killed can be uploaded by another process; those that nobody wants uploaded are not told of. */
function rememberEvidence(folder: string, config: Config, world: World): void {
  const { uploadArtifact, retentionDays } = config.evidence;
  if (!uploadArtifact) return;
  world.remember(
    'evidence',
    JSON.stringify({ id: world.id, folder, name: artifactName(config, world), retentionDays }),
  );
  // After it: the upload of a step before it in a sequence is none of this one, and a kill in between must not bring that one's again.
  world.remember('upload', '');
}

/** Works, and tells of a cancellation as soon as there is one: a gate that is ended before it can conclude has exited with the code of that, and its verdict must agree. */
async function tellingOf<T>(
  stop: AbortSignal | undefined,
  tell: () => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  let told: Promise<unknown> = Promise.resolve();
  const onStop = (): void => {
    told = tell().catch(() => undefined);
  };
  if (stop?.aborted) onStop();
  stop?.addEventListener('abort', onStop, { once: true });
  try {
    return await work();
  } finally {
    stop?.removeEventListener('abort', onStop);
    await told;
  }
}

/** What the work came to; the stack of what it threw is for `k6.log`. */
async function settle(work: () => Promise<Ending>, { log }: Streams): Promise<Ending> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Error) log(thrown.stack ?? thrown.message);
    return endingOf(thrown);
  }
}

/** A pass needs its evidence: a file that could not be written makes it inconclusive, any other outcome says what is missing. */
function withFaults(ending: Ending, faults: readonly string[]): Ending {
  const messages = faults.map((fault) => `The evidence is incomplete: ${fault}`);
  if (messages.length === 0) return ending;
  if (ending.outcome !== 'passed') return { ...ending, notes: [...(ending.notes ?? []), ...messages] };
  const reasons = messages.map((message) => ({ code: 'evidence-incomplete' as const, message }));
  return { ...ending, outcome: 'inconclusive', reasons };
}
