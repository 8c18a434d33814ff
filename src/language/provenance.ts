/** Words for where a text comes from: its language, who translated it, the form it had, whose name something is. */
import { language as subtagOf } from '../explainer/text.js';
import type { Medium, Translation } from '../explainer/types.js';
import { str, type MsgFn } from './catalogue.js';
import { languageSubtag, type Locale } from './locale.js';
import { fill, type Phrase } from './parts.js';

const MEDIUM_WORDS: Readonly<Record<Exclude<Medium, 'unknown'>, (msg: MsgFn) => string>> = {
  'written-statement': (msg) => msg('written statement', { id: 'medium.written-statement' }),
  speech: (msg) => msg('speech', { id: 'medium.speech' }),
  'press-briefing': (msg) => msg('press briefing', { id: 'medium.press-briefing' }),
  interview: (msg) => msg('interview', { id: 'medium.interview' }),
  'social-post': (msg) => msg('social media post', { id: 'medium.social-post' }),
  letter: (msg) => msg('letter', { id: 'medium.letter' }),
};

/** The form in which something was said; nothing where that is not known. */
export const mediumWords = ({ msg }: Locale, medium: Medium): string | undefined =>
  medium === 'unknown' ? undefined : MEDIUM_WORDS[medium](msg);

const LANGUAGE_NAMES: Readonly<Record<string, (msg: MsgFn) => string>> = {
  ar: (msg) => msg('Arabic', { id: 'language.ar' }),
  az: (msg) => msg('Azerbaijani', { id: 'language.az' }),
  de: (msg) => msg('German', { id: 'language.de' }),
  en: (msg) => msg('English', { id: 'language.en' }),
  es: (msg) => msg('Spanish', { id: 'language.es' }),
  fa: (msg) => msg('Persian', { id: 'language.fa' }),
  fr: (msg) => msg('French', { id: 'language.fr' }),
  he: (msg) => msg('Hebrew', { id: 'language.he' }),
  hy: (msg) => msg('Armenian', { id: 'language.hy' }),
  ka: (msg) => msg('Georgian', { id: 'language.ka' }),
  ku: (msg) => msg('Kurdish', { id: 'language.ku' }),
  ru: (msg) => msg('Russian', { id: 'language.ru' }),
  tr: (msg) => msg('Turkish', { id: 'language.tr' }),
  uk: (msg) => msg('Ukrainian', { id: 'language.uk' }),
  ur: (msg) => msg('Urdu', { id: 'language.ur' }),
};

/** Name of a language in the reader's; its tag where there is none. */
export const languageName = ({ msg }: Locale, tag: string): string => LANGUAGE_NAMES[languageSubtag(tag)]?.(msg) ?? tag;

/** Who translated a text and from what (W3C ITS 2.0, provenance). */
export function translationPhrase(locale: Locale, { from, by }: Translation): string {
  const { msg } = locale;
  // Not from `Intl`, whose locale for `und` has no language in Node 20.
  if (subtagOf(from) === 'und')
    return msg('Translated; the original language is not stated', { id: 'translation.unknown' });
  const language = languageName(locale, from);
  switch (by) {
    case 'human':
      return msg(str`Translated from ${language}`, { id: 'translation.human' });
    case 'machine':
      return msg(str`Machine translation from ${language}`, { id: 'translation.machine' });
    case 'machine-reviewed':
      return msg(str`Machine translation from ${language}, reviewed`, { id: 'translation.machine-reviewed' });
    case 'unknown':
      return msg(str`Translated from ${language}; translator not stated`, { id: 'translation.translator-unknown' });
  }
}

/** A party's own name for something, only ever as that party's: “called X by Y”. */
export const calledBy = ({ msg }: Locale, name: Phrase, parties: Phrase): Phrase =>
  fill((name, parties) => msg(str`Called ${name} by ${parties}`, { id: 'name.called-by' }), name, parties);
