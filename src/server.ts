/**
 * Elements as HTML, for servers and for pages that are built: everything is there before any script runs, in a
 * declarative shadow tree, and the script then leaves it as it stands. Needs the package `@lit-labs/ssr`.
 */
import { nothing } from 'lit';
import { html as staticHtml, literal, type StaticValue } from 'lit/static-html.js';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

import './index.js';
import { mediaStyles } from './base/media.styles.js';
import { loadOptionalFor } from './base/optional.js';
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
  /** Where the document lies: what the element asks when it is to speak another language. */
  readonly src?: string | undefined;
  /** Id of the item to draw. */
  readonly item?: string | undefined;
  /**
   * Level of the first heading, 1 to 6, of an explainer 1 to 3; what the element says of `heading-level` where none is
   * said. A badge has no heading.
   */
  readonly headingLevel?: number | undefined;
  /** Id of the element itself, for `<language-switch for>`: it has a `lang` of its own, whatever the page around it has. */
  readonly id?: string | undefined;
}

const TAGS: Readonly<Record<ElementName, StaticValue>> = {
  'conflict-timeline': literal`conflict-timeline`,
  'conflict-explainer': literal`conflict-explainer`,
  'statement-card': literal`statement-card`,
  'casualty-badge': literal`casualty-badge`,
};

/** Where the shadow tree of a timeline begins. */
const TREE = /<conflict-timeline[^>]*>\s*<template[^>]*>/g;
/** What Lit leaves for a page to find its places again; ours never looks. */
const MARKS = /<!--\/?lit-[^>]*-->|<\?>/g;
const fold = (text: string) => text.replace(/\s+/g, ' ');
/** White space between attributes: an even number of quotes follows. */
const foldTag = (tag: string) => tag.replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ' ').replace(' >', '>');
/** White space of templates is alone between two tags; that of a document stands with its words, and stays. */
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
  // What is drawn of media and periods brings its style to a tree by itself on a page only.
  const styles = [
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
