import { setTimeout as delay } from 'node:timers/promises';
import type { Shop, ShopKnobs } from '../../examples/shop/shop.ts';
import type { Outcome } from '../../src/verdict/verdict.ts';

/** A run that is made into an example. Its config file lies in the folder of its name. */
export interface Act {
  readonly name: string;
  /** What a reader of the index is told. */
  readonly title: string;
  readonly outcome: Outcome;
  /** What happens to the shop, by the seconds since the load began. */
  readonly shop: (seconds: number) => ShopKnobs;
  /** When somebody presses Ctrl+C, in seconds since the load began. */
  readonly cancelAfterSeconds?: number;
  /** When its terminal is looked at, in seconds since the load began. */
  readonly lookAfterSeconds?: number;
}

/** A day in the life of a server: never quite the same. */
const busy = (seconds: number): ShopKnobs => ({
  latencyMs: 60 + 20 * Math.sin(seconds / 6) + 8 * Math.sin(seconds * 1.7),
  jitterMs: 90 + 30 * Math.sin(seconds / 11 + 1),
});

const SLOWER_FROM = 38;
const SLOWEST_FROM = 54;
const SLOWER_BY_MS = 780;

/** One page is well, then slower and slower, as by a query that waits for a lock. */
function worse(seconds: number): ShopKnobs {
  const share = Math.min(1, Math.max(0, (seconds - SLOWER_FROM) / (SLOWEST_FROM - SLOWER_FROM)));
  const wave = 1 + 0.07 * Math.sin(seconds * 1.3);
  return { ...busy(seconds), slowPath: { path: '/p/42', byMs: SLOWER_BY_MS * share * wave } };
}

const BROKEN_FROM = 30;

export const ACTS: readonly Act[] = [
  {
    name: 'passed',
    title: 'Passed: four pages and a journey, every limit held',
    outcome: 'passed',
    shop: busy,
  },
  {
    name: 'failed',
    title: 'Failed: one page gets slow in the middle of the load',
    outcome: 'failed',
    shop: worse,
    lookAfterSeconds: 62,
  },
  {
    name: 'aborted',
    title: 'Failed, stopped early: every page answers 503 from some moment on',
    outcome: 'failed',
    shop: (seconds) => (seconds < BROKEN_FROM ? busy(seconds) : { ...busy(seconds), status: 503 }),
  },
  {
    name: 'inconclusive',
    title: 'Inconclusive: every limit held, but iterations of the script ended by an exception',
    outcome: 'inconclusive',
    shop: busy,
  },
  {
    name: 'error',
    title: 'Error: there is no k6 on a runner without network',
    outcome: 'error',
    shop: busy,
  },
  {
    name: 'misconfigured',
    title: 'Error: the config file has mistakes',
    outcome: 'error',
    shop: busy,
  },
  {
    name: 'cancelled',
    title: 'Cancelled: Ctrl+C in the middle of the load',
    outcome: 'cancelled',
    shop: busy,
    cancelAfterSeconds: 33,
  },
];

const SECOND_MS = 1000;

/** Makes the shop behave as it should since the load began, until it is stopped. */
export async function direct({ shop: knobsAt }: Act, shop: Shop, stop: AbortSignal): Promise<void> {
  for (let seconds = 0; !stop.aborted; seconds += 1) {
    shop.set(knobsAt(seconds));
    await delay(SECOND_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}
