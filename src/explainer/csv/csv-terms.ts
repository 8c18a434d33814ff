/** What cells of columns with fixed words mean: words of the format, of elements, and in Arabic, as `plain` writes them. */
import { parts } from '../parts.js';
import { among } from '../words/labels.js';
import { sourceIn } from '../words/leads.js';
import { LANGUAGES } from './heads.js';

type Terms = Readonly<Record<string, string>>;

/** The terms of each column. */
const TERMS: Readonly<Record<string, Terms>> = {
  basis: {
    stated: '(تاريخ )?مذكور',
    derived: '(date )?derived|(تاريخ )?مستنتج',
    estimated: '(date )?estimated|(تاريخ )?مقدر',
  },
  type: {
    operation: 'عمليه',
    strike: 'ضرب(ه|ات)',
    clash: 'اشتباك(ات)?',
    ceasefire: 'وقف اطلاق النار',
    talks: 'محادثات',
    announcement: 'اعلان',
    humanitarian: 'humanitarian matter|شان انساني',
    displacement: 'نزوح',
    legal: 'legal matter|شان قانوني',
    other: 'غير ذلك',
  },
  mode: {
    direct: 'quoted|مباشر',
    mixed: 'مختلط',
    indirect: 'reported|غير مباشر',
  },
  medium: {
    'written-statement': 'written statement|بيان مكتوب',
    speech: 'خطاب',
    'press-briefing': 'press briefing|احاطه صحفيه',
    interview: 'مقابله',
    'social-post': 'social (media )?post|منشور علي مواقع التواصل',
    letter: 'رساله',
    unknown: 'غير معروفه?',
  },
  'translated-by': {
    human: 'بشري',
    machine: '(ترجمه )?اليه?',
    'machine-reviewed': 'machine,? reviewed|(ترجمه )?اليه?،? (روجعت|مراجعه?)',
    unknown: 'غير معروف|لم يذكر المترجم',
  },
  'original-lang': {
    ...LANGUAGES,
    az: 'azerbaijani|azeri|اذر(بيجان)?يه?',
    de: 'german|المانيه?',
    es: 'spanish|اسبانيه?',
    fa: 'persian|farsi|فارسيه?',
    fr: 'french|فرنسيه?',
    he: 'hebrew|عبريه?',
    hy: 'armenian|ارمي?نيه?',
    ka: 'georgian|جورجيه?',
    ku: 'kurdish|كرديه?',
    ru: 'russian|روسيه?',
    tr: 'turkish|تركيه?',
    uk: 'ukrainian|اوكرانيه?',
    ur: 'urdu|ارديه?',
  },
};

/** The term that words in a column name; words that name none stay, for the parser to say so. */
export const termOf = (column: string, words: string): string => among(TERMS[column]!, words) ?? words;

/** The names of sources in a cell, as in HTML. */
export const sourcesIn = (cell: string): string[] => parts(cell).map(sourceIn);
