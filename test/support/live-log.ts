import { liveLines } from '../../src/report/live-lines.ts';
import type { Log } from '../../src/world.ts';

type Live = Pick<Log, 'live' | 'liveEverySeconds' | 'group'>;

/** Where a phase stands, every second, and groups by their titles. */
export const liveOn = (say: (line: string) => void): Live => ({
  live: (block) => void (block && liveLines(block).forEach(say)),
  liveEverySeconds: 1,
  group(title) {
    say(`[ ${title}`);
    return { [Symbol.dispose]: () => say(']') };
  },
});

/** Nobody reads along. */
export const noLive = liveOn(() => undefined);
