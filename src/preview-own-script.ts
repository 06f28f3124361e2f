import type { Config } from './config/config.ts';
import type { OwnScript } from './config/own-script.ts';
import { preflight } from './k6/preflight.ts';
import { writeRunFiles } from './k6/run-files.ts';
import { environmentOf, prepareOwn } from './prepared.ts';
import type { World } from './world.ts';

/** A config with what k6 would make of a script of the user's. Throws a GateError where a run would. */
export async function planOfOwnScript(given: Config, own: OwnScript, world: World, stop: AbortSignal): Promise<Config> {
  const { config, script, binary } = await prepareOwn(given, own, world, stop);
  await using files = await writeRunFiles(script, world.folders.temp);
  await preflight(binary, files, config, environmentOf(config, script.env, world), stop);
  return config;
}
