import { readActionInputs } from './config/flat.ts';
import { decide } from './decide.ts';
import { enter, stopOnSignals } from './door.ts';
import { githubLog, publish, publishFault } from './github/publish.ts';
import { openWorld } from './open-world.ts';
import { exitCodeOf } from './verdict/exit-code.ts';

await enter(async () => {
  const stop = stopOnSignals();
  const world = openWorld(process.env, githubLog);
  const { verdict, config } = await decide(readActionInputs(process.env), world, stop);
  await publish(verdict, config, world);
  return exitCodeOf(verdict);
}, publishFault);
