import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { GateError, wordsOf } from '../gate-error.ts';
import { isMissing, type Missing } from './binary.ts';
import { untrusted } from './untrusted.ts';

/** What a download may cost. */
export interface DownloadLimits {
  readonly bytes: number;
  /** For all tries together. */
  readonly totalSeconds: number;
  /** Without one byte. */
  readonly silenceSeconds: number;
  /** Pauses before the second try, the third …; their number is the number of tries after the first. */
  readonly pauseSeconds: readonly number[];
}

/** A release archive has 30 to 40 MB; ten times as much is not one. */
export const ARCHIVE_LIMITS: DownloadLimits = {
  bytes: 400 * 1024 * 1024,
  totalSeconds: 10 * 60,
  silenceSeconds: 30,
  pauseSeconds: [1, 4],
};

const MAX_HOPS = 10;
const USER_AGENT = 'k6-gate';
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const CAUSES: Readonly<Record<number, Missing['cause']>> = {
  401: 'denied',
  403: 'denied',
  404: 'no-such-version',
  410: 'no-such-version',
};
const WORTH_ANOTHER_TRY = (status: number): boolean => status >= 500 || status === 408 || status === 429;

/** What arrived, hashed on its way to the file. */
export interface Download {
  readonly sha256: string;
  readonly bytes: number;
  /** Where the last redirect led. */
  readonly url: URL;
}

type Try = Download | (Missing & { readonly again: boolean });

/** One address on the way to a file. */
interface Hop {
  readonly url: URL;
  /** Null once a redirect has left the origin that it is for. */
  readonly token: string | null;
  readonly number: number;
}

/**
 * Streams `url` to `file`; proxies are honoured. `token` is sent to the origin of `url` alone, and never readable. What cannot be reached is a `Missing`; what answers with something
 * that no honest server sends (too large, from https to http) is refused with `k6/untrusted`.
 */
export async function download(
  url: URL,
  file: string,
  limits: DownloadLimits,
  stop: AbortSignal | null,
  token: string | null = null,
): Promise<Download | Missing> {
  const deadline = AbortSignal.timeout(limits.totalSeconds * 1000);
  const signal = stop === null ? deadline : AbortSignal.any([deadline, stop]);
  const fetched = await tryRepeatedly({ url, token, number: 0 }, file, limits, signal);
  stop?.throwIfAborted();
  if (!isMissing(fetched)) return fetched;
  const reason = deadline.aborted ? `not done within ${limits.totalSeconds} s` : fetched.missing;
  const cause = deadline.aborted || fetched.again ? 'passing' : fetched.cause;
  return { missing: `${shown(url)}: ${reason}`, ...(cause && { cause }) };
}

async function tryRepeatedly(first: Hop, file: string, limits: DownloadLimits, signal: AbortSignal): Promise<Try> {
  let last = await tryOnce(first, file, limits, signal);
  for (const seconds of limits.pauseSeconds) {
    if (!isMissing(last) || !last.again || signal.aborted) return last;
    await sleep(seconds * 1000, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) last = await tryOnce(first, file, limits, signal);
  }
  return last;
}

async function tryOnce(first: Hop, file: string, limits: DownloadLimits, signal: AbortSignal): Promise<Try> {
  try {
    return await follow(first, file, limits, signal);
  } catch (error) {
    if (error instanceof GateError) throw error;
    return { missing: reasonOf(error), again: true };
  }
}

async function follow(hop: Hop, file: string, limits: DownloadLimits, signal: AbortSignal): Promise<Try> {
  const { url, token } = hop;
  const { HttpClient } = await import('@actions/http-client');
  // The client's own redirects throw on a relative Location.
  const silence = limits.silenceSeconds * 1000;
  const client = new HttpClient(USER_AGENT, [], { allowRedirects: false, allowRetries: false, socketTimeout: silence });
  try {
    const waiting = AbortSignal.any([signal, AbortSignal.timeout(silence)]);
    const { message } = await Promise.race([client.get(url.href, headersFor(hop)), aborted(waiting)]);
    const status = message.statusCode ?? 0;
    if (status === 200) return { ...(await save(message, file, limits, signal)), url };
    if (!REDIRECTS.includes(status)) return refusal(status);
    if (hop.number === MAX_HOPS) return { missing: `more than ${MAX_HOPS} redirects`, again: false };
    const next = nextHop(url, message.headers.location);
    const kept = next.origin === url.origin ? token : null;
    return await follow({ url: next, token: kept, number: hop.number + 1 }, file, limits, signal);
  } finally {
    // Ends its sockets, also one that hangs: the client has no other way to give up a request.
    client.dispose();
  }
}

const headersFor = ({ url, token }: Hop) =>
  token !== null && isPrivate(url) ? { authorization: `Bearer ${token}` } : {};

/** True for an address that nobody on the way can read or change. */
export const isPrivate = (url: URL): boolean =>
  url.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

function refusal(status: number): Try {
  const cause = CAUSES[status];
  return { missing: `HTTP ${status}`, again: WORTH_ANOTHER_TRY(status), ...(cause && { cause }) };
}

/** Where a `Location`, relative or not, leads. Throws `k6/untrusted` when that leaves https, or http for anything but https. */
export function nextHop(from: URL, location: string | undefined): URL {
  if (location === undefined || !URL.canParse(location, from.href))
    throw new Error('a redirect without a usable Location');
  const to = new URL(location, from);
  if (to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:')) return to;
  throw untrusted(
    `${shown(from)} redirects to ${shown(to)}, which is not followed: the way from https must stay https.`,
  );
}

async function save(message: IncomingMessage, file: string, limits: DownloadLimits, signal: AbortSignal) {
  const hash = createHash('sha256');
  let bytes = 0;
  message.setTimeout(limits.silenceSeconds * 1000, () => message.destroy(new Error('the server fell silent')));
  const measure = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > limits.bytes) throw tooLarge(limits.bytes);
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline(message, measure, createWriteStream(file), { signal });
  return { sha256: hash.digest('hex'), bytes };
}

const tooLarge = (bytes: number): GateError =>
  untrusted(`The download is larger than ${bytes} bytes: that is not what was asked for.`);

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const give = () => reject(new Error('no answer in time'));
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}

/** An address as people may read it: without the credentials and query that a mirror's can carry. */
export const shown = (url: URL): string => `${url.protocol}//${url.host}${url.pathname}`;

// A refused connection to a name with several addresses is an AggregateError with an empty message.
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return wordsOf(error);
}
