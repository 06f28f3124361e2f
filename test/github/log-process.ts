// A step of a job that says what it is told, in every way that the job log has.
import { text } from 'node:stream/consumers';
import { githubLog } from '../../src/github/job-log.ts';

const said = await text(process.stdin);
for (const level of ['info', 'notice', 'warning'] as const) githubLog[level](said);
{
  using _group = githubLog.group(said);
  githubLog.live({ done: 0.5, head: [{ text: 'half' }], rows: [[{ text: said }], [{ text: '::endgroup::' }]] });
}
