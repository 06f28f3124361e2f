import { liveLines } from '../../src/report/live-lines.ts';
import type { Log } from '../../src/world.ts';

type Live = Pick<Log, 'live' | 'liveEverySeconds'>;

/** Where a phase stands, every second. */
export const liveOn = (say: (line: string) => void): Live => ({
  live: (block) => void (block && liveLines(block).forEach(say)),
  liveEverySeconds: 1,
});

/** Nobody reads along. */
export const noLive = liveOn(() => undefined);
