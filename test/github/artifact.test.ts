import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { upload } from '../../src/github/artifact.ts';
import { type ArtifactTrouble, openArtifactService } from '../harness/artifact-service.ts';
import { testWorld } from '../support/world.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each<[ArtifactTrouble, RegExp]>([
  ['silence', /^it was not done within 1 s$/],
  ['outage', /^it was not done within 1 s$/],
  ['quota', /quota has been hit/],
])('an upload to a service in %s ends in time', async (trouble, words) => {
  await using service = await openArtifactService(trouble);
  // The client of the toolkit reads the environment of the process.
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', service.token);
  vi.stubEnv('ACTIONS_RESULTS_URL', service.url);
  using world = testWorld({ ACTIONS_RUNTIME_TOKEN: service.token });
  writeFileSync(join(world.folders.work, 'verdict.json'), '{}');
  const what = { name: 'mine', folder: world.folders.work, files: ['verdict.json'], retentionDays: null };
  const began = performance.now();
  await expect(upload(what, world, 1)).rejects.toThrow(words);
  expect(performance.now() - began).toBeLessThan(4_000);
});
