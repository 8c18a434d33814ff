import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';

import '../../src/index.js';
import type { ExplainerElement } from '../../src/base/element.js';
import { drawn, mount, textOf, warnings } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const SHEET = '/examples/karabakh-2023/events.csv';

const script = (text: string) => {
  const child = document.createElement('script');
  child.type = 'text/csv';
  child.textContent = text;
  return child;
};

describe('an element that is given a spreadsheet', () => {
  for (const [lang, first, claim] of [
    [
      'ar',
      '27 سبتمبر 2020 الجيش الأذربيجاني يبدأ عملية في كاراباخ ناغورني كاراباخ نقلًا عن العربي - وكالات رواية مصدر واحد',
      'مقتل مدنيَّين اثنين إصابة 11 شخصًا بينهم 8 أطفال بحسب جيجام ستيبانيان مسؤول حقوق الإنسان لدى أرمن كاراباخ نقلًا عن رويترز، ثم العربي - وكالات حتى 19 سبتمبر 2023 رواية مصدر واحد',
    ],
    [
      'en',
      '27 September 2020 The Azerbaijani army begins an operation in Karabakh Nagorno-Karabakh Via Al-Araby – agencies Single source',
      '2 civilians killed 11 people injured of whom 8 children According to Gegham Stepanyan human-rights official of the Karabakh Armenians Via Reuters, then Al-Araby – agencies As of 19 September 2023 Single source',
    ],
  ] as const) {
    it(`draws its events, in ${lang}`, async () => {
      const page = await mount(html`<conflict-timeline src=${SHEET}></conflict-timeline>`, lang);
      expect(textOf(page)).to.include(first);
    });

    it(`draws what is claimed about one of them, in ${lang}`, async () => {
      const page = await mount(html`<casualty-badge src="${SHEET}#e3-attacks"></casualty-badge>`, lang);
      expect(textOf(page)).to.include(claim);
    });

    it(`draws all of it, in ${lang}`, async () => {
      const page = await mount(html`<conflict-explainer src=${SHEET}></conflict-explainer>`, lang);
      const text = textOf(page);
      expect(text).to.include(first);
      expect(text).to.include(claim);
    });
  }

  it('reads cells that are pasted', async () => {
    const child = script('Date\tTitle\tSource\n19 September 2023\tOne\tReuters; Al-Araby\n');
    const page = await mount(html`<conflict-timeline>${child}</conflict-timeline>`);
    expect(textOf(page)).to.include('19 September 2023 One Via Reuters, then Al-Araby');
    child.textContent = 'Date\tTitle\n20 September 2023\tTwo\n';
    await waitUntil(() => textOf(page).includes('20 September 2023 Two'), 'it is read again');
  });

  for (const [lang, cells, said] of [
    [
      'ar',
      'المتحدث,القول,Mode,Original language,المترجم\nليلى مراد,لم نبدأ بإطلاق النار.,direct,en,human',
      'ليلى مراد «لم نبدأ بإطلاق النار.» مترجَم عن الإنجليزية لم تُذكر حالة التحقق',
    ],
    [
      'en',
      'Speaker,Text,Mode,Original language,Translated by\nAnn Lee,We did not fire first.,direct,ar,machine-reviewed',
      'Ann Lee “We did not fire first.” Machine translation from Arabic, reviewed Verification not stated',
    ],
  ] as const)
    it(`says from which language words were translated that their column says, in ${lang}`, async () => {
      const page = await mount(html`<statement-card>${script(cells)}</statement-card>`, lang);
      expect(textOf(page)).to.equal(said);
    });

  it('reads a statement and a claim', async () => {
    const page = await mount(
      html`<statement-card
          >${script('Speaker,Role,Text\nA minister,of defence,There are no troops there.')}</statement-card
        ><casualty-badge>${script('Killed,Claimant\n2,A mayor')}</casualty-badge>`,
    );
    expect(textOf(page)).to.include('There are no troops there.');
    expect(textOf(page)).to.include('2 people killed According to A mayor');
  });

  it('reads one of TimelineJS', async () => {
    const child = script(
      'Year,Month,Day,Headline,Text,Media,Type\n,,,A war,,,title\n2020,9,27,It begins,<p>Words.</p>,,\n',
    );
    const page = await mount(html`<conflict-timeline>${child}</conflict-timeline>`);
    expect(textOf(page)).to.include('27 September 2020 It begins Words.');
  });

  it('says which row is wrong, and leaves the page as it was', async () => {
    let page!: HTMLElement;
    const said = await warnings(async () => {
      page = await mount(
        html`<conflict-timeline
          >${script('Date,Title\n2023,One\n2023-13,Two')}
          <p>As it was.</p></conflict-timeline
        >`,
      );
      await waitUntil(() => textOf(page).includes('This part could not be shown.'), 'it fails');
    });
    expect(textOf(page)).to.include('As it was.');
    expect(said).to.deep.equal([
      '<conflict-timeline> could not be shown: data#row=3: "2023-13" is not a date in EDTF: there is no month 13; write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10',
    ]);
  });

  for (const [what, text] of [
    ['JSON that is broken', '{"lang": "en", "events": [}'],
    ['a page', '<!doctype html><title>Not, found</title>'],
    ['nothing', ' '],
    ['words', 'Service unavailable.'],
  ] as const)
    it(`does not take ${what} for one`, async () => {
      const said = await warnings(async () => {
        const page = await mount(html`<conflict-timeline>${script(text)}</conflict-timeline>`);
        await waitUntil(() => textOf(page).includes('This part could not be shown.'), 'it fails');
      });
      expect(said.join('\n')).to.match(/^<conflict-timeline> could not be shown: data: this is not JSON: [^\n]*$/);
    });

  it('asks once for a file that several elements show', async () => {
    const { fetch } = window;
    const asked: unknown[] = [];
    window.fetch = async (url) => {
      asked.push(url);
      return new Response('Date,Title,ID,Killed,Claimant\n2023,One,e1,2,A mayor\n');
    };
    try {
      const page = await mount(
        html`<conflict-timeline src="https://sheet.example/a.csv"></conflict-timeline
          ><casualty-badge src="https://sheet.example/a.csv#e1"></casualty-badge>`,
      );
      expect(textOf(page)).to.include('2 people killed');
      expect(textOf(page)).to.include('2023 One');
      expect(asked).to.deep.equal(['https://sheet.example/a.csv']);
    } finally {
      window.fetch = fetch;
    }
  });

  it('draws nothing of one that gives way to other data', async () => {
    const page = await mount(nothing);
    const element = document.createElement('conflict-timeline') as ExplainerElement;
    element.append(script('Date,Title\n2023,Late\n'));
    page.append(element);
    element['performUpdate']();
    element.data = { lang: 'en', events: [{ date: '2024', title: 'What came then' }] };
    await drawn(page);
    await waitUntil(() => textOf(page).includes('What came then'), 'it is drawn');
    expect(textOf(page)).not.to.include('Late');
  });
});
