import { lookAround } from './looks.ts';
import type { Stage } from './stage.ts';
import type { Ending } from './verdict/assemble.ts';
import { readinessSeen, unreadyReason, withoutQuery } from './verdict/look-words.ts';

/** Waits until the target is ready as `ready` asks. Null when it is, or nobody asked or wants to go on; else what the run comes to, without any load. */
export async function waitUntilReady(stage: Stage): Promise<Ending | null> {
  const { config, world, request, runs, notes } = stage;
  const { ready } = config;
  if (ready === null) return null;
  const watched = await lookAround(stage, {
    phase: 'ready',
    title: 'Ready',
    patience: ready,
    seen: (look) => readinessSeen(look, ready),
  });
  if (request.stop.aborted) return null;
  if (!watched.reached) return { outcome: 'failed', reasons: [unreadyReason(watched, ready)], runs, notes };
  const often = ready.times === 1 ? '' : ` ${ready.times} times in a row`;
  world.log.info(`Ready: ${withoutQuery(ready.url)} answers as it should${often}.`);
  return null;
}
