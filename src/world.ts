import type { Context } from './config/context.ts';
import type { Verdict } from './verdict/verdict.ts';

/** The texts of `templates/`, by file name without `.js.mustache` (`base`, `product` …). */
export type Templates = Readonly<Record<string, string>>;

/** How near a limit is: `near` from 80 % of it on. */
export type Nearness = 'far' | 'near' | 'over';

/** A piece of a line: its text says all, a terminal may colour it as well. */
export interface LivePart {
  readonly text: string;
  readonly nearness?: Nearness;
}

/** Where a phase stands: a line for the whole, and one for each of its parts. */
export interface LiveBlock {
  /** How much of the planned time is over, 0 to 1; null where none was planned. */
  readonly done: number | null;
  readonly head: readonly LivePart[];
  readonly rows: readonly (readonly LivePart[])[];
}

/** Where people read along. Every line that reaches it is data: the door makes it harmless for the runner. */
export interface Log {
  info(line: string): void;
  /** Something a user should know, once: an annotation on GitHub. */
  notice(line: string): void;
  warning(line: string): void;
  /** Shows where a phase stands. In a terminal it takes the place of the block before, until the phase is over (`null`). */
  live(block: LiveBlock | null): void;
  /** How often that is worth it. */
  readonly liveEverySeconds: number;
  /** What is said until it is disposed of only some want to read: folded where that can be. One at a time. */
  group(title: string): Disposable;
  /** From now on this text is shown nowhere. */
  mask(secret: string): void;
}

/** All that the gate sees of the outside. A door reads it once and hands it in, so that two gates can run in one process. */
export interface World {
  /** Identity of this run: names its evidence folder and its verdict. */
  readonly id: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly templates: Templates;
  /** Rows for the journeys, as JSON texts by the name of the file that the script opens; none but in a run with data. */
  readonly data?: Readonly<Record<string, string>>;
  readonly context: Context;
  readonly log: Log;
  /** `cache` outlives the run (the tool cache), `temp` does not, `work` is where relative paths begin. */
  readonly folders: { readonly cache: string; readonly temp: string; readonly work: string };
  readonly now: () => Date;
  /** The addresses of a host name; rejects when it has none. */
  readonly lookup: (host: string) => Promise<readonly string[]>;
  /** Keeps a fact for whoever cleans up after a run that could not do so itself; the last value of a name counts. */
  readonly remember: (name: string, value: string) => void;
  /** Hears of a verdict as soon as it is on disk: its reports are made after that. */
  readonly hear?: (verdict: Verdict) => void;
}
