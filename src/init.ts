import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve as absolute, dirname } from 'node:path';
import type { FlatValues } from './config/flat.ts';
import { starterFile } from './config/starter.ts';
import { GateError, wordsOf } from './gate-error.ts';
import { USUAL_CONFIG_FILE } from './read-config.ts';

/** Writes a commented config file, filled in with the flags, where none is yet; returns what to do next, as text. Throws a GateError when the flags are not right or the file cannot be written. */
export function init(flat: FlatValues, work: string): string {
  const wanted = flat.values.config?.trim() || USUAL_CONFIG_FILE;
  const path = absolute(work, wanted);
  if (wanted === 'none') throw refused('--config: none is no file; name the one to write', 'Nothing was written.');
  write(path, wanted, starterFile(flat));
  const named = wanted === USUAL_CONFIG_FILE ? '' : ` --config ${wanted}`;
  return `Wrote ${wanted}.

Next:
  1. Open it: ${flat.values.script === undefined ? 'name your pages, and ' : ''}set what else should differ.
  2. npx k6-gate plan${named}    tells what would be run, and runs nothing
  3. npx k6-gate run${named}     gates the site
  4. In a workflow: "uses: OWNER/k6-gate@v1"${named === '' ? '' : ` with "config: ${wanted}"`}; the repository must be checked out before.
`;
}

function write(path: string, wanted: string, text: string): void {
  const hint = 'Nothing was written. Name another file with --config, or move that one away.';
  if (existsSync(path)) throw refused(`${wanted} exists already`, hint);
  try {
    mkdirSync(dirname(path), { recursive: true });
    // A file that came up just now is nobody's to lose either.
    writeFileSync(path, text, { flag: 'wx' });
  } catch (cause) {
    throw refused(`${wanted} cannot be written (${wordsOf(cause)})`, hint);
  }
}

const refused = (message: string, hint: string): GateError => new GateError('user/refused', message, { hint });
