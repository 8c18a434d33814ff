// `npm start`, without Storybook.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
let child;
let url;

before(async () => {
  child = spawn(process.execPath, ['scripts/start.mjs', '--no-storybook'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    output += chunk;
    url = output.match(/http:\/\/localhost:\d+\//)?.[0];
    if (url) return;
  }
  assert.fail(`it ended without an address:\n${output}`);
});

after(() => child.kill('SIGKILL'));

test('the first page is the article', async () => {
  const response = await fetch(url);
  assert.equal(response.status, 200);
  assert.equal(response.url, `${url}examples/karabakh-2023/index.html`);
  assert.match(await response.text(), /explainer-elements\.js/);
});

test('the article is there to read before any script, in the language that the address asks for', async () => {
  const read = async (query) => {
    const text = await (await fetch(`${url}examples/karabakh-2023/index.html${query}`)).text();
    const [, attributes, tree] =
      /<conflict-explainer id="story" (.*?)>\s*<template[^>]*>(.*)<\/conflict-explainer>/s.exec(text);
    return { attributes, words: tree.replace(/<style>.*?<\/style>|<[^>]*>/gs, '').replace(/\s+/g, ' ') };
  };
  const arabic = await read('');
  assert.equal(arabic.attributes, 'lang="ar" dir="rtl" src="explainer.json" heading-level="1"');
  assert.match(arabic.words, /ناغورني كاراباخ: العملية العسكرية الأذربيجانية وما قيل عنها/);
  assert.match(arabic.words, /مقتل مدنيَّين اثنين/);
  const english = await read('?lang=en');
  assert.equal(english.attributes, 'lang="en" dir="ltr" src="explainer.json" heading-level="1"');
  assert.match(english.words, /2 civilians killed/);
});

test('the script of the page is there', async () => {
  const response = await fetch(`${url}dist/explainer-elements.js`);
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type'), /javascript/);
});

test('the place of Storybook says that it is not there yet', async () => {
  assert.match(await (await fetch(`${url}storybook/`)).text(), /Storybook is left out\./);
});

test('Ctrl-C ends it', async () => {
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});
