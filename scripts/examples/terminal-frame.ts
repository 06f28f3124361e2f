// Its entry is CommonJS: names are not told apart by every Node.
import xterm from '@xterm/headless';
import { WINDOW } from './two-logs.ts';

const RESET = 39;
/** The colours that a terminal names by a number from 0 to 7 are set by a code. */
const FOREGROUND = 30;

/** What stands on a terminal after all this was written to it: its lines, with colours and without moves of the cursor. */
export async function frameOf(bytes: string): Promise<string> {
  const terminal = new xterm.Terminal({
    cols: WINDOW.columns,
    rows: WINDOW.rows,
    allowProposedApi: true,
    convertEol: true,
  });
  await new Promise<void>((done) => terminal.write(bytes, done));
  const { active } = terminal.buffer;
  const lines = Array.from({ length: active.baseY + active.cursorY }, (_, at) => lineOf(active.getLine(at)));
  return `${lines.join('\n')}\n`;
}

type Line = NonNullable<ReturnType<InstanceType<typeof xterm.Terminal>['buffer']['active']['getLine']>>;

function lineOf(line: Line | undefined): string {
  if (line === undefined) return '';
  let colour = RESET;
  let text = '';
  for (let at = 0; at < line.translateToString(true).length; at += 1) {
    const cell = line.getCell(at);
    if (cell === undefined) continue;
    const next = cell.isFgDefault() ? RESET : FOREGROUND + cell.getFgColor();
    text += next === colour ? cell.getChars() || ' ' : `\u001b[${next}m${cell.getChars() || ' '}`;
    colour = next;
  }
  return colour === RESET ? text : `${text}\u001b[${RESET}m`;
}
