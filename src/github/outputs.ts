import { exitCodeOf } from '../verdict/exit-code.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { tellValue } from './runner-command.ts';

/** An artifact of the run, as it was uploaded. */
export interface Artifact {
  readonly id: number;
  /** Empty when the run has no address. */
  readonly url: string;
}

/** What was uploaded; null for what was not. */
export interface Uploads {
  readonly evidence: Artifact | null;
  readonly report: Artifact | null;
}

interface Output {
  readonly name: string;
  readonly description: string;
  /** Empty when there is nothing to tell. */
  readonly value: (verdict: Verdict, uploads: Uploads) => string | number | boolean | null | undefined;
}

const fileIn = ({ evidence }: Verdict, name: string): string =>
  evidence.folder !== null && evidence.files.includes(name) ? `${evidence.folder}/${name}` : '';

/** The outputs of the action; the source of action.yml and the README. */
export const OUTPUTS: readonly Output[] = [
  {
    name: 'outcome',
    description: 'passed, failed, inconclusive, error or cancelled. Promote on `passed` only.',
    value: ({ outcome }) => outcome,
  },
  {
    name: 'reason',
    description:
      'Code of the first reason for an outcome that is not passed, such as threshold-crossed, unreachable or blocked.',
    value: ({ reasons }) => reasons[0]?.code,
  },
  {
    name: 'aborted',
    description: 'true when the load was stopped before its planned end.',
    value: ({ abort }) => abort !== null,
  },
  { name: 'abort-reason', description: 'Why it was stopped.', value: ({ abort }) => abort?.reason },
  { name: 'exit-code', description: "The gate's exit code: 0, 99, 3, 2, 4, 124 or 130.", value: exitCodeOf },
  {
    name: 'k6-exit-code',
    description: "k6's exit code of the load; empty when no load was run.",
    value: ({ runs }) => runs.find((run) => run.name === 'load')?.exitCode,
  },
  {
    name: 'p95-ms',
    description: 'p(95) of http_req_duration, milliseconds.',
    value: ({ total }) => total?.duration?.p95,
  },
  {
    name: 'p99-ms',
    description: 'p(99) of http_req_duration, milliseconds.',
    value: ({ total }) => total?.duration?.p99,
  },
  {
    name: 'avg-ms',
    description: 'Mean of http_req_duration, milliseconds.',
    value: ({ total }) => total?.duration?.avg,
  },
  {
    name: 'error-rate',
    description: 'Failed requests of all requests, 0 to 1.',
    value: ({ total }) => total?.errorRate,
  },
  { name: 'requests', description: 'Number of HTTP requests.', value: ({ total }) => total?.requests },
  { name: 'iterations', description: 'Number of complete visits.', value: ({ total }) => total?.iterations },
  { name: 'vus-max', description: 'Virtual users that k6 had ready (vus_max).', value: ({ total }) => total?.vusMax },
  { name: 'script-path', description: 'The k6 script that was run.', value: (verdict) => fileIn(verdict, 'script.js') },
  {
    name: 'results-path',
    description: "k6's results, NDJSON through gzip.",
    value: (verdict) => fileIn(verdict, 'results.ndjson.gz'),
  },
  {
    name: 'verdict-path',
    description: 'verdict.json, from which everything else is derived.',
    value: (verdict) => fileIn(verdict, 'verdict.json'),
  },
  {
    name: 'artifact-id',
    description: 'Id of the uploaded evidence; empty when there is none.',
    value: (_, { evidence }) => evidence?.id,
  },
  {
    name: 'artifact-url',
    description: 'Address of the uploaded evidence (needs a login).',
    value: (_, { evidence }) => evidence?.url,
  },
  {
    name: 'report-url',
    description:
      'Address of the HTML report, which a browser opens as it is (needs a login); empty when there is none.',
    value: (_, { report }) => report?.url,
  },
];

export const NO_UPLOADS: Uploads = { evidence: null, report: null };

/** Every output as text, by name. */
export function outputsOf(verdict: Verdict, uploads: Uploads = NO_UPLOADS): Record<string, string> {
  return Object.fromEntries(OUTPUTS.map(({ name, value }) => [name, String(value(verdict, uploads) ?? '')]));
}

/** Tells the runner every output; those of a name that it knows count from now on. Throws where they cannot be written. */
export function setOutputs(verdict: Verdict, uploads: Uploads = NO_UPLOADS): void {
  for (const [name, value] of Object.entries(outputsOf(verdict, uploads))) tellValue('OUTPUT', name, value);
}
