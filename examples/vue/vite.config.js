import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const TAGS = ['casualty-badge', 'conflict-explainer', 'conflict-timeline', 'language-switch', 'statement-card'];

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => TAGS.includes(tag) } } })],
  // The library and the article stand beside this example, in the same repository.
  server: { fs: { allow: ['../..'] } },
});
