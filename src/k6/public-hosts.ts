import type { Config } from '../config/config.ts';
import { privateKind } from '../config/private-address.ts';
import { GateError } from '../gate-error.ts';
import type { World } from '../world.ts';
import { routeTo } from './route.ts';

/**
 * Demands of a run that may reach public addresses only that its host leads to nothing else, as the name server answers now.
 * Throws `user/refused` otherwise. A name without an answer passes: the rehearsal tells it. DNS can change afterwards;
 * k6 itself refuses private addresses while it runs (`blacklistIPs` of the script).
 */
export async function demandPublicHosts({ target, guards }: Config, { env, log, lookup }: World): Promise<void> {
  if (!guards.publicOnly) return;
  const url = new URL(target.url);
  if (routeTo(url, env) !== null) {
    log.info(`Only the proxy knows where ${url.hostname} leads: that its addresses are public ones is not checked.`);
    return;
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await lookup(host).catch(() => []);
  for (const address of addresses) demandPublic(url.hostname, address);
}

function demandPublic(host: string, address: string): void {
  const kind = privateKind(address);
  if (kind === null) return;
  throw new GateError('user/refused', `${host} leads to ${address}, ${kind}, which no production site has.`, {
    hint: 'Nothing was sent. Correct target-url or the name server, or set allow-private-target: true if that is meant.',
  });
}

/** The variable that tells the script of a proxy, where there is one: k6 then connects to the proxy, whose address may be a private one. */
export const behindProxy = ({ target }: Config, env: World['env']): Record<string, string> =>
  routeTo(new URL(target.url), env) === null ? {} : { GATE_BEHIND_PROXY: 'true' };
