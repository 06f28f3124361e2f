import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { htmlDocument } from '../../examples/shop/html.ts';
import { sha256, tarGz } from '../k6/release-server.ts';
import { fakeK6 } from '../k6/temporary-world.ts';
import { type Certificate, hasOpenssl, openAuthority } from '../support/certificates.ts';
import { gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';

interface TlsServer extends AsyncDisposable {
  readonly port: number;
}

/** Answers everything with one body, over TLS. */
async function openTlsServer(certificate: Certificate, body: string | Buffer, contentType: string): Promise<TlsServer> {
  const server = createServer({ ...certificate }, (_request, response) => {
    response.writeHead(200, { 'content-type': contentType }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const PAGE = htmlDocument({ title: 'A page over TLS', body: '<p>of a shop</p>', promo: null });

describe.skipIf(!hasOpenssl())(`TLS${hasOpenssl() ? '' : ' (skipped: there is no openssl)'}`, () => {
  const authority = openAuthority();
  const other = openAuthority();
  afterAll(() => {
    authority[Symbol.dispose]();
    other[Symbol.dispose]();
  });

  test.each(K6_VERSIONS)('a site whose authority SSL_CERT_FILE names is gated, on k6 %s', async (version) => {
    await using site = await openTlsServer(authority.issue('127.0.0.1'), PAGE, 'text/html');
    const inputs = { 'target-url': `https://127.0.0.1:${site.port}/`, 'k6-version': version };
    await gateShop({ inputs, env: { SSL_CERT_FILE: authority.file } }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
      expect(verdict.total?.phases.tlsHandshaking?.max).toBeGreaterThan(0);
    });
  });

  test.each<[string, () => Certificate, string]>([
    ['of nobody it knows', () => other.issue('127.0.0.1'), 'unknown authority'],
    ['that has expired', () => authority.issue('127.0.0.1', -1), 'expired'],
    ['of another host', () => authority.issue('127.0.0.2'), "certificate doesn't match hostname"],
  ])('a certificate %s is unreachable, with what to do', async (_name, issue, words) => {
    await using site = await openTlsServer(issue(), PAGE, 'text/html');
    const inputs = { 'target-url': `https://127.0.0.1:${site.port}/`, 'ready-timeout-seconds': '0' };
    await gateShop({ inputs, env: { SSL_CERT_FILE: authority.file } }, ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', reasons: [{ code: 'unreachable' }], total: null });
      expect(verdict.headline).toContain('its TLS certificate or handshake fails');
      expect(verdict.headline).toContain(words);
      expect(verdict.headline).toContain('for a private CA set SSL_CERT_FILE in the job');
    });
  });

  describe('a mirror of k6', () => {
    const archive = tarGz([{ name: 'k6-v2.2.0-linux-amd64/k6', text: fakeK6('2.2.0') }]);

    /** What the gate says that fetches its k6 from there, as a process of its own: Node reads its authorities when it starts. */
    async function fetchFrom(port: number, env: Readonly<Record<string, string>>): Promise<string> {
      const scratch = mkdtempSync(join(tmpdir(), 'k6-gate-tls-'));
      const inputs = [
        ...['--target-url', 'http://127.0.0.1:9/', '--page-type', 'product', '--environment', 'preprod'],
        ...['--k6-source', 'release', '--k6-sha256', sha256(archive), '--output-dir', join(scratch, 'out')],
        ...['--k6-download-url', `https://127.0.0.1:${port}/{version}/{archive}`],
      ];
      mkdirSync(join(scratch, 'work'));
      const { PATH = '', HOME = '' } = process.env;
      const options = {
        cwd: join(scratch, 'work'),
        env: { PATH, HOME, RUNNER_TOOL_CACHE: join(scratch, 'cache'), RUNNER_TEMP: scratch, ...env },
      };
      const door = join(import.meta.dirname, '../../src/cli.ts');
      try {
        return await promisify(execFile)(process.execPath, [door, 'run', ...inputs], options).then(
          ({ stdout }) => stdout,
          (error: { stdout: string }) => error.stdout,
        );
      } finally {
        rmSync(scratch, { recursive: true, force: true });
      }
    }

    test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
      'whose authority NODE_EXTRA_CA_CERTS names is fetched from, and from no other',
      async () => {
        await using mirror = await openTlsServer(authority.issue('127.0.0.1'), archive, 'application/gzip');
        const known = await fetchFrom(mirror.port, { NODE_EXTRA_CA_CERTS: authority.file });
        expect(known).toMatch(/k6 2\.2\.0 from .*release/);
        const unknown = await fetchFrom(mirror.port, { NODE_EXTRA_CA_CERTS: other.file });
        expect(unknown).not.toMatch(/k6 2\.2\.0 from/);
        expect(unknown).toContain('certificate');
      },
    );
  });
});
