// What travels: the one file of a script tag, the loader, and each file that a page loads only when it needs it.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Bytes, brotli. The linter comes only to who makes a page, and where data cannot be drawn. */
const BUDGETS = {
  'explainer-elements.js': 25_000,
  'explainer-elements-linter.js': 16_000,
  'explainer-elements-shared.js': 21_500,
  'embed.js': 2_000,
};
const ON_DEMAND = 4_000;

export function checkSize() {
  for (const file of readdirSync('dist').filter((name) => /^(explainer-elements.*|embed)\.js$/.test(name))) {
    const code = readFileSync(`dist/${file}`);
    // The budget is of a whole: a file that cannot start without another would weigh more than it says.
    if (/(^|[;}\s])import\s*["'{*]|\bfrom\s*["']\.\//.test(code)) throw new Error(`dist/${file} imports another file`);
    const bytes = brotliCompressSync(code).length;
    const budget = BUDGETS[file] ?? ON_DEMAND;
    console.log(`dist/${file}: ${bytes} bytes brotli, ${budget} allowed`);
    if (bytes > budget) {
      console.error(`Too big by ${bytes - budget} bytes.`);
      process.exitCode = 1;
    }
  }
}
