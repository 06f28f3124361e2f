import type { Readable } from 'node:stream';
import { endMarked } from './mark.ts';
import type { GroupLeader } from './process-group.ts';

/** As long as something is still to be read nobody is cut off. */
const LOOK_EVERY_MS = 2_000;

/** Hangs up when a program has ended and nothing more comes: what it started and has left its group may hold its pipes open for ever. On the way all that carries the mark is ended. */
export function hangUpAfterExit(leader: GroupLeader, mark: string): void {
  const pipes = [leader.stdout, leader.stderr];
  leader.once('exit', () => {
    const timer = setInterval(() => {
      if (pipes.some(({ readableLength }) => readableLength > 0)) return;
      clearInterval(timer);
      // Whoever cannot be ended is hung up on too.
      void endMarked(mark)
        .catch(() => undefined)
        .then(() => pipes.forEach(hangUp));
    }, LOOK_EVERY_MS);
    leader.once('close', () => clearInterval(timer));
  });
}

/** The end of the stream for whoever reads it, not an error. */
function hangUp(pipe: Readable): void {
  // Something may come after the end, of which nobody must hear.
  pipe.on('error', () => undefined);
  pipe.push(null);
}
