import '../casualty-badge/define.js';
import '../conflict-timeline/define.js';
import '../statement-card/define.js';
import { ConflictExplainer } from './conflict-explainer.js';

ConflictExplainer.define('conflict-explainer');

declare global {
  interface HTMLElementTagNameMap {
    'conflict-explainer': ConflictExplainer;
  }
}
