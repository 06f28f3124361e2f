import { counted, quantity, thresholdText } from '../verdict/finding-words.ts';
import type { Finding } from '../verdict/verdict.ts';
import { columns } from './columns.ts';

/** Every threshold as a line, in the order of the config: its state, what was measured, and where the limit comes from. */
export const thresholdLines = (findings: readonly Finding[]): string[] =>
  columns(
    findings.map((finding) => [
      finding.state,
      thresholdText(finding),
      finding.observed === null ? '–' : quantity(finding.observed, finding.unit),
      counted(finding.samples, 'sample'),
      finding.origin,
    ]),
  );
