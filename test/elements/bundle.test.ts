import { expect, nextFrame } from '@open-wc/testing';

import { ARTICLE, elements, textOf } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** A page of its own, with the one file of a script tag and an element. */
async function pageWith(
  element: string,
  lang = 'en',
  name = 'strict-page',
): Promise<{ page: Document; violations: string[]; said: string[] }> {
  const frame = document.createElement('iframe');
  frame.src = `/test/support/${name}.html`;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const page = frame.contentDocument!;
  page.documentElement.lang = lang;
  page.body.append(page.adoptNode(document.createRange().createContextualFragment(element)));
  const { violations, said } = frame.contentWindow as unknown as { violations: string[]; said: string[] };
  return { page, violations, said };
}

describe('the one file of a script tag', () => {
  it('draws the article and describes it to search engines under a strict policy', async () => {
    const { page, violations } = await pageWith(`<conflict-explainer src="${ARTICLE}" json-ld></conflict-explainer>`);
    await waitUntil(() => textOf(page.body).includes('Denied by Armenia'), 'the article is drawn');
    await waitUntil(() => page.querySelector('head script[type="application/ld+json"]'), 'it is described');
    const text = page.querySelector('head script[type="application/ld+json"]')!.textContent;
    expect((JSON.parse(text) as Record<string, unknown>)['dateModified']).to.equal('2026-11-23T00:00:00Z');
    // Violations are told later and in order: once that of the test itself is there, no other will come.
    if ('trustedTypes' in window) {
      expect(() => (page.createElement('p').innerHTML = '<b>untrusted</b>')).to.throw();
      await waitUntil(() => violations.length, 'the page watches');
    }
    expect(violations.filter((each) => !each.includes('innerHTML'))).to.deep.equal([]);
  });

  it('says who checked a claim, where nothing else in the document is in the file that does', async () => {
    const claim = {
      claimant: 'Ann Lee',
      killed: 3,
      asOf: '2023',
      verification: { status: 'confirmed', by: 'Council' },
    };
    const { page } = await pageWith(
      `<casualty-badge><script type="application/json">${JSON.stringify(claim)}</script></casualty-badge>`,
    );
    await waitUntil(() => textOf(page.body), 'it is drawn');
    expect(textOf(page.body)).to.equal(
      '3 people killed According to Ann Lee As of 2023 Confirmed According to Council',
    );
  });

  it('describes no document in a way that ends its script, where the page is saved as it stands', async () => {
    const { page } = await pageWith(
      `<conflict-explainer json-ld><script type="application/json">{"lang": "en", "title": "\\u003c/script>\\u003cb>bold"}</script></conflict-explainer>`,
    );
    await waitUntil(() => page.querySelector('head script[type="application/ld+json"]'), 'it is described');
    const text = page.querySelector('head script[type="application/ld+json"]')!.textContent;
    expect(text).to.include('"headline":"\\u003c/script>\\u003cb>bold"');
  });

  it('leaves the description out where a policy does not allow it, and says so', async () => {
    if (!('trustedTypes' in window)) return;
    const { page, said } = await pageWith(
      `<conflict-explainer src="${ARTICLE}" json-ld></conflict-explainer>`,
      'en',
      'stricter-page',
    );
    await waitUntil(() => said.length, 'a warning');
    expect(said[0]).to.equal(
      'json-ld was left out: add explainer-elements to the trusted-types of the policy of this page.',
    );
    expect(page.querySelector('script[type="application/ld+json"]')).to.equal(null);
    expect(textOf(page.body)).to.include('Denied by Armenia');
  });

  it('waits for JSON that a slow page is still bringing, and tells of it where it is all there', async () => {
    const frame = document.createElement('iframe');
    frames.push(frame);
    document.body.append(frame);
    const page = frame.contentDocument!;
    const said: string[] = [];
    const { console } = frame.contentWindow as unknown as { console: Console };
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    page.open();
    page.addEventListener('explainer-error', () => said.push('event'));
    page.write(
      '<!doctype html><html lang="en"><script type="module" src="/dist/explainer-elements.js" async></script>',
    );
    await frame.contentWindow!.customElements.whenDefined('conflict-timeline');
    page.write(
      '<conflict-timeline><script type="application/json">{"events": [{"via": ["Reuters"], "date": "2020-09-27", ',
    );
    await nextFrame();
    page.write('"title": "An operation begins"');
    await nextFrame();
    expect(textOf(page.body)).to.equal('');
    page.write('}]}</script></conflict-timeline>');
    await waitUntil(() => textOf(page.body).includes('An operation begins'), 'it is drawn');
    expect(textOf(page.body)).to.equal('27 September 2020 An operation begins Via Reuters');
    expect(page.readyState).to.equal('loading');
    page.write('<conflict-timeline><script type="application/json">{"events": </script></conflict-timeline>');
    await nextFrame();
    expect(said).to.deep.equal([]);
    page.close();
    await waitUntil(() => said.length > 1, 'the fault is told');
    expect(said.map((each) => each.replace(/JSON.*/s, 'JSON'))).to.deep.equal([
      '<conflict-timeline> could not be shown: data: this is not JSON',
      'event',
    ]);
  });

  it('says it in Arabic, with what comes in later files', async () => {
    const { page } = await pageWith(`<conflict-explainer src="${ARTICLE}"></conflict-explainer>`, 'ar');
    const responsibility = 'تُنسب المسؤولية إلى الجيش الأذربيجاني، بحسب جيجام ستيبانيان';
    await waitUntil(() => textOf(page.body).includes(responsibility), 'the article is drawn');
    const text = textOf(page.body);
    expect(text).to.include('9 أو 10 نوفمبر 2020');
    expect([...elements(page)].filter((each) => /undefined|\[object/.test(each.textContent ?? ''))).to.deep.equal([]);
  });

  it('reads HTML under a strict policy, and has words for what is wrong in it', async () => {
    const { page, violations, said } = await pageWith(
      `<conflict-timeline><ol><li>2023-09-21, Yevlakh: <b>Talks are held</b> — Reuters</li></ol></conflict-timeline>
       <casualty-badge><ul><li>Killed: many</li><li>Claimant: A council</li></ul></casualty-badge>`,
    );
    await waitUntil(() => said.length, 'a warning');
    expect(said).to.deep.equal([
      '<casualty-badge> leaves its HTML as it is: its HTML#/claims/0/killed: "many" is not a count; write 5, "5+", ">5", "<5", "<=5", "~5", "5-8", "several" or "unknown"',
    ]);
    await waitUntil(() => textOf(page.body).includes('Via Reuters'), 'the timeline is drawn');
    expect(textOf(page.body)).to.equal(
      '21 September 2023 Talks are held Yevlakh Via Reuters Killed: many Claimant: A council',
    );
    expect(violations).to.deep.equal([]);
  });

  it('reads spreadsheets under a strict policy, and names the row of what is wrong in one', async () => {
    const { page, violations, said } = await pageWith(
      `<conflict-timeline><script type="text/csv">Date,Title,Source\n21 September 2023,Talks are held,Reuters</script></conflict-timeline>
       <casualty-badge><script type="text/csv">Killed,Claimant\nmany,A council</script></casualty-badge>
       <conflict-timeline><script type="text/csv">Year,Headline,Text\n,,\n1874,The lighthouse is built,</script></conflict-timeline>`,
    );
    await waitUntil(() => said.length > 1, 'the warnings');
    expect(said.sort()).to.deep.equal([
      '<casualty-badge> could not be shown: data#row=2: "many" is not a count; write 5, "5+", ">5", "<5", "<=5", "~5", "5-8", "several" or "unknown"',
      '<conflict-timeline> editorial rules:\ndata#row=3: warning, rule 7: the event has no source; add "via", the source nearest to the speaker first',
    ]);
    await waitUntil(() => /Reuters.*lighthouse/.test(textOf(page.body)), 'the timelines are drawn');
    expect(textOf(page.body)).to.equal(
      '21 September 2023 Talks are held Via Reuters This part could not be shown. 1874 The lighthouse is built',
    );
    expect(violations).to.deep.equal([]);
  });

  it('has words for what is wrong with data, though they come in a later file', async () => {
    const { page, said } = await pageWith(
      `<casualty-badge><script type="application/json">{"lang": "en", "claims": [{"claimant": "X", "killed": "many"}]}</script>
       <p>What the author wrote.</p></casualty-badge>`,
    );
    await waitUntil(() => said.length, 'a warning');
    expect(said).to.deep.equal([
      '<casualty-badge> could not be shown: data#/claims/0/killed: "many" is not a count; write 5, "5+", ">5", "<5", "<=5", "~5", "5-8", "several" or "unknown"',
    ]);
    expect(textOf(page.body)).to.match(/What the author wrote\. This part could not be shown\./);
  });

  it('says on a page that is being made what breaks the editorial rules', async () => {
    const { said } = await pageWith(
      `<casualty-badge claimant="A council" killed="2" as-of="2021-03-04" status="confirmed" via="Agency"></casualty-badge>`,
    );
    await waitUntil(() => said.length, 'a warning');
    expect(said).to.deep.equal([
      '<casualty-badge> editorial rules:\n' +
        'data#/claims/0: warning, rule 20: the claim counts people who were killed, and no warning comes first; add "death" to "warnings"\n' +
        'data#/claims/0/verification/status: error, rule 8: it is confirmed, and nothing says by whom; add "by", or a "note"',
    ]);
  });

  it('says it once of a document, however many draw it', async () => {
    const claims = [
      { claimant: 'A council', killed: 2, asOf: '2021-03-04', via: ['Agency'], verification: 'unverified' },
    ];
    const events = [{ date: '2021-03-04', title: 'Shelling', via: ['Agency'] }];
    const { page, said } = await pageWith(
      `<conflict-explainer><script type="application/json">${JSON.stringify({ lang: 'en', claims, events })}</script></conflict-explainer>`,
    );
    const rule20 =
      'data#/claims/0: warning, rule 20: the claim counts people who were killed, and no warning comes first; add "death" to "warnings"';
    await waitUntil(() => /2 people killed.*Shelling/.test(textOf(page.body)), 'claim and event are drawn');
    // Neither of a part, which may be drawn before the linter has come.
    const part = page.createElement('casualty-badge');
    page.body.append(Object.assign(part, { isPart: true, data: { lang: 'en', claims } }));
    // What would be said of the same document again would be said before this.
    const other = page.createElement('casualty-badge');
    for (const [name, value] of Object.entries({
      claimant: 'B',
      killed: '1',
      'as-of': '2021',
      via: 'Agency',
      status: 'unverified',
    }))
      other.setAttribute(name, value);
    page.body.append(other);
    await waitUntil(() => said.length > 1, 'a warning of the other document');
    expect(said).to.deep.equal([
      `<conflict-explainer> editorial rules:\n${rule20}`,
      `<casualty-badge> editorial rules:\n${rule20}`,
    ]);
  });
});
