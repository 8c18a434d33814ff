import { expect } from '@open-wc/testing';
import { html, nothing, render, type TemplateResult } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import type { ConflictTimeline } from '../../src/components/conflict-timeline/conflict-timeline.js';
import { stampAll } from '../../src/components/conflict-timeline/stamp.js';
import { mount } from '../support/page.js';

const [x, x1, one] = ['x', 'x1', '1'];
const zero = Number('0');

const item = (id: string, content: unknown, isHidden: unknown = false, lang: unknown = nothing) =>
  html`<li id=${id} lang=${lang} ?hidden=${isHidden}>${content}</li>`;

const name = (text: string) => html`<b><i>${text}</i></b>`;

/** What is drawn, without what Lit leaves for itself; none where it stays with Lit. */
function stamped(...templates: TemplateResult[]) {
  const made = stampAll(templates);
  if (!(made instanceof DocumentFragment)) return undefined;
  const list = document.createElement('ol');
  list.append(made);
  return list.innerHTML;
}

const drawnByLit = (template: TemplateResult) => {
  const list = document.createElement('ol');
  render(template, list);
  return list.innerHTML.replace(/<!--.*?-->/g, '');
};

describe('stamps', () => {
  it('are what Lit draws', () => {
    const template = item(
      'e1',
      ['before ', name('محمد'), nothing, undefined, ['', name('a < b & "c"')], 3],
      true,
      'ar',
    );
    expect(stamped(template)).to.equal(drawnByLit(template));
    expect(stamped(template)).to.equal(
      '<li id="e1" lang="ar" hidden="">before <b><i>محمد</i></b><b><i>a &lt; b &amp; "c"</i></b>3</li>',
    );
  });

  it('of one form have their own texts, and what differs besides has its own form', () => {
    expect(
      stamped(item('e1', 'one'), item('e2', 'two'), item('e3', ''), item('e4', 'four', true), item('e5', 'one')),
    ).to.equal(
      '<li id="e1">one</li><li id="e2">two</li><li id="e3"></li><li id="e4" hidden="">four</li><li id="e5">one</li>',
    );
  });

  it('hold the same text in two places, and texts that contain one another', () => {
    expect(stamped(html`<li id=${x} class=${x}>${x}<b>${x1}</b>${one}</li>`)).to.equal(
      '<li id="x" class="x">x<b>x1</b>1</li>',
    );
  });

  it('have a class, a language and a direction of their own', () => {
    const named = (kind: string, lang: string, dir: string) =>
      html`<li class="event ${kind}"><bdi lang=${lang} dir=${dir}>${x}</bdi></li>`;
    expect(stamped(named('', 'ar', 'rtl'), named('same-date', 'hy', 'ltr'))).to.equal(
      '<li class="event "><bdi lang="ar" dir="rtl">x</bdi></li>' +
        '<li class="event same-date"><bdi lang="hy" dir="ltr">x</bdi></li>',
    );
  });

  it('hold more texts than ten', () => {
    const texts = Array.from({ length: 12 }, (_, i) => html`<i>${`t${i}`}</i>`);
    expect(stamped(html`<li>${texts}</li>`)).to.equal(
      '<li><i>t0</i><i>t1</i><i>t2</i><i>t3</i><i>t4</i><i>t5</i><i>t6</i><i>t7</i><i>t8</i><i>t9</i><i>t10</i><i>t11</i></li>',
    );
  });

  for (const [what, template] of Object.entries({
    'with a listener': html`<li @click=${() => undefined}></li>`,
    'with a property': html`<li .title=${x}></li>`,
    'that opens': item('e1', html`<details><summary>${x}</summary></details>`),
    'with a button': item('e1', html`<button>${x}</button>`),
    'with a node': item('e1', document.createElement('b')),
    'of two elements': html`<li></li>
      <li></li>`,
    'of no element': html`${x}`,
    'with a text and more in an attribute': html`<li title="a ${x}"></li>`,
  }))
    it(`are not made of what is ${what}`, () => {
      expect(stamped(template)).to.equal(undefined);
    });

  it('are not made where one of several is not', () => {
    expect(stamped(item('e1', 'one'), html`<li @click=${() => undefined}></li>`)).to.equal(undefined);
  });

  it('are made anew after more forms than are kept', () => {
    for (let i = 0; i < 410; i++)
      expect(stamped(html`<li value=${i}>${`text ${i}`}</li>`)).to.equal(`<li value="${i}">text ${i}</li>`);
    expect(stamped(html`<li value=${zero}>${x}</li>`)).to.equal('<li value="0">x</li>');
  });
});

describe('a timeline of many events', () => {
  const data = {
    format: 'explainer/1',
    lang: 'en',
    sources: [{ id: 's', name: { en: 'A source', ar: 'مصدر' }, url: 'https://example.org/' }],
    places: [{ id: 'p', name: { en: 'Lachin', ar: 'لاتشين' } }],
    events: Array.from({ length: 40 }, (_, i) => ({
      id: `e${i}`,
      date: new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
      title: { en: `Event ${i}`, ar: `حدث ${i}` },
      ...(i % 2 && { summary: { en: `Summary ${i}`, ar: `ملخص ${i}` } }),
      ...(i % 3 && { via: ['s'] }),
      ...(i % 5 === 0 && { place: 'p' }),
      ...(i === 25 && { date: { edtf: '2020-01-26', basis: 'derived', dateNote: { en: 'A note', ar: 'ملاحظة' } } }),
    })),
  };

  const withData = async (more: object = {}) => {
    const host = await mount(html`<conflict-timeline></conflict-timeline>`);
    const timeline = host.querySelector<ConflictTimeline>('conflict-timeline')!;
    Object.assign(timeline, more, { data });
    await timeline.updateComplete;
    return { host, timeline };
  };

  /** Each event, without what Lit leaves for itself and what the filter adds. */
  const events = ({ renderRoot }: ConflictTimeline) =>
    [...renderRoot.querySelectorAll('.event')].map((event) => {
      const copy = event.cloneNode(true) as Element;
      copy.querySelector('.apart')?.remove();
      return copy.outerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
    });

  it('is the same whether a feature has it drawn by Lit or not, in both languages', async () => {
    const { host, timeline } = await withData();
    const { host: other, timeline: byLit } = await withData({ filter: '' });
    for (const lang of ['en', 'ar']) {
      for (const each of [host, other]) each.lang = lang;
      await Promise.all([timeline.updateComplete, byLit.updateComplete]);
      const [stamps, templates] = [events(timeline), events(byLit)];
      expect(stamps).to.have.lengthOf(40);
      for (const [i, event] of stamps.entries()) expect(event).to.equal(templates[i]);
    }
    const [, second] = timeline.renderRoot.querySelectorAll('.events');
    expect(second!.children[1]!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'بعد يوم واحد 12 يناير 2020 حدث 11 ملخص 11 نقلًا عن مصدر',
    );
    const walker = document.createTreeWalker(second!.children[1]!, NodeFilter.SHOW_COMMENT);
    expect(walker.nextNode(), 'no node of Lit in it').to.equal(null);
  });

  it('keeps an open note of a later event open in another language', async () => {
    const { host, timeline } = await withData();
    const note = timeline.renderRoot.querySelector<HTMLDetailsElement>('#e25 details')!;
    note.open = true;
    host.lang = 'ar';
    await timeline.updateComplete;
    expect(timeline.renderRoot.querySelector('#e25 details')).to.equal(note);
    expect(note.open).to.equal(true);
    expect(note.textContent.replace(/\s+/g, ' ').trim()).to.contain('ملاحظة');
  });
});
