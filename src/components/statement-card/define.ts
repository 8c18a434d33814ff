import { StatementCard } from './statement-card.js';

StatementCard.define('statement-card');

declare global {
  interface HTMLElementTagNameMap {
    'statement-card': StatementCard;
  }
}
