import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openShop, type Shop, type ShopKnobs } from '../../examples/shop/shop.ts';
import type { Config } from '../../src/config/config.ts';
import { readConfigFile } from '../../src/config/config-file.ts';
import { readContext } from '../../src/config/context.ts';
import { readData } from '../../src/config/data-content.ts';
import { resolve } from '../../src/config/resolve.ts';
import { views } from '../../src/decide.ts';
import { gate } from '../../src/gate.ts';
import { dataFileName } from '../../src/script/journey-of-script.ts';
import { type Verdict, verdictSchema } from '../../src/verdict/verdict.ts';
import type { World } from '../../src/world.ts';
import { testWorld } from './world.ts';

export interface GateRun {
  readonly verdict: Verdict;
  readonly config: Config;
  /** All that people would have read. */
  readonly log: string;
  readonly shop: Shop;
  /** A text file of the evidence. */
  file(name: string): string;
  /** Every file of the evidence by name, unzipped. */
  files(): Readonly<Record<string, string>>;
  /** k6's own lines. */
  results(): string;
  /** The points among them. */
  points(): readonly Point[];
}

/** A sample as k6 wrote it. */
export interface Point {
  readonly metric: string;
  readonly data: { readonly value: number; readonly tags: Readonly<Record<string, string>> };
}

export interface GateRequest {
  readonly path?: string;
  /** `target-url` among them names a target instead of the shop. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The config file, instead of the page of the inputs. */
  readonly file?: string;
  /** Only the target is set beside the file. */
  readonly bare?: boolean;
  /** Texts of the data files that the config file names, by their paths. */
  readonly data?: Readonly<Record<string, string>>;
  readonly knobs?: ShopKnobs;
  readonly env?: Readonly<Record<string, string>>;
  readonly stop?: AbortSignal;
  /** Instead of our own. */
  readonly templates?: Readonly<Record<string, string>>;
  /** What no input can set. */
  readonly adjust?: (config: Config) => Config;
  /** The world before it is used: what happens around the gate. */
  readonly around?: (world: World) => World;
  /** When the shop is open, before the gate begins. */
  readonly opened?: (shop: Shop) => void;
}

/** Short enough for a test, long enough for k6 to judge. */
export const SHORT = {
  'page-type': 'product',
  environment: 'preprod',
  'duration-seconds': '6',
  'warm-up-seconds': '0',
  'ready-timeout-seconds': '4',
};

/** Gates a shop of its own with real k6, in folders of its own, and hands out all that came of it. The verdict is held against its schema. */
export async function gateShop(request: GateRequest, look: (run: GateRun) => void | Promise<void>): Promise<void> {
  const { path = '/p/42', inputs = {}, file: yaml, data = {}, knobs = {}, env = {}, stop, templates } = request;
  await using shop = await openShop(knobs);
  using world = testWorld(env);
  request.opened?.(shop);
  const { 'page-type': _type, ...others } = SHORT;
  const rest = request.bare ? {} : others;
  const values = { ...(yaml === undefined ? SHORT : rest), 'target-url': `${shop.url}${path}`, ...inputs };
  const resolved = resolve({
    flat: { values, spelling: (name) => name },
    file: yaml === undefined ? null : readConfigFile({ name: 'k6-gate.yml', text: yaml }),
    env,
    context: readContext(env, undefined),
  })[0];
  const read = resolved.data.map((own) => [own.name, readData(own, data[own.file] ?? '')] as const);
  const whole = { ...resolved, dataSecrets: read.flatMap(([, { secrets }]) => secrets) };
  const config = request.adjust?.(whole) ?? whole;
  const rows = Object.fromEntries(read.map(([name, { text }]) => [dataFileName(name), text]));
  const seen = { ...world, data: rows, ...(templates && { templates }) };
  const { verdict } = await gate(config, request.around?.(seen) ?? seen, views, stop ?? new AbortController().signal);
  const folder = verdict.evidence.folder ?? '';
  const file = (name: string) => readFileSync(join(folder, name), 'utf8');
  const unzipped = (name: string) =>
    name.endsWith('.gz') ? gunzipSync(readFileSync(join(folder, name))).toString() : file(name);
  expectWhole(verdict, file('verdict.json'));
  const results = () => unzipped('results.ndjson.gz');
  await look({
    verdict,
    config,
    log: world.lines.join('\n'),
    shop,
    file,
    files: () => Object.fromEntries(readdirSync(folder).map((name) => [name, unzipped(name)])),
    results,
    points: () => readPoints(results()),
  });
}

/** What is on disk is what was returned, and keeps the contract. */
function expectWhole(verdict: Verdict, text: string): void {
  const written = verdictSchema.parse(JSON.parse(text));
  if (JSON.stringify(written) !== JSON.stringify(verdictSchema.parse(verdict)))
    throw new Error(`verdict.json differs from the verdict that was returned: ${text}`);
}

const readPoints = (results: string): Point[] =>
  results
    .split('\n')
    .filter((line) => line.startsWith('{"metric"'))
    .map((line) => JSON.parse(line) as Point);
