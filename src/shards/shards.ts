import { createReadStream } from 'node:fs';
import { demandNames, noResults, notOfK6, type Place, placesOf } from './find.ts';
import { type Head, readHead } from './head.ts';
import type { OneRun } from './one-run.ts';
import { FileReader, type Pieces, piecesOfPipe } from './pieces.ts';

/** A file of results whose first lines are known. */
export interface Shard {
  readonly name: string;
  readonly head: Head;
  /** All its bytes, from the first one on; once. */
  open(): Pieces;
}

/** Looks into all results that were named. What lies in a folder and is something else is left out. Throws a GateError when results are not there, are none, or are of different runs. */
export async function findShards(
  named: readonly string[],
  work: string,
  input: AsyncIterable<Uint8Array>,
  run: OneRun,
): Promise<{ readonly shards: readonly Shard[]; readonly leftOut: readonly string[] }> {
  demandNames(named);
  const files = new FileReader();
  const all: Shard[] = [];
  const leftOut: string[] = [];
  for (const one of named) {
    const before = all.length;
    for (const place of placesOf(one, work)) {
      const shard = await shardAt(place, files, input, run);
      if (shard?.head.digest) run.bytes(shard.head.digest, shard.name);
      if (shard === null) leftOut.push(place.name);
      else all.push(shard);
    }
    if (all.length === before) throw noResults(one);
  }
  return { shards: all, leftOut };
}

async function shardAt(
  place: Place,
  files: FileReader,
  input: AsyncIterable<Uint8Array>,
  run: OneRun,
): Promise<Shard | null> {
  const { name, path, isPipe, isNamed } = place;
  const pieces =
    isPipe || path === null ? await piecesOfPipe(path === null ? input : createReadStream(path)) : files.open(path);
  const read: Uint8Array[] = [];
  const head = await readHead(pieces, name, run, isPipe ? (piece) => void read.push(piece.slice()) : undefined);
  if (!isPipe) pieces.close();
  const isOther = !head.isOfK6 && !head.isEmpty && head.fault === null;
  if (isOther && isNamed) throw notOfK6(name);
  if (isOther) return null;
  if (isPipe || path === null) return { name, head, open: () => startingWith(read, pieces) };
  return { name, head, open: () => files.open(path) };
}

/** What was read of a pipe comes first. */
function startingWith(read: readonly Uint8Array[], pieces: Pieces): Pieces {
  const before = [...read];
  return {
    next: async () => before.shift() ?? pieces.next(),
    get fault() {
      return pieces.fault;
    },
    close: () => pieces.close(),
  };
}
