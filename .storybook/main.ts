import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  previewAnnotations: (entries = []) => [
    ...entries,
    fileURLToPath(new URL('../stories/support/docs-preview.ts', import.meta.url)),
  ],
  staticDirs: [
    { from: '../examples', to: '/examples' },
    { from: '../stories/support/media', to: '/stories/support/media' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
