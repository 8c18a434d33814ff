import { CasualtyBadge } from './casualty-badge.js';

CasualtyBadge.define('casualty-badge');

declare global {
  interface HTMLElementTagNameMap {
    'casualty-badge': CasualtyBadge;
  }
}
