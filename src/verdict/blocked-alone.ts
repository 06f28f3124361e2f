import type { Phase } from '../results/measurements.ts';

type Means = Readonly<Partial<Record<Phase, number | null>>>;

/** What a request waits for a free connection, so that its phases add up: what k6 calls blocked holds connecting and the TLS handshake too (its tracer takes the time up to the connection). Null where k6 said nothing of it. */
export function blockedAlone({ blocked, connecting, tlsHandshaking }: Means): number | null {
  return blocked == null ? null : Math.max(0, blocked - (connecting ?? 0) - (tlsHandshaking ?? 0));
}
