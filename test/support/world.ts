import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContext } from '../../src/config/context.ts';
import { readTemplates } from '../../src/open-world.ts';
import type { World } from '../../src/world.ts';
import { liveOn } from './live-log.ts';

export interface TestWorld extends World, Disposable {
  /** All that people would have read. */
  readonly lines: string[];
}

export const TEMPLATES = readTemplates(join(import.meta.dirname, '../../templates'));

/** A world of its own: fresh folders, no job around it, the tool cache of the machine unless told otherwise. */
export function testWorld(env: Readonly<Record<string, string | undefined>> = {}, event?: unknown): TestWorld {
  const root = mkdtempSync(join(tmpdir(), 'k6-gate-test-'));
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const cache = process.env.RUNNER_TOOL_CACHE ?? root;
  return {
    id: root.slice(-6),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    templates: TEMPLATES,
    context: readContext(env, event),
    log: { info: say, notice: say, warning: say, mask: () => undefined, ...liveOn(say) },
    folders: { cache, temp: root, work: root },
    now: () => new Date(),
    lookup: () => Promise.reject(new Error('no test asks a name server')),
    remember: () => undefined,
    lines,
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
