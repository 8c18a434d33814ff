/** What the head of a column says that it holds. */
import type { LanguageTag } from '../types.js';
import { among, fieldOf } from '../words/labels.js';

/** Heads beside those that a table of HTML may have too. */
const HEADS: Readonly<Record<string, string>> = {
  id: 'معرف',
  date: 'start( date)?|تاريخ البدايه',
  end: 'end( date)?|تاريخ النهايه',
  'date-note': 'date note|ملاحظه التاريخ',
  basis: 'اساس التاريخ',
  'time-zone': 'time ?zone|منطقه الزمنيه',
  type: 'kind|نوع',
  actors: 'actor|involved|اطراف( المعنيه)?',
  url: 'link|رابط',
  media: 'image|picture|photo|video|audio|صوره|فيديو|وسائط',
  alt: 'alt text|نص البديل|وصف الصوره',
  caption: '((media|image|photo) )?caption|تعليق الصوره',
  credit: '((media|image|photo) )?credit|مصدر الصوره',
  licence: 'licen[cs]e|رخصه|ترخيص',
  'claimant-role': 'claimant role|صفه المعلن',
  'speaker-role': 'speaker role|صفه المتحدث',
  'translated-by': 'translated by|translator|مترجم',
  mode: '(اسلوب|طريقه) النقل',
  quoted: '((نص|كلام) ال)?مقتبس',
  'original-lang': 'original lang(uage)?|لغه الاصل(يه)?',
  medium: 'وسيله',
  note: 'publisher note|note (for|to) readers|ملاحظه للقراء',
};

/** Names of the languages that heads may have. */
export const LANGUAGES: Readonly<Record<LanguageTag, string>> = {
  ar: 'arabic|عربيه?',
  en: 'english|ان[جك]ليزيه?',
};

/** Fields of HTML alone: in a spreadsheet a desk writes notes for itself, which no reader is to see. */
const NOT_HERE = ['note', 'to'];

function nameOf(head: string) {
  const field = fieldOf(head);
  return among(HEADS, head) ?? (field && !NOT_HERE.includes(field) ? field : undefined);
}

/** The name of a column and the language that its head says, or ''; undefined where the head is not known. */
export function columnOf(head: string): [name: string, lang: LanguageTag] | undefined {
  const words = head.replace(/(?<=[a-z])(?=[A-Z])|[\s_-]+/g, ' ');
  const name = nameOf(words);
  if (name) return [name, ''];
  const [, start = '', last = '', bracket] = /^(.+?)[ :/([]+([\p{L}\p{M}]+)([)\]]?)$/u.exec(words) ?? [];
  // “Event ID” is in no language of that name, and “Killed (men)” neither.
  const lang = among(LANGUAGES, last) ?? (bracket && /^[a-z]{2}$/.exec(last.toLowerCase())?.[0]);
  const within = lang && nameOf(start);
  return within ? [within, lang] : undefined;
}
