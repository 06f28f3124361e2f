import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { gather } from '../../src/k6/gather.ts';

test('waits after a small read, and not after a large one', () => {
  const msOf = (bytes: number): number => {
    const began = performance.now();
    for (let read = 0; read < 20; read += 1) gather(bytes);
    return performance.now() - began;
  };
  expect(msOf(4 * 1024)).toBeGreaterThan(38);
  expect(msOf(64 * 1024)).toBeLessThan(38);
});

test('of a pipe that is written to in small blocks no byte is lost, and small pieces come 2 ms apart', async () => {
  const block = `${'x'.repeat(4095)}\n`;
  // As k6 does it: work, a block, work, the next.
  const program = `
    const block = ${JSON.stringify(block)};
    for (let sent = 0; sent < 1000; sent += 1) {
      const until = performance.now() + 0.1;
      while (performance.now() < until);
      require('node:fs').writeSync(1, block);
    }`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [pieces, bytes] = [[] as number[], [] as Buffer[]];
  const began = performance.now();
  for await (const piece of child.stdout) {
    pieces.push(piece.length);
    bytes.push(piece);
    gather(piece.length);
  }
  expect(Buffer.concat(bytes).toString()).toBe(block.repeat(1000));
  const small = pieces.filter((length) => length < 16 * 1024);
  expect(small.length).toBeLessThan((performance.now() - began) / 1.9);
});
