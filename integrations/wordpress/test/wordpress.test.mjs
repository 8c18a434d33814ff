// The plug-in in a real WordPress, which up.sh has started: every form as every role, in English and in Arabic.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../../scripts/browsers.mjs';

const FOLDER = process.env.WORDPRESS_TEST_DIR;
const CONTENT = join(FOLDER, 'debian/usr/share/wordpress/wp-content');
const ROLES = ['administrator', 'editor', 'author'];
const SHEET = readFileSync(new URL('../../../examples/karabakh-2023/events.csv', import.meta.url));
const DOCUMENT = readFileSync(new URL('../../../examples/karabakh-2023/explainer.json', import.meta.url));

const [version] = readdirSync(join(CONTENT, 'plugins/explainer-elements/assets'));
const WORDS = {
  en: {
    direction: 'ltr',
    lang: 'en-US',
    before: 'Before it.',
    after: 'After it.',
    badge:
      'killed="2" injured="11" injured-children="8" claimant="Gegham Stepanyan" claimant-role="human-rights official" via="Reuters; Al-Araby" as-of="2023-09-19" status="single-source"',
    fewer: 'Fewer than 5 people killed',
    note: 'Note',
    either: 'As of 19 or 20 September 2023',
    claim: ['2 people killed', '11 people injured', 'ccording to Gegham Stepanyan', 'ia Reuters'],
    fallback: 'Two people were killed, says Gegham Stepanyan.',
    inWords: 'Killed: 2 · Claimant: Gegham Stepanyan · As of: 2023-09-19 · Status: Single source',
    timeline: ['27 September 2020', '9 or 10 November 2020', '19 September 2023'],
    headline: 'Nagorno-Karabakh: Azerbaijan’s military operation and what was said about it',
    civilians: '2 civilians killed',
    list: '<li data-date="2020-09-27"><time datetime="2020-09-27">27 September 2020</time>: <strong>War begins</strong> Fighting along the line of contact. <cite>Reuters</cite></li><li data-date="2023-09-19"><time datetime="2023-09-19">19 September 2023</time>: <strong>An operation begins</strong> Azerbaijan announces it. <cite>Al-Araby</cite></li>',
    plainList:
      '<li>2020-09-27: <strong>War begins</strong> Fighting along the line of contact. — Reuters</li><li>2023-09-19: <strong>An operation begins</strong> Azerbaijan announces it. — Al-Araby</li>',
    listed: ['27 September 2020', 'War begins', 'Reuters', '19 September 2023', 'An operation begins', 'Al-Araby'],
    read: ['War begins', 'Reuters', 'An operation begins', 'Al-Araby'],
    said: 'The ministry says that it fires at military targets only.',
    speaker: 'Azerbaijani Defence Ministry',
    medium: 'Press briefing',
    saidInWords:
      'What was said: The ministry says that it fires at military targets only. · Speaker: Azerbaijani Defence Ministry · Form of the statement: Press briefing',
    outlet: 'Reuters',
    credit: 'Image: AFP',
    titles: ['Conflict explainer', 'Conflict timeline', 'Casualty figures'],
    block: ['Casualty figures', 'Killed', 'Claimant', 'Choose a file'],
  },
  ar: {
    direction: 'rtl',
    lang: 'ar',
    before: 'نص قبله.',
    after: 'نص بعده.',
    badge:
      'killed="2" injured="11" injured-children="8" claimant="جيجام ستيبانيان" claimant-role="مسؤول حقوق الإنسان" via="رويترز؛ العربي" as-of="2023-09-19" status="single-source"',
    fewer: 'مقتل أقل من 5 أشخاص',
    note: 'ملاحظة',
    either: 'حتى 19 أو 20 سبتمبر 2023',
    claim: ['مقتل شخصين', 'إصابة 11 شخصًا', 'بحسب جيجام ستيبانيان', 'نقلًا عن رويترز'],
    fallback: 'قُتل شخصان، بحسب جيجام ستيبانيان.',
    inWords: 'القتلى: 2 · المُعلِن: جيجام ستيبانيان · حتى تاريخ: 2023-09-19 · الحالة: رواية مصدر واحد',
    timeline: ['27 سبتمبر 2020', '9 أو 10 نوفمبر 2020', '19 سبتمبر 2023'],
    headline: 'ناغورني كاراباخ: العملية العسكرية الأذربيجانية وما قيل عنها',
    civilians: 'مقتل مدنيَّين اثنين',
    list: '<li data-date="2020-09-27"><time datetime="2020-09-27">27 سبتمبر 2020</time>: <strong>اندلاع الحرب</strong> قتال على خط التماس. <cite>رويترز</cite></li><li data-date="2023-09-19"><time datetime="2023-09-19">19 سبتمبر 2023</time>: <strong>بدء عملية</strong> أذربيجان تعلنها. <cite>العربي</cite></li>',
    plainList:
      '<li>2020-09-27: <strong>اندلاع الحرب</strong> قتال على خط التماس. — رويترز</li><li>2023-09-19: <strong>بدء عملية</strong> أذربيجان تعلنها. — العربي</li>',
    listed: ['27 سبتمبر 2020', 'اندلاع الحرب', 'رويترز', '19 سبتمبر 2023', 'بدء عملية', 'العربي'],
    read: ['اندلاع الحرب', 'رويترز', 'بدء عملية', 'العربي'],
    said: 'تقول الوزارة إنها لا تستهدف إلا أهدافًا عسكرية.',
    speaker: 'وزارة الدفاع الأذربيجانية',
    medium: 'إحاطة صحفية',
    saidInWords:
      'القول: تقول الوزارة إنها لا تستهدف إلا أهدافًا عسكرية. · المتحدث: وزارة الدفاع الأذربيجانية · شكل التصريح: إحاطة صحفية',
    outlet: 'رويترز',
    credit: 'الصورة: AFP',
    titles: ['تقرير شارح لنزاع', 'خط زمني لنزاع', 'أعداد الضحايا'],
    block: ['أعداد الضحايا', 'القتلى', 'المُعلِن', 'اختيار ملف'],
  },
};

/** What an editor writes, and the element and words that readers see, by the name of the form. */
const forms = ({ words, src, blockAttributes }) => ({
  tag: { content: `<casualty-badge ${words.badge}></casualty-badge>`, element: 'casualty-badge', shows: words.claim },
  'tag with fallback': {
    content: `<casualty-badge ${words.badge}>\n<p>${words.fallback}</p>\n\n</casualty-badge>`,
    element: 'casualty-badge',
    shows: words.claim,
  },
  'tag with data-*': {
    content: `<casualty-badge ${words.badge} data-numerals="arab" class="wide"></casualty-badge>`,
    element: 'casualty-badge.wide[data-numerals="arab"]',
    shows: words.claim.slice(2),
  },
  'tag in a Custom HTML block': {
    content: `<!-- wp:html -->\n<conflict-timeline src="${src}"><p>${words.fallback}</p></conflict-timeline>\n<!-- /wp:html -->`,
    element: 'conflict-timeline',
    shows: words.timeline,
  },
  shortcode: {
    content: `[casualty_badge src="${src}" item="c1"]`,
    element: 'casualty-badge',
    shows: [words.civilians],
  },
  'tag with an angle bracket': {
    content: `<casualty-badge killed="<5" claimant="${blockAttributes.claimant}"></casualty-badge>`,
    element: 'casualty-badge',
    shows: [words.fewer, words.claim[2]],
  },
  'shortcode with an angle bracket': {
    content: `[casualty_badge killed="<5" claimant="${blockAttributes.claimant}"]`,
    element: 'casualty-badge',
    shows: [words.fewer, words.claim[2]],
  },
  'shortcode with an angle bracket and no quotation marks': {
    content: `[casualty_badge killed=<5 claimant="${blockAttributes.claimant}"]`,
    element: 'casualty-badge',
    shows: [words.fewer, words.claim[2]],
  },
  'shortcode from a word processor': {
    content: `[casualty_badge killed=“<5” claimant=“${blockAttributes.claimant}”]`,
    element: 'casualty-badge',
    shows: [words.fewer, words.claim[2]],
  },
  'shortcode with one of several dates': {
    content: `[casualty_badge killed="2" as-of="[2023-09-19,2023-09-20]" claimant="${blockAttributes.claimant}"]`,
    element: 'casualty-badge',
    shows: [words.claim[0], words.claim[2], words.either],
  },
  'shortcode around a list': {
    content: `[conflict_timeline src="${src}"]\n<ol>\n<li>${words.fallback}</li>\n</ol>\n[/conflict_timeline]`,
    element: 'conflict-timeline',
    shows: words.timeline,
  },
  'shortcode in its block': {
    content: `<!-- wp:shortcode -->\n[conflict_explainer src="${src}"]\n<!-- /wp:shortcode -->`,
    element: 'conflict-explainer',
    shows: [words.headline],
  },
  block: {
    content: `<!-- wp:explainer-elements/badge ${JSON.stringify(blockAttributes)} /-->`,
    element: '.wp-block-explainer-elements-badge > casualty-badge',
    shows: [words.claim[0], words.claim[2]],
  },
  'block of a statement': {
    content: `<!-- wp:explainer-elements/statement ${JSON.stringify({ text: words.said, speaker: words.speaker, medium: 'press-briefing' })} /-->`,
    element: '.wp-block-explainer-elements-statement > statement-card',
    shows: [words.speaker, words.said, words.medium],
  },
  'block of a document': {
    content: `<!-- wp:explainer-elements/explainer ${JSON.stringify({ src })} /-->`,
    element: '.wp-block-explainer-elements-explainer > conflict-explainer',
    shows: [words.headline],
  },
  'address of a document': { content: src, element: 'conflict-explainer', shows: [words.headline] },
  'address with a fragment': {
    content: `${src}#conflict-timeline`,
    element: 'conflict-timeline',
    shows: words.timeline,
  },
  'address in an Embed block': {
    content: `<!-- wp:embed {"url":"${src}#casualty-badge=c1"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${src}#casualty-badge=c1\n</div></figure>\n<!-- /wp:embed -->`,
    element: '.wp-block-embed__wrapper > casualty-badge',
    shows: [words.civilians],
  },
});

/** Ordinary HTML, which reads well without any of this; the loader makes elements of it. */
const markedForms = ({ words }) => {
  const timeline = { element: 'conflict-timeline', reads: words.read, shows: words.listed };
  return {
    'list with a class': { ...timeline, content: `<ol class="conflict-timeline">${words.list}</ol>` },
    'list with data-explainer': { ...timeline, content: `<ol data-explainer="conflict-timeline">${words.list}</ol>` },
    'link and list': {
      ...timeline,
      content: `<p><a href="https://example.org/karabakh.html#conflict-timeline">${words.headline}</a></p><ol>${words.plainList}</ol>`,
    },
    'paragraph with a class and data-*': {
      content: `<p class="casualty-badge" ${words.badge.replace(/([\w-]+)=/g, 'data-$1=')}>${words.fallback}</p>`,
      element: 'casualty-badge',
      reads: [words.fallback],
      shows: words.claim,
    },
    'figure with a class': {
      content: `<figure class="statement-card" data-date="2023-09-19"><blockquote><p>${words.said}</p></blockquote><figcaption><b>${words.speaker}</b>. <cite>${words.outlet}</cite></figcaption></figure>`,
      element: 'statement-card',
      reads: [words.said, words.speaker, words.outlet],
      shows: [words.speaker, words.said, words.outlet],
    },
  };
};

let browser;
before(async () => {
  browser = await puppeteer.launch(await chromium());
});
after(() => browser?.close());

for (const [language, words] of Object.entries(WORDS)) {
  describe(`WordPress, ${language}`, () => {
    const site = { ...JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8')), words };
    site.blockAttributes = {
      killed: '2',
      claimant: words.claim[2].split(' ').slice(-2).join(' '),
      'as-of': '2023-09-19',
      status: 'single-source',
    };

    before(async () => {
      site.src = await upload(site, 'author', DOCUMENT);
      assert.match(site.src, /^http:\/\/localhost:\d+\/wp-content\/uploads\/.*karabakh\.explainer.*\.json$/);
    });

    for (const role of ROLES) {
      it(`lets ${role}s publish every form`, async (t) => {
        for (const [name, { content, element, shows }] of Object.entries(forms(site))) {
          await t.test(name, async () => {
            const page = await visit(await publish(site, role, content));
            await drawn(page, element, shows);
            await assertReadsWell(page, words);
            await page.close();
          });
        }
        for (const [name, { content, element, shows }] of Object.entries(markedForms(site))) {
          await t.test(name, async () => {
            const page = await visit(await publish(site, role, content));
            await drawn(page, element, shows);
            await assertReadsWell(page, words);
            await page.close();
          });
        }
      });
    }

    it('shows every form in a block theme, whose pages go through typography twice', async (t) => {
      for (const [name, { content, element, shows }] of Object.entries(forms(site))) {
        await t.test(name, async () => {
          const page = await visit(`${await publish(site, 'author', content)}&theme=twentytwentythree`);
          await drawn(page, element, shows);
          await assertReadsWell(page, words);
          await page.close();
        });
      }
    });

    it('takes documents of more than a megabyte, or with a byte order mark, and nothing else that is called JSON', async () => {
      const long = `{${' '.repeat(1_100_000)}${String(DOCUMENT).trim().slice(1)}`;
      for (const document of [long, `\uFEFF${DOCUMENT}`]) {
        const src = await upload(site, 'author', document);
        const page = await visit(await publish(site, 'author', src));
        await drawn(page, 'conflict-explainer', [words.headline]);
        await page.close();
      }
      await assert.rejects(upload(site, 'author', 'No JSON'), /rest_upload_unknown_error/);
    });

    it('follows the language and the direction of the site, or what an element says', async () => {
      const [other, direction] = language === 'ar' ? ['en', 'ltr'] : ['ar', 'rtl'];
      const { badge, claim } = words;
      const page = await visit(
        await publish(site, 'author', `[casualty_badge ${badge}]\n\n[casualty_badge ${badge} lang="${other}"]`),
      );
      await drawn(page, 'casualty-badge:not([lang])', claim);
      await drawn(page, `casualty-badge[lang="${other}"][dir="${direction}"]`, [WORDS[other].claim[0]]);
      const inside = await page.$$eval('casualty-badge', (badges) =>
        badges.map(({ shadowRoot }) => shadowRoot.querySelector('[lang]').dir),
      );
      assert.deepEqual(inside, [words.direction, direction]);
      await page.close();
    });

    it('makes in a text widget what it makes in a post', async () => {
      const { claimant } = site.blockAttributes;
      const card = `<statement-card text="${words.said}" speaker="${claimant}">\n<p>${words.before}</p>\n\n<p>"${words.said}"</p>\n</statement-card>`;
      const text = `[casualty_badge killed="<5" claimant="${claimant}"]${words.fallback}[/casualty_badge]\n\n${card}`;
      const { id, rendered } = await rest(
        site,
        'administrator',
        '/wp/v2/widgets',
        json({ id_base: 'text', sidebar: 'sidebar-1', instance: { raw: { text, visual: true } } }),
      );
      await rest(site, 'administrator', `/wp/v2/widgets/${id}&force=true`, { method: 'DELETE' });
      assert.equal(
        /<div class="textwidget">(.*)<\/div>/s.exec(rendered)[1].trim(),
        `<casualty-badge killed="&lt;5" claimant="${claimant}">${words.fallback}</casualty-badge>\n${card}`,
      );
    });

    it('keeps a badge in its line of text', async () => {
      const page = await visit(
        await publish(
          site,
          'author',
          `${words.before} <casualty-badge variant="compact" ${words.badge}></casualty-badge> ${words.after}`,
        ),
      );
      await drawn(page, 'p > casualty-badge', [words.claim[0]]);
      await page.close();
    });

    it('leaves what stands between two shortcodes of which only the second encloses something', async () => {
      const page = await visit(
        await publish(
          site,
          'author',
          `[casualty_badge ${words.badge}]\n\n${words.said}\n\n[casualty_badge ${words.badge}]${words.fallback}[/casualty_badge]`,
        ),
      );
      await drawn(page, 'casualty-badge ~ p ~ casualty-badge', words.claim);
      assert.deepEqual(await page.$$eval('.entry-content > p', (all) => all.map(({ innerText }) => innerText)), [
        words.before,
        words.said,
        words.after,
      ]);
      await page.close();
    });

    it('says what a block says where scripts do not run', async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      const { block, 'block of a statement': statement } = forms(site);
      await page.goto(await publish(site, 'author', `${block.content}\n\n${statement.content}`));
      assert.equal(await page.$eval('casualty-badge > p', ({ textContent }) => textContent), words.inWords);
      assert.equal(await page.$eval('statement-card > p', ({ textContent }) => textContent), words.saidInWords);
      await page.close();
    });

    it('says what a shortcode or an address stands for where scripts do not run', async () => {
      const { src } = site;
      const file = src.split('/').at(-1);
      const [explainer, timeline, figures] = words.titles;
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      const { killed, claimant } = site.blockAttributes;
      await page.goto(
        await publish(
          site,
          'author',
          [
            `[casualty_badge killed="${killed}" claimant="${claimant}" as-of="2023-09-19" status="single-source"]`,
            `[conflict_timeline src="${src}"]`,
            `<!-- wp:explainer-elements/timeline ${JSON.stringify({ src })} /-->`,
            `[casualty_badge src="${src}" item="c1"]`,
            '<!-- wp:explainer-elements/badge {"src":"javascript:alert(1)"} /-->',
            src,
          ].join('\n\n'),
        ),
      );
      const seen = await page.$$eval('casualty-badge, conflict-timeline, conflict-explainer', (all) =>
        all.map((element) => [element.textContent, element.querySelector('a')?.getAttribute('href')]),
      );
      assert.deepEqual(seen, [
        [words.inWords, null],
        [`${timeline}: ${file}`, src],
        [`${timeline}: ${file}`, src],
        [`${figures}: ${file}`, src],
        [`${figures}: alert(1)`, 'alert(1)'],
        [`${explainer}: ${file}`, src],
      ]);
      await page.close();
      const { excerpt } = await rest(
        site,
        'author',
        '/wp/v2/posts',
        json({ title: words.headline, status: 'publish', content: `${words.before}\n\n${src}\n\n${words.after}` }),
      );
      assert.equal(excerpt.rendered, `<p>${words.before} ${words.after}</p>\n`);
    });

    it('lets authors keep names apart from the words beside them', async () => {
      const page = await visit(
        await publish(site, 'author', `<p>${words.fallback} <bdi dir="rtl">BBC عربي</bdi> (<bdi>CNN</bdi>)</p>`),
      );
      assert.deepEqual(await page.$$eval('.entry-content bdi', (all) => all.map(({ outerHTML }) => outerHTML)), [
        '<bdi dir="rtl">BBC عربي</bdi>',
        '<bdi>CNN</bdi>',
      ]);
      await page.close();
    });

    it('keeps what somebody said to the letter', async () => {
      const said = language === 'ar' ? 'قال: "لا -- أبدًا" > ...' : 'He said: "no -- never" > ...';
      const page = await visit(
        await publish(
          site,
          'author',
          `<statement-card text='${said}' speaker="${site.blockAttributes.claimant}" date="2023-09-19">\n${said}\n</statement-card>`,
        ),
      );
      const kept = await page.$eval('statement-card', (card) => [card.getAttribute('text'), card.textContent.trim()]);
      assert.deepEqual(kept, [said, said]);
      await page.close();
    });

    it('makes nothing of a shortcode in a tag or a comment that could end it', async (t) => {
      const live = ' tabindex=0 autofocus onfocus=window.ran=1 x=';
      const made = `<casualty-badge note="${live}">${words.note}: <bdi>${live}</bdi></casualty-badge>`;
      const hidden = {
        'in an attribute': [`<p title="[casualty_badge note='${live}']">${words.said}</p>`, made],
        'after an angle bracket': [
          `<casualty-badge title="a > [casualty_badge note='${live}']" ${words.badge}>${words.said}</casualty-badge>`,
          `a > [casualty_badge note='${live}']`,
          'administrator',
        ],
        'with doubled brackets': [
          `<p title="[[casualty_badge note='${live}']]">${words.said}</p>`,
          `[casualty_badge note='${live}']`,
        ],
        'in what another encloses': [
          `[casualty_badge ${words.badge}]<p title="[casualty_badge note='${live}']">${words.said}</p>[/casualty_badge]`,
          made,
        ],
        'in an element': [
          `<casualty-badge ${words.badge}><p title="[casualty_badge note='${live}']">${words.said}</p></casualty-badge>`,
          made,
        ],
        'that only ends there': [
          `[casualty_badge]<p title="[/casualty_badge]">${words.said}</p><p title="${live}">${words.fallback}</p>`,
          '[/casualty_badge]',
        ],
        'that only begins there': [
          `<p title="[casualty_badge]">${words.said}</p><p title="[/casualty_badge]${live}">${words.fallback}</p>`,
          '<casualty-badge></casualty-badge>',
        ],
        'in a comment': [`<!-- [casualty_badge]<p title="[/casualty_badge] -->\n\n<p title="x">${words.said}</p>`, 'x'],
      };
      for (const [name, [content, title, role = 'author']] of Object.entries(hidden)) {
        await t.test(name, async () => {
          const page = await visit(await publish(site, role, content));
          assert.equal(await page.$eval('.entry-content [title]', (node) => node.title), title);
          assert.equal(await page.$('.entry-content [onfocus]'), null);
          assert.equal(await page.evaluate(() => window.ran), undefined);
          assertInOrder(await page.$eval('.entry-content', (node) => node.textContent), [
            words.before,
            words.said,
            words.after,
          ]);
          await page.close();
        });
      }
    });

    it('loads the script on pages that need it, and on no other', async () => {
      const plain = await visit(await publish(site, 'author', `<p>${words.fallback}</p>`));
      assert.equal(await scripts(plain), 0);
      await plain.close();
      const withTag = await visit(await publish(site, 'author', forms(site).tag.content));
      assert.equal(await scripts(withTag), 1);
      await withTag.close();
    });

    it('shows a spreadsheet of the media library', async (t) => {
      const src = await upload(site, 'author', SHEET, 'text/csv', 'karabakh.explainer.csv');
      assert.match(src, /^http:\/\/localhost:\d+\/wp-content\/uploads\/.*karabakh\.explainer.*\.csv$/);
      for (const [name, content, element] of [
        ['address', src, 'conflict-explainer'],
        ['address of its timeline', `${src}#conflict-timeline`, 'conflict-timeline'],
        ['shortcode', `[conflict_timeline src="${src}"]`, 'conflict-timeline'],
        ['block', `<!-- wp:explainer-elements/timeline {"src":"${src}"} /-->`, 'conflict-timeline'],
      ])
        await t.test(name, async () => {
          const page = await visit(await publish(site, 'author', content));
          await drawn(page, element, words.timeline);
          await page.close();
        });
    });

    it('leaves the address of a document of another site as it stands', async () => {
      const addresses = [
        'https://example.org/karabakh.explainer.json',
        'https://example.org/karabakh.json#conflict-timeline',
        // Browsers take a backslash for a slash, and so the other host.
        `https://example.org\\@${new URL(site.url).host}/karabakh.explainer.json`,
        `https://example.org\\@${new URL(site.url).host}/karabakh.json#conflict-timeline`,
      ];
      const page = await visit(await publish(site, 'author', addresses.join('\n\n')));
      assert.equal(await page.$('conflict-explainer, conflict-timeline'), null);
      assert.deepEqual(
        (await page.$$eval('.entry-content p', (all) => all.map(({ textContent }) => textContent))).slice(1, 5),
        addresses,
      );
      await page.close();
    });

    it('shows a page that announces itself in a frame', async () => {
      const page = await visit(await publish(site, 'author', announcedPage(site)));
      const frame = await page.waitForSelector('iframe.wp-embedded-content');
      assert.equal(await frame.evaluate((node) => node.getAttribute('sandbox')), 'allow-scripts');
      const inner = await frame.contentFrame();
      assert.equal(await inner.$eval('h1', ({ textContent }) => textContent), words.headline);
      await page.close();
    });

    it('offers a block that draws in the editor what readers will see', async () => {
      const page = await signIn(site, 'author');
      await openEditor(page, site);
      const [title, killed, claimant] = words.block;
      await page.click('.edit-post-header-toolbar__inserter-toggle');
      await page.type('.block-editor-inserter__search input', title);
      await page.locator('.editor-block-list-item-explainer-elements-badge').click();
      await page.waitForSelector('.edit-post-visual-editor .wp-block-explainer-elements-badge');
      await page.evaluate(() => window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
      await fill(page, killed, '2');
      await fill(page, claimant, site.blockAttributes.claimant);
      await drawn(page, '.edit-post-visual-editor casualty-badge', [words.claim[0], words.claim[2]]);
      await page.screenshot({ path: join(FOLDER, `editor-${language}.png`) });
      await page.evaluate(() => {
        const { select, dispatch } = window.wp.data;
        const { getSelectedBlockClientId } = select('core/block-editor');
        dispatch('core/block-editor').updateBlockAttributes(getSelectedBlockClientId(), { anchor: 'figures' });
      });

      const link = await publishFromEditor(page);
      await page.goto(link);
      await drawn(page, '.wp-block-explainer-elements-badge#figures > casualty-badge', [
        words.claim[0],
        words.claim[2],
      ]);
      await page.close();
    });

    it('draws in the editor in the language of readers, whatever that of the editor is', async () => {
      const choose = (locale) => rest(site, 'author', '/wp/v2/users/me', json({ locale }));
      await choose(language === 'ar' ? 'en_US' : 'ar');
      const page = await signIn(site, 'author');
      await openEditor(page, site);
      await page.evaluate(
        (...made) => {
          const { blocks, data } = window.wp;
          data.dispatch('core/block-editor').insertBlocks(made.map((each) => blocks.createBlock(...each)));
        },
        ['explainer-elements/badge', site.blockAttributes],
        ['core/embed', { url: `${site.src}#conflict-timeline` }],
      );
      await drawn(page, '.edit-post-visual-editor casualty-badge', [words.claim[0], words.claim[2]]);
      const frame = await page.waitForSelector('.wp-block-embed iframe');
      await drawn(await frame.contentFrame(), 'conflict-timeline', words.timeline);
      await page.close();
      await choose('');
    });

    it('writes into a post what a file says, for readers without scripts', async () => {
      const title = '[casualty_badge killed="9" claimant="X"] "A" & <b>';
      // A file that browsers keep.
      const file = join(CONTENT, `uploads/story-${language}`);
      writeFileSync(
        `${file}.php`,
        `<?php header('Content-Type: application/json'); header('Cache-Control: max-age=3600'); readfile('${file}.json');`,
      );
      const media = [
        { type: 'image', url: 'https://cdn.example/a.png?b=1&c=2', alt: '[A] map', credit: 'AFP', width: 3, height: 2 },
        { type: 'video', url: 'https://cdn.example/a.webm', title: 'A film' },
      ];
      const write = (title) =>
        writeFileSync(
          `${file}.json`,
          JSON.stringify({ lang: language, events: [{ date: '2023-09-19', title, via: ['Reuters'], media }] }),
        );
      const src = `${site.url}/wp-content/uploads/story-${language}.php`;
      write(title);
      // As posts have it that were written before.
      const { id, link } = await rest(
        site,
        'author',
        '/wp/v2/posts',
        json({
          title: words.headline,
          status: 'publish',
          content: `<!-- wp:explainer-elements/timeline ${JSON.stringify({ src: site.src })} /-->\n\n<!-- wp:explainer-elements/timeline ${JSON.stringify({ src })} /-->`,
        }),
      );
      const page = await signIn(site, 'author');
      const blocks = () =>
        page.evaluate(() => {
          const { select } = window.wp.data;
          return select('core/block-editor')
            .getBlocks()
            .map(({ isValid, attributes }) => [isValid, attributes.html]);
        });
      const written = () =>
        page.waitForFunction(() =>
          window.wp.data
            .select('core/block-editor')
            .getBlocks()
            .every(({ attributes }) => attributes.html),
        );
      await edit(page, site, id);
      await written();
      await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
      const before = await blocks();

      await edit(page, site, id);
      await written();
      await drawn(page, '.edit-post-visual-editor conflict-timeline', words.timeline);
      // The blocks have asked for the same before, and so have it by now.
      await page.evaluate(async (src) => {
        const { load, renderToHtml } = await import(window.explainerElements.inWords);
        await renderToHtml(await load(src, new AbortController().signal), { element: 'conflict-timeline' });
        await new Promise(requestAnimationFrame);
      }, src);
      assert.deepEqual(await blocks(), before);
      assert.ok(before.every(([isValid]) => isValid));
      assert.equal(await page.evaluate(() => window.wp.data.select('core/editor').isEditedPostDirty()), false);

      const reader = await browser.newPage();
      await reader.setJavaScriptEnabled(false);
      const read = async (selector) => {
        await reader.goto(link);
        return reader.$$eval(selector, (all) => all.map(({ textContent }) => textContent));
      };
      const [article, short] = await read('.wp-block-explainer-elements-timeline > conflict-timeline');
      assertInOrder(article, words.timeline);
      assert.equal(short, `${words.timeline[2]}: ${title}  ${words.credit}. A film — Reuters`);
      const shown = await reader.$$eval('conflict-timeline :is(img, video)', (all) =>
        all.map(({ localName, src, alt, preload }) => [localName, src, alt ?? preload]),
      );
      assert.deepEqual(shown, [
        ['img', 'https://cdn.example/a.png?b=1&c=2', '[A] map'],
        ['video', 'https://cdn.example/a.webm', 'none'],
      ]);
      await setPlugin(site, 'inactive');
      const left = await read('.entry-content').finally(() => setPlugin(site, 'active'));
      assertInOrder(left.join(), words.timeline);
      await reader.close();

      const withScripts = await visit(link);
      await drawn(withScripts, 'conflict-timeline', words.timeline);
      await withScripts.close();

      write('C');
      await edit(page, site, id);
      await page.waitForFunction(
        (words) => {
          const { select } = window.wp.data;
          const html = select('core/block-editor').getBlocks()[1].attributes.html;
          return html.includes(words) && select('core/editor').isEditedPostDirty();
        },
        {},
        '<strong>C</strong>',
      );

      // What another file said does not stand for one that cannot be read.
      await page.evaluate(() => {
        const { select, dispatch } = window.wp.data;
        const [{ clientId }] = select('core/block-editor').getBlocks();
        dispatch('core/block-editor').updateBlockAttributes(clientId, { src: '/none.json' });
      });
      await page.waitForFunction(
        () => window.wp.data.select('core/block-editor').getBlocks()[0].attributes.html === undefined,
      );
      await page.close();
    });

    it('makes a block of a tag that is pasted as HTML', async () => {
      const page = await signIn(site, 'author');
      await openEditor(page, site);
      await paste(page, `<casualty-badge ${words.badge}></casualty-badge>`);
      await drawn(page, '.edit-post-visual-editor casualty-badge', words.claim);
      assert.deepEqual(await blockNames(page), ['explainer-elements/badge']);
      await page.close();
    });

    it('keeps all that a tag says which is pasted as HTML', async () => {
      const page = await signIn(site, 'author');
      await openEditor(page, site);
      const { claimant } = site.blockAttributes;
      const kept = [
        `<casualty-badge variant="compact" killed="2" claimant="${claimant}"></casualty-badge>`,
        `<casualty-badge class="wide" id="figures" data-killed="2" data-claimant="${claimant}" data-numerals="arab"></casualty-badge>`,
        `<casualty-badge killed="2" claimant="${claimant}">${words.fallback}</casualty-badge>`,
        `<conflict-timeline heading-level="3"><ol><li>${words.fallback}</li></ol></conflict-timeline>`,
      ];
      await paste(
        page,
        [
          `<p>${words.before}</p>`,
          `<casualty-badge lang="ar" dir="rtl" data-killed="2" data-claimant="${claimant}" data-as-of="2023-09-19"></casualty-badge>`,
          ...kept,
        ].join('\n'),
      );
      await page.waitForFunction(() => window.wp.data.select('core/block-editor').getBlockCount() === 6);
      const [, block, ...others] = await page.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .map(({ name, attributes }) => [name, attributes]),
      );
      assert.deepEqual(block, [
        'explainer-elements/badge',
        { killed: '2', claimant, 'as-of': '2023-09-19', lang: 'ar' },
      ]);
      assert.deepEqual(
        others,
        kept.map((content) => ['core/html', { content }]),
      );
      await page.close();
    });

    it('shows in the editor what an address leads to', async () => {
      const page = await signIn(site, 'author');
      await openEditor(page, site);
      // WordPress makes this block of an address that is pasted, where it begins with https.
      await page.evaluate((url) => {
        const { blocks, data } = window.wp;
        data.dispatch('core/block-editor').insertBlock(blocks.createBlock('core/embed', { url }));
      }, `${site.src}#conflict-timeline`);
      const frame = await page.waitForSelector('.wp-block-embed iframe');
      await drawn(await frame.contentFrame(), 'conflict-timeline', words.timeline);
      await page.close();
    });

    it('keeps a tag in the editor of old, as text and in the visual editor', async () => {
      const page = await signIn(site, 'administrator');
      await page.goto(`${site.url}/wp-admin/post-new.php?classic`);
      // The editor that a person used last; the visual one takes its time, and the page back from who was faster.
      await page.waitForFunction(
        () => document.querySelector('.html-active') ?? window.tinymce?.get('content')?.initialized,
      );
      await page.click('#content-html');
      await page.type('#content', `<casualty-badge ${words.badge}></casualty-badge>`);
      await page.click('#content-tmce');
      await page.waitForFunction(() => window.tinymce?.get('content')?.initialized);
      await page.waitForFunction(() => window.tinymce.get('content').getBody().querySelector('casualty-badge'));
      await page.click('#content-html');
      await page.waitForFunction(() => document.querySelector('#content').value.includes('casualty-badge'));
      await page.type('#title', words.headline);
      await page.click('#publish');
      await page.waitForFunction(() => new URL(location).searchParams.has('post'));
      await page.goto(`${site.url}/?p=${new URL(page.url()).searchParams.get('post')}`);
      await drawn(page, 'casualty-badge', words.claim);
      await page.close();
    });

    describe('without the plug-in', () => {
      before(() => setPlugin(site, 'inactive'));
      after(() => setPlugin(site, 'active'));

      for (const role of ROLES) {
        it(`leaves what ${role}s marked readable`, async (t) => {
          for (const [name, { content, element, reads, shows }] of Object.entries(markedForms(site))) {
            const link = await publish(site, role, content);
            await t.test(name, async () => {
              const page = await visit(link);
              const text = await page.$eval('.entry-content', ({ innerText }) => innerText);
              assertInOrder(text, [words.before, ...reads, words.after]);
              assert.equal(await page.$(element), null);
              await page.close();
            });
            await t.test(`${name}, with the script in the theme`, async () => {
              const script = `/wp-content/plugins/explainer-elements/assets/${version}/embed.js`;
              const page = await visit(`${link}&script=${script}`);
              await drawn(page, element, shows);
              await page.close();
            });
          }
        });
      }
    });

    it('makes PHP complain of nothing', () => {
      const log = join(FOLDER, 'php-errors.log');
      const complaints = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
      assert.deepEqual(
        complaints.filter((line) => line.includes('plugins/explainer-elements')),
        [],
      );
    });

    it('leaves nothing when it is deleted', async () => {
      await setPlugin(site, 'inactive');
      const tables = ['options:option_name', 'postmeta:meta_key', 'usermeta:meta_key'];
      for (const [table, column] of tables.map((name) => name.split(':'))) {
        const query = `SELECT ${column} FROM ${language}_${table} WHERE ${column} LIKE '%explainer%'`;
        const found = execFileSync(
          'mariadb',
          [
            '--no-defaults',
            `--socket=${FOLDER}/mariadb.sock`,
            '--user=root',
            '--batch',
            `--execute=${query}`,
            'wordpress',
          ],
          { encoding: 'utf8' },
        );
        assert.equal(found, '', table);
      }
      await setPlugin(site, 'active');
    });
  });
}

async function rest({ url, passwords }, role, route, { method = 'POST', headers, body }) {
  const response = await fetch(`${url}/?rest_route=${route}`, {
    method,
    headers: { authorization: `Basic ${btoa(`${role}:${passwords[role]}`)}`, ...headers },
    body,
  });
  const answer = await response.json();
  assert.ok(response.ok, JSON.stringify(answer));
  return answer;
}

const json = (value) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });

/** Puts a document into the media library, and gives its address. */
async function upload(site, role, document, type = 'application/json', name = 'karabakh.explainer.json') {
  const body = new FormData();
  body.append('file', new Blob([document], { type }), name);
  const { source_url } = await rest(site, role, '/wp/v2/media', { body });
  return source_url;
}

/** Publishes a post with text before and after, and gives its address. */
async function publish(site, role, content) {
  const { before, after } = site.words;
  const inLine = content.startsWith(before);
  const { link } = await rest(
    site,
    role,
    '/wp/v2/posts',
    json({
      title: site.words.headline,
      status: 'publish',
      content: inLine ? content : `${before}\n\n${content}\n\n${after}`,
    }),
  );
  return link;
}

const setPlugin = (site, status) =>
  rest(site, 'administrator', '/wp/v2/plugins/explainer-elements/explainer-elements', json({ status }));

async function visit(link) {
  const page = await browser.newPage();
  await page.goto(link);
  return page;
}

/** Waits for an element that has drawn these words in this order. */
async function drawn(page, selector, shows) {
  try {
    await page.waitForFunction(
      (selector, words) => {
        const textOf = (node) =>
          node.nodeType === Node.TEXT_NODE
            ? node.data
            : node.localName === 'style' || node.localName === 'slot'
              ? ''
              : [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
        const text = [...document.querySelectorAll(selector)]
          .map((element) => (element.shadowRoot ? textOf(element) : ''))
          .join('\n')
          .replace(/[\u2066-\u2069\s]+/g, ' ');
        let from = 0;
        return words.every((word) => (from = text.indexOf(word, from) + 1) > 0);
      },
      { timeout: 20_000 },
      selector,
      shows,
    );
  } catch (error) {
    const seen = await page.evaluate(
      (selector) => document.querySelector(selector)?.shadowRoot?.textContent ?? document.body.innerText,
      selector,
    );
    throw new Error(`${selector} does not show ${shows.join(' … ')}: ${seen.replace(/\s+/g, ' ').slice(0, 600)}`, {
      cause: error,
    });
  }
}

/** The post is in the language of the site, and the text around the element in its place. */
async function assertReadsWell(page, { lang, direction, before, after }) {
  const html = await page.$eval('html', (node) => [node.lang, getComputedStyle(node).direction]);
  assert.deepEqual(html, [lang, direction]);
  const text = await page.$eval('.entry-content', ({ innerText }) => innerText);
  assertInOrder(text, [before, after]);
  const strays = await page.$$eval(
    '.entry-content p',
    (all) => all.filter((p) => !p.textContent.trim() && !p.children.length).length,
  );
  assert.equal(strays, 0, 'empty paragraphs');
}

function assertInOrder(text, words) {
  const places = words.map((word) => text.indexOf(word));
  assert.ok(
    places.every((place, index) => place > (places[index - 1] ?? -1)),
    `${words.join(' … ')} in: ${text}`,
  );
}

const scripts = (page) =>
  page.$$eval('script[type="module"][src*="/plugins/explainer-elements/assets/"]', ({ length }) => length);

/** A page that announces itself by oEmbed, as sites do whose pages WordPress shows in a frame. */
function announcedPage({ url, words }) {
  const address = `${url}/wp-content/uploads/announced-${words.lang}`;
  const file = join(CONTENT, `uploads/announced-${words.lang}`);
  writeFileSync(
    `${file}.html`,
    `<!doctype html><html lang="${words.lang}"><meta charset="utf-8"><title>${words.headline}</title><link rel="alternate" type="application/json+oembed" href="${address}.json"><h1>${words.headline}</h1></html>`,
  );
  writeFileSync(
    `${file}.json`,
    JSON.stringify({
      version: '1.0',
      type: 'rich',
      width: 600,
      height: 300,
      html: `<blockquote><a href="${address}.html">${words.headline}</a></blockquote><iframe src="${address}.html" width="600" height="300"></iframe>`,
    }),
  );
  return `${address}.html`;
}

async function signIn({ url }, name) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${url}/wp-login.php`);
  await page.$eval('#user_login', (field, name) => (field.value = name), name);
  await page.$eval('#user_pass', (field, name) => (field.value = name), name);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

async function openEditor(page, site) {
  await edit(page, site);
  await page.type('.editor-post-title__input', site.words.headline);
}

/** Opens the block editor, of a new post where none is named. */
async function edit(page, { url }, post) {
  await page.goto(`${url}/wp-admin/${post ? `post.php?action=edit&post=${post}` : 'post-new.php'}`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
  await page.waitForFunction(() => !document.querySelector('.edit-post-welcome-guide'));
}

async function fill(page, label, value) {
  await page.locator(`::-p-xpath(//label[text()="${label}"])`).click();
  await page.keyboard.type(value);
}

const blockNames = (page) =>
  page.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name }) => name),
  );

async function publishFromEditor(page) {
  await page.click('.editor-post-publish-panel__toggle');
  await (
    await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])')
  ).click();
  const link = await page.waitForSelector('.post-publish-panel__postpublish-buttons a.components-button');
  return link.evaluate(({ href }) => href);
}

/** As a person pastes HTML into the empty paragraph of a new post. */
async function paste(page, html) {
  await page.click('.block-editor-default-block-appender__content');
  await page.waitForSelector(
    '.block-editor-rich-text__editable[data-type="core/paragraph"], .block-editor-rich-text__editable',
  );
  await page.evaluate((html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', html);
    clipboardData.setData('text/html', html);
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}
