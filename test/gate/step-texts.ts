import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ActionRecord } from '../harness/runner.ts';
import { readZipEntries } from '../harness/zip-entries.ts';

const plain = (name: string, bytes: Buffer): string => (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();

/** Every text that a step of the action left for somebody to read, by where it stands, unzipped and before the runner masks anything. */
export function textsOf(record: ActionRecord): Readonly<Record<string, string>> {
  const files = [record.workspace, record.temp].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const uploads = [...record.artifacts].flatMap(([artifact, { zip }]) =>
    [...(artifact.endsWith('.html') ? [['', zip] as const] : readZipEntries(zip))].map(([name, bytes]) => [
      `${artifact}/${name}`,
      plain(name, bytes),
    ]),
  );
  // The one place where a secret may stand is the command that tells the runner to mask it.
  const said = record.raw.filter((line) => !line.startsWith('::add-mask::'));
  return {
    ...Object.fromEntries(files.map((file) => [file, plain(file, readFileSync(file))])),
    ...Object.fromEntries(uploads),
    output: said.join('\n'),
    summary: record.summary,
    outputs: JSON.stringify([record.outputs, record.state, record.env]),
    annotations: JSON.stringify(record.annotations),
  };
}
