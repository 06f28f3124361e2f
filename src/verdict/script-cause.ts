import type { Config } from '../config/config.ts';
import { SCRIPT_REHEARSAL_SECONDS } from '../config/script-plan.ts';
import type { ExitRecord } from '../k6/exit-record.ts';
import type { Measurements } from '../results/measurements.ts';
import { describeExit } from './exit-words.ts';
import { counted } from './finding-words.ts';
import { type Cause, rehearsed, script, unreachable, type VisitCause, wrongPage } from './visit-answers.ts';

/** Judges the rehearsal of a script of the user's, one iteration of each of its scenarios: what it throws, and a target of which nothing is well, let no load begin; a check or request that failed is a note, because its limits decide. */
export function scriptCauseOf(exit: ExitRecord, measured: Measurements, config: Config): VisitCause {
  const causes = causesIn(exit, measured, config);
  return rehearsed(causes, causes.length > 0 ? [] : notesOn(measured, config));
}

function causesIn(exit: ExitRecord, { total }: Measurements, { script: own, target }: Config): Cause[] {
  const name = own?.path ?? '';
  if (exit.exitCode !== 0)
    return [script(`The rehearsal of ${name} failed: ${describeExit(exit)}`, 'Correct the script, or what it needs.')];
  if (exit.exceptions > 0)
    return [
      script(`The script ${name} threw in the rehearsal: ${exit.lastWords ?? 'see k6.log'}`, 'Correct the script.'),
    ];
  const { requests, errorRate, statuses, checks } = total;
  if (statuses['0'] === requests)
    return [
      unreachable(
        `${target.host} is unreachable: none of ${counted(requests, 'request')} of ${name} was answered`,
        'Check that the deploy has ended and the service listens; raise ready-timeout-seconds if it starts slowly.',
      ),
    ];
  const allFailed = errorRate === 1 || (checks.length > 0 && checks.every(({ passes }) => passes === 0));
  if (!allFailed) return [];
  const words = `Nothing of ${name} is well in the rehearsal: ${seen(statuses)}${failedChecks(checks)}`;
  return [
    { ...wrongPage(words, 'Look at the answers of the target, and at the variables in script-env.'), mendable: true },
  ];
}

const seen = (statuses: Readonly<Record<string, number>>): string =>
  `statuses ${Object.entries(statuses)
    .map(([status, count]) => `${status}: ${count}`)
    .join(', ')}`;

function failedChecks(checks: Measurements['total']['checks']): string {
  const names = checks.filter(({ fails }) => fails > 0).map(({ name }) => `"${name}"`);
  return names.length === 0 ? '' : `; failed checks ${names.join(', ')}`;
}

function notesOn({ total }: Measurements, { plan, script: own }: Config): string[] {
  const { iterations, statuses, errorRate, checks } = total;
  const scenarios = plan?.scenarios.length ?? 1;
  const isShort = iterations < scenarios;
  const isBroken = (errorRate ?? 0) > 0 || checks.some(({ fails }) => fails > 0);
  return [
    ...(isShort
      ? [
          `The rehearsal of ${own?.path} got through ${iterations} of ${counted(scenarios, 'scenario')} in ${SCRIPT_REHEARSAL_SECONDS} s: the others were not rehearsed.`,
        ]
      : []),
    ...(isBroken
      ? [`In the rehearsal of ${own?.path} not all was well: ${seen(statuses)}${failedChecks(checks)}.`]
      : []),
  ];
}
