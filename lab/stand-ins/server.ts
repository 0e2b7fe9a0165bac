/**
 * Serves every host name on one local port, and records every request.
 *
 * Browsers start with all names resolved to this port (lab/browsers/). So content scripts run on the real
 * host names with the production manifest, nothing can leave the machine, and requests of an extension or
 * of the browser itself show up in `requests` like any other. Plain `http:` arrives on the same port; its
 * first byte shows the difference.
 */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { renderStandIn, renderUnknown, type StandIn } from './render.ts';

export interface SeenRequest {
  scheme: 'https' | 'http';
  method: string;
  host: string;
  /** Includes the query. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
}

export interface Answer {
  body: string;
  contentType?: string;
  headers?: Record<string, string>;
  status?: number;
  /** The request stays open without an answer. */
  never?: boolean;
}

export interface StandInServer {
  port: number;
  /** All requests so far, oldest first. Empty it with `requests.length = 0`. */
  requests: SeenRequest[];
  /** Answers `host/path` (any query) with a page from the test. Returns a function that undoes this. */
  serve(hostAndPath: string, answer: Answer): () => void;
  close(): Promise<void>;
}

const TLS_HANDSHAKE = 0x16;

export async function startStandIns({ pages }: { pages: readonly StandIn[] }): Promise<StandInServer> {
  const byHost = new Map(pages.flatMap((page) => page.hosts.map((host) => [host, page])));
  const special = new Map<string, Answer>();
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();

  const answerFor = (host: string, path: string): Answer => {
    const known = byHost.get(host);
    const [bare = path] = path.split('?');
    return (
      special.get(`${host}${bare}`) ?? { body: known ? renderStandIn(known, path) : renderUnknown(host) }
    );
  };
  const listener = (scheme: 'https' | 'http') => (request: IncomingMessage, response: ServerResponse) => {
    const seen = describe(scheme, request);
    requests.push(seen);
    request.resume();
    if (scheme === 'http') return redirectToHttps(seen, response);
    const {
      body,
      contentType = 'text/html; charset=utf-8',
      headers = {},
      status = 200,
      never = false,
    } = answerFor(seen.host, seen.path);
    if (never) return;
    response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  const https = createHttpsServer(makeCertificate(), listener('https'));
  const http = createHttpServer(listener('http'));
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy()); // Browsers may drop a connection at any time.
    socket.once('readable', () => {
      const first: Buffer | null = socket.read(1);
      if (!first) return socket.destroy();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serve(hostAndPath, answer) {
      if (!hostAndPath.includes('/')) throw new Error(`serve() wants host/path, not "${hostAndPath}"`);
      special.set(hostAndPath, answer);
      return () => void special.delete(hostAndPath);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Host as the matcher should see it: lower case, no port, no trailing dot. */
function describe(scheme: 'https' | 'http', request: IncomingMessage): SeenRequest {
  const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  return {
    scheme,
    method: request.method ?? '',
    host,
    path: request.url ?? '/',
    headers: { ...request.headers },
  };
}

function redirectToHttps({ host, path }: SeenRequest, response: ServerResponse): void {
  response.writeHead(307, { location: `https://${host}${path}` }).end();
}
