import { type Config, secretsOf } from './config/config.ts';
import type { FlatValues } from './config/flat.ts';
import { folderProblem } from './evidence/folder.ts';
import type { Views } from './evidence/publish.ts';
import { redactor } from './evidence/redact.ts';
import { concludeWithoutRun } from './evidence/without-run.ts';
import { gate } from './gate.ts';
import { GateError } from './gate-error.ts';
import { readConfig } from './read-config.ts';
import { stepSummary } from './report/step-summary.ts';
import type { Verdict } from './verdict/verdict.ts';
import type { Log, World } from './world.ts';

const views: Views = { 'summary.md': (verdict) => `${stepSummary(verdict)}\n` };

/** From what the user wrote to a verdict, whatever happens; what both doors share. `config` is null when it could not be used. */
export async function decide(
  flat: FlatValues,
  world: World,
  stop: AbortSignal,
): Promise<{ verdict: Verdict; config: Config | null }> {
  let config: Config | null = null;
  try {
    const { config: own, ...files } = readConfig(flat, world);
    config = own;
    const secrets = secretsOf(config, world.env);
    for (const secret of secrets) world.log.mask(secret);
    return {
      config,
      verdict: await gate(config, { ...world, ...files, log: withoutSecrets(world.log, secrets) }, views, stop),
    };
  } catch (thrown) {
    const told = config === null ? withFolderProblem(thrown, flat, world) : thrown;
    return { config, verdict: await concludeWithoutRun(told, config, world, views, flat.values['output-dir'] || null) };
  }
}

/** A log that gets no secret in the first place: the masks of a CI have limits of their own. */
function withoutSecrets(log: Log, secrets: readonly string[]): Log {
  const redact = redactor(secrets);
  return {
    info: (line) => log.info(redact(line)),
    notice: (line) => log.notice(redact(line)),
    warning: (line) => log.warning(redact(line)),
    mask: (secret) => log.mask(secret),
  };
}

/** A folder that is not empty is seen only when it is made; beside other problems it is told with them. */
function withFolderProblem(thrown: unknown, { values, spelling }: FlatValues, { folders }: World): unknown {
  const wanted = values['output-dir'];
  const problem = wanted ? folderProblem(spelling('output-dir'), wanted, folders.work) : null;
  if (!(thrown instanceof GateError) || problem === null) return thrown;
  const { code, message, hint } = thrown;
  return new GateError(code, `${message}\n- ${problem}`, { ...(hint !== undefined && { hint }), cause: thrown });
}
