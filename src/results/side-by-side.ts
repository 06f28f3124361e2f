/** What one instance tells of its VUs. */
interface Instance {
  /** By second, as long as that may still change. */
  readonly told: Map<number, number>;
  last: number | null;
  /** The last second in which it told any. */
  until: number;
  isOver: boolean;
}

/** A gauge that several instances of k6 have a part of, such as VUs: in each second the sum of what each of them told last. One that is over has no part any more. */
export class SideBySide {
  readonly #instances = new Map<number, Instance>();
  #toldUpTo = Number.NEGATIVE_INFINITY;

  /** What is told of a second that was handed out comes too late. */
  add(instance: number, time: number, value: number): void {
    const second = Math.floor(time / 1000);
    if (second <= this.#toldUpTo) return;
    const own = this.#of(instance);
    own.told.set(second, value);
    own.until = Math.max(own.until, second);
  }

  /** Nothing more comes from an instance. */
  leave(instance: number): void {
    this.#of(instance).isOver = true;
  }

  /** The sum in each second up to this one in which any instance told of it, ascending; each second once. */
  *upTo(limit: number): Generator<readonly [second: number, sum: number]> {
    this.#toldUpTo = Math.max(this.#toldUpTo, limit);
    const seconds = new Set([...this.#instances.values()].flatMap(({ told }) => [...told.keys()]));
    for (const second of [...seconds].filter((one) => one <= limit).sort((a, b) => a - b)) {
      let sum = 0;
      for (const instance of this.#instances.values()) sum += partOf(instance, second);
      yield [second, sum];
    }
  }

  #of(number: number): Instance {
    const known = this.#instances.get(number);
    if (known !== undefined) return known;
    const instance = { told: new Map(), last: null, until: Number.NEGATIVE_INFINITY, isOver: false };
    this.#instances.set(number, instance);
    return instance;
  }
}

function partOf(instance: Instance, second: number): number {
  const value = instance.told.get(second) ?? instance.last;
  instance.told.delete(second);
  instance.last = instance.isOver && second > instance.until ? null : value;
  return instance.last ?? 0;
}
