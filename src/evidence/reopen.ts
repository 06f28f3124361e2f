import { basename, join } from 'node:path';
import { GateError } from '../gate-error.ts';
import { type Curves, OpenCurves } from '../results/curves.ts';
import type { Measured, Measurements } from '../results/measurements.ts';
import { pageMeasures } from '../verdict/facts.ts';
import { readKeptVerdict } from '../verdict/kept-verdict.ts';
import { type Verdict, verdictSchema } from '../verdict/verdict.ts';
import { type KeptCourse, readResults, readTimeline } from './kept-course.ts';
import { readKept } from './kept-file.ts';

/** What the views of an earlier run are made from. */
export interface KeptRun {
  readonly verdict: Verdict;
  readonly curves: Curves;
}

type Page = Verdict['pages'][number];

const MOST_VERDICT_BYTES = 64 * 1024 * 1024;

/** Reads the evidence of an earlier run as its views saw it; null when the folder holds no verdict. The course comes from the time line, where that is not whole from k6's points; what is missing is a note. Throws a GateError when the evidence is not to be used. */
export async function reopen(folder: string): Promise<KeptRun | null> {
  const text = await readKept(folder, 'verdict.json', MOST_VERDICT_BYTES);
  if (text === null) return null;
  const verdict = readKeptVerdict(text, join(basename(folder), 'verdict.json'));
  const timeline = await readTimeline(folder, verdict);
  if (timeline?.isWhole && tellsAll(timeline, verdict)) return { verdict, curves: timeline.curves };
  const results = await readResults(folder, verdict);
  if (verdict.total === null && results !== null)
    return { verdict: withMeasured(verdict, results.measured), curves: results.curves };
  return withBest(verdict, timeline, results);
}

/** Points that came too late are in no second. */
function tellsAll({ requests }: KeptCourse, { total, evidence }: Verdict): boolean {
  const missing = total === null ? Number.NaN : total.requests - requests;
  return missing >= 0 && missing <= evidence.latePoints;
}

/** The course by what tells more of it, with a note when that is not all. */
function withBest(verdict: Verdict, timeline: KeptCourse | null, results: KeptCourse | null): KeptRun {
  const fuller = (results?.requests ?? -1) >= (timeline?.requests ?? -1) ? results : timeline;
  const curves = fuller?.curves ?? new OpenCurves(verdict.pages).curves();
  const isAll = fuller === null ? verdict.evidence.points === 0 : tellsAll(fuller, verdict);
  if (isAll) return { verdict, curves };
  const of = verdict.total === null ? '' : ` of the ${verdict.total.requests}`;
  return {
    verdict: withNote(verdict, fuller === null ? NO_COURSE : `${CUT} ${fuller.requests}${of} requests.`),
    curves,
  };
}

const NO_COURSE =
  'Neither timeline.ndjson nor results.ndjson.gz is there: the course of the load is not known any more.';
const CUT = 'timeline.ndjson and results.ndjson.gz are not whole any more: the curves tell of';

/** A gate that was ended did not come to add up what k6 had measured. Nothing of it is judged: the outcome stays. */
function withMeasured(verdict: Verdict, measured: Measurements): Verdict {
  const { points, malformedLines, unknownLines, latePoints, total } = measured;
  const filled = verdictSchema.safeParse({
    ...verdict,
    total,
    pages: verdict.pages.map((page) => pageWithMeasured(page, pageMeasures(page, measured))),
    evidence: { ...verdict.evidence, points, malformedLines, unknownLines, latePoints },
  });
  return filled.success ? withNote(filled.data, ADDED_UP) : withNote(verdict, NOT_USABLE);
}

/** With requests it is not without samples any more. */
const pageWithMeasured = (page: Page, measured: Measured | undefined) => ({
  ...page,
  state: page.state === 'unmeasured' && measured?.requests ? 'reported' : page.state,
  measured: measured ?? null,
});

const ADDED_UP =
  'The gate was ended before it could add up what k6 had measured: the numbers are from results.ndjson.gz, as far as it goes, and were not judged.';
const NOT_USABLE = 'results.ndjson.gz holds numbers that no run can have: they are not told.';

const withNote = (verdict: Verdict, note: string): Verdict => ({ ...verdict, notes: [...verdict.notes, note] });

/** What a folder without a verdict is to somebody who wanted its reports. */
export const noEvidence = (folder: string): GateError =>
  new GateError('user/refused', `"${folder}" holds no evidence: no verdict.json, and no folder with one`, {
    hint: 'Name the folder of a run, as its log names it ("Evidence: …"), or the unpacked artifact.',
  });
