import { isRecord, parseJson } from '../results/json.ts';
import { withoutPaths, withoutQueries } from './queries.ts';
import { cleanVisit } from './visit.ts';

/** One line of k6's log (`--log-format json`), or a line that is none, with level `raw`. */
export interface LogLine {
  readonly level: string;
  readonly message: string;
  /** `console` for the script's own output, `stacktrace` for an exception that ended an iteration. */
  readonly source: string | null;
}

/** Reads a line of k6's stderr, query strings of addresses left out: they can hold secrets, and so can their paths where `hidePaths` says so. Never throws. */
export function readLogLine(line: string, hidePaths = false): LogLine {
  const clean = (text: string) => withoutQueries(hidePaths ? withoutPaths(text) : text);
  const parsed = line.startsWith('{') ? parseJson(line) : undefined;
  if (!isRecord(parsed) || typeof parsed.msg !== 'string') return { level: 'raw', message: clean(line), source: null };
  const error = typeof parsed.error === 'string' ? `: ${parsed.error}` : '';
  return {
    level: typeof parsed.level === 'string' ? parsed.level : 'raw',
    message: cleanVisit(parsed.msg) ?? clean(`${parsed.msg}${error}`),
    source: typeof parsed.source === 'string' ? parsed.source : null,
  };
}

/** The last thing that k6 said on standard error. */
export function lastWords(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return readLogLine(lines.at(-1) ?? 'without a word').message;
}
