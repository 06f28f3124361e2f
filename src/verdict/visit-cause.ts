import type { Config } from '../config/config.ts';
import type { Visit, VisitReport } from '../k6/visit.ts';
import { causeOfJourney } from './journey-cause.ts';
import { withoutQuery } from './look-words.ts';
import { causeOfPage, notesOnPage } from './page-cause.ts';
import { type Cause, rehearsed, SWALLOWED, script, unreachable, type VisitCause } from './visit-answers.ts';

/** Judges a visit: of each page the first document that is not what it should be decides, of each journey the first step. */
export function causeOf({ report, exit }: Visit, config: Config): VisitCause {
  const causes = report === null ? [silence(exit, config)] : causesIn(report, exit, config);
  const notes = report === null ? [] : config.pages.flatMap((page) => notesOnPage(page, report));
  return rehearsed(causes, notes);
}

/** k6 ended before the script could report anything. One that ends with 0 waited for its first answer until its time was over. */
function silence({ exitCode, signal, lastWords }: Visit['exit'], { target }: Config): Cause {
  if (exitCode === 0)
    return unreachable(`${withoutQuery(target.url)} is unreachable: the visit got no answer in its time`, SWALLOWED);
  const words = lastWords ?? `k6 ended with ${exitCode ?? signal} and said nothing`;
  return script(
    `The rehearsal could not visit the page: ${words}`,
    'Run the script by hand: k6 run -e GATE_PHASE=rehearsal script.js',
  );
}

function causesIn(report: VisitReport, exit: Visit['exit'], config: Config): Cause[] {
  const thrown = report.exceptions.map(({ message }) =>
    script(`The script threw in the rehearsal: ${message}`, 'Correct the template; script.js is in the evidence.'),
  );
  const documents = report.requests.filter(({ kind, step }) => kind === 'document' || step !== undefined);
  const wrong = [
    ...config.pages.flatMap((page) => causeOfPage(page, report, config) ?? []),
    ...config.journeys.flatMap((journey) => causeOfJourney(journey, report, config) ?? []),
  ];
  if (thrown.length + wrong.length > 0) return [...thrown, ...wrong];
  const last = documents.at(-1);
  if (report.ended && last !== undefined) return [];
  if (last === undefined)
    return [script('The rehearsal made no document request', 'Correct the template: requests need the tag kind.')];
  if (exit.exitCode !== 0) return [silence(exit, config)];
  return [unreachable(`What the visit asked for after ${last.address} did not answer in its time`, SWALLOWED)];
}
