import ipaddr from 'ipaddr.js';

/** Names that never leave the machine, the local network or the cloud's own network; so does any name without a dot. */
const PRIVATE_NAME = /^([^.:]+|.*\.(localhost|localdomain|local|internal|lan|home\.arpa))$/;
/** Azure's metadata and DNS service: a public address that is the same in every network of that cloud. */
const AZURE_METADATA = '168.63.129.16';

/** Every address that is not a public one, as networks: what `privateKind` says of one address, for k6 to hold while the load runs. Of IPv6 that is all but 2000::/3, and the special parts of it. */
export const PRIVATE_RANGES: readonly string[] = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.175.48.0/24'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', `${AZURE_METADATA}/32`],
  ...['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'],
];

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
