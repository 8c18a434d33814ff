// A timeline as somebody writes it by hand for one page: elements, text and two kinds of formatters, each made once.
// WORDS stands for the words of each language; the page is built with them.
/* global WORDS */
const languages = Object.fromEntries(
  Object.entries(WORDS).map(([language, words]) => [
    language,
    {
      ...words,
      language,
      plural: new Intl.PluralRules(language),
      date: new Intl.DateTimeFormat(words.digits, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    },
  ]),
);
const DAY = 86_400_000;

/** Draws a document into a list, and returns what says it in another language. */
function draw(list, { lang, events, sources }) {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const sorted = events
    .map((event) => ({ event, time: Date.parse(event.date) }))
    .sort((one, other) => one.time - other.time);
  const items = sorted.map(({ event, time }, i) =>
    itemOf(event, time, sorted[i - 1]?.time, sourceOf.get(event.via[0]), lang),
  );
  const speak = (language) => {
    const words = languages[language];
    for (const { say } of items) say(words);
  };
  speak(document.documentElement.lang);
  list.replaceChildren(...items.map(({ element }) => element));
  return speak;
}

function itemOf(event, time, timeBefore, source, documentLanguage) {
  const element = document.createElement('li');
  element.id = event.id;
  const elapsed = timeBefore === undefined ? undefined : document.createElement('p');
  const date = document.createElement('time');
  date.dateTime = event.date;
  const title = document.createElement('h3');
  const text = document.createElement('p');
  const link = document.createElement('a');
  link.href = source.url;
  const name = document.createElement('bdi');
  link.append(name);
  const before = new Text();
  const after = new Text();

  const when = document.createElement('p');
  when.append(date);
  const via = document.createElement('p');
  via.append(before, link, after);
  if (elapsed) element.append(elapsed);
  element.append(when, title, text, via);

  const say = (words) => {
    const inLanguage = (text) => (typeof text === 'string' ? text : (text[words.language] ?? text[documentLanguage]));
    if (elapsed) {
      const days = (time - timeBefore) / DAY;
      elapsed.textContent = words.later[words.plural.select(days)].replace('{n}', days);
    }
    date.textContent = words.date.format(time);
    title.textContent = inLanguage(event.title);
    text.textContent = inLanguage(event.summary);
    name.textContent = inLanguage(source.name);
    [before.data, after.data] = words.via;
  };
  return { element, say };
}

const list = document.querySelector('ol');
const response = await fetch('content.json');
const content = await response.json();
let speak = draw(list, content);

window.timeline = {
  speak(language) {
    document.documentElement.lang = language;
    document.documentElement.dir = languages[language].dir;
    speak(language);
  },
  mount: () => (speak = draw(list, content)),
  unmount() {
    speak = undefined;
    list.replaceChildren();
  },
};
