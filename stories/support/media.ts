/** A harbour that never was: images, a film and a sound of our own, served beside the stories and beside the tests. */
const file = (name: string) => new URL(`/stories/support/media/${name}`, location.href).href;

const CREDIT = { ar: 'مكتب الصور في يومية المثال', en: 'The Example Daily, picture desk' };

export const IMAGE = {
  type: 'image',
  url: file('harbour.svg'),
  alt: { ar: 'رسم: قارب شراعي في ميناء تحيط به تلال', en: 'Drawing: a sailing boat in a harbour below hills' },
  caption: { ar: 'الميناء كما رُسم لهذا المثال.', en: 'The harbour, as drawn for this example.' },
  credit: CREDIT,
  licence: 'CC0 1.0',
  width: 960,
  height: 640,
};

export const VIDEO = {
  type: 'video',
  url: file('ferry.webm'),
  title: { ar: 'العبّارة تعبر الميناء', en: 'The ferry crosses the harbour' },
  caption: { ar: 'فيلم من ثانيتين، بلا صوت.', en: 'A film of two seconds, without sound.' },
  credit: CREDIT,
  poster: file('crossing.svg'),
  width: 960,
  height: 540,
};

export const AUDIO = {
  type: 'audio',
  url: file('bell.wav'),
  title: { ar: 'جرس الميناء', en: 'The bell of the harbour' },
  caption: { ar: 'جرس الميناء، ثانية واحدة.', en: 'The bell of the harbour, one second.' },
  credit: { ar: 'إذاعة المثال', en: 'Radio Example' },
};

export const EMBED = {
  type: 'embed',
  url: 'https://www.example.org/player/42',
  title: { ar: 'مقابلة مع ربّان العبّارة', en: 'An interview with the master of the ferry' },
  credit: { ar: 'قناة المثال', en: 'Example Channel' },
};

export const EMBED_WITH_POSTER = { ...EMBED, url: 'https://example.org/player/43', poster: file('crossing.svg') };

export const LINK = {
  url: 'https://example.org/harbour/history',
  title: { ar: 'تاريخ الميناء في عشر خرائط', en: 'The history of the harbour in ten maps' },
  poster: file('harbour.svg'),
};

const event = (day: string, ar: string, en: string, ...media: (object | string)[]) => ({
  id: `harbour-${day}`,
  date: `2021-03-${day}`,
  title: { ar, en },
  via: ['daily'],
  media,
});

/** Each kind of media once, and some of them in their other forms. */
export const HARBOUR = {
  lang: 'en',
  title: { ar: 'ميناء دارة: مثال من نسج الخيال', en: 'The harbour of Dara: a made-up example' },
  sources: [{ id: 'daily', type: 'publication', name: { ar: 'يومية المثال', en: 'The Example Daily' } }],
  events: [
    event('01', 'الميناء يفتح أبوابه', 'The harbour opens', IMAGE),
    event('02', 'العبّارة تعبر للمرة الأولى', 'The ferry crosses for the first time', VIDEO),
    event('03', 'قرع الجرس القديم', 'The old bell is rung', AUDIO),
    event('04', 'الربّان يتحدث عن العبور', 'The master speaks of the crossing', EMBED, EMBED_WITH_POSTER),
    event('05', 'نشر خرائط الميناء', 'Maps of the harbour are published', LINK, 'https://example.org/harbour'),
  ],
};
