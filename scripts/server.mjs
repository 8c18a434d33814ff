// The repository over HTTP: the article at /, Storybook at /storybook/.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

const FOLDER = '/examples/karabakh-2023/';
const ARTICLE = `${FOLDER}index.html`;

/** `storybook()` answers 'ready', or says in a line why it is not. Takes port 8000, or the next that is free. */
export async function serve({ storybook = () => 'ready', open = false } = {}) {
  const server = await startDevServer({
    config: {
      rootDir: fileURLToPath(new URL('..', import.meta.url)),
      injectWebSocket: false,
      open: open && ARTICLE,
      middleware: [
        async (ctx, next) => {
          if (ctx.path === '/') return ctx.redirect(ARTICLE);
          if (ctx.path === ARTICLE) {
            ctx.type = 'html';
            ctx.body = await article(ctx.query.lang === 'en' ? 'en' : 'ar');
            return;
          }
          if (ctx.path === '/storybook') return ctx.redirect('/storybook/');
          if (ctx.path.startsWith('/storybook/')) {
            const state = storybook();
            if (state !== 'ready') {
              ctx.body = waitingPage(state);
              return;
            }
            ctx.url = ctx.url.replace('/storybook/', '/storybook-static/');
          }
          await next();
        },
      ],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  return { url: `http://localhost:${server.config.port}/`, stop: () => server.stop() };
}

/** The page of the article as the server of a newsroom writes it: all of it is there to read before any script. */
async function article(lang) {
  const read = (file) => readFile(new URL(`..${FOLDER}${file}`, import.meta.url), 'utf8');
  const { renderToString } = await import('../dist/src/server.js');
  const explainer = await renderToString('conflict-explainer', JSON.parse(await read('explainer.json')), {
    id: 'story',
    lang,
    src: 'explainer.json',
    headingLevel: 1,
  });
  return (await read('index.html')).replace(/<conflict-explainer[^]*<\/conflict-explainer>/, () => explainer);
}

const waitingPage = (state) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <meta http-equiv="refresh" content="3">
  <title>Storybook</title>
  <p style="font: 1.25rem/1.5 serif; margin: 3rem auto; max-width: 30rem">${state}</p>
</html>
`;
