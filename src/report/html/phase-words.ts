import type { Phase } from '../../results/measurements.ts';

/** The parts of a request's time, in the order in which they pass, and what people call them. */
export const PHASES: readonly (readonly [Phase, string])[] = [
  ['blocked', 'Blocked'],
  ['connecting', 'Connecting'],
  ['tlsHandshaking', 'TLS'],
  ['sending', 'Sending'],
  ['waiting', 'Waiting'],
  ['receiving', 'Receiving'],
];
