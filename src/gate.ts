import type { Config } from './config/config.ts';
import { openEvidence } from './evidence/evidence.ts';
import type { Views } from './evidence/publish.ts';
import { prepare } from './prepared.ts';
import type { Curves } from './results/curves.ts';
import type { Ending } from './verdict/assemble.ts';
import type { Verdict } from './verdict/verdict.ts';
import type { World } from './world.ts';

/** What a run came to, and its course. */
export interface Concluded {
  readonly verdict: Verdict;
  readonly curves: Curves;
}

/** Decides whether a deploy may go on. Whatever happens becomes a verdict, on disk with its `views`; only a run whose evidence has no folder throws. `stop` ends everything. */
export async function gate(given: Config, world: World, views: Views, stop: AbortSignal): Promise<Concluded> {
  const evidence = await openEvidence(given, world);
  const work = async (): Promise<Ending> => {
    const keep = (text: string): Promise<void> => evidence.keep('script.js', text);
    const prepared = await prepare(given, world, keep, stop);
    // What runs it and judges it is half of the gate: k6 need not wait for that.
    const { runPrepared } = await import('./prepared-run.ts');
    return runPrepared(prepared, world, evidence, stop);
  };
  const verdict = await evidence.conclude(work, views, stop);
  return { verdict, curves: evidence.curves() };
}
