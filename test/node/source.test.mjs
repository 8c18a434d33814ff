// What no linter reads: CSS, inside templates and outside.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lines = ['src', 'themes'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /\.(ts|css)$/.test(name))
    .flatMap((name) =>
      readFileSync(join(root, folder, name), 'utf8')
        .split('\n')
        .map((text, i) => ({ where: `${folder}/${name}:${i + 1}: ${text.trim()}`, text })),
    ),
);

const FORBIDDEN = {
  'a physical direction':
    /\b(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b|-(left|right)-radius\b/,
  'a physical side': /(^|[\s;{])(left|right)\s*:\s*[\w.%-]+(\(|;|$)/,
  'four sides, of which two are physical':
    /(^|[\s;{])(margin|padding|inset|border-(width|style|color|radius)|scroll-margin|scroll-padding)\s*:(\s+([\w.%-]+|var\([^)]*\))){4}\s*;/,
  'a physical alignment': /\b(text-align|float|clear|justify-content|justify-self)\s*:\s*(left|right)\b/,
  ':host-context()': /:host-context/,
  'markup from text': /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic)\b/,
  'a direction on the host': /\bthis\.dir\s*=|\bthis\.setAttribute\('dir'|:host[^{]*\{[^}]*\bdirection\s*:/,
};

for (const [what, pattern] of Object.entries(FORBIDDEN)) {
  test(`no source writes ${what}`, () => {
    assert.deepEqual(
      lines.filter(({ text }) => pattern.test(text)).map(({ where }) => where),
      [],
    );
  });
}
