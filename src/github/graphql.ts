import * as z from 'zod/mini';
import { wordsOf } from '../gate-error.ts';
import { within } from './within.ts';

/** Somebody waits for the job: an answer that takes longer is none. */
const REQUEST_SECONDS = 10;

/** Why GitHub did not do what it was asked for. */
export type RefusalKind = 'bad-token' | 'denied' | 'not-found' | 'rate-limited' | 'refused' | 'no-answer';

/** GitHub did not do what it was asked for; the message has its words. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Where GraphQL is spoken, and as whom. */
export interface Endpoint {
  readonly url: string;
  readonly token: string;
  readonly requestSeconds?: number;
}

const answerSchema = z.object({
  data: z.optional(z.unknown()),
  message: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ type: z.optional(z.string()), message: z.string() }))),
});

/** Sends a query or a mutation. Proxies are honoured. Throws a Refusal when it was not done, or not in time. */
export async function ask(endpoint: Endpoint, query: string, variables: Variables): Promise<unknown> {
  const { status, body } = await post(endpoint, JSON.stringify({ query, variables }));
  const { data, errors, message } = readAnswer(body);
  const [error] = errors ?? [];
  if (status !== 200) throw new Refusal(kindOfStatus(status, message ?? ''), message ?? `HTTP ${status}`);
  if (error !== undefined) throw new Refusal(kindOfError(error), error.message);
  return data;
}

export type Variables = Readonly<Record<string, string | number | null>>;

async function post({ url, token, requestSeconds = REQUEST_SECONDS }: Endpoint, content: string) {
  const { HttpClient } = await import('@actions/http-client');
  const client = new HttpClient('k6-gate', [], { allowRedirects: false });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const send = async () => {
    const response = await client.post(url, content, headers);
    return { status: response.message.statusCode ?? 0, body: await response.readBody() };
  };
  try {
    return await within(requestSeconds, send());
  } catch (error) {
    throw new Refusal('no-answer', wordsOf(error));
  } finally {
    // Ends its sockets, also one that hangs: the client has no other way to give up a request.
    client.dispose();
  }
}

/** A proxy answers with HTML, a server in trouble with anything. */
function readAnswer(body: string): z.output<typeof answerSchema> {
  try {
    return answerSchema.parse(JSON.parse(body));
  } catch {
    return { message: 'an answer that is not of GitHub' };
  }
}

/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api: 403 or 429, and 200 with the type RATE_LIMITED. */
function kindOfStatus(status: number, message: string): RefusalKind {
  if (status === 429 || /rate limit/i.test(message)) return 'rate-limited';
  if (status === 401) return 'bad-token';
  if (status === 403) return 'denied';
  if (status === 404) return 'not-found';
  return status >= 500 ? 'no-answer' : 'refused';
}

function kindOfError({ type, message }: { readonly type?: string | undefined; readonly message: string }): RefusalKind {
  if (type === 'RATE_LIMITED' || /rate limit/i.test(message)) return 'rate-limited';
  // Also said of a locked conversation, in words of its own.
  if (type === 'FORBIDDEN' && /not accessible/i.test(message)) return 'denied';
  return type === 'NOT_FOUND' ? 'not-found' : 'refused';
}
