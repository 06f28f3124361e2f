import type { Cell } from './cell.ts';
import type { Route } from './route.ts';

/** A second that still takes points: one cell for each route that has some. */
export class OpenSecond {
  /** Whole seconds since the epoch. */
  second = Number.NaN;
  /** It was over before: what comes now counts for the whole run only. */
  isLate = false;
  readonly #routes: (Route | null)[] = [];
  readonly #cells: (Cell | null)[] = [];

  /** Makes it another second, without points; the memory of its cells stays. */
  restart(second: number, isLate: boolean): void {
    this.second = second;
    this.isLate = isLate;
    for (const cell of this.#cells) cell?.empty();
  }

  cellOf(route: Route): Cell {
    return this.#cells[route.place] ?? this.#begin(route);
  }

  /** Hands out what came in it, by route, in the order in which the routes were found. */
  each(visit: (route: Route, cell: Cell) => void): void {
    for (let place = 0; place < this.#routes.length; place += 1) {
      const route = this.#routes[place] ?? null;
      const cell = this.#cells[place] ?? null;
      if (route !== null && cell !== null && cell.count > 0) visit(route, cell);
    }
  }

  #begin(route: Route): Cell {
    const cell = route.newCell();
    while (this.#cells.length <= route.place) {
      this.#cells.push(null);
      this.#routes.push(null);
    }
    this.#cells[route.place] = cell;
    this.#routes[route.place] = route;
    return cell;
  }
}
