import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

// Runs script.js with each k6 that is named on the command line, and writes what it printed and its summary here.
const here = import.meta.dirname;

async function main(k6: string): Promise<void> {
  const version = await versionOf(k6);
  const target = await listen();
  const summary = join(here, `${version}.summary.json`);
  const home = mkdtempSync(join(tmpdir(), 'k6-recording-'));
  writeFileSync(join(home, 'empty.json'), '{}');
  const child = spawn(k6, argv(home, summary, target.url, await closedPort()), {
    env: { TZ: 'UTC', HOME: home, K6_AUTO_EXTENSION_RESOLUTION: 'false', K6_BINARY_PROVISIONING: 'false' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [stdout] = await Promise.all([buffer(child.stdout), once(child, 'close')]);
  target.close();
  rmSync(home, { recursive: true });
  writeFileSync(join(here, `${version}.stdout.gz`), gzipSync(stdout, { level: 9 }));
  process.stdout.write(`${version}: exit ${child.exitCode}, ${stdout.length} bytes, ${readFileSync(summary).length} of summary\n`);
}

function argv(home: string, summary: string, base: string, nobody: string): string[] {
  return [
    ...['run', '--config', join(home, 'empty.json'), '--no-usage-report', '--no-thresholds=false', '--address', ''],
    ...['--quiet', '--no-color', '--paused=false', '--linger=false', '--log-output', 'stderr', '--log-format', 'json'],
    ...['-e', `BASE=${base}`, '-e', `NOBODY=${nobody}`, '--summary-export', summary, '--out', 'json', join(here, 'script.js')],
  ];
}

async function versionOf(k6: string): Promise<string> {
  const words = (await buffer(spawn(k6, ['version'], { stdio: ['ignore', 'pipe', 'ignore'] }).stdout)).toString();
  return /v\d+\.\d+\.\d+/.exec(words)?.[0] ?? 'unknown';
}

/** A shop in twelve lines: pages of different sizes and speeds, one that breaks, one that moved. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://shop').pathname;
  if (path === '/moved') return void response.writeHead(302, { location: '/slow' }).end();
  const body = 'x'.repeat(1 + Math.floor(Math.random() * 500));
  const delayMs = path === '/slow' ? 20 + Math.random() * 60 : Math.random() * 10;
  setTimeout(() => response.writeHead(path === '/broken' ? 503 : 200).end(body), delayMs);
}

async function listen() {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => (server.closeAllConnections(), server.close()) };
}

async function closedPort(): Promise<string> {
  const { url, close } = await listen();
  close();
  return url;
}

for (const k6 of process.argv.slice(2)) await main(k6);
