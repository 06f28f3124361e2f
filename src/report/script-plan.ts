import type { Config } from '../config/config.ts';
import { heightAt, heightOf, lengthOf, type Stage } from '../config/load-plan.ts';
import type { ScriptPlan, ScriptScenario } from '../config/script-plan.ts';
import { counted } from '../verdict/finding-words.ts';
import { columns } from './columns.ts';
import { time } from './time-words.ts';
import { type Charted, vuChart } from './vu-chart.ts';

/** What the options of a script of the user's say of its load, and what nobody can know before a run. */
export function scriptLines({ script, job }: Config, { scenarios, leastSeconds, mostSeconds }: ScriptPlan) {
  const rows = scenarios.map((one) => [one.name, one.executor, words(one), `calls ${one.exec}`]);
  return [
    `Script ${script?.path}, ${counted(scenarios.length, 'scenario')}:`,
    ...columns(rows),
    '',
    `Load: as the options of the script have it, ${leastSeconds > 0 ? `for ${time(leastSeconds)} at least` : 'until its iterations are done'}`,
    ...charts(scenarios),
    `  ${time(mostSeconds)} at most, with setup, teardown and the last iterations on top; time limit ${time(job.timeoutSeconds)}`,
    '',
    'Only a run can tell:',
    ...unknowns(scenarios).map((line) => `  - ${line}`),
  ];
}

function words({ executor, iterations, course, startSeconds, ...one }: ScriptScenario): string {
  const from = startSeconds > 0 ? `, from ${time(startSeconds)} on` : '';
  const vus = one.mostVus > one.leastVus ? `${one.leastVus} to ${one.mostVus} VUs` : counted(one.leastVus, 'VU');
  if (iterations !== null)
    return `${counted(iterations, 'iteration')} by ${vus}, within ${time(one.mostSeconds)}${from}`;
  if (course === null) return `${vus} for ${time(one.leastSeconds)}, while nobody changes them${from}`;
  const rises = executor.startsWith('ramping-') ? 'up to ' : '';
  if (course.model === 'closed') return `${rises}${vus} for ${time(one.leastSeconds)}${from}`;
  const rate = Number((Math.max(course.start, heightOf(course.stages)) / course.perSeconds).toFixed(3));
  return `${rises}${rate} iterations/s for ${time(one.leastSeconds)} with ${vus}${from}`;
}

/** One of all VUs that are known before, and one of each rate that changes. */
function charts(scenarios: readonly ScriptScenario[]): string[] {
  const closed = scenarios.filter(({ course }) => course?.model === 'closed');
  const rates = scenarios.filter(({ executor }) => executor === 'ramping-arrival-rate');
  const names = closed.length < scenarios.length ? ` of ${closed.map(({ name }) => name).join(', ')}` : '';
  return [
    ...drawn(`VUs${names} over time:`, together(closed)),
    ...rates.flatMap(({ name, course }) => drawn(`iterations/s of ${name} over time:`, charted(course))),
  ];
}

const drawn = (title: string, plan: Charted | null): string[] =>
  plan === null || plan.durationSeconds === 0 ? [] : [`  ${title}`, ...vuChart(plan).map((line) => `  ${line}`)];

const charted = (course: ScriptScenario['course']): Charted | null =>
  course && { ...course, durationSeconds: lengthOf(course.stages) };

/** The VUs of scenarios that each have their own time: between two of their corners the sum is a straight line. */
function together(scenarios: readonly ScriptScenario[]): Charted | null {
  const corners = [...new Set([0, ...scenarios.flatMap(cornersOf)])].sort((one, other) => one - other);
  const sum = (second: number): number => scenarios.reduce((vus, one) => vus + vusAt(one, second), 0);
  const stages = corners.slice(1).flatMap((end, index): Stage[] => {
    const begin = corners[index] ?? 0;
    const seconds = end - begin;
    // At a corner itself VUs may jump: a hair's breadth beside it they do not.
    const hair = seconds * 1e-6;
    return [
      { target: sum(begin + hair), seconds: 0 },
      { target: sum(end - hair), seconds },
    ];
  });
  return scenarios.length === 0 ? null : { model: 'closed', start: 0, stages, durationSeconds: lengthOf(stages) };
}

function cornersOf({ startSeconds, course }: ScriptScenario): number[] {
  const stages = course?.stages ?? [];
  return [startSeconds, ...stages.map((_stage, index) => startSeconds + lengthOf(stages.slice(0, index + 1)))];
}

function vusAt({ startSeconds, leastSeconds, course }: ScriptScenario, second: number): number {
  const since = second - startSeconds;
  return course === null || since < 0 || since > leastSeconds ? 0 : heightAt(course, since);
}

function unknowns(scenarios: readonly ScriptScenario[]): string[] {
  const named = (those: readonly ScriptScenario[]): string => those.map(({ name }) => name).join(', ');
  const counting = scenarios.filter(({ iterations }) => iterations !== null);
  const outside = scenarios.filter(({ iterations, course }) => iterations === null && course === null);
  const growing = scenarios.filter(({ course, leastVus, mostVus }) => course?.model === 'open' && mostVus > leastVus);
  return [
    'how many requests the script makes, and of which hosts',
    'whether its thresholds, and those of the gate, get enough samples',
    ...(counting.length > 0 ? [`when the iterations of ${named(counting)} are done`] : []),
    ...(growing.length > 0 ? [`how many of its VUs the rate of ${named(growing)} needs`] : []),
    ...(outside.length > 0 ? [`whether somebody changes the VUs of ${named(outside)}`] : []),
    'whether its options are the same then: they may depend on the time, or on the machine',
  ];
}
