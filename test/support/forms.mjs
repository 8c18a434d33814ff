// Documents in all forms that the command prints.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { importSources } from './bundle.mjs';

export const { FORMS, renderForm, renderPicture, renderToHtml, jsonLd, loadFor, localeFor, parse, standingSentence } =
  await importSources(
    'src/forms/index.ts',
    'src/forms/picture.ts',
    'src/explainer/parse.ts',
    'src/language/locale.ts',
    'src/telling/json-ld.ts',
    'src/telling/standing-claim.ts',
  );

export const EXAMPLE = resolve('examples/karabakh-2023/explainer.json');

export const article = JSON.parse(readFileSync(EXAMPLE, 'utf8'));

export const URL_OF_PAGE = 'https://news.example/karabakh.html';

export const SMALL = {
  lang: 'en',
  title: 'A title',
  sources: [
    { id: 'reuters', type: 'agency', name: 'Reuters', url: 'https://reuters.example/1?a=1&b=2' },
    { id: 'wire', type: 'agency', name: 'Wire', seen: false },
  ],
  events: [
    { id: 'two', date: '2023-09', title: 'The *second* event', verification: 'unverified' },
    {
      id: 'one',
      date: '2023-09-19?',
      title: 'The first event',
      summary: 'What it was.',
      place: 'Goris',
      via: ['wire', 'reuters'],
    },
  ],
  statements: [
    {
      id: 'direct',
      speaker: 'Ann Lee',
      speakerRole: 'mayor',
      mode: 'direct',
      originalLang: 'en',
      text: 'We “will” stay.',
      date: '2023-09-20',
      via: ['reuters'],
    },
    { id: 'mixed', speaker: 'Ann Lee', text: 'said that it was a grave mistake.', quoted: ['a grave mistake'] },
    { id: 'report', speaker: 'Ann Lee', text: 'said that she would stay.' },
  ],
  claims: [
    {
      id: 'claim',
      claimant: 'Ann Lee',
      killed: '>5',
      'killed-children': 2,
      asOf: '2023-09-19',
      via: ['wire', 'reuters'],
      verification: 'contested',
      covers: 'one',
      warnings: ['death'],
    },
    {
      id: 'words',
      claimant: 'Ann Lee',
      figures: [{ id: 'f', harm: 'killed', count: { as: 'unquantified', asStated: 'dozens' } }],
    },
  ],
};

export const ARABIC = {
  lang: 'ar',
  sources: [{ id: 'reuters', type: 'agency', name: 'رويترز', seen: false }],
  events: [{ id: 'e', date: '2023-09-19~', title: 'بدء العملية', via: ['reuters'], verification: 'single-source' }],
  statements: [
    {
      id: 's',
      speaker: 'وزارة الدفاع',
      mode: 'direct',
      originalLang: 'ar',
      text: 'لن نغادر',
      date: '2023-09-19',
      via: ['reuters'],
      verification: 'single-source',
    },
  ],
  claims: [
    {
      id: 'c',
      claimant: 'جيجام ستيبانيان',
      claimantRole: 'مسؤول',
      'killed-civilians': 2,
      injured: 11,
      asOf: '2023-09-19',
      via: ['reuters'],
      verification: 'single-source',
      warnings: ['death'],
    },
  ],
};

export const small = (form, options) => renderForm(form, SMALL, { url: URL_OF_PAGE, ...options });

export const arabic = (form, options) => renderForm(form, ARABIC, { url: URL_OF_PAGE, ...options });
