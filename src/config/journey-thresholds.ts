import type { Journey } from './config.ts';
import type { Threshold } from './threshold.ts';
import { type LimitsUnderTest, limitsOn } from './threshold-presets.ts';

/** The metric of what a step takes, its redirects included: one Trend, told apart by the tags `page` and `step`. */
export const TRANSACTION = 'transaction_duration';

/** A journey, and where its limits came from. */
export interface JourneyUnderTest {
  readonly journey: Journey;
  readonly originOf: LimitsUnderTest['originOf'];
  readonly mayAbort: LimitsUnderTest['mayAbort'];
}

/**
 * The limits of a journey on the whole of it, and on every step by itself: one slow or broken step of ten hides in all of
 * them together. Every request counts, whatever it asks for: an API has no documents.
 */
export function journeyThresholds({ journey, originOf, mayAbort }: JourneyUnderTest): Threshold[] {
  const { limits, load: plan, steps } = journey;
  const pass = passSeconds(journey);
  const tags = { page: journey.name };
  const whole: LimitsUnderTest = { limits, originOf, plan, mayAbort, secondsPerSample: pass / steps.length };
  return [
    ...limitsOn({ tags, samplesRequired: true, hasChecks: true }, whole),
    ...steps.flatMap(({ name, once }) => {
      const scope = { tags: { ...tags, step: name }, samplesRequired: true, hasChecks: true };
      // Of a step that is done once there are as many samples as VUs, whatever the time.
      const secondsPerSample = once ? Number.POSITIVE_INFINITY : pass;
      return limitsOn(scope, { ...whole, secondsPerSample }).flatMap(ofTransaction);
    }),
  ];
}

/** What a visitor waits for is the step, not each of its requests. The p(99) is for the journey: a step has too few samples. */
function ofTransaction(threshold: Threshold): Threshold[] {
  if (threshold.metric !== 'http_req_duration') return [threshold];
  if (threshold.expression.startsWith('p(99)')) return [];
  const because = threshold.because.replace('requests must be answered', 'of these steps must be done');
  return [{ ...threshold, metric: TRANSACTION, because }];
}

/** What one pass of a VU takes by the limits, in seconds: every step's pause, and an answer at the limit of p(95). */
export const passSeconds = ({ steps, limits }: Pick<Journey, 'steps' | 'limits'>): number =>
  steps.reduce((sum, { thinkSeconds }) => sum + thinkSeconds + limits.p95Ms / 1000, 0);
