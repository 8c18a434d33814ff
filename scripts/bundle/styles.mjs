import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/** Style sheets inside css`…` are text to a minifier of JavaScript; esbuild minifies them as what they are. */
export const styles = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]styles\.ts$|\.styles\.ts$/, namespace: 'file' }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const [whole, css] = /css`([^`$]*)`/.exec(source);
      const { code } = await transform(css, { loader: 'css', minify: true, target: 'es2022' });
      return { contents: source.replace(whole, () => `css\`${code.trim()}\``), loader: 'ts' };
    });
  },
};
