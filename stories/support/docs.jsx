/** What the pages of the documentation are made of. Storybook draws them with React; the elements stay what they are. */
import { Canvas, Controls, Description, DocsContext, Source, Subheading } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useRef, useState } from 'react';

import { argTypesOf, elementOf } from './docs-controls.js';

/** The language that the toolbar has, also when it changes. */
function useLanguage() {
  const { channel, projectAnnotations } = useContext(DocsContext);
  const asked = new URLSearchParams(document.location.search).get('globals')?.match(/language:([\w-]+)/)?.[1];
  const [language, setLanguage] = useState(asked ?? projectAnnotations?.initialGlobals?.language ?? 'en');
  useEffect(() => {
    const changed = ({ globals }) => setLanguage(globals.language);
    channel.on('globalsUpdated', changed);
    return () => channel.off('globalsUpdated', changed);
  }, [channel]);
  return language;
}

/** What stands on a page in one language only; drafts of further languages read the English. */
export function In({ lang, children }) {
  const isArabic = useLanguage() === 'ar';
  if (isArabic !== (lang === 'ar')) return null;
  return (
    <div lang={lang} dir={isArabic ? 'rtl' : 'ltr'} className="in-language">
      {children}
    </div>
  );
}

/** What is longer than a screen, in a frame in which it scrolls. */
export const Window = ({ label, children }) => (
  <div className="window" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);

/** Every state of an element with its HTML, in the order of the file, but for those that stand elsewhere on the page. */
export function States({ omit = [] }) {
  const stories = useContext(DocsContext).componentStories();
  return stories
    .filter(({ name }) => !['Playground', ...omit].includes(name))
    .map(({ id, name, moduleExport }) => (
      <section key={id}>
        <Subheading>
          {name[0] +
            name
              .slice(1)
              .toLowerCase()
              .replace(/^son\b/, 'SON')}
        </Subheading>
        <Description of={moduleExport} />
        <Canvas of={moduleExport} />
      </section>
    ));
}

/** The parts of an element. Each shows where it is while one points to it. */
export function Anatomy({ tag, of }) {
  const page = useRef(null);
  const [part, setPart] = useState();
  const [inView, setInView] = useState([]);
  useEffect(() => {
    const look = () => {
      const root = page.current?.querySelector(tag)?.shadowRoot;
      if (root) setInView([...root.querySelectorAll('[part]')].flatMap((each) => each.part.value.split(' ')));
    };
    const timer = setInterval(look, 500);
    return () => clearInterval(timer);
  }, [tag]);
  return (
    <div className="anatomy" ref={page}>
      {part && <style>{`.anatomy ${tag}::part(${part}) { outline: 2px solid #d1006c; outline-offset: 3px; }`}</style>}
      <Canvas of={of} sourceState="none" />
      <ul className="sb-unstyled parts" onPointerLeave={() => setPart()}>
        {elementOf(tag).cssParts.map(({ name, description }) => (
          <li key={name} data-in-view={inView.includes(name)}>
            <button
              type="button"
              onPointerEnter={() => setPart(name)}
              onFocus={() => setPart(name)}
              onBlur={() => setPart()}
            >
              <code>{name}</code>
            </button>
            <span>
              <Words>{description}</Words>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A story, in a frame where it is longer than a screen. */
export const Shown = ({ of, isLong, sourceState }) => {
  const canvas = <Canvas of={of} sourceState={sourceState} />;
  return isLong ? <Window label="The element">{canvas}</Window> : canvas;
};

/** An element and all that may be said to it. */
export function TryIt({ tag, of, isLong }) {
  return (
    <>
      <Shown of={of} isLong={isLong} sourceState="none" />
      <Source of={of} />
      <Window label="Attributes and custom properties">
        <Controls of={of} include={Object.keys(argTypesOf(tag))} />
      </Window>
    </>
  );
}

const typeOf = ({ type, syntax }) => (type?.text ?? syntax ?? '').replace(/ ?\| ?/g, ' | ');

/** Descriptions are Markdown with nothing in it but code. */
const Words = ({ children = '' }) => children.split('`').map((text, i) => (i % 2 ? <code key={i}>{text}</code> : text));

function Table({ title, items, columns }) {
  if (!items?.length) return null;
  return (
    <>
      <h3>{title}</h3>
      <table>
        <thead>
          <tr>
            {Object.keys(columns).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.name}>
              {Object.entries(columns).map(([name, cell]) => (
                <td key={name}>{cell(item)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const code = (text) => (text ? <code>{text}</code> : null);
const Meaning = ({ description }) => <Words>{description}</Words>;

/** All of custom-elements.json about an element. */
export function Api({ tag }) {
  const { attributes, members, events, slots, cssParts, cssProperties } = elementOf(tag);
  /** The property of an attribute, where it is spelled in another way. */
  const nameOf = ({ name }) => members.find((each) => each.attribute === name && each.name !== name)?.name;
  const properties = members.filter(
    ({ kind, attribute, static: isStatic }) => kind === 'field' && !isStatic && !attribute,
  );
  return (
    <div className="sb-unstyled api">
      <Table
        title="Attributes"
        items={attributes}
        columns={{
          Attribute: (item) => (
            <>
              {code(item.name)}
              {nameOf(item) && <small>property {code(nameOf(item))}</small>}
            </>
          ),
          Meaning,
          Type: (item) => code(typeOf(item)),
          Default: (item) => code(item.default),
        }}
      />
      <Table
        title="Properties without an attribute"
        items={properties}
        columns={{ Property: ({ name }) => code(name), Meaning, Type: (item) => code(typeOf(item)) }}
      />
      <Table
        title="Events"
        items={events}
        columns={{ Event: ({ name }) => code(name), Meaning, Class: (item) => code(typeOf(item)) }}
      />
      <Table
        title="Slots"
        items={slots}
        columns={{ Slot: ({ name }) => (name ? code(name) : 'what stands inside'), Meaning }}
      />
      <Table title="Parts" items={cssParts} columns={{ Part: ({ name }) => code(`::part(${name})`), Meaning }} />
      <Table
        title="Custom properties"
        items={cssProperties}
        columns={{
          'Custom property': ({ name }) => code(name),
          Meaning,
          Type: (item) => code(typeOf(item)),
          Default: (item) => code(item.default),
        }}
      />
    </div>
  );
}
