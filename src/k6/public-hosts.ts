import type { Config } from '../config/config.ts';
import { plainPattern } from '../config/host-pattern.ts';
import { privateKind } from '../config/private-address.ts';
import { GateError } from '../gate-error.ts';
import type { World } from '../world.ts';
import { routeTo } from './route.ts';

/**
 * Demands of a run that may reach public addresses only that its hosts lead to nothing else, as the name server answers
 * now. Throws `user/refused` otherwise. A name without an answer passes: the rehearsal tells it. DNS can change
 * afterwards, and `*.` has no address: k6 itself refuses private addresses while it runs (`blacklistIPs` of the script).
 */
export async function demandPublicHosts(config: Config, { env, log, lookup }: World): Promise<void> {
  if (!config.guards.publicOnly) return;
  for (const host of hostsOf(config)) {
    if (isProxied(host, env)) log.info(`Only the proxy knows where ${host.name} leads: its addresses are not checked.`);
    else if (!host.name.startsWith('*.'))
      for (const address of await lookup(host.name).catch(() => [])) demandPublic(host, address);
  }
}

function demandPublic({ name, input }: Host, address: string): void {
  const kind = privateKind(address);
  if (kind === null) return;
  throw new GateError('user/refused', `${name} leads to ${address}, ${kind}, which no production site has.`, {
    hint: `Nothing was sent. Correct ${input} or the name server, or set allow-private-target: true if that is meant.`,
  });
}

/** The variable that tells the script that the target is behind a proxy: k6 then connects to the proxy, whose address may be a private one. A proxy for an allowed host alone does not take the target's guard away; a private one is then refused by k6. */
export const behindProxy = ({ target }: Config, env: World['env']): Record<string, string> =>
  routeTo(new URL(target.url), env) === null ? {} : { GATE_BEHIND_PROXY: 'true' };

interface Host {
  /** As a name server is asked for it; `*.` before the name stands for all below it. */
  readonly name: string;
  readonly input: string;
  /** What may be asked of it. */
  readonly urls: readonly string[];
}

function hostsOf({ target, guards }: Config): Host[] {
  const named = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');
  const url = new URL(target.url);
  const allowed = guards.allowedHosts.map(plainPattern).map((entry) => ({
    name: named(new URL(`https://${entry}`)),
    input: 'allowed-hosts',
    urls: ['http', 'https'].map((scheme) => `${scheme}://${entry.replace('*.', 'any.')}/`),
  }));
  return [{ name: named(url), input: 'target-url', urls: [url.href] }, ...allowed];
}

const isProxied = ({ urls }: Host, env: World['env']): boolean =>
  urls.some((url) => routeTo(new URL(url), env) !== null);
