import type { Cell } from './cell.ts';
import type { Json } from './json.ts';
import type { OpenSecond } from './open-second.ts';

/** One second of a run, as those see it who watch the run while it goes on. */
export interface Beat {
  /** Whole seconds since the epoch. */
  readonly second: number;
  readonly requests: number;
  readonly failed: number;
  /** Documents and steps of journeys that were answered, whatever the status. */
  readonly documents: number;
  /** Those of each page and journey that had any, and is watched by itself. */
  readonly documentsOf: ReadonlyMap<string, number>;
  /** VUs that are active; null while k6 has not said. */
  readonly vus: number | null;
}

type OpenBeat = { -readonly [Key in Exclude<keyof Beat, 'second'>]: Beat[Key] } & {
  readonly documentsOf: Map<string, number>;
};

/** How long a second waits for points that come late: k6 hands its points on several times a second, not in order. */
export const BEAT_PATIENCE_SECONDS = 2;

/** What the values of a metric with some tags are in a beat. */
export interface BeatPart {
  readonly kind: 'vus' | 'failed' | 'requests';
  /** An answer that a visitor waits for. */
  readonly isDocument: boolean;
  /** Null: of no page that is watched by itself. */
  readonly page: string | null;
}

const KINDS: ReadonlyMap<string, BeatPart['kind']> = new Map([
  ['vus', 'vus'],
  ['http_req_failed', 'failed'],
  ['http_reqs', 'requests'],
]);

/** What the points of a metric with these tags are in a beat, where these pages are watched; null when they are nothing. */
export function beatPartOf(metric: string, tags: Json, watched: { has(page: string): boolean }): BeatPart | null {
  const kind = KINDS.get(metric);
  if (kind === undefined) return null;
  // Status 0 is no answer. A step of a journey is what its visitor waits for, also where an API has no documents.
  const isAwaited = tags.kind === 'document' || (tags.kind === 'action' && tags.step !== undefined);
  const isDocument = kind === 'requests' && isAwaited && tags.status !== '0';
  // A script chooses its tags, and must not choose how many routes there are.
  const page = typeof tags.page === 'string' && watched.has(tags.page) ? tags.page : null;
  return { kind, isDocument, page };
}

/** Says of each second what its beat is; of one in which k6 does not tell the VUs, those of the second before. */
export class Beats {
  #vus: number | null = null;

  /** Null for a second of which no point is counted here. Seconds come in ascending order. */
  of(second: OpenSecond): Beat | null {
    const beat: OpenBeat = { requests: 0, failed: 0, documents: 0, documentsOf: new Map(), vus: null };
    let isEmpty = true;
    second.each(({ parts }, cell) => {
      if (parts.beat === null) return;
      isEmpty = false;
      count(beat, parts.beat, cell);
    });
    if (isEmpty) return null;
    this.#vus = beat.vus ?? this.#vus;
    return { ...beat, second: second.second, vus: this.#vus };
  }
}

function count(beat: OpenBeat, { kind, isDocument, page }: BeatPart, cell: Cell): void {
  if (kind === 'vus') beat.vus = cell.last;
  else if (kind === 'failed') beat.failed += cell.count - cell.zeros;
  else beat.requests += cell.sum;
  if (!isDocument) return;
  beat.documents += cell.sum;
  if (page !== null) beat.documentsOf.set(page, (beat.documentsOf.get(page) ?? 0) + cell.sum);
}
