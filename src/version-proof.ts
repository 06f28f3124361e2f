import type { ExpectedVersion } from './config/expected-version.ts';
import type { Patience } from './config/looks.ts';
import { AFTER_SECONDS } from './config/looks.ts';
import { GateError } from './gate-error.ts';
import type { Watch } from './k6/look.ts';
import { stopError } from './k6/time-limit.ts';
import { lookAround } from './looks.ts';
import type { Stage } from './stage.ts';
import type { Ending } from './verdict/assemble.ts';
import { endingOf } from './verdict/ending.ts';
import {
  isJudged,
  neverProven,
  otherVersionReason,
  provenAfter,
  unproven,
  type VersionSeen,
  versionSeen,
} from './verdict/version-words.ts';

/** The proof that the deploy under test is the one that answers. */
export interface VersionProof {
  /** Waits for the version before any load. Null when it answers, or nobody asked or wants to go on; else what the run comes to. */
  before(): Promise<Ending | null>;
  /** What the run comes to once the version was looked at again: nothing passes on another one. */
  after(ending: Ending): Promise<Ending>;
}

/** The proof that `expect-version` asks for. */
export function openVersionProof(stage: Stage): VersionProof {
  const { expectVersion } = stage.config;
  if (expectVersion === null) return { before: async () => null, after: async (ending) => ending };
  const expected = expectVersion;
  let before: string | null = null;
  return {
    async before() {
      const { world, request, runs, notes } = stage;
      if (request.stop.aborted) return null;
      const watched = await see(stage, expected, expected, false);
      before = watched.last.version;
      if (request.stop.aborted) return null;
      if (watched.reached) {
        world.log.info(`Version: ${expected.equals} answers.`);
        return null;
      }
      const { outcome, reason } = otherVersionReason(watched, expected);
      const targetVersion = { expected: expected.equals, before, after: null };
      return { outcome, reasons: [reason], runs, notes, targetVersion };
    },
    async after(ending) {
      const targetVersion = { expected: expected.equals, before, after: null };
      const unseen = { ...ending, notes: ending.notes ?? [], targetVersion };
      if (!isJudged(ending)) return unseen;
      const { stop } = stage.request;
      const seen = stop.aborted ? null : await seeAgain(stage, expected);
      if (seen !== null && !stop.aborted) return provenAfter(unseen, seen);
      // What a stop cut off tells nothing of the target.
      if (ending.outcome === 'failed') return neverProven(unseen);
      return { ...unseen, ...endingOf(stopError(stop, 'the second look at the version')) };
    },
  };
}

/** A target that has just been loaded may need a moment to answer; another version settles it. */
async function seeAgain(stage: Stage, expected: ExpectedVersion): Promise<VersionSeen> {
  const timeoutSeconds = Math.min(AFTER_SECONDS, expected.timeoutSeconds);
  try {
    return (await see(stage, expected, { ...expected, timeoutSeconds }, true)).last;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return unproven(error.message);
  }
}

const see = (
  stage: Stage,
  expected: ExpectedVersion,
  patience: Patience,
  otherSettles: boolean,
): Promise<Watch<VersionSeen>> =>
  lookAround(stage, {
    phase: 'version',
    title: 'Version',
    patience,
    seen: (look) => {
      const seen = versionSeen(look, expected);
      return { ...seen, settled: otherSettles && !seen.good && seen.version !== null };
    },
  });
