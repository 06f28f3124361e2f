import type { Config } from '../../src/config/config.ts';
import { GateError } from '../../src/gate-error.ts';
import type { ExitRecord } from '../../src/k6/exit-record.ts';
import { type Ending, verdictOf } from '../../src/verdict/assemble.ts';
import { endingOf } from '../../src/verdict/ending.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { RunRecord, Verdict } from '../../src/verdict/verdict.ts';
import { feedText } from '../results/feed.ts';
import { configOf, fileConfig, SITE } from '../support/config.ts';
import { answers, exitOf, linesOf, measure, summaryOf } from '../verdict/facts.ts';

const opening = (config: Config | null) => ({
  id: '1a2b3c4d',
  startedAt: new Date('2026-11-21T07:00:00Z'),
  context: {
    commit: '0f1e2d3c',
    runUrl: 'https://ci.example/shop/site/actions/runs/7',
    attempt: 1,
    runner: { name: 'runner-3', os: 'linux', arch: 'x64', cpus: 2 },
    job: 'gate',
    fork: false,
    privileged: null,
    pullRequest: null,
  },
  config,
  configHash: config === null ? '' : '0123456789abcdef',
  folder: 'k6-gate-results/gate-product-preprod-1a2b3c4d',
});

const run = (name: RunRecord['name'], more: Partial<RunRecord> = {}): RunRecord => ({
  name,
  engine: 'k6',
  version: '2.2.0',
  source: 'cache',
  verified: true,
  sha256: 'c'.repeat(64),
  exitCode: 0,
  signal: null,
  plannedSeconds: null,
  seconds: 1.25,
  generator: null,
  ...more,
});

const generator = { cpus: 2, sampledSeconds: 61, saturatedSeconds: 0, averageShare: 0.121, busiestShare: 0.31 };

const load = (more: Partial<RunRecord>): RunRecord =>
  run('load', { plannedSeconds: 60, seconds: 62.1, generator, ...more });

function finished(config: Config | null, ending: Ending): Verdict {
  const verdict = verdictOf(opening(config), ending);
  const files = ['config.json', 'k6.log', 'results.ndjson.gz', 'script.js', 'summary.md', 'verdict.json'];
  return { ...verdict, durationSeconds: 75.4, evidence: { ...verdict.evidence, files } };
}

/** A load of many visits, `failed` of them with a 500, each answered in so many milliseconds. */
function loaded(config: Config, milliseconds: number, failed: number, exit: Partial<ExitRecord>): Verdict {
  const text = linesOf({ durations: answers(400, milliseconds), failed, failedChecks: failed, seconds: 60 });
  const measured = measure(config, text);
  const judgement = judge(config, measured, exitOf({ summary: summaryOf(config, measured), ...exit }));
  const runs = [
    run('rehearsal'),
    run('warm-up', { plannedSeconds: 10, seconds: 10.4 }),
    load({ exitCode: exit.exitCode ?? 0, generator: exit.generator ?? generator }),
  ];
  const warmUp = new Map([['product', { requests: 9, errorRate: 0, p95: 1012.4 }]]);
  const notes = ['https://shop.example/ redirects to /fr/.'];
  return finished(config, { ...judgement, measured, runs, notes, warmUp });
}

const abort = 'thresholds on metrics "http_req_duration" were crossed; stopping test prematurely';

/** A verdict of each kind that people will read, by the name of its file in `rendered/`. */
export const VERDICTS = {
  passed: loaded(configOf(), 412.3, 0, {}),
  failed: loaded(configOf(), 5000, 60, { exitCode: 99, thresholdAbort: abort }),
  waived: loaded(configOf({ enforce: 'false' }), 6200, 0, { exitCode: 99 }),
  inconclusive: loaded(configOf(), 412.3, 0, { exceptions: 2, complaints: ['TypeError: Cannot read property "id"'] }),
  starved: loaded(configOf(), 412.3, 0, {
    generator: { cpus: 2, sampledSeconds: 60, saturatedSeconds: 14, averageShare: 0.712, busiestShare: 0.96 },
  }),
  cancelled: loaded(configOf(), 412.3, 0, { exitCode: 105, stopped: 'cancelled' }),
  unreachable: finished(configOf(), {
    outcome: 'failed',
    reasons: [
      {
        code: 'unreachable',
        message:
          'https://shop.example/p/42 is unreachable: the connection is refused. No load was sent. Check that the deploy has ended.',
      },
    ],
    runs: [run('rehearsal')],
  }),
  error: finished(
    configOf(),
    endingOf(
      new GateError('k6/not-found', 'K6 binary not found. Install with: brew install k6', { hint: 'Set k6-path.' }),
    ),
  ),
  misconfigured: finished(
    null,
    endingOf(
      new GateError(
        'user/invalid-config',
        'The configuration cannot be used:\n- max-vus: 0 is not allowed\n- page-type: is required',
        {
          hint: 'Nothing was run. Correct the lines above.',
        },
      ),
    ),
  ),
} satisfies Readonly<Record<string, Verdict>>;

const site = `pages:
  - { name: home, type: homepage }
  - { name: shoes, type: category, path: /shoes, p95-threshold-ms: 800 }
`;

/** Of a run over two pages, of which one is too slow. */
export const SITE_VERDICT: Verdict = siteVerdict(fileConfig(site, SITE));

function siteVerdict(config: Config): Verdict {
  const text = linesOf({ durations: answers(400, 900), page: 'shoes', seconds: 60 });
  const other = linesOf({ durations: answers(400, 300), page: 'home', seconds: 60 });
  const pages = config.pages.map(({ name }) => name);
  const { measured } = feedText(`${text}${other}`, { selectors: config.thresholds, pages });
  const judgement = judge(config, measured, exitOf({ summary: summaryOf(config, measured), exitCode: 99 }));
  return finished(config, { ...judgement, measured, runs: [load({ exitCode: 99 })] });
}
