import type { Path } from './inputs.ts';

/** What is wrong with journeys or data, and where. */
export interface Fault {
  readonly path: Path;
  readonly message: string;
  /** True: well written, but a guard rail forbids it. */
  readonly refusal?: true;
}
