import ipaddr from 'ipaddr.js';

/** Names that never leave the machine, the local network or the cloud's own network; so does any name without a dot. */
const PRIVATE_NAME = /^([^.:]+|.*\.(localhost|localdomain|local|internal|lan|home\.arpa))$/;
/** Azure's metadata and DNS service: a public address that is the same in every network of that cloud. */
const AZURE_METADATA = '168.63.129.16';

/** Why a host is not a public one, in words (`loopback`, `private` …); null for a public address or any other name. `host` as in `URL.hostname`, so that octal and decimal forms are already plain. */
export function privateKind(host: string): string | null {
  const name = host
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
    .toLowerCase();
  if (PRIVATE_NAME.test(name)) return 'a local name';
  if (!ipaddr.isValid(name)) return null;
  const address = ipaddr.process(name);
  if (address.toString() === AZURE_METADATA) return 'a metadata address';
  const range = address.range();
  return range === 'unicast' && isGlobal(address) ? null : `a ${RANGE_NAMES[range] ?? 'special-purpose'} address`;
}

/** Of IPv6 only 2000::/3 is given out (RFC 4291): the old IPv4-compatible `::127.0.0.1` lies outside. */
const isGlobal = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  !(address instanceof ipaddr.IPv6) || (address.parts[0] ?? 0) >> 13 === 1;

const RANGE_NAMES: Partial<Record<string, string>> = {
  loopback: 'loopback',
  private: 'private',
  uniqueLocal: 'private',
  linkLocal: 'link-local or metadata',
  carrierGradeNat: 'carrier-internal',
};
