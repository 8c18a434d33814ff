import { expect } from '@open-wc/testing';

import { ExplainerError } from '../../src/explainer/problem.js';
import { load as loadUntil } from '../../src/explainer/store.js';

interface Request {
  readonly url: string;
  readonly credentials: RequestCredentials;
  readonly signal: AbortSignal;
  answer(body: string, status?: number, statusText?: string): void;
  fail(): void;
}

/** For who waits until the file is there. */
const load = (url: string, signal = new AbortController().signal, options = {}) => loadUntil(url, signal, options);

const GOOD = '{"lang": "en", "title": "Talks"}';

/** What a promise was rejected with. */
const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error('it was not rejected')),
    (error: unknown) => error,
  );

async function fault(promise: Promise<unknown>) {
  const error = (await rejection(promise)) as ExplainerError;
  expect(error).to.be.instanceOf(ExplainerError);
  return [error.code, error.message];
}

describe('load', () => {
  const { fetch } = window;
  let requests: Request[];

  beforeEach(() => {
    requests = [];
    window.fetch = (url, init) =>
      new Promise((resolve, reject) => {
        const signal = init!.signal!;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        requests.push({
          url: url as string,
          credentials: new Request(url, init).credentials,
          signal,
          answer: (body, status = 200, statusText = '') => resolve(new Response(body, { status, statusText })),
          fail: () => reject(new TypeError('Failed to fetch')),
        });
      });
  });

  afterEach(() => {
    window.fetch = fetch;
  });

  it('asks and parses once for a file, whatever the fragment', async () => {
    const first = load('https://a.example/once.json');
    const second = load('https://a.example/once.json#c1');
    requests[0]!.answer(GOOD);
    const document = await first;
    expect(document.title).to.deep.equal({ en: { text: 'Talks' } });
    expect(await second).to.equal(document);
    expect(await load('https://a.example/once.json#c2')).to.equal(document);
    expect(requests.map(({ url, credentials }) => [url, credentials])).to.deep.equal([
      ['https://a.example/once.json', 'same-origin'],
    ]);
  });

  it('asks for each file', async () => {
    const both = [load('https://a.example/x.json?a'), load('https://a.example/x.json?b')];
    for (const request of requests) request.answer(GOOD);
    const [first, second] = await Promise.all(both);
    expect(first).not.to.equal(second);
    expect(requests.map(({ url }) => url)).to.deep.equal(['https://a.example/x.json?a', 'https://a.example/x.json?b']);
  });

  it('has what came before at hand while it asks anew, and where that fails', async () => {
    const url = 'https://a.example/again.json';
    const first = load(url);
    requests[0]!.answer(GOOD);
    const document = await first;
    const again = load(url, undefined, { ask: window.fetch });
    expect(await load(url)).to.equal(document);
    requests[1]!.fail();
    expect((await fault(again))[0]).to.equal('load');
    expect(await load(url)).to.equal(document);
    const better = load(url, undefined, { ask: window.fetch });
    requests[2]!.answer('{"lang": "en", "title": "Truce"}');
    expect(await load(url)).to.equal(document);
    expect(await better).not.to.equal(document);
    expect(await load(url)).to.equal(await better);
  });

  it('rejects only who aborts', async () => {
    const abort = new AbortController();
    const quitter = load('https://a.example/quit.json', abort.signal);
    const other = load('https://a.example/quit.json');
    abort.abort();
    expect(await rejection(quitter)).to.have.property('name', 'AbortError');
    expect(requests[0]!.signal.aborted).to.equal(false);
    requests[0]!.answer(GOOD);
    expect((await other).lang).to.equal('en');
  });

  it('aborts the request when all have aborted, and asks anew after that', async () => {
    const aborts = [new AbortController(), new AbortController()];
    const quitters = aborts.map(({ signal }) => load('https://a.example/all.json', signal));
    for (const abort of aborts) abort.abort();
    // At once: the request that was given up must not serve who comes now.
    const late = load('https://a.example/all.json');
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    for (const quitter of quitters) expect(await rejection(quitter)).to.have.property('name', 'AbortError');
    requests[1]!.answer(GOOD);
    const document = await late;
    expect(await load('https://a.example/all.json')).to.equal(document);
    expect(requests.length).to.equal(2);
  });

  it('does not ask for who has aborted already', async () => {
    const quitter = load('https://a.example/early.json', AbortSignal.abort());
    expect(await rejection(quitter)).to.have.property('name', 'AbortError');
    expect(requests.length).to.equal(0);
  });

  it('keeps a document though who asked for it aborts later', async () => {
    const abort = new AbortController();
    const loading = load('https://a.example/kept.json', abort.signal);
    requests[0]!.answer(GOOD);
    const document = await loading;
    abort.abort();
    expect(await load('https://a.example/kept.json')).to.equal(document);
    expect(requests[0]!.signal.aborted).to.equal(false);
  });

  it('tells what the server answered, and tries again later', async () => {
    const url = 'https://a.example/gone.json';
    const both = [load(url), load(url)];
    requests[0]!.answer('<!doctype html>', 404, 'Not Found');
    for (const each of both)
      expect(await fault(each)).to.deep.equal([
        'load',
        `${url}: the server answered 404 Not Found; check the address and the server`,
      ]);
    const again = load(url);
    requests[1]!.answer(GOOD);
    expect((await again).lang).to.equal('en');
  });

  it('tells a status that has no words', async () => {
    const url = 'https://a.example/broken.json';
    for (const status of [403, 429, 503]) {
      const loading = load(url);
      requests.at(-1)!.answer('', status);
      expect(await fault(loading)).to.deep.equal([
        'load',
        `${url}: the server answered ${status}; check the address and the server`,
      ]);
    }
  });

  it('tells that there was no answer', async () => {
    const url = 'https://a.example/offline.json';
    const loading = load(url);
    requests[0]!.fail();
    expect(await fault(loading)).to.deep.equal([
      'load',
      `${url}: no answer (TypeError: Failed to fetch); check the address, the network, CORS and connect-src`,
    ]);
    void load(url).catch(() => undefined);
    expect(requests.length).to.equal(2);
  });

  it('tells what is wrong in the file, and reads it again later', async () => {
    const url = 'https://a.example/wrong.json';
    const loading = load(url);
    requests[0]!.answer('{"lang": "en", "titel": "Talks"}');
    expect(await fault(loading)).to.deep.equal(['invalid', `${url}#/titel: there is no field "titel"; write "title"`]);
    const again = load(url);
    requests[1]!.answer('nonsense');
    expect((await fault(again))[0]).to.equal('json');
  });

  it('asks only for web addresses', async () => {
    for (const url of ['karabakh.json', 'file:///etc/passwd', 'data:application/json,{}', ''])
      expect(await fault(load(url))).to.deep.equal([
        'load',
        `${url}: this is not a web address; write it whole, from https:// on`,
      ]);
    expect(requests.length).to.equal(0);
  });
});
