import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../src/components/casualty-badge/define.js';
import '../src/components/conflict-explainer/define.js';
import '../src/components/conflict-timeline/define.js';
import '../src/components/language-switch/define.js';
import '../src/components/statement-card/define.js';
import { ARTICLE, madeUpClaim } from './support/data.js';
import { madeUpEvents, TAKEN_BACK, TWO_SIDES } from './support/editorial-rules.js';
import { MADE_UP } from './support/made-up.js';
import { permutations, type State } from './support/permutations.js';
import { sentence } from './support/sentence.js';

/** Every state of each element, left to right by day beside right to left by night. */
const meta = {
  title: 'Elements/Permutations',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;
export default meta;

type Story = StoryObj;

const state = (en: string, ar: string, draw: State['draw']): State => ({ en, ar, draw });

const badge = (item: string) => () => html`<casualty-badge .data=${MADE_UP} item=${item}></casualty-badge>`;
const claim = (figures: object) => () =>
  html`<casualty-badge .data=${madeUpClaim({ warnings: ['death'], ...figures })}></casualty-badge>`;
const card = (item: string) => () => html`<statement-card .data=${MADE_UP} item=${item}></statement-card>`;
const articleCard = (id: string) => () => html`<statement-card src="${ARTICLE}#${id}"></statement-card>`;

const compact = html`<casualty-badge variant="compact" .data=${MADE_UP} item="cl-north-first"></casualty-badge>`;

const BADGES = [
  state('One claim', 'إعلان واحد', () => html`<casualty-badge src="${ARTICLE}#c1"></casualty-badge>`),
  state('Compact, in a sentence', 'مختصر، في جملة', (lang) =>
    sentence(lang, html`${lang === 'ar' ? 'أُعلنت حصيلة: ' : 'One count was given: '}${compact}.`),
  ),
  state(
    'Detailed',
    'مفصّل',
    () => html`<casualty-badge variant="detailed" .data=${MADE_UP} item="cl-north"></casualty-badge>`,
  ),
  state('At least, at most, about, a range', 'على الأقل، على الأكثر، نحو، مدى', () =>
    ['5+', '<=30', '~50', '8-11'].map((killed) => claim({ killed })()),
  ),
  state('Several, unknown, none', 'عدد غير محدد، غير معروف، لا أحد', () =>
    ['several', 'unknown', '0'].map((killed) => claim({ killed })()),
  ),
  state(
    'Every harm',
    'كل أنواع الضرر',
    claim({ killed: 103, 'killed-soldiers': 2, injured: 11, missing: 12, detained: 1, displaced: '100000+' }),
  ),
  state('With a warning', 'مع تحذير', claim({ killed: 2, warnings: ['death', 'children'] })),
  state('An update and a correction', 'تحديث وتصحيح', badge('cl-north')),
  state('Claims that contradict each other', 'إعلانات متعارضة', badge('ev-shelling')),
];

const CARDS = [
  state('Quoted', 'اقتباس مباشر', articleCard('s11')),
  state('A report with quoted words', 'خبر فيه كلام مقتبس', articleCard('s8')),
  state('A report', 'خبر', articleCard('s9')),
  state('A chain of three', 'سلسلة من ثلاث حلقات', articleCard('s3')),
  state('Translated', 'مترجم', card('st-north')),
  state('A denial', 'نفي', card('st-south')),
  state('Retracted', 'مسحوب', card('st-retracted')),
  state('A thread about one event', 'تصريحات عن حدث واحد', card('ev-shelling')),
];

const TIMELINES = [
  state('One event', 'حدث واحد', () => html`<conflict-timeline src="${ARTICLE}#e12-ceasefire"></conflict-timeline>`),
  state(
    'Dates as precise as they are known',
    'تواريخ بقدر ما يُعرف منها',
    () =>
      html`<conflict-timeline
        .data=${madeUpEvents('199X', '2020-XX', '2020-11~', '2021-03-XX', '2021-05-04?', '2021-07-04/..')}
      ></conflict-timeline>`,
  ),
  state(
    'A disputed place, names of the parties, a retraction',
    'مكان متنازع على اسمه، تسميات الأطراف، سحب',
    () => html`<conflict-timeline .data=${MADE_UP}></conflict-timeline>`,
  ),
  state('The article', 'المقال', () => html`<conflict-timeline src=${ARTICLE}></conflict-timeline>`),
];

const EXPLAINERS = [
  state('Two sides', 'طرفان', () => html`<conflict-explainer .data=${TWO_SIDES}></conflict-explainer>`),
  state(
    'Retracted, with its correction',
    'مسحوب، مع تصحيحه',
    () => html`<conflict-explainer .data=${TAKEN_BACK}></conflict-explainer>`,
  ),
  state('A whole document', 'وثيقة كاملة', () => html`<conflict-explainer .data=${MADE_UP}></conflict-explainer>`),
];

const SWITCHES = [
  state('Two languages', 'لغتان', () => html`<language-switch languages="ar en"></language-switch>`),
  state('Every language', 'كل اللغات', () => html`<language-switch></language-switch>`),
];

/** One claim in every form, and claims that contradict each other. Some data is made up. */
export const CasualtyBadge: Story = { name: 'casualty-badge', render: () => permutations(BADGES) };

/** Quoted, reported, translated, denied, retracted, and a thread. Some data is made up. */
export const StatementCard: Story = { name: 'statement-card', render: () => permutations(CARDS) };

/** One event, many, and dates of every precision. Some data is made up. */
export const ConflictTimeline: Story = { name: 'conflict-timeline', render: () => permutations(TIMELINES) };

/** Documents with little and with everything in them. Made-up data. */
export const ConflictExplainer: Story = { name: 'conflict-explainer', render: () => permutations(EXPLAINERS) };

/** With two languages and with all. */
export const LanguageSwitch: Story = { name: 'language-switch', render: () => permutations(SWITCHES) };

/**
 * The colours of the system in place of all others, as readers who force theirs get them. A class stands in for the
 * setting; to see the setting itself, choose “Emulate CSS media feature forced-colors: active” in the rendering panel
 * of the developer tools.
 */
export const ForcedColours: Story = {
  name: 'Forced colours',
  render: () =>
    permutations(
      [
        ...SWITCHES.slice(0, 1),
        state('Claims that contradict each other', 'إعلانات متعارضة', badge('ev-shelling')),
        state('Quoted', 'اقتباس مباشر', articleCard('s11')),
        state('A denial', 'نفي', card('st-south')),
        ...TIMELINES.slice(2, 3),
      ],
      'forced',
    ),
};
