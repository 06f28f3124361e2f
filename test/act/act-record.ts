import { z } from 'zod';

/** What act said of one job. */
export interface JobRecord {
  /** `null` when the job did not end. */
  readonly result: string | null;
  /** `success` or `failure` of each step that ran, by stage and name: `Main Gate`. */
  readonly steps: Readonly<Record<string, string>>;
  readonly annotations: readonly ActAnnotation[];
  /** By name; the steps of the workflow share no output name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of all its steps. */
  readonly summary: string;
  /** What its steps wrote, without commands. */
  readonly log: readonly string[];
}

/** An error, warning or notice that a step asked for. */
export interface ActAnnotation {
  readonly kind: string;
  readonly title: string | undefined;
  readonly message: string;
}

const line = z.looseObject({
  jobID: z.string().optional(),
  msg: z.string().default(''),
  raw_output: z.boolean().optional(),
  stage: z.string().optional(),
  step: z.string().optional(),
  stepResult: z.string().optional(),
  jobResult: z.string().optional(),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  kvPairs: z.record(z.string(), z.string()).nullish(),
  content: z.string().optional(),
});

type Line = z.output<typeof line>;

const KINDS: readonly (string | undefined)[] = ['error', 'warning', 'notice'];

/** Reads what `act --json` writes, by id of the job; a job that was skipped is not there. Throws for a line that is no JSON. */
export function readActLog(text: string): ReadonlyMap<string, JobRecord> {
  const lines = text
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => line.parse(JSON.parse(one)));
  const ids = new Set(lines.flatMap(({ jobID }) => (jobID === undefined ? [] : [jobID])));
  return new Map([...ids].map((id) => [id, recordOf(lines.filter(({ jobID }) => jobID === id))]));
}

function recordOf(said: readonly Line[]): JobRecord {
  const texts = (of: readonly Line[], field: 'content' | 'msg') => of.map((one) => one[field] ?? '');
  return {
    result: said.find(({ jobResult }) => jobResult !== undefined)?.jobResult ?? null,
    steps: Object.fromEntries(
      said.flatMap(({ stage, step, stepResult }) => (stage && stepResult ? [[`${stage} ${step}`, stepResult]] : [])),
    ),
    annotations: said.flatMap(({ command, arg, kvPairs }) =>
      command !== undefined && KINDS.includes(command)
        ? [{ kind: command, title: kvPairs?.title, message: arg ?? '' }]
        : [],
    ),
    outputs: Object.fromEntries(
      said.flatMap(({ command, name, arg }) => (command === 'set-output' && name ? [[name, arg ?? '']] : [])),
    ),
    summary: texts(
      said.filter(({ command }) => command === 'summary'),
      'content',
    ).join('\n'),
    log: texts(
      said.filter(({ raw_output }) => raw_output === true),
      'msg',
    ).map((one) => one.trimEnd()),
  };
}
