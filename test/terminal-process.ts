// Draws a block in its place for a minute: what a terminal then looks like can only be seen from outside.
import { showLive } from '../src/live.ts';
import { terminalLog } from '../src/terminal-log.ts';

const log = terminalLog(process.stdout, process.env);
const world = { log: { ...log, liveEverySeconds: 0.05 } };
log.info(`${process.stdout.columns} columns`);
using _live = showLive(world, (seconds) => ({
  done: seconds / 60,
  head: [{ text: `drawn for ${seconds.toFixed(2)} s` }],
  rows: [[{ text: '  home' }], [{ text: '  shoe' }]],
}));
await new Promise((resolve) => setTimeout(resolve, 60_000));
