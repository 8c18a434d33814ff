import Color from 'colorjs.io';

/** A colour on another: alpha is how much of it covers what is below. */
function over(top: Color, below: Color): Color {
  const [above, under] = [top.to('srgb'), below.to('srgb')];
  const alpha = above.alpha ?? 1;
  const mixed = above.coords.map((value, i) => (value ?? 0) * alpha + (under.coords[i] ?? 0) * (1 - alpha));
  return new Color('srgb', mixed as [number, number, number]);
}

/** What an element stands in as it is drawn: a slot, a parent, or the host of its tree. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The colour behind the text of an element: its background over those of all that it stands in, over white paper. */
export function backgroundOf(element: Element | null): Color {
  if (!element) return new Color('white');
  const own = new Color(getComputedStyle(element).backgroundColor);
  return own.alpha === 1 ? own : over(own, backgroundOf(around(element)));
}

/** Contrast by WCAG 2, of a colour as `getComputedStyle` gives it on what is behind it. */
export function contrastOn(background: Color, color: string): number {
  return background.contrast(over(new Color(color), background), 'WCAG21');
}

/** A colour as `<input type="color">` takes it: without what shows through. */
export const hexOf = (color: string, background: Color) =>
  over(new Color(color), background).toString({ format: 'hex', collapse: false });
