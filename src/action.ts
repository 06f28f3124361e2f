import { basename } from 'node:path';
import { enter, stopOnSignals } from './door.ts';
import { githubLog, publishFault } from './github/job-log.ts';
import { setOutputs } from './github/outputs.ts';
import { savedForPost, saveForPost } from './github/post-state.ts';
import { exitCodeOf } from './verdict/exit-code.ts';
import type { Verdict } from './verdict/verdict.ts';

// One bundle, two names. Not told by state that main kept: the post step of a main that was killed at once would send a load.
if (basename(process.argv[1] ?? '') === 'post.js') await post();
else await main();

function main(): Promise<never> {
  return enter(async () => {
    const stop = stopOnSignals();
    const [{ readActionInputs }, { decide }, { openWorld }] = await Promise.all([
      import('./config/flat.ts'),
      import('./decide.ts'),
      import('./open-world.ts'),
    ]);
    const world = { ...openWorld(process.env, githubLog, saveForPost), hear: tellEarly };
    const earlier: string[] = [];
    const verdict = await decide(readActionInputs(process.env), world, stop, async (decision) => {
      const { publish } = await import('./github/publish.ts');
      earlier.unshift(await publish(decision, earlier));
    });
    return exitCodeOf(verdict);
  }, publishFault);
}

/** A job must not wait for reports to know how it stands. What cannot be written now is tried again, and told, with all the rest. */
function tellEarly(verdict: Verdict): void {
  try {
    setOutputs(verdict);
  } catch {}
}

/** The verdict is told already: nothing that goes wrong now may change the job. */
function post(): Promise<never> {
  return enter(
    async () => {
      const { cleanUp } = await import('./post.ts');
      await cleanUp(savedForPost, { env: process.env, log: githubLog });
      return 0;
    },
    ({ message }) => githubLog.warning(`The gate's post step: ${message}`),
    0,
  );
}
