#!/usr/bin/env node
import type { Config } from './config/config.ts';
import { secretsOf } from './config/config.ts';
import type { FlatValues } from './config/flat.ts';
import { INPUTS } from './config/inputs.ts';
import { decide } from './decide.ts';
import { demo } from './demo.ts';
import { enter, stopOnSignals } from './door.ts';
import { redactor } from './evidence/redact.ts';
import { readFlags } from './flags.ts';
import { GateError } from './gate-error.ts';
import { helpText } from './help.ts';
import { init } from './init.ts';
import { openWorld } from './open-world.ts';
import { readConfig, type WhatToRun } from './read-config.ts';
import { harmlessLines } from './report/harmless.ts';
import { planText } from './report/plan.ts';
import { verdictText } from './report/text.ts';
import { render } from './script/render.ts';
import { muteToolkit, terminalLog } from './terminal-log.ts';
import { EXIT, exitCodeOf } from './verdict/exit-code.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';

muteToolkit(process.stdout);

await enter(
  async () => {
    const [command, ...args] = process.argv.slice(2);
    const flags = readFlags(args);
    return flags.help ? print(helpText()) : perform(command, flags);
  },
  ({ message, hint }) => process.stderr.write(`${[message, hint ?? ''].join('\n').trim()}\n`),
);

async function perform(name: string | undefined, flags: FlatValues): Promise<number> {
  switch (name) {
    case undefined:
      // `k6-gate $ARGS` with nothing in ARGS must not look like a pass.
      process.stderr.write(helpText());
      return EXIT.userError;
    case 'run': {
      const stop = stopOnSignals();
      const world = openWorld(process.env, terminalLog(process.stdout));
      const { verdict } = await decide(flags, world, stop);
      world.log.info(verdictText(verdict));
      return exitCodeOf(verdict);
    }
    case 'render':
      return printFrom(flags, scriptOf);
    case 'plan':
      return printFrom(flags, planOf);
    case 'init':
      return attempt(() => print(init(flags, process.cwd())));
    case 'demo':
      return runDemo(flags);
    case '--version':
      return print(`${VERSION}\n`);
    case '--help':
    case '-h':
    case 'help':
      return print(helpText());
    default:
      process.stderr.write(
        `There is no command ${JSON.stringify(name)}; the commands are init, plan, run, render and demo. See k6-gate --help.\n`,
      );
      return EXIT.userError;
  }
}

/** The demo sets everything but the k6. */
function runDemo(flags: FlatValues): Promise<number> | number {
  const own = INPUTS.filter(({ group }) => group === 'k6').map(({ name }) => name);
  const strangers = Object.keys(flags.values).filter((name) => !own.includes(name));
  const problems = [...(flags.problems ?? []).map(({ message }) => message), ...strangers.map((name) => `--${name}`)];
  if (problems.length === 0) return demo(flags, process.env, stopOnSignals());
  process.stderr.write(
    `The demo cannot use: ${problems.join(', ')}. It takes ${own.map((name) => `--${name}`).join(', ')}.\n`,
  );
  return EXIT.userError;
}

/** Prints what `text` makes of a config that is right; runs nothing. */
function printFrom(flags: FlatValues, text: (read: WhatToRun, world: World) => string): number {
  const world = openWorld(process.env, terminalLog(process.stderr));
  return attempt(() => {
    const read = readConfig(flags, world);
    refuseScript(read.config);
    return print(text(read, world));
  });
}

/** Only k6 knows what a script of the user's would do, and only a run asks it. */
function refuseScript({ script }: Config): void {
  if (script === null) return;
  throw new GateError(
    'user/invalid-config',
    `This shows what the gate makes of pages, and ${script.path} makes the load.`,
    {
      hint: 'What k6 runs then follows from its options: it is script.js in the evidence of a run.',
    },
  );
}

/** Does what can fail by what the user wrote, and then says so. */
function attempt(work: () => number): number {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    terminalLog(process.stderr).info(`${error.message}\n${error.hint ?? ''}`.trim());
    return EXIT.userError;
  }
}

function scriptOf({ config, templates }: WhatToRun, { context }: World): string {
  return render(config, templates, context.runUrl).text;
}

/** The script is rendered too: a template that cannot be is no plan. */
function planOf(read: WhatToRun, world: World): string {
  scriptOf(read, world);
  const redact = redactor(secretsOf(read.config, world.env));
  return harmlessLines(`${redact(planText(read.config))}\n`).join('\n');
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
