import { expect, test } from 'vitest';
import { ask } from '../../src/github/graphql.ts';
import { openGithubApi } from '../harness/github-api.ts';

test('a silent service is given up in time', async () => {
  await using api = await openGithubApi('silence');
  const began = performance.now();
  const asked = ask({ url: api.url, token: 'ghs_x', requestSeconds: 1 }, 'query { viewer { login } }', {});
  await expect(asked).rejects.toMatchObject({ kind: 'no-answer', message: 'it was not done within 1 s' });
  expect(performance.now() - began).toBeLessThan(3_000);
});
