/** Registers every element. */
import './components/casualty-badge/define.js';
import './components/conflict-explainer/define.js';
import './components/conflict-timeline/define.js';
import './components/language-switch/define.js';
import './components/statement-card/define.js';

export { ExplainerErrorEvent, LanguageChangeEvent } from './base/events.js';
export { CasualtyBadge } from './components/casualty-badge/casualty-badge.js';
export { ConflictExplainer } from './components/conflict-explainer/conflict-explainer.js';
export { ConflictTimeline } from './components/conflict-timeline/conflict-timeline.js';
export { LanguageSwitch } from './components/language-switch/language-switch.js';
export { StatementCard } from './components/statement-card/statement-card.js';
