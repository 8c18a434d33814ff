/** For each editorial rule a document that breaks it, made up and as small as can be, and what the linter says of it. */
import { css, html } from 'lit';

import { lint, type Rule } from '../../src/explainer/lint/lint.js';
import { MADE_UP } from './made-up.js';

const VIA = ['Example Agency'];

/** Items without a fault; the fields break them. */
const event = (fields: object) => ({
  id: 'shelling',
  date: '2021-03-04',
  title: 'Shells fall near the bridge',
  via: VIA,
  ...fields,
});
const statement = (fields: object) => ({ speaker: 'Ministry', via: VIA, verification: 'single-source', ...fields });
const claim = (fields: object) => ({
  claimant: 'Council',
  asOf: '2021-03-06',
  warnings: ['death', 'children'],
  via: VIA,
  verification: 'unverified',
  ...fields,
});
const figure = (as: string, value: number | undefined, asStated: string) => ({ killed: { as, value, asStated } });

const WRONG: Readonly<Record<Exclude<Rule, 'format'>, object>> = {
  1: { claims: [claim({ killed: 5, asOf: undefined })] },
  2: { events: [event({ title: 'Shells leave 16 casualties' })], claims: [claim({ killed: 5, injured: 11 })] },
  3: {
    claims: [
      claim({
        figures: [
          { harm: 'injured', count: 11 },
          { harm: 'injured', age: 'child', count: 3 },
        ],
      }),
    ],
  },
  4: { claims: [claim({ ...figure('unquantified', undefined, 'at least 5 dead'), injured: 0 })] },
  5: { claims: [claim(figure('exact', 5, 'at least 5 dead'))] },
  6: { claims: [claim(figure('exact', 16, '16 dead and wounded'))] },
  7: {
    events: [
      event({ via: [...VIA, 'The Example Daily', ...VIA] }),
      event({ id: 'truce', title: 'A truce is announced', via: [] }),
    ],
  },
  8: {
    statements: [
      statement({ text: 'said that the bridge was closed.', verification: 'confirmed' }),
      statement({ text: 'said that the road was open.', verification: undefined }),
    ],
  },
  9: {
    events: [event({})],
    claims: [
      claim({ id: 'north', covers: 'shelling', killed: 5 }),
      claim({ id: 'south', covers: 'shelling', killed: 2, claimant: 'Ministry' }),
    ],
  },
  10: { statements: [statement({ text: 'said that it had given “a measured answer”.' })] },
  11: { statements: [statement({ mode: 'direct', text: 'Our army … gave a measured answer.' })] },
  12: { statements: [statement({ mode: 'direct', text: 'Our army gave a measured answer.', originalLang: 'ar' })] },
  13: { updated: '2021-03-09T09:30:00Z', events: [event({ date: '2021-11-01' })] },
  14: { events: [event({ date: { edtf: '2021-03-04', dateNote: 'Counted from a Thursday.' } })] },
  15: { events: [event({}), event({ id: 'shelling-again' })] },
  16: {
    events: [
      event({
        title: 'The massacre at the crossing',
        names: [{ text: 'the massacre at the crossing', usedBy: 'Council' }],
      }),
    ],
  },
  17: { events: [event({ place: 'bridge' })], places: [{ id: 'bridge', name: 'Dara bridge', disputed: true }] },
  18: { sides: [{ name: '🔴 South Dara' }, { name: '🟢 North Dara' }], events: [event({})] },
  19: {
    events: [event({})],
    corrections: [
      { date: '2021-03-07T12:00:00Z', target: 'shelling', kind: 'correction', note: 'The title was wrong.' },
    ],
  },
  20: { claims: [claim({ killed: 5, 'killed-children': 3, warnings: undefined })] },
};

/** What shows a rule; below it, what the linter says of the document that breaks it, and that document. */
export const shown = (rule: keyof typeof WRONG, right: unknown) =>
  html`<div class="right">${right}</div>
    ${findings(rule)}`;

function findings(rule: keyof typeof WRONG) {
  const wrong = { lang: 'en', ...WRONG[rule] };
  const found = lint(wrong);
  if (!found.some((finding) => finding.rule === rule)) throw new Error(`The linter sees no breach of rule ${rule}.`);
  return html`<section class="findings" lang="en" dir="ltr">
    <h3>What the linter says of wrong data</h3>
    <ul>
      ${found.map(
        ({ level, rule, pointer, message, mend }) =>
          html`<li>
            <dl>
              <dt>Level</dt>
              <dd>${level}</dd>
              <dt>Rule</dt>
              <dd>${rule}</dd>
              <dt>Place</dt>
              <dd><code>${pointer}</code></dd>
              <dt>Fault</dt>
              <dd>${message}</dd>
              <dt>Mend</dt>
              <dd>${mend}</dd>
            </dl>
          </li>`,
      )}
    </ul>
    <details>
      <summary>The wrong data</summary>
      <pre>${JSON.stringify(wrong, null, 2)}</pre>
    </details>
  </section>`;
}

const LETTERS = [
  ['A', 'أ'],
  ['B', 'ب'],
  ['C', 'ج'],
  ['D', 'د'],
  ['E', 'هـ'],
  ['F', 'و'],
  ['G', 'ز'],
  ['H', 'ح'],
] as const;

/** A document of events that never were, one for each date. */
export const madeUpEvents = (...dates: string[]) => ({
  lang: 'en',
  timeZone: 'Asia/Baku',
  sources: MADE_UP.sources,
  events: dates.map((date, i) => {
    const [en, ar] = LETTERS[i]!;
    return { date, title: { en: `Event ${en} (made up)`, ar: `الحدث ${ar} (متخيَّل)` }, via: ['daily'] };
  }),
});

const { lang, translation, actors, sides, sources, statements, events, links, corrections, updated } = MADE_UP;

/** Two sides of the made-up conflict, and what each said. */
export const TWO_SIDES = {
  lang,
  translation,
  actors,
  sides,
  sources,
  statements: statements.filter(({ id }) => id !== 'st-retracted').map(({ about, ...rest }) => rest),
  links: links.filter(({ type }) => type === 'denies'),
};

/** The event of the made-up conflict that was taken back. */
export const TAKEN_BACK = {
  lang,
  translation,
  title: { en: 'A truce that was none: a made-up example', ar: 'هدنة لم تكن: مثال من نسج الخيال' },
  updated,
  sources,
  events: events.filter(({ id }) => id === 'ev-truce'),
  corrections: corrections.filter(({ target }) => target === 'ev-truce'),
};

const styles = css`
  .right {
    display: grid;
    gap: 2em;
    grid-template-columns: minmax(0, 1fr);
  }

  .findings {
    border-block-start: 4px double color-mix(in srgb, currentColor 40%, transparent);
    font-size: 0.875em;
    line-height: 1.5;
    margin-block-start: 4em;
  }

  .findings h3 {
    font-size: 1em;
    margin-block: 1em;
  }

  .findings ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .findings dl {
    display: grid;
    gap: 0.1em 1em;
    grid-template-columns: max-content minmax(0, 1fr);
    margin-block: 0 1.25em;
  }

  .findings dt {
    opacity: 0.85;
  }

  .findings dd {
    margin: 0;
  }

  .findings :is(code, pre) {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;

document.adoptedStyleSheets.push(styles.styleSheet!);
