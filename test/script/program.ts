import vm from 'node:vm';
import { type AnyNode, type Options, parse } from 'acorn';
import type { Config } from '../../src/config/config.ts';
import { render } from '../../src/script/render.ts';
import { TEMPLATES } from '../support/world.ts';

export const RUN_URL = 'https://ci.example/us/shop/actions/runs/7';

export const scriptOf = (config: Config): string => render(config, TEMPLATES, RUN_URL).text;

/** What k6 0.47 takes in an ES module: no `?.`, `??`, object spread, `catch {}`, BigInt, `1_000`, top-level await; all of these came after ES2017 (`**` and trailing commas in calls came with it). */
export const OLDEST_SYNTAX: Options = { ecmaVersion: 2017, sourceType: 'module' };

/** Every text that stands in a script as a literal; throws when the script does not parse. */
export function textsIn(script: string): Set<string> {
  const texts = new Set<string>();
  visit(parse(script, OLDEST_SYNTAX), (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') texts.add(node.value);
  });
  return texts;
}

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node);
  for (const part of Object.values(node).flat()) if (isNode(part)) visit(part, see);
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** What a script is once k6 has read it: `names` of its top level by name. k6's modules are stand-ins that do nothing. */
export function load(
  script: string,
  names: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Record<string, unknown> {
  const body = script.replace(/^import .*$/gm, '').replace(/^export /gm, '');
  const k6 = { check: () => true, group: (_: string, act: () => unknown) => act(), sleep: () => undefined, http: {} };
  const context = vm.createContext({ ...k6, __ENV: env, __VU: 1, console: {} });
  // Out of the other realm as JSON, functions as they are.
  const result = vm.runInContext(`${body}\n;({ ${names.join(', ')} })`, context) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(result).map(([name, value]) => [
      name,
      typeof value === 'function' ? value : JSON.parse(JSON.stringify(value)),
    ]),
  );
}
