import { expect } from '@open-wc/testing';

import { parse } from '../../src/explainer/parse.js';
import { english, faults, event, eventFaults } from '../support/parse.js';

describe('parse', () => {
  describe('texts', () => {
    it('stand in the language of the document, or in several', () => {
      expect(event({ title: 'Talks' })!.title).to.deep.equal({ en: { text: 'Talks' } });
      expect(event({ title: { ar: 'محادثات', en: { text: 'Talks' } } })!.title).to.deep.equal({
        ar: { text: 'محادثات' },
        en: { text: 'Talks' },
      });
    });

    it('carry their translation', () => {
      const translation = {
        from: 'ar',
        by: 'machine-reviewed',
        agent: 'Some model',
        reviewedBy: 'Desk',
        date: '2023-09-20',
      } as const;
      expect(event({ title: { en: { text: 'Talks', translation } } })!.title).to.deep.equal({
        en: { text: 'Talks', translation },
      });
    });

    it('take the translation of the document where they have none of their own', () => {
      const { title, events, actors } = parse({
        lang: 'ar',
        translation: { en: { from: 'ar', by: 'machine' } },
        title: { ar: 'عنوان', en: 'Title' },
        actors: [{ id: 'a', name: { en: 'A' } }],
        events: [{ date: '2023', title: { en: { text: 'Talks', translation: { from: 'fr', by: 'human' } } } }],
      });
      expect(title).to.deep.equal({
        ar: { text: 'عنوان' },
        en: { text: 'Title', translation: { from: 'ar', by: 'machine' } },
      });
      expect(actors[0]!.name).to.deep.equal({ en: { text: 'A', translation: { from: 'ar', by: 'machine' } } });
      expect(events[0]!.title).to.deep.equal({ en: { text: 'Talks', translation: { from: 'fr', by: 'human' } } });
    });

    it('must have words in a language', () => {
      expect(eventFaults({ title: '' })).to.deep.equal([
        '/events/0/title: "" is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ title: ' ' })).to.deep.equal([
        '/events/0/title: " " is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ title: 5 })).to.deep.equal([
        '/events/0/title: 5 is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ title: null })).to.deep.equal([
        '/events/0/title: null is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ title: ['Talks'] })).to.deep.equal([
        '/events/0/title: a list is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ title: {} })).to.deep.equal([
        '/events/0/title: there is no text; write one in at least one language',
      ]);
      expect(eventFaults({ title: { english: 'Talks', text: 'Talks', en: { text: '' } } })).to.deep.equal([
        '/events/0/title/text: "text" is not a language tag; write a BCP 47 tag such as ar or en-GB',
        '/events/0/title/en/text: "" is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ title: { 'a/b~': 'Talks' } })).to.deep.equal([
        '/events/0/title/a~1b~0: "a/b~" is not a language tag; write a BCP 47 tag such as ar or en-GB',
      ]);
      expect(eventFaults({ title: { toString: 'Talks', valueOf: 'Talks', constructor: 'Talks' } })).to.deep.equal([
        '/events/0/title/toString: "toString" is not a language tag; write a BCP 47 tag such as ar or en-GB',
        '/events/0/title/valueOf: "valueOf" is not a language tag; write a BCP 47 tag such as ar or en-GB',
        '/events/0/title/constructor: "constructor" is not a language tag; write a BCP 47 tag such as ar or en-GB',
      ]);
    });

    it('say how they were translated with known words', () => {
      expect(
        eventFaults({ title: { en: { text: 'Talks', translation: { by: 'robot', date: '2023-02-30' } } } }),
      ).to.deep.equal([
        '/events/0/title/en/translation: "from" is missing; add it',
        '/events/0/title/en/translation/by: "robot" is not known here; write one of: human, machine, machine-reviewed, unknown',
        '/events/0/title/en/translation/date: "2023-02-30" is not a day; write it as 2023-09-19',
      ]);
      expect(faults({ translation: { en: 'machine' } })).to.deep.equal([
        '/translation/en: "machine" is not an object; write it in { }',
      ]);
    });
  });

  describe('dates', () => {
    it('are stated unless they say otherwise', () => {
      expect(event({ date: '2023-09-19?' })!.date).to.deep.equal({ edtf: '2023-09-19?', basis: 'stated' });
      expect(
        event({ date: { edtf: '2023-09', basis: 'derived', dateNote: 'Counted back', timeZone: 'Asia/Baku' } })!.date,
      ).to.deep.equal({
        edtf: '2023-09',
        basis: 'derived',
        timeZone: 'Asia/Baku',
        dateNote: { en: { text: 'Counted back' } },
      });
    });

    it('with a time have a time zone', () => {
      const { events } = english({
        timeZone: 'Asia/Baku',
        events: [
          { date: '2023-09-19T13:00', title: 'Talks' },
          { date: { edtf: '2023-09-19T13:00', timeZone: 'Asia/Yerevan' }, title: 'Talks' },
          { date: '2023-09-19', title: 'Talks' },
        ],
      });
      expect(events.map(({ date }) => date)).to.deep.equal([
        { edtf: '2023-09-19T13:00', basis: 'stated', timeZone: 'Asia/Baku' },
        { edtf: '2023-09-19T13:00', basis: 'stated', timeZone: 'Asia/Yerevan' },
        { edtf: '2023-09-19', basis: 'stated' },
      ]);
      expect(eventFaults({ date: '2023-09-19T13:00' })).to.deep.equal([
        '/events/0/date: a time needs a time zone; add "timeZone" here or to the document',
      ]);
    });

    it('that were worked out say how', () => {
      expect(eventFaults({ date: { edtf: '2023', basis: 'derived' } })).to.deep.equal([
        '/events/0/date: a date that is derived needs a note; say in "dateNote" how it was worked out',
      ]);
      expect(eventFaults({ date: { edtf: '2023', basis: 'estimated' } })).to.deep.equal([
        '/events/0/date: a date that is estimated needs a note; say in "dateNote" how it was worked out',
      ]);
    });

    it('are days that there are', () => {
      const mend = 'write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10';
      expect(eventFaults({ date: '2023-13-01' })).to.deep.equal([
        `/events/0/date: "2023-13-01" is not a date in EDTF: there is no month 13; ${mend}`,
      ]);
      expect(eventFaults({ date: { edtf: '2023-02-29' } })).to.deep.equal([
        `/events/0/date/edtf: "2023-02-29" is not a date in EDTF: that month has no day 29; ${mend}`,
      ]);
      for (const date of ['', ' '])
        expect(eventFaults({ date })).to.deep.equal([
          `/events/0/date: "${date}" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "${date}"; ${mend}`,
        ]);
      expect(eventFaults({ date: '٢٠٢٣-٠٩-١٩' })).to.deep.equal([
        '/events/0/date: "٢٠٢٣-٠٩-١٩" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "٢٠٢٣-٠٩-١٩"; write numbers in the digits 0-9',
      ]);
      expect(eventFaults({ date: 2023 })).to.deep.equal([
        '/events/0/date: 2023 is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ date: {} })).to.deep.equal(['/events/0/date: "edtf" is missing; add it']);
    });

    it('of the document are moments', () => {
      expect(faults({ published: '2023-09-19', updated: '2023-02-30T08:00:00Z', timeZone: 'Baku' })).to.deep.equal([
        '/published: "2023-09-19" is not a moment; write it as 2023-09-19T14:30:00+04:00',
        '/updated: "2023-02-30T08:00:00Z" is not a moment; write it as 2023-09-19T14:30:00+04:00',
        '/timeZone: "Baku" is not a time zone; write an IANA zone such as Asia/Baku',
      ]);
    });
  });
});
