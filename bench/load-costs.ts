import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../dist/cli/index.js');
const SCRIPT = join(import.meta.dirname, 'plain.js');
/** The kernel tells CPU time in ticks, a hundred a second (`man 7 time`). */
const TICKS_PER_SECOND = 100;

/** What is run, and where. */
export interface Load {
  readonly k6: string;
  readonly url: string;
  readonly requestsPerSecond: number;
  readonly seconds: number;
  /** An empty folder, for all that is written. */
  readonly root: string;
}

/** CPU seconds, user and system, of all threads and of processes that were started on the way. */
export interface Cost {
  readonly requests: number;
  /** Of results, as k6 wrote them. */
  readonly bytes: number;
  /** Of the k6 process that makes the load. */
  readonly k6: number;
  /** Of the gate while that process ran. */
  readonly gate: number;
  /** Of the gate and of what it started, until the load began. */
  readonly before: number;
  /** Of the gate once the load had ended. */
  readonly after: number;
}

/** What `k6 run --out json=FILE` takes for a script; the gate's own when it left one in the folder. */
export async function bareCost(load: Load, script: string = SCRIPT): Promise<Cost> {
  const [points, summary] = [join(load.root, 'points.json'), join(load.root, 'summary.json')];
  const flags = ['--quiet', '--no-usage-report', '--address', '', '--log-output', 'none', '--summary-export', summary];
  const args = ['run', ...flags, '--out', `json=${points}`, '-e', 'GATE_PHASE=load', script];
  const k6 = await timed([load.k6, ...args], load, variables(load));
  const cost = { requests: requestsIn(summary), bytes: statSync(points).size, k6, gate: 0, before: 0, after: 0 };
  rmSync(points);
  return cost;
}

/** What the gate takes for the same load, and the script that k6 ran. */
export async function gateCost(load: Load): Promise<Cost & { readonly script: string }> {
  const evidence = join(load.root, 'evidence');
  rmSync(evidence, { recursive: true, force: true });
  const k6Path = wrapped(load);
  const args = [
    'run',
    '--script',
    SCRIPT,
    '--script-env',
    Object.entries(variables(load))
      .map((pair) => pair.join('='))
      .join('\n'),
  ];
  const flags = ['--target-url', load.url, '--environment', 'preprod', '--k6-path', k6Path, '--output-dir', evidence];
  const all = await timed([process.execPath, CLI, ...args, ...flags], load);
  const requests = requestsIn(join(evidence, 'summary.json'));
  const counted: unknown = JSON.parse(readFileSync(join(evidence, 'verdict.json'), 'utf8')).total.requests;
  if (counted !== requests) throw new Error(`the gate counted ${counted} requests, k6 ${requests}`);
  const [began, ended] = [statOf(join(load.root, 'began')), statOf(join(load.root, 'ended'))];
  const k6 = childSeconds(readFileSync(join(load.root, 'times'), 'utf8'));
  const costs = { k6, gate: ended.own - began.own, before: began.own + began.children };
  return {
    ...{ requests, bytes: unpackedBytes(join(evidence, 'results.ndjson.gz')), ...costs },
    after: all - costs.k6 - costs.gate - costs.before,
    script: join(evidence, 'script.js'),
  };
}

const variables = ({ requestsPerSecond, seconds, url }: Load): Readonly<Record<string, string>> => ({
  ...{ RATE: String(requestsPerSecond), SECONDS: String(seconds), TARGET: url },
});

/** Runs a command, and tells the CPU seconds of it and of all that it waited for. */
async function timed(
  command: readonly string[],
  { root }: Load,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const times = join(root, 'all-times');
  const args = ['-c', '"$@" > /dev/null; times > "$TIMES"', '-', ...command];
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  await once(spawn('sh', args, { stdio: [...stdio], env: { ...process.env, ...env, TIMES: times } }), 'close');
  return childSeconds(readFileSync(times, 'utf8'));
}

/** A k6 that notes what the gate has used when the load begins and when it ends, and what k6 itself has. */
function wrapped({ k6, root }: Load): string {
  const path = join(root, 'k6');
  const text = `#!/bin/sh
case " $* " in " run "*" GATE_PHASE=load "*) ;; *) exec "${k6}" "$@" ;; esac
cat /proc/$PPID/stat > "${root}/began"
"${k6}" "$@"
code=$?
cat /proc/$PPID/stat > "${root}/ended"
times > "${root}/times"
exit $code
`;
  writeFileSync(path, text, { mode: 0o755 });
  return path;
}

/** The second line that `times` prints: user and system time of what the shell waited for, as `0m1.230s 0m0.450s`. */
function childSeconds(times: string): number {
  const parts = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2) throw new Error(`the shell told no times: ${times}`);
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** CPU seconds in a `/proc/PID/stat`: fields 14 and 15 of the process, 16 and 17 of those that it waited for. */
function statOf(file: string): { readonly own: number; readonly children: number } {
  const text = readFileSync(file, 'utf8');
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const at = (field: number): number => (fields[field - 3] ?? Number.NaN) / TICKS_PER_SECOND;
  return { own: at(14) + at(15), children: at(16) + at(17) };
}

function requestsIn(summary: string): number {
  return JSON.parse(readFileSync(summary, 'utf8')).metrics.http_reqs.count;
}

/** The last four bytes of a gzip file, below 4 GiB (RFC 1952, ISIZE). */
function unpackedBytes(file: string): number {
  const last = Buffer.alloc(4);
  const handle = openSync(file, 'r');
  readSync(handle, last, 0, 4, statSync(file).size - 4);
  closeSync(handle);
  return last.readUInt32LE();
}
