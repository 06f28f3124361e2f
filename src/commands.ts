import type { FlatValues } from './config/flat.ts';
import { INPUTS } from './config/inputs.ts';
import { stopOnSignals } from './door.ts';
import { readFilesAndFlags, readFlags } from './flags.ts';
import { GateError } from './gate-error.ts';
import type { Preview } from './preview.ts';
import { terminalLog } from './terminal-log.ts';
import { endingOf } from './verdict/ending.ts';
import { EXIT, exitCodeOf } from './verdict/exit-code.ts';
import { VERSION } from './version.ts';
import type { Log } from './world.ts';

// What a command needs is loaded with it: nobody waits for the demo's shop, or for reports, who asks for something else.
/** Does what the arguments of the CLI ask for; its exit code. */
export async function perform([name, ...args]: readonly string[]): Promise<number> {
  const flags = { ...(name === 'judge' ? readFilesAndFlags(args) : readFlags(args)), command: name };
  if (flags.help) return print(await help());
  switch (name) {
    case undefined:
      // `k6-gate $ARGS` with nothing in ARGS must not look like a pass.
      process.stderr.write(await help());
      return EXIT.userError;
    case 'run':
      return runGate(flags);
    case 'judge':
      return judge(args);
    case 'render':
      return printFrom(flags, (await import('./preview.ts')).previewScript);
    case 'plan':
      return printFrom(flags, (await import('./preview.ts')).previewPlan);
    case 'init':
      return writeStarter(flags);
    case 'report':
      return reportAgain(args);
    case 'comment':
      return comment(args);
    case 'demo':
      return runDemo(flags);
    case '--version':
      return print(`${VERSION}\n`);
    case '--help':
    case '-h':
    case 'help':
      return print(await help());
    default:
      process.stderr.write(
        `There is no command ${JSON.stringify(name)}; the commands are init, plan, run, judge, render, report, comment and demo. See k6-gate --help.\n`,
      );
      return EXIT.userError;
  }
}

async function help(): Promise<string> {
  const { helpText } = await import('./help.ts');
  return helpText();
}

async function runGate(flags: FlatValues): Promise<number> {
  const stop = stopOnSignals();
  const [{ decide }, { openWorld }, { tellVerdict }] = await Promise.all([
    import('./decide.ts'),
    import('./open-world.ts'),
    import('./report/tell-verdict.ts'),
  ]);
  const world = openWorld(process.env, terminalLog(process.stdout, process.env));
  return exitCodeOf(await decide(flags, world, stop, ({ verdict }) => tellVerdict(verdict, world.log)));
}

/** Standard output is for the verdict, and standard input for results. */
async function judge(args: readonly string[]): Promise<number> {
  const { files, ...flags } = { ...readFilesAndFlags(args), command: 'judge' };
  const stop = stopOnSignals();
  const [{ decideResults }, { openWorld }, { tellVerdict }] = await Promise.all([
    import('./decide-results.ts'),
    import('./open-world.ts'),
    import('./report/tell-verdict.ts'),
  ]);
  const world = openWorld(process.env, terminalLog(process.stdout, process.env));
  const verdict = await decideResults(flags, { files, input: process.stdin }, world, stop);
  tellVerdict(verdict, world.log);
  return exitCodeOf(verdict);
}

async function writeStarter(flags: FlatValues): Promise<number> {
  const { init } = await import('./init.ts');
  return attempt(() => print(init(flags, process.cwd())), terminalLog(process.stderr, process.env));
}

/** What it cannot read is told on standard error: standard output is for what earlier runs came to. */
async function reportAgain(args: readonly string[]): Promise<number> {
  const { rebuildReports } = await import('./rebuild.ts');
  const say = terminalLog(process.stdout, process.env).info;
  const rebuild = async (): Promise<number> => {
    const faults = await rebuildReports(args, process.cwd(), say);
    for (const fault of faults) terminalLog(process.stderr, process.env).warning(fault);
    return faults.length === 0 ? 0 : EXIT.error;
  };
  return attempt(rebuild, terminalLog(process.stderr, process.env));
}

/** What it writes may be hostile: the log makes it harmless. */
async function comment(args: readonly string[]): Promise<number> {
  const [{ commentCommand }, { readEvent }] = await Promise.all([
    import('./comment-command.ts'),
    import('./open-world.ts'),
  ]);
  const { env } = process;
  const log = terminalLog(process.stdout, process.env);
  const event = readEvent(env.GITHUB_EVENT_PATH);
  return attempt(async () => {
    await commentCommand(args, { env, event, log });
    return 0;
  }, log);
}

/** The demo sets everything but the k6. */
async function runDemo(flags: FlatValues): Promise<number> {
  const own = INPUTS.filter(({ group }) => group === 'k6').map(({ name }) => name);
  const strangers = Object.keys(flags.values).filter((name) => !own.includes(name));
  const problems = [...(flags.problems ?? []).map(({ message }) => message), ...strangers.map((name) => `--${name}`)];
  if (problems.length === 0) {
    const { demo } = await import('./demo.ts');
    return demo(flags, process.env, stopOnSignals());
  }
  process.stderr.write(
    `The demo cannot use: ${problems.join(', ')}. It takes ${own.map((name) => `--${name}`).join(', ')}.\n`,
  );
  return EXIT.userError;
}

/** Prints a preview of a run; nothing is sent to any target. */
async function printFrom(flags: FlatValues, preview: Preview): Promise<number> {
  const [{ openWorld }, { readConfig }, { secretsOf }] = await Promise.all([
    import('./open-world.ts'),
    import('./read-config.ts'),
    import('./config/config-secrets.ts'),
  ]);
  const world = openWorld(process.env, terminalLog(process.stderr, process.env));
  const show = async (): Promise<number> => {
    const runs = await readConfig(flags, world);
    for (const secret of secretsOf(runs[0].config, world.env)) world.log.mask(secret);
    return print(await preview(runs, world, stopOnSignals()));
  };
  return attempt(show, world.log);
}

/** Does what can fail by what the user wrote, and then says so. */
async function attempt(work: () => Promise<number> | number, log: Log): Promise<number> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    log.info(`${thrown.message}\n${thrown.hint ?? ''}`.trim());
    const { outcome, error = null } = endingOf(thrown);
    return exitCodeOf({ outcome, enforced: true, error });
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
