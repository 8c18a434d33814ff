// The article in each language, read when the site is built.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse, parseEdtf } from 'explainer-elements/explainer.js';

const FILE = '../karabakh-2023/explainer.json';
const article = parse(JSON.parse(readFileSync(FILE, 'utf8')));
const named = Object.fromEntries([...article.actors, ...article.sources].map(({ id, name }) => [id, name]));

const WORDS = {
  ar: {
    ...{ path: '/', locale: 'ar-u-nu-latn', dir: 'rtl', language: 'العربية', paper: 'المثال', section: 'العالم' },
    ...{ claimed: 'ما يُقال عن الضحايا', happened: 'ما الذي حدث', said: 'من قال ماذا' },
    ...{ comma: '،', or: 'أو', about: 'نحو', via: 'نقلًا عن', then: '، ثم ' },
    warning: 'يتناول ما يلي القتل وأذى يصيب الأطفال.',
  },
  en: {
    ...{ path: '/en/', locale: 'en-GB', dir: 'ltr', language: 'English', paper: 'The Example', section: 'World' },
    ...{ claimed: 'What is claimed about casualties', happened: 'What happened', said: 'Who said what' },
    ...{ comma: ',', or: 'or', about: 'about', via: 'Via', then: ', then ' },
    warning: 'What follows tells of death and harm to children.',
    translated: 'Machine translation from Arabic',
  },
};

/** The one day, or each of several, that a date of this article may mean. */
function daysOf({ edtf }) {
  const date = parseEdtf(edtf);
  return (date.members ?? [date]).map(({ year, month, day, qualifiers }) => ({
    date: `${year}-${month}-${day}`,
    about: qualifiers.day === '~',
  }));
}

export default Object.entries(WORDS).map(([lang, words]) => {
  const textOf = (map) => map?.[lang].text;
  const format = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  // As schema.org has the article: each claim told in a sentence, and as quotations only what may stand in marks.
  const jsonLd = JSON.parse(execFileSync('explainer-elements', ['jsonld', FILE, '--lang', lang]));
  const part = ({ id }) => jsonLd.hasPart.find((each) => each['@id'] === `#${id}`);
  return {
    ...{ lang, ...words, jsonLd, title: textOf(article.title), summary: textOf(article.summary) },
    claims: article.claims.map((claim) => part(claim).text),
    events: article.events
      .map(({ date, title, summary }) => ({
        days: daysOf(date).map((day) => ({ ...day, words: format.format(Date.parse(day.date)) })),
        title: textOf(title),
        summary: textOf(summary),
      }))
      .sort((a, b) => a.days[0].date.localeCompare(b.days[0].date)),
    statements: article.statements.map((statement) => ({
      speaker: textOf(named[statement.speaker]),
      role: textOf(statement.speakerRole),
      words: textOf(statement.text),
      quoted: part(statement)['@type'] === 'Quotation',
      via: statement.via.map(({ source }) => textOf(named[source])).join(words.then),
    })),
  };
});
