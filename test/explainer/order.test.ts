import { expect } from '@open-wc/testing';

import { inOrder } from '../../src/explainer/order.js';
import { parse } from '../../src/explainer/parse.js';

const ordered = (...dates: [id: string, date: string][]) => {
  const { events } = parse({
    lang: 'en',
    timeZone: 'Asia/Baku',
    events: dates.map(([id, date]) => ({ id, date, title: 'x' })),
  });
  return inOrder(events, ({ date }) => date).map(({ id }) => id);
};

describe('inOrder', () => {
  it('goes by the first moment that a date can mean', () => {
    expect(ordered(['c', '2023-09-19'], ['b', '2020-09-27/2020-11-10'], ['a', '1991'])).to.deep.equal(['a', 'b', 'c']);
  });

  it('goes by the last moment where the first is the same', () => {
    expect(ordered(['year', '2023'], ['day', '2023-01-01'], ['open', '2023/..'], ['month', '2023-01'])).to.deep.equal([
      'day',
      'month',
      'year',
      'open',
    ]);
  });

  it('goes by id where both are the same', () => {
    expect(ordered(['c', '2023-09'], ['a', '2023-09?'], ['b', '2023-09~'])).to.deep.equal(['a', 'b', 'c']);
  });

  it('goes by the numbers in ids, so that events of one date stay as they were written', () => {
    const { events } = parse({
      lang: 'en',
      events: Array.from({ length: 11 }, () => ({ date: '2023-09-19', title: 'x' })),
    });
    expect(inOrder(events, ({ date }) => date).map(({ id }) => id)).to.deep.equal([
      'ev-2023-09-19',
      'ev-2023-09-19-2',
      'ev-2023-09-19-3',
      'ev-2023-09-19-4',
      'ev-2023-09-19-5',
      'ev-2023-09-19-6',
      'ev-2023-09-19-7',
      'ev-2023-09-19-8',
      'ev-2023-09-19-9',
      'ev-2023-09-19-10',
      'ev-2023-09-19-11',
    ]);
    expect(ordered(['e10', '../2023'], ['e9', '../2023'], ['f10', '2023/..'], ['f9', '2023/..'])).to.deep.equal([
      'e9',
      'e10',
      'f9',
      'f10',
    ]);
  });

  it('goes by id, too, where there is no date', () => {
    expect(inOrder([{ id: 'e10' }, { id: 'e9' }], () => undefined)).to.deep.equal([{ id: 'e9' }, { id: 'e10' }]);
  });

  it('puts an open beginning first, and years before the common era before those of it', () => {
    expect(ordered(['ad', '0001'], ['bc', '-0001'], ['open', '../2023'], ['unknown', '/2022'])).to.deep.equal([
      'unknown',
      'open',
      'bc',
      'ad',
    ]);
  });

  it('leaves the list as it was', () => {
    const { events } = parse({
      lang: 'en',
      events: [
        { date: '2023', title: 'x' },
        { date: '2020', title: 'y' },
      ],
    });
    inOrder(events, ({ date }) => date);
    expect(events.map(({ id }) => id)).to.deep.equal(['ev-2023', 'ev-2020']);
  });

  it('is empty for no events', () => {
    expect(inOrder([], () => undefined)).to.deep.equal([]);
  });
});
