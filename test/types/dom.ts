/** What `npm run typecheck` holds the types of the page to: what is found by a tag, and what an event says. */
import type { ExplainerErrorEvent } from '../../src/index.js';

export const badge = document.querySelector('casualty-badge')!;
export const variant: 'compact' | 'standard' | 'detailed' = badge.variant;
export const level: number = document.createElement('conflict-timeline').headingLevel;

// What was set can be taken away.
badge.src = badge.item = undefined;
document.createElement('conflict-timeline').layout = undefined;
document.createElement('language-switch').languages = undefined;

// @ts-expect-error no such form
badge.variant = 'large';
// @ts-expect-error a level is a number
document.createElement('statement-card').headingLevel = '2';
// @ts-expect-error no badge has a level
void badge.headingLevel;

const report = ({ error, bubbles }: ExplainerErrorEvent) => {
  for (const { pointer, message, mend } of error.problems) console.log(bubbles, pointer, message, mend);
  // @ts-expect-error it is no CustomEvent
  void error.detail;
};

// Events come through shadow trees, so that the page hears them too.
badge.addEventListener('explainer-error', report);
document.addEventListener('explainer-error', report);
window.addEventListener('explainer-error', report);
// @ts-expect-error no such event
badge.addEventListener('explainer-fault', report);

document.addEventListener('language-change', (event) => {
  const language: string = event.language;
  if (language === 'ar') event.preventDefault();
  // @ts-expect-error a language is a tag
  void event.language.numerals;
});
