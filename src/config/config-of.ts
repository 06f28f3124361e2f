import type { Config } from './config.ts';
import { dataOf } from './data.ts';
import type { GivenValues } from './given.ts';
import { journeysOf } from './journey.ts';
import { readSources } from './k6-source.ts';
import { longestWaits, readinessOf } from './looks.ts';
import type { OwnScript } from './own-script.ts';
import { withOwn } from './own-thresholds.ts';
import { pagesOf, scriptPage } from './pages.ts';
import { usualTimeLimit } from './planned-time.ts';
import type { RuleView } from './rule.ts';
import { runThresholds } from './run-thresholds.ts';
import { profileAt, type SequenceStep } from './sequence.ts';
import { dotted, type Setting } from './setting.ts';
import type { Threshold } from './threshold.ts';

/** What was read with the environment beside it, and how settings are called. */
export interface Read
  extends Pick<Config, 'sequence' | 'requestHeaders' | 'secretVariables' | 'expectVersion' | 'command'> {
  /** The user's thresholds on any metric. */
  readonly own: readonly Threshold[];
  readonly called: GivenValues['called'];
  readonly script: Omit<OwnScript, 'abortOnFail'> | null;
}

/** The config of settings that no rule objects to. */
export function configOf(
  view: RuleView,
  effective: readonly Setting[],
  { called, own, script, ...read }: Read,
): Config {
  const { settings, guards, load } = view;
  const { environment, job, k6, evidence, comment } = settings;
  const url = new URL(settings.target.url);
  const pages = script === null ? pagesOf(settings, load) : scriptPage(settings, load, script.name);
  const journeys = journeysOf(settings, load);
  const ready = readinessOf(settings);
  const waits =
    job.readyTimeoutSeconds + longestWaits({ ready, expectVersion: read.expectVersion }, load.requestTimeoutSeconds);
  return {
    target: { url: url.href, host: url.host },
    environment,
    load: script === null ? load : { ...load, mode: 'full' },
    pages,
    journeys,
    data: dataOf(settings, called),
    script: script && {
      ...script,
      env: { TARGET_URL: url.href, ...script.env },
      abortOnFail: settings.limits.abortOnFail,
    },
    plan: null,
    results: null,
    thresholds: withOwn(runThresholds(pages, journeys, view), own),
    ...read,
    dataSecrets: [],
    guards,
    ready,
    job: {
      ...job,
      timeoutSeconds: job.timeoutMinutes === undefined ? usualTimeLimit(load, waits) : job.timeoutMinutes * 60,
    },
    k6: {
      version: k6.version.replace(/^v/, ''),
      sha256: k6.sha256?.toLowerCase() ?? null,
      path: k6.path ?? null,
      sources: readSources(k6.source),
      downloadUrl: k6.downloadUrl ?? null,
      downloadToken: k6.downloadToken ?? null,
    },
    evidence: {
      ...evidence,
      outputDir: stepped(evidence.outputDir, '/', read.sequence),
      artifactName: stepped(evidence.artifactName, '-', read.sequence),
      retentionDays: evidence.retentionDays ?? null,
    },
    comment: { when: comment.when, name: comment.name ?? null, token: comment.token ?? null },
    origins: {
      ...(settings.load.maxVus === undefined && { 'load.maxVus': 'rate' }),
      ...Object.fromEntries(effective.map(({ path, origin }) => [dotted(path), origin])),
    },
  };
}

/** A name that the user chose: each step of a sequence needs one of its own. */
const stepped = (name: string | undefined, joint: string, step: SequenceStep | null): string | null =>
  name === undefined ? null : step === null ? name : `${name}${joint}${profileAt(step)}`;
