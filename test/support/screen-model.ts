import { EventEmitter } from 'node:events';
// Its entry is CommonJS: names are not told apart by every Node.
import xterm from '@xterm/headless';

/** A terminal as people see it: what is written to it, and what then stands on its screen. */
export class ScreenModel extends EventEmitter {
  readonly isTTY = true;
  readonly #terminal: InstanceType<typeof xterm.Terminal>;
  /** Everything that was written. */
  bytes = '';

  constructor(columns: number, rows: number) {
    super();
    // A pty makes `\r\n` of a line end.
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
  }

  get columns(): number {
    return this.#terminal.cols;
  }

  get rows(): number {
    return this.#terminal.rows;
  }

  write(chunk: Uint8Array | string): boolean {
    this.bytes += chunk.toString();
    this.#terminal.write(chunk);
    return true;
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.emit('resize');
  }

  /** The lines from the first that was written, wrapped ones in one, without those below the cursor. */
  async lines(): Promise<string[]> {
    await new Promise<void>((resolve) => this.#terminal.write('', resolve));
    const { active } = this.#terminal.buffer;
    const lines: string[] = [];
    for (let at = 0; at <= active.baseY + active.cursorY; at += 1) {
      const line = active.getLine(at);
      const text = line?.translateToString(true) ?? '';
      if (line?.isWrapped) lines.push(`${lines.pop() ?? ''}${text}`);
      else lines.push(text);
    }
    return lines;
  }

  /** Where the cursor stands, from 0. */
  get cursor(): { readonly column: number; readonly row: number } {
    const { cursorX, cursorY } = this.#terminal.buffer.active;
    return { column: cursorX, row: cursorY };
  }
}
