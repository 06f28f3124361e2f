import type { Path } from './inputs.ts';
import type { JourneySettings } from './journey-schema.ts';
import type { StepSettings } from './step-schema.ts';

/** A step, and where it stands in the file. */
export interface PlacedStep {
  readonly step: StepSettings;
  readonly path: Path;
}

/** Every step of a journey with its place, those of `setup` first. */
export function stepsOf({ setup, steps }: JourneySettings, journey: Path): readonly PlacedStep[] {
  return [
    ...setup.map((step, index) => ({ step, path: [...journey, 'setup', index] })),
    ...steps.map((step, index) => ({ step, path: [...journey, 'steps', index] })),
  ];
}
