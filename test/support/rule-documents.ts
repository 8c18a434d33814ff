// Documents that the editorial rules are tried with, and the elements that show them.
import { html } from 'lit';

import { MADE_UP } from '../../stories/support/made-up.js';
import { all, reversed } from './editorial-rules.js';
import { ARTICLE, textOf } from './page.js';

export const EN_AND_AR = (en: string, ar: string) => ({ en, ar });

export const explainer = (data: object = MADE_UP) => html`<conflict-explainer .data=${data}></conflict-explainer>`;

export const badge = (data: object, item?: string, variant = 'standard') =>
  html`<casualty-badge .data=${data} .item=${item} variant=${variant}></casualty-badge>`;

export const card = (data: object, item?: string) =>
  html`<statement-card .data=${data} .item=${item}></statement-card>`;

export const timeline = (data: object) => html`<conflict-timeline .data=${data}></conflict-timeline>`;

export const article = html`<conflict-explainer src=${ARTICLE}></conflict-explainer>`;

export const VARIANTS = ['standard', 'detailed', 'compact'] as const;

export const ACTORS = [{ id: 'council', type: 'other', name: EN_AND_AR('Council of Dara', 'مجلس دارة') }];

export const SOURCES = [
  { id: 'agency', type: 'agency', name: EN_AND_AR('Example Agency', 'وكالة المثال'), seen: false },
  { id: 'radio', type: 'broadcaster', name: EN_AND_AR('Example Radio', 'إذاعة المثال'), seen: false },
  { id: 'daily', type: 'publication', name: EN_AND_AR('The Example Daily', 'يومية المثال'), seen: true },
];

/** A document with one claim, and nothing in it that is not given. */
export const claimOf = (claim: object) => ({
  lang: 'en',
  actors: ACTORS,
  claims: [{ id: 'c', claimant: 'council', ...claim }],
});

/** A document with one statement, and nothing in it that is not given. */
export const statementOf = (statement: object) => ({
  lang: 'en',
  actors: ACTORS,
  statements: [{ id: 's', speaker: 'council', mode: 'direct', originalLang: 'en', ...statement }],
});

export const eventsOf = (...events: object[]) => ({
  lang: 'en',
  timeZone: 'UTC',
  events: events.map((event, i) => ({ id: `e${i}`, title: EN_AND_AR(`Event ${'abcdef'[i]}`, 'حدث'), ...event })),
});

/** Two sides that differ in their names alone: each says and claims the same, and one contradicts the other. */
export const twoSides = (disputer: 'north' | 'south', disputed: 'north' | 'south') => ({
  lang: 'en',
  sides: ['north', 'south'].map((id) => ({ id, name: EN_AND_AR(`Side ${id}`, `جانب ${id}`) })),
  actors: ['north', 'south'].map((side) => ({
    id: `${side}-council`,
    type: 'other',
    name: EN_AND_AR(`Council ${side}`, `مجلس ${side}`),
    role: EN_AND_AR('made-up authority', 'سلطة متخيلة'),
    side,
  })),
  sources: SOURCES,
  events: [{ id: 'ev', date: '2021-03-04', title: EN_AND_AR('An event', 'حدث') }],
  statements: ['north', 'south'].map((side) => ({
    id: `st-${side}`,
    speaker: `${side}-council`,
    mode: 'direct',
    originalLang: 'en',
    text: { en: 'It was not us', ar: { text: 'لم نكن نحن', translation: { from: 'en', by: 'human' } } },
    date: '2021-03-04',
    about: ['ev'],
    via: ['daily'],
    verification: 'contested',
  })),
  claims: ['north', 'south'].map((side) => ({
    id: `cl-${side}`,
    claimant: `${side}-council`,
    covers: 'ev',
    asOf: '2021-03-04',
    killed: 5,
    injured: 8,
    via: ['daily'],
    verification: 'contested',
  })),
  links: [
    {
      from: `cl-${disputer}`,
      type: 'disputes',
      to: `cl-${disputed}`,
      aspect: 'count',
      note: EN_AND_AR('They count otherwise.', 'يعدّون بطريقة أخرى.'),
    },
    {
      from: `st-${disputer}`,
      type: 'denies',
      to: `st-${disputed}`,
      aspect: 'responsibility',
      note: EN_AND_AR('They blame each other.', 'يتبادلان اللوم.'),
    },
  ],
});

/** The same two sides, in either order and with either as the one that contradicts. */
export const SWAPPED = [twoSides('south', 'north'), twoSides('north', 'south')].flatMap((document) => [
  document,
  reversed(document, 'sides', 'actors', 'statements', 'claims', 'links'),
]);

export const texts = (page: ParentNode, selector: string) => all(page, selector).map(textOf);
