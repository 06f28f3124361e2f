import type { Config } from './config/config.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { Phase, RunFiles } from './k6/argv.ts';
import type { ExitRecord } from './k6/exit-record.ts';
import type { RunRequest } from './k6/run.ts';
import type { RunRecord } from './verdict/verdict.ts';
import type { World } from './world.ts';

/** What the stages of a run work with; `runs` grows by each k6 process, `notes` by what a reader of the verdict should know. */
export interface Stage {
  readonly config: Config;
  readonly world: World;
  readonly evidence: Evidence;
  readonly request: Omit<RunRequest, 'phase' | 'onLog'>;
  /** What k6 runs to look at the target before the load, and after it. */
  readonly lookFiles: RunFiles;
  readonly runs: RunRecord[];
  readonly notes: string[];
}

/** Adds a k6 process to those of the run. */
export function record({ runs, request }: Stage, name: Phase, exit: ExitRecord, plannedSeconds: number | null): void {
  const { version, source, verified, sha256 } = request.binary;
  const seconds = Number(exit.seconds.toFixed(2));
  runs.push({
    name,
    engine: 'k6',
    version,
    source,
    verified,
    sha256,
    exitCode: exit.exitCode,
    signal: exit.signal,
    plannedSeconds,
    seconds,
    generator: exit.generator,
  });
}
