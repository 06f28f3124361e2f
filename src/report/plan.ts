import type { Config } from '../config/config.ts';
import { type Range, requestsOf, requestsOfJourney, requestsOfRun } from '../config/expected-samples.ts';
import { loadLine } from '../config/load-words.ts';
import { longestWaits } from '../config/looks.ts';
import { notesOn } from '../config/notes.ts';
import { leastSeconds, plannedSeconds } from '../config/planned-time.ts';
import { counted, quantity } from '../verdict/finding-words.ts';
import { columns } from './columns.ts';
import { plannedThresholds } from './planned-thresholds.ts';
import { vuChart } from './vu-chart.ts';

/** What a run of this config would be, as text: nothing is asked of anybody for it. */
export function planText(config: Config): string {
  const notes = notesOn(config);
  return [
    ...target(config),
    '',
    ...before(config),
    '',
    ...pages(config),
    ...journeys(config),
    ...load(config),
    '',
    ...plannedThresholds(config),
    ...(notes.length > 0 ? ['', 'Notes:', ...notes.map((note) => `  - ${note}`)] : []),
    '',
    'Nothing was run. To run it: k6-gate run, with the same flags.',
  ].join('\n');
}

function target({ target: { url }, environment, guards, load, requestHeaders }: Config): string[] {
  const headers = requestHeaders.map(({ name }) => name).join(', ');
  return [
    `Target ${url}, ${environment}`,
    `  - ${guards.prod ? 'the guard rails of prod hold' : 'the guard rails of prod do not hold'}${guards.prodHost === null ? '' : `: ${guards.prodHost} is one of prod-hosts`}`,
    `  - ${load.mode === 'full' ? 'full: visits also change state (add to cart)' : 'read-only: GET requests, and no path that changes state'}`,
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
function before({ ready, expectVersion, job, pages: all, journeys: walks, load }: Config): string[] {
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
    `  - rehearsal: ${rehearsed(all.length, walks.length)}, waiting up to ${job.readyTimeoutSeconds} s for a site that starts`,
    load.warmUpSeconds === 0 ? '  - no warm-up' : `  - warm-up: ${load.warmUpSeconds} s of light load, never judged`,
  ];
}

const rehearsed = (pageCount: number, journeyCount: number): string =>
  [
    ...(pageCount === 0 ? [] : [`one visit to ${pageCount === 1 ? 'the page' : `each of ${pageCount} pages`}`]),
    ...(journeyCount === 0
      ? []
      : [`one walk of ${journeyCount === 1 ? 'the journey' : `each of ${journeyCount} journeys`}`]),
  ].join(' and ');

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
    `  ${time(warmUpSeconds + durationSeconds)} of warm-up and load; ${time(leastSeconds(planned))} with the last visits, ${time(plannedSeconds(planned, waits))} at most when the site is slow to start; time limit ${time(job.timeoutSeconds)}`,
  ];
}

function between({ least, most }: Range): string {
  // Without pauses nothing but the answers' speed limits them.
  if (!Number.isFinite(most)) return `${quantity(least, 'count')} or more`;
  return least === most ? quantity(least, 'count') : `${quantity(least, 'count')} to ${quantity(most, 'count')}`;
}

/** `45 s`, `12 min`, `1 min 40 s`. */
function time(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)];
  return [...(minutes > 0 ? [`${minutes} min`] : []), ...(rest > 0 || minutes === 0 ? [`${rest} s`] : [])].join(' ');
}
