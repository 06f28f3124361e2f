import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError, wordsOf } from '../gate-error.ts';
import type { Script } from '../script/render.ts';
import type { RunFiles } from './argv.ts';

/** Writes the script, the files that it opens (texts by name) and an empty config into a fresh folder below `temp`; the folder goes when the scope is left. Throws a GateError where nothing can be written: a full disk is nobody's bug. */
export async function writeRunFiles(
  script: Script,
  temp: string,
  beside: Readonly<Record<string, string>> = {},
): Promise<RunFiles & AsyncDisposable> {
  try {
    return await writeInto(temp, script, beside);
  } catch (cause) {
    throw new GateError('platform/unexpected', `The files for k6 cannot be written: ${wordsOf(cause)}`, {
      hint: 'Look for a full disk, or set RUNNER_TEMP to a folder that can be written.',
      cause,
    });
  }
}

async function writeInto(
  temp: string,
  script: Script,
  beside: Readonly<Record<string, string>>,
): Promise<RunFiles & AsyncDisposable> {
  const folder = await mkdtemp(join(temp, 'k6-gate-run-'));
  const files = {
    script: join(folder, 'script.js'),
    config: join(folder, 'k6-config.json'),
    summary: join(folder, 'summary.json'),
  };
  await writeFile(files.script, script.text);
  await writeFile(files.config, '{}\n');
  for (const [name, text] of Object.entries(beside)) await writeFile(join(folder, name), text, { mode: 0o600 });
  return {
    ...files,
    // What cannot be removed goes with the temporary folder; it must not replace a verdict.
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }).catch(() => undefined),
  };
}
