import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';

/** Who writes with the token that the API knows. */
export const BOT = 'github-actions';

export interface ApiComment {
  readonly id: string;
  body: string;
  readonly author: string;
}

/** The head of an open pull request. */
export interface PullHead {
  readonly number: number;
  readonly branch: string;
  readonly headRefOid: string;
  /** `owner/name`; null for a fork that was deleted. */
  readonly repository: string | null;
}

/** How the API fails: as GitHub does for a token that only reads, a locked conversation …; `silence` takes requests and never answers. */
export type ApiTrouble =
  | 'read-only'
  | 'locked'
  | 'rate-limit'
  | 'graphql-rate-limit'
  | 'outage'
  | 'proxy-page'
  | 'silence'
  | 'one-outage'
  | 'gone-on-update'
  | 'unseen'
  | null;

/** A stand-in for GitHub's GraphQL API with one pull request, on loopback. Leaving its scope closes it. */
export interface GithubApi extends AsyncDisposable {
  /** What the runner passes as `GITHUB_GRAPHQL_URL`; below a prefix, like that of an own server. */
  readonly url: string;
  /** The comments of the pull request, the oldest first. */
  readonly comments: ApiComment[];
  /** What it knows of open pull requests, by branch. */
  readonly heads: PullHead[];
  /** Every request so far: `pullRequests`, `read`, `addComment`, `updateIssueComment`, `deleteIssueComment`. */
  readonly calls: string[];
  readonly tokens: Set<string>;
  trouble: ApiTrouble;
}

const PULL = { owner: 'octocat', name: 'shop', number: 7 };
const PULL_ID = 'PR_7';

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, string | number | null>>;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const data = (value: unknown): Reply => ({ status: 200, body: { data: value } });
const failed = (type: string, message: string): Reply => ({
  status: 200,
  body: { data: null, errors: [{ type, path: ['x'], message }] },
});

/** Opens an API that knows pull request 7 of octocat/shop. */
export async function openGithubApi(trouble: ApiTrouble = null): Promise<GithubApi> {
  const api = {
    trouble,
    url: '',
    comments: [] as ApiComment[],
    calls: [] as string[],
    heads: [] as PullHead[],
    tokens: new Set<string>(),
  };
  let nextId = 1;
  const server = createServer((request, response) => {
    void (async () => {
      const asked = (await json(request)) as Asked;
      const call =
        /\b(addComment|updateIssueComment|deleteIssueComment|pullRequests)\(/.exec(asked.query)?.[1] ?? 'read';
      api.calls.push(call);
      api.tokens.add(request.headers.authorization ?? '');
      if (api.trouble === 'silence') return;
      const { status, body } = trip(api, call, request) ?? answer(call, asked);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    })();
  });

  function answer(call: string, { variables }: Asked): Reply {
    const { id, body, after } = variables;
    const at = api.comments.findIndex((comment) => comment.id === id);
    if (call === 'pullRequests') return find(variables);
    if (call === 'read') return read(variables, Number(after ?? 0));
    if (String(body).length > 65_536) return failed('UNPROCESSABLE', 'Body is too long (maximum is 65536 characters)');
    if (call === 'addComment' && id === PULL_ID) {
      api.comments.push({ id: `IC_${nextId++}`, body: String(body), author: BOT });
      return data({});
    }
    const comment = api.comments[at];
    if (comment === undefined) return failed('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    if (call === 'deleteIssueComment') api.comments.splice(at, 1);
    else comment.body = String(body);
    return data({});
  }

  function find({ branch }: Asked['variables']): Reply {
    const nodes = api.heads
      .filter((head) => head.branch === branch)
      .map(({ number, headRefOid, repository }) => ({
        number,
        headRefOid,
        headRepository: repository === null ? null : { nameWithOwner: repository },
      }));
    return data({ repository: { pullRequests: { nodes } } });
  }

  function read({ owner, name, number }: Asked['variables'], from: number): Reply {
    if (owner !== PULL.owner || name !== PULL.name || number !== PULL.number)
      return failed('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    const nodes = api.comments
      .slice(from, from + 100)
      .map(({ id, body, author }) => ({ id, body, viewerDidAuthor: author === BOT }));
    const hasNextPage = api.comments.length > from + 100;
    const pageInfo = { hasNextPage, endCursor: hasNextPage ? String(from + 100) : null };
    return data({ repository: { pullRequest: { id: PULL_ID, comments: { nodes, pageInfo } } } });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The API has no port');
  api.url = `http://127.0.0.1:${address.port}/api/graphql`;
  return Object.assign(api, {
    async [Symbol.asyncDispose](): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  });
}

/** What stands in the way of a request. */
function trip(
  api: Omit<GithubApi, keyof AsyncDisposable>,
  call: string,
  { url, headers }: IncomingMessage,
): Reply | null {
  if (url !== '/api/graphql') return { status: 404, body: { message: 'Not Found' } };
  if (!headers.authorization?.startsWith('Bearer ghs_')) return { status: 401, body: { message: 'Bad credentials' } };
  const writes = call !== 'read' && call !== 'pullRequests';
  switch (api.trouble) {
    case 'read-only':
      return writes ? failed('FORBIDDEN', 'Resource not accessible by integration') : null;
    case 'unseen':
      return failed('NOT_FOUND', "Could not resolve to a Repository with the name 'octocat/shop'.");
    case 'locked':
      return writes ? failed('FORBIDDEN', 'Unable to create comment because issue is locked.') : null;
    case 'rate-limit':
      return { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } };
    case 'graphql-rate-limit':
      return failed('RATE_LIMITED', 'API rate limit exceeded for installation.');
    case 'outage':
      return { status: 502, body: { message: 'Server Error' } };
    case 'proxy-page':
      return { status: 407, body: '<html>who are you?</html>' };
    case 'one-outage':
      api.trouble = null;
      return { status: 502, body: '<html>502</html>' };
    case 'gone-on-update':
      if (call === 'updateIssueComment') api.comments.length = 0;
      return null;
    default:
      return null;
  }
}
