import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { promisify } from 'node:util';
import { crc32, gzipSync } from 'node:zlib';

/** How the server answers the `nth` request (from 1) for one file. */
export type Answer = (response: ServerResponse, nth: number) => void;

/** A release page on this machine: answers by file name, 404 for all others, and remembers what was asked. */
export interface ReleaseServer extends AsyncDisposable {
  readonly origin: string;
  /** For `downloadUrl`. */
  readonly template: string;
  readonly requests: string[];
  /** The Authorization header of each request. */
  readonly authorizations: (string | undefined)[];
  readonly answers: Map<string, Answer>;
  /** Connections that are open now. */
  connections(): Promise<number>;
  /** Connections that there ever were. */
  connected(): number;
}

export async function startReleaseServer(): Promise<ReleaseServer> {
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const answers = new Map<string, Answer>();
  let origin = 'http://127.0.0.1';
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '', origin).pathname.split('/').at(-1) ?? '';
    requests.push(name);
    authorizations.push(request.headers.authorization);
    const nth = requests.filter((requested) => requested === name).length;
    (answers.get(name) ?? status(404))(response, nth);
  });
  let connected = 0;
  server.on('connection', () => connected++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const connections = promisify(server.getConnections.bind(server));
  const template = `${origin}/{version}/{archive}`;
  return {
    origin,
    template,
    requests,
    authorizations,
    answers,
    connections,
    connected: () => connected,
    [Symbol.asyncDispose]: close,
  };
}

/** A proxy on this machine that takes every CONNECT to one server, and remembers what it was asked for. */
export interface Proxy extends AsyncDisposable {
  readonly origin: string;
  readonly asked: { readonly host: string; readonly authorization: string | undefined }[];
}

export async function startProxy(target: string): Promise<Proxy> {
  const asked: Proxy['asked'] = [];
  const server = createServer().on('connect', (request, socket) => {
    asked.push({ host: request.url ?? '', authorization: request.headers.authorization });
    const upstream = connect(Number(new URL(target).port), '127.0.0.1');
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.pipe(upstream).pipe(socket);
    for (const end of [socket, upstream]) end.on('error', () => end.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, asked, [Symbol.asyncDispose]: close };
}

export const whole =
  (body: Buffer | string): Answer =>
  (response) => {
    response.end(body);
  };

export const status =
  (code: number): Answer =>
  (response) => {
    response.writeHead(code).end();
  };

/** Answers with `first` so many times, then with `then`. */
export const firstly =
  (times: number, first: Answer, then: Answer): Answer =>
  (response, nth) =>
    (nth <= times ? first : then)(response, nth);

export const redirect =
  (location: string | null): Answer =>
  (response) => {
    response.writeHead(302, location === null ? {} : { location }).end();
  };

export const reset: Answer = (response) => {
  response.destroy();
};

/** Promises the whole body, sends half of it, hangs up. */
export const truncated =
  (body: Buffer): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  };

export const endless: Answer = (response) => {
  const more = (): void => {
    if (!response.destroyed && response.write(Buffer.alloc(64 * 1024))) setImmediate(more);
  };
  response.on('drain', more);
  more();
};

/** Sends the head and then nothing. */
export const stuck: Answer = (response) => {
  response.writeHead(200).flushHeaders();
};

export const silent: Answer = () => undefined;

export const sha256 = (body: Buffer | string): string => createHash('sha256').update(body).digest('hex');

/** One entry of an archive: a file with its text, or a symbolic link. */
export type Entry = { readonly name: string } & ({ readonly text: string } | { readonly link: string });

const TAR_BLOCK = 512;

/** A tar.gz written by hand: real tools refuse to write what a hostile archive holds. */
export const tarGz = (entries: readonly Entry[]): Buffer =>
  gzipSync(Buffer.concat([...entries.flatMap(tarEntry), Buffer.alloc(2 * TAR_BLOCK)]));

function tarEntry(entry: Entry): Buffer[] {
  const body = Buffer.from('text' in entry ? entry.text : '');
  const head = Buffer.alloc(TAR_BLOCK);
  head.write(entry.name, 0);
  head.write('0000755\0', 100);
  head.write('0000000\0', 108);
  head.write('0000000\0', 116);
  head.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
  head.write('00000000000\0', 136);
  head.write('        ', 148);
  head.write('text' in entry ? '0' : '2', 156);
  if ('link' in entry) head.write(entry.link, 157);
  head.write('ustar\x0000', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [head, body, Buffer.alloc((TAR_BLOCK - (body.length % TAR_BLOCK)) % TAR_BLOCK)];
}

/** A zip with one uncompressed file. */
export function zip(name: string, text: string): Buffer {
  const [path, body] = [Buffer.from(name), Buffer.from(text)];
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt32LE(crc32(body), 10);
  common.writeUInt32LE(body.length, 14);
  common.writeUInt32LE(body.length, 18);
  common.writeUInt16LE(path.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, body]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, Buffer.alloc(14), path]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
