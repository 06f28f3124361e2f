import type { Bin } from './bin.ts';
import { type Parts, Route } from './route.ts';

/** The routes of a run: parts that come to the same have one route, so that there are no more of them than differences. */
export class Routes {
  readonly #newBin: () => Bin;
  readonly #routes = new Map<string, Route>();
  readonly #names = new Map<object, number>();

  constructor(newBin: () => Bin) {
    this.#newBin = newBin;
  }

  of(parts: Parts): Route {
    const key = this.#keyOf(parts);
    const known = this.#routes.get(key);
    if (known !== undefined) return known;
    const route = new Route(this.#routes.size, parts, this.#newBin);
    this.#routes.set(key, route);
    return route;
  }

  #keyOf({ sinks: { sums, rates, trends, series }, ...others }: Parts): string {
    return JSON.stringify([others, [...sums, ...rates, ...trends, ...series].map((sink) => this.#nameOf(sink))]);
  }

  #nameOf(sink: object): number {
    const name = this.#names.get(sink) ?? this.#names.size;
    this.#names.set(sink, name);
    return name;
  }
}
