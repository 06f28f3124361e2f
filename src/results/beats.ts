import type { Point } from './line.ts';

/** One second of a run, as those see it who watch the run while it goes on. */
export interface Beat {
  /** Whole seconds since the epoch. */
  readonly second: number;
  readonly requests: number;
  readonly failed: number;
  /** Documents that were answered, whatever the status. */
  readonly documents: number;
  /** VUs that are active; null while k6 has not said. */
  readonly vus: number | null;
}

type OpenBeat = { -readonly [Key in keyof Beat]: Beat[Key] };

/** How long a second waits for points that come late: k6 hands its points on several times a second, not in order. */
export const BEAT_PATIENCE_SECONDS = 2;

const COUNTED: ReadonlySet<string> = new Set(['vus', 'http_reqs', 'http_req_failed']);

/** Cuts the points of a run into seconds and hands each out once, in order, soon after it is over; seconds without any point are left out. */
export class Beats {
  readonly #onBeat: (beat: Beat) => void;
  readonly #open = new Map<number, OpenBeat>();
  #newest = Number.NEGATIVE_INFINITY;
  #vus: number | null = null;

  constructor(onBeat: (beat: Beat) => void) {
    this.#onBeat = onBeat;
  }

  add(point: Point): void {
    if (!COUNTED.has(point.metric)) return;
    const second = Math.floor(point.time / 1000);
    if (second > this.#newest) this.#advance(second);
    if (second >= this.#newest - BEAT_PATIENCE_SECONDS) count(this.#beat(second), point);
  }

  /** Hands out what is still open, at the end of the run. */
  close(): void {
    this.#closeBefore(Number.POSITIVE_INFINITY);
  }

  #advance(second: number): void {
    this.#newest = second;
    this.#closeBefore(second - BEAT_PATIENCE_SECONDS);
  }

  #closeBefore(horizon: number): void {
    const due = [...this.#open.values()].filter(({ second }) => second < horizon);
    for (const beat of due.sort((a, b) => a.second - b.second)) {
      this.#open.delete(beat.second);
      this.#vus = beat.vus ?? this.#vus;
      this.#onBeat({ ...beat, vus: this.#vus });
    }
  }

  #beat(second: number): OpenBeat {
    const beat = this.#open.get(second) ?? { second, requests: 0, failed: 0, documents: 0, vus: null };
    this.#open.set(second, beat);
    return beat;
  }
}

function count(beat: OpenBeat, { metric, value, tags }: Point): void {
  if (metric === 'vus') beat.vus = value;
  else if (metric === 'http_req_failed') beat.failed += value === 0 ? 0 : 1;
  else if (metric === 'http_reqs') {
    beat.requests += value;
    // Status 0 is no answer.
    if (tags.kind === 'document' && tags.status !== '0') beat.documents += value;
  }
}
