import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { read, stepsOf, WORKFLOWS } from './documents.ts';

const workflow = z.looseObject({
  jobs: z.record(
    z.string(),
    z.looseObject({
      needs: z.string().optional(),
      uses: z.string().optional(),
      environment: z.string().optional(),
      permissions: z.record(z.string(), z.string()),
      steps: z.array(z.looseObject({ run: z.string().optional() })).default([]),
    }),
  ),
});
const jobsOf = (path: string) => workflow.parse(parse(read(path).text)).jobs;

test.each(WORKFLOWS)('every action that $path uses is pinned by its commit, or is its own', ({ text }) => {
  const uses = stepsOf(text).map((step) => step.uses);
  expect(uses.length).toBeGreaterThan(0);
  for (const one of uses) expect(one).toMatch(/^\.\/|@[0-9a-f]{40}$/);
});

describe('a release', () => {
  const { checks, npm, github, ...others } = jobsOf('.github/workflows/release.yml');

  test('is made in three steps, each after the one before', () => {
    expect(checks).toMatchObject({ uses: './.github/workflows/checks.yml' });
    expect([npm?.needs, github?.needs]).toEqual(['checks', 'npm']);
    expect(others).toEqual({});
  });

  test('tells where its package comes from, and runs nothing of it', () => {
    const published = npm?.steps.flatMap(({ run }) => (run?.includes('npm publish') ? [run] : []));
    expect(published).toEqual(['npm publish --provenance --access public --ignore-scripts']);
    expect(npm).toMatchObject({ environment: 'npm', permissions: { contents: 'read', 'id-token': 'write' } });
  });

  test('is refused when dist/ is not what the sources build to', () => {
    const ran = jobsOf('.github/workflows/checks.yml').everything?.steps.map(({ run }) => run);
    expect(ran).toContain('npm run check');
    expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts.check).toContain('&& sh scripts/check-dist.sh');
  });
});
