import type { Json } from './json.ts';
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

/** What the values of a metric with some tags are in a beat. */
export interface BeatPart {
  readonly kind: 'vus' | 'failed' | 'requests';
  /** An answer that a visitor waits for. */
  readonly isDocument: boolean;
  readonly page: string | null;
}

const KINDS: ReadonlyMap<string, BeatPart['kind']> = new Map([
  ['vus', 'vus'],
  ['http_req_failed', 'failed'],
  ['http_reqs', 'requests'],
]);

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

  /** What the points of a metric with these tags are in a beat; null when they are nothing. */
  partOf(metric: string, tags: Json): BeatPart | null {
    const kind = KINDS.get(metric);
    if (kind === undefined) return null;
    // Status 0 is no answer. A step of a journey is what its visitor waits for, also where an API has no documents.
    const isAwaited = tags.kind === 'document' || (tags.kind === 'action' && tags.step !== undefined);
    const isDocument = kind === 'requests' && isAwaited && tags.status !== '0';
    return { kind, isDocument, page: typeof tags.page === 'string' ? tags.page : null };
  }

  add(part: BeatPart, time: number, value: number): void {
    const beat = this.#seconds.of(time);
    if (beat !== null) count(beat, part, value);
  }

  /** Hands out what is still open, at the end of the run. */
  close(): void {
    this.#seconds.close();
  }
}

function count(beat: OpenBeat, { kind, isDocument, page }: BeatPart, value: number): void {
  if (kind === 'vus') beat.vus = value;
  else if (kind === 'failed') beat.failed += value === 0 ? 0 : 1;
  else beat.requests += value;
  if (!isDocument) return;
  beat.documents += value;
  if (page !== null) beat.documentsOf.set(page, (beat.documentsOf.get(page) ?? 0) + value);
}
