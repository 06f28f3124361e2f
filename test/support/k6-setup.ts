import { K6_SOURCES } from '../../src/config/k6-source.ts';
import { obtain } from '../../src/k6/obtain.ts';
import { muteToolkit } from '../../src/terminal-log.ts';
import { K6_VERSIONS, TOOL_CACHE } from './k6.ts';
import { noLive } from './live-log.ts';
import { testWorld } from './world.ts';

/** Obtains every k6 that the tests run, before the first of them, and shows that it goes on: a first build takes minutes. */
export async function setup(): Promise<void> {
  muteToolkit(process.stdout);
  process.env.RUNNER_TOOL_CACHE = TOOL_CACHE;
  process.env.RUNNER_TEMP ||= '/tmp';
  for (const version of K6_VERSIONS) {
    using world = testWorld({ ...process.env });
    const say = (line: string) => process.stdout.write(`[k6 for the tests] ${line}\n`);
    const log = { info: say, notice: say, warning: say, mask: () => undefined, ...noLive };
    await obtain(
      { version, sha256: null, path: null, sources: K6_SOURCES, downloadUrl: null, downloadToken: null },
      { ...world, log },
    );
  }
}
