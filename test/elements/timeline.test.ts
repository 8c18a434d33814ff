import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import '../../src/components/statement-card/define.js';
import { drawn, ARTICLE, mount, textOf } from '../support/page.js';

/** Where the parts of each event stand on the page, from top to bottom. */
async function orderOfParts(inlineSize: string, lang: string) {
  const page = await mount(html`<conflict-timeline src=${ARTICLE}></conflict-timeline>`, lang);
  page.style.inlineSize = inlineSize;
  const { shadowRoot } = page.querySelector('conflict-timeline')!;
  const top = (element: Element | null) => element?.getBoundingClientRect().top ?? -Infinity;
  return [...shadowRoot!.querySelectorAll('.event')].map((event) => ({
    elapsed: top(event.querySelector('.elapsed')),
    when: top(event.querySelector('.when')),
    what: top(event.querySelector('.what')),
  }));
}

describe('the timeline', () => {
  for (const lang of ['ar', 'en']) {
    it(`has the date above the text on a phone, and the time between above both, in ${lang}`, async () => {
      const events = await orderOfParts('360px', lang);
      expect(events).to.have.length(11);
      for (const { elapsed, when, what } of events) {
        expect(elapsed).to.be.below(when);
        expect(when).to.be.below(what);
      }
    });

    it(`has the date beside the text where there is room, in ${lang}`, async () => {
      const events = await orderOfParts('1100px', lang);
      expect(events).to.have.length(11);
      for (const { elapsed, when, what } of events) {
        expect(elapsed).to.be.below(when);
        expect(when).to.equal(what);
      }
    });
  }

  it('has no list where it has no events, and one when they come', async () => {
    const page = await mount(html`<conflict-timeline .data=${{ lang: 'en', events: [] }}></conflict-timeline>`);
    const timeline = page.querySelector('conflict-timeline')!;
    expect(timeline.shadowRoot!.querySelector('ol')).to.equal(null);
    timeline.data = { lang: 'en', events: [{ date: '2021', title: 'Talks' }] };
    await timeline.updateComplete;
    expect(textOf(page)).to.equal('2021 Talks');
  });

  it('leaves what its author wrote inside while there are no events, whatever it is asked for', async () => {
    const empty = { lang: 'en', events: [] };
    for (const timeline of [
      html`<conflict-timeline .data=${empty}>Nothing yet.</conflict-timeline>`,
      html`<conflict-timeline .data=${empty} filter permalinks layout="horizontal" group-by="year"
        >Nothing yet.</conflict-timeline
      >`,
    ]) {
      const page = await mount(timeline);
      const element = page.querySelector('conflict-timeline')!;
      expect(textOf(page)).to.equal('Nothing yet.');
      element.data = { lang: 'en', events: [{ date: '2021', title: 'Talks' }] };
      await drawn(page);
      expect(textOf(page)).to.include('Talks').and.not.include('Nothing yet.');
      element.data = empty;
      await drawn(page);
      expect(textOf(page)).to.equal('Nothing yet.');
    }
    const page = await mount(
      html`<conflict-timeline .data=${{ ...empty, periods: [{ title: 'War', date: '2020/2021' }] }}
        >Nothing yet.</conflict-timeline
      >`,
    );
    expect(textOf(page)).to.include('War').and.not.include('Nothing yet.');
  });

  it('says who took part, and of what was taken back nobody', async () => {
    const north = { id: 'north', type: 'other', name: { en: 'Council of North Dara', ar: 'مجلس دارة الشمالية' } };
    const document = {
      lang: 'en',
      updated: '2021-03-06T00:00:00Z',
      actors: [north],
      events: [
        {
          id: 'a',
          date: '2021-03-04',
          title: 'A',
          actors: [{ actor: 'north', role: 'mediator' }, 'Bo Poe', 'Ann Lee'],
        },
        { id: 'b', date: '2021-03-05', title: 'B', actors: ['north'] },
        { id: 'c', date: '2021-03-05', title: 'C' },
      ],
      corrections: [{ date: '2021-03-06T00:00:00Z', target: 'b', kind: 'retraction', note: 'Not so.' }],
    };
    for (const [lang, said] of [
      ['en', 'Involved: Council of North Dara · Bo Poe · Ann Lee'],
      ['ar', 'الأطراف المعنية: مجلس دارة الشمالية · Bo Poe · Ann Lee'],
    ] as const) {
      const page = await mount(html`<conflict-timeline .data=${document}></conflict-timeline>`, lang);
      const { shadowRoot } = page.querySelector('conflict-timeline')!;
      expect([...shadowRoot!.querySelectorAll('[part=actors]')].map(textOf)).to.deep.equal([said]);
    }
  });

  // An event has a title and no words of its own, unlike who speaks or claims.
  for (const [type, ...words] of [
    ['disputes', 'Disputes the report: B', 'Disputed in the report: A', 'اعتراض على خبر: ب', 'اعتراض في خبر: أ'],
    ['denies', 'Denies the report: B', 'Denied in the report: A', 'نفي لخبر: ب', 'نفي في خبر: أ'],
    ['corroborates', 'Corroborates the report: B', 'Corroborated in the report: A', 'تأييد لخبر: ب', 'تأييد في خبر: أ'],
    ['updates', 'Updates the report: B', 'Updated in the report: A', 'تحديث لخبر: ب', 'تحديث في خبر: أ'],
    ['responds-to', 'Responds to the report: B', 'Answered in the report: A', 'رد على خبر: ب', 'رد في خبر: أ'],
  ] as const)
    it(`says at both ends that one event ${type} another`, async () => {
      const document = {
        lang: 'en',
        events: [
          { id: 'a', date: '2021-03-04', title: { en: 'A', ar: 'أ' } },
          { id: 'b', date: '2021-03-05', title: { en: 'B', ar: 'ب' } },
        ],
        links: [{ from: 'a', type, to: 'b' }],
      };
      const said = await Promise.all(
        ['en', 'ar'].map(async (lang) => {
          const page = await mount(html`<conflict-timeline .data=${document}></conflict-timeline>`, lang);
          const { shadowRoot } = page.querySelector('conflict-timeline')!;
          return ['a', 'b'].map((id) => textOf(shadowRoot!.getElementById(id)!.querySelector('[part=relations]')!));
        }),
      );
      expect(said.flat()).to.deep.equal(words);
    });

  it('leads from an event to the one that it answers, and back, however far away', async () => {
    const document = {
      lang: 'en',
      timeZone: 'UTC',
      events: Array.from({ length: 40 }, (_, i) => ({ id: `e${i}`, date: `${1980 + i}`, title: `Event ${i}` })),
      links: [{ from: 'e39', type: 'responds-to', to: 'e0' }],
    };
    const page = await mount(html`<conflict-timeline .data=${document}></conflict-timeline>`);
    const { shadowRoot } = page.querySelector('conflict-timeline')!;
    for (const [from, words, to] of [
      ['e39', 'Responds to the report: Event 0', 'e0'],
      ['e0', 'Answered in the report: Event 39', 'e39'],
    ] as const) {
      const relations = shadowRoot!.getElementById(from)!.querySelector('[part=relations]')!;
      expect(textOf(relations)).to.equal(words);
      relations.querySelector('a')!.click();
      expect(shadowRoot!.activeElement!.id).to.equal(to);
      const { top, bottom } = shadowRoot!.activeElement!.getBoundingClientRect();
      expect(bottom > 0 && top < innerHeight, `${to} from ${top} to ${bottom}`).to.equal(true);
    }
  });

  describe('beside a statement about one of its events', () => {
    const document = {
      lang: 'en',
      timeZone: 'UTC',
      actors: [{ id: 'who', name: 'Who speaks' }],
      events: Array.from({ length: 40 }, (_, i) => ({ id: `e${i}`, date: `${1980 + i}`, title: `Event ${i}` })),
      statements: [{ id: 's', speaker: 'who', mode: 'indirect', text: 'said so.' }],
      links: [{ from: 's', type: 'denies', to: 'e39' }],
    };
    const linksIn = (page: Element) => {
      const relations = page.querySelector('statement-card')!.shadowRoot!.querySelector('[part=relations]')!;
      expect(textOf(relations)).to.equal('Denies the report: Event 39');
      return [...relations.querySelectorAll('a')];
    };

    it('is where the statement leads, drawn or not yet', async () => {
      const page = await mount(
        html`<statement-card .data=${document} item="s"></statement-card>
          <conflict-timeline .data=${document}></conflict-timeline>`,
      );
      linksIn(page)[0]!.click();
      expect(page.querySelector('conflict-timeline')!.shadowRoot!.activeElement!.id).to.equal('e39');
    });

    it('is not where it leads if it is of another document, or shows one event alone', async () => {
      const page = await mount(
        html`<statement-card .data=${document} item="s"></statement-card>
          <conflict-timeline .data=${{ ...document }}></conflict-timeline>
          <conflict-timeline .data=${document} item="e1"></conflict-timeline>`,
      );
      expect(linksIn(page)).to.have.length(0);
    });
  });
});
