import { expect } from '@open-wc/testing';

import { parse } from '../../src/explainer/parse.js';
import { english, faults, event, eventFaults, statementFaults, claimFaults, actor, source } from '../support/parse.js';

describe('parse', () => {
  describe('references', () => {
    it('are ids or exact names in any language', () => {
      const { actors, statements } = english({
        actors: [{ id: 'az-mod', name: { ar: 'وزارة الدفاع', en: { text: 'Defence Ministry' } } }],
        statements: [
          { speaker: 'az-mod', text: 'one' },
          { speaker: 'Defence Ministry', text: 'two' },
          { speaker: 'وزارة الدفاع', text: 'three' },
        ],
      });
      expect(actors.length).to.equal(1);
      expect(statements.map(({ speaker }) => speaker)).to.deep.equal(['az-mod', 'az-mod', 'az-mod']);
    });

    it('may point forward and to items that were given no id', () => {
      const { actors } = english({
        actors: [
          { name: 'Ombudsman', partOf: 'Authorities', names: [{ text: 'Spokesman', usedBy: ['b'] }] },
          { name: 'Authorities', side: 'The north' },
          { id: 'b', name: { en: { text: 'Broadcaster' } } },
        ],
        sides: [{ name: 'The north' }],
      });
      expect(actors.map(({ id, partOf, side }) => [id, partOf, side])).to.deep.equal([
        ['actor-1', 'actor-2', undefined],
        ['actor-2', undefined, 'side-1'],
        ['b', undefined, undefined],
      ]);
      expect(actors[0]!.names[0]!.usedBy).to.deep.equal(['b']);
    });

    it('make actors, places and sources of names that are new', () => {
      const document = english({
        actors: [{ id: 'a', name: 'First' }],
        events: [
          { date: '2023', title: 'Talks', actors: ['Ann Lee'], place: 'Stepanakert', via: ['Reuters', 'Al Araby'] },
          { date: '2024', title: 'Talks', actors: ['Ann Lee'], place: 'Stepanakert', via: ['Al Araby'] },
        ],
      });
      expect(document.actors[1]).to.deep.equal(actor('actor-2', 'Ann Lee'));
      expect(document.places).to.deep.equal([
        { id: 'place-1', name: { en: { text: 'Stepanakert' } }, disputed: false, names: [], sameAs: [] },
      ]);
      expect(document.sources).to.deep.equal([source('source-1', 'Reuters'), source('source-2', 'Al Araby')]);
      expect(document.events.map(({ via }) => via)).to.deep.equal([
        [
          { source: 'source-1', how: 'reported' },
          { source: 'source-2', how: 'reported' },
        ],
        [{ source: 'source-2', how: 'reported' }],
      ]);
      expect(document.events.map(({ place, actors }) => [place, actors])).to.deep.equal([
        ['place-1', [{ actor: 'actor-2', role: 'party' }]],
        ['place-1', [{ actor: 'actor-2', role: 'party' }]],
      ]);
    });

    it('must resolve where they look like ids', () => {
      expect(
        faults({
          actors: [{ id: 'az-mod', name: 'Defence Ministry', side: 'The north' }],
          sources: [],
          places: [],
          statements: [{ speaker: 'az-mof', text: 'one', about: ['ev-1'], via: ['reuters'], place: 'az-mod' }],
        }),
      ).to.deep.equal([
        '/actors/0/side: there is no "The north" in sides; add it to "sides"',
        '/statements/0/via/0: there is no "reuters" in sources; add it to "sources"',
        '/statements/0/speaker: there is no "az-mof" in actors; write "az-mod"',
        '/statements/0/place: there is no "az-mod" in places; add it to "places"',
        '/statements/0/about/0: there is no "ev-1" in events; add it to "events"',
      ]);
    });

    it('are names where nothing is listed that could have ids', () => {
      const document = parse({ lang: 'en', claims: [{ claimant: 'unicef', killed: 1, via: ['reuters'] }] });
      expect(document.actors[0]!.name).to.deep.equal({ en: { text: 'unicef' } });
      expect(document.sources[0]!.name).to.deep.equal({ en: { text: 'reuters' } });
    });

    it('are never guessed between items of one name', () => {
      expect(
        faults({
          actors: [
            { id: 'a', name: 'Defence Ministry' },
            { id: 'b', name: 'Defence Ministry' },
            { id: 'c', name: { ar: 'Reuters', en: 'Reuters' }, partOf: 'Reuters' },
          ],
          statements: [{ speaker: 'Defence Ministry', text: 'one' }],
        }),
      ).to.deep.equal(['/statements/0/speaker: several actors have the name "Defence Ministry"; write the id']);
    });

    it('are texts', () => {
      expect(statementFaults({ speaker: 5, about: 7 })).to.deep.equal([
        '/statements/0/speaker: 5 is not a text; write words in quotation marks',
        '/statements/0/about: 7 is not a text; write words in quotation marks',
      ]);
    });

    it('stay quick however many are wrong', () => {
      const statements = Array.from({ length: 30 }, (_, i) => ({ speaker: `az-mof-${i}`, text: 'one' }));
      const found = faults({ actors: [{ id: 'az-mod', name: 'Defence Ministry' }], statements });
      expect(found.length).to.equal(30);
      expect(found[0]).to.equal('/statements/0/speaker: there is no "az-mof-0" in actors; write "az-mod"');
      expect(found[29]).to.equal('/statements/29/speaker: there is no "az-mof-29" in actors; add it to "actors"');
    });
  });

  describe('ids', () => {
    it('are made where there are none, around those that there are', () => {
      const { events, statements, claims } = english({
        events: [
          { date: '2023-09-19?', title: 'One' },
          { date: '2020-09-27/2020-11-10~', title: 'Two' },
          { date: '2023-09-19', title: 'Three' },
          { id: 'ev-2023-09-19', date: '2023-09-19', title: 'Four' },
          { date: '2023-09-19T13:00', title: 'Five' },
          { date: { edtf: '2024-01-01' }, title: 'Six' },
        ],
        timeZone: 'Asia/Baku',
        statements: [
          { speaker: 'Ann Lee', text: 'one' },
          { id: 'st-3', speaker: 'Ann Lee', text: 'two' },
          { speaker: 'Ann Lee', text: 'three' },
        ],
        claims: [
          {
            claimant: 'Ann Lee',
            figures: [
              { harm: 'killed', count: 2 },
              { harm: 'killed', count: 3 },
            ],
          },
        ],
      });
      expect(events.map(({ id }) => id)).to.deep.equal([
        'ev-2023-09-19-2',
        'ev-2020-09-27-2020-11-10',
        'ev-2023-09-19-3',
        'ev-2023-09-19',
        'ev-2023-09-19t13-00',
        'ev-2024-01-01',
      ]);
      expect(statements.map(({ id }) => id)).to.deep.equal(['st-1', 'st-3', 'st-3-2']);
      expect(claims[0]!.id).to.equal('cl-1');
      expect(claims[0]!.figures.map(({ id }) => id)).to.deep.equal(['cl-1-killed', 'cl-1-killed-2']);
    });

    it('are never too long', () => {
      const date = `{${Array.from({ length: 20 }, (_, i) => 2001 + i).join(',')}}`;
      expect(event({ date })!.id).to.equal('ev-2001-2002-2003-2004-2005-2006-2007-2008-2009-2010-2011');
    });

    it('are given once', () => {
      expect(
        faults({
          actors: [{ id: 'same', name: 'First' }],
          events: [{ id: 'same', date: '2023', title: 'Talks' }],
          claims: [{ id: 'document', claimant: 'same', figures: [{ id: 'same', harm: 'killed', count: 2 }] }],
        }),
      ).to.deep.equal([
        '/events/0/id: the id "same" is given twice; write another',
        '/claims/0/id: the id "document" is given twice; write another',
        '/claims/0/figures/0/id: the id "same" is given twice; write another',
        '/claims/0/claimant: there is no "same" in actors; add it to "actors"',
      ]);
    });

    it('have a form', () => {
      expect(eventFaults({ id: 'Event 1' })).to.deep.equal([
        '/events/0/id: "Event 1" is not an id; use a-z, 0-9 and -, a letter first, at most 64',
      ]);
      expect(claimFaults({ id: 5, killed: 2 })).to.deep.equal([
        '/claims/0/id: 5 is not an id; use a-z, 0-9 and -, a letter first, at most 64',
      ]);
    });
  });

  describe('names', () => {
    it('are labels of those who use them, else historical, unless they say more', () => {
      const { names } = english({
        places: [
          {
            name: 'Karabakh',
            names: [
              'Artsakh',
              { text: 'The region', usedBy: 'Ann Lee' },
              { text: { en: 'Khankendi' }, usedBy: ['Ann Lee', 'Bo Poe'], kind: 'official' },
            ],
          },
        ],
      }).places[0]!;
      expect(names).to.deep.equal([
        { text: { en: { text: 'Artsakh' } }, usedBy: [], kind: 'historical' },
        { text: { en: { text: 'The region' } }, usedBy: ['actor-1'], kind: 'label' },
        { text: { en: { text: 'Khankendi' } }, usedBy: ['actor-1', 'actor-2'], kind: 'official' },
      ]);
    });
  });
});
