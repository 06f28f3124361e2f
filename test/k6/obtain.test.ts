import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BinarySource } from '../../src/k6/binary.ts';
import { ARCHIVE, BASE, type Bench, bench, LINUX, NAME, SHA256, SUMS, TEXT } from './bench.ts';
import * as server from './release-server.ts';
import { fakeK6, type TemporaryWorld, writeProgram } from './temporary-world.ts';

const OTHER = 'a'.repeat(64);

const untouched = ({ world }: Bench): void => {
  expect(readdirSync(world.folders.temp)).toEqual([]);
  expect(readdirSync(world.folders.cache)).toEqual([]);
};

describe('the release archive', () => {
  test.each([
    ['our table', {}, {}, [NAME]],
    ['input k6-sha256', { sha256: SHA256.toUpperCase() }, { checksums: { [NAME]: OTHER } }, [NAME]],
    ["the release's checksum file", {}, { checksums: {} }, [NAME, SUMS]],
  ])('is vouched for by %s', async (vouchedBy, request, conditions, requests) => {
    await using at = await bench();
    const binary = await at.obtain(request, conditions);
    const expected = { version: '2.2.0', source: 'release', verified: true, sha256: server.sha256(TEXT), vouchedBy };
    expect(binary).toMatchObject(expected);
    expect(existsSync(`${binary.path}.ran`)).toBe(true);
    expect(at.releases.requests).toEqual(requests);
    expect(at.world.lines.info.join('\n')).toContain(`vouched for by ${vouchedBy}`);
  });

  test.each([
    ['differs from our table', {}, { checksums: { [NAME]: OTHER } }],
    ['differs from k6-sha256', { sha256: OTHER }, {}],
  ])('that %s is refused, untouched', async (_name, request, conditions) => {
    await using at = await bench();
    writeProgram(join(at.world.bin, 'go'), '#!/bin/sh\nexit 0\n');
    const refusal = { code: 'k6/untrusted', message: expect.stringContaining('It was not unpacked') };
    await expect(at.obtain(request, conditions)).rejects.toMatchObject(refusal);
    untouched(at);
  });

  test.each([
    ['is not there', server.status(404), /Nothing vouches .* HTTP 404/],
    ['keeps failing', server.status(500), /Nothing vouches .* HTTP 500/],
    ['does not name the archive', server.whole(`${SHA256}  other.tar.gz\n`), /Nothing vouches .* does not name it/],
    ['names another sha256', server.whole(`${OTHER}  ${NAME}\n`), /checksum file says a{64}/],
  ])('whose checksum file %s is refused, untouched', async (_name, answer, message) => {
    await using at = await bench();
    at.releases.answers.set(SUMS, answer);
    const refusal = { code: 'k6/untrusted', message: expect.stringMatching(message) };
    await expect(at.obtain({}, { checksums: {} })).rejects.toMatchObject(refusal);
    untouched(at);
  });

  test.each([
    ['the file is shorter', ARCHIVE.subarray(0, 100), /sha256/],
    ['it is another k6', server.tarGz([{ name: `${BASE}/k6`, text: fakeK6('2.1.0') }]), /is 2\.1\.0, not 2\.2\.0/],
    ['it does not run', server.tarGz([{ name: `${BASE}/k6`, text: '#!/bin/sh\nexit 1' }]), /does not tell its version/],
    ['it is a link', server.tarGz([{ name: `${BASE}/k6`, link: '/bin/sh' }]), /no plain file/],
  ])('is refused when %s', async (_name, body, message) => {
    await using at = await bench();
    at.releases.answers.set(NAME, server.whole(body));
    const sha256 = body.length === 100 ? SHA256 : server.sha256(body);
    const refusal = { code: 'k6/untrusted', message: expect.stringMatching(message) };
    await expect(at.obtain({ sha256 })).rejects.toMatchObject(refusal);
    untouched(at);
  });

  test('is not vouched for by a checksum file that came over plain http from another machine', async () => {
    await using at = await bench();
    // Reaches this machine, and is not one of its own names.
    const downloadUrl = at.releases.template.replace('127.0.0.1', '0.0.0.0');
    const refusal = { code: 'k6/untrusted', message: expect.stringMatching(/over plain http .* proves nothing/) };
    await expect(at.obtain({ downloadUrl }, { checksums: {} })).rejects.toMatchObject(refusal);
    expect(at.releases.requests).toEqual([NAME]);
    expect(await at.obtain({ downloadUrl })).toMatchObject({ vouchedBy: 'our table' });
  });

  test('that leaves its folder when unpacked is refused', async () => {
    await using at = await bench();
    const body = server.tarGz([
      { name: `${BASE}/k6`, text: TEXT },
      { name: '../../../evil', text: 'evil' },
    ]);
    at.releases.answers.set(NAME, server.whole(body));
    await expect(at.obtain({ sha256: server.sha256(body) })).rejects.toMatchObject({ code: 'k6/untrusted' });
    untouched(at);
    expect(existsSync(join(at.world.root, 'evil'))).toBe(false);
  });

  test('comes through failures and redirects', async () => {
    await using at = await bench();
    at.releases.answers.set(NAME, server.firstly(2, server.status(502), server.redirect('../moved')));
    at.releases.answers.set('moved', server.whole(ARCHIVE));
    expect(await at.obtain()).toMatchObject({ source: 'release', verified: true });
    expect(at.releases.requests).toEqual([NAME, NAME, NAME, 'moved']);
  });

  test('and its checksum file are asked for with the token of the mirror', async () => {
    await using at = await bench();
    await at.obtain({ downloadToken: 't0ken' }, { checksums: {} });
    expect(at.releases.authorizations).toEqual(['Bearer t0ken', 'Bearer t0ken']);
    expect(JSON.stringify(at.world.lines)).not.toContain('t0ken');
  });

  test('is asked for by the words of the template', async () => {
    await using at = await bench();
    at.releases.answers.set('k6_v2.2.0_linux_amd64.tgz', server.whole(ARCHIVE));
    const downloadUrl = `${at.releases.origin}/k6_{version}_{os}_{arch}.tgz`;
    expect(await at.obtain({ downloadUrl }, { checksums: {} })).toMatchObject({ source: 'release' });
    expect(at.releases.requests).toEqual(['k6_v2.2.0_linux_amd64.tgz', SUMS]);
  });
});

describe('an archive that is not what was asked for', () => {
  const DEB = server.tarGz([{ name: `${BASE}.deb`, text: TEXT }]);

  /** A k6 that leaves its mark where no clean-up reaches. */
  const marking = (at: Bench): string => `#!/bin/sh\n: > '${at.world.root}/executed'\necho 'k6 v2.2.0 (go1.26)'\n`;
  const packed = (at: Bench): Buffer => server.tarGz([{ name: `${BASE}/k6`, text: marking(at) }]);

  test.each<[string, (at: Bench) => { answer: server.Answer; sha256?: string; bytes?: number }, string]>([
    ['is cut off', (at) => ({ answer: server.truncated(packed(at)) }), 'k6/not-found'],
    ['is cut short', (at) => ({ answer: server.whole(packed(at).subarray(0, -9)) }), 'k6/untrusted'],
    ['is oversized', (at) => ({ answer: server.whole(packed(at)), bytes: 50 }), 'k6/untrusted'],
    ['never ends', () => ({ answer: server.endless }), 'k6/untrusted'],
    ['has another hash', (at) => ({ answer: server.whole(packed(at)), sha256: OTHER }), 'k6/untrusted'],
    ['is laid out otherwise', () => ({ answer: server.whole(DEB), sha256: server.sha256(DEB) }), 'k6/untrusted'],
  ])('and %s is neither executed nor cached', async (_name, serve, code) => {
    await using at = await bench();
    const { answer, bytes = LINUX.limits.bytes, sha256 = server.sha256(packed(at)) } = serve(at);
    at.releases.answers.set(NAME, answer);
    const conditions = { checksums: { [NAME]: sha256 }, limits: { ...LINUX.limits, bytes } };
    await expect(at.obtain({}, conditions)).rejects.toMatchObject({ code, hint: expect.any(String) });
    untouched(at);
    expect(existsSync(join(at.world.root, 'executed'))).toBe(false);
  });

  test('would leave its mark if it were executed', async () => {
    await using at = await bench();
    at.releases.answers.set(NAME, server.whole(packed(at)));
    await at.obtain({}, { checksums: { [NAME]: server.sha256(packed(at)) } });
    expect(existsSync(join(at.world.root, 'executed'))).toBe(true);
  });
});

describe('the tool cache', () => {
  test.each([
    ['our table', {}, {}],
    ['input k6-sha256', { sha256: SHA256 }, {}],
    ["the release's checksum file", {}, { checksums: {} }],
  ])('answers the second time, without network (%s)', async (vouchedBy, request, conditions) => {
    await using at = await bench();
    const first = await at.obtain(request, conditions);
    at.releases.requests.length = 0;
    const second = await at.obtain(request, conditions);
    expect(second).toMatchObject({ source: 'cache', verified: true, vouchedBy, sha256: first.sha256 });
    expect(second.path).toBe(join(at.world.folders.cache, 'k6', '2.2.0', 'x64', 'k6'));
    expect(at.releases.requests).toEqual([]);
  });

  test('is not taken when its bytes changed: never run, replaced', async () => {
    await using at = await bench();
    await at.obtain();
    const { path } = await at.obtain();
    writeFileSync(path, TEXT.replace('.ran', '.changed'));
    expect(await at.obtain()).toMatchObject({ source: 'release' });
    expect(existsSync(`${path}.changed`)).toBe(false);
    expect(at.world.lines.warning).toEqual([expect.stringContaining('is ignored: its sha256 is')]);
    expect(await at.obtain()).toMatchObject({ source: 'cache', path });
  });

  test('is not taken when other bytes were vouched for then', async () => {
    await using at = await bench();
    const body = server.tarGz([{ name: `${BASE}/k6`, text: `${TEXT}# own build` }]);
    at.releases.answers.set(NAME, server.whole(body));
    await at.obtain({ sha256: server.sha256(body) });
    at.releases.answers.set(NAME, server.whole(ARCHIVE));
    const afterTable = await at.obtain();
    expect(afterTable).toMatchObject({ source: 'release', sha256: server.sha256(TEXT) });
    expect(await at.obtain()).toMatchObject({ source: 'cache', sha256: server.sha256(TEXT) });
  });

  test("does not hand on one user's word to another", async () => {
    await using at = await bench();
    await at.obtain({ sha256: SHA256 });
    expect(await at.obtain({}, { checksums: {} })).toMatchObject({ source: 'release' });
  });

  test('two gates at once both get a whole binary', async () => {
    await using at = await bench();
    const both = await Promise.all(Array.from({ length: 4 }, () => at.obtain()));
    for (const binary of both) expect(binary).toMatchObject({ sha256: server.sha256(TEXT), verified: true });
    expect(new Set(both.map(({ path }) => path)).size).toBe(both.length);
    const later = await at.obtain();
    expect(later).toMatchObject({ sha256: server.sha256(TEXT), verified: true });
  });
});

describe('PATH', () => {
  test('has the version that is wanted', async () => {
    await using at = await bench();
    const path = writeProgram(join(at.world.bin, 'k6'), TEXT);
    const expected = { path, source: 'system', verified: false, vouchedBy: null, sha256: server.sha256(TEXT) };
    expect(await at.obtain()).toMatchObject(expected);
    expect(at.releases.requests).toEqual([]);
  });

  test('comes after the tool cache', async () => {
    await using at = await bench();
    await at.obtain();
    writeProgram(join(at.world.bin, 'k6'), TEXT);
    expect(await at.obtain()).toMatchObject({ source: 'cache' });
  });

  test.each([
    ['another version', fakeK6('2.1.0'), {}, /PATH: .*k6 is k6 2\.1\.0/],
    ['something else', '#!/bin/sh\necho hi\n', {}, /PATH: .*answered: hi/],
    ['what a pinned archive cannot vouch for', TEXT, { sha256: SHA256 }, /PATH: passed over/],
  ])('with %s is passed over', async (_name, text, request, reason) => {
    await using at = await bench();
    writeProgram(join(at.world.bin, 'k6'), text);
    expect(await at.obtain(request)).toMatchObject({ source: 'release' });
    expect(at.world.lines.info.join('\n')).toMatch(reason);
  });
});

describe('Go', () => {
  const goBuilding = (world: TemporaryWorld, text: string): string => {
    const built = writeProgram(join(world.root, 'built'), text);
    return `#!/bin/sh\nPATH=/usr/bin:/bin\n[ "$1" = build ] || exit 0\ncp '${built}' "$4"\n`;
  };

  test('builds where there is no release, for next time too, and never as a release', async () => {
    await using at = await bench();
    at.releases.answers.clear();
    writeProgram(join(at.world.bin, 'go'), goBuilding(at.world, TEXT));
    expect(await at.obtain()).toMatchObject({ source: 'go', verified: false, vouchedBy: null });
    rmSync(join(at.world.bin, 'go'));
    at.releases.requests.length = 0;
    at.world.lines.info.length = 0;
    expect(await at.obtain()).toMatchObject({ source: 'cache', verified: false, vouchedBy: null });
    expect(at.releases.requests).toEqual([]);
    expect(at.world.lines.info).toEqual([
      expect.stringMatching(/^k6 2\.2\.0 from the tool cache, built with Go here earlier: .*, not verified$/),
    ]);
    await expect(at.obtain({ sha256: SHA256 })).rejects.toMatchObject({ code: 'k6/not-found' });
  });

  test('builds where Grafana publishes nothing', async () => {
    await using at = await bench();
    writeProgram(join(at.world.bin, 'go'), goBuilding(at.world, TEXT));
    const machine = { platform: 'linux', arch: 'riscv64' };
    expect(await at.obtain({}, { machine })).toMatchObject({ source: 'go' });
    expect(at.releases.requests).toEqual([]);
  });

  test('that builds another version is refused', async () => {
    await using at = await bench();
    at.releases.answers.clear();
    writeProgram(join(at.world.bin, 'go'), goBuilding(at.world, fakeK6('2.3.0')));
    await expect(at.obtain()).rejects.toMatchObject({ code: 'k6/untrusted' });
    untouched(at);
  });
});

describe('k6-path', () => {
  const named = (at: Bench, text: string): string => writeProgram(join(at.world.root, 'my k6', 'k6'), text);

  test.each([
    ['as it is, whatever the version', fakeK6('1.8.1'), null, { version: '1.8.1', verified: false, vouchedBy: null }],
    ['with its sha256', TEXT, server.sha256(TEXT), { version: '2.2.0', verified: true, vouchedBy: 'input k6-sha256' }],
  ])('is used %s', async (_name, text, sha256, expected) => {
    await using at = await bench();
    const path = named(at, text);
    expect(await at.obtain({ path, sha256 })).toMatchObject({ ...expected, path, source: 'path' });
    expect(at.releases.requests).toEqual([]);
  });

  test.each([
    ['is too old', fakeK6('0.46.0'), 'is k6 0.46.0'],
    ['is no k6', '#!/bin/sh\necho hi\n', 'does not tell its version (`FILE version` answered: hi)'],
    ['fails', '#!/bin/sh\nexit 1\n', 'does not tell its version (`FILE version` failed with exit 1: no word)'],
  ])('that %s is a wrong input, and nothing else is tried', async (_name, text, reason) => {
    await using at = await bench();
    const path = named(at, text);
    const allowed = 'allowed: the path of an executable k6, 0.47.0 or newer';
    const message = `k6-path: "${path}" ${reason.replace('FILE', path)}; ${allowed}`;
    const refusal = { code: 'user/invalid-config', message, hint: expect.stringContaining('Correct k6-path') };
    await expect(at.obtain({ path })).rejects.toMatchObject(refusal);
    expect(at.releases.requests).toEqual([]);
  });

  test('is refused, and never run, when its sha256 differs', async () => {
    await using at = await bench();
    const path = named(at, TEXT);
    await expect(at.obtain({ path, sha256: OTHER })).rejects.toMatchObject({ code: 'k6/untrusted' });
    expect(existsSync(`${path}.ran`)).toBe(false);
  });

  test('begins in the work folder', async () => {
    await using at = await bench();
    expect(await at.obtain({ path: named(at, TEXT).replace(`${at.world.root}/`, './') })).toMatchObject({
      path: join(at.world.root, 'my k6', 'k6'),
    });
  });

  test('that names nothing is a wrong input, and nothing else is tried', async () => {
    await using at = await bench();
    const path = join(at.world.root, 'missing');
    await expect(at.obtain({ path })).rejects.toMatchObject({
      code: 'user/invalid-config',
      message: expect.stringMatching(/^k6-path: ".*missing" is not a file; allowed: /),
    });
    expect(at.releases.requests).toEqual([]);
  });
});

describe('k6-source', () => {
  /** Every way leads to a k6. */
  async function everywhere(): Promise<Bench> {
    const at = await bench();
    await at.obtain();
    writeProgram(join(at.world.bin, 'k6'), TEXT);
    at.releases.requests.length = 0;
    return at;
  }

  test.each<[BinarySource, readonly BinarySource[]]>([
    ['cache', ['cache', 'system', 'release']],
    ['system', ['system', 'release']],
    ['release', ['release']],
  ])('finds a k6 in %s when %j are allowed', async (source, sources) => {
    await using at = await everywhere();
    expect(await at.obtain({ sources })).toMatchObject({ source });
  });

  test('what is not allowed is neither tried nor told', async () => {
    await using at = await bench();
    writeProgram(join(at.world.bin, 'go'), '#!/bin/sh\n: > "$0.ran"\nexit 1\n');
    await expect(at.obtain({ sources: ['path', 'system'] })).rejects.toMatchObject({
      code: 'k6/not-found',
      message: expect.stringMatching(/^K6 binary not found.*\nPATH: no k6$/),
      hint: 'Allow more than path, system in k6-source, or name a k6 in k6-path.',
    });
    expect(at.releases.requests).toEqual([]);
    expect(existsSync(join(at.world.bin, 'go.ran'))).toBe(false);
  });

  test('without cache nothing is put there either', async () => {
    await using at = await bench();
    expect(await at.obtain({ sources: ['release'] })).toMatchObject({ source: 'release' });
    expect(readdirSync(at.world.folders.cache)).toEqual([]);
  });

  test('a platform without releases is told what is left', async () => {
    await using at = await bench();
    const left = async (sources: readonly BinarySource[]): Promise<unknown> =>
      at.obtain({ sources }, { machine: { platform: 'freebsd', arch: 'x64' } }).catch((error: unknown) => error);
    expect(await left(['release'])).toMatchObject({
      message: expect.stringContaining('none for freebsd x64; k6-path can name a k6'),
    });
    expect(await left(['release', 'go'])).toMatchObject({ message: expect.stringContaining(', or Go builds one') });
  });
});

describe('when nothing works', () => {
  test('the message says how to install k6, and what was tried', async () => {
    await using at = await bench();
    at.releases.answers.clear();
    const failure = await at.obtain().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'k6/not-found', hint: expect.stringContaining('k6-path') });
    expect(String(failure instanceof Error && failure.message).split('\n')).toEqual([
      'K6 binary not found. Install with: sudo apt-get install k6 (https://grafana.com/docs/k6/latest/set-up/install-k6/)',
      'tool cache: not cached',
      'tool cache, built earlier: not cached',
      'PATH: no k6',
      `release archive: ${at.releases.origin}/v2.2.0/${NAME}: HTTP 404`,
      'Go module: no go in PATH',
    ]);
    expect(at.world.lines.info).toEqual([]);
    untouched(at);
  });

  const NOT_KNOWN = '[ $1 = mod ] || { echo "go: invalid version: unknown revision v2.99.0" >&2; exit 1; }';
  const BROKEN = '[ $1 = mod ] || { echo "go: disk is full" >&2; exit 1; }';

  test('a version that neither the releases nor Go know is a wrong input', async () => {
    await using at = await bench();
    writeProgram(join(at.world.bin, 'go'), `#!/bin/sh\n${NOT_KNOWN}\n`);
    await expect(at.obtain({ version: '2.99.0' })).rejects.toMatchObject({
      code: 'user/invalid-config',
      message: expect.stringMatching(
        /^k6-version: there is no k6 2\.99\.0; allowed: .*\n(.*\n)*release archive: .* 404\n/,
      ),
      hint: 'Correct k6-version; known here are 2.2.0.',
    });
  });

  test.each([
    [
      'the server has a bad moment',
      server.status(503),
      NOT_KNOWN,
      /^If this was only for the moment, run the job again/,
    ],
    ['Go fails by itself', server.status(404), BROKEN, /Check that k6-version 2\.99\.0 exists/],
    ['a mirror alone lacks it', server.status(404), null, /Check that k6-version 2\.99\.0 exists/],
  ])('a version may exist where %s', async (_name, answer, go, hint) => {
    await using at = await bench();
    at.releases.answers.set('k6-v2.99.0-linux-amd64.tar.gz', answer);
    if (go !== null) writeProgram(join(at.world.bin, 'go'), `#!/bin/sh\n${go}\n`);
    const failure = { code: 'k6/not-found', hint: expect.stringMatching(hint) };
    await expect(at.obtain({ version: '2.99.0' })).rejects.toMatchObject(failure);
  });

  test.each([
    ['darwin', 'arm64', 'K6 binary not found. Install with: brew install k6\n', 'HTTP 404'],
    [
      'win32',
      'arm64',
      'K6 binary not found. Install with: winget install k6 --source winget\n',
      'none for win32 arm64',
    ],
  ])('the message fits %s %s', async (platform, arch, start, reason) => {
    await using at = await bench();
    const failure = await at.obtain({}, { machine: { platform, arch } }).catch((error: unknown) => error);
    const message = String(failure instanceof Error && failure.message);
    expect(message.startsWith(start)).toBe(true);
    expect(message).toContain(reason);
    const told = at.world.lines.notice.join();
    expect(told).toBe(platform === 'win32' ? 'k6-gate is experimental on Windows: no run of it there is tested.' : '');
  });

  test('a gate that was stopped tries nothing', async () => {
    await using at = await bench();
    const stop = AbortSignal.abort(new Error('cancelled'));
    await expect(at.obtain({}, { stop })).rejects.toThrow('cancelled');
    expect(at.releases.requests).toEqual([]);
  });
});

test.each([
  ['a version that is none', { version: 'latest' }],
  ['a version that is too old', { version: '0.46.0' }],
  ['a sha256 that is none', { sha256: 'abc' }],
  ['a mirror that is no URL', { downloadUrl: 'mirror/{archive}' }],
  ['a mirror that is a file', { downloadUrl: 'file:///srv/{archive}' }],
])('%s is bad configuration', async (_name, request) => {
  await using at = await bench();
  await expect(at.obtain(request)).rejects.toMatchObject({ code: 'user/invalid-config' });
});
