/** The keys of a JSON path such as `$.items[0].id` or `items[0]["first name"]`, in order; null for what is none. */
export function readJsonPath(path: string): readonly (string | number)[] | null {
  const text = path.trim().replace(/^\$/, '');
  const whole = /^[.[]/.test(text) || text === '' ? text : `.${text}`;
  const keys = [...whole.matchAll(KEY)];
  const isRead = keys.map(([all]) => all).join('') === whole;
  if (!isRead || (keys.length === 0 && path.trim() !== '$')) return null;
  return keys.map(([, name, index, quoted, single]) =>
    index === undefined ? (name ?? quoted ?? single ?? '') : Number(index),
  );
}

const KEY = /\.([^.[\]'"\s]+)|\[(\d{1,6})\]|\["([^"]*)"\]|\['([^']*)'\]/g;
