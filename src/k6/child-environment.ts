import { MARK } from './mark.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What k6 needs of the machine: temporary files, certificates, the way through a proxy, and the marks by which the runner, and our own post step, end what was left behind. */
const MACHINE = [
  'HOME',
  'USERPROFILE',
  'SYSTEMROOT',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'RUNNER_TRACKING_ID',
  MARK,
];
const PROXY = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];

/** Settings that k6 reads from its environment and that have no flag on every version. */
const PINNED = { TZ: 'UTC', K6_AUTO_EXTENSION_RESOLUTION: 'false', K6_BINARY_PROVISIONING: 'false' };

/** The whole environment of k6, an allow-list: one variable such as `K6_THRESHOLDS` would silently switch every threshold off. */
export function childEnvironment(env: Env, script: Readonly<Record<string, string>>): Record<string, string> {
  const allowed = new Set([...MACHINE, ...PROXY]);
  const passed = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && allowed.has(entry[0].toUpperCase()),
  );
  return { ...Object.fromEntries(passed), ...PINNED, ...script };
}
