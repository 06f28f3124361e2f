import type { FileHandle } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { type Curves, OpenCurves } from '../results/curves.ts';
import { openFold } from '../results/fold.ts';
import { lineText, MAX_LINE_BYTES } from '../results/line.ts';
import { LineSplitter } from '../results/line-splitter.ts';
import type { Measurements } from '../results/measurements.ts';
import { readSlot } from '../results/slot-line.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { openKept } from './kept-file.ts';

/** The course of an earlier run, as far as one of its files tells it. */
export interface KeptCourse {
  readonly curves: Curves;
  readonly requests: number;
}

/** Of a gate that was killed the file still has the name that it was written under. */
const names = (name: string): readonly string[] => [name, `.${name}.part`];

const TIMELINE = names('timeline.ndjson');
const RESULTS = names('results.ndjson.gz');

/** What the time line of an earlier run tells, and whether it ends where a line does; null when there is none. */
export async function readTimeline(
  folder: string,
  { pages }: Verdict,
): Promise<(KeptCourse & { readonly isWhole: boolean }) | null> {
  const file = await openFirst(folder, TIMELINE);
  if (file === null) return null;
  const curves = new OpenCurves(pages);
  const splitter = new LineSplitter();
  let requests = 0;
  const add = (line: Uint8Array): boolean => {
    const slot = readSlot(lineText(line));
    if (slot === null) return false;
    requests += slot.total.requests;
    curves.add(slot);
    return true;
  };
  const isRead = await readAll(file.createReadStream(), (chunk) => {
    for (const line of splitter.split(chunk)) if (!add(line)) return false;
    return true;
  });
  return { curves: curves.curves(), requests, isWhole: isRead && splitter.rest().length === 0 };
}

/** What k6's own points of an earlier run add up to; null when there are none. */
export async function readResults(
  folder: string,
  { pages }: Verdict,
): Promise<(KeptCourse & { readonly measured: Measurements }) | null> {
  const file = await openFirst(folder, RESULTS);
  if (file === null) return null;
  const curves = new OpenCurves(pages);
  const fold = openFold({
    ...{ selectors: [], pages: pages.map(({ name }) => name), pace: null },
    onSlot: (slot) => curves.add(slot),
  });
  // A file that ends in the middle is no error then: all that is in it comes out.
  const unzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  // What is wrong with either is seen by who reads.
  const bytes = pipeline(file.createReadStream(), unzip, () => undefined);
  await readAll(bytes, (chunk) => {
    fold.write(chunk);
    return true;
  });
  const { measured } = fold.end();
  return measured.points === 0 ? null : { curves: curves.curves(), requests: measured.total.requests, measured };
}

async function openFirst(folder: string, [name = '', ...others]: readonly string[]): Promise<FileHandle | null> {
  const file = await openKept(folder, name);
  return file === null && others.length > 0 ? openFirst(folder, others) : file;
}

const NEWLINE = 0x0a;

/** Reads up to what cannot be read or is not taken any more; whether that was the end. A line without an end would fill the memory. */
async function readAll(bytes: Readable, take: (chunk: Uint8Array) => boolean): Promise<boolean> {
  let lineBytes = 0;
  try {
    for await (const piece of bytes) {
      const chunk: Uint8Array = piece;
      const end = chunk.lastIndexOf(NEWLINE);
      lineBytes = end < 0 ? lineBytes + chunk.length : chunk.length - 1 - end;
      if (lineBytes > MAX_LINE_BYTES || !take(chunk)) return false;
    }
    return true;
  } catch {
    return false;
  }
}
