import type { Path } from './inputs.ts';
import type { Problem } from './problem.ts';
import type { Setting } from './setting.ts';

/** What a config file says. */
export interface FileValues {
  /** The path of the file as the user knows it; empty without one. */
  readonly name: string;
  readonly settings: readonly Setting[];
  readonly problems: readonly Problem[];
  /** False when part of it could not be read, and anything may stand there: then nothing can be told to be missing. */
  readonly isWhole: boolean;
  /** How many pages it lists; 0 without a list. */
  readonly pages: number;
  /** Where the setting at a path stands, or the nearest thing around it: `.github/k6-gate.yml:7:3`; null for what the file does not set. */
  readonly placeOf: (path: Path) => string | null;
}

/** No config file: nothing is set, and nothing stands anywhere. */
export const NO_FILE: FileValues = {
  name: '',
  settings: [],
  problems: [],
  isWhole: true,
  pages: 0,
  placeOf: () => null,
};
