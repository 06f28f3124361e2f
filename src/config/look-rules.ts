import type { Load } from './config.ts';
import { type Found, type Rule, refused } from './rule.ts';
import { changesState } from './state-change.ts';

/** What the gate asks of the target beside the load is a visit too. */
export const LOOK_RULES: readonly Rule[] = [
  ({ settings: { ready, target }, load }) =>
    ready !== undefined && looksAtChange('ready', ready.path ?? behindHost(target.url), load),
  ({ settings: { expectVersion, target }, load }) =>
    expectVersion !== undefined && looksAtChange('expect-version', expectVersion.path ?? behindHost(target.url), load),
];

const looksAtChange = (input: string, path: string, { mode }: Load): Found =>
  mode === 'read-only' &&
  changesState(path) &&
  refused(
    input,
    'its path looks like one that changes state, and test-mode is read-only; name another path or set test-mode: full',
  );

const behindHost = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};
