import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const VERSIONS = ['v0.47.0', 'v1.8.1', 'v2.2.0'] as const;
export type Version = (typeof VERSIONS)[number];

const recorded = (name: string) => readFileSync(join(import.meta.dirname, 'recorded', name));

/** All that this k6 wrote to its standard output: NDJSON, then its text. */
export const stdoutOf = (version: Version): Buffer => gunzipSync(recorded(`${version}.stdout.gz`));

/** The summary export of the same run. */
export const summaryOf = (version: Version): string => recorded(`${version}.summary.json`).toString();

/** The NDJSON part of some output, byte for byte. */
export const ndjsonOf = (stdout: Buffer): Buffer => Buffer.concat(linesOf(stdout).filter((line) => line[0] === 0x7b));

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}
