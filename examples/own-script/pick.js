/** One of a list, in turn. */
export const pick = (list, turn) => list[turn % list.length];
