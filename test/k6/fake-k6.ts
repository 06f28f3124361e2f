import { join } from 'node:path';
import type { Binary } from '../../src/k6/binary.ts';
import type { LogLine } from '../../src/k6/log-line.ts';
import type { RunRequest } from '../../src/k6/run.ts';
import { type TemporaryWorld, temporaryWorld, writeProgram } from './temporary-world.ts';

/** A world with a shell script as its k6, and what a run of it needs. */
export interface FakeK6 extends Disposable {
  readonly root: string;
  readonly binary: Binary;
  readonly request: RunRequest;
  readonly lines: LogLine[];
}

/** Shell that writes k6's summary where it was asked for; arguments are looked through once. */
export const EXPORT_SUMMARY = `
while [ "$1" != --summary-export ]; do shift; done
printf '%s' '{"metrics":{"http_reqs":{"count":3,"rate":1}}}' > "$2"`;

/** `body` is shell; `$ROOT` is a folder of the test's own. */
export function fakeK6(body: string, request: Partial<RunRequest> = {}, folder = 'bin'): FakeK6 {
  const world: TemporaryWorld = temporaryWorld();
  const lines: LogLine[] = [];
  const path = writeProgram(join(world.root, folder, 'k6'), `#!/bin/sh\nROOT='${world.root}'\n${body}\n`);
  const file = (name: string): string => join(world.root, name);
  const binary: Binary = { path, version: '2.2.0', source: 'path', verified: false, sha256: '', vouchedBy: null };
  return {
    root: world.root,
    binary,
    lines,
    request: {
      binary,
      files: { script: file('script.js'), config: file('k6-config.json'), summary: file('summary.json') },
      phase: 'load',
      env: { GATE_HEADER_0: 'value' },
      stop: new AbortController().signal,
      onLog: (line) => lines.push(line),
      ...request,
    },
    [Symbol.dispose]: () => world[Symbol.dispose](),
  };
}
