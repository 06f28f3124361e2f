import { counted } from '../../verdict/finding-words.ts';
import type { RunRecord, Verdict } from '../../verdict/verdict.ts';
import { VERSION } from '../../version.ts';
import { judgedWords } from '../judged-words.ts';
import { readings, usage, versions } from '../run-details.ts';
import { time } from '../time-words.ts';
import { webAddress } from './view.ts';

/** Where and with what it was measured. */
export function environmentView(verdict: Verdict) {
  return {
    facts: facts(verdict).flatMap(([name, value]) => (value ? [{ name, value, href: linkOf(name, value) }] : [])),
    runs: verdict.runs.map(runRow),
    files: verdict.evidence.files,
  };
}

const LINKED = ['Target', 'Job'];
const linkOf = (name: string, value: string): string | null => (LINKED.includes(name) ? webAddress(value) : null);

type Fact = readonly [name: string, value: string | null | undefined];

function facts(verdict: Verdict): readonly Fact[] {
  const { config, context, runs, targetVersion, evidence, durationSeconds, results } = verdict;
  const run = runs.at(-1);
  const { runner } = context;
  return [
    ['Target', config?.target],
    ['Environment', config?.environment],
    ['Version of the site', targetVersion && versions(targetVersion)],
    ['Started', moment(verdict.startedAt)],
    ['Took', time(durationSeconds)],
    ['Judged', results && judgedWords(results)],
    ['k6', results !== null ? 'not run here' : run && binary(run)],
    ['sha256 of k6', run?.sha256],
    ['CPU', runs.flatMap(({ generator }) => (generator === null ? [] : [usage(generator)])).at(-1)],
    [
      'Runner',
      runner &&
        `${runner.name === null ? '' : `${runner.name}, `}${runner.os} ${runner.arch}, ${counted(runner.cpus, 'CPU')}`,
    ],
    ['k6-gate', VERSION],
    ['Run', verdict.id],
    ['Config hash', config?.hash],
    ['Commit', context.commit],
    ['Job', context.runUrl],
    ['Attempt', context.runUrl === null ? null : String(context.attempt)],
    ['Evidence', evidence.folder],
    ['Readings', evidence.summaryAgrees === null && results === null ? null : readings(evidence)],
  ];
}

const binary = ({ version, source, verified }: RunRecord): string =>
  `${version} from ${source}, hash ${verified ? 'verified' : 'not verified'}`;

/** `2026-11-21 07:00:00 UTC`. */
export const moment = (iso: string): string => iso.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');

const runRow = ({ name, exitCode, signal, plannedSeconds, seconds }: RunRecord) => ({
  name,
  exit: exitCode === null ? (signal ?? '–') : String(exitCode),
  planned: plannedSeconds === null ? '–' : time(plannedSeconds),
  took: `${seconds} s`,
});
