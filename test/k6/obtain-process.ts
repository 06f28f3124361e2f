// A job on a runner, as far as its k6 goes: obtains it in a process of its own and says what it got, as JSON.
import { readFileSync } from 'node:fs';
import { K6_SOURCES } from '../../src/config/k6-source.ts';
import { sha256Of } from '../../src/k6/checksums.ts';
import { obtain } from '../../src/k6/obtain.ts';
import { noLive } from '../support/live-log.ts';

const [downloadUrl = '', archive = '', sha256 = '', folder = ''] = process.argv.slice(2);
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const context = {
  commit: null,
  repository: null,
  runUrl: null,
  runner: null,
  attempt: 1,
  job: null,
  event: null,
  fork: false,
  privileged: null,
  pullRequest: null,
};
const { path, source, verified } = await obtain(
  { version: '2.2.0', sha256: null, path: null, sources: K6_SOURCES, downloadUrl, downloadToken: null },
  {
    id: 'test',
    env: { PATH: '' },
    templates: {},
    context,
    log: { info: say, notice: say, warning: say, mask: () => undefined, ...noLive },
    folders: { cache: process.env.RUNNER_TOOL_CACHE ?? '', temp: folder, work: folder },
    lookup: () => Promise.resolve([]),
    remember: () => undefined,
    now: () => new Date(),
  },
  { machine: { platform: 'linux', arch: 'x64' }, checksums: { [archive]: sha256 } },
);
const got = { source, verified, sha256: await sha256Of(path), bytes: readFileSync(path).length };
// On a line of its own: the toolkit speaks to a runner here too.
process.stdout.write(`\n${JSON.stringify(got)}`);
