import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const COOKIE = 'shop_session';

/** The visitor behind a request. */
export interface Session {
  readonly id: string;
  /** What forms must send back: nobody can tell it from the cookie. */
  readonly token: string;
  /** `Set-Cookie` for a visitor who came without one, else `null`. */
  readonly cookie: string | null;
}

/** Knows visitors by their cookie and keeps nothing about them, however many come. */
export function openSessions(): (headers: IncomingHttpHeaders) => Session {
  const secret = randomBytes(32);
  return (headers) => {
    const known = sessionId(headers.cookie);
    const id = known ?? randomUUID();
    const token = createHmac('sha256', secret).update(id).digest('hex');
    return { id, token, cookie: known === null ? `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax` : null };
  };
}

const sessionId = (cookies = ''): string | null =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{1,64})(?:;|$)`).exec(cookies)?.[1] ?? null;
