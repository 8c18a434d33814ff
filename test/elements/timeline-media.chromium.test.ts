import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import { mount } from '../support/page.js';

describe('an embedded page, by keys', () => {
  for (const [lang, words] of [
    ['en', 'Load from localhost'],
    ['ar', 'عرض المحتوى من localhost'],
  ] as const)
    it(`is let in with Enter, and has the focus then, in ${lang}`, async () => {
      const url = new URL('/stories/support/media/harbour.svg', location.href).href;
      const data = { lang: 'en', events: [{ date: '2021', title: 'One', media: [{ type: 'embed', url }] }] };
      const page = await mount(html`<conflict-timeline .data=${data}></conflict-timeline>`, lang);
      const { shadowRoot } = page.querySelector('conflict-timeline')!;
      await sendKeys({ press: 'Tab' });
      const button = shadowRoot!.activeElement as HTMLElement;
      expect(button.textContent.trim().replace(/\s+/g, ' ')).to.equal(words);
      expect(getComputedStyle(button).outlineStyle).to.equal('solid');
      await sendKeys({ press: 'Enter' });
      const frame = shadowRoot!.querySelector('iframe')!;
      expect(frame.title).to.equal('One');
      expect(shadowRoot!.activeElement).to.equal(frame);
    });
});
