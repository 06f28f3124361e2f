import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { views } from './decide.ts';
import { makeFolders } from './evidence/folder.ts';
import { writeViews } from './evidence/publish.ts';
import { type KeptRun, noEvidence, reopen } from './evidence/reopen.ts';
import { GateError, wordsOf } from './gate-error.ts';
import { verdictText } from './report/text.ts';

/** An earlier run, and where its reports go. */
interface Found {
  readonly run: KeptRun;
  readonly to: string;
}

/** Makes every report of an earlier run again, from its folder: `DIR [--output-dir OTHER]`; of a folder with the folders of several runs, those of each. Nothing is judged again. Returns what could not be made, in words; throws a GateError for arguments and folders that are not right. */
export async function rebuildReports(
  args: readonly string[],
  work: string,
  say: (text: string) => void,
): Promise<readonly string[]> {
  const { from, to } = readArguments(args);
  const faults: string[] = [];
  for await (const { run, to: folder } of runsIn(resolve(work, from), from, resolve(work, to ?? from))) {
    makeFolder(folder);
    const missing = await writeViews(run.verdict, run.curves, folder, views);
    faults.push(...missing);
    // The folder that the verdict names may be on another machine.
    say(verdictText({ ...run.verdict, evidence: { ...run.verdict.evidence, folder: null } }));
    say(`Made again from the evidence, not judged again: ${Object.keys(views).join(', ')} in ${folder}`);
  }
  return faults;
}

/** The run of a folder; else those of the folders in it, as a sequence leaves them. Each is read when it is its turn. */
async function* runsIn(folder: string, named: string, to: string): AsyncGenerator<Found> {
  const steps = foldersIn(folder, named);
  const own = await reopen(folder);
  if (own !== null) return yield { run: own, to };
  let found = false;
  for (const step of steps) {
    const run = await reopen(join(folder, step));
    if (run !== null) yield { run, to: join(to, step) };
    found ||= run !== null;
  }
  if (!found) throw noEvidence(named);
}

/** The names of the folders in a folder; none behind a link, which may lead anywhere. */
function foldersIn(folder: string, named: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (cause) {
    throw refused(`"${named}" is no folder that can be read: ${wordsOf(cause)}`);
  }
}

function readArguments(args: readonly string[]): { readonly from: string; readonly to: string | undefined } {
  const options = { 'output-dir': { type: 'string' } } as const;
  const { values, positionals, tokens } = parseArgs({
    ...{ args: [...args], options, strict: false, allowPositionals: true, tokens: true },
  });
  const stranger = tokens.find((token) => token.kind === 'option' && token.name !== 'output-dir');
  if (stranger?.kind === 'option') throw refused(`${stranger.rawName} is no flag of report; allowed: --output-dir`);
  const [from, ...others] = positionals;
  const to = values['output-dir'];
  if (from === undefined || from === '') throw refused('report: the folder is missing; name that of an earlier run');
  if (others.length > 0) throw refused(`report: ${positionals.length} folders are given; allowed: one`);
  if (to !== undefined && (typeof to !== 'string' || to === ''))
    throw refused('--output-dir has no value; allowed: a folder');
  return { from, to };
}

function makeFolder(folder: string): void {
  try {
    makeFolders(folder);
  } catch (cause) {
    throw refused(`--output-dir: "${folder}" cannot be made: ${wordsOf(cause)}`);
  }
}

const refused = (message: string): GateError =>
  new GateError('user/refused', message, {
    hint: 'Write k6-gate report DIR, with the folder of an earlier run as its log names it ("Evidence: …").',
  });
