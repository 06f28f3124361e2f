import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type DownloadLimits, download, isPrivate, nextHop, shown } from '../../src/k6/download.ts';
import * as server from './release-server.ts';
import { temporaryWorld } from './temporary-world.ts';

const BODY = Buffer.from('archive '.repeat(5000));
const LIMITS: DownloadLimits = { bytes: 1024 * 1024, totalSeconds: 5, silenceSeconds: 2, pauseSeconds: [0.01, 0.01] };
const QUICK: DownloadLimits = { ...LIMITS, silenceSeconds: 0.2, pauseSeconds: [] };

async function fetch(answer: server.Answer, limits = LIMITS, stop: AbortSignal | null = null) {
  using world = temporaryWorld();
  await using releases = await server.startReleaseServer();
  releases.answers.set('file', answer).set('other', server.whole(BODY)).set('file%20', server.whole(BODY));
  const file = join(world.folders.temp, 'file');
  const result = await download(new URL(`${releases.origin}/v1/file?token=secret`), file, limits, stop);
  const content = 'missing' in result ? null : readFileSync(file);
  return { result, content, asked: releases.requests.length };
}

const ARRIVED = { sha256: server.sha256(BODY), bytes: BODY.length };

test.each([
  ['at once', server.whole(BODY), 1],
  ['after two failures', server.firstly(2, server.status(503), server.whole(BODY)), 3],
  ['after being cut off', server.firstly(1, server.truncated(BODY), server.whole(BODY)), 2],
  ['after a reset', server.firstly(1, server.reset, server.whole(BODY)), 2],
  ['after "too many requests"', server.firstly(1, server.status(429), server.whole(BODY)), 2],
  ['behind a relative redirect', server.redirect('other'), 2],
  ['behind an absolute-path redirect', server.redirect('/elsewhere/other'), 2],
])('arrives %s', async (_name, answer, requests) => {
  const { result, content, asked } = await fetch(answer);
  expect(result).toMatchObject(ARRIVED);
  expect(content?.equals(BODY)).toBe(true);
  expect(asked).toBe(requests);
});

test.each([
  ['is not there', server.status(404), LIMITS, /HTTP 404$/, 1],
  ['is forbidden', server.status(403), LIMITS, /HTTP 403$/, 1],
  ['keeps failing', server.status(500), LIMITS, /HTTP 500$/, 3],
  ['is always cut off', server.truncated(BODY), LIMITS, /aborted/, 3],
  ['runs in circles', server.redirect('file'), LIMITS, /more than 10 redirects$/, 11],
  ['redirects to nowhere', server.redirect(null), QUICK, /without a usable Location$/, 1],
  ['redirects to nonsense', server.redirect('http://['), QUICK, /without a usable Location$/, 1],
  ['never answers', server.silent, QUICK, /no answer in time|timeout/i, 1],
  ['falls silent', server.stuck, QUICK, /silent|aborted/, 1],
  ['takes too long', server.endless, { ...QUICK, bytes: 1e12, totalSeconds: 0.5 }, /not done within 0.5 s$/, 1],
])('is missing when the server %s', async (_name, answer, limits, reason, requests) => {
  const { result, asked } = await fetch(answer, limits);
  expect(result).toMatchObject({ missing: expect.stringMatching(reason) });
  expect(JSON.stringify(result)).not.toContain('secret');
  expect(asked).toBe(requests);
});

test.each([
  ['knows no such file', server.status(404), 'no-such-version'],
  ['had one', server.status(410), 'no-such-version'],
  ['wants credentials', server.status(401), 'denied'],
  ['forbids it', server.status(403), 'denied'],
  ['has a bad moment', server.status(503), 'passing'],
  ['hangs up', server.reset, 'passing'],
  ['falls silent', server.stuck, 'passing'],
])('what is missing because the server %s has its cause', async (_name, answer, cause) => {
  const { result } = await fetch(answer, QUICK);
  expect('missing' in result && result.cause).toBe(cause);
});

test('the server is told who asks', async () => {
  let agent: string | undefined;
  await fetch((response) => {
    agent = response.req.headers['user-agent'];
    response.end();
  });
  expect(agent).toMatch(/^k6-gate\b/);
});

test.each([server.silent, server.stuck])('no connection is left open when a gate stops', async (answer) => {
  using world = temporaryWorld();
  await using releases = await server.startReleaseServer();
  releases.answers.set('file', answer);
  const patient = { ...LIMITS, totalSeconds: 60, silenceSeconds: 60 };
  const file = join(world.folders.temp, 'file');
  const fetching = download(new URL(`${releases.origin}/file`), file, patient, AbortSignal.timeout(100));
  await expect(fetching).rejects.toThrow();
  await expect.poll(() => releases.connections()).toBe(0);
});

describe('a token', () => {
  const BEARER = 'Bearer t0ken';

  /** What two servers were sent when the first was asked with a token; `first` answers by the origin of the second. */
  async function ask(answers: (elsewhere: string) => Readonly<Record<string, server.Answer>>, host = '127.0.0.1') {
    using world = temporaryWorld();
    await using one = await server.startReleaseServer();
    await using two = await server.startReleaseServer();
    for (const [name, answer] of Object.entries(answers(two.origin))) one.answers.set(name, answer);
    two.answers.set('other', server.whole(BODY)).set('back', server.redirect(`${one.origin}/other`));
    const url = new URL(`${one.origin.replace('127.0.0.1', host)}/file`);
    const result = await download(url, join(world.folders.temp, 'file'), LIMITS, null, 't0ken');
    expect(result).toMatchObject(ARRIVED);
    return { first: one.authorizations, second: two.authorizations };
  }

  test('goes to its host, at every try and behind its redirects', async () => {
    const answers = {
      file: server.firstly(1, server.status(503), server.redirect('other')),
      other: server.whole(BODY),
    };
    expect(await ask(() => answers)).toEqual({ first: [BEARER, BEARER, BEARER], second: [] });
  });

  test('goes to no other host', async () => {
    const asked = await ask((elsewhere) => ({ file: server.redirect(`${elsewhere}/other`) }));
    expect(asked).toEqual({ first: [BEARER], second: [undefined] });
  });

  test('is not brought back by another host', async () => {
    const asked = await ask((elsewhere) => ({
      file: server.redirect(`${elsewhere}/back`),
      other: server.whole(BODY),
    }));
    expect(asked).toEqual({ first: [BEARER, undefined], second: [undefined] });
  });

  test('never travels readable to another machine', async () => {
    // Reaches this machine, and is not one of its own names.
    expect(await ask(() => ({ file: server.whole(BODY) }), '0.0.0.0')).toEqual({ first: [undefined], second: [] });
  });
});

test('a proxy of the environment is used, and gets no token', async () => {
  using world = temporaryWorld();
  await using releases = await server.startReleaseServer();
  releases.answers.set('file', server.whole(BODY));
  await using proxy = await server.startProxy(releases.origin);
  vi.stubEnv('http_proxy', proxy.origin);
  vi.stubEnv('no_proxy', '');
  const file = join(world.folders.temp, 'file');
  const result = await download(new URL('http://mirror.example/file'), file, LIMITS, null, 't0ken');
  vi.unstubAllEnvs();
  expect(result).toMatchObject(ARRIVED);
  expect(proxy.asked).toEqual([{ host: 'mirror.example:80', authorization: undefined }]);
});

test('a server that does not exist is missing', async () => {
  using world = temporaryWorld();
  const url = new URL('http://127.0.0.1:1/file');
  const result = await download(url, join(world.folders.temp, 'file'), QUICK, null);
  expect(result).toEqual({ missing: expect.stringContaining('ECONNREFUSED'), cause: 'passing' });
});

test('a body larger than allowed is refused', async () => {
  await expect(fetch(server.endless)).rejects.toMatchObject({ code: 'k6/untrusted' });
});

test.each([
  ['https://a.example/v1/k6', 'http://a.example/k6', null],
  ['https://a.example/v1/k6', '//b.example/k6', 'https://b.example/k6'],
  ['https://a.example/v1/k6', 'https://b.example/k6', 'https://b.example/k6'],
  ['https://a.example/v1/k6', 'other?x=1', 'https://a.example/v1/other?x=1'],
  ['http://a.example/v1/k6', 'https://a.example/k6', 'https://a.example/k6'],
  ['http://a.example/v1/k6', 'file:///etc/passwd', null],
])('from %s to %s leads to %s', (from, location, expected) => {
  if (expected === null) expect(() => nextHop(new URL(from), location)).toThrow(/not followed/);
  else expect(nextHop(new URL(from), location).href).toBe(expected);
});

test('a redirect to anything but http and https is refused', async () => {
  await expect(fetch(server.redirect('file:///etc/passwd'))).rejects.toMatchObject({ code: 'k6/untrusted' });
});

test('stops when the gate stops', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error('cancelled')), 100);
  await expect(fetch(server.stuck, LIMITS, stop.signal)).rejects.toThrow('cancelled');
});

test.each([
  ['https://mirror.example/k6', true],
  ['http://localhost:8080/k6', true],
  ['http://127.0.0.1/k6', true],
  ['http://[::1]:8080/k6', true],
  ['http://mirror.example/k6', false],
  ['http://localhost.example/k6', false],
  ['http://127.0.0.1.example/k6', false],
  ['http://mirror.example/https://localhost/', false],
])('the way to %s is private: %s', (address, expected) => {
  expect(isPrivate(new URL(address))).toBe(expected);
});

test('an address is shown without what may be secret', () => {
  expect(shown(new URL('https://user:pass@mirror.example:8443/k6?sig=1#x'))).toBe('https://mirror.example:8443/k6');
});
