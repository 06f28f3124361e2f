import { redactor } from './evidence/redact.ts';
import { harmlessLines } from './report/harmless.ts';
import type { Log } from './world.ts';

/** People at a terminal, or the log of another CI. */
export function terminalLog(out: NodeJS.WritableStream): Log {
  const secrets: string[] = [];
  const say = (prefix: string) => (text: string) => {
    for (const line of harmlessLines(redactor(secrets)(text), prefix)) out.write(`${line}\n`);
  };
  return {
    info: say(''),
    notice: say('Note: '),
    warning: say('Warning: '),
    mask: (secret) => void secrets.push(secret),
  };
}

/** The toolkit talks to a runner on standard output (`::debug::`, `[command]`), which means nothing to a terminal: those lines are dropped, all else passes. */
export function muteToolkit(out: NodeJS.WriteStream): void {
  const write = out.write.bind(out);
  out.write = (chunk: Uint8Array | string, ...rest: never[]) =>
    typeof chunk === 'string' && /^(::debug::|\[command\])/.test(chunk) ? true : write(chunk, ...rest);
}
