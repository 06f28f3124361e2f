import { writtenSecrets } from './body-secret.ts';
import type { Fault } from './fault.ts';
import { placeholdersIn, withoutPlaceholders } from './placeholder.ts';
import { SECRET_NAME } from './request-header.ts';
import { changesState } from './state-change.ts';
import type { StepSettings } from './step-schema.ts';

/** What is wrong with a step, its place within the step; nothing where a rule holds. */
type StepRule = (step: StepSettings, mode: 'read-only' | 'full') => Fault | false | readonly Fault[];

const READS: readonly string[] = ['GET', 'HEAD'];
/** Methods that may read as well, and that a step may say it of. All others change something by what they mean. */
const MAY_READ: readonly string[] = ['POST', 'OPTIONS'];

const WRITTEN_OUT =
  'may be a credential, and files are read by many; write it as ${env.NAME} and set NAME in the environment';

const STEP_RULES: readonly StepRule[] = [
  ({ body, json }) =>
    body !== undefined && json !== undefined && { path: ['json'], message: 'a step has a body or json, not both' },
  ({ method, body, json }) =>
    READS.includes(method) &&
    (body !== undefined || json !== undefined) && {
      path: [body === undefined ? 'json' : 'body'],
      message: `${method} has no body; set another method`,
    },
  ({ headers }) =>
    Object.entries(headers)
      .filter(([name, value]) => SECRET_NAME.test(name) && value.trim() !== '' && placeholdersIn(value).length === 0)
      .map(([name]) => ({ path: ['headers', name], message: WRITTEN_OUT })),
  (step) => writtenSecrets(step).map((path) => ({ path, message: WRITTEN_OUT })),
  ({ method, 'read-only': isRead }, mode) =>
    mode === 'read-only' &&
    MAY_READ.includes(method) &&
    !isRead && {
      path: ['method'],
      message: `${method} may change something, and test-mode is read-only; say read-only: true in the step if it does not (a login, a search), or set test-mode: full`,
      refusal: true,
    },
  ({ method }, mode) =>
    mode === 'read-only' &&
    ![...READS, ...MAY_READ].includes(method) && {
      path: ['method'],
      message: `${method} changes something, whatever the step says, and test-mode is read-only; leave the step out or set test-mode: full`,
      refusal: true,
    },
  ({ path }, mode) =>
    mode === 'read-only' &&
    changesState(withoutPlaceholders(path, 'x')) && {
      path: ['path'],
      message: `${path} looks like a path that changes state, and test-mode is read-only; name another path or set test-mode: full`,
      refusal: true,
    },
];

/** All that no single value of a step shows, each with its place within the step. */
export const stepFaults: (...of: Parameters<StepRule>) => Fault[] = (step, mode) =>
  STEP_RULES.flatMap((rule) => rule(step, mode) || []);
