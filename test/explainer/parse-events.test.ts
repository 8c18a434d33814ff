import { expect } from '@open-wc/testing';

import { parse } from '../../src/explainer/parse.js';
import { english, faults, event, eventFaults } from '../support/parse.js';

describe('parse', () => {
  describe('places', () => {
    it('lie where they say', () => {
      const place = {
        id: 'p',
        name: { en: { text: 'Place' } },
        disputed: true,
        names: [],
        sameAs: ['https://place.example/'],
      };
      const point = { lat: -39.8, lon: 46.7, precision: 'near' };
      const { places } = english({
        places: [
          { ...place, note: 'Claimed by two', within: 'q', point },
          { id: 'q', name: 'Region' },
        ],
      });
      expect(places[0]).to.deep.equal({ ...place, note: { en: { text: 'Claimed by two' } }, within: 'q', point });
    });

    it('lie on the earth', () => {
      const point = { lat: 91, lon: '46', precision: 'nearby' };
      expect(faults({ places: [{ name: 'Place', disputed: 'yes', point }] })).to.deep.equal([
        '/places/0/disputed: "yes" is not true or false; write true or false, unquoted',
        '/places/0/point/lat: 91 is not degrees; write a number to ±90',
        '/places/0/point/lon: "46" is not degrees; write a number to ±180',
        '/places/0/point/precision: "nearby" is not known here; write "near"',
      ]);
    });
  });

  describe('sources', () => {
    it('keep all that is known of them', () => {
      const { sources } = english({
        sources: [
          {
            id: 's',
            type: 'agency',
            name: 'Agency',
            actor: 'Agency Ltd',
            title: 'Report',
            url: 'https://agency.example/1',
            archived: 'https://archive.example/1',
            lang: 'en-GB',
            date: '2023',
            retrieved: '2023-09-20',
            seen: false,
            licence: 'CC BY 4.0',
          },
        ],
      });
      expect(sources).to.deep.equal([
        {
          id: 's',
          type: 'agency',
          name: { en: { text: 'Agency' } },
          actor: 'actor-1',
          title: { en: { text: 'Report' } },
          url: 'https://agency.example/1',
          archived: 'https://archive.example/1',
          lang: 'en-GB',
          date: { edtf: '2023', basis: 'stated' },
          retrieved: '2023-09-20',
          seen: false,
          licence: 'CC BY 4.0',
        },
      ]);
    });

    it('have web addresses', () => {
      const addresses = { url: 'javascript:alert(1)', archived: 'https://' };
      expect(
        faults({
          sources: [{ name: 'Agency', ...addresses }],
          actors: [{ name: 'A', sameAs: ['mailto:a@b.example'] }],
          publisher: { name: 'Gazette', methodology: 'javascript:alert(1)' },
        }),
      ).to.deep.equal([
        '/publisher/methodology: "javascript:alert(1)" is not a web address; write it whole, from https:// on',
        '/actors/0/sameAs/0: "mailto:a@b.example" is not a web address; write it whole, from https:// on',
        '/sources/0/url: "javascript:alert(1)" is not a web address; write it whole, from https:// on',
        '/sources/0/archived: "https://" is not a web address; write it whole, from https:// on',
      ]);
    });
  });

  describe('chains of sources', () => {
    it('keep what each step did', () => {
      const { via, verification } = event({
        via: [
          'Reuters',
          {
            source: 'Al Araby',
            how: 'relayed',
            date: '2023',
            quote: { exact: 'so it said', prefix: 'and', suffix: 'then' },
          },
          { source: 'Reuters', quote: { exact: 'قال', lang: 'ar' } },
        ],
        verification: { status: 'contested', by: 'Desk One', date: '2023', note: 'Two versions' },
      })!;
      expect(via).to.deep.equal([
        { source: 'source-1', how: 'reported' },
        {
          source: 'source-2',
          how: 'relayed',
          date: { edtf: '2023', basis: 'stated' },
          quote: { exact: 'so it said', prefix: 'and', suffix: 'then', lang: 'en' },
        },
        { source: 'source-1', how: 'reported', quote: { exact: 'قال', lang: 'ar' } },
      ]);
      expect(verification).to.deep.equal({
        status: 'contested',
        by: 'actor-1',
        date: { edtf: '2023', basis: 'stated' },
        note: { en: { text: 'Two versions' } },
      });
    });

    it('are lists of steps with a known status', () => {
      expect(event({ verification: 'confirmed' })!.verification).to.deep.equal({ status: 'confirmed' });
      expect(eventFaults({ via: 'Reuters', verification: 'confimed' })).to.deep.equal([
        '/events/0/via: "Reuters" is not a list; write it in [ ]',
        '/events/0/verification: "confimed" is not known here; write "confirmed"',
      ]);
      // Nothing is like no word at all.
      expect(eventFaults({ verification: '' })).to.deep.equal([
        '/events/0/verification: "" is not known here; write one of: unverified, single-source, corroborated, confirmed, contested, discounted, withdrawn',
      ]);
      expect(eventFaults({ via: [{ how: 'heard' }], verification: {} })).to.deep.equal([
        '/events/0/via/0: "source" is missing; add it',
        '/events/0/via/0/how: "heard" is not known here; write one of: witnessed, published, told, reported, relayed, translated',
        '/events/0/verification: "status" is missing; add it',
      ]);
    });
  });

  describe('events', () => {
    it('keep all that is known of them', () => {
      expect(
        event({
          id: 'e1',
          type: 'strike',
          summary: 'Shells fell',
          names: ['The day'],
          place: 'Stepanakert',
          actors: ['Ann Lee', { actor: 'Bo Poe', role: 'target' }],
          media: [
            'https://example.org/',
            { type: 'image', url: 'https://example.org/a.png', alt: 'A bridge', width: 4 },
          ],
          warnings: ['violence'],
        }),
      ).to.deep.equal({
        id: 'e1',
        type: 'strike',
        title: { en: { text: 'Talks' } },
        summary: { en: { text: 'Shells fell' } },
        names: [{ text: { en: { text: 'The day' } }, usedBy: [], kind: 'historical' }],
        date: { edtf: '2023', basis: 'stated' },
        place: 'place-1',
        actors: [
          { actor: 'actor-1', role: 'party' },
          { actor: 'actor-2', role: 'target' },
        ],
        media: [
          { type: 'link', url: 'https://example.org/' },
          { type: 'image', url: 'https://example.org/a.png', alt: { en: { text: 'A bridge' } }, width: 4 },
        ],
        warnings: ['violence'],
        via: [],
      });
    });

    it('have images only with what these show', () => {
      expect(
        eventFaults({ media: [{ type: 'image', url: 'https://example.org/a.png' }, 'ftp://example.org/'] }),
      ).to.deep.equal([
        '/events/0/media/0: an image needs "alt"; say there what it shows',
        '/events/0/media/1: "ftp://example.org/" is not a web address; write it whole, from https:// on',
      ]);
    });

    it('may fall into periods', () => {
      expect(parse({ lang: 'en', periods: [{ title: 'The thaw', date: '2020/2021' }] }).periods).to.deep.equal([
        { title: { en: { text: 'The thaw' } }, date: { edtf: '2020/2021', basis: 'stated' } },
      ]);
      expect(faults({ lang: 'en', periods: [{ title: 'The thaw' }] })).to.deep.equal([
        '/periods/0: "date" is missing; add it',
      ]);
    });

    it('have a title and a date', () => {
      expect(faults({ events: [{}] })).to.deep.equal([
        '/events/0: "title" is missing; add it',
        '/events/0: "date" is missing; add it',
      ]);
    });
  });
});
