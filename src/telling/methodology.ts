import type { Context } from './context.js';

/** A link to the page on which the publisher says how figures are recorded; undefined where there is none. */
export function methodologyOf({ locale, document }: Context): { text: string; href: string } | undefined {
  const href = document.publisher?.methodology;
  return href ? { text: locale.msg('How figures are recorded', { id: 'claim.methodology' }), href } : undefined;
}
