import type { Journey, Page } from './config.ts';
import { journeyLimitPath } from './journey-limits.ts';
import type { JourneyUnderTest } from './journey-thresholds.ts';
import { limitPath } from './page-limits.ts';
import { profileOf } from './profiles.ts';
import type { RuleView } from './rule.ts';
import type { Settings } from './schema.ts';
import type { Threshold } from './threshold.ts';
import { type LimitsUnderTest, type PageUnderTest, thresholdsFor, thresholdsOfScript } from './threshold-presets.ts';

/** The thresholds that follow from the limits of a run's pages and journeys, or of its script. */
export function runThresholds(pages: readonly Page[], journeys: readonly Journey[], view: RuleView): Threshold[] {
  const ofPages = pages.map((page, index) => underTest(page, index, view));
  if (view.script !== null) return ofPages.flatMap(thresholdsOfScript);
  return thresholdsFor(
    ofPages,
    journeys.map((journey, index) => journeyUnderTest(journey, index, view)),
  );
}

function underTest(page: Page, index: number, { settings, load, originOf }: RuleView): PageUnderTest {
  const own = settings.pages[index];
  return {
    name: page.name,
    limits: page.limits,
    originOf: (limit) => originOf(own === undefined ? '' : limitPath(own, index, limit)),
    plan: page.load,
    mayAbort: mayAbort(settings),
    hasAssets: page.type === 'homepage' && page.maxAssets > 0,
    hasActions: load.mode === 'full' && page.type === 'product',
    mayAct: page.template !== undefined,
  };
}

function journeyUnderTest(journey: Journey, index: number, { settings, originOf }: RuleView): JourneyUnderTest {
  const own = settings.journeys[index];
  return {
    journey,
    originOf: (limit) => originOf(own === undefined ? '' : journeyLimitPath(own, index, limit)),
    mayAbort: mayAbort(settings),
  };
}

/** Whether a limit that is crossed may stop the load early. */
const mayAbort =
  ({ load, limits }: Settings): LimitsUnderTest['mayAbort'] =>
  (limit) =>
    limits.abortOnFail && (limit === 'errorRate' || (profileOf(load.profile)?.stopsOnLatency ?? true));
