import { expect, test } from 'vitest';
import { K6_SOURCES } from '../../src/config/k6-source.ts';
import type { Missing } from '../../src/k6/binary.ts';
import { notFound } from '../../src/k6/not-found.ts';
import { RELEASES } from '../../src/k6/release.ts';
import { type Search, WAYS } from '../../src/k6/ways.ts';
import { temporaryWorld } from './temporary-world.ts';

const MIRROR = 'https://mirror.example/{archive}';

/** The error of a search with these answers from the release server and from Go. */
function errorOf(template: string, release: Missing['cause'], go?: 'no-such-version') {
  using world = temporaryWorld();
  const search: Search = {
    machine: { platform: 'linux', arch: 'x64' },
    checksums: { 'k6-v2.3.0-linux-amd64.tar.gz': '', 'k6-v2.2.0-linux-amd64.tar.gz': '' },
    limits: { bytes: 1, totalSeconds: 1, silenceSeconds: 1, pauseSeconds: [] },
    heartbeatSeconds: 1,
    stop: null,
    wanted: '2.99.0',
    version: '2.99.0',
    sha256: null,
    sources: K6_SOURCES,
    template,
    token: null,
    world,
  };
  const causes = new Map([['release', release] as const, ['go', go] as const]);
  const tried = WAYS.map((way) => {
    const cause = way.source === 'release' || way.source === 'go' ? causes.get(way.source) : undefined;
    return { way, missing: 'nothing', ...(cause && { cause }) };
  });
  return notFound(search, tried);
}

test.each([
  ['Grafana has no such release, and there is no Go', RELEASES, 'no-such-version', undefined],
  ['neither Grafana nor Go know it', RELEASES, 'no-such-version', 'no-such-version'],
  ['neither the mirror nor Go know it', MIRROR, 'no-such-version', 'no-such-version'],
] as const)('the version is wrong when %s', (_name, template, release, go) => {
  const error = errorOf(template, release, go);
  expect(error).toMatchObject({
    code: 'user/invalid-config',
    message: expect.stringMatching(/^k6-version: there is no k6 2/),
  });
  expect(error.hint).toBe('Correct k6-version; known here are 2.2.0, 2.3.0.');
});

test.each([
  ['a mirror lacks it, and there is no Go', MIRROR, 'no-such-version', undefined],
  ['the server fails, though Go does not know it', RELEASES, 'passing', 'no-such-version'],
  ['the mirror forbids it, though Go does not know it', MIRROR, 'denied', 'no-such-version'],
  ['nothing is known', RELEASES, undefined, undefined],
] as const)('k6 is missing here when %s', (_name, template, release, go) => {
  expect(errorOf(template, release, go)).toMatchObject({
    code: 'k6/not-found',
    hint: expect.stringContaining('Check that k6-version 2.99.0 exists.'),
  });
});

test.each([
  [MIRROR, true],
  [RELEASES, false],
])('where %s denies an archive, the token of the mirror is named: %s', (template, named) => {
  expect(errorOf(template, 'denied').hint?.includes('look at k6-download-token')).toBe(named);
});
