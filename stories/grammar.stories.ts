import type { Meta, StoryObj } from '@storybook/web-components-vite';

import { grammar, loadGrammar } from './support/grammar.js';

/** How each language says numbers and dates: every noun, count and date form, for an editor to review. */
const meta = { title: 'Languages/Numbers and dates', parameters: { controls: { disable: true } } } satisfies Meta;
export default meta;

const story = (lang: string): StoryObj => ({ loaders: [() => loadGrammar(lang)], render: () => grammar(lang) });

export const Arabic = story('ar');
export const English = story('en');
/** A draft, like those below. */
export const Armenian = story('hy');
export const Azerbaijani = story('az');
export const Persian = story('fa');
export const Russian = story('ru');
export const Turkish = story('tr');
