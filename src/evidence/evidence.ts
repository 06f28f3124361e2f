import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { createGzip } from 'node:zlib';
import ndjson from 'ndjson';
import { type Config, secretsOf, withoutSecrets } from '../config/config.ts';
import { GateError } from '../gate-error.ts';
import type { Slot } from '../results/measurements.ts';
import { withoutSetupData } from '../results/summary.ts';
import { type Ending, endingOf, type Opening, unfinished, verdictOf } from '../verdict/assemble.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { World } from '../world.ts';
import { makeFolder, runName } from './folder.ts';
import { redactJson, redactor, redactVerdict } from './redact.ts';
import { growFile, writeWhole } from './whole-file.ts';

const GZIP_LEVEL = 1;

/** Reports by file name, derived from a verdict. */
export type Views = (verdict: Verdict) => Readonly<Record<string, string>>;

/** The folder of one run. Files get their names when they are whole. */
export interface Evidence {
  readonly folder: string;
  /** Writes a text, secrets taken out. Throws a GateError when it cannot be written. */
  keep(name: string, text: string): Promise<void>;
  /** Keeps k6's own summary, without what `setup()` returned: that can be a token. What cannot be kept is told in the verdict. */
  keepSummary(file: string): Promise<void>;
  /** k6's NDJSON, byte for byte. */
  results(chunk: Uint8Array): Promise<void>;
  /** One line of `k6.log`, secrets taken out. */
  log(line: string): void;
  slot(slot: Slot): void;
  /** Runs the work; whatever happens becomes the verdict, on disk with every view of it. */
  conclude(work: () => Promise<Ending>, views: Views): Promise<Verdict>;
}

/** Opens the evidence of a run. From here on a `verdict.json` exists: it says `unfinished` until the work is concluded. Throws a GateError when there is no folder to write to. */
export async function openEvidence(config: Config, world: World): Promise<Evidence> {
  const folder = await makeFolder(
    config.evidence.outputDir,
    runName(world.context, config, world.id),
    world.folders.work,
  );
  const opening: Opening = {
    id: world.id,
    startedAt: world.now(),
    context: world.context,
    config,
    configHash: hashOf(config),
    folder,
  };
  const redact = redactor(secretsOf(config));
  const keepJson = (name: string, value: unknown) => keepWhole(folder, name, `${JSON.stringify(value, null, 2)}\n`);
  await keepJson('verdict.json', redactVerdict(verdictOf(opening, unfinished), redact));
  await keepJson('config.json', redactJson(withoutSecrets(config), redact));

  const results = growFile(folder, 'results.ndjson.gz', createGzip({ level: GZIP_LEVEL }));
  const timeline = growFile(folder, 'timeline.ndjson', ndjson.stringify());
  const log = growFile(folder, 'k6.log', new PassThrough());
  const growing = [results, timeline, log];
  const faults: string[] = [];
  return {
    folder,
    keep: (name, text) => keepWhole(folder, name, redact(text)),
    async keepSummary(file) {
      try {
        const summary: unknown = JSON.parse(withoutSetupData(await readFile(file, 'utf8')));
        await keepJson('summary.json', redactJson(summary, redact));
      } catch (thrown) {
        faults.push(wordsOf(thrown));
      }
    },
    results: (chunk) => results.write(chunk),
    log: (line) => void log.write(Buffer.from(`${redact(line)}\n`)),
    slot: (slot) => void timeline.write(slot),
    async conclude(work, views) {
      const ending = await work().catch((thrown: unknown) => {
        if (thrown instanceof Error) void log.write(Buffer.from(`${redact(thrown.stack ?? thrown.message)}\n`));
        return endingOf(thrown);
      });
      await Promise.all(growing.map((file) => file.close()));
      for (const { fault } of growing) if (fault) faults.push(fault.message);
      const durationSeconds = (world.now().getTime() - opening.startedAt.getTime()) / 1000;
      const told = () => ({
        ...redactVerdict(verdictOf(opening, withFaults(ending, faults)), redact),
        durationSeconds,
      });
      try {
        return await publish(told(), folder, views);
      } catch (thrown) {
        // The folder is gone or the disk is full: what the run came to still reaches the job.
        faults.push(wordsOf(thrown));
        return told();
      }
    },
  };
}

/** Writes a whole file; a folder that takes none is nobody's bug. */
async function keepWhole(folder: string, name: string, text: string): Promise<void> {
  await writeWhole(folder, name, text).catch((cause: unknown) => {
    throw new GateError('platform/evidence', `The evidence cannot be written: ${wordsOf(cause)}`, {
      hint: 'Look for a full disk, or set output-dir to a folder that can be written.',
      cause,
    });
  });
}

/** A pass needs its evidence: a file that could not be written makes it inconclusive, any other outcome says what is missing. */
function withFaults(ending: Ending, faults: readonly string[]): Ending {
  const messages = faults.map((fault) => `The evidence is incomplete: ${fault}`);
  if (messages.length === 0) return ending;
  if (ending.outcome !== 'passed') return { ...ending, notes: [...(ending.notes ?? []), ...messages] };
  const reasons = messages.map((message) => ({ code: 'evidence-incomplete' as const, message }));
  return { ...ending, outcome: 'inconclusive', reasons };
}

/** Writes the views and, last, the verdict that lists every file. */
async function publish(verdict: Verdict, folder: string, views: Views): Promise<Verdict> {
  const texts = Object.entries(views(verdict));
  await Promise.all(texts.map(([name, text]) => keepWhole(folder, name, text)));
  const files = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const complete = { ...verdict, evidence: { ...verdict.evidence, files } };
  await keepWhole(folder, 'verdict.json', `${JSON.stringify(complete, null, 2)}\n`);
  return complete;
}

const wordsOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** Names a config by its content, secrets and origins aside: two runs with the same hash asked for the same. */
function hashOf(config: Config): string {
  return createHash('sha256')
    .update(
      JSON.stringify({ ...config, origins: undefined, requestHeaders: config.requestHeaders.map(({ name }) => name) }),
    )
    .digest('hex')
    .slice(0, 16);
}
