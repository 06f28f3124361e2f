import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { outputsOf } from '../../src/github/outputs.ts';
import { rowsOf } from '../../src/report/finding-rows.ts';
import { stepSummary } from '../../src/report/step-summary.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { type ArtifactService, openArtifactService } from '../harness/artifact-service.ts';
import { parseWorkflowCommand } from '../harness/workflow-command.ts';
import { readZipEntries } from '../harness/zip-entries.ts';
import { VERDICTS } from '../report/verdicts.ts';
import { configOf } from '../support/config.ts';
import { testWorld } from '../support/world.ts';

const COMMANDS = new Set(['error', 'warning', 'notice', 'set-output', 'debug']);

interface Step {
  readonly verdict?: Verdict;
  readonly config?: Config | null;
  readonly service?: ArtifactService;
  readonly earlier?: readonly string[];
  /** Over the files that a runner prepares. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Publishes in a process of its own, with the files of a runner. */
async function publishIn(folder: string, { verdict = VERDICTS.failed, config = null, service, earlier, env }: Step) {
  const [outputFile, summaryFile] = [join(folder, 'output'), join(folder, 'summary')];
  writeFileSync(outputFile, '');
  writeFileSync(summaryFile, '');
  const child = spawn(process.execPath, [join(import.meta.dirname, 'publish-process.ts')], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      ...(service && { ACTIONS_RUNTIME_TOKEN: service.token, ACTIONS_RESULTS_URL: service.url }),
      ...env,
    },
  });
  const { id, context, folders } = testWorldFacts(folder);
  child.stdin.end(JSON.stringify({ verdict, config, earlier, world: { id, context, folders } }));
  const [[exitCode], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  const commands = stdout.split('\n').flatMap((line) => parseWorkflowCommand(line, COMMANDS) ?? []);
  const [outputs, summary] = [outputFile, summaryFile].map((file) => readFileSync(file, 'utf8')) as [string, string];
  return { exitCode, stdout, stderr, commands, outputs: readOutputs(outputs), summary };
}

const testWorldFacts = (folder: string) => ({
  id: '1a2b3c4d',
  folders: { cache: folder, temp: folder, work: folder },
  context: {
    ...{ commit: null, runUrl: 'https://ci.example/runs/7', attempt: 2 },
    ...{ job: 'gate', pullRequest: null, fork: false, privileged: null },
  },
});

/** `name<<delimiter`, the value, the delimiter: the runner's file format. */
function readOutputs(file: string): Record<string, string> {
  const entries = file.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name, value]));
}

/** The verdict with its evidence in a real folder. */
function withEvidence(folder: string, verdict: Verdict, files = ['k6.log', 'verdict.json']): Verdict {
  const evidence = join(folder, 'evidence');
  mkdirSync(evidence);
  for (const name of files) writeFileSync(join(evidence, name), `this is ${name}\n`);
  return { ...verdict, evidence: { ...verdict.evidence, folder: evidence, files } };
}

describe.each(Object.entries(VERDICTS))('%s', (name, verdict) => {
  test('reaches outputs, summary and annotations', async () => {
    using world = testWorld();
    const step = await publishIn(world.folders.temp, { verdict });
    expect(step).toMatchObject({ exitCode: 0, stderr: '' });
    expect(step.outputs).toEqual(outputsOf(verdict));
    expect(step.summary.trimEnd()).toBe(stepSummary(verdict));
    const levels = new Set(step.commands.map((command) => command.name));
    const expected: Record<string, string[]> = { passed: [], waived: ['warning'] };
    expect([...levels]).toEqual(expected[name] ?? ['error']);
  });
});

test('every threshold with its origin stands in a group before the verdict', async () => {
  using world = testWorld();
  const { stdout } = await publishIn(world.folders.temp, { verdict: VERDICTS.failed });
  const judged = VERDICTS.failed.thresholds.filter(({ samples }) => samples > 0);
  const lines = stdout.split('\n');
  const [begin, end] = [lines.findIndex((line) => line.startsWith('::group::')), lines.indexOf('::endgroup::')];
  expect(lines[begin]).toBe(`::group::All ${judged.length} thresholds, and where each comes from`);
  const rows = lines.slice(begin + 1, end);
  expect(rows.slice(0, judged.length).map((row) => row.split(/\s{2,}/).at(-1))).toEqual(
    rowsOf(judged).map(({ origin }) => origin),
  );
  expect(lines[end + 1]).toMatch(/^BLOCKED: /);
});

test('an annotation carries hostile text as lines that are only shown', async () => {
  using world = testWorld();
  const message = '100%\r\n::error::forged ##[error]x, y: z';
  const base = VERDICTS.error;
  const { commands } = await publishIn(world.folders.temp, { verdict: { ...base, headline: message, reasons: [] } });
  const data = '100%\n· ::error::forged ## [error]x, y: z';
  expect(commands).toEqual([{ name: 'error', properties: { title: 'k6-gate: error' }, data }]);
});

test('the job log shows hostile text as lines that are only shown, at every level', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'log-process.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH },
  });
  child.stdin.end('100%\u202e\u001b[2K\r\n::error::forged ##[error]x');
  const lines = (await text(child.stdout)).trimEnd().split('\n');
  const shown = ['100%[2K', '· ::error::forged ## [error]x'];
  expect(lines.slice(0, 2)).toEqual(shown);
  const group = `::group::${shown.join(' ').replace('%', '%25')}`;
  expect(lines.slice(4)).toEqual([group, 'half', ...shown, '· ::endgroup::', '::endgroup::']);
  const data = shown.join('\n');
  expect(lines.slice(2, 4).map((line) => parseWorkflowCommand(line, COMMANDS))).toEqual([
    { name: 'notice', properties: {}, data },
    { name: 'warning', properties: {}, data },
  ]);
});

test('views that cannot be made are warnings, and the outputs and the artifact are told', async () => {
  using world = testWorld();
  await using service = await openArtifactService();
  const verdict = withEvidence(world.folders.temp, VERDICTS.failed);
  const broken: Verdict = JSON.parse(JSON.stringify({ ...verdict, thresholds: null }));
  const step = await publishIn(world.folders.temp, { verdict: broken, config: configOf(), service });
  expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'failed', 'exit-code': '99', 'artifact-id': '1' } });
  const warnings = step.commands.filter(({ name }) => name === 'warning').map(({ data }) => data);
  for (const [index, what] of ['verdict', 'annotations', 'step summary', 'step summary'].entries())
    expect(warnings[index]).toContain(`The ${what} could not be written: `);
});

test('a summary file that is missing is a warning, and the rest is told', async () => {
  using world = testWorld();
  const env = { GITHUB_STEP_SUMMARY: join(world.folders.temp, 'absent', 'summary') };
  const step = await publishIn(world.folders.temp, { env });
  expect(step.exitCode).toBe(0);
  expect(step.outputs.outcome).toBe('failed');
  expect(step.commands.filter((command) => command.name === 'warning')[0]?.data).toContain('step summary');
});

test.each([false, true])(
  'the summaries of earlier steps stand below, each once; with an artifact: %s',
  async (uploads) => {
    using world = testWorld();
    await using service = await openArtifactService();
    const verdict = withEvidence(world.folders.temp, VERDICTS.passed);
    const config = uploads ? configOf() : null;
    const { summary, outputs } = await publishIn(world.folders.temp, {
      verdict,
      config,
      service,
      earlier: ['## B', '## A'],
    });
    const own = stepSummary(verdict, { evidence: outputs['artifact-url'] || null, report: null });
    expect(summary.trimEnd()).toBe([own, '## B', '## A'].join('\n\n---\n\n'));
  },
);

describe('the artifact', () => {
  test('without a service is a warning that says where the files are', async () => {
    using world = testWorld();
    const verdict = withEvidence(world.folders.temp, VERDICTS.passed);
    const step = await publishIn(world.folders.temp, { verdict, config: configOf() });
    expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', 'artifact-id': '', 'exit-code': '0' } });
    const [warning] = step.commands;
    expect(warning?.name).toBe('warning');
    expect(warning?.data).toContain(verdict.evidence.folder);
    expect(step.summary).toContain('Evidence: ');
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['upload-artifact: false', { 'upload-artifact': 'false' }, true],
    ['no folder', {}, false],
  ])('is not tried with %s', async (_name, inputs, folder) => {
    using world = testWorld();
    await using service = await openArtifactService();
    const base = VERDICTS.passed;
    const verdict = folder
      ? withEvidence(world.folders.temp, base)
      : { ...base, evidence: { ...base.evidence, folder: null } };
    const step = await publishIn(world.folders.temp, { verdict, config: configOf(inputs), service });
    expect(step.commands).toEqual([]);
    expect(service.calls).toEqual([]);
  });

  test('holds every file of the evidence, and its id and address are outputs', async () => {
    using world = testWorld();
    await using service = await openArtifactService();
    const verdict = withEvidence(world.folders.temp, VERDICTS.passed);
    const config = configOf({ 'retention-days': '3' });
    const step = await publishIn(world.folders.temp, { verdict, config, service });
    const [[name, artifact] = ['', undefined]] = [...service.artifacts];
    expect(name).toBe('k6-gate-gate-product-preprod-1a2b3c4d-attempt-2');
    expect([...readZipEntries(artifact?.zip ?? Buffer.alloc(0)).keys()].sort()).toEqual(verdict.evidence.files);
    expect(artifact?.expiresAt).not.toBeNull();
    expect(step.outputs).toMatchObject({
      'artifact-id': '1',
      'artifact-url': 'https://ci.example/runs/7/artifacts/1',
    });
    expect(step.summary).toContain('[Evidence as an artifact](https://ci.example/runs/7/artifacts/1)');
  });

  test('of a cancelled job is left to the post step: the job has no time', async () => {
    using world = testWorld();
    await using service = await openArtifactService();
    const verdict = withEvidence(world.folders.temp, VERDICTS.cancelled);
    const step = await publishIn(world.folders.temp, { verdict, config: configOf(), service });
    expect(step.outputs).toMatchObject({ outcome: 'cancelled', 'artifact-id': '' });
    expect(service.calls).toEqual([]);
  });

  test('has the name that was asked for', async () => {
    using world = testWorld();
    await using service = await openArtifactService();
    const verdict = withEvidence(world.folders.temp, VERDICTS.passed);
    await publishIn(world.folders.temp, { verdict, config: configOf({ 'artifact-name': 'mine' }), service });
    expect([...service.artifacts.keys()]).toEqual(['mine']);
    expect(service.artifacts.get('mine')?.expiresAt).toBeNull();
  });

  test('that is refused is a warning, and the verdict stands', async () => {
    using world = testWorld();
    await using service = await openArtifactService('quota');
    const verdict = withEvidence(world.folders.temp, VERDICTS.failed);
    const step = await publishIn(world.folders.temp, { verdict, config: configOf(), service });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'exit-code': '99', 'artifact-id': '' });
    expect(step.commands.find((command) => command.name === 'warning')?.data).toContain(verdict.evidence.folder);
    expect(service.artifacts.size).toBe(0);
  });
});

describe('the HTML report', () => {
  const FILES = ['k6.log', 'report.html', 'verdict.json'];
  const warningsOf = ({ commands }: Awaited<ReturnType<typeof publishIn>>) =>
    commands.flatMap(({ name, data }) => (name === 'warning' ? [data] : []));

  test('is uploaded beside the evidence as a page that a browser opens', async () => {
    using world = testWorld();
    await using service = await openArtifactService();
    const verdict = withEvidence(world.folders.temp, VERDICTS.failed, FILES);
    const config = configOf({ 'retention-days': '3' });
    const step = await publishIn(world.folders.temp, { verdict, config, service });
    const name = 'k6-gate-gate-product-preprod-1a2b3c4d-attempt-2';
    expect([...service.artifacts.keys()]).toEqual([name, `${name}.html`]);
    const report = service.artifacts.get(`${name}.html`);
    expect(report).toMatchObject({ mimeType: 'text/html', expiresAt: expect.any(String) });
    expect(String(report?.zip)).toBe('this is report.html\n');
    const [evidenceUrl, reportUrl] = [1, 2].map((id) => `https://ci.example/runs/7/artifacts/${id}`);
    expect(step.outputs).toMatchObject({ 'artifact-url': evidenceUrl, 'report-url': reportUrl });
    expect(step.summary).toContain(`[HTML report](${reportUrl}) · [Evidence as an artifact](${evidenceUrl})`);
    expect(warningsOf(step)).toEqual([]);
  });

  test.each<[string, Record<string, string>, Verdict]>([
    ['upload-artifact: false', { 'upload-artifact': 'false' }, VERDICTS.passed],
    ['a cancelled job', {}, VERDICTS.cancelled],
  ])('is not uploaded with %s', async (_name, inputs, base) => {
    using world = testWorld();
    await using service = await openArtifactService();
    const verdict = withEvidence(world.folders.temp, base, FILES);
    const step = await publishIn(world.folders.temp, { verdict, config: configOf(inputs), service });
    expect(step.outputs['report-url']).toBe('');
    expect(service.calls).toEqual([]);
  });

  test('that cannot be uploaded is one warning, and the evidence stands', async () => {
    using world = testWorld();
    await using service = await openArtifactService();
    const verdict = withEvidence(world.folders.temp, VERDICTS.passed, ['verdict.json']);
    const listed = { ...verdict, evidence: { ...verdict.evidence, files: ['report.html', 'verdict.json'] } };
    // So long a name is no name of a file, and one of an artifact.
    const config = configOf({ 'artifact-name': 'x'.repeat(300) });
    writeFileSync(join(verdict.evidence.folder ?? '', 'report.html'), 'a page');
    const step = await publishIn(world.folders.temp, { verdict: listed, config, service });
    expect(step.outputs).toMatchObject({ outcome: 'passed', 'artifact-id': '1', 'report-url': '' });
    expect(warningsOf(step)).toEqual([expect.stringContaining('The HTML report was not uploaded by itself')]);
  });

  test('is not tried where the evidence could not be uploaded: one warning is enough', async () => {
    using world = testWorld();
    await using service = await openArtifactService('quota');
    const verdict = withEvidence(world.folders.temp, VERDICTS.passed, FILES);
    const step = await publishIn(world.folders.temp, { verdict, config: configOf(), service });
    expect(warningsOf(step)).toEqual([expect.stringContaining('The evidence was not uploaded')]);
  });
});
