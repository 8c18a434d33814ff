/**
 * Elements as HTML with declarative shadow trees, for servers and static sites: complete before any script runs, and left
 * as it is when one does. Needs the package `@lit-labs/ssr`.
 */
import { nothing } from 'lit';
import { html as staticHtml, literal, type StaticValue } from 'lit/static-html.js';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

import './index.js';
import { detailsStyles } from './base/details.styles.js';
import { mediaStyles } from './base/media.styles.js';
import { hasDetails, loadOptionalFor } from './base/optional.js';
import { drawing } from './components/conflict-explainer/conflict-explainer.js';
import { drawPeriodsBy } from './components/conflict-timeline/conflict-timeline.js';
import { layoutStyles } from './components/conflict-timeline/features/layouts.styles.js';
import { drawPeriodList } from './components/conflict-timeline/features/periods.js';
import { parse } from './explainer/parse.js';
import type { LanguageTag } from './explainer/types.js';
import { pickFrom, type ElementName } from './forms/picked.js';
import { directionOf, loadFor } from './language/locale.js';
import { loadWordsFor } from './telling/loading.js';

drawPeriodsBy(drawPeriodList);

export interface RenderOptions {
  /** Language of the reader; that of the document where none is said. */
  readonly lang?: LanguageTag | undefined;
  /** Address of the document, which the element requests when it is to speak another language. */
  readonly src?: string | undefined;
  /** Id of the item to draw. A badge or a card of a document that has several needs one. */
  readonly item?: string | undefined;
  /**
   * Level of the first heading, 1 to 6, of an explainer 1 to 3; what the element says of `heading-level` where none is
   * said. A badge has no heading.
   */
  readonly headingLevel?: number | undefined;
  /** The `id` of the element, for `<language-switch for>`, which changes its `lang`. */
  readonly id?: string | undefined;
}

const TAGS: Readonly<Record<ElementName, StaticValue>> = {
  'conflict-timeline': literal`conflict-timeline`,
  'conflict-explainer': literal`conflict-explainer`,
  'statement-card': literal`statement-card`,
  'casualty-badge': literal`casualty-badge`,
};

/** The start of a timeline, up to that of its shadow tree. */
const TREE = /<conflict-timeline[^>]*>\s*<template[^>]*>/g;
/** Marks by which Lit hydrates; our elements do not. */
const MARKS = /<!--\/?lit-[^>]*-->|<\?>/g;
const fold = (text: string) => text.replace(/\s+/g, ' ');
/** White space between attributes: an even number of quotes follows. */
const foldTag = (tag: string) => tag.replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ' ').replace(' >', '>');
/** White space of our templates: alone between two tags. That of a document stands beside its words, and is kept. */
const BETWEEN_TAGS = /(?<=>)[ \t\r\n]+(?=<)/g;

/**
 * An element with all that it shows, as HTML.
 * @param input a document in the format `explainer/1`, short or canonical
 * @throws {ExplainerError} where it is none.
 * @throws {FormError} where it holds no such item, or several and none is named.
 */
export async function renderToString(tag: ElementName, input: unknown, options: RenderOptions = {}): Promise<string> {
  const document = parse(input, { lang: options.lang });
  const { id = nothing, lang = document.lang, src = nothing, headingLevel = nothing } = options;
  const { item = nothing } = pickFrom(document, options.item, tag);
  await Promise.all([loadFor({ lang }), ...loadWordsFor(document), ...loadOptionalFor(document), ...drawing.bring()]);
  const drawn = await collectResult(
    render(
      staticHtml`<${TAGS[tag]}
        id=${id}
        lang=${lang}
        dir=${directionOf(lang)}
        src=${src}
        item=${item}
        heading-level=${tag === 'casualty-badge' ? nothing : headingLevel}
        .data=${document}
      ></${TAGS[tag]}>`,
    ),
  );
  // In a browser, these adopt their style sheets when they are drawn.
  const styles = [
    ...(hasDetails(document) ? [detailsStyles] : []),
    ...(document.events.some(({ media }) => media.length) ? [mediaStyles] : []),
    ...(document.periods.length ? [layoutStyles] : []),
  ];
  const style = styles.map(({ cssText }) => `<style>${cssText}</style>`).join('');
  return drawn
    .replace(TREE, (start) => start + style)
    .replace(MARKS, '')
    .replaceAll('shadowrootmode="open"', src === nothing ? '$& shadowrootclonable' : '$&')
    .replace(/<style>.*?<\/style>/gs, fold)
    .replace(/<[a-z][^>]*>/g, foldTag)
    .replace(BETWEEN_TAGS, ' ');
}
