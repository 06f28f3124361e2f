import { GateError } from '../gate-error.ts';
import { isRecord, type Json, parseJson } from '../results/json.ts';
import { standingOf } from './standing.ts';
import { parseVerdict, type Verdict } from './verdict.ts';

/** What stands for the fields that verdicts of earlier versions do not have, by where they stand. */
const LATER_FIELDS: Readonly<Record<string, Json>> = {
  '': { sequence: null, targetVersion: null, why: [], reproduce: null, results: null },
  context: { runner: null },
  runs: { generator: null },
  thresholds: { place: null, sinceSeconds: null },
  pages: { state: 'unmeasured', p95: null, warmUp: null },
  evidence: { unknownLines: 0, latePoints: 0 },
};

/** More than this no run has; so many curves still fit into memory. */
const MOST_PAGES = 5000;
const TOLD_ISSUES = 3;

/** Reads the verdict of an earlier run, of an earlier version too; `file` is what it is called in messages. Throws a GateError when it is none. */
export function readKeptVerdict(text: string, file: string): Verdict {
  const json = parseJson(text);
  const read = parseVerdict(withLaterFields(json));
  if (!read.success) {
    const issues = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
    throw refused(
      `${file} is no verdict that this version of k6-gate can read: ${issues.slice(0, TOLD_ISSUES).join('; ')}`,
    );
  }
  if (read.data.pages.length > MOST_PAGES)
    throw refused(`${file} tells of ${read.data.pages.length} pages; allowed: at most ${MOST_PAGES}`);
  return hasStandings(json) ? read.data : withStandings(read.data);
}

/** Whether each page says how it stands among its limits. */
const hasStandings = (json: unknown): boolean =>
  !isRecord(json) || !Array.isArray(json.pages) || json.pages.every((page) => isRecord(page) && 'state' in page);

/** That of each page follows from the thresholds, which every version has. */
const withStandings = (verdict: Verdict): Verdict => ({
  ...verdict,
  pages: verdict.pages.map((page) => ({
    ...page,
    ...standingOf(page.name, verdict.pages.length === 1, verdict.thresholds, verdict.reasons),
  })),
});

function withLaterFields(json: unknown): unknown {
  if (!isRecord(json)) return json;
  const { '': own, ...parts } = LATER_FIELDS;
  const later = Object.entries(parts).map(([name, fields]) => [name, withFields(json[name], fields)]);
  return { ...own, ...json, ...Object.fromEntries(later) };
}

function withFields(part: unknown, fields: Json): unknown {
  if (Array.isArray(part)) return part.map((item) => withFields(item, fields));
  return isRecord(part) ? { ...fields, ...part } : part;
}

const refused = (message: string): GateError =>
  new GateError('user/refused', message, {
    hint: 'Name the folder of a run as k6-gate left it; for one of a newer k6-gate use that version.',
  });
