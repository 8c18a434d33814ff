/** A file that has something new each time it is asked for, in place of a server. */
const PATH = '/made-up/live.json';

const event = (n: number, en: string, ar: string) => ({
  id: `report-${n}`,
  date: `2021-03-${String(n).padStart(2, '0')}`,
  title: { en, ar },
  via: ['daily'],
});

/** The file after it was asked for `times` times. */
const liveDocument = (times: number) => ({
  lang: 'en',
  title: { en: 'A made-up ferry, live', ar: 'عبّارة من نسج الخيال، مباشر' },
  updated: '2021-03-05T10:00:00Z',
  sources: [{ id: 'daily', type: 'publication', name: { en: 'The Example Daily', ar: 'يومية المثال' } }],
  events: [
    event(1, 'The ferry leaves', 'العبّارة تغادر'),
    event(
      2,
      times > 1 ? 'The ferry stops for two hours' : 'The ferry stops',
      times > 1 ? 'العبّارة تتوقف ساعتين' : 'العبّارة تتوقف',
    ),
    ...(times > 0 ? [event(3, 'The ferry goes on', 'العبّارة تواصل رحلتها')] : []),
    ...(times > 1 ? [event(4, 'The ferry arrives', 'العبّارة تصل')] : []),
  ],
});

let times = -1;

/** Answers in place of a server, for this one file. */
export function serveLive(): Promise<void> {
  times = -1;
  const { fetch } = window;
  if (!('isLive' in fetch))
    window.fetch = Object.assign(
      (...[input, init]: Parameters<typeof fetch>) =>
        input === live() ? Promise.resolve(new Response(JSON.stringify(liveDocument(++times)))) : fetch(input, init),
      { isLive: true },
    );
  return Promise.resolve();
}

export const live = () => new URL(PATH, location.href).href;
