// What an application writes as `/// <reference types="explainer-elements/vue" />`, which no package can say of itself.
/** @import * as Types from 'explainer-elements/vue' */
/** @import { GlobalComponents } from 'vue' */

/**
 * What a template may set on an element, as the language tools of Vue see it: `injured-children` as injuredChildren.
 * @template {keyof GlobalComponents} Tag
 * @typedef {InstanceType<GlobalComponents[Tag]>['$props']} Props
 */

/** @type {Props<'casualty-badge'>} */
export const badge = {
  lang: 'ar',
  class: ['claim', { wide: true }],
  variant: 'compact',
  killed: '2',
  injuredChildren: '8',
  monthNames: 'dual',
  weekday: true,
  onExplainerError: (event) => event.error.message,
};

/** @type {Props<'conflict-timeline'>} */
export const timeline = { data: { lang: 'en' }, headingLevel: 2, key: 'timeline' };
/** @type {Props<'conflict-timeline'>} */
export const asInHtml = { headingLevel: '2', filter: true, permalinks: true, refresh: '60' };

/** @type {Props<'language-switch'>} */
export const languageSwitch = { for: 'page', onLanguageChange: (event) => event.language };

// @ts-expect-error no such form
/** @type {Props<'casualty-badge'>} */ export const variant = { variant: 'large' };
// @ts-expect-error no such months
/** @type {Props<'casualty-badge'>} */ export const months = { monthNames: 'roman' };
// @ts-expect-error a level is a number
/** @type {Props<'conflict-timeline'>} */ export const level = { headingLevel: 'two' };
// @ts-expect-error no such attribute
/** @type {Props<'casualty-badge'>} */ export const children = { injuredChildern: '8' };
// @ts-expect-error an attribute of another element
/** @type {Props<'language-switch'>} */ export const killed = { killed: '2' };
// @ts-expect-error not what the event says
/** @type {Props<'language-switch'>} */ export const detail = { onLanguageChange: (event) => event.detail };
