import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShop } from '../examples/shop/shop.ts';
import { archiveName, assetFor } from '../src/k6/platform.ts';
import { verdictSchema } from '../src/verdict/verdict.ts';
import { textsOf } from './gate/step-texts.ts';
import { openArtifactService } from './harness/artifact-service.ts';
import { openGithubApi } from './harness/github-api.ts';
import { type ActionRecord, type ActionStep, runAction } from './harness/runner.ts';
import { readZipEntries } from './harness/zip-entries.ts';
import { type ReleaseServer, startReleaseServer, whole } from './k6/release-server.ts';
import { CURRENT, k6 } from './support/k6.ts';

const ACTION = join(import.meta.dirname, '..');
const SHORT = {
  environment: 'preprod',
  'page-type': 'product',
  'duration-seconds': '6',
  'warm-up-seconds': '0',
  'ready-timeout-seconds': '3',
};

let releases: ReleaseServer;
let archive: { readonly name: string; readonly sha256: string };
let scratch: string;

/** A release of the real k6, as its makers pack it, on a server of this machine. */
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'k6-gate-release-'));
  const asset = assetFor({ platform: process.platform, arch: process.arch });
  if (asset === null) throw new Error('there is no k6 release for this machine');
  const name = archiveName(asset, CURRENT);
  const folder = name.replace(/\.(tar\.gz|zip)$/, '');
  mkdirSync(join(scratch, folder));
  copyFileSync((await k6(CURRENT)).path, join(scratch, folder, 'k6'));
  execFileSync('tar', ['-C', scratch, '-I', 'gzip -1', '-cf', join(scratch, name), folder]);
  const bytes = readFileSync(join(scratch, name));
  archive = { name, sha256: createHash('sha256').update(bytes).digest('hex') };
  releases = await startReleaseServer();
  releases.answers.set(name, whole(bytes));
});

afterAll(async () => {
  await releases[Symbol.asyncDispose]();
  rmSync(scratch, { recursive: true, force: true });
});

/** The names of the artifacts of a gate: its evidence, and the report that a browser opens. */
const evidenceAndReport = ({ outputs, artifacts }: ActionRecord): string[] => {
  const [name = ''] = artifacts.keys();
  expect(outputs['report-url']).not.toBe('');
  return [name, `${name}.html`];
};

/** The bundled action as a step of a job; k6 comes from the release server unless the step says otherwise. */
const step = (
  url: string,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<ActionStep> = {},
): Promise<ActionRecord> =>
  runAction({
    action: ACTION,
    timeoutSeconds: 100,
    ...more,
    inputs: {
      ...SHORT,
      'target-url': `${url}/p/42`,
      'k6-download-url': releases.template,
      'k6-sha256': archive.sha256,
      ...inputs,
    },
  });

const kinds = (record: ActionRecord, kind: string) =>
  record.annotations.filter((annotation) => annotation.kind === kind);

describe('the bundled action', { concurrent: true }, () => {
  test('passes a good page, and proves it', async () => {
    await using shop = await openShop();
    await using record = await step(shop.url);

    expect(record.conclusion).toBe('success');
    expect(record.outputs).toMatchObject({
      outcome: 'passed',
      aborted: 'false',
      'abort-reason': '',
      'exit-code': '0',
      'k6-exit-code': '0',
      'error-rate': '0',
      'artifact-id': '1',
    });
    for (const name of ['p95-ms', 'p99-ms', 'avg-ms', 'requests', 'iterations', 'vus-max'])
      expect(Number(record.outputs[name])).toBeGreaterThan(0);
    const verdict = verdictSchema.parse(JSON.parse(readFileSync(record.outputs['verdict-path'] ?? '', 'utf8')));
    expect(verdict.runs.at(-1)).toMatchObject({ name: 'load', source: 'release', verified: true, version: CURRENT });
    expect(record.summary).toContain('✅ PASSED');
    expect(record.summary).toContain(record.outputs['artifact-url']);
    expect(record.annotations).toEqual([]);
    expect(record.orphans).toEqual([]);

    const [name] = [...record.artifacts.keys()];
    expect(name).toMatch(/^k6-gate-.*product-preprod-[0-9a-f]{8}$/);
    const files = readZipEntries(record.artifacts.get(name ?? '')?.zip ?? Buffer.alloc(0));
    expect([...files.keys()].sort()).toEqual(verdict.evidence.files);
    expect(JSON.parse(String(files.get('verdict.json')))).toEqual(verdict);
    const points = gunzipSync(files.get('results.ndjson.gz') ?? Buffer.alloc(0)).toString();
    expect(points.match(/"metric":"http_reqs","type":"Point"/g)?.length).toBe(verdict.total?.requests);
  });

  test('blocks a slow page early: red, one annotation per crossed threshold, evidence all the same', async () => {
    await using shop = await openShop({ latencyMs: 300 });
    await using record = await step(shop.url, { 'p95-threshold-ms': '100', 'duration-seconds': '12' });

    expect(record.conclusion).toBe('failure');
    expect(record.exitCode).toBe(99);
    expect(record.outputs).toMatchObject({
      outcome: 'failed',
      aborted: 'true',
      'exit-code': '99',
      'k6-exit-code': '99',
    });
    // The worse one first, and both are about as slow.
    expect(
      kinds(record, 'error')
        .map((annotation) => annotation.properties.title)
        .sort(),
    ).toEqual(['k6-gate: http_req_duration p(95)<100', 'k6-gate: http_req_duration{kind:document} p(95)<100']);
    expect(record.summary).toContain('❌ BLOCKED');
    expect([...record.artifacts.keys()]).toEqual(evidenceAndReport(record));
  });

  test('runs a sequence: the last step decides, and each has its evidence', async () => {
    await using shop = await openShop();
    const limits = { sequence: 'smoke\nload', 'max-vus': '2' };
    await using record = await step(shop.url, limits);

    expect(record.conclusion).toBe('success');
    const verdict = verdictSchema.parse(JSON.parse(readFileSync(record.outputs['verdict-path'] ?? '', 'utf8')));
    expect(verdict).toMatchObject({ outcome: 'passed', sequence: { step: 2, profiles: ['smoke', 'load'] } });
    expect([...record.artifacts.keys()]).toEqual([
      expect.stringMatching(/product-preprod-smoke-[0-9a-f]{8}$/),
      expect.stringMatching(/product-preprod-smoke-[0-9a-f]{8}\.html$/),
      expect.stringMatching(/product-preprod-load-[0-9a-f]{8}$/),
      expect.stringMatching(/product-preprod-load-[0-9a-f]{8}\.html$/),
    ]);
    expect(record.summary.match(/^## .*$/gm)).toEqual([
      expect.stringMatching(/^## ✅ PASSED: .*load, step 2 of 2/),
      expect.stringMatching(/^## ✅ PASSED: .*smoke, step 1 of 2/),
    ]);
    expect(record.summary.split('/artifacts/')).toHaveLength(5);
  });

  test('ends a sequence with the first step that does not pass, also where nothing is enforced', async () => {
    await using shop = await openShop({ status: 404 });
    await using record = await step(shop.url, { sequence: 'smoke\nload', enforce: 'false' });

    expect(record.conclusion).toBe('success');
    expect(record.outputs).toMatchObject({ outcome: 'failed' });
    expect([...record.artifacts.keys()]).toEqual(evidenceAndReport(record));
    expect(record.summary).toContain('The sequence ends here: load did not run.');
  });

  test('enforce: false keeps the job green and says so first', async () => {
    await using shop = await openShop({ status: 404 });
    await using record = await step(shop.url, { enforce: 'false' });

    expect(record.conclusion).toBe('success');
    expect(record.outputs).toMatchObject({ outcome: 'failed', 'exit-code': '0', 'k6-exit-code': '' });
    expect(record.summary).toMatch(/^## ⚠️ FAILED: NOT ENFORCED/);
    expect(kinds(record, 'error')).toEqual([]);
    expect(kinds(record, 'warning')).toHaveLength(1);
  });

  test('a bad configuration is one error with every problem, and nothing is run', async () => {
    await using record = await step('ftp://shop.example', {
      'page-type': 'prodct',
      'max-vus': 'many',
      'p95-treshold-ms': '1',
    });

    expect(record.exitCode).toBe(2);
    expect(record.outputs).toMatchObject({ outcome: 'error', 'exit-code': '2', requests: '' });
    for (const words of [
      'target-url: "ftp://',
      'did you mean product?',
      'max-vus: "many"',
      'did you mean p95-threshold-ms?',
    ]) {
      expect(record.log.join('\n')).toContain(words);
      expect(JSON.stringify(kinds(record, 'error'))).toContain(JSON.stringify(words).slice(1, -1));
    }
    expect(record.outputs['verdict-path']).not.toBe('');
  });

  test('a release with another hash is refused before it is unpacked, cached or executed', async () => {
    await using shop = await openShop();
    await using record = await step(shop.url, { 'k6-sha256': '0'.repeat(64) });

    expect(record.exitCode).toBe(4);
    expect(record.outputs.outcome).toBe('error');
    expect(record.log.join('\n')).toContain('0'.repeat(64));
    expect(shop.requestCount).toBe(0);
  });

  test('without the artifact service the files stay, a warning says where, and the verdict stands', async () => {
    await using shop = await openShop();
    await using service = await openArtifactService('quota');
    await using record = await step(shop.url, {}, { artifactService: service });

    expect(record.conclusion).toBe('success');
    expect(record.outputs).toMatchObject({ outcome: 'passed', 'artifact-id': '', 'artifact-url': '' });
    expect(kinds(record, 'warning')[0]?.message).toContain(
      record.outputs['verdict-path']?.replace('/verdict.json', ''),
    );
  });

  test('a pull request from a fork never reaches prod', async () => {
    await using shop = await openShop();
    const event = { repository: { full_name: 'a/shop' }, pull_request: { head: { repo: { full_name: 'b/shop' } } } };
    await using record = await step(shop.url, { environment: 'prod', 'allow-private-target': 'true' }, { event });

    expect(record.exitCode).toBe(2);
    expect(record.log.join('\n')).toContain('a pull request from a fork never reaches prod');
    expect(shop.requestCount).toBe(0);
  });

  test('writes one comment on its pull request: red, then green in the same place', async () => {
    await using api = await openGithubApi();
    const full_name = 'octocat/shop';
    const job = {
      event: { repository: { full_name }, pull_request: { number: 7, head: { repo: { full_name } } } },
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_GRAPHQL_URL: api.url },
    };
    await using broken = await openShop({ status: 404 });
    await using red = await step(broken.url, { comment: 'on-change' }, job);
    const [comment] = api.comments.map(({ body }) => body);
    expect(comment).toMatch(/^<!-- k6-gate gate=\w+ told=\w+ run=1000001 -->\n\n## ❌ BLOCKED: /);
    expect(comment).toContain(`[Evidence as an artifact](${red.outputs['artifact-url']})`);
    expect(comment).toContain('[Run](https://github.com/octocat/shop/actions/runs/1000001)');

    await using shop = await openShop();
    await using green = await step(shop.url, { comment: 'on-change' }, job);
    expect(green.outputs.outcome).toBe('passed');
    expect(api.comments.map(({ body }) => body)).toEqual([expect.stringContaining('## ✅ PASSED: ')]);
    const [token = ''] = [...api.tokens].map((header) => header.replace('Bearer ', ''));
    expect(red.raw.filter((line) => line.includes(token))).toEqual([`::add-mask::${token}`]);
  });

  test('a comment that may not be written is one notice, and the verdict stands', async () => {
    await using api = await openGithubApi('read-only');
    await using shop = await openShop();
    const event = {
      repository: { full_name: 'octocat/shop' },
      pull_request: { number: 7, head: { repo: { full_name: 'mallory/shop' } } },
    };
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_GRAPHQL_URL: api.url };
    await using record = await step(shop.url, { comment: 'always' }, { event, env });

    expect(record.conclusion).toBe('success');
    expect(kinds(record, 'notice').map(({ message }) => message)).toEqual([expect.stringContaining('only reads')]);
    expect(record.summary).toContain('✅ PASSED');
  });

  test('a header value from the environment reaches the site and nothing else', async () => {
    const secret = 'Basic c2VjcmV0LXZhbHVl';
    await using shop = await openShop({ requireHeader: { name: 'authorization', value: secret } });
    await using record = await step(
      shop.url,
      { 'request-headers': 'Authorization: ${PREPROD_AUTH}' },
      { env: { PREPROD_AUTH: secret } },
    );

    expect(record.outputs.outcome).toBe('passed');
    expect(record.masks).toContain(secret);
    const kept = Object.values(textsOf(record));
    for (const text of kept) expect(text).not.toContain(secret);
  });

  test('two gate steps of one job keep their folders and artifacts apart', async () => {
    await using shop = await openShop();
    await using service = await openArtifactService();
    const records = await Promise.all([
      step(shop.url, {}, { artifactService: service }),
      step(shop.url, {}, { artifactService: service }),
    ]);

    expect(records.map((record) => record.outputs.outcome)).toEqual(['passed', 'passed']);
    expect(new Set(records.map((record) => record.outputs['artifact-id'])).size).toBe(2);
    expect(service.artifacts.size).toBe(4);
    for (const record of records) await record[Symbol.asyncDispose]();
  });
});
