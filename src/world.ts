import type { Context } from './config/context.ts';

/** The texts of `templates/`, by file name without `.js.mustache` (`base`, `product` …). */
export type Templates = Readonly<Record<string, string>>;

/** Where people read along. Every line that reaches it is data: the door makes it harmless for the runner. */
export interface Log {
  info(line: string): void;
  /** Something a user should know, once: an annotation on GitHub. */
  notice(line: string): void;
  warning(line: string): void;
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
}
