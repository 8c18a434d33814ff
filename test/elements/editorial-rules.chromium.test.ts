import { expect } from '@open-wc/testing';
import { a11ySnapshot, findAccessibilityNode } from '@web/test-runner-commands';
import { html } from 'lit';

import '../../src/index.js';
import { MADE_UP } from '../../stories/support/made-up.js';
import { all, SENTENCES } from '../support/editorial-rules.js';
import { ARTICLE, mount } from '../support/page.js';

interface AccessibilityNode {
  readonly role: string;
  readonly name?: string;
  readonly children: AccessibilityNode[];
}

/** The text below a node, in the order in which it is read. */
const read = ({ role, name, children = [] }: AccessibilityNode): string[] =>
  children.length ? children.flatMap(read) : role === 'StaticText' ? [name ?? ''] : [];

describe('the accessibility tree has a claim as one sentence', () => {
  for (const lang of ['en', 'ar'] as const)
    it(`in ${lang}`, async () => {
      const page = await mount(
        html`<casualty-badge src=${ARTICLE}></casualty-badge>
          <casualty-badge .data=${MADE_UP} item="ev-shelling"></casualty-badge>`,
        lang,
      );
      // The snapshot leaves out what only groups, unless it can be focused: as it is once a link has led there.
      for (const group of all(page, '[role=group]')) group.tabIndex = -1;
      const tree = (await a11ySnapshot({})) as unknown as AccessibilityNode;
      for (const [id, sentence] of Object.entries(SENTENCES[lang])) {
        const group = findAccessibilityNode<AccessibilityNode>(tree, ({ name }) => name === sentence);
        expect(group, id).to.exist;
        expect(group!.role, id).to.equal('group');
      }
      const figures = all(page, '.count').map(({ textContent }) => textContent.trim());
      const groups = Object.values(SENTENCES[lang]).map((sentence) =>
        findAccessibilityNode<AccessibilityNode>(tree, ({ name }) => name === sentence)!,
      );
      expect(figures).to.have.length(8);
      expect(groups.flatMap(read)).to.include.members(figures);
    });
});
