import { expect, test } from 'vitest';
import { warmUpOf } from '../../src/verdict/warm-up.ts';
import { feedText, point } from '../results/feed.ts';

test('a warm-up is told page by page: requests, errors and p(95), or that there was none', () => {
  const text = [200, 400, 500]
    .map((duration) => {
      const tags = { page: 'shoe', kind: 'document', status: duration < 500 ? '200' : '500' };
      const failed = point('http_req_failed', duration < 500 ? 0 : 1, tags);
      return point('http_reqs', 1, tags) + point('http_req_duration', duration, tags) + failed;
    })
    .join('');
  const { measured } = feedText(text, { pages: ['shoe', 'cart'] });
  expect([...warmUpOf(measured)]).toEqual([
    ['shoe', { requests: 3, errorRate: 1 / 3, p95: expect.closeTo(490) }],
    ['cart', { requests: 0, errorRate: null, p95: null }],
  ]);
});
