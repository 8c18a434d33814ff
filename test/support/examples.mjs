// The example projects as who copies one has them: built by their own scripts, served, and read in a browser.
import { execFile } from 'node:child_process';
import { cpSync, createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/**
 * A copy of the examples in a temporary folder, each with links to the packages that it names and to no others:
 * what `npm install` would make, without a network.
 */
export function copyExamples(names) {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  cpSync(join(root, 'examples'), join(folder, 'examples'), {
    recursive: true,
    filter: (path) => !/^(node_modules|dist)$/.test(basename(path)),
  });
  for (const name of names) {
    const example = join(folder, 'examples', name);
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'));
    for (const [dependency, version] of Object.entries({ ...dependencies, ...devDependencies }))
      link(
        version === 'file:../..' ? root : join(root, 'node_modules', dependency),
        join(example, 'node_modules', dependency),
      );
    link(join(root, 'dist/cli.js'), join(example, 'node_modules/.bin/explainer-elements'));
  }
  return {
    /** Builds an example by its own script; resolves to the folder of what it made. */
    async build(name) {
      const cwd = join(folder, 'examples', name);
      const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
      await run('npm', ['run', 'build', '--offline'], { cwd, env: { ...process.env, PATH } });
      return join(cwd, 'dist');
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function link(target, path) {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** A folder over HTTP, on a port that is free. */
export async function serveFolder(folder) {
  const server = createServer(({ url }, response) => {
    const path = join(folder, new URL(url, 'http://localhost').pathname.replace(/\/$/, '/index.html'));
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path)] });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  };
}

/** Opens an address in a page of its own. `complaints` are errors and warnings, and requests to anybody else. */
export async function open(browser, url, { javascript = true } = {}) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => /^(error|warn)/.test(message.type()) && complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(url).origin && protocol !== 'data:') complaints.push(`asked for ${request.url()}`);
  });
  await page.setJavaScriptEnabled(javascript);
  await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    complaints,
    text: () => page.evaluate(textSeen),
    /** Waits until a reader sees a text. */
    shows: (text) => page.waitForFunction(`(${textSeen})().includes(${JSON.stringify(text)})`, { timeout: 10_000 }),
  };
}

/** What a reader sees of the page, shadow trees and all; runs in it. */
function textSeen() {
  const seen = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.localName === 'slot') return node.assignedNodes().map(seen).join('');
    if (node.nodeType !== Node.ELEMENT_NODE || !node.checkVisibility()) return '';
    return [...(node.shadowRoot ?? node).childNodes].map(seen).join('');
  };
  return seen(document.body).replace(/\s+/g, ' ');
}
