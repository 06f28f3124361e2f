import { visitsOf } from '../config/config.ts';
import { visitsBy } from '../config/load-plan.ts';
import { readyVus } from '../config/visit-rate.ts';
import { type Facts, measuredSeconds, type RunFacts, reason, subjectOf } from './facts.ts';
import { counted, quantity, reasonFor } from './finding-words.ts';
import type { Reason } from './verdict.ts';

/** Each says why the findings prove nothing; nothing when they do. */
export const UNPROVEN: readonly ((facts: Facts) => readonly Reason[])[] = [
  ({ findings, config }) =>
    findings
      .filter((finding) => finding.state === 'unmeasured' || finding.state === 'disputed')
      .map((finding) => reasonFor(finding, subjectOf(config, finding.tags))),
  ({ findings }) =>
    findings.some(({ state }) => state === 'held' || state === 'unmeasured' || state === 'disputed')
      ? []
      : [reason('threshold-unmeasured', 'There is no threshold to judge by')],
];

/** Each says why the evidence of a run does not carry a pass; nothing when it does. */
export const DOUBTS: readonly ((facts: RunFacts) => readonly Reason[])[] = [
  ...UNPROVEN,
  ({ counts }) => (counts.agree === true ? [] : [reason('evidence-incomplete', counts.words)]),
  ({ exit: { thresholdAbort } }) =>
    thresholdAbort === null
      ? []
      : [reason('evidence-incomplete', `k6 stopped early and crossed nothing: ${thresholdAbort}`)],
  ({ exit: { exceptions, complaints } }) =>
    exceptions === 0
      ? []
      : [
          reason(
            'iterations-failed',
            `Iterations ended by an exception: ${exceptions} (${complaints[0]?.trim() ?? 'see k6.log'})`,
          ),
        ],
  starved,
  leftOut,
  lessThanPlanned,
];

/** A second or two at full CPU are the start of the VUs or the work of a neighbour. */
const STARVED_SHARE = 0.1;
const STARVED_SECONDS = 3;

/** A k6 that waits for its own CPU measures itself: answers look slower than they are, and fewer visits are made. */
function starved({ exit: { generator } }: RunFacts): Reason[] {
  if (generator === null) return [];
  const { cpus, sampledSeconds, saturatedSeconds, averageShare, busiestShare } = generator;
  if (saturatedSeconds < STARVED_SECONDS || saturatedSeconds <= sampledSeconds * STARVED_SHARE) return [];
  const [average, busiest] = [averageShare, busiestShare].map((share) => quantity(share, 'ratio'));
  return [
    reason(
      'generator-starved',
      `The machine was too small for the load: in ${saturatedSeconds} of ${sampledSeconds} s k6 and the gate used up ${counted(cpus, 'CPU')} or were throttled (${average} of them on average, ${busiest} at most); use fewer VUs or a larger runner`,
    ),
  ];
}

/** k6 leaves visits out while it makes another VU ready; one in a hundred changes no finding. */
const DROPPED_SHARE = 0.01;

/** Whether the visits that were left out change what is to be judged. */
export const isTooMuch = (dropped: number, due: number): boolean => dropped > due * DROPPED_SHARE;

/** How many of the visits that were due were left out. */
export const leftOutWords = (dropped: number, due: number): string =>
  `${dropped} of ${counted(due, 'visit')} that were due did not begin`;

/** A rate that was not kept is another load than the one to be judged, and k6 calls it a success. */
function leftOut({ config: { load }, measured, exit, counts: { dropped } }: RunFacts): Reason[] {
  const due = measured.total.iterations + dropped;
  if (exit.outOfVus || isTooMuch(dropped, due)) {
    const next = 'use a higher max-vus or a lower rate';
    return [
      reason(
        'generator-starved',
        `${leftOutWords(dropped, due)}: no VU was free, with ${load.maxVus} at most; ${next}`,
      ),
    ];
  }
  if (load.model === 'closed') return [];
  const planned = visitsBy(load, load.durationSeconds);
  // What the end of the load cut off is not counted by k6: a visit of each VU at most.
  if (due + load.maxVus >= planned * (1 - TIME_SLACK_SHARE)) return [];
  return [
    reason('generator-starved', `k6 made ${counted(due, 'visit')} of the ${Math.round(planned)} that were planned`),
  ];
}

/** Points come each second, also when nothing answers; the first and the last may miss one or two of them. */
const TIME_SLACK_SHARE = 0.1;
const TIME_SLACK_SECONDS = 3;

/** The load that the thresholds were set for must have been there. */
function lessThanPlanned({ config, measured, exit, counts: { vusMax } }: RunFacts): Reason[] {
  return shortOfPlan({ config, measured }, vusMax, exit.thresholdAbort !== null);
}

/** What was less than planned: the VUs, and the time of a load that nothing ended early. */
export function shortOfPlan(
  { config, measured }: Pick<Facts, 'config' | 'measured'>,
  vusMax: number | null,
  isAborted: boolean,
): Reason[] {
  const { load } = config;
  const seconds = measuredSeconds(measured) ?? 0;
  const vus = readyVus(load, visitsOf(config));
  const slack = Math.max(TIME_SLACK_SECONDS, load.durationSeconds * TIME_SLACK_SHARE);
  const short = !isAborted && seconds < load.durationSeconds - slack;
  return [
    ...(vusMax !== null && vusMax < vus
      ? [reason('generator-starved', `k6 had ${vusMax} VUs ready, and ${vus} were planned`)]
      : []),
    ...(short
      ? [
          reason(
            'evidence-incomplete',
            `The results cover ${Math.round(seconds)} s of the ${load.durationSeconds} s that were planned`,
          ),
        ]
      : []),
  ];
}
