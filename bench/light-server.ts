import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

const BODY = '<!doctype html><title>A page</title>';
const ANSWER = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;
const END = '\r\n\r\n';

/** A server that answers every GET alike and takes little of the machine; it ends when the scope is left. */
export async function openLightServer(): Promise<Disposable & { readonly url: string }> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    answer(socket);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    [Symbol.dispose]() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Requests have no body: each ends with its headers. */
function answer(socket: Socket): void {
  let held = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    const requests = (held + text).split(END);
    held = requests.pop() ?? '';
    if (requests.length > 0) socket.write(ANSWER.repeat(requests.length));
  });
}
