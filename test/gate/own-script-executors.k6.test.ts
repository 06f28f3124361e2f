import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GateRun, gateShop } from '../support/gate-run.ts';
import { CURRENT } from '../support/k6.ts';
import { testWorld } from '../support/world.ts';

/** Each executor of k6, and what the log says of its plan. */
const EXECUTORS: readonly (readonly [executor: string, options: string, announced: string])[] = [
  ['shared-iterations', "vus: 2, iterations: 12, maxDuration: '20s'", 'at least 2 VUs for up to 20 s'],
  ['per-vu-iterations', "vus: 2, iterations: 6, maxDuration: '20s'", 'at least 2 VUs for up to 20 s'],
  ['constant-vus', "vus: 2, duration: '5s'", 'at least 2 VUs for 5 s'],
  [
    'ramping-vus',
    "startVUs: 1, stages: [{ duration: '3s', target: 3 }, { duration: '2s', target: 0 }]",
    'at least 3 VUs for 5 s',
  ],
  ['constant-arrival-rate', "rate: 4, duration: '5s', preAllocatedVUs: 5, maxVUs: 9", 'at least 5 VUs for 5 s'],
  [
    'ramping-arrival-rate',
    "startRate: 1, preAllocatedVUs: 5, stages: [{ duration: '5s', target: 6 }]",
    'at least 5 VUs for 5 s',
  ],
];
/** Until k6 2. */
const OLDER = ['externally-controlled', "vus: 2, maxVUs: 4, duration: '5s'", 'at least 2 VUs for 5 s'] as const;

const script = (executor: string, options: string): string => `
import http from 'k6/http';
import { check, sleep } from 'k6';
export const options = { scenarios: { only: { executor: '${executor}', ${options} } } };
export default function () {
  check(http.get(__ENV.TARGET_URL), { 'is there': ({ status }) => status === 200 });
  sleep(0.2);
}
`;

/** Gates a script of one scenario. */
async function gateScenario(executor: string, options: string, version: string, look: (run: GateRun) => void) {
  using world = testWorld({});
  const path = join(world.folders.temp, 'load.js');
  writeFileSync(path, script(executor, options));
  const file = `target-url: x\nenvironment: preprod\nk6-version: ${version}\nready-timeout-seconds: 0\nscript: ${path}\n`;
  await gateShop({ path: '/', file, bare: true }, look);
}

describe.concurrent('a script with the executor', () => {
  test.each([...EXECUTORS.map((row) => [CURRENT, ...row] as const), ['1.8.1', ...OLDER] as const])(
    'of k6 %s: %s is gated',
    async (version, executor, options, announced) => {
      await gateScenario(executor, options, version, ({ verdict, log, shop }) => {
        expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] });
        expect(log).toContain(announced);
        expect(shop.requestCount).toBeGreaterThan(8);
      });
    },
  );

  test('that k6 does not have is told in its words', async () => {
    const [executor, options] = OLDER;
    await gateScenario(executor, options, CURRENT, ({ verdict, shop }) => {
      expect(verdict).toMatchObject({ outcome: 'error', error: { code: 'k6/preflight' } });
      expect(verdict.headline).toContain(`unknown executor type '${executor}'`);
      expect(shop.requestCount).toBe(0);
    });
  });
});
