/// <reference types="vite/client" />
import '@fontsource-variable/noto-naskh-arabic/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import type { Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/index.js';
import { directionOf, DRAFT_LANGUAGES, endonym } from '../src/language/locale.js';
import { MONTH_NAMES } from '../src/language/tables/table.js';
import './preview.css';

// As they are: a bundler would rewrite light-dark() for browsers that do not have it.
for (const css of Object.values(
  import.meta.glob<string>('../themes/*.css', { query: '?raw', import: 'default', eager: true }),
)) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

const THEMES = ['broadsheet', 'broadcast', 'wire', 'contrast'];

const toolbar = (
  title: string,
  icon: 'globe' | 'transfer' | 'listordered' | 'calendar' | 'mirror' | 'grow',
  items: Record<string, string>,
) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, title]) => ({ value, title })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: toolbar('Language', 'globe', {
      ar: 'العربية',
      en: 'English',
      ...Object.fromEntries(DRAFT_LANGUAGES.map((tag) => [tag, `${endonym(tag)} (draft)`])),
    }),
    direction: toolbar('Direction', 'transfer', {
      auto: 'Direction of the language',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    numerals: toolbar('Numerals', 'listordered', {
      auto: 'Digits of the language',
      latn: '123',
      arab: '١٢٣',
      arabext: '۱۲۳',
    }),
    monthNames: toolbar('Months', 'calendar', Object.fromEntries(MONTH_NAMES.map((names) => [names, names]))),
    theme: toolbar('Theme', 'mirror', {
      none: 'None: a page that says nothing',
      light: 'None: a light page',
      dark: 'None: a dark page',
      ...Object.fromEntries(THEMES.map((theme) => [theme, `themes/${theme}.css`])),
    }),
    width: toolbar('Width', 'grow', { full: 'Full width', '720px': '720px', '360px': '360px' }),
  },
  initialGlobals: {
    language: 'en',
    direction: 'auto',
    numerals: 'auto',
    monthNames: 'gregorian',
    theme: 'light',
    width: 'full',
  },
  decorators: [
    // A wrapper, not the document: an element follows its nearest ancestor.
    (story, { globals, viewMode }) => {
      const { language = 'en', direction, numerals, monthNames, theme, width } = globals as Record<string, string>;
      const dir = direction === 'auto' ? directionOf(language) : direction;
      return html`<div
        class="page"
        lang=${language}
        dir=${dir}
        data-numerals=${numerals}
        data-month-names=${monthNames}
        data-theme=${theme}
        data-explainer-theme=${theme && THEMES.includes(theme) ? theme : nothing}
        data-view=${viewMode}
        style=${width === 'full' ? '' : `inline-size: ${width}`}
      >
        ${story()}
      </div>`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    options: { storySort: { order: ['Start here', 'The article', 'Elements', '*'] } },
  },
};

export default preview;
