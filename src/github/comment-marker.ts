import { createHash } from 'node:crypto';
import { selectorText } from '../config/threshold.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** What a comment of ours says about itself in its first line, which nobody sees. */
export interface Marker {
  /** Whose comment it is. */
  readonly gate: string;
  /** Which result it tells. */
  readonly told: string;
  /** The run that wrote it; later runs have higher numbers. */
  readonly run: number;
}

/** The line that a comment begins with. */
export const markerLine = ({ gate, told, run }: Marker): string =>
  `<!-- k6-gate gate=${gate} told=${told} run=${run} -->`;

/** The marker of a comment; null for any other. */
export function readMarker(body: string): Marker | null {
  const [, gate, told, run] =
    /^<!-- k6-gate gate=([0-9a-f]{16}) told=([0-9a-f]{16}) run=(\d{1,15}) -->/.exec(body) ?? [];
  return gate && told && run ? { gate, told, run: Number(run) } : null;
}

/** A gate by what stays the same from push to push and no other gate of the pull request has. */
export const gateId = (...parts: readonly (string | null | undefined)[]): string => digest(parts);

/** Results by what a reader acts on: the outcomes, their reasons and the thresholds that were crossed; no measured value. */
export const toldBy = (verdicts: readonly Verdict[]): string => digest(verdicts.map(resultOf));

const resultOf = ({ outcome, enforced, reasons, thresholds, sequence }: Verdict) => [
  outcome,
  enforced,
  sequence?.step ?? null,
  [...new Set(reasons.map(({ code }) => code))].sort(),
  thresholds
    .filter(({ state }) => state === 'crossed')
    .map((finding) => `${selectorText(finding)} ${finding.expression}`)
    .sort(),
];

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
