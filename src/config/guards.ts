import type { Guards } from './config.ts';
import { privateKind } from './private-address.ts';
import type { Settings } from './schema.ts';

/** The guard rails as they hold for these settings. */
export function guardsOf({ environment, target, guards }: Settings): Guards {
  const prod = isProd(environment, target.url, guards.prodHosts);
  return {
    ...guards,
    prod,
    killSwitch: guards.killSwitch ?? prod,
    privateTarget: privateKind(new URL(target.url).hostname),
    publicOnly: prod && !guards.allowPrivateTarget,
  };
}

/** True when the run counts as one against production: by its environment, or because its host is listed. */
export function isProd(environment: string, url: string, prodHosts: readonly string[]): boolean {
  const host = plainHost(url);
  const matches = (entry: string): boolean =>
    entry.startsWith('*.')
      ? host.endsWith(`.${plainHost(`http://${entry.slice(2)}`)}`)
      : host === plainHost(`http://${entry}`);
  return environment === 'prod' || prodHosts.some(matches);
}

/** A host in its one spelling: lower case, punycode, plain numbers, no dot at the end. */
const plainHost = (url: string): string => new URL(url).hostname.replace(/\.+$/, '');
