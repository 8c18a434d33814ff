import ts from 'typescript';
import { parse } from './paths.mjs';

/** White space beside the tag of a block, which makes no box. */
const BESIDE_BLOCKS =
  /\s*(<\/?(?:article|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|header|li|ol|p|section|summary|ul)\b[^>]*>)\s*/g;

/** White space in templates, which a page folds anyhow. */
export function foldTemplates(source) {
  const texts = [];
  const find = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.text === 'html') {
      const { template } = node;
      const parts = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      texts.push(...parts);
    }
    ts.forEachChild(node, find);
  };
  find(parse(source));
  let folded = source;
  for (const node of texts.sort((a, b) => b.end - a.end))
    folded =
      folded.slice(0, node.getStart()) +
      node.getText().replace(/\s+/g, ' ').replace(BESIDE_BLOCKS, '$1') +
      folded.slice(node.end);
  return folded;
}
