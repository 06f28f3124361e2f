import ipaddr from 'ipaddr.js';

type Env = Readonly<Record<string, string | undefined>>;

/** The proxy that k6's requests to a URL go through, credentials left out; null for the direct way. As Go reads it: golang.org/x/net/http/httpproxy. */
export function routeTo(url: URL, env: Env): string | null {
  const read = (name: string): string => env[name] || env[name.toLowerCase()] || '';
  const proxy = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  if (proxy === '' || isDirect(url, read('NO_PROXY'))) return null;
  // Greedy: an unescaped @ inside a password must not leave the rest of it.
  return proxy.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/i, '$1***@');
}

function isDirect(url: URL, exceptions: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const entries = exceptions.split(',').map((entry) => entry.trim().toLowerCase());
  return isLoopback(host) || entries.some((entry) => entry !== '' && excepts(entry, host, port));
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback');

/** `*`, an address, a network, or a domain with its subdomains (with a leading dot: those alone); all but the network may end with a port. */
function excepts(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  if (entry.includes('/')) return isInNetwork(host, entry);
  const [, name = entry, wantedPort] = /^(.*?)(?::(\d+))?$/.exec(ipaddr.isValid(entry) ? '' : entry) ?? [];
  if (wantedPort !== undefined && wantedPort !== port) return false;
  const domain = (name || entry).replace(/^\*?\./, '.');
  return domain.startsWith('.') ? host.endsWith(domain) : host === domain || host.endsWith(`.${domain}`);
}

function isInNetwork(host: string, network: string): boolean {
  if (!ipaddr.isValid(host) || !ipaddr.isValidCIDR(network)) return false;
  const address = ipaddr.process(host);
  const [base, bits] = ipaddr.parseCIDR(network);
  return address.kind() === base.kind() && address.match(base, bits);
}
