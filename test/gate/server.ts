import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server that counts, beside the shop or in its place. */
export interface Server extends AsyncDisposable {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  readonly requests: readonly Received[];
}

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** Answers with `reply` on a free port of loopback, and remembers what was asked. */
export async function openServer(
  reply: (request: Received, response: ServerResponse) => void = (_, response) => void response.end(),
): Promise<Server> {
  const requests: Received[] = [];
  const server = createServer((incoming, response) => {
    void read(incoming).then((request) => {
      requests.push(request);
      reply(request, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The address of a port that nobody listens on. */
export async function deadUrl(): Promise<string> {
  await using server = await openServer();
  return server.url;
}

async function read(incoming: IncomingMessage): Promise<Received> {
  let body = '';
  for await (const chunk of incoming) body += String(chunk);
  return { method: incoming.method ?? '', path: incoming.url ?? '', body, headers: incoming.headers };
}
