import type { GivenValues } from './given.ts';
import type { Path } from './inputs.ts';
import { lengthOf } from './load-plan.ts';
import type { Problem } from './problem.ts';
import { PROFILE_SPECS, type Profile } from './profiles.ts';
import { sequenceSchema } from './sequence-schema.ts';
import { dotted, type Setting } from './setting.ts';

/** One load of several, each a profile, that run one after the other until one is not passed. */
export interface SequenceStep {
  /** All of them, in their order. */
  readonly profiles: readonly Profile[];
  /** Which of them this one is, from 0. */
  readonly index: number;
}

const PATH: Path = ['load', 'sequence'];

const isSequence = ({ path }: Setting): boolean => dotted(path) === dotted(PATH);

/** The steps that the user wants; null alone where no sequence is set, or what is set is none. */
export function stepsOf({ settings }: Pick<GivenValues, 'settings'>): readonly (SequenceStep | null)[] {
  // A script refuses whatever else decides the load.
  if (settings.some(({ path }) => dotted(path) === 'script.path')) return [null];
  const { success, data: profiles } = sequenceSchema.safeParse(settings.find(isSequence)?.value);
  return success ? profiles.map((_, index) => ({ profiles, index })) : [null];
}

/** The profile of a step. */
export const profileAt = ({ profiles, index }: SequenceStep): Profile | undefined => profiles[index];

/** The profiles that come after a step; none without one. */
export const stepsAfter = (step: SequenceStep | null): readonly Profile[] =>
  step === null ? [] : step.profiles.slice(step.index + 1);

/** A step in words: `smoke, step 1 of 2`. */
export const stepWords = (step: SequenceStep): string =>
  `${profileAt(step)}, step ${step.index + 1} of ${step.profiles.length}`;

/** What the user wrote, as one step sees it: the profile of the step decides the load, and whatever else would is a problem. */
export function asStep(given: GivenValues, step: SequenceStep | null): GivenValues {
  const profile = step === null ? undefined : profileAt(step);
  if (profile === undefined) return given;
  const { settings, lineOf, isInFile } = given;
  const origin = `sequence${isInFile(PATH) ? ` (${lineOf(PATH)})` : ''}`;
  return {
    ...given,
    settings: [
      { path: ['load', 'profile'], value: profile, origin },
      ...settings.filter((setting) => !isRival(setting) && !outgrows(setting, profile)),
    ],
    problems: [...given.problems, ...settings.filter(isRival).map((setting) => rivalry(setting, given))],
  };
}

const RIVALS = ['load.intensity', 'load.profile', 'load.stages', 'load.rate'];

const isRival = ({ path }: Setting): boolean => RIVALS.includes(dotted(path));

function rivalry({ path }: Setting, { called, spelling }: GivenValues): Problem {
  const name = called(path);
  const message = `${name}: is set beside ${spelling('sequence')}, whose profiles decide the load; set one of them`;
  return { name, refusal: false, message };
}

/** Whether a setting is meant for the other steps: a smoke test stays one however long and high they are. */
function outgrows({ path, value }: Setting, profile: Profile): boolean {
  const { vuPerPage, stages } = PROFILE_SPECS[profile];
  if (!vuPerPage) return false;
  return (
    dotted(path) === 'load.maxVus' || (dotted(path) === 'load.durationSeconds' && Number(value) > lengthOf(stages))
  );
}
