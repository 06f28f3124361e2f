import type { Point } from './line.ts';
import { Seconds } from './seconds.ts';

/** One second of a run, as those see it who watch the run while it goes on. */
export interface Beat {
  /** Whole seconds since the epoch. */
  readonly second: number;
  readonly requests: number;
  readonly failed: number;
  /** Documents and steps of journeys that were answered, whatever the status. */
  readonly documents: number;
  /** Those of each page and journey that had any. */
  readonly documentsOf: ReadonlyMap<string, number>;
  /** VUs that are active; null while k6 has not said. */
  readonly vus: number | null;
}

type OpenBeat = { -readonly [Key in Exclude<keyof Beat, 'second'>]: Beat[Key] } & {
  readonly documentsOf: Map<string, number>;
};

/** How long a second waits for points that come late: k6 hands its points on several times a second, not in order. */
const BEAT_PATIENCE_SECONDS = 2;

const COUNTED: ReadonlySet<string> = new Set(['vus', 'http_reqs', 'http_req_failed']);

/** Hands out each second of a run, soon after it is over; one in which k6 does not tell the VUs has those of the second before. */
export class Beats {
  readonly #seconds: Seconds<OpenBeat>;
  #vus: number | null = null;

  constructor(onBeat: (beat: Beat) => void) {
    this.#seconds = new Seconds({
      patienceSeconds: BEAT_PATIENCE_SECONDS,
      open: (): OpenBeat => ({ requests: 0, failed: 0, documents: 0, documentsOf: new Map(), vus: null }),
      onOver: (second, beat) => {
        this.#vus = beat.vus ?? this.#vus;
        onBeat({ ...beat, second, vus: this.#vus });
      },
    });
  }

  add(point: Point): void {
    const beat = COUNTED.has(point.metric) ? this.#seconds.of(point) : null;
    if (beat !== null) count(beat, point);
  }

  /** Hands out what is still open, at the end of the run. */
  close(): void {
    this.#seconds.close();
  }
}

function count(beat: OpenBeat, { metric, value, tags }: Point): void {
  if (metric === 'vus') beat.vus = value;
  else if (metric === 'http_req_failed') beat.failed += value === 0 ? 0 : 1;
  else if (metric === 'http_reqs') {
    beat.requests += value;
    // Status 0 is no answer. A step of a journey is what its visitor waits for, also where an API has no documents.
    const isAwaited = tags.kind === 'document' || (tags.kind === 'action' && tags.step !== undefined);
    if (isAwaited && tags.status !== '0') answer(beat, value, tags.page);
  }
}

function answer(beat: OpenBeat, documents: number, page: unknown): void {
  beat.documents += documents;
  if (typeof page === 'string') beat.documentsOf.set(page, (beat.documentsOf.get(page) ?? 0) + documents);
}
