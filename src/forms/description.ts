/** A description in plain sentences, for `<meta>` and pictures. A claim or a statement is always attributed. */
import { standing } from '../explainer/corrections.js';
import { quotation } from '../explainer/quotation.js';
import { sentenceStart } from '../language/lists.js';
import { toPlainText } from '../language/parts.js';
import type { Context } from '../telling/context.js';
import { sentenceAlone } from '../telling/standing-claim.js';
import { nameOfActor, plain } from './names.js';
import type { Picked } from './picked.js';
import { inMarks } from './statement.js';

export function descriptionOf(context: Context, picked: Picked): string {
  const { document, locale } = context;
  switch (picked.element) {
    case 'casualty-badge':
      return standing(document, picked.claims)
        .map((claim) => `${toPlainText(sentenceStart(locale, sentenceAlone(context, claim)))}.`)
        .join(' ');
    case 'statement-card':
      return standing(document, picked.statements)
        .map((statement) => {
          const { words } = quotation(statement, locale.tag, document.lang);
          return `${nameOfActor(context, statement.speaker)}: ${inMarks(words)}`;
        })
        .join(' ');
    default:
      return document.summary ? plain(context, document.summary) : '';
  }
}
