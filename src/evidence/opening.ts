import { createHash } from 'node:crypto';
import type { Config } from '../config/config.ts';
import type { Opening } from '../verdict/assemble.ts';
import type { World } from '../world.ts';

/** What is known of a run before it begins. `config` is null when it could not be used, `folder` when none could be made. */
export const openingOf = (config: Config | null, world: World, folder: string | null): Opening => ({
  id: world.id,
  startedAt: world.now(),
  context: world.context,
  config,
  configHash: config === null ? '' : hashOf(config),
  folder,
});

/** Names a config by what it asks for: two runs with the same hash were asked for the same. Secrets, where values came from, where files go and where k6 is found are left out. */
function hashOf(config: Config): string {
  const {
    origins: _origins,
    command: _command,
    evidence: _evidence,
    comment: _comment,
    results: _results,
    dataSecrets: _rows,
    k6,
    requestHeaders,
    secretVariables,
    expectVersion,
    ...asked
  } = config;
  const what = {
    ...asked,
    // As it was written: each commit has another.
    expectVersion: expectVersion && { ...expectVersion, equals: '' },
    k6: { version: k6.version, sha256: k6.sha256 },
    requestHeaders: requestHeaders.map(({ name }) => name),
    secretVariables: secretVariables.map(({ name }) => name),
    data: asked.data.map(({ name, file, use }) => ({ name, file, use })),
  };
  return createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 16);
}
