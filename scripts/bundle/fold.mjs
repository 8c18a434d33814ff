import ts from 'typescript';
import { parse } from './paths.mjs';

/** White space beside the tags of block elements, which is not rendered. */
const BESIDE_BLOCKS =
  /\s*(<\/?(?:article|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|header|li|ol|p|section|summary|ul)\b[^>]*>)\s*/g;

/** Stands for an expression while a template is one text. A character for private use. */
const EXPRESSION = '\uf8ff';

/**
 * Folds the white space in templates, as a browser would.
 * @param keepsLines whether line breaks are kept, in the expression that follows or after the template, for source maps
 */
export function foldTemplates(source, keepsLines = false) {
  const parts = [];
  const find = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.text === 'html')
      parts.push(...foldedParts(node.template, keepsLines));
    ts.forEachChild(node, find);
  };
  find(parse(source));
  return parts
    .sort((a, b) => b.start - a.start)
    .reduce((folded, { start, end, text }) => folded.slice(0, start) + text + folded.slice(end), source);
}

function foldedParts(template, keepsLines) {
  const literals = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    : [template];
  const places = literals.map((node, i) => ({
    // After ` or }, and before ` or ${.
    start: node.getStart() + 1,
    end: node.end - (i < literals.length - 1 ? 2 : 1),
  }));
  const texts = places.map(({ start, end }) => template.getSourceFile().text.slice(start, end));
  const whole = texts.join(EXPRESSION);
  const folded = whole.replace(/\s+/g, ' ').replace(BESIDE_BLOCKS, '$1').split(EXPRESSION);
  const breaks = texts.map((text) => (keepsLines ? text.replace(/[^\n]/g, '') : ''));
  return places.flatMap(({ start, end }, i) => {
    const next = end + (i < literals.length - 1 ? 2 : 1);
    return [
      { start, end, text: folded[i] },
      { start: next, end: next, text: breaks[i] },
    ];
  });
}
