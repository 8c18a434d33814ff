// dist/types/: the elements as React, Preact, Solid, Vue and Svelte type them. `elements.d.ts` says what there is, in
// the words of custom-elements.json; each framework has a few lines that say how it is written there.
//
// The generators that there are for this type attributes without a property as `unknown`, take our events for
// CustomEvents, and extend namespaces that the frameworks no longer read.

const NOTE = '// Generated from custom-elements.json; see scripts/framework-types.mjs.\n';

const comment = (text, indent) => `${indent}/** ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ').trim()} */\n`;

const field = (name, type, description) =>
  `${comment(description ?? '', '      ')}      '${name}'?: ${type} | undefined;\n`;

/** What HTML spells in one way only, a template may also give as what it is. */
const attributeType = ({ type }) => (type.text === 'number' ? 'number | `${number}`' : type.text);

const elementsFile = (elements, cssProperties) => {
  const events = new Set(elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text)));
  const imported = [...elements.map(({ name }) => name), ...events].sort();
  return `${NOTE}import type { ${imported.join(', ')} } from '../src/index.js';

/** What each element takes and says. */
export interface Elements {
${elements.map(elementEntry).join('')}}

/** The custom properties that style all elements. */
export interface CustomProperties {
${cssProperties.map(({ name, description }) => `${comment(description, '  ')}  '${name}'?: string | number | undefined;\n`).join('')}}
`;
};

const elementEntry = ({ name, tagName, summary, attributes = [], members = [], events = [] }) =>
  `${comment(summary, '  ')}  '${tagName}': {
    element: ${name};
    attributes: {
${attributes.map((each) => field(each.name, attributeType(each), each.description)).join('')}    };
    properties: {
${members
  .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
  .map((each) => field(each.name, `${name}['${each.name}']`, each.description))
  .join('')}    };
    events: {
${events.map((each) => `${comment(each.description ?? '', '      ')}      '${each.name}': ${each.type.text};\n`).join('')}    };
  };
`;

/** What the frameworks whose attributes are written as HTML has them share. */
const OWN = `
type Element<Tag extends keyof Elements> = Elements[Tag]['element'];
type Listeners<Tag extends keyof Elements> = {
  [Name in keyof Elements[Tag]['events'] & string as \`on\${Name}\`]?:
    | ((event: Elements[Tag]['events'][Name] & { readonly currentTarget: Element<Tag> }) => void)
    | undefined;
};
type Own<Tag extends keyof Elements> = Elements[Tag]['attributes'] &
  Omit<Elements[Tag]['properties'], keyof Elements[Tag]['attributes']> &
  Listeners<Tag>;
`;

const REACT = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CustomProperties, Elements } from './elements.js';
${OWN}
export type ExplainerElements = {
  [Tag in keyof Elements]: Own<Tag> & Omit<DetailedHTMLProps<HTMLAttributes<Element<Tag>>, Element<Tag>>, keyof Own<Tag>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ExplainerElements {}
  }
  interface CSSProperties extends CustomProperties {}
}
`;

const PREACT = `import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Elements } from './elements.js';
${OWN}
export type ExplainerElements = {
  [Tag in keyof Elements]: Own<Tag> & Omit<HTMLAttributes<Element<Tag>> & ClassAttributes<Element<Tag>>, keyof Own<Tag>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends ExplainerElements {}
  }
}
`;

/** Solid sets what has no prefix as a property, so that an attribute that is none needs its prefix. */
const SOLID = `import type { JSX } from 'solid-js';
import type { Elements } from './elements.js';

type Element<Tag extends keyof Elements> = Elements[Tag]['element'];
type Prefixed<Attributes> = {
  [Name in keyof Attributes & string as Attributes[Name] extends boolean | undefined ? \`bool:\${Name}\` : \`attr:\${Name}\`]?: Attributes[Name];
};
type Listeners<Tag extends keyof Elements> = {
  [Name in keyof Elements[Tag]['events'] & string as \`on:\${Name}\`]?:
    | ((event: Elements[Tag]['events'][Name] & { readonly currentTarget: Element<Tag> }) => void)
    | undefined;
};
type Own<Tag extends keyof Elements> = Prefixed<Elements[Tag]['attributes']> & Elements[Tag]['properties'] & Listeners<Tag>;

export type ExplainerElements = {
  [Tag in keyof Elements]: Own<Tag> & Omit<JSX.HTMLAttributes<Element<Tag>>, keyof Own<Tag>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends ExplainerElements {}
  }
}
`;

/** Vue looks for \`injured-children\` by the name \`injuredChildren\`, and for \`@explainer-error\` by \`onExplainerError\`. */
const VUE = `import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';

type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;
type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: Events[Name]) => void) | undefined;
};
type Attributes<Tag extends keyof Elements> = {
  [Name in keyof Elements[Tag]['attributes'] & string as Camel<Name>]?: Elements[Tag]['attributes'][Name];
};
type Own<Tag extends keyof Elements> = Attributes<Tag> &
  Omit<Elements[Tag]['properties'], keyof Attributes<Tag>> &
  Listeners<Elements[Tag]['events']>;

export type ExplainerElements = {
  [Tag in keyof Elements]: new () => Elements[Tag]['element'] & {
    /** What a template may set. No instance has it. */
    $props: Own<Tag> & Omit<HTMLAttributes & PublicProps, keyof Own<Tag>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends ExplainerElements {}
}
`;

const SVELTE = `import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';
${OWN}
export type ExplainerElements = {
  [Tag in keyof Elements]: Own<Tag> & Omit<HTMLAttributes<Element<Tag>>, keyof Own<Tag>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ExplainerElements {}
}
`;

/** The text of each file, by its name. */
export const frameworkTypes = (elements, cssProperties) => ({
  'elements.d.ts': elementsFile(elements, cssProperties),
  'react.d.ts': NOTE + REACT,
  'preact.d.ts': NOTE + PREACT,
  'solid.d.ts': NOTE + SOLID,
  'vue.d.ts': NOTE + VUE,
  'svelte.d.ts': NOTE + SVELTE,
});
