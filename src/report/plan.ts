import type { Config } from '../config/config.ts';
import { type Range, requestsOf, requestsOfJourney, requestsOfRun } from '../config/expected-samples.ts';
import { loadLine } from '../config/load-words.ts';
import { longestWaits } from '../config/looks.ts';
import { notesOn } from '../config/notes.ts';
import { leastSeconds, plannedSeconds } from '../config/planned-time.ts';
import { SCRIPT_REHEARSAL_SECONDS } from '../config/script-plan.ts';
import { stepWords } from '../config/sequence.ts';
import { counted, quantity } from '../verdict/finding-words.ts';
import { columns } from './columns.ts';
import { plannedThresholds } from './planned-thresholds.ts';
import { scriptLines } from './script-plan.ts';
import { time } from './time-words.ts';
import { vuChart } from './vu-chart.ts';

/** What a run of this config would be, as text. Of a script of the user's, k6 has told its plan before. */
export function planText(config: Config): string {
  const { plan, sequence } = config;
  const notes = notesOn(config);
  return [
    ...(sequence === null ? [] : [`=== ${stepWords(sequence)} ===`, '']),
    ...target(config),
    '',
    ...before(config),
    '',
    ...(plan === null ? [...pages(config), ...journeys(config), ...load(config)] : scriptLines(config, plan)),
    '',
    ...plannedThresholds(config),
    ...(notes.length > 0 ? ['', 'Notes:', ...notes.map((note) => `  - ${note}`)] : []),
    '',
    `${plan === null ? 'Nothing was run.' : 'Nothing was loaded: k6 read the script, and made no request.'} To run it: k6-gate run, with the same flags.`,
  ].join('\n');
}

/** What the requests of the run may do at the target. */
function mayDo({ plan, load, journeys }: Config): string {
  if (plan !== null) return 'nothing holds a script to this target, nor to reading';
  if (load.mode === 'full')
    return `full: visits also change state (add to cart${journeys.length > 0 ? ', what steps do' : ''})`;
  const believed = journeys.flatMap(({ name, setup, steps }) =>
    [...setup, ...steps]
      .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
      .map((step) => `${name}: ${step.name} (${step.method})`),
  );
  const said = believed.length > 0 ? `; these steps say that they only read: ${believed.join(', ')}` : '';
  return `read-only: GET requests, and no path that changes state${said}`;
}

function target(config: Config): string[] {
  const {
    target: { url },
    environment,
    guards,
    load,
    requestHeaders,
  } = config;
  const headers = requestHeaders.map(({ name }) => name).join(', ');
  return [
    `Target ${url}, ${environment}`,
    `  - ${guards.prod ? 'the guard rails of prod hold' : 'the guard rails of prod do not hold'}${guards.prodHost === null ? '' : `: ${guards.prodHost} is one of prod-hosts`}`,
    `  - ${mayDo(config)}`,
    ...(guards.prod
      ? [
          `  - at most ${counted(guards.prodMaxVus, 'VU')} for ${guards.prodMaxSeconds} s, and ${load.rps} requests per second`,
        ]
      : []),
    ...(guards.publicOnly ? ['  - no request may reach a private address'] : []),
    `  - kill switch ${guards.killSwitch ? 'on: errors, silence or a stall stop the load' : 'off'}`,
    ...(guards.allowedHosts.length > 0 ? [`  - these hosts get load too: ${guards.allowedHosts.join(', ')}`] : []),
    ...(headers === '' ? [] : [`  - requests carry the headers ${headers}`]),
  ];
}

/** What must be so before any load, in the order in which it is asked for. */
function before(config: Config): string[] {
  const { ready, expectVersion, job, load } = config;
  const row = (times: number): string => (times === 1 ? '' : `, ${times} times in a row`);
  return [
    'Before the load:',
    ...(ready === null
      ? []
      : [
          `  - ${ready.url} answers ${ready.status}${ready.contains === null ? '' : ` and contains ${JSON.stringify(ready.contains)}`}${row(ready.times)}, within ${ready.timeoutSeconds} s`,
        ]),
    ...(expectVersion === null
      ? []
      : [
          `  - ${expectVersion.url} shows version ${JSON.stringify(expectVersion.equals)} (${expectVersion.place.kind} ${expectVersion.place.name})${row(expectVersion.times)}, within ${expectVersion.timeoutSeconds} s, and again after the load`,
        ]),
    `  - rehearsal: ${rehearsed(config)}, waiting up to ${job.readyTimeoutSeconds} s for a site that starts`,
    load.warmUpSeconds === 0 ? '  - no warm-up' : `  - warm-up: ${load.warmUpSeconds} s of light load, never judged`,
  ];
}

function rehearsed({ pages: all, journeys: walks, plan }: Config): string {
  if (plan !== null)
    return `one iteration of ${of(plan.scenarios.length, 'scenario')}, after setup, up to ${SCRIPT_REHEARSAL_SECONDS} s`;
  return [
    ...(all.length === 0 ? [] : [`one visit to ${of(all.length, 'page')}`]),
    ...(walks.length === 0 ? [] : [`one walk of ${of(walks.length, 'journey')}`]),
  ].join(' and ');
}

const of = (count: number, what: string): string => (count === 1 ? `the ${what}` : `each of ${count} ${what}s`);

function pages({ pages: all, load: { mode } }: Config): string[] {
  if (all.length === 0) return [];
  const rows = all.map((page) => [
    page.name,
    page.template ?? page.type,
    counted(page.load.maxVus, 'VU'),
    `${between(requestsOf(page, mode))} requests`,
    page.url,
  ]);
  return [`Pages (${all.length}):`, ...columns(rows), ''];
}

function journeys({ journeys: all }: Config): string[] {
  if (all.length === 0) return [];
  const rows = all.map((journey) => [
    journey.name,
    counted(journey.load.maxVus, 'VU'),
    `${between(requestsOfJourney(journey))} requests`,
    `${counted(journey.steps.length, 'step')}: ${journey.steps.map(({ name }) => name).join(', ')}`,
    ...(journey.setup.length === 0 ? [] : [`after a setup of ${counted(journey.setup.length, 'step')}`]),
  ]);
  return [`Journeys (${all.length}):`, ...columns(rows), ''];
}

function load(config: Config): string[] {
  const { load: planned, job } = config;
  const { durationSeconds, warmUpSeconds } = planned;
  const waits = job.readyTimeoutSeconds + longestWaits(config, planned.requestTimeoutSeconds);
  return [
    `Load: ${loadLine(planned)}`,
    ...vuChart(planned).map((line) => `  ${line}`),
    `  ${between(requestsOfRun(config))} requests: answers at the limit of p(95), to answers at once with every asset that is allowed; redirects come on top`,
    `  ${time(warmUpSeconds + durationSeconds)} of ${warmUpSeconds > 0 ? 'warm-up and ' : ''}load; ${time(leastSeconds(planned))} with the last visits, ${time(plannedSeconds(planned, waits))} at most when the site is slow to start; time limit ${time(job.timeoutSeconds)}`,
  ];
}

function between({ least, most }: Range): string {
  // Without pauses nothing but the answers' speed limits them.
  if (!Number.isFinite(most)) return `${quantity(least, 'count')} or more`;
  return least === most ? quantity(least, 'count') : `${quantity(least, 'count')} to ${quantity(most, 'count')}`;
}
