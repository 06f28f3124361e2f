import { openShop, type ShopKnobs } from '../examples/shop/shop.ts';
import type { FlatValues } from './config/flat.ts';
import { decide } from './decide.ts';
import { openWorld } from './open-world.ts';
import { tellVerdict } from './report/tell-verdict.ts';
import { terminalLog } from './terminal-log.ts';
import { EXIT } from './verdict/exit-code.ts';
import type { Outcome, Verdict } from './verdict/verdict.ts';

interface Act {
  readonly title: string;
  readonly path: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly shop: ShopKnobs;
  readonly expected: Outcome;
}

const LATENCY: ShopKnobs = { latencyMs: 30, jitterMs: 40 };
/** A config file that lies here is for another site. */
const SHORT = { config: 'none', environment: 'preprod', 'duration-seconds': '10', 'warm-up-seconds': '2' };

const ACTS: readonly Act[] = [
  {
    title: 'the homepage with its assets',
    path: '/',
    inputs: { 'page-type': 'homepage' },
    shop: LATENCY,
    expected: 'passed',
  },
  {
    title: 'a product, into the cart',
    path: '/p/42',
    inputs: { 'page-type': 'product', 'test-mode': 'full', 'id-product': '42', 'id-attr': '1' },
    shop: LATENCY,
    expected: 'passed',
  },
  {
    title: 'a category, three pages deep',
    path: '/category',
    inputs: { 'page-type': 'category' },
    shop: LATENCY,
    expected: 'passed',
  },
  {
    title: 'a landing page and its call to action',
    path: '/landing',
    inputs: { 'page-type': 'landing', cta: '/landing/offer' },
    shop: LATENCY,
    expected: 'passed',
  },
  {
    title: 'the product again, now too slow for its limit: the load is stopped early',
    path: '/p/42',
    inputs: { 'page-type': 'product', 'p95-threshold-ms': '250', 'duration-seconds': '20' },
    shop: { latencyMs: 400 },
    expected: 'failed',
  },
];

/** Gates a small shop on this machine: all four page types, a pass each, and an abort. `flags` say which k6 is taken. Returns 0 when every act ended as it should, 4 when one did not, 130 when it was stopped. */
export async function demo(flags: FlatValues, env: NodeJS.ProcessEnv, stop: AbortSignal): Promise<number> {
  const log = terminalLog(process.stdout, env);
  const shown: Verdict[] = [];
  for (const [index, act] of ACTS.entries()) {
    if (stop.aborted) break;
    log.info(`\n=== ${index + 1} of ${ACTS.length}: ${act.title} ===`);
    shown.push(await play(act, flags, env, stop));
  }
  log.info('\n=== What the gate said ===');
  shown.forEach((verdict, index) => {
    log.info(`${verdict.outcome.padEnd(12)} ${ACTS[index]?.title}`);
    log.info(`${' '.repeat(13)}${verdict.headline}`);
    log.info(`${' '.repeat(13)}evidence: ${verdict.evidence.folder}`);
  });
  if (stop.aborted) return EXIT.cancelled;
  return ACTS.every((act, index) => shown[index]?.outcome === act.expected) ? 0 : EXIT.error;
}

async function play(
  { path, inputs, shop: knobs }: Act,
  flags: FlatValues,
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<Verdict> {
  await using shop = await openShop(knobs);
  const world = openWorld(env, terminalLog(process.stdout, env));
  const values = { ...flags.values, ...SHORT, ...inputs, 'target-url': `${shop.url}${path}` };
  world.log.info(
    `k6-gate run ${Object.entries(values)
      .map(([name, value]) => `--${name} ${value}`)
      .join(' ')}`,
  );
  // Awaited here: the shop is still needed.
  return await decide({ ...flags, values }, world, stop, ({ verdict }) => tellVerdict(verdict, world.log));
}
