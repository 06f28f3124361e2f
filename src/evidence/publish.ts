import { readdir } from 'node:fs/promises';
import { wordsOf } from '../gate-error.ts';
import type { Curves } from '../results/curves.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { World } from '../world.ts';
import { writeWhole } from './whole-file.ts';

/** Reports by file name, each derived from a verdict and the course of its run. */
export type Views = Readonly<Record<string, (verdict: Verdict, curves: Curves) => string | Promise<string>>>;

/** Writes a verdict and tells `hear` of it, then writes every view of it, then the verdict again with the names of all files. A view that fails is a note and costs nothing else. Throws a GateError only when the verdict itself cannot be written. */
export async function publish(
  verdict: Verdict,
  curves: Curves,
  folder: string,
  views: Views,
  hear: World['hear'] = () => undefined,
): Promise<Verdict> {
  await writeVerdict(folder, verdict);
  const expected = withFiles(verdict, await filesIn(folder, Object.keys(views)).catch(() => []));
  hear(expected);
  const notes = [...(await writeViews(expected, curves, folder, views))];
  let complete = verdict;
  const keepAll = async (): Promise<void> => {
    complete = withFiles({ ...verdict, notes: [...verdict.notes, ...notes] }, await filesIn(folder));
    await writeVerdict(folder, complete);
  };
  await keepAll().catch((thrown: unknown) => void notes.push(incomplete('verdict.json', thrown)));
  return { ...complete, notes: [...verdict.notes, ...notes] };
}

const withFiles = (verdict: Verdict, files: readonly string[]): Verdict => ({
  ...verdict,
  evidence: { ...verdict.evidence, files: [...files] },
});

/** The names of the files in a folder, and of those that will be. */
async function filesIn(folder: string, coming: readonly string[] = []): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  return [...new Set([...names, ...coming])].sort();
}

/** Writes every view of a verdict; returns what could not be made, in words. */
export async function writeViews(
  verdict: Verdict,
  curves: Curves,
  folder: string,
  views: Views,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [name, view] of Object.entries(views)) {
    const write = async () => writeWhole(folder, name, await view(verdict, curves));
    await write().catch((thrown: unknown) => void faults.push(incomplete(name, thrown)));
  }
  return faults;
}

const incomplete = (name: string, thrown: unknown): string => `${name} is not complete: ${wordsOf(thrown)}`;

/** Writes verdict.json. */
export const writeVerdict = (folder: string, verdict: Verdict): Promise<void> =>
  writeWhole(folder, 'verdict.json', `${JSON.stringify(verdict, null, 2)}\n`);
