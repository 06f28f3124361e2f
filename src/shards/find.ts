import { readdirSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GateError, wordsOf } from '../gate-error.ts';

/** Results as the user named them, or as they lie in a folder that was named. */
export interface Place {
  /** As messages call it. */
  readonly name: string;
  /** Null is standard input. */
  readonly path: string | null;
  /** True for a pipe: it can be read once. */
  readonly isPipe: boolean;
  /** False where it only lies in a folder that was named: then it may be something else. */
  readonly isNamed: boolean;
}

/** What files of results are called in a folder; what is in them decides. */
const ENDING = /\.(ndjson|jsonl?)(\.gz)?$|\.gz$/i;

/** Of the evidence of a run this alone has points. */
const OWN_RESULTS = 'results.ndjson.gz';
const OWN_VERDICT = 'verdict.json';

const STDIN = 'standard input';
const ALLOWED =
  'allowed: NDJSON as "k6 run --out json=FILE" writes it, the same in gzip, a folder of such files, or - for standard input';

/** Throws a GateError when what was named cannot be meant. */
export function demandNames(named: readonly string[]): void {
  if (named.length === 0) throw refused(`judge: no results are named; ${ALLOWED}`);
  if (named.includes('')) throw refused(`judge: a name is empty, as of a variable that is not set; ${ALLOWED}`);
  if (named.filter((one) => one === '-').length > 1) throw refused('judge: - is given twice; write it once');
}

/** The places of the results that were named, those of a folder by name. Throws a GateError when there are none. */
export function placesOf(named: string, work: string): readonly Place[] {
  if (named === '-') return [{ name: STDIN, path: null, isPipe: true, isNamed: true }];
  return placesAt(named, resolve(work, named));
}

function placesAt(name: string, path: string): readonly Place[] {
  const stats = statsOf(name, path);
  if (stats.isDirectory()) return placesIn(name, path);
  return [{ name, path, isPipe: !stats.isFile(), isNamed: true }];
}

function statsOf(name: string, path: string, missing = 'is not there'): Stats {
  try {
    return statSync(path);
  } catch (cause) {
    throw refused(`${name} ${isMissing(cause) ? missing : `cannot be read (${wordsOf(cause)})`}; ${ALLOWED}`, cause);
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function placesIn(folder: string, path: string): readonly Place[] {
  const names = namesIn(folder, path);
  const own = names.includes(OWN_VERDICT) && names.includes(OWN_RESULTS);
  const found = own ? [OWN_RESULTS] : names.filter((name) => ENDING.test(name));
  const places = found.map((name) => ({
    name: join(folder, name),
    path: join(path, name),
    isPipe: false,
    isNamed: own,
  }));
  const files = places.filter((place) => statsOf(place.name, place.path, BROKEN_LINK).isFile());
  if (files.length === 0) throw noResults(folder);
  return files;
}

/** A folder lists it, and yet it is not there. */
const BROKEN_LINK = 'is a link to a file that is not there: put that file there, or take the link away';

/** Those of files and links, sorted; hidden ones are still being written, and a pipe among them may wait for ever. */
function namesIn(folder: string, path: string): readonly string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    const files = entries.filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.'));
    return files.map(({ name }) => name).sort();
  } catch (cause) {
    throw refused(`${folder} cannot be read (${wordsOf(cause)}); ${ALLOWED}`, cause);
  }
}

/** What a folder without results is to somebody who wanted them judged. */
export const noResults = (folder: string): GateError =>
  refused(
    `${folder} holds no results of k6: no file of it (.ndjson, .json, .gz; not those of folders in it) has a point; ${ALLOWED}`,
  );

/** What a file is that holds something else. */
export const notOfK6 = (name: string): GateError =>
  refused(
    `${name} holds no results of k6: none of its first lines is one; ${ALLOWED}; a summary (--summary-export) has no points to judge`,
  );

const refused = (message: string, cause?: unknown): GateError =>
  new GateError('user/refused', message, { hint: 'Nothing was judged. Name the results: k6-gate judge FILE….', cause });
