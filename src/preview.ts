import { secretsOf } from './config/config-secrets.ts';
import { redactor } from './evidence/redact.ts';
import { GateError } from './gate-error.ts';
import type { WhatToRun } from './read-config.ts';
import { harmlessLines } from './report/harmless.ts';
import { planText } from './report/plan.ts';
import { render } from './script/render.ts';
import type { World } from './world.ts';

/** Shows something of runs that do not take place: one, or the steps of a sequence. Throws a GateError where a run would. */
export type Preview = (runs: readonly [WhatToRun, ...WhatToRun[]], world: World, stop: AbortSignal) => Promise<string>;

/** The script that k6 would get. One of the user's is read by k6 for it: its wrapper follows from its options. */
export const previewScript: Preview = async ([{ config, templates }, ...others], world, stop) => {
  if (others.length > 0)
    throw new GateError('user/invalid-config', 'Each step of the sequence has a script of its own.', {
      hint: 'Name the one to show, such as --sequence smoke.',
    });
  if (config.script === null) return render(config, templates, world.context.runUrl).text;
  // Here and below: what asks a k6 is loaded when there is something to ask.
  const { prepareOwn } = await import('./prepared.ts');
  const { script } = await prepareOwn(config, config.script, { ...world, templates }, stop);
  return redactor(secretsOf(config, world.env))(script.text);
};

/** What would be run. The script is made too: a template that cannot be rendered, or a script that k6 refuses, is no plan. */
export const previewPlan: Preview = async (runs, world, stop) => {
  const texts: string[] = [];
  for (const run of runs) {
    const planned = await plannedConfig(run, world, stop);
    const redact = redactor(secretsOf(planned, world.env));
    texts.push(harmlessLines(`${redact(planText(planned))}\n`).join('\n'));
  }
  return texts.join('\n');
};

async function plannedConfig({ config: given, templates }: WhatToRun, world: World, stop: AbortSignal) {
  if (given.script === null) {
    render(given, templates, world.context.runUrl);
    return given;
  }
  const { planOfOwnScript } = await import('./preview-own-script.ts');
  return planOfOwnScript(given, given.script, { ...world, templates }, stop);
}
