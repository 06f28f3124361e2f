import { setImmediate } from 'node:timers/promises';
import type { Measurements } from '../results/measurements.ts';
import { Merge, type MergeOptions, type Stream } from '../results/merge.ts';
import type { ReadResults, ResultFile } from '../results/result-file.ts';
import { type OneRun, RUN_TAGS } from './one-run.ts';
import type { Pieces } from './pieces.ts';
import type { Shard } from './shards.ts';

/** A shard that is being read. */
interface OpenShard {
  readonly shard: Shard;
  readonly pieces: Pieces;
  readonly stream: Stream;
}

/** So many pieces are read before signals and timers have their turn. */
const PIECES_AT_ONCE = 32;

/**
 * Reads all shards as the one run that they are, in one pass and in the order of time: the next piece is always of the
 * shard whose newest point is oldest, and a shard is opened when the reading has come to its first point. So slots of a
 * second close when all have passed them, and memory follows the shards that overlap, not all of them.
 */
export async function readShards(
  shards: readonly Shard[],
  options: Pick<MergeOptions, 'selectors' | 'pages' | 'pace' | 'pagePaces' | 'onSlot'>,
  run: OneRun,
  stop: AbortSignal,
): Promise<{ readonly measured: Measurements; readonly read: ReadResults }> {
  const instances = instancesOf(shards);
  const opened: OpenShard[] = [];
  const nameOf = (stream: number): string => opened[stream]?.shard.name ?? '';
  const merge = new Merge({
    ...options,
    sideBySide: instances > 1,
    telling: RUN_TAGS,
    onTags: (tags, stream) => run.tags(tags, nameOf(stream)),
    onMetric: (name, type, stream) => run.metric(name, type, nameOf(stream)),
  });
  const waiting = [...shards].sort((a, b) => startOf(a) - startOf(b));
  const open: OpenShard[] = [];
  for (let pieces = 1; waiting.length > 0 || open.length > 0; pieces += 1) {
    while (isReached(waiting[0], open)) openNext(waiting, open, opened, merge, run);
    const oldest = oldestOf(open);
    if (oldest !== null && (await readPiece(oldest)) === null) open.splice(open.indexOf(oldest), 1);
    merge.pass(horizonOf(waiting, open));
    if (pieces % PIECES_AT_ONCE === 0) await setImmediate();
    stop.throwIfAborted();
  }
  const textLines = opened.reduce((sum, { stream }) => sum + stream.textLines, 0);
  return { measured: merge.end(), read: { files: filesOf(shards, opened), textLines, instances } };
}

/** A shard without a point is read when all others are. */
const startOf = ({ head: { firstPointAt } }: Shard): number => firstPointAt ?? Number.MAX_VALUE;

/** Each instance of k6 declares its metrics by itself; slices of what one instance wrote have each declaration once. */
function instancesOf(shards: readonly Shard[]): number {
  const counts = new Map<string, number>();
  for (const { head } of shards) for (const metric of head.metrics) counts.set(metric, (counts.get(metric) ?? 0) + 1);
  return Math.max(1, ...counts.values());
}

const isReached = (next: Shard | undefined, open: readonly OpenShard[]): boolean =>
  next !== undefined && (open.length === 0 || open.every(({ stream }) => stream.newest >= startOf(next)));

function openNext(waiting: Shard[], open: OpenShard[], opened: OpenShard[], merge: Merge, run: OneRun): void {
  const shard = waiting.shift();
  if (shard === undefined) return;
  const { firstPointAt } = shard.head;
  const last = opened.reduce<OpenShard | null>(
    (a, b) => (a === null || b.stream.newest > a.stream.newest ? b : a),
    null,
  );
  if (firstPointAt !== null && last !== null)
    run.follows(shard.name, firstPointAt, last.stream.newest, last.shard.name);
  const started = { shard, pieces: shard.open(), stream: merge.open(firstPointAt ?? Number.NEGATIVE_INFINITY) };
  opened.push(started);
  open.push(started);
}

const oldestOf = (open: readonly OpenShard[]): OpenShard | null =>
  open.reduce<OpenShard | null>((a, b) => (a === null || b.stream.newest < a.stream.newest ? b : a), null);

/** The next piece of a shard; null when there is none. */
async function readPiece({ pieces, stream }: OpenShard): Promise<Uint8Array | null> {
  const piece = await pieces.next();
  if (piece === null) {
    stream.end();
    pieces.close();
  } else {
    stream.write(piece);
  }
  return piece;
}

/** Up to when all points are there. */
function horizonOf([next]: readonly Shard[], open: readonly OpenShard[]): number {
  const times = open.map(({ stream }) => stream.newest);
  if (next?.head.firstPointAt != null) times.push(next.head.firstPointAt);
  return times.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...times);
}

/** In the order in which they were named. */
function filesOf(shards: readonly Shard[], opened: readonly OpenShard[]): ResultFile[] {
  const byShard = new Map(opened.map((one) => [one.shard, one]));
  return shards.flatMap((shard) => {
    const one = byShard.get(shard);
    if (one === undefined) return [];
    const { points, malformedLines } = one.stream;
    return [{ name: shard.name, points, malformedLines, fault: faultOf(one) }];
  });
}

function faultOf({ pieces, stream: { points }, shard: { head } }: OpenShard): string | null {
  if (pieces.fault !== null) return pieces.fault;
  if (head.isEmpty) return 'is empty';
  return points === 0 ? 'holds no points' : null;
}
