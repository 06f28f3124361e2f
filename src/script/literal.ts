const LINE_CHARS = 100;

/** A value as JavaScript: whatever it holds, it stays data. Lists of objects and long lists stand one item a line, so that people can read them. */
export function literal(value: unknown): string {
  const line = inline(value);
  if (!Array.isArray(value)) return line;
  const isLong = line.length > LINE_CHARS || value.some((item) => typeof item === 'object');
  return isLong ? `[\n${value.map((item) => `  ${inline(item)},\n`).join('')}]` : line;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalar(value);
  const pairs = Object.entries(value).map(
    ([key, part]) => `${/^[A-Za-z]\w*$/.test(key) ? key : propertyName(key)}: ${inline(part)}`,
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** Written plainly, `__proto__` would set the prototype instead of a property. */
const propertyName = (key: string): string => (key === '__proto__' ? `[${scalar(key)}]` : scalar(key));

/** JSON is JavaScript but for two line separators, which end a line inside a string on older engines. */
function scalar(value: unknown): string {
  return JSON.stringify(value)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
