import type { Config } from '../config/config.ts';
import { sureSamples } from '../config/expected-samples.ts';
import { samplesNeeded } from '../config/sample-needs.ts';
import { selectorText, type Threshold } from '../config/threshold.ts';
import { counted, quantity } from '../verdict/finding-words.ts';
import { columns } from './columns.ts';

/** Every threshold of a plan: where it came from, when it may stop the load, and whether the plan feeds it. */
export function plannedThresholds(config: Config): string[] {
  const rows = config.thresholds.map((threshold) => [
    selectorText(threshold),
    threshold.expression,
    threshold.origin,
    abort(threshold),
    samples(threshold, config),
  ]);
  const few = config.thresholds.filter((threshold) => isFew(threshold, config)).length;
  return [
    `Thresholds (${rows.length}):`,
    ...columns(rows),
    ...(few > 0
      ? [`  ${counted(few, 'judged threshold')} may get few samples: a longer or higher load gives more.`]
      : []),
  ];
}

const abort = ({ judged, abortAfterSeconds }: Threshold): string => {
  if (!judged) return 'reported, not judged';
  return abortAfterSeconds === null ? 'judged at the end' : `may stop from ${abortAfterSeconds} s on`;
};

function samples(threshold: Threshold, config: Config): string {
  const sure = sureOf(threshold, config);
  const needed = samplesNeeded(threshold);
  const who = config.script === null ? 'site' : 'script';
  if (sure === null) return `needs ${counted(needed, 'sample')}: depends on the ${who}`;
  const words = `${quantity(sure, 'count')} sure, ${quantity(needed, 'count')} needed`;
  return sure >= needed ? `enough samples: ${words}` : `FEW samples: ${words}`;
}

function isFew(threshold: Threshold, config: Config): boolean {
  const sure = sureOf(threshold, config);
  return threshold.judged && sure !== null && sure < samplesNeeded(threshold);
}

/** Nobody knows what a script asks for. */
const sureOf = (threshold: Threshold, config: Config): number | null =>
  config.script === null ? sureSamples(threshold, config) : null;
