/** What `npm run typecheck` holds the types of the classes to: they are extended as those of Lit are. */
import { css } from 'lit';

import { CasualtyBadge, ConflictExplainer, ConflictTimeline, LanguageSwitch, StatementCard } from '../../src/index.js';

export class WithProperty extends ConflictTimeline {
  static override properties = { byline: {} };
  declare byline?: string;
}

export class WithStyle extends CasualtyBadge {
  static override styles = [super.styles, css``];
}

export const others = [
  class extends ConflictExplainer {
    static override properties = { byline: {} };
    static override styles = css``;
  },
  class extends LanguageSwitch {
    static override properties = { byline: {} };
    static override styles = css``;
  },
  class extends StatementCard {
    static override properties = { byline: {} };
    static override styles = css``;
  },
];
