import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { type ArtifactService, openArtifactService } from './artifact-service.ts';
import { runAction } from './runner.ts';
import { writeTinyAction } from './tiny-action.ts';
import { readZipEntries } from './zip-entries.ts';

// Every run starts processes: a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });

const client = path.resolve(import.meta.dirname, '../../node_modules/@actions/artifact/lib/artifact.js');
const upload = (name: string, files: readonly string[], options = '{}'): string => `
import { DefaultArtifactClient } from '${pathToFileURL(client)}';
const files = ${JSON.stringify(files)}.map((file) => process.env.GITHUB_WORKSPACE + '/' + file);
const answer = await new DefaultArtifactClient().uploadArtifact('${name}', files, process.env.GITHUB_WORKSPACE, ${options});
console.log('answer ' + JSON.stringify(answer));
process.exit(0);
`;

test('the real client uploads a folder and gets its id back', async () => {
  await using action = await writeTinyAction({
    main: upload('k6-gate-1', ['verdict.json', 'a/big.txt'], '{ retentionDays: 3 }'),
  });
  const big = Array.from({ length: 20_000 }, (_, index) => `line ${index}`).join('\n');
  await using run = await runAction({
    action: action.folder,
    files: { 'verdict.json': '{"a":"é"}', 'a/big.txt': big },
  });
  expect(run.exitCode, run.raw.join('\n')).toBe(0);
  const artifact = run.artifacts.get('k6-gate-1');
  expect(artifact).toMatchObject({ id: 1, mimeType: 'application/zip' });
  expect(Date.parse(artifact?.expiresAt ?? '')).toBeGreaterThan(Date.now());
  const entries = readZipEntries(artifact?.zip ?? Buffer.alloc(0));
  expect([...entries].map(([name, content]) => [name, content.toString()])).toEqual(
    expect.arrayContaining([
      ['verdict.json', '{"a":"é"}'],
      ['a/big.txt', big],
    ]),
  );
  expect(run.log.find((line) => line.startsWith('answer'))).toContain('"id":1');
  expect(run.log.join('\n')).not.toContain(run.masks[0]); // the signature of the upload URL
});

test('the real client uploads an incompressible file of several blocks', async () => {
  const main = `
import { randomFillSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
writeFileSync(process.env.GITHUB_WORKSPACE + '/noise', randomFillSync(Buffer.alloc(20 * 1024 * 1024)));
${upload('noise', ['noise'], '{ compressionLevel: 0 }')}`;
  await using action = await writeTinyAction({ main });
  await using service = await openArtifactService();
  await using run = await runAction({ action: action.folder, artifactService: service });
  expect(run.exitCode, run.raw.join('\n')).toBe(0);
  expect(service.calls.filter((call) => call === 'PUT block').length).toBeGreaterThan(2);
  const { size } = await stat(path.join(run.workspace, 'noise'));
  const noise = readZipEntries(service.artifacts.get('noise')?.zip ?? Buffer.alloc(0)).get('noise');
  expect(noise?.length).toBe(size);
  expect(noise?.equals(await readFile(path.join(run.workspace, 'noise')))).toBe(true);
});

test('the real client uploads a single file as it is', async () => {
  await using action = await writeTinyAction({ main: upload('ignored', ['report.html'], '{ skipArchive: true }') });
  await using run = await runAction({ action: action.folder, files: { 'report.html': '<p>hi</p>' } });
  expect(run.artifacts.get('report.html')?.zip.toString()).toBe('<p>hi</p>');
  expect(run.artifacts.get('report.html')?.mimeType).toBe('text/html');
});

test('a name that exists is refused, as by GitHub', async () => {
  await using action = await writeTinyAction({ main: upload('same', ['a.txt']) });
  await using service = await openArtifactService();
  const step = { action: action.folder, files: { 'a.txt': 'a' }, artifactService: service };
  await using first = await runAction(step);
  await using second = await runAction(step);
  expect([first.exitCode, second.exitCode]).toEqual([0, 1]);
  expect(second.raw.join('\n')).toContain('(409) Conflict: an artifact with this name already exists');
  expect(service.artifacts.size).toBe(1);
});

test('a spent quota ends the upload at once', async () => {
  await using action = await writeTinyAction({ main: upload('x', ['a.txt']) });
  await using service = await openArtifactService('quota');
  await using run = await runAction({ action: action.folder, files: { 'a.txt': 'a' }, artifactService: service });
  expect(run.exitCode).toBe(1);
  expect(run.raw.join('\n')).toContain('Artifact storage quota has been hit');
});

const call = (service: ArtifactService, method: string, fields: unknown, token = service.token): Promise<Response> =>
  fetch(`${service.url}twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });

async function uploadUrl(service: ArtifactService, name: string): Promise<string> {
  const answer: unknown = await (await call(service, 'CreateArtifact', { name })).json();
  expect(answer).toMatchObject({ ok: true });
  return String((answer as { signed_upload_url: string }).signed_upload_url);
}

test('an outage is a 500 for every call, and may end', async () => {
  await using service = await openArtifactService('outage');
  expect((await call(service, 'CreateArtifact', { name: 'a' })).status).toBe(500);
  service.trouble = null;
  expect((await call(service, 'CreateArtifact', { name: 'a' })).status).toBe(200);
});

test.each([
  ['a wrong token', 'CreateArtifact', { name: 'a' }, 'other', 401],
  ['no name', 'CreateArtifact', {}, undefined, 400],
  ['a name with a slash', 'CreateArtifact', { name: 'a/b' }, undefined, 400],
  ['an unknown method', 'Paint', {}, undefined, 404],
  ['nothing uploaded', 'FinalizeArtifact', { name: 'a', size: '0' }, undefined, 404],
])('%s is refused', async (_case, method, fields, token, status) => {
  await using service = await openArtifactService();
  expect((await call(service, method, fields, token)).status).toBe(status);
});

test.each([
  ['as said', '5', sha256('hello'), 200],
  ['without a hash', '5', '', 200],
  ['with another size', '4', sha256('hello'), 400],
  ['with another hash', '5', sha256('other'), 400],
])('content is finalized %s (size %s, hash %s): %d', async (_case, size, hash, status) => {
  await using service = await openArtifactService();
  const url = await uploadUrl(service, 'a b');
  expect((await fetch(url, { method: 'PUT', body: 'hello' })).status).toBe(201);
  expect((await call(service, 'FinalizeArtifact', { name: 'a b', size, hash })).status).toBe(status);
  expect(service.artifacts.has('a b')).toBe(status === 200);
});

test('blocks are put together in the order of the list; a missing one is refused', async () => {
  await using service = await openArtifactService();
  const url = await uploadUrl(service, 'a');
  const put = async (query: string, body: string): Promise<number> =>
    (await fetch(`${url}&${query}`, { method: 'PUT', body })).status;
  expect(await put('comp=block&blockid=Mg%3D%3D', 'lo')).toBe(201);
  expect(await put('comp=block&blockid=MQ%3D%3D', 'hel')).toBe(201);
  expect(await put('comp=blocklist', '<BlockList><Latest>Mw==</Latest></BlockList>')).toBe(400);
  expect(await put('comp=blocklist', '<BlockList><Latest>MQ==</Latest><Latest>Mg==</Latest></BlockList>')).toBe(201);
  await call(service, 'FinalizeArtifact', { name: 'a', size: '5' });
  expect(service.artifacts.get('a')?.zip.toString()).toBe('hello');
});

test('an upload without the signature is refused', async () => {
  await using service = await openArtifactService();
  const url = (await uploadUrl(service, 'a')).replace(/sig=.*/, 'sig=guess');
  expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403);
});

test('what is no zip is not read', () => {
  expect(() => readZipEntries(Buffer.from('<p>hi</p>'))).toThrow('Not a zip');
});

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
