import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from './config/config.ts';
import type { OwnScript } from './config/own-script.ts';
import { withPlan } from './config/script-plan.ts';
import type { Binary } from './k6/binary.ts';
import { childEnvironment } from './k6/child-environment.ts';
import { obtain } from './k6/obtain.ts';
import { behindProxy } from './k6/public-hosts.ts';
import { inspectScript } from './k6/script-options.ts';
import { stopError } from './k6/time-limit.ts';
import { renderOwnScript } from './script/own-script.ts';
import { render, type Script } from './script/render.ts';
import type { World } from './world.ts';

/** What is to run, and the k6 that runs it. */
export interface Prepared {
  readonly config: Config;
  readonly script: Script;
  /** Looks at the target. A script of the user's knows only its load: ours does it in its place. */
  readonly looks: Script;
  readonly binary: Binary;
}

/** The script of a config and its k6; `keep` gets the script as soon as there is one. Throws a GateError when either cannot be had. */
export async function prepare(
  config: Config,
  world: World,
  keep: (text: string) => Promise<void>,
  stop: AbortSignal,
): Promise<Prepared> {
  if (config.script !== null) {
    const prepared = await prepareOwn(config, config.script, world, stop);
    await keep(prepared.script.text);
    return prepared;
  }
  const script = render(config, world.templates, world.context.runUrl);
  await keep(script.text);
  return { config, script, looks: script, binary: await obtainFor(config, world, stop) };
}

/** A script of the user's is asked for its plan first: its wrapper and its thresholds follow from it. */
export async function prepareOwn(
  config: Config,
  { path, env }: OwnScript,
  world: World,
  stop: AbortSignal,
): Promise<Prepared> {
  const binary = await obtainFor(config, world, stop);
  const file = resolve(world.folders.work, path);
  const plan = await inspectScript({ k6: binary.path, file, env: environmentOf(config, env, world), stop });
  const planned = withPlan(config, plan);
  const script = renderOwnScript(planned, world.templates, specifierOf(file));
  return { config: planned, script, looks: render(planned, world.templates, world.context.runUrl), binary };
}

/** How k6 imports a file: `C:` would be a scheme. */
const specifierOf = (file: string): string => (file.startsWith('/') ? file : pathToFileURL(file).href);

/** The whole environment of k6: variables of the script, and what it needs of the machine. */
export const environmentOf = (
  config: Config,
  variables: Readonly<Record<string, string>>,
  { env }: World,
): Record<string, string> => childEnvironment(env, { ...variables, ...behindProxy(config, env) });

async function obtainFor(config: Config, world: World, stop: AbortSignal): Promise<Binary> {
  const { path, version } = config.k6;
  using _group = world.log.group(path === null ? `Obtaining k6 ${version}` : `Checking the k6 at ${path}`);
  try {
    return await obtain(config.k6, world, { stop });
  } catch (error) {
    throw stop.aborted ? stopError(stop, 'the search for k6') : error;
  }
}
