import { defineConfig } from 'vite';

export default defineConfig({
  // The library and the article stand beside this example, in the same repository.
  server: { fs: { allow: ['../..'] } },
});
