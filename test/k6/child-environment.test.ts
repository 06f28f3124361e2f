import { describe, expect, test } from 'vitest';
import { childEnvironment } from '../../src/k6/child-environment.ts';

/** What k6 reads from its environment and would change a verdict, the load, the target or what is written (grafana/k6 v2.2.0). */
const DANGEROUS = [
  ...['K6_THRESHOLDS', 'K6_NO_THRESHOLDS', 'K6_SYSTEM_TAGS', 'K6_TAGS', 'K6_SUMMARY_MODE', 'K6_NO_SUMMARY'],
  ...['K6_SUMMARY_EXPORT', 'K6_SUMMARY_TREND_STATS', 'K6_SUMMARY_TIME_UNIT', 'K6_NEW_MACHINE_READABLE_SUMMARY'],
  ...['K6_HANDLE_SUMMARY_TIMEOUT', 'K6_VUS', 'K6_DURATION', 'K6_ITERATIONS', 'K6_STAGES', 'K6_RPS'],
  ...[
    'K6_MIN_ITERATION_DURATION',
    'K6_BATCH',
    'K6_BATCH_PER_HOST',
    'K6_MAX_REDIRECTS',
    'K6_NO_SETUP',
    'K6_NO_TEARDOWN',
  ],
  ...['K6_SETUP_TIMEOUT', 'K6_TEARDOWN_TIMEOUT', 'K6_NO_CONNECTION_REUSE', 'K6_NO_VU_CONNECTION_REUSE'],
  ...['K6_NO_COOKIES_RESET', 'K6_DISCARD_RESPONSE_BODIES', 'K6_THROW', 'K6_USER_AGENT', 'K6_PAUSED', 'K6_LINGER'],
  ...['K6_HOSTS', 'K6_DNS', 'K6_LOCAL_IPS', 'K6_BLACKLIST_IPS', 'K6_BLOCK_HOSTNAMES', 'K6_INSECURE_SKIP_TLS_VERIFY'],
  ...['K6_TLS_CIPHER_SUITES', 'K6_TLSAUTH', 'GODEBUG', 'SSLKEYLOGFILE', 'K6_OUT', 'K6_LOG_OUTPUT', 'K6_LOG_FORMAT'],
  ...['K6_CONSOLE_OUTPUT', 'K6_TRACES_OUTPUT', 'K6_HTTP_DEBUG', 'K6_WEB_DASHBOARD', 'K6_WEB_DASHBOARD_PORT'],
  ...['K6_CLOUD_TOKEN', 'K6_CLOUD_HOST', 'K6_USAGE_REPORT_URL', 'K6_PROFILING_ENABLED', 'K6_ADDRESS'],
  ...['K6_BUILD_SERVICE_URL', 'K6_DEPENDENCIES_MANIFEST', 'K6_ENABLE_COMMUNITY_EXTENSIONS', 'K6_TYPE'],
  ...[
    'K6_COMPATIBILITY_MODE',
    'K6_INCLUDE_SYSTEM_ENV_VARS',
    'K6_FEATURES',
    'K6_SECRET_SOURCE',
    'K6_CONFIG',
    'COLLECTORS',
  ],
];
const SECRETS = [
  'GITHUB_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'NPM_TOKEN',
  'SHOP_PASSWORD',
];
const PINNED = { TZ: 'UTC', K6_AUTO_EXTENSION_RESOLUTION: 'false', K6_BINARY_PROVISIONING: 'false' };

const valued = (names: readonly string[], value = 'x') => Object.fromEntries(names.map((name) => [name, value]));

describe('the environment of k6', () => {
  test.each([
    ['what configures k6', DANGEROUS],
    ['the same in lower case', DANGEROUS.map((name) => name.toLowerCase())],
    ['the secrets of the job', SECRETS],
    ['what else a machine has', ['PATH', 'LD_PRELOAD', 'NODE_OPTIONS', 'HOSTNAME', 'GATE_PHASE', 'GATE_HEADER_0']],
  ])('leaves out %s', (_name, names) => {
    expect(childEnvironment(valued(names), {})).toEqual(PINNED);
    expect(childEnvironment(valued(names, ''), {})).toEqual(PINNED);
  });

  test('passes on what k6 needs of the machine, in its own spelling', () => {
    const env = {
      ...{
        HOME: '/home/u',
        TMPDIR: '/t',
        SSL_CERT_FILE: '/ca.pem',
        SSL_CERT_DIR: '/ca',
        RUNNER_TRACKING_ID: 'github_1',
        GATE_MARK: 'mark',
      },
      ...{
        HTTPS_PROXY: 'http://proxy:3128',
        http_proxy: 'http://proxy:3128',
        No_Proxy: 'localhost',
        SystemRoot: 'C:\\W',
      },
    };
    expect(childEnvironment({ ...env, TEMP: undefined }, {})).toEqual({ ...env, ...PINNED });
  });

  test('cannot be talked out of what is pinned', () => {
    const env = { TZ: 'Asia/Tokyo', K6_AUTO_EXTENSION_RESOLUTION: 'true', K6_BINARY_PROVISIONING: 'true' };
    expect(childEnvironment(env, {})).toEqual(PINNED);
  });

  test('holds the values of the headers', () => {
    expect(childEnvironment({}, { GATE_HEADER_0: 'Basic abc' })).toEqual({ ...PINNED, GATE_HEADER_0: 'Basic abc' });
  });
});
