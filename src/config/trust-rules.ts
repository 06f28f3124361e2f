import { type Rule, refused } from './rule.ts';

/** What no input lifts, on prod or not. */
export const TRUST_RULES: readonly Rule[] = [
  ({ settings: { k6 }, context: { privileged } }) =>
    k6.path !== undefined &&
    privileged !== null &&
    refused(
      'k6-path',
      `${privileged} tests a pull request from a fork with this repository's rights, and a checkout of its code could have put a program of its own at that path; leave k6-path away`,
    ),
  ({ script, context: { privileged } }) =>
    script !== null &&
    privileged !== null &&
    refused(
      'script',
      `${privileged} tests a pull request from a fork with this repository's rights, and ${script} may be the fork's: it could load any host and read the variables of script-env; leave script away`,
    ),
  ({ file, context: { privileged } }) =>
    file !== null &&
    privileged !== null &&
    refused(
      'config',
      `${privileged} tests a pull request from a fork with this repository's rights, and ${file} may be the fork's: it could name another target and send it your headers; set config: none, and the inputs in the workflow`,
    ),
];
