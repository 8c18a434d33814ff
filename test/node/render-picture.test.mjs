// A claim or a statement as a picture.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderPicture } from '../support/forms.mjs';

describe('a picture', () => {
  const both = (en, ar) => ({ en, ar });
  const data = {
    lang: 'en',
    publisher: { name: both('The Paper', 'الجريدة') },
    sources: [
      { id: 'wire', name: both('Wire', 'وكالة'), seen: false },
      { id: 'daily', name: both('Daily', 'اليومية') },
    ],
    actors: [
      { id: 'mayor', name: both('A mayor', 'عمدة'), role: both('mayor of Martuni', 'رئيس بلدية مارتوني') },
      { id: 'army', name: both('The army', 'الجيش') },
    ],
    places: [
      {
        id: 'town',
        name: both('Stepanakert', 'ستيباناكيرت'),
        disputed: true,
        names: [{ text: both('Khankendi', 'خانكندي'), usedBy: ['army'] }],
      },
    ],
    claims: [
      {
        id: 'c',
        claimant: 'mayor',
        asOf: '2021-03-06',
        via: ['wire', 'daily'],
        warnings: ['death', 'children'],
        note: both('Denied by the army.', 'نفاه الجيش.'),
        verification: 'contested',
        figures: [
          { id: 'all', harm: 'killed', count: '12+' },
          { id: 'some', harm: 'killed', count: 5, age: 'child', subsetOf: 'all' },
          { id: 'many', harm: 'injured', count: 'several', sex: 'male' },
        ],
      },
      { id: 'd', claimant: 'army', killed: 2 },
    ],
    statements: [
      {
        id: 's',
        speaker: 'mayor',
        date: { edtf: '2021-03-06', basis: 'derived', dateNote: both('He said “yesterday”.', 'قال «أمس».') },
        place: 'town',
        medium: 'press-briefing',
        via: ['wire'],
        warnings: ['violence'],
        originalLang: 'ar',
        mode: 'direct',
        text: {
          ar: 'لن نغادر.',
          en: {
            text: 'We will not leave.',
            translation: { from: 'ar', by: 'machine', agent: 'Translator 3', date: '2021-03-07' },
          },
        },
        note: both('He has since left.', 'غادر منذ ذلك الحين.'),
        verification: { status: 'confirmed', by: 'army' },
      },
    ],
    links: [{ from: 'd', to: 'c', type: 'disputes' }],
  };
  const TEXT =
    /<text x="(\d+)" y="(\d+)" direction="(\w+)" xml:lang="(\w+)" font-size="(\d+)"( font-weight="bold")? fill="#(1a|55).*?">(.*?)<\/text>/g;
  /** Each text with its place, size and look. */
  const textsOf = async (item, lang, document = data) => {
    const { svg } = await renderPicture(document, { item, lang });
    assert.equal(svg.match(/<text/g).length, svg.match(TEXT).length);
    return [...svg.matchAll(TEXT)].map(([, x, y, dir, in_, size, bold, ink, text]) =>
      [text, '|', x, y, dir, in_, size, ...(bold ? ['bold'] : []), ...(ink === '55' ? ['muted'] : [])].join(' '),
    );
  };

  it('of a claim says all of it, in either direction', async () => {
    assert.deepEqual(await textsOf('c', 'en'), [
      'What follows tells of death and harm to children. | 64 103 ltr en 28 muted',
      'At least 12 people killed | 64 196 ltr en 56 bold',
      'of whom 5 children | 104 264 ltr en 38',
      'Several people injured (male) | 64 341 ltr en 38',
      'According to \u2068A mayor\u2069 | 64 420 ltr en 36',
      '\u2068mayor of Martuni\u2069 | 64 473 ltr en 28 muted',
      'Via \u2068Wire\u2069 (not seen directly), then \u2068Daily\u2069 | 64 539 ltr en 28 muted',
      'As of 6 March 2021 | 64 589 ltr en 28 muted',
      'Contested | 64 639 ltr en 28 bold',
      'Disputed by \u2068The army\u2069 | 64 689 ltr en 28',
      '\u2068Denied by the army.\u2069 | 64 739 ltr en 28',
      'The Paper | 64 813 ltr en 28 muted',
    ]);
    assert.deepEqual(await textsOf('c', 'ar'), [
      'يتناول ما يلي القتل وأذى يصيب الأطفال. | 1136 103 rtl ar 28 muted',
      'مقتل 12 شخصًا على الأقل | 1136 196 rtl ar 56 bold',
      'بينهم 5 أطفال | 1096 264 rtl ar 38',
      'إصابة عدة أشخاص (ذكور) | 1136 341 rtl ar 38',
      'بحسب \u2068عمدة\u2069 | 1136 420 rtl ar 36',
      '\u2068رئيس بلدية مارتوني\u2069 | 1136 473 rtl ar 28 muted',
      'نقلًا عن \u2068وكالة\u2069 (لم يُطَّلع عليه مباشرة)، ثم \u2068اليومية\u2069 | 1136 539 rtl ar 28 muted',
      'حتى 6 مارس 2021 | 1136 589 rtl ar 28 muted',
      'موضع خلاف | 1136 639 rtl ar 28 bold',
      'اعتراض من \u2068الجيش\u2069 | 1136 689 rtl ar 28',
      '\u2068نفاه الجيش.\u2069 | 1136 739 rtl ar 28',
      'الجريدة | 1136 813 rtl ar 28 muted',
    ]);
  });

  it('of a statement says all of it, with what was translated on its own side', async () => {
    assert.deepEqual(await textsOf('s', 'en'), [
      'What follows tells of violence. | 64 103 ltr en 28 muted',
      '\u2068A mayor\u2069 | 64 178 ltr en 40 bold',
      '\u2068mayor of Martuni\u2069 | 64 233 ltr en 28 muted',
      '“We will not leave.” | 64 316 ltr en 44',
      'Machine translation from Arabic (\u2068Translator 3\u2069; 7 March 2021) | 64 373 ltr en 28 muted',
      'Text before translation: | 64 423 ltr en 28 muted',
      '«لن نغادر.» | 1136 473 rtl ar 28 muted',
      '6 March 2021, press briefing, \u2068Stepanakert\u2069 | 64 539 ltr en 28 muted',
      'Via \u2068Wire\u2069 (not seen directly) | 64 589 ltr en 28 muted',
      'Confirmed | 64 639 ltr en 28 bold',
      'Called \u2068“Khankendi”\u2069 by \u2068The army\u2069 | 64 689 ltr en 28',
      'Date derived: \u2068He said “yesterday”.\u2069 | 64 739 ltr en 28',
      '\u2068He has since left.\u2069 | 64 789 ltr en 28',
      'Verification: according to \u2068The army\u2069 | 64 839 ltr en 28',
      'The Paper | 64 913 ltr en 28 muted',
    ]);
    const bare = { lang: 'ar', statements: [{ id: 's', speaker: 'عمدة', text: 'نفى ذلك.' }] };
    assert.deepEqual(await textsOf('s', 'en', bare), [
      '\u2068عمدة\u2069 | 64 128 ltr en 40 bold',
      'نفى ذلك. | 1136 216 rtl ar 44',
      'Verification not stated | 64 273 ltr en 28 bold',
    ]);
  });

  it('says of what was taken back no more than HTML does', async () => {
    const retracted = (target) => ({
      ...data,
      corrections: [{ date: '2021-03-08T00:00:00Z', target, kind: 'retraction', note: both('An error.', 'خطأ.') }],
    });
    assert.deepEqual(await textsOf('c', 'en', retracted('c')), [
      'This was retracted by the publisher. | 64 132 ltr en 40',
      'Retracted, 8 March 2021: \u2068An error.\u2069 | 64 187 ltr en 28',
      'The Paper | 64 261 ltr en 28 muted',
    ]);
    assert.equal(
      (await textsOf('c', 'en', retracted('some')))[2],
      'This was retracted by the publisher. | 104 264 ltr en 38',
    );
    assert.deepEqual(await textsOf('s', 'ar', retracted('s')), [
      '\u2068عمدة\u2069 | 1136 128 rtl ar 40 bold',
      '\u2068رئيس بلدية مارتوني\u2069 | 1136 183 rtl ar 28 muted',
      'سحب الناشر هذه المادة. | 1136 262 rtl ar 40',
      '6 مارس 2021، إحاطة صحفية | 1136 333 rtl ar 28 muted',
      'نقلًا عن \u2068وكالة\u2069 (لم يُطَّلع عليه مباشرة) | 1136 383 rtl ar 28 muted',
      'مؤكَّد | 1136 433 rtl ar 28 bold',
      'تاريخ مستنتج: \u2068قال «أمس».\u2069 | 1136 483 rtl ar 28',
      'سحب، 8 مارس 2021: \u2068خطأ.\u2069 | 1136 533 rtl ar 28',
      'التحقق: بحسب \u2068الجيش\u2069 | 1136 583 rtl ar 28',
      'الجريدة | 1136 657 rtl ar 28 muted',
    ]);
  });

  it('is light, with a bar where its lines begin', async () => {
    const claims = [{ id: 'c', claimant: 'A mayor', killed: 2 }];
    for (const [lang, x] of [
      ['en', 0],
      ['ar', 1188],
    ]) {
      const { svg, width, height } = await renderPicture({ lang: 'en', claims }, { item: 'c', lang });
      assert.deepEqual([width, height], [1200, 410]);
      assert.ok(
        svg.startsWith(
          `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="410" viewBox="0 0 1200 410" role="img" xml:lang="${lang}" font-family="system-ui, &#39;Segoe UI&#39;, Roboto, &#39;Noto Sans&#39;, &#39;Noto Sans Arabic&#39;, &#39;Geeza Pro&#39;, Tahoma, sans-serif"><title>`,
        ),
      );
      assert.ok(
        svg.includes(
          `</desc><rect width="1200" height="410" fill="#ffffff"></rect><rect x="${x}" width="12" height="410" fill="#1a1a1a"></rect><text `,
        ),
      );
    }
  });
});
