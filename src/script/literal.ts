/** A value as JavaScript: whatever it holds, it stays data. Lists of objects stand one object a line, so that people can read them. */
export function literal(value: unknown): string {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object')) {
    return `[\n${value.map((item) => `  ${inline(item)},\n`).join('')}]`;
  }
  return inline(value);
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
