/** What a cell is sorted by when it shows a number, as the report writes it: `1,234 ms`, `< 800 ms`, `14 % over` (which is less than nothing left). Null where it shows none. */
export function numberIn(text: string): number | null {
  const digits = /\d[\d,]*(\.\d+)?/.exec(text)?.[0];
  if (digits === undefined) return null;
  const number = Number(digits.replaceAll(',', ''));
  return /\b(over|short)$/.test(text.trim()) ? -number : number;
}

/** What has no number comes after what has one. */
export function compareNumbers(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one - other;
}
