import type { LiveBlock, World } from './world.ts';

/** Shows where a phase stands, as often as the log can use it, until it is disposed of; `blockAt` gets the seconds since now. */
export function showLive({ log }: Pick<World, 'log'>, blockAt: (seconds: number) => LiveBlock): Disposable {
  const began = performance.now();
  const timer = setInterval(() => log.live(blockAt((performance.now() - began) / 1000)), log.liveEverySeconds * 1000);
  return {
    [Symbol.dispose]() {
      clearInterval(timer);
      log.live(null);
    },
  };
}
