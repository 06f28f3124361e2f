import { exampleOf } from './host-pattern.ts';
import { privateKind } from './private-address.ts';
import { type Rule, refused } from './rule.ts';

/** The warm-up is load that nothing judges and no threshold stops: a minute warms any cache. */
const PROD_MAX_WARM_UP_SECONDS = 60;

/** What must not happen to production by mistake. Each refusal says what to set. */
export const PROD_RULES: readonly Rule[] = [
  ({ context }) =>
    context.fork &&
    refused(
      'environment',
      'a pull request from a fork never reaches prod, nor does one of Dependabot or a comment on a pull request; gate it against preprod',
    ),
  ({ script, guards }) =>
    script !== null &&
    !guards.allowProdWrites &&
    refused(
      'script',
      `${script} may write to prod, and nothing can hold it to reading; set allow-prod-writes: true if that is meant, or gate pages`,
    ),
  ({ load, guards }) =>
    load.mode === 'full' &&
    !guards.allowProdWrites &&
    refused('test-mode', 'full writes to prod; set allow-prod-writes: true if that is meant, or test-mode: read-only'),
  ({ load, guards }) =>
    load.maxVus > guards.prodMaxVus &&
    refused(
      'max-vus',
      `${load.maxVus} VUs are over the cap of ${guards.prodMaxVus} for prod; lower max-vus (or the ${load.way}), or raise prod-max-vus`,
    ),
  ({ load, guards }) =>
    load.durationSeconds > guards.prodMaxSeconds &&
    refused(
      'duration-seconds',
      `${load.durationSeconds} s are over the cap of ${guards.prodMaxSeconds} s for prod; lower duration-seconds (or the ${load.way}), or raise prod-max-seconds`,
    ),
  ({ load }) =>
    load.warmUpSeconds > PROD_MAX_WARM_UP_SECONDS &&
    refused(
      'warm-up-seconds',
      `${load.warmUpSeconds} s are over the cap of ${PROD_MAX_WARM_UP_SECONDS} s for prod; set warm-up-seconds: ${PROD_MAX_WARM_UP_SECONDS} or less`,
    ),
  ({ settings: { target }, guards: { privateTarget, allowPrivateTarget } }) =>
    privateTarget !== null &&
    !allowPrivateTarget &&
    refused(
      'target-url',
      `${new URL(target.url).hostname} is ${privateTarget}, which no production site has; correct it, or set allow-private-target: true if that is meant`,
    ),
  ({ guards: { allowedHosts, allowPrivateTarget } }) => {
    const host = allowedHosts.find((allowed) => privateKind(exampleOf(allowed)) !== null);
    return (
      host !== undefined &&
      !allowPrivateTarget &&
      refused(
        'allowed-hosts',
        `"${host}" is ${privateKind(exampleOf(host))}, which no production site has; correct it, or set allow-private-target: true if that is meant`,
      )
    );
  },
];
