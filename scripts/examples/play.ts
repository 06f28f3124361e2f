import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openShop } from '../../examples/shop/shop.ts';
import type { FlatValues } from '../../src/config/flat.ts';
import { decide } from '../../src/decide.ts';
import { openWorld } from '../../src/open-world.ts';
import { tellVerdict } from '../../src/report/tell-verdict.ts';
import type { Log, World } from '../../src/world.ts';
import { TOOL_CACHE } from '../../test/support/k6.ts';
import { type Act, direct } from './acts.ts';
import { keep } from './keep.ts';
import { twoLogs } from './two-logs.ts';

const PORT = 8080;
const CONFIG = 'k6-gate.yml';

/** Gates the demo shop as an act has it, with real k6, and leaves in `folder` what its views are made of. Throws when it does not end as it should. */
export async function play(act: Act, folder: string, stop: AbortSignal): Promise<void> {
  using work = workFolder(folder);
  const [begun, ended] = [new AbortController(), new AbortController()];
  const logs = twoLogs((line) => void (/^Load\b/.test(line) && begun.abort()));
  await using shop = await openShop(act.shop(0), PORT);
  let seen: string | null = null;
  begun.signal.addEventListener('abort', () => {
    void direct(act, shop, ended.signal);
    after(act.cancelAfterSeconds, ended.signal, () => process.kill(process.pid, 'SIGINT'));
    after(act.lookAfterSeconds, ended.signal, () => {
      seen = logs.bytes();
    });
  });
  const verdict = await decide(NO_FLAGS, worldOf(act, logs.log, work.path), stop, (decision) =>
    tellVerdict(decision.verdict, logs.log),
  );
  ended.abort();
  if (verdict.outcome !== act.outcome) throw new Error(`${act.name} ended as ${verdict.outcome}: ${verdict.headline}`);
  await keep({ verdict, log: logs.text(), seen }, work.path, folder);
}

const NO_FLAGS: FlatValues = { values: {}, spelling: (name) => `--${name}` };

function worldOf({ name }: Act, log: Log, work: string): World {
  const cache = name === 'error' ? join(work, 'no-tool-cache') : TOOL_CACHE;
  // The toolkit looks for them there.
  Object.assign(process.env, { RUNNER_TOOL_CACHE: cache, RUNNER_TEMP: tmpdir() });
  const { PATH, HOME } = process.env;
  const world = openWorld({ PATH, HOME, RUNNER_TOOL_CACHE: cache }, log);
  return { ...world, folders: { ...world.folders, work } };
}

function after(seconds: number | undefined, stop: AbortSignal, work: () => void): void {
  if (seconds === undefined) return;
  delay(seconds * 1000, undefined, { signal: stop }).then(work, () => undefined);
}

/** A working folder as a checkout is: the config file where it is looked for, and the script that it names. */
function workFolder(folder: string): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'k6-gate-example-'));
  mkdirSync(join(path, '.github'));
  copyFileSync(join(folder, CONFIG), join(path, '.github', CONFIG));
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js')))
    copyFileSync(join(folder, name), join(path, name));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
