import { isDeepStrictEqual } from 'node:util';
import type { Selector } from '../../src/config/threshold.ts';
import type { FoldOptions, Kept } from '../../src/results/fold.ts';
import type { Measured, Measurements, Slot } from '../../src/results/measurements.ts';
import type { ReadResults } from '../../src/results/result-file.ts';
import { readHead } from '../../src/shards/head.ts';
import { OneRun } from '../../src/shards/one-run.ts';
import type { Pieces } from '../../src/shards/pieces.ts';
import { readShards } from '../../src/shards/read.ts';
import type { Shard } from '../../src/shards/shards.ts';

/** What reading results came to. */
export interface Read {
  readonly measured: Measurements;
  readonly slots: readonly Slot[];
}

type Asked = Partial<Pick<FoldOptions, 'selectors' | 'pages'>>;

/** Reads texts as the shards of one run, `size` bytes at a time. Each piece is overwritten after its turn, as a reader with one buffer would do. */
export async function readTogether(
  texts: readonly (string | Uint8Array)[],
  { size = 1000, ...asked }: Asked & { readonly size?: number } = {},
): Promise<Read & { readonly read: ReadResults }> {
  const run = new OneRun();
  const shared = new Uint8Array(size);
  const shards = await Promise.all(
    texts.map((text, index) => shardOf(`${index}.ndjson`, Buffer.from(text), shared, run)),
  );
  const slots: Slot[] = [];
  const options = { selectors: [], pages: [], pace: null, ...asked, onSlot: (slot: Slot) => void slots.push(slot) };
  const { measured, read } = await readShards(shards, options, run, new AbortController().signal);
  return { measured, slots, read };
}

async function shardOf(name: string, bytes: Buffer, shared: Uint8Array, run: OneRun): Promise<Shard> {
  const open = (): Pieces => {
    let at = 0;
    const next = async () => {
      if (at >= bytes.length) return null;
      const piece = bytes.subarray(at, at + shared.length);
      at += piece.length;
      shared.fill(0x21);
      shared.set(piece);
      return shared.subarray(0, piece.length);
    };
    return { next, fault: null, close: () => undefined };
  };
  const own = bytes.subarray();
  const head = await readHead({ next: once(own), fault: null, close: () => undefined }, name, run);
  return { name, head, open };
}

const once = (bytes: Buffer) => {
  const pieces = [bytes];
  return async () => {
    const piece = pieces.shift();
    return piece === undefined || piece.length === 0 ? null : piece;
  };
};

/** The lines of a text, with their ends. */
export const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

/** How a file of results may be spread over `count` files, by what people do. */
export const DEALS: Readonly<Record<string, (lines: readonly string[], count: number) => string[]>> = {
  'cut one behind the other (split -C)': (lines, count) => cutInto(lines, count),
  'dealt line by line (split -n r/N)': (lines, count) =>
    [...Array(count).keys()].map((file) => lines.filter((_, index) => index % count === file).join('')),
  'dealt in packs': (lines, count) => {
    const packs = cutInto(lines, count * 9);
    return [...Array(count).keys()].map((file) => packs.filter((_, index) => index % count === file).join(''));
  },
};

function cutInto(lines: readonly string[], count: number): string[] {
  const size = Math.ceil(lines.length / count);
  return [...Array(count).keys()].map((file) => lines.slice(file * size, (file + 1) * size).join(''));
}

/** Statistics of all kinds, on metrics of all types. */
export const SELECTORS: readonly (Selector & Kept)[] = [
  ...['p(0)', 'p(50)', 'p(95)', 'p(99.9)', 'p(100)'].map((text) => ({
    ...{ metric: 'http_req_duration', tags: {} },
    aggregation: { kind: 'percentile', percent: Number(/[\d.]+/.exec(text)?.[0]) } as const,
    ...({ operator: '<', limit: 20 } as const),
  })),
  { metric: 'http_req_duration', tags: { kind: 'document' }, aggregation: { kind: 'max' }, operator: '<', limit: 40 },
  { metric: 'http_req_waiting', tags: {}, aggregation: { kind: 'min' }, operator: '>', limit: 0 },
  { metric: 'http_req_failed', tags: {}, aggregation: { kind: 'rate' }, operator: '<', limit: 0.1 },
  { metric: 'checks', tags: {}, aggregation: { kind: 'rate' }, operator: '>', limit: 0.9 },
  { metric: 'http_reqs', tags: {}, aggregation: { kind: 'count' }, operator: '>', limit: 1 },
  { metric: 'data_received', tags: {}, aggregation: { kind: 'count' }, operator: '>', limit: 1 },
  { metric: 'vus', tags: {}, aggregation: { kind: 'value' }, operator: '>', limit: 0 },
];

/** A sum is rounded at each addition, and the order of additions may differ: n of them differ by n units in the last place at most. */
const isSameSum = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
/** Means of a second are rounded to the microsecond. */
const isSameMean = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 0.0011;

/** Where two readings of the same points differ: each number to the last bit, but means, which are sums, to their rounding. */
export function differences(one: Read, other: Read): string[] {
  return diff(plain(one), plain(other), '');
}

function plain({ measured, slots }: Read): unknown {
  const { series, pages, total, ...others } = measured;
  // Checks stand in the order in which they were read first.
  const sorted = (of: Measured) => ({ ...of, checks: [...of.checks].sort((a, b) => (a.name < b.name ? -1 : 1)) });
  const asked = SELECTORS.map((selector) => {
    const found = series(selector);
    const { aggregation, operator, limit } = selector;
    const condition = aggregation && operator && limit !== undefined ? { aggregation, operator, limit } : null;
    return found && condition
      ? {
          ...{ count: found.count, exact: found.exact, value: found.aggregate(condition.aggregation) },
          ...{ avg: found.aggregate({ kind: 'avg' }), from: found.crossedFrom(condition) },
        }
      : null;
  });
  return JSON.parse(
    JSON.stringify({
      ...others,
      pageStalls: [...others.pageStalls],
      total: sorted(total),
      pages: [...pages].map(([name, page]) => [name, sorted(page)]),
      asked,
      slots,
    }),
  );
}

function diff(one: unknown, other: unknown, path: string): string[] {
  if (isDeepStrictEqual(one, other)) return [];
  if (/\.avg$/.test(path) && isSameSum(one, other)) return [];
  if (/^\.slots\..*\.phases\./.test(path) && isSameMean(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return [`${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`];
  const [a, b] = [Object.entries(one), new Map(Object.entries(other))];
  const keys = new Set([...a.map(([key]) => key), ...b.keys()]);
  return [...keys].flatMap((key) => diff(new Map(a).get(key), b.get(key), `${path}.${key}`));
}
