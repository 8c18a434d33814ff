/**
 * What a page may set to make the elements look its own: the one place where a token is written. `npm run tokens`
 * makes of it what the style sheets begin with (tokens.styles.ts) and the table in docs/theming.md, `npm run manifest`
 * the properties in custom-elements.json. No element imports this file: the tokens travel as CSS only.
 */

export type Tag = 'casualty-badge' | 'conflict-explainer' | 'conflict-timeline' | 'language-switch' | 'statement-card';

export interface Token {
  /** The public name without `--explainer-`; in the style sheets of elements it is `--_` and this. */
  readonly name: string;
  readonly syntax: '<color>' | '<length>' | '<family-name>#';
  /** What stands where the page says nothing. `cqi` follows the width of the element, so that nothing jumps. */
  readonly fallback: string;
  readonly description: string;
  /** Between which lengths, in em, it is of use. */
  readonly range?: readonly [number, number];
  /** What it changes in each element that uses it; in an explainer also in the elements that it is made of. */
  readonly changes: Readonly<Partial<Record<Tag, string>>>;
}

export const TOKENS: readonly Token[] = [
  {
    name: 'font',
    syntax: '<family-name>#',
    fallback: 'inherit',
    description: 'Font of the text',
    changes: {
      'casualty-badge': 'Font of all but the figures',
      'conflict-explainer': 'Font of the text',
      'conflict-timeline': 'Font of the text',
      'language-switch': 'Font of the names of languages',
      'statement-card': 'Font of the text',
    },
  },
  {
    name: 'font-heading',
    syntax: '<family-name>#',
    fallback: 'inherit',
    description: 'Font of headings and figures',
    changes: {
      'casualty-badge': 'Font of the figures',
      'conflict-explainer': 'Font of headings and figures',
      'conflict-timeline': 'Font of the titles of events',
      'statement-card': 'Font of the name of the speaker and of the title of a thread',
    },
  },
  {
    name: 'size',
    syntax: '<length>',
    fallback: '1em',
    description: 'Size of the text; all other sizes follow it',
    range: [0.75, 1.5],
    changes: {
      'casualty-badge': 'Size of the claimant; all other sizes follow it',
      'conflict-explainer': 'Size of the text; all other sizes follow it',
      'conflict-timeline': 'Size of the text; all other sizes follow it',
      'language-switch': 'Size of the names of languages',
      'statement-card': 'Size of what was said; all other sizes follow it',
    },
  },
  {
    name: 'size-small',
    syntax: '<length>',
    fallback: '0.8125em',
    description: 'Size of chains, status words, notes and corrections',
    range: [0.75, 1],
    changes: {
      'casualty-badge': 'Size of the chain, the date, the status, notes and corrections',
      'conflict-explainer': 'Size of chains, status words, notes and corrections',
      'conflict-timeline': 'Size of the time between events, chains, names, notes and corrections',
      'statement-card': 'Size of the role, the date, the chain, the status, notes and corrections',
    },
  },
  {
    name: 'size-large',
    syntax: '<length>',
    fallback: 'clamp(1.125em, 1.0625em + 0.4cqi, 1.3125em)',
    description: 'Size of the summary, the titles of events and figures that are part of another',
    range: [1, 2],
    changes: {
      'casualty-badge': 'Size of figures that are part of another, and of those that are not known',
      'conflict-explainer':
        'Size of the summary, the titles of events, the names of sides and lesser figures; headings of sections are between it and the next',
      'conflict-timeline': 'Size of the titles of events',
      'statement-card': 'Size of the title of a thread',
    },
  },
  {
    name: 'size-huge',
    syntax: '<length>',
    fallback: 'clamp(1.5em, 1.25em + 1.5cqi, 2.25em)',
    description: 'Size of the title and the figures',
    range: [1.25, 4],
    changes: {
      'casualty-badge': 'Size of the figures',
      'conflict-explainer':
        'Size of the title and the figures; headings of sections are between it and the size before',
    },
  },
  {
    name: 'ink',
    syntax: '<color>',
    fallback: 'currentColor',
    description: 'Colour of the text; all other colours follow it where they are not set',
    changes: {
      'casualty-badge': 'Colour of the text and the figures',
      'conflict-explainer': 'Colour of the text',
      'conflict-timeline': 'Colour of the text',
      'language-switch': 'Colour of the names of languages',
      'statement-card': 'Colour of the text',
    },
  },
  {
    name: 'muted',
    syntax: '<color>',
    fallback: 'color-mix(in srgb, var(--_ink) 82%, transparent)',
    description: 'Colour of chains, places and notes',
    changes: {
      'casualty-badge': 'Colour of the chain, the date, the status and notes',
      'conflict-explainer': 'Colour of chains, places and notes',
      'conflict-timeline': 'Colour of the time between events, places, names, chains and notes',
      'statement-card': 'Colour of the role, the date, the chain, the status and notes',
    },
  },
  {
    name: 'rule',
    syntax: '<color>',
    fallback: 'color-mix(in srgb, var(--_ink) 22%, transparent)',
    description: 'Colour of thin lines',
    changes: {
      'casualty-badge': 'Colour of the line below the claim and of those around warnings and disputes',
      'conflict-explainer': 'Colour of the lines below headings, around warnings and disputes, and along events',
      'conflict-timeline': 'Colour of the line along the events and of those around warnings and disputes',
      'statement-card': 'Colour of the lines around warnings and denials',
    },
  },
  {
    name: 'edge',
    syntax: '<color>',
    fallback: 'var(--_ink)',
    description: 'Colour of the thick line above a claim and above a statement',
    changes: {
      'casualty-badge': 'Colour of the thick line above the claim',
      'conflict-explainer': 'Colour of the thick line above each claim and each statement',
      'statement-card': 'Colour of the thick line above the card',
    },
  },
  {
    name: 'accent',
    syntax: '<color>',
    fallback: 'var(--_ink)',
    description: 'Colour of links, focus, the chosen language and the line beside quoted words',
    changes: {
      'casualty-badge': 'Colour of links and of focus',
      'conflict-explainer': 'Colour of links, of focus and of the line beside quoted words',
      'conflict-timeline': 'Colour of links, of focus and of markers',
      'language-switch': 'Colour of the line below the chosen language and of focus',
      'statement-card': 'Colour of links, of focus and of the line beside quoted words',
    },
  },
  {
    name: 'marker',
    syntax: '<color>',
    fallback: 'var(--_accent)',
    description: 'Colour of the marker of an event',
    changes: {
      'conflict-explainer': 'Colour of the markers of events',
      'conflict-timeline': 'Colour of the marker of an event',
    },
  },
  {
    name: 'surface',
    syntax: '<color>',
    fallback: 'transparent',
    description: 'Background of a claim and of a statement',
    changes: {
      'casualty-badge': 'Background of the claim',
      'conflict-explainer': 'Background of each claim and each statement',
      'statement-card': 'Background of the card',
    },
  },
  {
    name: 'inset',
    syntax: '<length>',
    fallback: '0',
    description: 'Space between the sides of a claim or a statement and what stands in it, for one with a surface',
    range: [0, 2],
    changes: {
      'casualty-badge': 'Space between the sides of the claim and what stands in it',
      'conflict-explainer': 'Space between the sides of each claim and statement and what stands in it',
      'statement-card': 'Space between the sides of the card and what stands in it',
    },
  },
  {
    name: 'radius',
    syntax: '<length>',
    fallback: '0',
    description: 'Radius of the corners of a claim and of a statement',
    range: [0, 1.5],
    changes: {
      'casualty-badge': 'Radius of the corners of the claim',
      'conflict-explainer': 'Radius of the corners of each claim and each statement',
      'statement-card': 'Radius of the corners of the card',
    },
  },
  {
    name: 'space',
    syntax: '<length>',
    fallback: 'clamp(0.875em, 0.75em + 0.6cqi, 1.125em)',
    description: 'Unit of the space between things: the density',
    range: [0.5, 2],
    changes: {
      'casualty-badge': 'Unit of the space within a claim and between claims',
      'conflict-explainer': 'Unit of the space between sections and within them',
      'conflict-timeline': 'Unit of the space between events',
      'language-switch': 'Unit of the space between the languages',
      'statement-card': 'Unit of the space within a card and between cards',
    },
  },
  {
    name: 'measure',
    syntax: '<length>',
    fallback: 'clamp(32em, 24em + 14cqi, 42em)',
    description: 'Longest line of running text',
    range: [20, 60],
    changes: {
      'conflict-explainer': 'Longest line of the summary, of what happened and of what was said',
      'conflict-timeline': 'Longest line of what happened',
      'statement-card': 'Longest line of what was said',
    },
  },
];
