// The traps of a script that got something wrong, each tried through the gate: none of them gives a pass that is not deserved.
import { expect, test } from 'vitest';
import type { Shop } from '../../examples/shop/shop.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { type GateRequest, gateShop } from '../support/gate-run.ts';
import { K6_VERSIONS } from '../support/k6.ts';
import { TEMPLATES } from '../support/world.ts';
import { waitFor } from './processes.ts';
import { duringLoad, prefixed, suffixed, tampered } from './tampered.ts';

/** As short as a load can be. */
const BRIEF = { 'duration-seconds': '3', 'max-vus': '2', 'ready-timeout-seconds': '0' };
const brief = (request: GateRequest): GateRequest => ({ ...request, inputs: { ...BRIEF, ...request.inputs } });
const on = (version: string) => ({ 'k6-version': version });
const codes = ({ reasons }: Verdict) => [...new Set(reasons.map(({ code }) => code))];
const stateOf = ({ thresholds }: Verdict, metric: string, kind: string | undefined, expression: string) =>
  thresholds.find(
    (finding) => finding.metric === metric && finding.tags.kind === kind && finding.expression === expression,
  )?.state;

/** Nothing was run, and the error says what the pre-flight found. */
async function expectPreflightError(request: GateRequest, says: RegExp): Promise<void> {
  await gateShop(brief(request), ({ verdict, shop }) => {
    expect(verdict).toMatchObject({
      outcome: 'error',
      reasons: [{ code: 'not-run' }],
      error: { code: 'k6/preflight' },
    });
    expect(verdict.error?.message).toMatch(says);
    expect(verdict.runs).toEqual([]);
    expect(shop.requestCount).toBe(0);
  });
}

const RETURN = 'return bySelector;';

test.concurrent.each([
  ['http_reqs{ kind:document }', /two thresholds name the same samples/],
  ['http_reqs{kind:"document"}', /two thresholds name the same samples/],
  [' http_reqs{kind:document}', /two thresholds name the same samples|k6 refuses the script/],
])('trap 0: the selector "%s" beside our own is refused before anything runs', async (selector, says) => {
  const twice = `bySelector[${JSON.stringify(selector)}] = ['count>100000']; ${RETURN}`;
  await expectPreflightError({ templates: tampered('base', RETURN, twice) }, says);
});

test.concurrent('trap 0: two orders of the same tags are refused before anything runs', async () => {
  const twice = `bySelector['checks{kind:document,page:product}'] = ['rate>0']; bySelector['checks{page:product,kind:document}'] = ['rate>1']; ${RETURN}`;
  await expectPreflightError({ templates: tampered('base', RETURN, twice) }, /two thresholds name the same samples/);
});

test.concurrent.each(K6_VERSIONS)('trap 1: a load without a single request has no traffic (k6 %s)', async (version) => {
  const templates = tampered(
    'product',
    'BROWSE.product = function () {',
    "BROWSE.product = function () {\n  if (PHASE === 'load') return think();",
  );
  await gateShop(brief({ templates, inputs: on(version) }), ({ verdict, shop }) => {
    expect(verdict.outcome).toBe('failed');
    expect(codes(verdict)).toEqual(['no-traffic']);
    expect(verdict.total?.iterations).toBeGreaterThan(0);
    // What k6 itself let pass.
    expect(stateOf(verdict, 'http_req_duration', undefined, 'p(95)<5000')).toBe('unmeasured');
    expect(stateOf(verdict, 'checks', undefined, 'rate>0.9')).toBe('unmeasured');
    expect(shop.requestCount).toBe(1);
  });
});

test.concurrent('trap 1: a tag that is spelled wrong leaves documents without traffic', async () => {
  const templates = tampered(
    'base',
    "kind: 'document', name: name",
    "kind: PHASE === 'load' ? 'documnt' : 'document', name: name",
  );
  await gateShop(brief({ templates }), ({ verdict }) => {
    expect(verdict.outcome).toBe('failed');
    expect(codes(verdict)).toEqual(['no-traffic']);
    expect(verdict.headline).toMatch(/^product: count of http_reqs\{kind:document\} is 0, /);
    expect(stateOf(verdict, 'http_req_duration', 'document', 'p(95)<5000')).toBe('unmeasured');
    expect(stateOf(verdict, 'http_req_duration', undefined, 'p(95)<5000')).toBe('held');
  });
});

test.concurrent('trap 1: a selector that is spelled wrong is refused before anything runs', async () => {
  const templates = tampered(
    'base',
    'bySelector[limit.on] = bySelector',
    "bySelector[limit.on.replace('kind', 'name')] = bySelector",
  );
  await expectPreflightError({ templates }, /k6 does not know .*http_req_failed\{kind:document\} rate<0\.1/);
});

test.concurrent.each(K6_VERSIONS)(
  'trap 1: checks without tags leave a threshold unmeasured (k6 %s)',
  async (version) => {
    const templates = tampered('base', 'check(answer, checks, tags);', 'check(answer, checks);');
    await gateShop(brief({ templates, inputs: on(version) }), ({ verdict }) => {
      expect(verdict).toMatchObject({
        outcome: 'inconclusive',
        reasons: [{ code: 'threshold-unmeasured' }],
        error: null,
      });
      expect(verdict.runs.at(-1)?.exitCode).toBe(0);
      expect(verdict.headline).toContain(
        'product: rate of checks{kind:document} has no samples: nothing proves that it holds',
      );
    });
  },
);

test.concurrent.each(K6_VERSIONS)(
  'trap 1: a shop that never answers the load leaves k6 content and the gate not (k6 %s)',
  async (version) => {
    // The visits are cut while they wait: k6 counts neither requests nor iterations, and of itself ends with 0.
    const adjust: GateRequest['adjust'] = (config) => ({ ...config, load: { ...config.load, gracefulStopSeconds: 1 } });
    const silence = (shop: Shop) => void waitFor(() => shop.requestCount === 1).then(() => shop.set({ hang: true }));
    await gateShop(brief({ adjust, opened: silence, inputs: on(version), knobs: {} }), ({ verdict }) => {
      expect(verdict.outcome).toBe('failed');
      expect(new Set(codes(verdict))).toEqual(new Set(['no-traffic', 'threshold-crossed']));
      expect(verdict.headline).toBe('product: count of http_reqs is 0, at its limit of 0');
      expect(verdict.total).toMatchObject({ requests: 0, iterations: 0 });
    });
  },
);

test.concurrent('trap 2: a shop that is shut down in the middle answers in 0 ms, and fails by its errors', async () => {
  const shutDown = (shop: Shop) => void waitFor(() => shop.requestCount >= 6).then(() => shop.close());
  await gateShop({ opened: shutDown }, ({ verdict }) => {
    expect(verdict).toMatchObject({
      outcome: 'failed',
      total: { duration: { min: 0 }, errorCodes: { 1212: expect.any(Number) } },
    });
    expect(stateOf(verdict, 'http_req_duration', 'document', 'p(95)<5000')).toBe('held');
    expect(stateOf(verdict, 'http_req_failed', 'document', 'rate<0.1')).toBe('crossed');
    expect(stateOf(verdict, 'checks', 'document', 'rate>0.9')).toBe('crossed');
  });
});

test.concurrent.each(K6_VERSIONS)(
  'trap 4: exec.test.abort() in the load is a failed gate, not a finished one (k6 %s)',
  async (version) => {
    const templates = duringLoad("exec.test.abort('enough');", prefixed("import exec from 'k6/execution';"));
    await gateShop(brief({ templates, inputs: on(version) }), ({ verdict }) => {
      expect(verdict).toMatchObject({ outcome: 'failed', error: null });
      expect(codes(verdict)).toEqual(['script-abort']);
      expect(verdict.reasons[0]?.message).toMatch(/^k6 was aborted by the script \(exit 108\)/);
      expect(verdict.runs.at(-1)).toMatchObject({ name: 'load', exitCode: 108 });
    });
  },
);

test.concurrent.each([
  ['0.47.0', 0, 'inconclusive', 'iterations-failed'],
  ['1.8.1', 110, 'failed', 'script-abort'],
  ['2.2.0', 110, 'failed', 'script-abort'],
])('trap 4: exec.test.fail() on k6 %s, exit %i, is %s', async (version, exitCode, outcome, code) => {
  const templates = duringLoad("exec.test.fail('no good');", prefixed("import exec from 'k6/execution';"));
  await gateShop(brief({ templates, inputs: on(version) }), ({ verdict }) => {
    expect(verdict.outcome).toBe(outcome);
    expect(codes(verdict)).toEqual([code]);
    expect(verdict.runs.at(-1)?.exitCode).toBe(exitCode);
  });
});

test.concurrent('trap 4: an abort of the script does not hide a threshold that is crossed', async () => {
  const templates = duringLoad('if (__ITER > 0) exec.test.abort();', prefixed("import exec from 'k6/execution';"));
  const inputs = {
    'p95-threshold-ms': '50',
    'p99-threshold-ms': '60',
    'abort-on-fail': 'false',
    'duration-seconds': '8',
  };
  await gateShop(brief({ templates, inputs, knobs: { latencyMs: 120 } }), ({ verdict }) => {
    expect(verdict.outcome).toBe('failed');
    expect(new Set(codes(verdict))).toEqual(new Set(['script-abort', 'threshold-crossed']));
    expect(verdict.runs.at(-1)?.exitCode).toBe(108);
  });
});

test.concurrent.each(K6_VERSIONS)('trap 4: a setup that throws in the load is an error (k6 %s)', async (version) => {
  const templates = suffixed("export function setup() { if (PHASE === 'load') throw new Error('no database'); }");
  await gateShop(brief({ templates, inputs: on(version) }), ({ verdict }) => {
    expect(verdict).toMatchObject({
      outcome: 'error',
      reasons: [{ code: 'not-run' }],
      error: { code: 'k6/could-not-run' },
    });
    expect(verdict.error?.message).toMatch(/exception in the script \(exit 107\): .*no database/s);
    expect(verdict.runs.at(-1)?.exitCode).toBe(107);
  });
});

test.concurrent('trap 4: a script that aborts in the rehearsal is an error, and no load is sent', async () => {
  const templates = tampered(
    'product',
    'BROWSE.product = function () {',
    'BROWSE.product = function () {\n  exec.test.abort();',
    prefixed("import exec from 'k6/execution';"),
  );
  await gateShop(brief({ templates }), ({ verdict, shop }) => {
    expect(verdict).toMatchObject({
      outcome: 'error',
      reasons: [{ code: 'script-exception' }],
      error: { code: 'k6/script-exception' },
    });
    expect(verdict.runs.map(({ name, exitCode }) => [name, exitCode])).toEqual([['rehearsal', 108]]);
    expect(shop.requestCount).toBe(0);
  });
});

test.concurrent('trap 6: one bad document in four is found, though the whole of the requests hides it', async () => {
  const inputs = {
    'page-type': 'homepage',
    'checks-threshold': '0.5',
    'abort-on-fail': 'false',
    'duration-seconds': '8',
    'max-vus': '5',
  };
  await gateShop(brief({ path: '/', inputs, knobs: { errorRate: 0.25 } }), ({ verdict, results }) => {
    expect(verdict.outcome).toBe('failed');
    expect(verdict.reasons.map(({ message }) => message)).toEqual([
      expect.stringMatching(/rate of http_req_failed\{kind:document\} is [\d.]+ %, over its limit of 10 %/),
    ]);
    expect(stateOf(verdict, 'http_req_failed', undefined, 'rate<0.1')).toBe('held');
    // k6's own lines know nothing of it: no submetric has one of its own.
    const declared = results()
      .split('\n')
      .filter((line) => line.startsWith('{"type":"Metric"'))
      .map((line) => JSON.parse(line).data.name);
    expect(declared).toContain('http_req_failed');
    expect(declared.filter((name) => name.includes('{'))).toEqual([]);
  });
});

test.concurrent.each(K6_VERSIONS)('trap 7: true in the exported summary means crossed (k6 %s)', async (version) => {
  const inputs = { ...on(version), 'error-rate-threshold': '0.001', 'abort-on-fail': 'false' };
  const half = (shop: Shop) => void waitFor(() => shop.requestCount >= 1).then(() => shop.set({ errorRate: 0.5 }));
  await gateShop(brief({ inputs, opened: half }), ({ verdict, file }) => {
    const { metrics } = JSON.parse(file('summary.json')) as {
      metrics: Record<string, { thresholds: Record<string, boolean> }>;
    };
    expect(metrics.http_req_failed?.thresholds).toEqual({ 'rate<0.001': true });
    expect(metrics.http_req_duration?.thresholds).toMatchObject({ 'p(95)<5000': false });
    expect(stateOf(verdict, 'http_req_failed', undefined, 'rate<0.001')).toBe('crossed');
    expect(stateOf(verdict, 'http_req_duration', undefined, 'p(95)<5000')).toBe('held');
    expect(verdict.outcome).toBe('failed');
  });
});

test.concurrent.each([
  ['0.47.0', '"value":1.048576e+06', 1],
  ['1.8.1', '"value":1.048576e+06', 1],
  ['2.2.0', '"value":1048576', 0],
])(
  'trap 8: numbers in the dialect of k6 %s are read, and lines that are no JSON are counted',
  async (version, spelled, malformed) => {
    const metrics = "import { Trend } from 'k6/metrics';\nconst SIZES = new Trend('page_sizes');";
    const templates = duringLoad(
      'SIZES.add(1048576); if (__VU === 1 && __ITER === 0) SIZES.add(Infinity);',
      prefixed(metrics),
    );
    await gateShop(brief({ templates, inputs: on(version) }), ({ verdict, results }) => {
      expect(verdict).toMatchObject({
        outcome: 'passed',
        evidence: { malformedLines: malformed, summaryAgrees: true },
      });
      expect(results()).toContain(spelled);
    });
  },
);

test.concurrent.each(K6_VERSIONS)('trap 10: what setup() returned is in no file (k6 %s)', async (version) => {
  const templates = suffixed("export function setup() { return { token: 'setup-t0ken' + '-of-the-run' }; }");
  await gateShop(brief({ templates, inputs: on(version) }), ({ verdict, files }) => {
    expect(verdict.outcome).toBe('passed');
    expect(Object.keys(files())).toContain('summary.json');
    for (const [name, text] of Object.entries(files())) expect(text, name).not.toContain('setup-t0ken-of-the-run');
  });
});

test.concurrent.each(
  K6_VERSIONS.flatMap((version) => [
    [version, "throw new TypeError('boom');"],
    [version, "fail('boom');"],
  ]),
)('trap 11: on k6 %s a visit that ends with %s is no pass', async (version, code) => {
  const templates = duringLoad(
    `if (__ITER === 0) { ${code} }`,
    tampered('base', 'import { check,', 'import { fail, check,'),
  );
  await gateShop(brief({ templates, inputs: on(version) }), ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'inconclusive', error: null, reasons: [{ code: 'iterations-failed' }] });
    expect(verdict.reasons[0]?.message).toMatch(/exception.*boom/s);
    expect(verdict.runs.at(-1)?.exitCode).toBe(0);
  });
});

test.concurrent.each(K6_VERSIONS)(
  'trap 11: an exception in the rehearsal is an error, and no load is sent (k6 %s)',
  async (version) => {
    const templates = tampered(
      'product',
      'BROWSE.product = function () {',
      "BROWSE.product = function () {\n  throw new TypeError('boom');",
    );
    await gateShop(brief({ templates, inputs: on(version) }), ({ verdict, shop }) => {
      expect(verdict).toMatchObject({
        outcome: 'error',
        reasons: [{ code: 'script-exception' }],
        error: { code: 'k6/script-exception' },
      });
      expect(verdict.error?.message).toContain('boom');
      expect(verdict.runs.map(({ name }) => name)).toEqual(['rehearsal']);
      expect(shop.requestCount).toBe(0);
    });
  },
);

test.concurrent('trap 11: checks that fail make a failed gate, though k6 ignores them', async () => {
  const empty = (shop: Shop) => void waitFor(() => shop.requestCount >= 1).then(() => shop.set({ emptyPage: true }));
  await gateShop(brief({ opened: empty }), ({ verdict }) => {
    expect(verdict.outcome).toBe('failed');
    expect(verdict.reasons).toEqual([
      { code: 'threshold-crossed', message: expect.stringContaining('rate of checks is 80 %') },
      { code: 'threshold-crossed', message: expect.stringContaining('rate of checks{kind:document} is 80 %') },
    ]);
  });
});

test.concurrent('trap 11: an arrival rate that one VU cannot serve is refused before anything runs (our templates ramp VUs: it cannot drop iterations)', async () => {
  expect(TEMPLATES.base).not.toContain('arrival-rate');
  const rate =
    "const page = PAGES[index].name;\n    if (PHASE === 'load') scenario = { executor: 'constant-arrival-rate', rate: 50, timeUnit: '1s', duration: '3s', preAllocatedVUs: 1 };";
  await expectPreflightError(
    { templates: tampered('base', 'const page = PAGES[index].name;', rate) },
    /k6 plans 1 VUs for \d+ s, less than the 2 VUs for 3 s of the config/,
  );
});

test.concurrent.each(K6_VERSIONS)(
  'trap 12: options.tresholds is refused before anything runs (k6 %s)',
  async (version) => {
    const templates = tampered('base', '  thresholds: PHASE', '  tresholds: PHASE');
    await expectPreflightError({ templates, inputs: on(version) }, /k6 does not know http_req_failed rate<0\.1, /);
  },
);

test.concurrent.each(K6_VERSIONS)(
  'trap 13: an import of an extension is refused before anything runs (k6 %s)',
  async (version) => {
    await expectPreflightError(
      { templates: prefixed("import sql from 'k6/x/sql';"), inputs: on(version) },
      /k6 refuses the script \(exit \d+\): .*k6\/x\/sql/s,
    );
  },
);

test.concurrent('trap 14: syntax that k6 0.47.0 does not know is refused before anything runs there', async () => {
  const templates = duringLoad("const none = page?.response ?? 'none';");
  await expectPreflightError({ templates, inputs: on('0.47.0') }, /k6 refuses the script \(exit 107\): .*SyntaxError/s);
  await gateShop(brief({ templates }), ({ verdict }) =>
    expect(verdict).toMatchObject({ outcome: 'passed', reasons: [] }),
  );
});

test.concurrent.each(
  K6_VERSIONS.flatMap((version) => ['vus: 2', "duration: '3s'", 'iterations: 2'].map((option) => [version, option])),
)('trap 15: on k6 %s the option %s beside our scenarios is refused before anything runs', async (version, option) => {
  const templates = suffixed(
    'export default visit;',
    tampered('base', 'export const options = {', `export const options = {\n  ${option},`),
  );
  await expectPreflightError(
    { templates, inputs: on(version) },
    /the script sets .* beside its scenarios|k6 refuses the script/,
  );
});

test.concurrent.each(K6_VERSIONS.flatMap((version) => ["'# my summary'", '42'].map((returned) => [version, returned])))(
  'trap 16: on k6 %s a handleSummary that returns %s leaves no summary, which is an error',
  async (version, returned) => {
    const templates = suffixed(`export function handleSummary() { return PHASE === 'load' ? ${returned} : {}; }`);
    await gateShop(brief({ templates, inputs: on(version), env: {} }), ({ verdict }) => {
      expect(verdict).toMatchObject({
        outcome: 'error',
        reasons: [{ code: 'interrupted' }],
        error: { code: 'k6/crashed' },
        evidence: { summaryAgrees: null },
      });
      expect(verdict.runs.at(-1)?.exitCode).toBe(0);
      expect(verdict.evidence.files).not.toContain('summary.json');
      // What was measured is told all the same.
      expect(verdict.total?.requests).toBeGreaterThan(0);
    });
  },
);

test.concurrent('trap 16: a handleSummary that prints points of its own is found out', async () => {
  const forged = JSON.stringify({
    metric: 'http_reqs',
    type: 'Point',
    data: { time: '2026-01-01T00:00:00Z', value: 1, tags: { kind: 'document' } },
  });
  const templates = suffixed(
    `export function handleSummary() { return { stdout: ${JSON.stringify(`\n${forged}\n`)} }; }`,
  );
  await gateShop(brief({ templates }), ({ verdict }) => {
    expect(verdict).toMatchObject({ outcome: 'inconclusive', evidence: { summaryAgrees: false } });
    expect(codes(verdict)).toContain('evidence-incomplete');
  });
});
