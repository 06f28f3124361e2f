import type { TestProject } from 'vitest/node';
import { type Found, obtainTool, type Tool } from './tool.ts';

const ACT: Tool = { name: 'act', version: '0.2.89', source: { go: 'github.com/nektos/act' } };
const ACTIONLINT: Tool = {
  name: 'actionlint',
  version: '1.7.12',
  source: { go: 'github.com/rhysd/actionlint/cmd/actionlint' },
};
const ZIZMOR: Tool = { name: 'zizmor', version: '1.32.0', source: { python: 'zizmor' } };

declare module 'vitest' {
  export interface ProvidedContext {
    tools: Readonly<Record<'act' | 'actionlint' | 'zizmor', Found>>;
  }
}

const say = (line: string): void => void process.stdout.write(`[tools for the tests] ${line}\n`);

/** Obtains the runner and the linters of workflows before the first test, and says which tests are skipped without them. */
export async function setup(project: TestProject): Promise<void> {
  const obtain = async (tool: Tool): Promise<Found> => {
    const found = await obtainTool(tool, say);
    if (found.kind === 'absent') say(`${tool.name}: its tests are skipped, because there is ${found.why}.`);
    if (found.kind === 'broken') say(`${tool.name}: its tests fail. ${found.why}`);
    return found;
  };
  project.provide('tools', {
    act: await obtain(ACT),
    actionlint: await obtain(ACTIONLINT),
    zizmor: await obtain(ZIZMOR),
  });
}
