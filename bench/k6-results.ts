import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { muteToolkit } from '../src/terminal-log.ts';
import { k6, TOOL_CACHE } from '../test/support/k6.ts';

const SECONDS = 8;

process.env.RUNNER_TOOL_CACHE ??= TOOL_CACHE;
muteToolkit(process.stdout);

/** A file of at least so many bytes that real k6 wrote, in the folder for temporary files: some seconds of it, again and again, each time later. With `urls` no request goes to the address of another. Made once. */
export async function resultsOf(version: string, bytes: number, { urls = false } = {}): Promise<string> {
  const folder = join(tmpdir(), 'k6-gate-bench');
  const file = join(folder, `${version}-${bytes}${urls ? '-urls' : ''}.ndjson`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const recorded = (await record(version, urls)).toString('latin1');
  const part = openSync(`${file}.part`, 'w');
  for (let written = 0, nth = 0; written < bytes; nth += 1) {
    const otherUrls = urls ? recorded.replaceAll('/item-0-', `/item-${nth}-`) : recorded;
    written += writeSync(part, later(otherUrls, nth * SECONDS));
  }
  closeSync(part);
  renameSync(`${file}.part`, file);
  return file;
}

/** The NDJSON that k6 writes to its standard output. */
async function record(version: string, urls: boolean): Promise<Buffer> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/broken' ? 503 : 200).end('x');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const script = join(import.meta.dirname, 'k6-results.js');
  const argv = ['run', '--quiet', '--no-usage-report', '--address', '', '-e', `BASE=http://127.0.0.1:${port}`];
  if (urls) argv.push('-e', 'URLS=1');
  const child = spawn((await k6(version)).path, [...argv, '--out', 'json', script], {
    env: { TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stdout = await buffer(child.stdout);
  server.closeAllConnections();
  server.close();
  return stdout.subarray(0, stdout.lastIndexOf('}}\n') + 3);
}

function later(lines: string, seconds: number): Buffer {
  let [text, shifted] = ['', ''];
  const shift = (_: string, key: string, second: string): string => {
    if (second !== text) {
      text = second;
      shifted = new Date(Date.parse(`${second}Z`) + seconds * 1000).toISOString().slice(0, -'.000Z'.length);
    }
    return key + shifted;
  };
  return Buffer.from(lines.replace(/("time":")([^.Z]*)/g, shift), 'latin1');
}
