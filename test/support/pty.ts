import { type ChildProcess, spawn } from 'node:child_process';
import { ScreenModel } from './screen-model.ts';

/** Runs a program in a terminal of its own; what is written to us is typed there. */
const RELAY = `
import fcntl, os, pty, select, struct, sys, termios
columns, rows = int(sys.argv[1]), int(sys.argv[2])
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', rows, columns, 0, 0))
    os.execvp(sys.argv[3], sys.argv[3:])
inputs = [terminal, 0]
while True:
    ready, _, _ = select.select(inputs, [], [])
    if 0 in ready:
        typed = os.read(0, 1024)
        if typed: os.write(terminal, typed)
        else: inputs.remove(0)
    if terminal in ready:
        try: data = os.read(terminal, 65536)
        except OSError: break
        if not data: break
        os.write(1, data)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) & 255)
`;

export const CTRL_C = '\u0003';
export const CTRL_BACKSLASH = '\u001c';

/** A program that ran in a real terminal. */
export interface TerminalRun {
  readonly code: number | null;
  readonly screen: ScreenModel;
}

/** Runs a program in a pty with a window of 100 columns, and shows what it writes; `meanwhile` may type. */
export function runInTerminal(
  [program, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string | undefined>>,
  meanwhile: (seen: string, type: (keys: string) => void) => void = () => undefined,
): Promise<TerminalRun> {
  const [columns, rows] = [100, 30];
  const screen = new ScreenModel(columns, rows);
  const child: ChildProcess = spawn('python3', ['-c', RELAY, `${columns}`, `${rows}`, program, ...args], {
    env: { TERM: 'xterm-256color', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    screen.write(chunk);
    meanwhile(screen.bytes, (keys) => void child.stdin?.write(keys));
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, screen })));
}
