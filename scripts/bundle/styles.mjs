import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/** Minifies the css`…` of a module, which has one. A minifier of JavaScript leaves it as it is. */
export async function minifyStyles(source) {
  const [whole, css] = /css ?`([^`$]*)`/.exec(source);
  const { code } = await transform(css, { loader: 'css', minify: true, target: 'es2022' });
  return source.replace(whole, () => `css\`${code.trim()}\``);
}

export const styles = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]styles\.ts$|\.styles\.ts$/, namespace: 'file' }, async ({ path }) => ({
      contents: await minifyStyles(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
