/** What the one file of a script tag, after `npm run build`, does to a page, and what another copy does to it. */
import { expect } from '@open-wc/testing';

import { ARTICLE, elements, textOf } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

type PageWindow = Window & typeof globalThis & { said: string[]; failed: string[]; names: string[] };

/** A page that knows which names it has before any module runs. */
async function pageWith(body: string, head = ''): Promise<PageWindow> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><head>${head}<script>
      var said = [], failed = [], names = [];
      console.warn = (...words) => said.push(words.join(' '));
      addEventListener('error', (event) => failed.push(event.message));
      names = Object.getOwnPropertyNames(window);
    </script></head><body>${body}</body></html>`;
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as PageWindow;
}

const LIBRARY = '<script type="module" src="/dist/explainer-elements.js"></script>';

const BADGE = `<casualty-badge killed="2" claimant="Dara Monitor" via="Example Agency" as-of="2021-03-04" status="unverified" warnings="death">
  <p>Two people were killed, according to Dara Monitor.</p></casualty-badge>`;

describe('a page with the elements', () => {
  it('has no name, no style sheet and nothing in its head that it had not before', async () => {
    const page = await pageWith(
      `<conflict-explainer src="${ARTICLE}"></conflict-explainer>
       <conflict-timeline src="${ARTICLE}" layout="horizontal" filter group-by="year" permalinks></conflict-timeline>
       <language-switch></language-switch>${LIBRARY}`,
    );
    const { document } = page;
    await waitUntil(() => textOf(document.body).includes('Denied by Armenia'), 'the article is drawn');
    await waitUntil(() => [...elements(document.body)].some((each) => each.matches('.filter')), 'later files are here');
    expect(Object.getOwnPropertyNames(page).filter((name) => !page.names.includes(name))).to.deep.equal([]);
    expect(document.styleSheets).to.have.length(0);
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect([...document.head.children].map(({ localName }) => localName)).to.deep.equal(['script']);
    expect(document.documentElement.getAttributeNames()).to.deep.equal(['lang']);
    expect(document.body.getAttributeNames()).to.deep.equal([]);
    expect(page.failed).to.deep.equal([]);
  });
});

describe('two copies of the library on one page', () => {
  it('say once that their versions differ, and the first one draws', async () => {
    const source = await (await fetch('/dist/explainer-elements.js')).text();
    const other = source.replaceAll('0.1.0', '9.9.9');
    expect(other).not.to.equal(source);
    const url = URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
    const page = await pageWith(`${LIBRARY}<script type="module" src="${url}"></script>${BADGE}`);
    URL.revokeObjectURL(url);
    await waitUntil(() => textOf(page.document.body).includes('2 people killed'), 'the badge is drawn');
    expect(page.said).to.deep.equal(['explainer-elements 0.1.0 is in use; 9.9.9 is not.']);
    expect(page.failed).to.deep.equal([]);
  });

  it('name a stranger that has taken a tag, and draw the others', async () => {
    const stranger = `<script>customElements.define('statement-card', class extends HTMLElement {});</script>`;
    const page = await pageWith(`${stranger}${LIBRARY}${BADGE}`);
    await waitUntil(() => textOf(page.document.body).includes('2 people killed'), 'the badge is drawn');
    expect(page.said).to.deep.equal([
      '<statement-card> is not that of explainer-elements: something else on this page has taken the name.',
    ]);
    expect(page.failed).to.deep.equal([]);
  });

  it('of the same version say nothing', async () => {
    const page = await pageWith(`${LIBRARY}${LIBRARY.replace('.js', '.js?again')}${BADGE}`);
    await waitUntil(() => textOf(page.document.body).includes('2 people killed'), 'the badge is drawn');
    expect(page.said).to.deep.equal([]);
  });
});

describe('a page that is read for long', () => {
  it('shows what is new in a file', async () => {
    const page = await pageWith(
      `<script>
        let isLater = false;
        fetch = async () => {
          const events = [{ date: '2021-03-04', title: isLater ? 'A bridge is mended' : 'A bridge falls' }];
          isLater = true;
          return new Response(JSON.stringify({ lang: 'en', events }));
        };
        const soon = setTimeout;
        setTimeout = (run, ms) => soon(run, Math.min(ms, 100));
      </script>${LIBRARY}<conflict-timeline src="https://live.example/bridge.json" refresh="10"></conflict-timeline>`,
    );
    await waitUntil(() => textOf(page.document.body).includes('A bridge is mended'), 'it shows what is new');
    expect(page.failed).to.deep.equal([]);
  });
});

describe('a page with an older library', () => {
  /** Both replace `Array.from` by one that hears of no function; Prototype has pairs of nothing in `entries`. */
  const LIBRARIES = {
    'Prototype.js 1.7': `Array.from = (items) => [].slice.call(items || []);
      Array.prototype.entries = function () { return [].slice.call(this); };`,
    'MooTools 1.5': `Array.from = (items) =>
      items == null ? [] : typeof items === 'object' && 'length' in items ? [].slice.call(items) : [items];`,
  };
  for (const [name, script] of Object.entries(LIBRARIES))
    it(`has all elements, of all they are fed by: ${name}`, async () => {
      const page = await pageWith(
        `<script>${script}</script>${LIBRARY}${BADGE}
         <conflict-timeline src="${ARTICLE}" layout="horizontal" filter></conflict-timeline>
         <conflict-timeline><script type="text/csv">date,title,actors\n2021-03-04,A road is closed,Dara; Vale</script></conflict-timeline>
         <conflict-timeline><h2>What happened</h2><ol><li>2021-03-04?: <strong>A bridge falls</strong> — Example Agency</li></ol></conflict-timeline>`,
      );
      const all = () => textOf(page.document.body);
      await waitUntil(() => all().includes('2 people killed'), 'the badge is drawn');
      await waitUntil(() => all().includes('Azerbaijan launches a military operation'), 'the article is drawn');
      await waitUntil(() => all().includes('Involved: Dara · Vale'), 'the spreadsheet is drawn');
      await waitUntil(() => all().includes('Possibly 4 March 2021'), 'the HTML is drawn');
      expect(page.failed).to.deep.equal([]);
    });
});

describe('another copy of Lit under Trusted Types', () => {
  const page = (names: string) =>
    pageWith(
      `<script>window.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });</script>${LIBRARY}${BADGE}`,
      `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types ${names}">`,
    );

  it('where its policy may be made once only, leaves on the page what the author wrote', async () => {
    if (!('trustedTypes' in window)) return;
    const { document, failed } = await page('lit-html');
    expect(failed).to.have.length(1);
    expect(failed[0]).to.include('lit-html');
    expect(textOf(document.body)).to.equal('Two people were killed, according to Dara Monitor.');
  });

  it('does no harm where the page allows duplicates', async () => {
    const { document, failed } = await page("lit-html 'allow-duplicates'");
    await waitUntil(() => textOf(document.body).includes('2 people killed'), 'the badge is drawn');
    expect(failed).to.deep.equal([]);
  });
});
