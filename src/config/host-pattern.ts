import { isHost } from './value-kinds.ts';

const WILD = '*.';

/** A host, perhaps with `*.` before it and a port behind it. */
export function isHostWithPort(value: string): boolean {
  const [, host = '', port = '1'] = /^(.*?)(?::(\d{1,5}))?$/.exec(value) ?? [];
  return isHost(host) && Number(port) >= 1 && Number(port) <= 65_535;
}

/** An entry in its one spelling: lower case, punycode, plain numbers, no dot at the end, no port that is a default one. */
export function plainPattern(entry: string): string {
  const wild = entry.startsWith(WILD) ? WILD : '';
  const { hostname, port } = new URL(`https://${entry.slice(wild.length)}`);
  return `${wild}${hostname.replace(/\.+$/, '')}${port === '' || port === '80' ? '' : `:${port}`}`;
}

/** An entry without its port. */
const withoutPort = (entry: string): string => plainPattern(entry).replace(/:\d+$/, '');

/** A host that an entry stands for: of `*.shop.example` one below it. */
export const exampleOf = (entry: string): string => withoutPort(entry).replace(WILD, 'any.');

/** True when some host is meant by both entries; ports do not count. */
export function overlap(one: string, other: string): boolean {
  const [first, second] = [withoutPort(one), withoutPort(other)];
  return covers(first, second) || covers(second, first);
}

const covers = (pattern: string, other: string): boolean =>
  pattern.startsWith(WILD) ? other.replace(/^\*/, '').endsWith(pattern.slice(1)) : pattern === other;
