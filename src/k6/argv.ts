/** Which part of a run a k6 process does; the script chooses scenario and thresholds by it. */
export type Phase = 'ready' | 'version' | 'rehearsal' | 'warm-up' | 'load';

/** The files of one k6 process, all in a folder of its own. */
export interface RunFiles {
  readonly script: string;
  /** An empty k6 config, so that none of the machine's is read. */
  readonly config: string;
  /** Where k6 exports its summary. */
  readonly summary: string;
}

/** Columns of the summary that a threshold or a report may ask for. */
const TREND_STATS = ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)', 'p(99.9)', 'count'];

/** With the percentiles that thresholds ask for beyond them. */
const trendStats = (percentiles: readonly number[]): string =>
  [...new Set([...TREND_STATS, ...percentiles.map((percent) => `p(${percent})`)])].join();

/** The one place that knows k6's flags: valid from 0.47 to 2.x, each beating a variable or a script option that could switch the gate off. `percentiles`: those that the summary must tell beside the usual ones. */
export const runArgv = (files: RunFiles, phase: Phase, percentiles: readonly number[] = []): readonly string[] => [
  'run',
  ...['--config', files.config, '--no-usage-report', '--no-thresholds=false', '--paused=false', '--linger=false'],
  ...['--quiet', '--no-color', '--address', '', '--include-system-env-vars=true', '-e', `GATE_PHASE=${phase}`],
  ...['--log-output', 'stderr', '--log-format', 'json'],
  ...['--summary-trend-stats', trendStats(percentiles), '--summary-export', files.summary],
  ...['--out', 'json', files.script], // points go to stdout
];

/** Asks k6 what it would run, without running it. */
export const inspectArgv = (files: RunFiles, phase: Phase): readonly string[] => [
  'inspect',
  ...['--config', files.config, '--execution-requirements'],
  ...['--include-system-env-vars=true', '-e', `GATE_PHASE=${phase}`],
  files.script,
];

/** The options that replace every scenario by one of their own; `vus` does from k6 2.1 on. */
export const SHORTCUTS = ['vus', 'iterations', 'duration', 'stages'] as const;
