import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a server of TLS shows. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate authority that nobody trusts unless told to. Its files go with its scope. */
export interface Authority extends Disposable {
  /** The path of its own certificate. */
  readonly file: string;
  /** A certificate for an address, for so many days from now; for a negative number it has expired. */
  issue(address: string, days?: number): Certificate;
}

/** Whether certificates can be made here. */
export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Makes an authority of its own. */
export function openAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'k6-gate-ca-'));
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  };
  const fresh = ['-newkey', 'rsa:2048', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...fresh,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=A test authority',
  );
  return {
    file: join(folder, 'ca.pem'),
    issue(address, days = 2) {
      writeFileSync(join(folder, 'names'), `subjectAltName=IP:${address}`);
      openssl('req', ...fresh, '-keyout', 'key', '-out', 'request', '-subj', '/CN=A test server');
      const signed = [
        '-CA',
        'ca.pem',
        '-CAkey',
        'ca.key',
        '-CAcreateserial',
        '-extfile',
        'names',
        '-days',
        String(days),
      ];
      openssl('x509', '-req', '-in', 'request', '-out', 'cert', ...signed);
      return { key: readFileSync(join(folder, 'key'), 'utf8'), cert: readFileSync(join(folder, 'cert'), 'utf8') };
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
