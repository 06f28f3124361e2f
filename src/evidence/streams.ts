import { PassThrough } from 'node:stream';
import { constants, createGzip } from 'node:zlib';
import type { Secret } from '../config/secret.ts';
import type { Slot } from '../results/measurements.ts';
import { Batch } from './batch.ts';
import { GrowingFile } from './growing-file.ts';
import { watchForLeaks } from './leak.ts';
import type { Redact } from './redact.ts';

/** Whatever was written can be unpacked, also when nothing follows; of batches that costs nothing. A batch comes out in one piece: each is another task for a thread. */
const GZIP = { level: 1, flush: constants.Z_SYNC_FLUSH, chunkSize: 128 * 1024 };

/** The files that grow while k6 runs. */
export interface Streams {
  /** k6's NDJSON, byte for byte; one that holds a secret is not kept. Resolves when more may come. */
  results(chunk: Uint8Array): Promise<void>;
  /** One line of `k6.log`, secrets taken out. */
  log(line: string): void;
  /** One second of `timeline.ndjson` and of the curves. */
  slot(slot: Slot): void;
}

/** Opens the growing files of a folder; `close` gives them their names and answers with what went wrong, in words. */
export function openStreams(
  folder: string,
  redact: Redact,
  secrets: readonly Secret[],
): Streams & { close(): Promise<readonly string[]> } {
  const results = new GrowingFile(folder, 'results.ndjson.gz', createGzip(GZIP));
  let timeline: Promise<GrowingFile> | null = null;
  const log = new GrowingFile(folder, 'k6.log', new PassThrough());
  const leaks = watchForLeaks(secrets);
  const batch = new Batch((bytes) => {
    leaks.look(bytes);
    // k6's bytes are kept as they are or not at all: with a secret taken out they would prove nothing. At once: of a gate that is killed somebody else may upload what is left.
    if (leaks.found().length > 0) results.discard(new Error(leakWords(leaks.found())));
    return results.write(bytes);
  });
  return {
    results: (chunk) => batch.add(chunk),
    log: (line) => void log.write(Buffer.from(`${redact(line)}\n`)),
    slot(slot) {
      timeline ??= openTimeline(folder);
      void timeline.then((file) => file.write(slot));
    },
    async close() {
      await batch.flush();
      const files = [results, ...(timeline === null ? [] : [await timeline]), log];
      await Promise.all(files.map((file) => file.close()));
      return files.flatMap(({ name, fault }) =>
        fault === null ? [] : [`${name} cannot be written: ${fault.message}`],
      );
    },
  };
}

/** With the first second of the load: ndjson brings 400 KB of streams, and k6 is to start without them. */
async function openTimeline(folder: string): Promise<GrowingFile> {
  const { default: ndjson } = await import('ndjson');
  return new GrowingFile(folder, 'timeline.ndjson', ndjson.stringify());
}

const leakWords = (found: readonly string[]): string =>
  `results.ndjson.gz is not kept, because k6's results hold the value of ${found.join(' and of ')}: look for a tag, a name or a check of the script that shows it`;
