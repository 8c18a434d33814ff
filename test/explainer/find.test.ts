import { expect } from '@open-wc/testing';

import { datesOf, find, relations } from '../../src/explainer/find.js';
import { parse } from '../../src/explainer/parse.js';

const document = parse({
  lang: 'en',
  sides: [{ id: 'north', name: 'North' }],
  actors: [{ id: 'ann', name: 'Ann Lee' }],
  places: [{ id: 'square', name: 'Square' }],
  sources: [{ id: 'agency', name: 'Agency' }],
  events: [{ id: 'e1', date: '2023', title: 'Talks' }],
  statements: [
    { id: 's1', speaker: 'ann', text: 'yes' },
    { id: 's2', speaker: 'ann', text: 'no' },
  ],
  claims: [{ id: 'c1', claimant: 'ann', killed: 2 }],
  links: [
    { from: 's1', type: 'responds-to', to: 'e1' },
    { from: 's2', type: 'denies', to: 's1', aspect: 'occurrence', note: 'Never was' },
    { from: 's1', type: 'disputes', to: 'c1', aspect: 'count' },
    { from: 's1', type: 'updates', to: 's1' },
  ],
});

describe('find', () => {
  it('finds an item in every table', () => {
    const tables = ['north', 'ann', 'square', 'agency', 'e1', 's2', 'c1'].map((id) => find(document, id)?.table);
    expect(tables).to.deep.equal(['sides', 'actors', 'places', 'sources', 'events', 'statements', 'claims']);
  });

  it('gives the item itself', () => {
    expect(find(document, 's2')!.item).to.equal(document.statements[1]);
  });

  it('finds nothing for what is no id of an item', () => {
    expect(find(document, 'c1-killed')).to.equal(undefined);
    expect(find(document, 'constructor')).to.equal(undefined);
  });

  it('keeps documents apart', () => {
    expect(find(parse({ lang: 'en' }), 's2')).to.equal(undefined);
  });
});

describe('relations', () => {
  it('sees every link from both ends, in order', () => {
    expect(relations(document, 's1')).to.deep.equal([
      { type: 'responds-to', direction: 'out', other: 'e1' },
      { type: 'denies', direction: 'in', other: 's2', aspect: 'occurrence', note: { en: { text: 'Never was' } } },
      { type: 'disputes', direction: 'out', other: 'c1', aspect: 'count' },
      { type: 'updates', direction: 'out', other: 's1' },
      { type: 'updates', direction: 'in', other: 's1' },
    ]);
    expect(relations(document, 'e1')).to.deep.equal([{ type: 'responds-to', direction: 'in', other: 's1' }]);
  });

  it('is empty for an item that no link names', () => {
    expect(relations(document, 'ann')).to.deep.equal([]);
  });
});

describe('datesOf', () => {
  it('has every date that a document is told with, those of who checked an event or a statement, too', () => {
    const checked = (date: string) => ({ status: 'confirmed', by: 'ann', date });
    const dated = parse({
      lang: 'en',
      actors: [{ id: 'ann', name: 'Ann Lee' }],
      sources: [{ id: 'agency', name: 'Agency', date: '2001' }],
      periods: [{ title: 'War', date: '2002/2003' }],
      events: [{ date: '2004', title: 'Talks', verification: checked('2005-1X') }],
      statements: [{ speaker: 'ann', text: 'yes', date: '2006', verification: checked('2007/..') }],
      claims: [
        {
          claimant: 'ann',
          killed: 2,
          asOf: '2008',
          covers: { period: '2009' },
          verification: checked('2010'),
          via: [{ source: 'agency', date: '2011' }],
        },
      ],
    });
    expect(datesOf(dated).sort()).to.deep.equal([
      '2001',
      '2002/2003',
      '2004',
      '2005-1X',
      '2006',
      '2007/..',
      '2008',
      '2009',
      '2010',
      '2011',
    ]);
  });
});
