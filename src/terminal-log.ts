import { redactor } from './evidence/redact.ts';
import { harmlessLines } from './report/harmless.ts';
import { changed, LOG_EVERY_SECONDS, rowsOf } from './report/live-lines.ts';
import { paintFor } from './terminal-colour.ts';
import { type Output, Screen } from './terminal-screen.ts';
import type { LiveBlock, Log } from './world.ts';

const DRAWN_EVERY_SECONDS = 1;

type Variables = Readonly<Record<string, string | undefined>>;

/** People at a terminal, where the block of a running phase is drawn in its place, or the log of another CI, where it is lines. */
export function terminalLog(out: Output, env: Variables = {}): Log {
  const secrets: string[] = [];
  const harmless = (text: string, prefix = ''): string[] => harmlessLines(redactor(secrets)(text), prefix);
  const paint = paintFor(env, out.isTTY === true);
  const screen = out.isTTY === true && canRedraw(env) ? new Screen(out, paint) : null;
  const write = (text: string): void => void (screen === null ? out.write(text) : screen.say(text));
  const say = (prefix: string) => (text: string) => {
    const lines = harmless(text, prefix);
    write(`${lines.join('\n')}\n`);
  };
  const print = (block: LiveBlock): void => {
    for (const line of rowsOf(block)) write(`${line.map(paint).join('')}\n`);
  };
  return {
    info: say(''),
    notice: say('Note: '),
    warning: say('Warning: '),
    live(block) {
      const shown = block && changed(block, (text) => harmless(text).join(' '));
      if (screen !== null) screen.show(shown);
      else if (shown !== null) print(shown);
    },
    liveEverySeconds: screen === null ? LOG_EVERY_SECONDS : DRAWN_EVERY_SECONDS,
    group(title) {
      say('')(`${title}:`);
      return { [Symbol.dispose]: () => undefined };
    },
    mask: (secret) => void secrets.push(secret),
  };
}

/** A CI may give a terminal whose log is kept; every block would stay in it. */
const canRedraw = ({ TERM, CI }: Variables): boolean => TERM !== 'dumb' && !CI;

/** The toolkit talks to a runner on standard output (`::debug::`, `[command]`), which means nothing to a terminal: those lines are dropped, all else passes. */
export function muteToolkit(out: NodeJS.WriteStream): void {
  const write = out.write.bind(out);
  out.write = (chunk: Uint8Array | string, ...rest: never[]) =>
    typeof chunk === 'string' && /^(::debug::|\[command\])/.test(chunk) ? true : write(chunk, ...rest);
}
