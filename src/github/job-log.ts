import { harmlessLines } from '../report/harmless.ts';
import { LOG_EVERY_SECONDS, liveLines } from '../report/live-lines.ts';
import { EXIT } from '../verdict/exit-code.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Log } from '../world.ts';
import { addMask, annotate, endGroup, startGroup, tellValue } from './runner-command.ts';

/** The job log on GitHub. */
export const githubLog: Log = {
  info(text) {
    process.stdout.write(
      harmlessLines(text)
        .map((line) => `${line}\n`)
        .join(''),
    );
  },
  notice: (text) => annotate('notice', harmlessLines(text).join('\n')),
  warning: (text) => annotate('warning', harmlessLines(text).join('\n')),
  live(block) {
    if (block !== null) githubLog.info(liveLines(block).join('\n'));
  },
  liveEverySeconds: LOG_EVERY_SECONDS,
  group(title) {
    startGroup(harmlessLines(title).join(' '));
    return { [Symbol.dispose]: endGroup };
  },
  mask: addMask,
};

/** Tells GitHub why there is no verdict. */
export function publishFault({ message, hint }: NonNullable<Verdict['error']>): void {
  try {
    tellValue('OUTPUT', 'outcome', 'error');
    tellValue('OUTPUT', 'exit-code', String(EXIT.error));
  } finally {
    annotate('error', [message, ...(hint === null ? [] : [hint])].join('\n'), { title: 'k6-gate: error' });
  }
}
