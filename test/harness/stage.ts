import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseAssignments } from './step-files.ts';
import { type Annotation, StepOutput, type WorkflowCommand } from './step-output.ts';
import { runStepScript, type StepEnd, type StepScript } from './step-process.ts';

/** What one script of an action (`main`, `post`) did, as the runner sees it. */
export interface StageRecord extends StepEnd {
  /** What the workflow sees. A step also fails with exit code 0, when the runner refuses one of its commands or files. */
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  /** The lines a person sees: commands obeyed, secrets masked. */
  readonly log: readonly string[];
  /** The lines as written, secrets and commands included. */
  readonly raw: readonly string[];
  /** What the run's page shows: at most ten of a kind. */
  readonly annotations: readonly Annotation[];
  readonly droppedAnnotations: number;
  readonly commands: readonly WorkflowCommand[];
  /** Secrets the script asked to hide. */
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What it set for later steps through GITHUB_ENV and GITHUB_PATH. */
  readonly env: Readonly<Record<string, string>>;
  readonly addedPaths: readonly string[];
  /** Masked; empty when it was over 1 MiB, as the runner drops it whole. */
  readonly summary: string;
  /** The runner's own complaints: unexpected or deprecated inputs, outputs that would not leave the job. */
  readonly warnings: readonly string[];
}

/** A script of an action, and what its stage begins with. */
export interface Stage extends Omit<StepScript, 'onLine'> {
  /** Folder for GITHUB_OUTPUT and its kin. */
  readonly stepFiles: string;
  readonly earlierMasks: ReadonlySet<string>;
  /** Shown before the script starts. */
  readonly warnings: readonly string[];
}

const SUMMARY_BYTES = 1024 * 1024;
const STEP_FILES = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_STATE: 'save_state',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

type StepFiles = Readonly<Record<keyof typeof STEP_FILES, string>>;

/** Runs one script of an action with files of its own, and reads what it left. */
export async function runStage(stage: Stage): Promise<StageRecord> {
  const output = new StepOutput(stage.earlierMasks);
  for (const warning of stage.warnings) output.annotate('warning', warning);
  const files = await makeStepFiles(stage.stepFiles);
  const end = await runStepScript({
    ...stage,
    env: { ...stage.env, ...files },
    onLine: (line) => output.take(line),
  });
  const read = (name: keyof StepFiles): Promise<string> => readFile(files[name], 'utf8').catch(() => '');
  const assignments = async (name: keyof StepFiles): Promise<Record<string, string>> => {
    try {
      return parseAssignments(await read(name));
    } catch (error) {
      output.refuse(`file command '${name}'`, error instanceof Error ? error.message : String(error));
      return {};
    }
  };
  const env = await assignments('GITHUB_ENV');
  const addedPaths = (await read('GITHUB_PATH')).split(/\r?\n/).filter((line) => line !== '');
  const outputs = { ...output.outputs, ...(await assignments('GITHUB_OUTPUT')) };
  const state = { ...output.state, ...(await assignments('GITHUB_STATE')) };
  const summary = takeSummary(await read('GITHUB_STEP_SUMMARY'), output);
  const { log, raw, annotations, droppedAnnotations, commands } = output;
  return {
    ...end,
    ...{ log, raw, annotations, droppedAnnotations, commands, outputs, state, env, addedPaths, summary },
    masks: [...output.masks],
    conclusion: concludeStage(end, output),
    warnings: [...stage.warnings, ...withheldOutputs(outputs, output)],
  };
}

async function makeStepFiles(folder: string): Promise<StepFiles> {
  const own = await mkdtemp(path.join(folder, 'step-'));
  const file = (name: keyof StepFiles): string => path.join(own, STEP_FILES[name]);
  const files: StepFiles = {
    GITHUB_OUTPUT: file('GITHUB_OUTPUT'),
    GITHUB_STATE: file('GITHUB_STATE'),
    GITHUB_ENV: file('GITHUB_ENV'),
    GITHUB_PATH: file('GITHUB_PATH'),
    GITHUB_STEP_SUMMARY: file('GITHUB_STEP_SUMMARY'),
  };
  for (const empty of Object.values(files)) await writeFile(empty, '');
  return files;
}

function takeSummary(text: string, output: StepOutput): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= SUMMARY_BYTES)
    return text
      .split('\n')
      .map((line) => output.mask(line))
      .join('\n');
  const kilobytes = Math.floor(bytes / 1024);
  output.annotate(
    'error',
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kilobytes}k.`,
  );
  return '';
}

function concludeStage({ exitCode, signalled }: StepEnd, { failed }: StepOutput): StageRecord['conclusion'] {
  if (signalled) return 'cancelled';
  return exitCode === 0 && !failed ? 'success' : 'failure';
}

const withheldOutputs = (outputs: Readonly<Record<string, string>>, output: StepOutput): string[] =>
  Object.entries(outputs)
    .filter(([, value]) => output.mask(value) !== value)
    .map(([name]) => `Skip output '${name}' since it may contain secret.`);
