import { homedir } from 'node:os';
import { join } from 'node:path';
import { K6_SOURCES } from '../../src/config/k6-source.ts';
import type { Binary } from '../../src/k6/binary.ts';
import { obtain } from '../../src/k6/obtain.ts';
import { testWorld } from './world.ts';

/** One of each generation: results, options and syntax differ between them. */
export const K6_VERSIONS = ['0.47.0', '1.8.1', '2.2.0'] as const;
export const CURRENT = '2.2.0';

/** Where builds of k6 are kept between test runs: outside of the checkout. */
export const TOOL_CACHE =
  process.env.RUNNER_TOOL_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'k6-gate');

/** A real k6, obtained by the product's own ways; from the cache after the first time. */
export async function k6(version: string): Promise<Binary> {
  using world = testWorld({ ...process.env });
  return obtain(
    { version, sha256: null, path: null, sources: K6_SOURCES, downloadUrl: null, downloadToken: null },
    { ...world, folders: { ...world.folders, cache: TOOL_CACHE } },
  );
}
