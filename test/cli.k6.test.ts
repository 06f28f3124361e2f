import { type ChildProcess, execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShop } from '../examples/shop/shop.ts';
import { verdictSchema } from '../src/verdict/verdict.ts';
import { VERSION } from '../src/version.ts';
import { openGithubApi } from './harness/github-api.ts';
import { VERDICTS } from './report/verdicts.ts';
import { TOOL_CACHE } from './support/k6.ts';

const ROOT = join(import.meta.dirname, '..');

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let installed: string;

/** The package as npm would publish it, installed into an empty folder. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'k6-gate-cli-'));
  writeFileSync(join(folder, 'package.json'), '{}');
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const tarball = npm('pack', ROOT, '--silent', '--ignore-scripts').trim();
  npm('install', '--no-audit', '--no-fund', '--offline', `./${tarball}`);
  installed = join(folder, 'node_modules');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  meanwhile: (child: ChildProcess) => void = () => undefined,
): Promise<Answer> {
  const variables = { PATH: process.env.PATH, HOME: process.env.HOME, RUNNER_TOOL_CACHE: TOOL_CACHE, ...env };
  return new Promise((resolve) => {
    const command = join(installed, '.bin', 'k6-gate');
    const child = execFile(command, [...args], { cwd: folder, env: variables }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
    meanwhile(child);
  });
}

const QUICK = [
  '--environment',
  'preprod',
  '--duration-seconds',
  '5',
  '--warm-up-seconds',
  '0',
  '--ready-timeout-seconds',
  '2',
];

const SITE = 'target-url: https://shop.example/\nenvironment: preprod\n';

describe('the npm package', { concurrent: true }, () => {
  test('brings no other package along', () => {
    expect(readFileSync(join(installed, '.package-lock.json'), 'utf8').match(/"node_modules\/[^"]+"/g)).toEqual([
      '"node_modules/k6-gate"',
    ]);
    expect(existsSync(join(installed, 'k6-gate', 'dist', 'action'))).toBe(false);
  });

  test('run: a good page is exit 0, with the outcome first and the evidence named', async () => {
    await using shop = await openShop();
    const { code, stdout } = await cli([
      'run',
      '--target-url',
      `${shop.url}/category`,
      '--page-type',
      'category',
      ...QUICK,
    ]);

    expect(code).toBe(0);
    expect(stdout).toContain('PASSED: category: 9 of 9 thresholds held');
    const evidence = /^Evidence: (.*)$/m.exec(stdout)?.[1] ?? '';
    expect(verdictSchema.parse(JSON.parse(readFileSync(join(evidence, 'verdict.json'), 'utf8'))).outcome).toBe(
      'passed',
    );
    expect(stdout).not.toMatch(/^(::|\[command\])/m);
  });

  test('run: a page that is not there is exit 99, and no load was sent', async () => {
    await using shop = await openShop({ status: 404 });
    const { code, stdout } = await cli(['run', '--target-url', shop.url, '--page-type', 'homepage', ...QUICK]);

    expect(code).toBe(99);
    expect(stdout).toMatch(/^BLOCKED: .*answers 404\. No load was sent\./m);
    expect(shop.requestCount).toBeLessThan(5);
  });

  test('run: every problem of the flags at once is exit 2', async () => {
    const { code, stdout } = await cli(['run', '--target-url', 'shop', '--enviroment', 'prod', '--max-vus=none']);

    expect(code).toBe(2);
    for (const words of [
      '--target-url: "shop"',
      '--enviroment: there is no such input; did you mean',
      '--environment: is required',
      '--page-type: is required',
      '--max-vus: "none"',
    ]) {
      expect(stdout).toContain(words);
    }
  });

  test('demo: four pages pass, one is stopped early, and the evidence of each is named', async () => {
    const { code, stdout } = await cli(['demo']);

    expect(code).toBe(0);
    const said = stdout.slice(stdout.indexOf('=== What the gate said ==='));
    expect(said.match(/^(passed|failed)/gm)).toEqual(['passed', 'passed', 'passed', 'passed', 'failed']);
    expect(said.match(/^ +evidence: .*$/gm)).toHaveLength(5);
    expect(stdout).toContain('Stopped by k6 after');
  }, 240_000);

  test('demo: takes flags about k6 and no others', async () => {
    const { code, stderr } = await cli(['demo', '--max-vus', '3', '--k6-version', '2.2.0']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^The demo cannot use: --max-vus\. It takes --k6-version, /);
  });

  test('demo: Ctrl+C is exit 130, and no further act begins', async () => {
    const { code, stdout } = await cli(['demo'], {}, (child) => {
      child.stdout?.on('data', (text: string) => text.includes('Load: ') && child.kill('SIGINT'));
    });

    expect(code).toBe(130);
    expect(stdout).not.toContain('=== 2 of 5');
    expect(stdout).toMatch(/^cancelled +the homepage/m);
  });

  test('without its templates it says so in one message, and is exit 4', async () => {
    const broken = join(folder, 'broken');
    cpSync(join(installed, 'k6-gate'), broken, {
      recursive: true,
      filter: (source) => !source.endsWith('templates'),
    });
    const env = { cwd: folder, env: { PATH: process.env.PATH, HOME: folder }, encoding: 'utf8' as const };
    const { status, stderr } = spawnSync(process.execPath, [join(broken, 'dist/cli/index.js'), 'run'], env);

    expect(status).toBe(4);
    expect(stderr).toBe(
      'k6-gate is not whole: its folder templates/ is missing.\nInstall it again, or check out the action whole.\n',
    );
  });

  test('init: writes a file that plan and run can use, and never over another', async () => {
    const flags = ['--config', 'made/gate.yml', '--page-type', 'product', '--max-vus', '7'];
    const written = await cli(['init', ...flags]);
    expect([written.code, written.stderr]).toEqual([0, '']);
    expect(written.stdout).toMatch(/^Wrote made\/gate\.yml\.\n\nNext:\n/);

    const { code, stdout } = await cli(['plan', '--config', 'made/gate.yml']);
    expect(code).toBe(0);
    expect(stdout).toContain('Load: up to 7 VUs for 60 s');

    const again = await cli(['init', ...flags]);
    expect([again.code, again.stdout]).toEqual([2, '']);
    expect(again.stderr).toContain('made/gate.yml exists already');
  });

  test('plan: says what would be run, and asks nobody', async () => {
    await using shop = await openShop();
    writeFileSync(join(folder, 'plan.yml'), `${SITE}pages:\n  - type: homepage\n  - type: product\n    path: /p/42\n`);
    const { code, stdout, stderr } = await cli(['plan', '--config', 'plan.yml', '--target-url', shop.url]);

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Target ${shop.url}/, preprod`);
    expect(stdout).toMatch(/^ {2}product +product +2 VUs .*\/p\/42$/m);
    expect(stdout).toMatch(/^Thresholds \(\d+\):$/m);
    expect(stdout).toMatch(/Nothing was run\. .*\n$/);
    expect(shop.requestCount).toBe(0);
  });

  test('plan: a bad config is exit 2, and every problem is told', async () => {
    writeFileSync(join(folder, 'bad.yml'), `${SITE}max-vsu: 3\npages:\n  - type: produkt\n`);
    const { code, stdout, stderr } = await cli(['plan', '--config', 'bad.yml', '--duration-seconds', '1']);

    expect([code, stdout]).toEqual([2, '']);
    for (const words of ['bad.yml:3:1: max-vsu', 'bad.yml:5:5: type: "produkt"', '--duration-seconds: 1'])
      expect(stderr).toContain(words);
  });

  test('plan: a template that cannot be rendered is no plan', async () => {
    writeFileSync(join(folder, 'own.mustache'), 'function browse() { {{nothing}} }');
    writeFileSync(join(folder, 'own.yml'), `${SITE}pages:\n  - type: product\n    template: own.mustache\n`);
    const { code, stderr } = await cli(['plan', '--config', 'own.yml']);

    expect(code).toBe(2);
    expect(stderr).toContain('the variable nothing does not exist');
  });

  test('plan and render: a script is read by k6, which is told beside', async () => {
    writeFileSync(
      join(folder, 'own.js'),
      `export const options = { vus: 3, duration: '20s' };\nexport default function () {}\n`,
    );
    const flags = ['--config', 'none', '--script', 'own.js', '--environment', 'preprod'];
    const target = ['--target-url', 'https://shop.example/'];
    const plan = await cli(['plan', ...flags, ...target]);
    expect(plan.code).toBe(0);
    expect(plan.stdout).toMatch(/^ {2}default +constant-vus +3 VUs for 20 s +calls default$/m);
    expect(plan.stderr).toMatch(/^k6 \d+\.\d+\.\d+ from /m);

    const script = await cli(['render', ...flags, ...target]);
    expect([script.code, script.stdout.split(' from ')[0]]).toEqual([0, 'import * as gateExports']);

    writeFileSync(join(folder, 'own.js'), `throw new Error('no, ' + __ENV.SHOP_TOKEN);`);
    const env = { SHOP_TOKEN: 'a-token-nobody-may-see' };
    const broken = await cli(['plan', ...flags, ...target, '--script-env', 'SHOP_TOKEN'], env);
    expect([broken.code, broken.stdout]).toEqual([4, '']);
    expect(broken.stderr).toContain('no, ***');
    expect(broken.stderr).not.toContain(env.SHOP_TOKEN);
  });

  test('render prints the script and nothing else', async () => {
    const { code, stdout } = await cli([
      'render',
      '--target-url',
      'https://shop.example/p/42',
      '--page-type',
      'product',
      '--environment',
      'prod',
    ]);

    expect(code).toBe(0);
    expect(stdout).toMatch(/^\/\/ A load test by k6-gate/);
    expect(stdout).toContain('url: "https://shop.example/p/42"');
  });

  test('render: a bad flag is exit 2, told on standard error', async () => {
    const { code, stdout, stderr } = await cli(['render', '--page-type', 'product']);

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--target-url: is required');
  });

  test.each([
    [['--version'], 0, VERSION],
    [['--help'], 0, '--target-url'],
    [['run', '--help'], 0, '--p95-threshold-ms'],
  ] as const)('%j', async (args, code, words) => {
    const answer = await cli(args);

    expect(answer.code).toBe(code);
    expect(answer.stdout).toContain(words);
  });

  test('no command at all is exit 2: an empty variable must not look like a pass', async () => {
    const { code, stdout, stderr } = await cli([]);

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage:');
  });

  test('an unknown command is exit 2', async () => {
    const { code, stderr } = await cli(['rnu']);

    expect(code).toBe(2);
    expect(stderr).toContain('no command "rnu"');
  });
});

test('comment writes a verdict on the pull request of another run, and its exit code says when it could not', async () => {
  await using api = await openGithubApi();
  const sha = 'a'.repeat(40);
  api.heads.push({ number: 7, branch: 'faster', headRefOid: sha, repository: 'mallory/shop' });
  const evidence = mkdtempSync(join(folder, 'evidence-'));
  const event = join(evidence, 'event.json');
  const run = { id: 1, workflow_id: 2, event: 'pull_request', html_url: 'https://ci.example/1', head_sha: sha };
  const head = { head_branch: 'faster', head_repository: { full_name: 'mallory/shop' } };
  writeFileSync(event, JSON.stringify({ workflow_run: { ...run, ...head } }));
  writeFileSync(join(evidence, 'verdict.json'), JSON.stringify(VERDICTS.failed));
  const env = {
    GITHUB_TOKEN: 'ghs_x',
    GITHUB_GRAPHQL_URL: api.url,
    GITHUB_REPOSITORY: 'octocat/shop',
    GITHUB_EVENT_PATH: event,
  };
  const written = { code: 0, stdout: 'The comment on pull request #7 is written.\n', stderr: '' };
  expect(await cli(['comment', evidence], env)).toEqual(written);
  expect(api.comments[0]?.body).toContain('## ❌ BLOCKED');
  expect(await cli(['comment', evidence, '--comment', 'on-change'], env)).toEqual({ ...written, stdout: '' });

  expect(await cli(['comment'], env)).toMatchObject({ code: 2, stdout: expect.stringContaining('usage: k6-gate') });
  api.trouble = 'read-only';
  expect(await cli(['comment', evidence], env)).toMatchObject({
    code: 4,
    stdout: expect.stringContaining('pull-requests: write'),
  });
});
