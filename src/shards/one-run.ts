import { GateError } from '../gate-error.ts';
import type { Json } from '../results/json.ts';
import { clock, counted } from '../verdict/finding-words.ts';

/** Tags by which people tell runs apart, as documentation and services of k6 call them. */
export const RUN_TAGS = ['testid', 'testrunid', 'test_run_id', 'run_id'] as const;

/** How long nothing may be there between two files of one run: k6 writes a point each second as long as it runs, and instances that take turns are started within a minute. */
const LONGEST_GAP_SECONDS = 60;

interface Said {
  readonly what: string;
  readonly by: string;
}

/** Sees to it that all files are of one run. Each call throws a GateError that names two files when they cannot be. */
export class OneRun {
  readonly #said = new Map<string, Said>();

  /** The tags of a point in a file. */
  tags(tags: Json, file: string): void {
    for (const key of RUN_TAGS) {
      const value = tags[key];
      if (typeof value === 'string')
        this.#say(`tag ${key}`, value, file, (a, b) => `have the tag ${key} with different values ("${a}" and "${b}")`);
    }
  }

  /** The type of a metric that a file declares. */
  metric(name: string, type: string, file: string): void {
    this.#say(`type ${name}`, type, file, (a, b) => `declare the metric ${name} differently (as a ${a} and as a ${b})`);
  }

  /** The thresholds that a file declares for a metric. */
  thresholds(name: string, thresholds: readonly string[], file: string): void {
    const words = (text: string): string => (text === '' ? 'none' : text);
    this.#say(
      `thresholds ${name}`,
      thresholds.join(', '),
      file,
      (a, b) => `declare different thresholds for ${name} (${words(a)} and ${words(b)})`,
    );
  }

  /** The first bytes of a file, as a digest. */
  bytes(digest: string, file: string): void {
    const before = this.#said.get(`bytes ${digest}`);
    if (before !== undefined)
      throw refused(`${before.by} and ${file} begin with the same bytes: the same results would count twice`, TWICE);
    this.#said.set(`bytes ${digest}`, { what: digest, by: file });
  }

  /** A file whose first point is at `from`, where all files before it end at `until`, the last of them that is named. Milliseconds. */
  follows(file: string, from: number, until: number, last: string): void {
    const seconds = (from - until) / 1000;
    if (seconds <= LONGEST_GAP_SECONDS) return;
    const gap = seconds < 3600 ? `${clock(seconds)} min` : counted(Math.round(seconds / 360) / 10, 'hour');
    throw refused(
      `${last} and ${file} are of different runs: the second begins ${gap} after all before it has ended, and within one run it is ${LONGEST_GAP_SECONDS} s at most`,
    );
  }

  #say(about: string, what: string, by: string, words: (before: string, now: string) => string): void {
    const before = this.#said.get(about);
    if (before === undefined) this.#said.set(about, { what, by });
    else if (before.what !== what) throw refused(conflict(before.by, by, words(before.what, what)));
  }
}

const conflict = (one: string, other: string, words: string): string =>
  one === other
    ? `${one} holds different runs: its lines ${words}`
    : `${one} and ${other} are of different runs: they ${words}`;

const EACH_BY_ITSELF = 'Nothing was judged. Judge each run by itself, with the files of that run alone.';
const TWICE = 'Nothing was judged. Leave one of them away.';

const refused = (message: string, hint = EACH_BY_ITSELF): GateError => new GateError('user/refused', message, { hint });
