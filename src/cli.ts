#!/usr/bin/env node
import { enter } from './door.ts';
import { muteToolkit } from './terminal-log.ts';
import { VERSION } from './version.ts';

muteToolkit(process.stdout);

await enter(
  async () => {
    const args = process.argv.slice(2);
    if (args.join(' ') === '--version') return printVersion();
    const { perform } = await import('./commands.ts');
    return perform(args);
  },
  ({ message, hint }) => process.stderr.write(`${[message, hint ?? ''].join('\n').trim()}\n`),
);

/** Before anything that a run needs: its settings alone take longer than node to start. */
function printVersion(): number {
  process.stdout.write(`${VERSION}\n`);
  return 0;
}
