/** So often a part is cut in two; what is left then is sorted, so that no order of the values makes it slow. */
const MOST_CUTS = 64;

/**
 * Puts the value of this rank of a part (from `first` to `last`) where it stands when the part is sorted: none before it
 * is larger, none behind it smaller (Hoare's FIND). 4 to 10 × as fast as to sort, from some hundred values on.
 */
export function select(values: Float64Array, first: number, last: number, rank: number): void {
  let [from, to] = [first, last];
  for (let cuts = 0; from < to; cuts += 1) {
    if (cuts === MOST_CUTS) {
      values.subarray(from, to + 1).sort();
      return;
    }
    const pivot = medianOfThree(at(values, from), at(values, (from + to) >>> 1), at(values, to));
    let [left, right] = [from, to];
    while (left <= right) {
      left = notBelow(values, left, pivot);
      right = notAbove(values, right, pivot);
      if (left <= right) swap(values, left++, right--);
    }
    // A value between them is the pivot itself.
    if (rank <= right) to = right;
    else if (rank >= left) from = left;
    else return;
  }
}

const at = (values: Float64Array, place: number): number => values[place] ?? Number.NaN;

function notBelow(values: Float64Array, from: number, pivot: number): number {
  let place = from;
  while (at(values, place) < pivot) place += 1;
  return place;
}

function notAbove(values: Float64Array, from: number, pivot: number): number {
  let place = from;
  while (at(values, place) > pivot) place -= 1;
  return place;
}

function swap(values: Float64Array, one: number, other: number): void {
  const value = at(values, one);
  values[one] = at(values, other);
  values[other] = value;
}

const medianOfThree = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
