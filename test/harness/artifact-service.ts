import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** An upload that was finalized. `zip` is the file itself, as uploaded, for one that was not zipped (`skipArchive`). */
export interface Artifact {
  readonly id: number;
  readonly zip: Buffer;
  readonly mimeType: string;
  /** ISO 8601, or `null` for the repository's own retention. */
  readonly expiresAt: string | null;
}

/** How the service fails: `outage` is a 500 that clients retry for half a minute, `quota` ends an upload at once, `silence` takes requests and never answers. */
export type ArtifactTrouble = 'outage' | 'quota' | 'silence' | null;

/** A stand-in for GitHub's artifact service (v4), on loopback. Leaving its scope closes it. */
export interface ArtifactService extends AsyncDisposable {
  /** What the runner passes as `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** What the runner passes as `ACTIONS_RUNTIME_TOKEN`: shaped like a JWT, signed by nobody. */
  readonly token: string;
  /** What was finalized, by name. */
  readonly artifacts: ReadonlyMap<string, Artifact>;
  /** Every call so far: `CreateArtifact`, `PUT block`, `PUT blocklist`, `FinalizeArtifact`. */
  readonly calls: readonly string[];
  /** May be changed at any time. */
  trouble: ArtifactTrouble;
  close(): Promise<void>;
}

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly expiresAt: string | null;
  readonly signature: string;
  readonly blocks: Map<string, Buffer>;
  content: Buffer | null;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';
const FORBIDDEN_IN_NAMES = /["<>|*?\r\n\\/:]/;

const refuse = (status: number, code: string, msg: string): Reply => ({ status, body: { code, msg } });

/** Opens a service that takes uploads as GitHub's does: one finalized artifact per name, the right token only, content that matches its hash. */
export async function openArtifactService(trouble: ArtifactTrouble = null): Promise<ArtifactService> {
  const desk = new ArtifactDesk(trouble);
  const server = createServer((request, response) => void respond(desk, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The artifact service has no port');
  desk.url = `http://127.0.0.1:${address.port}/`;
  const closed = once(server, 'close');
  return Object.assign(desk, {
    close: async (): Promise<void> => {
      if (server.listening) server.close();
      server.closeAllConnections();
      await closed;
    },
    async [Symbol.asyncDispose](): Promise<void> {
      await this.close();
    },
  });
}

async function respond(desk: ArtifactDesk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { status, body } = desk.take(request, await buffer(request));
    if (desk.trouble === 'silence') return;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? '' : JSON.stringify(body));
  } catch {
    request.socket.destroy();
  }
}

class ArtifactDesk {
  url = '';
  trouble: ArtifactTrouble;
  readonly token = mintToken();
  readonly artifacts = new Map<string, Artifact>();
  readonly calls: string[] = [];
  readonly #uploads = new Map<string, Upload>();

  constructor(trouble: ArtifactTrouble) {
    this.trouble = trouble;
  }

  take({ method = '', url = '', headers }: IncomingMessage, content: Buffer): Reply {
    const { pathname, searchParams } = new URL(url, this.url);
    const call = pathname.startsWith(TWIRP) ? pathname.slice(TWIRP.length) : `${method} ${searchParams.get('comp')}`;
    this.calls.push(call);
    if (this.trouble === 'outage') return refuse(500, 'internal', 'the artifact service is out of order');
    if (method === 'PUT') return this.#store(pathname.slice('/upload/'.length), searchParams, content);
    if (headers.authorization !== `Bearer ${this.token}`) return refuse(401, 'unauthenticated', 'invalid token');
    if (this.trouble === 'quota') return refuse(403, 'resource_exhausted', 'insufficient usage to create artifact');
    if (call === 'CreateArtifact') return this.#create(fieldsOf(content));
    if (call === 'FinalizeArtifact') return this.#finalize(fieldsOf(content));
    return refuse(404, 'bad_route', `no handler for ${pathname}`);
  }

  #create({ name = '', mime_type: mimeType = '', expires_at: expiresAt }: Fields): Reply {
    if (name === '' || FORBIDDEN_IN_NAMES.test(name))
      return refuse(400, 'invalid_argument', 'artifact name is invalid');
    if (this.#uploads.has(name)) {
      return refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    }
    const signature = randomUUID();
    this.#uploads.set(name, {
      name,
      mimeType,
      expiresAt: expiresAt ?? null,
      signature,
      blocks: new Map(),
      content: null,
    });
    const url = `${this.url}upload/${encodeURIComponent(name)}?sig=${signature}`;
    return { status: 200, body: { ok: true, signed_upload_url: url } };
  }

  #store(name: string, query: URLSearchParams, content: Buffer): Reply {
    const upload = this.#uploads.get(decodeURIComponent(name));
    if (upload === undefined || query.get('sig') !== upload.signature) return { status: 403 };
    if (query.get('comp') === 'block') {
      upload.blocks.set(query.get('blockid') ?? '', content);
      return { status: 201 };
    }
    if (query.get('comp') !== 'blocklist') {
      upload.content = content;
      return { status: 201 };
    }
    const ids = [...content.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id]) => id ?? '');
    const blocks = ids.map((id) => upload.blocks.get(id));
    if (blocks.includes(undefined)) return { status: 400 };
    upload.content = Buffer.concat(blocks.filter((block) => block !== undefined));
    return { status: 201 };
  }

  #finalize({ name = '', size = '', hash = '' }: Fields): Reply {
    const upload = this.#uploads.get(name);
    if (!upload?.content) return refuse(404, 'not_found', 'nothing was uploaded under this name');
    const { content, mimeType, expiresAt } = upload;
    if (size !== String(content.length)) return refuse(400, 'invalid_argument', `size is ${content.length}`);
    const sha256 = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    if (hash !== '' && hash !== sha256) return refuse(400, 'invalid_argument', `hash is ${sha256}`);
    const id = this.artifacts.size + 1;
    this.artifacts.set(name, { id, zip: content, mimeType, expiresAt });
    return { status: 200, body: { ok: true, artifact_id: String(id) } };
  }
}

type Fields = Readonly<Partial<Record<string, string>>>;

/** The string fields of a request; all that this service reads are strings. */
function fieldsOf(content: Buffer): Fields {
  const value: unknown = JSON.parse(content.toString('utf8'));
  if (typeof value !== 'object' || value === null) throw new TypeError('Not a twirp request');
  return Object.fromEntries(Object.entries(value).filter(([, field]) => typeof field === 'string'));
}

/** The client reads the run and the job from the token and leaves its signature unchecked. */
function mintToken(): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [encode({ alg: 'none', typ: 'JWT' }), encode({ scp: 'Actions.Results:run:job' }), encode(randomUUID())].join(
    '.',
  );
}
