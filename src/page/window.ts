/** The part of the run that the charts show, in seconds after the first point. */
export interface Shown {
  readonly from: number;
  readonly to: number;
}

/** Nobody sees more in less. */
const MIN_POINTS = 4;

/** The same moment in the middle, `factor` times as much time around it; never more than the whole. */
export function zoomed({ from, to }: Shown, factor: number, whole: Shown, secondsPerPoint: number): Shown {
  const least = Math.min(MIN_POINTS * secondsPerPoint, whole.to - whole.from);
  const width = Math.max(least, (to - from) * factor);
  return within({ from: (from + to - width) / 2, to: (from + to + width) / 2 }, whole);
}

/** As much time, `share` of it later. */
export const moved = ({ from, to }: Shown, share: number, whole: Shown): Shown =>
  within({ from: from + (to - from) * share, to: to + (to - from) * share }, whole);

/** Pushed back to what was measured, as wide as before where that can be. */
export function within({ from, to }: Shown, whole: Shown): Shown {
  const width = Math.min(to - from, whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - width);
  return { from: start, to: start + width };
}

/** True when nothing is left out. */
export const isWhole = (shown: Shown, whole: Shown): boolean => shown.from <= whole.from && shown.to >= whole.to;
