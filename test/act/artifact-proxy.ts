import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import { z } from 'zod';

/** Leaving its scope closes it. */
export interface ArtifactProxy extends AsyncDisposable {
  /** With a slash at the end. */
  readonly url: string;
}

const fields = z.record(z.string(), z.unknown());
const created = z.looseObject({ signedUploadUrl: z.string() });

/**
 * Stands between the upload client and the artifact server of act at `server`, which differ on two points. act refuses
 * fields it does not know, and `mime_type` is one. The client's storage library drops a `=` at the end of the signature
 * in the upload address, and act then refuses the upload: hence it is sent as `%3D`. The content itself goes to act directly.
 */
export async function openArtifactProxy(server: string): Promise<ArtifactProxy> {
  const proxy = createServer((request, response) => {
    forward(server, request, response).catch(() => request.socket.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (typeof address !== 'object' || address === null) throw new Error('The artifact proxy has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    async [Symbol.asyncDispose]() {
      const closed = once(proxy, 'close');
      proxy.close();
      proxy.closeAllConnections();
      await closed;
    },
  };
}

async function forward(server: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { mime_type, ...known } = fields.parse(JSON.parse(await text(request)));
  // fetch sets the Host header: act builds the upload address from it.
  const answer = await fetch(new URL(request.url ?? '/', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
    body: JSON.stringify(known),
  });
  const body = answer.body === null ? Buffer.alloc(0) : await buffer(answer.body);
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(quoteSignature(body.toString()));
}

function quoteSignature(answer: string): string {
  const { success, data } = created.safeParse(JSON.parse(answer));
  if (!success) return answer;
  const url = new URL(data.signedUploadUrl);
  url.searchParams.set('sig', url.searchParams.get('sig') ?? '');
  return JSON.stringify({ ...data, signedUploadUrl: url.href });
}
