import type { Config } from '../config/config.ts';
import type { Measurements } from '../results/measurements.ts';
import type { ReadResults } from '../results/result-file.ts';
import { alarmReasons } from './alarm-words.ts';
import { isTooMuch, leftOutWords, shortOfPlan, UNPROVEN } from './doubts.ts';
import { type Facts, reason, subjectOf } from './facts.ts';
import { counted } from './finding-words.ts';
import type { Judgement } from './judge.ts';
import { crossings, failedChecks, passed, type Ruling } from './rulings.ts';
import type { Reason } from './verdict.ts';
import { weighAlone } from './weigh.ts';

/** All that results are judged by that exist already. */
interface ResultFacts extends Facts {
  readonly read: ReadResults;
}

/** Judges results that exist already: pure, total, fails closed. What is known of a run by its k6 alone (exit code, its own counts, its log, its machine) decides nothing here; a pass needs every threshold held on samples, in files that are whole. */
export function judgeResults(config: Config, measured: Measurements, read: ReadResults): Judgement {
  const findings = config.thresholds.map((threshold) => weighAlone(threshold, measured));
  const facts: ResultFacts = { config, measured, findings, read };
  const { outcome, reasons } =
    ROWS.reduce<Ruling | undefined>((ruling, row) => ruling ?? row(facts), undefined) ?? passed;
  return { outcome, reasons, error: null, findings, abort: null, summaryAgrees: null };
}

/** The rows of the table of runs that need no k6: the first one that fits (docs/judge.md). */
const ROWS: readonly ((facts: ResultFacts) => Ruling | undefined)[] = [
  (facts) => {
    const crossed = crossings(facts);
    return crossed.length > 0 ? { outcome: 'failed', reasons: [...crossed, ...stalls(facts)] } : undefined;
  },
  (facts) => {
    const reasons = stalls(facts);
    return reasons.length > 0 ? { outcome: 'failed', reasons } : undefined;
  },
  failedChecks,
  (facts) => {
    const reasons = DOUBTS.flatMap((doubt) => doubt(facts));
    return reasons.length > 0 ? { outcome: 'inconclusive', reasons } : undefined;
  },
];

const stalls = ({ measured, config }: Facts): Reason[] => alarmReasons(measured, null, subjectOf(config));

/** Each says why results do not carry a pass; nothing when they do. What the files lack comes first: it is why findings lack samples. */
const DOUBTS: readonly ((facts: ResultFacts) => readonly Reason[])[] = [
  ({ read: { files } }) => {
    const broken = files.filter(({ fault }) => fault !== null);
    const more = broken.length - MOST_TOLD;
    return [
      ...broken.slice(0, MOST_TOLD).map(({ name, fault }) => reason('evidence-incomplete', `${name} ${fault}`)),
      ...(more > 0 ? [reason('evidence-incomplete', `${counted(more, 'more file')} of the same kind`)] : []),
    ];
  },
  unreadable,
  outOfOrder,
  ...UNPROVEN,
  ({ measured: { droppedIterations: dropped, total } }) => {
    const due = total.iterations + dropped;
    return isTooMuch(dropped, due)
      ? [reason('generator-starved', `${leftOutWords(dropped, due)}: k6 had no VU free for them`)]
      : [];
  },
  (facts) =>
    facts.config.results?.knowsLoad && facts.measured.points > 0
      ? shortOfPlan(facts, facts.measured.total.vusMax, false)
      : [],
];

const MOST_TOLD = 5;

/** k6's own counts would tell whether a line that is lost matters, and they are not here. */
function unreadable({ measured: { malformedLines }, read: { files } }: ResultFacts): Reason[] {
  if (malformedLines === 0) return [];
  const first = files.find((file) => file.malformedLines > 0)?.name;
  const lines = malformedLines === 1 ? '1 line cannot be read' : `${malformedLines} lines cannot be read`;
  return [
    reason(
      'evidence-incomplete',
      `${lines} (the first in ${first}): samples are missing, and nothing tells how many; a file that is cut must be cut between lines (split -C, split -l)`,
    ),
  ];
}

/** Sums are right in any order; what happened in the course of a run is seen only in the order of time. */
function outOfOrder({ measured: { latePoints, points } }: ResultFacts): Reason[] {
  if (!isTooMuch(latePoints, points)) return [];
  return [
    reason(
      'evidence-incomplete',
      `${latePoints} of ${counted(points, 'sample')} stand more than 10 s behind later ones: nothing tells whether the target stalled; judge files as k6 wrote them, each in the order of time`,
    ),
  ];
}
