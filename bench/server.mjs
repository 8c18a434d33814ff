// Serves pages from memory, compressed beforehand, and counts what each load takes over the wire.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Best, as files are kept; for what is larger a little less, as it is what servers do and takes a tenth of the time. */
const quality = ({ length }) => (length < 1_000_000 ? 11 : 9);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/**
 * A host that is on this machine for the browser, which takes brotli over HTTP from such hosts only, and that our
 * element does not take for a page that is being made, for which it would load its linter: a name with the root's dot.
 */
const HOST = 'localhost.';

export async function startServer() {
  const files = new Map();
  const prepared = new Map();
  const sockets = new Set();
  let load;

  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://host').pathname;
    const file = files.get(path);
    load.requests.push({ path, bytes: file?.brotli.length ?? 0, isContent: Boolean(file?.isContent) });
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.brotli.length,
      'cache-control': 'no-store',
    });
    response.end(file.brotli);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      load.wire += socket.bytesWritten - (socket.counted ?? 0);
      sockets.delete(socket);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  beginLoad();

  /** Bytes that the sockets have written since they were last asked. */
  function written() {
    let bytes = 0;
    for (const socket of sockets) {
      bytes += socket.bytesWritten - (socket.counted ?? 0);
      socket.counted = socket.bytesWritten;
    }
    return bytes;
  }

  function beginLoad() {
    written();
    load = { requests: [], wire: 0 };
  }

  async function prepare(peer, count, languages) {
    const folder = `/${peer.name}/${count}/${languages.join('+')}/`;
    if (!prepared.has(folder)) prepared.set(folder, await build(folder, await peer.build({ count, languages })));
    return { url: `http://${HOST}:${server.address().port}${folder}`, ...prepared.get(folder) };
  }

  async function build(folder, { html, contentInHtml, content, code = {} }) {
    await add(folder, html, { type: TYPES['.html'] });
    if (content) await add(`${folder}content.json`, JSON.stringify(content), { isContent: true });
    await Promise.all(Object.entries(code).map(([name, body]) => add(folder + name, body)));
    return { contentInHtml: contentInHtml ? (await brotli(contentInHtml)).length : 0 };
  }

  async function add(path, body, { type = TYPES[extname(path)], isContent = false } = {}) {
    files.set(path, { brotli: await brotli(body), type, isContent });
  }

  return {
    /** Makes a page ready, and says where it is and how many bytes of its HTML are content. */
    prepare,
    beginLoad,
    /** What was asked for since `beginLoad`: requests with the bytes of their bodies, and all bytes with their heads. */
    endLoad: () => ({ requests: load.requests, wire: load.wire + written() }),
    stop: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  };
}

const compressed = new Map();

/** The same code stands in many pages; it is compressed once. */
function brotli(body) {
  const buffer = Buffer.from(body);
  const key = createHash('sha256').update(buffer).digest('hex');
  if (!compressed.has(key))
    compressed.set(
      key,
      compress(buffer, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality(buffer),
          [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length,
        },
      }),
    );
  return compressed.get(key);
}
