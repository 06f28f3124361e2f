import { MINIMUM_K6_VERSION } from '../config/k6-version.ts';
import { GateError } from '../gate-error.ts';
import type { Missing } from './binary.ts';
import { tableVersions } from './checksums.ts';
import { installCommand } from './platform.ts';
import { RELEASES } from './release.ts';
import type { Search, Way } from './ways.ts';

/** A way that led nowhere. */
export interface Tried extends Missing {
  readonly way: Way;
}

/** One line of what was tried. */
export const triedLine = ({ way, missing }: Tried): string => `${way.name}: ${missing}`;

/** The error of a search that found nothing, with every way that was tried: the version is wrong when nobody who publishes k6 knows it, else k6 is missing here. */
export function notFound(search: Search, tried: readonly Tried[]): GateError {
  return isUnknown(search, tried) ? unknownVersion(search, tried) : missingHere(search, tried);
}

/** A mirror may lack what exists: it needs Go's word too. */
function isUnknown({ template }: Search, tried: readonly Tried[]): boolean {
  const said = tried.filter(({ cause }) => cause !== undefined);
  const publishers = said.filter(({ way }) => way.source === 'go' || template === RELEASES);
  return publishers.length > 0 && said.every(({ cause }) => cause === 'no-such-version');
}

function unknownVersion({ version, checksums }: Search, tried: readonly Tried[]): GateError {
  const message = `k6-version: there is no k6 ${version}; allowed: a version that was released, ${MINIMUM_K6_VERSION} or newer`;
  return new GateError('user/invalid-config', [message, ...tried.map(triedLine)].join('\n'), {
    hint: `Correct k6-version; known here are ${tableVersions(checksums).join(', ')}.`,
  });
}

function missingHere(search: Search, tried: readonly Tried[]): GateError {
  const message = `K6 binary not found. Install with: ${installCommand(search.machine.platform)}`;
  return new GateError('k6/not-found', [message, ...tried.map(triedLine)].join('\n'), {
    hint: hints(search, tried).join(' '),
  });
}

function hints({ version, checksums, sources, template }: Search, tried: readonly Tried[]): string[] {
  const denied = template !== RELEASES && tried.some(({ cause }) => cause === 'denied');
  const passing = tried.some(({ cause }) => cause === 'passing');
  const inTable = tableVersions(checksums).includes(version);
  return [
    ...(denied ? ['The mirror wants other credentials: look at k6-download-token.'] : []),
    ...(passing ? ['If this was only for the moment, run the job again.'] : []),
    ...(inTable ? [] : [`Check that k6-version ${version} exists.`]),
    sources.includes('release') && sources.includes('path')
      ? 'Name a k6 in k6-path, or a mirror that this machine reaches in k6-download-url.'
      : `Allow more than ${sources.join(', ')} in k6-source${sources.includes('path') ? ', or name a k6 in k6-path' : ''}.`,
  ];
}
