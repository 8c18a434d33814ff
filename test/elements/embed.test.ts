import { expect } from '@open-wc/testing';

import { ARTICLE, textOf } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const BADGE = 'killed="2" injured="11" claimant="Gegham Stepanyan" as-of="2023-09-19" status="unverified"';
const DRAWN = /2 people killed/;

interface Strangers extends Window {
  readonly violations: string[];
  readonly said: string[];
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** A page of its own with the loader, to which content comes later. */
async function pageWith(content: string) {
  const frame = document.createElement('iframe');
  frame.src = '/test/support/embed-page.html';
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const page = frame.contentDocument!;
  const { violations, said, performance } = frame.contentWindow as Strangers;
  page.documentElement.lang = 'en';
  const add = (html: string) => page.body.append(page.adoptNode(document.createRange().createContextualFragment(html)));
  add(content);
  const files = () =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.replace(/^.*\//, ''))
      // That of the server of tests, and that of pages on this machine.
      .filter((name) => name.endsWith('.js') && !/^__|linter/.test(name))
      .sort();
  return { page, add, files, said, violations };
}

describe('the loader', () => {
  it('brings the code of the elements that are on the page, and no other', async () => {
    const { page, files, violations } = await pageWith(`<casualty-badge ${BADGE}></casualty-badge>`);
    await waitUntil(() => DRAWN.test(textOf(page.body)), 'the badge is drawn');
    expect(files()).to.deep.equal(['embed.js', 'explainer-elements-casualty-badge.js', 'explainer-elements-shared.js']);
    expect(violations).to.deep.equal([]);
  });

  it('asks for nothing on a page that has none', async () => {
    const { page, files, add } = await pageWith('<p class="badge">A page</p>');
    expect(files()).to.deep.equal(['embed.js']);
    add(`<casualty-badge ${BADGE}></casualty-badge>`);
    await waitUntil(() => DRAWN.test(textOf(page.body)), 'what came later is drawn');
  });

  it('brings all parts of an explainer', async () => {
    const { page, files } = await pageWith(`<conflict-explainer src="${ARTICLE}"></conflict-explainer>`);
    await waitUntil(() => textOf(page.body).includes('Denied by Armenia'), 'the article is drawn');
    expect(files().slice(0, 4)).to.deep.equal([
      'embed.js',
      'explainer-elements-casualty-badge.js',
      'explainer-elements-claim-details.js',
      'explainer-elements-conflict-explainer.js',
    ]);
    expect(page.querySelector('conflict-explainer')!.shadowRoot!.querySelector(':not(:defined)')).to.equal(null);
  });

  it('brings the later files of an element from the same kit', async () => {
    const events = Array.from({ length: 12 }, (_, i) => ({ date: `2021-03-${i + 10}`, title: `Event ${i}` }));
    const { page } = await pageWith(
      `<conflict-timeline><script type="application/json">${JSON.stringify({ lang: 'en', events })}</script></conflict-timeline>`,
    );
    await waitUntil(() => textOf(page.body).includes('Event 11'), 'the second list is drawn');
    expect(textOf(page.body)).to.match(/11 March 2021.* Event 1 /);
  });

  it('makes an element of HTML with its class, and hands it what the HTML says of itself', async () => {
    const { page } = await pageWith(
      '<ol class="conflict-timeline" id="list" lang="en" dir="ltr" data-layout="compact"><li>2021-03-04: A council meets.</li></ol>',
    );
    await waitUntil(() => page.querySelector('conflict-timeline'), 'the element');
    const element = page.querySelector('conflict-timeline')!;
    expect(element.outerHTML.replace(/ style=.*| ?>.*/, '>')).to.equal(
      '<conflict-timeline lang="en" dir="ltr" data-layout="compact">',
    );
    expect(element.firstElementChild!.id).to.equal('list');
    expect(page.querySelectorAll('conflict-timeline').length).to.equal(1);
  });

  it('leaves a box of events around their element, with the texts that stand beside them', async () => {
    const { page } = await pageWith(
      `<p class="explainer-told">What follows tells of death.</p>
       <section class="conflict-timeline" lang="en" data-warnings="death"><h2>One day</h2>
       <ul><li>2021-03-04: A council meets.</li></ul><p>By our desk.</p></section>`,
    );
    await waitUntil(() => textOf(page.body).includes('4 March'), 'the timeline is drawn');
    expect(textOf(page.body)).to.equal('One day 4 March 2021 A council meets By our desk.');
    expect(page.querySelector('section > conflict-timeline > h2')!.textContent).to.equal('One day');
    expect(page.querySelectorAll('conflict-timeline').length).to.equal(1);
  });

  it('tells once what a reader was told before HTML that the command printed', async () => {
    const { page } = await pageWith(
      `<p>By our desk.</p><p class="explainer-told" lang="en" dir="ltr">What follows tells of death.</p>
       <p class="casualty-badge" lang="en" dir="ltr" data-killed="2" data-claimant="A council" data-warnings="death" data-note="Denied by the army.">2 people killed; according to A council; denied by the army.</p>`,
    );
    await waitUntil(() => textOf(page.body).includes('According to'), 'the badge says what it claims');
    expect(textOf(page.body)).to.equal(
      'By our desk. What follows tells of death. 2 people killed According to A council Denied by the army. Date not stated Verification not stated',
    );
  });

  it('leaves the headings of a document that is no element, and makes elements of its parts', async () => {
    const { page } = await pageWith(
      `<section lang="en"><h2>A title</h2><p class="explainer-told">Updated 9 March 2021.</p>
       <h3 class="explainer-told">What is claimed about casualties</h3><p>This was retracted by the publisher.</p>
       <h3 class="explainer-told">Also</h3><p class="casualty-badge" data-killed="2" data-claimant="A council">2 killed</p></section>`,
    );
    await waitUntil(() => textOf(page.body).includes('According to'), 'the badge is drawn');
    expect(textOf(page.body)).to.equal(
      'A title Updated 9 March 2021. What is claimed about casualties This was retracted by the publisher. Also 2 people killed According to A council Date not stated Verification not stated',
    );
  });

  it('makes one of HTML that a pipeline has left no class', async () => {
    const { page } = await pageWith(
      '<p data-explainer="casualty-badge" data-killed="2" data-claimant="X">2 killed</p>',
    );
    await waitUntil(() => page.querySelector('casualty-badge > p'), 'the element');
    expect(page.querySelector('casualty-badge')!.getAttributeNames()).to.include.members([
      'data-killed',
      'data-claimant',
    ]);
    expect(page.querySelector('casualty-badge')!.hasAttribute('data-explainer')).to.equal(false);
  });

  it('makes one of the list after a link, empty paragraphs between them or not, and leaves the link', async () => {
    const { page } = await pageWith(
      `<div><p>Read <a href="https://paper.example/a#conflict-timeline">the whole story</a></p><p>&nbsp;</p></div><p>&nbsp;</p>
       <ol id="one"><li>2021-03-04: A council meets.</li></ol>
       <a href="#conflict-timeline" data-layout="compact">Story</a><ul id="two" data-order="newest"><li>2021: A council meets.</li></ul>
       <p><a href="#conflict-timeline">no list follows</a></p><p>Text</p><ol id="three"><li>2021</li></ol>`,
    );
    await waitUntil(() => page.querySelector('conflict-timeline > #two'), 'the elements');
    expect([...page.querySelectorAll('conflict-timeline')].map((each) => each.firstElementChild!.id)).to.deep.equal([
      'one',
      'two',
    ]);
    const two = page.querySelector('conflict-timeline:has(#two)')!;
    expect([two.getAttribute('data-layout'), two.getAttribute('data-order')]).to.deep.equal(['compact', 'newest']);
    expect(page.querySelectorAll('a').length).to.equal(3);
  });

  it('gives a link one list, however often the page changes', async () => {
    const { page, add } = await pageWith(
      `<div><p><a href="https://paper.example/a#conflict-timeline">The war</a></p><ol id="one"><li>2021-03-04: A council meets.</li></ol></div>
       <ul id="archive"><li><time datetime="2021-11-01">1 November</time> <a href="/a">Budget passed</a></li></ul>`,
    );
    await waitUntil(() => page.querySelector('conflict-timeline > #one'), 'the element');
    add(`<casualty-badge ${BADGE}></casualty-badge>`);
    await waitUntil(() => DRAWN.test(textOf(page.body)), 'what came later');
    expect(page.querySelectorAll('conflict-timeline').length).to.equal(1);
    expect(page.querySelector('#archive')!.parentElement).to.equal(page.body);
  });

  it('leaves a link that leads to a place on the page, and none to a place of that name elsewhere', async () => {
    const { page } = await pageWith(
      `<p>Jump to <a href="#casualty-badge">the figures</a>.</p><ul id="tags"><li>War</li></ul>
       <p><a href="https://paper.example/a#casualty-badge">Of the council</a></p>
       <ul id="council"><li>Killed: 3</li><li>Claimant: A council</li></ul>
       <h2 id="casualty-badge">Figures</h2><casualty-badge ${BADGE}></casualty-badge>`,
    );
    await waitUntil(() => DRAWN.test(textOf(page.body)), 'the badge is drawn');
    expect(page.querySelector('#tags')!.parentElement).to.equal(page.body);
    expect(page.querySelector('#council')!.parentElement!.localName).to.equal('casualty-badge');
  });

  it('takes neither a box around a tag of that name nor the page for HTML that stands for an element', async () => {
    const { page, add } = await pageWith(
      `<div class="casualty-badge"><casualty-badge ${BADGE}><ul><li>Killed: 5</li><li>Claimant: Old</li></ul></casualty-badge></div>`,
    );
    page.documentElement.className = 'conflict-timeline';
    page.body.className = 'statement-card';
    add('<p>Text</p>');
    await waitUntil(() => DRAWN.test(textOf(page.body)), 'the badge is drawn');
    expect(page.querySelectorAll('casualty-badge').length).to.equal(1);
    expect(page.querySelector('conflict-timeline, statement-card')).to.equal(null);
    expect(page.body.parentElement).to.equal(page.documentElement);
  });

  it('leaves what is within an element, and what a stranger calls a language switch', async () => {
    const { page } = await pageWith(
      `<section class="conflict-explainer"><h2>Title</h2><ol class="conflict-timeline"><li>2021: A council.</li></ol></section>
       <nav class="language-switch">العربية</nav>`,
    );
    await waitUntil(() => page.querySelector('conflict-explainer'), 'the element');
    expect(page.querySelector('conflict-timeline, language-switch')).to.equal(null);
  });

  it('gives HTML back to the element that a browser closed too soon, and to no other', async () => {
    const { page } = await pageWith(
      `<p><conflict-timeline lang="en"><ol class="conflict-timeline" id="left"><li>2021-03-04: A council meets.</li></ol></conflict-timeline></p>
       <casualty-badge ${BADGE}></casualty-badge>
       <p class="casualty-badge" id="own" data-killed="3" data-claimant="X">3 killed</p>`,
    );
    await waitUntil(() => page.querySelector('casualty-badge > #own'), 'the elements');
    expect(page.querySelectorAll('conflict-timeline').length).to.equal(1);
    expect(page.querySelector('conflict-timeline > #left')).to.not.equal(null);
    expect(page.querySelectorAll('casualty-badge').length).to.equal(2);
  });

  it('gives HTML back to no element that has words or data of its own', async () => {
    const list = (id: string) => `<ol class="conflict-timeline" id="${id}"><li>2021-03-04: A council meets.</li></ol>`;
    const { page } = await pageWith(
      `<p><conflict-timeline lang="en" src="/examples/karabakh-2023/explainer.json"></conflict-timeline></p>${list('one')}
       <p>Words <conflict-timeline></conflict-timeline></p>${list('two')}
       <p><conflict-timeline dir="ltr" data-layout="compact"></conflict-timeline>
       </p>${list('three').replace('>', ' data-layout="compact">')}
       <conflict-timeline></conflict-timeline>${list('four')}`,
    );
    await waitUntil(() => page.querySelector('conflict-timeline > #four'), 'the elements');
    expect(
      [...page.querySelectorAll('conflict-timeline')].map(({ innerHTML }) => /id="\w+/.exec(innerHTML)?.[0]),
    ).to.deep.equal([undefined, 'id="one', undefined, 'id="two', 'id="three', 'id="four']);
  });

  it('looks for what a link tells of beside it, its paragraph and the box of that, and no farther', async () => {
    const link = '<a href="https://paper.example/a#conflict-timeline">Story</a>';
    const list = (id: string) => `<ol id="${id}"><li>2021-03-04: A council meets.</li></ol>`;
    const { page } = await pageWith(
      `<div><div><p>${link}</p></div>${list('near')}</div><section><div><p>${link}</p></div></section>${list('far')}`,
    );
    await waitUntil(() => page.querySelector('conflict-timeline > #near'), 'the element');
    expect(page.querySelector('#far')!.parentElement).to.equal(page.body);
  });

  it('leaves the names of the page alone, as a classic script', async () => {
    const { page } = await pageWith('');
    const strangers = page.defaultView!;
    const plain = document.createElement('iframe');
    frames.push(plain);
    document.body.append(plain);
    const known = Object.getOwnPropertyNames(plain.contentWindow);
    expect(Object.getOwnPropertyNames(strangers).filter((name) => !known.includes(name))).to.have.members([
      'violations',
      'said',
    ]);
  });

  it('works as a module, which comes when the page has been read', async () => {
    const later = document.createElement('iframe');
    frames.push(later);
    document.body.append(later);
    const script = later.contentDocument!.createElement('script');
    script.type = 'module';
    script.src = '/dist/embed.js';
    later.contentDocument!.body.append(script);
    later.contentDocument!.body.append(
      document.createRange().createContextualFragment(`<casualty-badge ${BADGE}></casualty-badge>`),
    );
    await waitUntil(() => DRAWN.test(textOf(later.contentDocument!.body)), 'the badge is drawn');
  });

  it('finds what comes with another root, as where a script writes the page anew', async () => {
    const { page, add } = await pageWith('');
    const root = page.createElement('html');
    root.lang = 'en';
    root.append(page.createElement('body'));
    page.documentElement.replaceWith(root);
    add(`<casualty-badge ${BADGE}></casualty-badge>`);
    await waitUntil(() => DRAWN.test(textOf(page.body)), 'the badge is drawn');
  });

  it('gives up the room that it keeps where nobody sees it', async () => {
    // One line, so that it ends on the screen.
    const badge = `<casualty-badge ${BADGE} variant="compact"></casualty-badge>`;
    const { page } = await pageWith(`<p>${badge}</p>${'<p>Text</p>'.repeat(40)}<p>${badge}</p>`);
    const roomOf = (element: HTMLElement) =>
      ['--explainer-reserve', '--explainer-held'].map((name) =>
        page.defaultView!.getComputedStyle(element).getPropertyValue(name),
      );
    const [seen, unseen] = page.querySelectorAll('casualty-badge');
    await waitUntil(() => roomOf(unseen!)[0], 'the room is given up');
    expect(roomOf(unseen!)).to.deep.equal(['0px', '0px']);
    const [reserve, held] = roomOf(seen!);
    expect(reserve).to.equal('');
    expect(held).to.match(/^min\(\d+px, 100svh\)$/);
    // As where the page is made what its server writes, attribute by attribute.
    unseen!.removeAttribute('style');
    expect(roomOf(unseen!)).to.deep.equal(['0px', '0px']);
  });

  it('gives frames of ours their height', async () => {
    const host = document.createElement('iframe');
    frames.push(host);
    document.body.append(host);
    const page = host.contentDocument!;
    const frame = page.createElement('iframe');
    frame.className = 'explainer-frame';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc =
      "<script>onmessage = ({ data }) => data['explainer-elements'] === 'ready' && parent.postMessage({ 'explainer-elements': 'height', value: 123.4 }, '*')</script>";
    page.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const script = page.createElement('script');
    script.src = '/dist/embed.js';
    page.body.append(script);
    await waitUntil(() => frame.height === '124', 'the frame is as high as what is in it');
    // As where the page is made what its server writes, attribute by attribute.
    frame.removeAttribute('height');
    await waitUntil(() => frame.height === '124', 'it stays so');
  });

  it('says what stays as it is where its code does not come', async () => {
    const { page, said, add } = await pageWith('');
    // The folder of the files, as far as this page can tell, is elsewhere.
    const policy = page.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "script-src 'none'";
    page.head.append(policy);
    add('<casualty-badge killed="2" claimant="X"><p>What the author wrote.</p></casualty-badge>');
    await waitUntil(() => said.length, 'a warning');
    expect(said[0]).to.match(/^<casualty-badge> stays as it is: /);
    expect(textOf(page.body)).to.include('What the author wrote.');
  });
});
