// What an application writes as `/// <reference types="explainer-elements/react" />`, which no package can say of itself.
/** @import * as Types from 'explainer-elements/react' */
import { useRef } from 'react';
/** @import { CasualtyBadge } from 'explainer-elements' */

/** What a newsroom would write. */
export function Claim() {
  const badge = useRef(/** @type {CasualtyBadge | null} */ (null));
  return (
    <div lang="ar" dir="rtl" data-numerals="arab">
      <casualty-badge
        ref={badge}
        className="claim"
        lang="ar"
        variant="compact"
        killed="2"
        injured-children="8"
        claimant="Gegham Stepanyan"
        as-of="2023-09-19"
        month-names="dual"
        weekday
        style={{ '--explainer-accent': 'teal' }}
        onexplainer-error={(event) => {
          /** @type {string} */
          const message = event.error.message;
          console.log(message, event.currentTarget.variant);
        }}
      >
        2 killed
      </casualty-badge>
      <conflict-timeline src="karabakh.json" heading-level={2} />
      <conflict-timeline src="karabakh.json" layout="auto" filter permalinks refresh="60" />
      <conflict-timeline data={{ lang: 'en' }} headingLevel={2} />
      <conflict-explainer src="karabakh.json" json-ld heading-level="2" />
      <statement-card key="s1" src="karabakh.json#s1" mode="direct" />
      <language-switch
        for="page"
        languages="ar en"
        onlanguage-change={(event) => event.language.toUpperCase()}
      ></language-switch>
    </div>
  );
}

/** What must not compile. */
export const faults = () => (
  <>
    {/* @ts-expect-error no such form */}
    <casualty-badge variant="large" />
    {/* @ts-expect-error no such numerals */}
    <casualty-badge numerals="roman" />
    {/* @ts-expect-error a level is a number */}
    <conflict-timeline heading-level="two" />
    {/* @ts-expect-error a level is a number */}
    <conflict-timeline headingLevel="2" />
    {/* @ts-expect-error seconds are a number */}
    <conflict-timeline refresh="often" />
    {/* @ts-expect-error no such mode */}
    <statement-card mode="quoted" />
    {/* @ts-expect-error no such attribute */}
    <statement-card speeker="Charles Michel" />
    {/* @ts-expect-error an attribute of another element */}
    <language-switch killed="2" />
    {/* @ts-expect-error not what the event says */}
    <language-switch onlanguage-change={(event) => event.detail} />
    {/* @ts-expect-error no such element */}
    <casualty-bagde />
  </>
);
