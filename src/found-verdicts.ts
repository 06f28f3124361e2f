import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from './gate-error.ts';
import { parseVerdict, type Verdict } from './verdict/verdict.ts';

/** That of 200 pages has some two megabytes. */
const MAX_BYTES = 8 * 1024 * 1024;
/** A comment has no room for more. */
const MAX_VERDICTS = 20;

/** What lies below a folder. */
export interface FoundVerdicts {
  readonly verdicts: readonly Verdict[];
  /** What is no verdict, or one too many, in words. */
  readonly problems: readonly string[];
}

/** Reads the `verdict.json` of a folder and of each folder in it, as an artifact or several were unpacked there. Nothing of them is trusted: what does not have the exact shape of a verdict is a problem, and links are not followed. */
export function findVerdicts(folder: string): FoundVerdicts {
  const verdicts: Verdict[] = [];
  const problems: string[] = [];
  const files = filesIn(folder);
  if (files.length > MAX_VERDICTS)
    problems.push(`${files.length} verdicts are too many; the first ${MAX_VERDICTS} count`);
  for (const file of files.slice(0, MAX_VERDICTS)) {
    try {
      verdicts.push(readVerdict(file));
    } catch (error) {
      problems.push(`${file} is no verdict of this version of k6-gate: ${wordsOf(error)}`);
    }
  }
  return { verdicts, problems };
}

const filesIn = (folder: string): string[] =>
  [folder, ...foldersIn(folder)].map((place) => join(place, 'verdict.json')).filter(isFile);

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();

const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;

function readVerdict(file: string): Verdict {
  if (lstatSync(file).size > MAX_BYTES) throw new Error(`it has more than ${MAX_BYTES} bytes`);
  const { success, data, error } = parseVerdict(JSON.parse(readFileSync(file, 'utf8')));
  if (success) return data;
  const [issue] = error.issues;
  throw new Error(`${issue?.path.join('.')}: ${issue?.message}`);
}
