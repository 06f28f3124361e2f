import { readActionInputs } from './config/flat.ts';
import { decide, exitWith, stopOnSignals } from './decide.ts';
import { githubLog, publish } from './github/publish.ts';
import { openWorld } from './open-world.ts';
import { verdictText } from './report/text.ts';
import { exitCodeOf } from './verdict/exit-code.ts';

// Red until a verdict clears it: whatever ends this process early must not look like a pass.
process.exitCode = 4;

const stop = stopOnSignals();
const world = openWorld(process.env, githubLog);
const { verdict, config } = await decide(readActionInputs(process.env), world, stop);
world.log.info(verdictText(verdict));
await publish(verdict, config, world);
await exitWith(exitCodeOf(verdict));
