import type { Warning } from '../explainer/types.js';
import { str, type MsgFn } from './catalogue.js';
import { andList } from './lists.js';
import type { Locale } from './locale.js';
import { fill, type Phrase } from './parts.js';

const WARNING_WORDS: Readonly<Record<Warning, (msg: MsgFn) => string>> = {
  death: (msg) => msg('death', { id: 'warning.death' }),
  suffering: (msg) => msg('suffering', { id: 'warning.suffering' }),
  violence: (msg) => msg('violence', { id: 'warning.violence' }),
  children: (msg) => msg('harm to children', { id: 'warning.children' }),
  language: (msg) => msg('strong language', { id: 'warning.language' }),
  nudity: (msg) => msg('nudity', { id: 'warning.nudity' }),
  sexuality: (msg) => msg('sexual violence or sexuality', { id: 'warning.sexuality' }),
};

/** What readers should know before they read on. */
export const warningPhrase = (locale: Locale, warnings: readonly Warning[]): Phrase =>
  fill(
    (warnings) => locale.msg(str`What follows tells of ${warnings}.`, { id: 'warning.follows' }),
    andList(
      locale,
      warnings.map((warning) => [WARNING_WORDS[warning](locale.msg)]),
    ),
  );
