/** How the shop misbehaves. Without any it serves every page well. Assets always arrive at once, as from a CDN, unless the whole server is silent or down. */
export interface ShopKnobs {
  /** Time every page and action takes, in milliseconds. */
  readonly latencyMs?: number;
  /** Up to this much on top of `latencyMs`: the same sequence in every shop. */
  readonly jitterMs?: number;
  /** Requests to this path take so much longer. */
  readonly slowPath?: { readonly path: string; readonly byMs: number };
  /** Share of document requests answered 500, 0 to 1, evenly spread: 0.25 fails the 4th, 8th, 12th … */
  readonly errorRate?: number;
  /** From then on connections are destroyed. Seconds since the first request. */
  readonly outageAfterSeconds?: number;
  /** Connections are accepted and never answered. */
  readonly hang?: boolean;
  /** As `hang`, from then on. Seconds since the first request. */
  readonly hangAfterSeconds?: number;
  /** Every page but `/login` answers 302 to `/login`. */
  readonly loginRedirect?: boolean;
  /** Every page answers this status with an error page. */
  readonly status?: number;
  /** Every page answers 200 with hardly any HTML (below 512 bytes). */
  readonly emptyPage?: boolean;
  /** `/` answers 302 to `/fr/`. */
  readonly localeRedirect?: boolean;
  /** Every page answers 302 to this absolute URL. */
  readonly otherHostRedirect?: string;
  /** Every page answers 503 until then. Seconds since the shop listens. */
  readonly startsAfterSeconds?: number;
  /** Pages and actions answer 401 to requests without this header. */
  readonly requireHeader?: { readonly name: string; readonly value: string };
  /** Requests to this path answer 500 from the one with this number (from 0) on. */
  readonly failingApi?: { readonly path: string; readonly after: number };
  /** What `/version.json` tells as `build.commit`; `demo` unless told. */
  readonly commit?: string;
  /** `/category` has one page, without a link to the next. */
  readonly noPagination?: boolean;
}

/** What the shop knows of itself when a request arrives. */
export interface Moment {
  readonly secondsListening: number;
  /** 0 for the first request. */
  readonly secondsServing: number;
}

/** `hang` is never answered, `drop` loses its connection. */
export function silence(knobs: ShopKnobs, { secondsServing }: Moment): 'hang' | 'drop' | null {
  if (secondsServing >= (knobs.outageAfterSeconds ?? Number.POSITIVE_INFINITY)) return 'drop';
  if (knobs.hang || secondsServing >= (knobs.hangAfterSeconds ?? Number.POSITIVE_INFINITY)) return 'hang';
  return null;
}

/** True when the document request with this number (from 1) is one of those that fail. */
export function failsDocument(errorRate: number, number: number): boolean {
  // 0.29 * 100 is 28.999…: the nudge keeps the promised request the failing one.
  const failuresUntil = (count: number): number => Math.floor(count * errorRate + 1e-9);
  return failuresUntil(number) > failuresUntil(number - 1);
}

/** How long the page or action with this path and number (from 1) takes, in milliseconds. */
export function latencyOf({ latencyMs = 0, jitterMs = 0, slowPath }: ShopKnobs, path: string, number: number): number {
  const GOLDEN_RATIO = 0.618033988749895; // multiples of it, modulo 1, are evenly spread whatever their number
  const byMs = slowPath?.path === path ? slowPath.byMs : 0;
  return latencyMs + byMs + jitterMs * ((number * GOLDEN_RATIO) % 1);
}
