import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { EXAMPLES, WORKFLOWS } from '../docs/documents.ts';
import { withTool } from './with-tool.ts';

// other-ci.yml is for another CI.
const examples = EXAMPLES.filter(({ text }) => /^on:/m.test(text)).map(({ path }) => path);
const workflows = [...WORKFLOWS.map(({ path }) => path), 'test/act/gate.yml', ...examples];

const reported = z.array(z.object({ ident: z.string(), desc: z.string() }));

interface Lint {
  readonly code: number;
  readonly findings: string;
}

const lint = (program: string, args: readonly string[]): Promise<Lint> =>
  new Promise((resolve, reject) => {
    execFile(program, args, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, findings: stdout });
      else reject(new Error(stderr, { cause: error }));
    });
  });

/** A workflow with this step, in a folder that goes when its scope is left. */
function workflowWith(step: string): Disposable & { readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'k6-gate-lint-'));
  const file = join(folder, 'workflow.yml');
  const lines = ['name: Gate', 'on: push', 'permissions: {}', 'jobs:', '  gate:', '    runs-on: ubuntu-latest'];
  writeFileSync(file, [...lines, '    steps:', `      - ${step}`, ''].join('\n'));
  return { file, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

test('all examples for GitHub are linted', () => {
  expect(examples.length).toBeGreaterThanOrEqual(3);
});

withTool('actionlint', 'actionlint', (actionlint) => {
  // What it would hand to other linters depends on the machine.
  const ALONE = ['-shellcheck=', '-pyflakes=', '-no-color'];

  test.each(workflows)('has nothing to say about %s', async (workflow) => {
    expect(await lint(actionlint, [...ALONE, workflow])).toEqual({ code: 0, findings: '' });
  });

  test('sees an expression that leads nowhere', async () => {
    using workflow = workflowWith('run: echo ${{ steps.gate.outputs.outcome }}');
    const { code, findings } = await lint(actionlint, [...ALONE, workflow.file]);
    expect(code).toBe(1);
    expect(findings).toContain('property "gate" is not defined');
  });
});

withTool('zizmor', 'zizmor', (zizmor) => {
  const STRICT = '--offline --persona pedantic --config .github/zizmor.yml --quiet --format json'.split(' ');
  const audit = async (file: string) => {
    const { code, findings } = await lint(zizmor, [...STRICT, file]);
    return { code, findings: reported.parse(JSON.parse(findings)).map(({ ident, desc }) => `${ident}: ${desc}`) };
  };

  test.each([...workflows, 'action.yml', '.github/dependabot.yml'])('has nothing to say about %s', async (file) => {
    expect(await audit(file)).toEqual({ code: 0, findings: [] });
  });

  test.each([
    ['of others by a tag', 'uses: actions/checkout@v7', true],
    ['of a namesake of k6-gate', 'uses: SOMEBODY/k6-gate@v1', true],
    ['of k6-gate by its major tag', 'uses: OWNER/k6-gate@v1', false],
  ])('judges a pin %s', async (_case, step, unpinned) => {
    using workflow = workflowWith(step);
    const { findings } = await audit(workflow.file);
    expect(findings.some((finding) => finding.startsWith('unpinned-uses'))).toBe(unpinned);
  });
});
