import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { frameOf } from './terminal-frame.ts';

/** What a run said and left. */
export interface Played {
  readonly verdict: Verdict;
  /** As a CI keeps it. */
  readonly log: string;
  /** What was written to a terminal until somebody looked. */
  readonly seen: string | null;
}

/** All views come of these. */
const KEPT = ['verdict.json', 'timeline.ndjson'];

/** Keeps in a folder what the views of a run are made of, without the paths of this machine. */
export async function keep({ verdict, log, seen }: Played, work: string, folder: string): Promise<void> {
  const clean = (text: string): string =>
    text.replaceAll(`file://${work}/`, '').replaceAll(`${work}/`, '').replaceAll(work, '.').replaceAll(homedir(), '~');
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), clean(text));
  for (const name of KEPT) {
    const file = join(verdict.evidence.folder ?? '', name);
    if (existsSync(file)) write(name, readFileSync(file, 'utf8'));
  }
  write('log.txt', log);
  if (seen !== null) write('terminal.ansi', await frameOf(seen));
}
