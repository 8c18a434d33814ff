/** What leads to the name of a source, as parts of expressions: “via Reuters”, “Source: Reuters”. */
export const VIA = 'via|عبر|نقل[ًا]+ عن';
export const SOURCES = 'sources?|المصا?در';

/**
 * The same, and «وفقًا لرويترز». The colon is needed: a source may be called «المصدر أونلاين». Of «للجزيرة» nobody can tell
 * the name from that of «للوموند».
 */
const LEAD = new RegExp(
  `^(?:(?:${SOURCES})\\s*:|(?:${VIA}|according to|(?:as )?(?:quoted|reported) by|ب?حسب)\\s|وفق[ًا]+ ل(?!ل)ـ?)\\s*`,
  'i',
);

/** Whether a text is the name of a source with what leads to it. */
export const isLed = (text: string): boolean => LEAD.test(text);

/** The name of a source without what leads to it. */
export const sourceIn = (text: string): string => text.replace(LEAD, '');
