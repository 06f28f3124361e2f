import Mustache from 'mustache';
import type { Curves } from '../../results/curves.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { VERSION } from '../../version.ts';
import { chartData } from './chart-data.ts';
import { environmentView, moment } from './environment.ts';
import { outcomeView } from './outcome.ts';
import { pageDetails } from './page-details.ts';
import { pageRows, sumRow } from './page-rows.ts';
import { thresholdRows } from './threshold-rows.ts';
import { printable, scriptData } from './view.ts';

/** What the report is made of, besides what it tells. */
export interface ReportParts {
  /** Mustache. */
  readonly template: string;
  readonly script: Inline;
  readonly style: Inline;
}

/** What stands in an element of the page. */
export interface Inline {
  readonly text: string;
  /** Of the text in UTF-8, base64: the only one of its kind that the page lets the browser use. */
  readonly sha256: string;
}

/** The report as one page that needs nothing else: everything that is text is in it, a script adds the charts. HTML. */
export const htmlReport =
  ({ template, script, style }: ReportParts) =>
  (verdict: Verdict, curves: Curves): string => {
    const charts = chartData(verdict, curves);
    const texts = printable({
      outcome: outcomeView(verdict),
      subject: subject(verdict),
      pages: pageRows(verdict),
      sum: sumRow(verdict),
      charts: charts && { words: charts.subjects[0]?.words ?? null, several: charts.subjects.length > 1 },
      details: pageDetails(verdict),
      thresholds: thresholdRows(verdict),
      environment: environmentView(verdict),
      version: VERSION,
    });
    return Mustache.render(template, { texts, script, style, data: charts && scriptData(charts) });
  };

/** What was measured, in one line. */
const subject = ({ config, startedAt, sequence }: Verdict): string =>
  [
    ...(config === null ? [] : [config.target, config.environment]),
    ...(sequence === null ? [] : [`${sequence.profiles[sequence.step - 1]}, step ${sequence.step}`]),
    moment(startedAt),
  ]
    .filter((part) => part !== '')
    .join(' · ');
