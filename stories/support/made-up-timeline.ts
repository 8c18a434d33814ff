/** A conflict that never was, for timelines that are longer than the article's. It says of itself that it is made up. */
const SIDES = [
  { id: 'south', name: { en: 'South Dara', ar: 'دارة الجنوبية' } },
  { id: 'north', name: { en: 'North Dara', ar: 'دارة الشمالية' } },
];

const BASE = {
  lang: 'en',
  translation: { ar: { from: 'en', by: 'human' } },
  sides: SIDES,
  actors: [
    {
      id: 'council',
      type: 'de-facto-authority',
      name: { en: 'Council of North Dara', ar: 'مجلس دارة الشمالية' },
      side: 'north',
    },
    {
      id: 'ministry',
      type: 'state-body',
      name: { en: 'Ministry of South Dara', ar: 'وزارة دارة الجنوبية' },
      side: 'south',
    },
  ],
  places: [{ id: 'bridge', name: { en: 'Dara bridge', ar: 'جسر دارة' } }],
  sources: [{ id: 'daily', type: 'publication', name: { en: 'The Example Daily', ar: 'يومية المثال' }, seen: true }],
};

const EVENTS = [
  ['2001-03', 'Talks about the bridge begin', 'بدء محادثات بشأن الجسر', 'council ministry'],
  ['2003-06-14', 'Shells fall near the bridge', 'سقوط قذائف قرب الجسر', 'ministry'],
  ['2003-06-20~', 'The council closes the bridge', 'المجلس يغلق الجسر', 'council'],
  ['2004-01-05', 'A truce is announced', 'إعلان هدنة', 'council ministry'],
  ['2011', 'The bridge is repaired', 'إصلاح الجسر', ''],
  ['2012-09-01', 'The ministry opens a customs post', 'الوزارة تفتح مركزًا للجمارك', 'ministry'],
] as const;

const event = (id: string, [date, en, ar, actors]: readonly [string, string, string, string]) => ({
  id,
  date,
  title: { en, ar },
  place: 'bridge',
  actors: actors
    .split(' ')
    .filter(Boolean)
    .map((actor) => ({ actor, role: 'party' })),
  via: ['daily'],
  verification: 'single-source',
});

const ERAS = [
  {
    title: { en: 'The years of the bridge (a made-up example)', ar: 'سنوات الجسر (مثال من نسج الخيال)' },
    date: '2001/2004',
  },
  { title: { en: 'The June fighting', ar: 'قتال يونيو' }, date: '2003-06' },
  { title: { en: 'The truce', ar: 'الهدنة' }, date: '2004-01-05/..' },
];

export const PERIODS = { ...BASE, periods: ERAS, events: EVENTS.map((each, i) => event(`p${i}`, each)) };

/** As many events as there should be, some weeks apart, again and again the same that never happened. */
export const many = (count: number) => ({
  ...BASE,
  periods: ERAS,
  events: Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2001, 0, 10) + (i * 24 + (i % 7) * 3) * 864e5).toISOString().slice(0, 10);
    const [, en, ar, actors] = EVENTS[i % EVENTS.length]!;
    return event(`m${i}`, [day, en, ar, actors]);
  }),
});
