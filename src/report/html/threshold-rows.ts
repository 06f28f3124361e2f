import { clock, counted, limitText, statistic } from '../../verdict/finding-words.ts';
import type { Finding, Verdict } from '../../verdict/verdict.ts';
import { legend, rowsOf } from '../finding-rows.ts';
import { quantityCell } from '../measured-tables.ts';
import { STATE_WORDS } from '../outcome.ts';
import { beyondWord } from '../page-rows.ts';
import { headroomText, STATE_SIGNS } from './page-rows.ts';

/** Every threshold that had something to judge, what blocks first, each with who set it; and what a reader may ask. */
export const thresholdRows = ({ thresholds }: Verdict) => ({
  rows: rowsOf(thresholds).map(row),
  legend: legend(thresholds),
});

function row(finding: Finding) {
  const { state, observed, unit, headroom, samples, confidence, origin, place, sinceSeconds } = finding;
  return {
    ...{ state, sign: STATE_SIGNS[state], word: STATE_WORDS[state] },
    statistic: statistic(finding),
    limit: limitText(finding),
    measured: quantityCell(observed, unit),
    headroom: unit === 'count' ? '–' : headroomText(headroom, beyondWord(finding)),
    since: sinceSeconds === null ? '–' : clock(sinceSeconds),
    samples: `${counted(samples, 'sample')}${confidence === 'low' ? ' (few)' : ''}`,
    ...{ origin, place },
  };
}
