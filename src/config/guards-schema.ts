import * as z from 'zod/mini';
import { isHostWithPort } from './host-pattern.ts';
import { documented } from './input-doc.ts';
import { count, isHost, TRUE_FALSE, text, withDefault } from './value-kinds.ts';

/** What keeps production, and other hosts, safe from the load. */
export const guardsSchema = z.strictObject({
  allowProdWrites: documented(withDefault(z.boolean(), false), {
    name: 'allow-prod-writes',
    group: 'Guard rails',
    description: 'Allow `test-mode: full`, and a `script` of your own, on prod.',
    allowed: TRUE_FALSE,
  }),
  allowPrivateTarget: documented(withDefault(z.boolean(), false), {
    name: 'allow-private-target',
    group: 'Guard rails',
    description: 'Allow a loopback, private, link-local or metadata address as prod.',
    allowed: TRUE_FALSE,
  }),
  killSwitch: documented(z.optional(z.boolean()), {
    name: 'kill-switch',
    group: 'Guard rails',
    description:
      'Stop the load when half of the requests fail for 10 seconds in a row, or when no page is answered for too long: k6 judges all samples so far, and reacts late.',
    allowed: TRUE_FALSE,
    defaultText: 'true on prod, else false',
  }),
  prodHosts: documented(withDefault(z.array(text().check(z.refine(isHost))), []), {
    name: 'prod-hosts',
    group: 'Guard rails',
    description:
      'Hosts that count as prod whatever `environment` says, one a line; `*.shop.example` covers its subdomains.',
    allowed: 'host names without scheme, port or path, one a line',
  }),
  allowedHosts: documented(withDefault(z.array(text().check(z.refine(isHostWithPort))), []), {
    name: 'allowed-hosts',
    group: 'Guard rails',
    description:
      "Hosts beside the target's that a visit may load: behind redirects, and for assets of a homepage (a CDN). One a line, `*.cdn.example` covers its subdomains. They get load; they never get `request-headers`.",
    allowed: 'host names without scheme or path, with the port if it is not the default one, one a line',
  }),
  prodMaxVus: documented(withDefault(count(1, 1000), 10), {
    name: 'prod-max-vus',
    group: 'Guard rails',
    description: 'More VUs than this are refused on prod.',
    allowed: 'a whole number from 1 to 1000',
  }),
  prodMaxSeconds: documented(withDefault(count(3, 14_400), 300), {
    name: 'prod-max-seconds',
    group: 'Guard rails',
    description: 'A longer load than this is refused on prod.',
    allowed: 'a whole number from 3 to 14400',
  }),
});
