// A step of a job, as far as publishing goes: reads what to publish from standard input, in a process of its own because
// the toolkit keeps its step summary for the life of a process.
import { json } from 'node:stream/consumers';
import type { Config } from '../../src/config/config.ts';
import { githubLog } from '../../src/github/job-log.ts';
import { saveForPost } from '../../src/github/post-state.ts';
import { publish } from '../../src/github/publish.ts';
import { OpenCurves } from '../../src/results/curves.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import type { World } from '../../src/world.ts';

interface Input {
  readonly verdict: Verdict;
  readonly config: Config | null;
  /** Parts of the summary of the steps before it in a sequence. */
  readonly earlier?: readonly string[];
  readonly world: Pick<World, 'id' | 'context' | 'folders'>;
}

const { verdict, config, world, earlier } = (await json(process.stdin)) as Input;
const here: World = {
  ...world,
  templates: {},
  env: process.env,
  log: githubLog,
  lookup: () => Promise.resolve([]),
  now: () => new Date(),
  remember: saveForPost,
};
await publish({ verdict, curves: new OpenCurves(verdict.pages).curves(), config, world: here }, earlier);
