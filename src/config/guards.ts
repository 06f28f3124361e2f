import type { Guards } from './config.ts';
import { overlap } from './host-pattern.ts';
import { privateKind } from './private-address.ts';
import type { Settings } from './schema.ts';

/** The guard rails as they hold for these settings: a run counts as one against production by its environment, or because a host that it may load is listed. */
export function guardsOf({ environment, target, guards }: Settings): Guards {
  const { hostname } = new URL(target.url);
  const hosts = [hostname, ...guards.allowedHosts];
  const prodHost = hosts.find((host) => guards.prodHosts.some((listed) => overlap(listed, host))) ?? null;
  const prod = environment === 'prod' || prodHost !== null;
  return {
    ...guards,
    prod,
    prodHost,
    killSwitch: guards.killSwitch ?? prod,
    privateTarget: privateKind(hostname),
    publicOnly: prod && !guards.allowPrivateTarget,
  };
}
