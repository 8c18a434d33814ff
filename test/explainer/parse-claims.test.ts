import { expect } from '@open-wc/testing';

import { english, faults, claim, count, statementFaults, claimFaults } from '../support/parse.js';

const statement = (fields: object) =>
  english({ statements: [{ speaker: 'Ann Lee', text: 'all is well', ...fields }] }).statements[0];

const countFaults = (killed: unknown) => claimFaults({ killed });

describe('parse', () => {
  describe('statements', () => {
    it('are reported speech unless they say otherwise', () => {
      expect(statement({})).to.deep.equal({
        id: 'st-1',
        speaker: 'actor-1',
        mode: 'indirect',
        originalLang: 'und',
        text: { en: { text: 'all is well' } },
        quoted: {},
        medium: 'unknown',
        about: [],
        via: [],
        warnings: [],
      });
    });

    it('with quoted fragments are mixed', () => {
      const { mode, quoted } = statement({ quoted: ['all', 'well'] })!;
      expect(mode).to.equal('mixed');
      expect(quoted).to.deep.equal({ en: ['all', 'well'] });
      expect(statement({ quoted: { en: ['all is'] }, mode: 'mixed' })!.quoted).to.deep.equal({ en: ['all is'] });
    });

    it('keep all that is known of them', () => {
      const { statements } = english({
        events: [
          { id: 'e1', date: '2023', title: 'One' },
          { id: 'e2', date: '2023', title: 'Two' },
        ],
        statements: [
          {
            speaker: 'Ann Lee',
            speakerRole: 'minister',
            mode: 'direct',
            originalLang: 'ru',
            text: 'all is well',
            medium: 'speech',
            date: '2023',
            place: 'Moscow',
            about: 'e1',
          },
          { speaker: 'Ann Lee', text: 'all is well', about: ['e2', 'e1'] },
        ],
      });
      expect(statements[0]).to.deep.equal({
        id: 'st-1',
        speaker: 'actor-1',
        speakerRole: { en: { text: 'minister' } },
        mode: 'direct',
        originalLang: 'ru',
        text: { en: { text: 'all is well' } },
        quoted: {},
        medium: 'speech',
        date: { edtf: '2023', basis: 'stated' },
        place: 'place-1',
        about: ['e1'],
        via: [],
        warnings: [],
      });
      expect(statements[1]!.about).to.deep.equal(['e2', 'e1']);
    });

    it('have a speaker and a text', () => {
      expect(faults({ statements: [{}] })).to.deep.equal([
        '/statements/0: "speaker" is missing; add it',
        '/statements/0: "text" is missing; add it',
      ]);
    });

    it('contain their fragments, letter for letter', () => {
      expect(statementFaults({ quoted: { en: ['all was'], ar: ['كل'] } })).to.deep.equal([
        '/statements/0/quoted: "all was" does not stand in the text in "en"; copy it letter for letter',
        '/statements/0/quoted: "كل" does not stand in the text in "ar"; copy it letter for letter',
      ]);
      expect(statementFaults({ quoted: [''] })).to.deep.equal([
        '/statements/0/quoted/0: "" is not a text; write words in quotation marks',
      ]);
      expect(statementFaults({ quoted: 'all' })).to.deep.equal([
        '/statements/0/quoted: "all" is not a list; write it in [ ]',
      ]);
      expect(statementFaults({ quoted: ['all'], text: 5 })).to.deep.equal([
        '/statements/0/text: 5 is not a text; write words in quotation marks',
        '/statements/0/quoted: "all" does not stand in the text in "en"; copy it letter for letter',
      ]);
    });

    it('have fragments only where they are mixed', () => {
      const fault = '/statements/0/mode: only a mixed statement has "quoted"; write "mixed", or remove "quoted"';
      expect(statementFaults({ quoted: ['all'], mode: 'direct' })).to.deep.equal([fault]);
      expect(statementFaults({ quoted: ['all'], mode: 'indirect' })).to.deep.equal([fault]);
    });
  });

  describe('claims', () => {
    it('keep all that is known of them', () => {
      const { claims } = english({
        actors: [{ id: 'army', name: 'Army' }],
        events: [{ id: 'e1', date: '2023', title: 'One' }],
        claims: [
          {
            claimant: 'Ann Lee',
            claimantRole: 'ombudsman',
            basis: 'estimated',
            covers: { event: 'e1', place: 'Stepanakert', period: '2023' },
            asOf: '2023-09-19',
            responsibility: [{ actor: 'army', as: 'alleged', by: 'Ann Lee' }],
            warnings: ['death'],
          },
          { claimant: 'army', covers: 'e1' },
        ],
      });
      expect(claims).to.deep.equal([
        {
          id: 'cl-1',
          claimant: 'actor-2',
          claimantRole: { en: { text: 'ombudsman' } },
          basis: 'estimated',
          covers: { event: 'e1', place: 'place-1', period: { edtf: '2023', basis: 'stated' } },
          asOf: { edtf: '2023-09-19', basis: 'stated' },
          figures: [],
          responsibility: [{ actor: 'army', as: 'alleged', by: 'actor-2' }],
          warnings: ['death'],
          via: [],
        },
        {
          id: 'cl-2',
          claimant: 'army',
          basis: 'reported',
          covers: { event: 'e1' },
          figures: [],
          responsibility: [],
          warnings: [],
          via: [],
        },
      ]);
    });

    it('have a claimant and cover events that there are', () => {
      expect(faults({ claims: [{ covers: 'e1', responsibility: [{}] }] })).to.deep.equal([
        '/claims/0: "claimant" is missing; add it',
        '/claims/0/covers: there is no "e1" in events; add it to "events"',
        '/claims/0/responsibility/0: "actor" is missing; add it',
        '/claims/0/responsibility/0: "as" is missing; add it',
        '/claims/0/responsibility/0: "by" is missing; add it',
      ]);
    });

    it('state figures in short', () => {
      const { figures } = claim({
        'injured-children': 8,
        injured: 11,
        'killed-civilians': 2,
        'missing-women': 'several',
        'detained-soldiers': '~5',
        displaced: '>100000',
      })!;
      expect(figures).to.deep.equal([
        {
          id: 'cl-1-killed-civilians',
          harm: 'killed',
          status: 'civilian',
          cumulative: false,
          count: { as: 'exact', value: 2 },
        },
        {
          id: 'cl-1-injured',
          harm: 'injured',
          status: 'unspecified',
          cumulative: false,
          count: { as: 'exact', value: 11 },
        },
        {
          id: 'cl-1-injured-children',
          harm: 'injured',
          status: 'unspecified',
          age: 'child',
          subsetOf: 'cl-1-injured',
          cumulative: false,
          count: { as: 'exact', value: 8 },
        },
        {
          id: 'cl-1-missing-women',
          harm: 'missing',
          status: 'unspecified',
          age: 'adult',
          sex: 'female',
          cumulative: false,
          count: { as: 'several' },
        },
        {
          id: 'cl-1-detained-soldiers',
          harm: 'detained',
          status: 'armed-forces',
          cumulative: false,
          count: { as: 'about', value: 5 },
        },
        {
          id: 'cl-1-displaced',
          harm: 'displaced',
          status: 'unspecified',
          cumulative: false,
          count: { as: 'more-than', value: 100000 },
        },
      ]);
    });

    it('state figures in full, before those in short', () => {
      const { figures } = claim({
        id: 'c1',
        killed: 3,
        figures: [
          { id: 'f1', harm: 'killed', status: 'civilian', count: '5+', cumulative: true },
          { harm: 'killed', age: 'adult', sex: 'male', group: 'Peacekeepers', subsetOf: 'f1', count: 0 },
        ],
      })!;
      expect(figures).to.deep.equal([
        { id: 'f1', harm: 'killed', status: 'civilian', cumulative: true, count: { as: 'at-least', value: 5 } },
        {
          id: 'c1-killed',
          harm: 'killed',
          status: 'unspecified',
          age: 'adult',
          sex: 'male',
          group: { en: { text: 'Peacekeepers' } },
          subsetOf: 'f1',
          cumulative: false,
          count: { as: 'exact', value: 0 },
        },
        {
          id: 'c1-killed-2',
          harm: 'killed',
          status: 'unspecified',
          cumulative: false,
          count: { as: 'exact', value: 3 },
        },
      ]);
    });

    it('have figures that are part of another of the same harm, never of themselves', () => {
      const figures = [
        { id: 'f1', harm: 'killed', count: 5 },
        { id: 'f2', harm: 'injured', count: 2, subsetOf: 'f1' },
        { id: 'f3', harm: 'killed', count: 2, subsetOf: 'f4' },
        { id: 'f4', harm: 'killed', count: 2, subsetOf: 'f3' },
        { id: 'f5', harm: 'killed', count: 2, subsetOf: 'f9' },
        { id: 'f6', harm: 'killed', count: 2, subsetOf: 'f1' },
      ];
      const mend = 'name a larger one of the same claim and harm';
      expect(claimFaults({ figures })).to.deep.equal([
        `/claims/0/figures/1/subsetOf: this figure cannot be part of "f1"; ${mend}`,
        `/claims/0/figures/2/subsetOf: this figure cannot be part of "f4"; ${mend}`,
        `/claims/0/figures/3/subsetOf: this figure cannot be part of "f3"; ${mend}`,
        `/claims/0/figures/4/subsetOf: this figure cannot be part of "f9"; ${mend}`,
      ]);
    });
  });

  describe('counts', () => {
    const forms: [unknown, object][] = [
      [0, { as: 'exact', value: 0 }],
      [5, { as: 'exact', value: 5 }],
      ['5', { as: 'exact', value: 5 }],
      [' 5 ', { as: 'exact', value: 5 }],
      ['5+', { as: 'at-least', value: 5 }],
      ['>5', { as: 'more-than', value: 5 }],
      ['<5', { as: 'fewer-than', value: 5 }],
      ['<=5', { as: 'up-to', value: 5 }],
      ['~ 5', { as: 'about', value: 5 }],
      ['5-8', { as: 'range', min: 5, max: 8 }],
      ['5 – 8', { as: 'range', min: 5, max: 8 }],
      ['several', { as: 'several' }],
      ['unknown', { as: 'unknown' }],
      [
        { as: 'up-to', value: 5 },
        { as: 'up-to', value: 5 },
      ],
      [
        { as: 'range', min: 5, max: 5 },
        { as: 'range', min: 5, max: 5 },
      ],
      [
        { as: 'unquantified', asStated: 'many' },
        { as: 'unquantified', asStated: { en: { text: 'many' } } },
      ],
      [
        { as: 'exact', value: 2, asStated: 'two' },
        { as: 'exact', value: 2, asStated: { en: { text: 'two' } } },
      ],
    ];
    for (const [written, canonical] of forms)
      it(`reads ${JSON.stringify(written)}`, () => {
        expect(count(written)).to.deep.equal(canonical);
      });

    it('are whole numbers from 0', () => {
      const mend = 'write a whole number from 0';
      expect(countFaults(-1)).to.deep.equal([`/claims/0/killed: -1 is not a count; ${mend}`]);
      expect(countFaults(1.5)).to.deep.equal([`/claims/0/killed: 1.5 is not a count; ${mend}`]);
      for (const written of ['٥', '۵+'])
        expect(countFaults(written)).to.deep.equal([
          `/claims/0/killed: "${written}" is not a count; write numbers in the digits 0-9`,
        ]);
      expect(countFaults(null)).to.deep.equal([`/claims/0/killed: null is not a count; ${mend}`]);
      expect(countFaults([2])).to.deep.equal([`/claims/0/killed: a list is not a count; ${mend}`]);
      expect(countFaults('99999999999999999999')).to.deep.equal([
        `/claims/0/killed: 100000000000000000000 is not a count; ${mend}`,
      ]);
    });

    it('are written in one of the known forms', () => {
      const mend = 'write 5, "5+", ">5", "<5", "<=5", "~5", "5-8", "several" or "unknown"';
      for (const written of ['', 'five', '>5+', '1 000', '5-', '1,000', '-5', 'toString'])
        expect(countFaults(written)).to.deep.equal([`/claims/0/killed: "${written}" is not a count; ${mend}`]);
    });

    it('have the numbers of their kind and no others', () => {
      const mend = 'write that and no more';
      expect(countFaults({ value: 5 })).to.deep.equal(['/claims/0/killed: "as" is missing; add it']);
      expect(countFaults({ as: 'exactly', value: 5 })).to.deep.equal([
        '/claims/0/killed/as: "exactly" is not known here; write "exact"',
      ]);
      expect(countFaults({ as: 'ranges', min: 5, max: 8 })).to.deep.equal([
        '/claims/0/killed/as: "ranges" is not known here; write "range"',
      ]);
      expect(countFaults({ as: 'exact' })).to.deep.equal([
        `/claims/0/killed: a count that is "exact" has value; ${mend}`,
      ]);
      expect(countFaults({ as: 'exact', value: 5, min: 3 })).to.deep.equal([
        `/claims/0/killed: a count that is "exact" has value; ${mend}`,
      ]);
      expect(countFaults({ as: 'range', min: 5 })).to.deep.equal([
        `/claims/0/killed: a count that is "range" has min and max; ${mend}`,
      ]);
      expect(countFaults({ as: 'unknown', value: 5 })).to.deep.equal([
        `/claims/0/killed: a count that is "unknown" has no number; ${mend}`,
      ]);
      expect(countFaults({ as: 'unquantified' })).to.deep.equal([
        '/claims/0/killed: a count that is only in words has the words; add "asStated"',
      ]);
      expect(countFaults('8-5')).to.deep.equal([
        '/claims/0/killed: the range is upside down; write the smaller number first',
      ]);
    });
  });

  describe('links and corrections', () => {
    const items = {
      events: [{ id: 'e1', date: '2023', title: 'One' }],
      claims: [{ id: 'c1', claimant: 'Ann Lee', killed: 2 }],
    };

    it('keep all that is known of them', () => {
      const links = [
        { from: 'c1', type: 'disputes', to: 'e1', aspect: 'date', note: { en: { text: 'Another day' } } },
        { from: 'e1', type: 'updates', to: 'c1' },
      ];
      const corrections = [
        {
          date: '2023-09-20T08:00:00Z',
          target: 'document',
          kind: 'update',
          path: '/title',
          was: { any: ['thing'] },
          note: { en: { text: 'New title' } },
        },
      ];
      const document = english({ ...items, links, corrections });
      expect(document.links).to.deep.equal(links);
      expect(document.corrections).to.deep.equal(corrections);
    });

    it('name events, statements and claims', () => {
      expect(
        faults({
          ...items,
          links: [{ from: 'c1-killed', type: 'denys', to: 'Ann Lee', aspect: 'number' }],
          corrections: [{ date: '2023-09-20', target: 'e9', kind: 'fix', path: 'title' }],
        }),
      ).to.deep.equal([
        '/links/0/from: there is no "c1-killed" in events, statements, claims; write the id of an item',
        '/links/0/type: "denys" is not known here; write "denies"',
        '/links/0/to: there is no "Ann Lee" in events, statements, claims; write the id of an item',
        '/links/0/aspect: "number" is not known here; write one of: occurrence, count, status, responsibility, date, place, wording',
        '/corrections/0/date: "2023-09-20" is not a moment; write it as 2023-09-19T14:30:00+04:00',
        '/corrections/0/target: there is no "e9" in sides, actors, places, sources, events, statements, claims, figures, document; write the id of an item',
        '/corrections/0/kind: "fix" is not known here; write one of: correction, clarification, update, retraction, translation',
        '/corrections/0/path: "title" is not a JSON pointer; write one such as /date',
        '/corrections/0: "note" is missing; add it',
      ]);
    });
  });
});
