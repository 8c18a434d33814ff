// dist/frame.js: the script of a page that others show in a frame. Not a module: a sandbox without an origin may not
// ask other hosts for modules unless these allow everybody.
import { build } from 'esbuild';

export const buildFrame = (outfile = 'dist/frame.js') =>
  build({
    entryPoints: ['src/embed/frame.ts'],
    outfile,
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
