// Pages that a test makes up, over HTTP, with what `npm run build` made beside them.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const dist = new URL('../../dist/', import.meta.url);
const FILE = /^\/((?:explainer-elements[\w-]*|embed|frame)\.(js|css))$/;
const TYPES = { js: 'text/javascript', css: 'text/css' };

/** @param pages body by path; what is no string is sent as JSON. */
export async function servePages(pages, headers = {}) {
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const [, file, kind] = FILE.exec(path) ?? [];
    const page = pages[path];
    if (file) response.writeHead(200, { 'content-type': TYPES[kind] }).end(readFileSync(new URL(file, dist)));
    else if (typeof page === 'string')
      response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(page);
    else if (page) response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  };
}
