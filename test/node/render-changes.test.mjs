// What became of an item, in all forms.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  FORMS,
  renderForm,
  renderToHtml,
  jsonLd,
  loadFor,
  localeFor,
  parse,
  standingSentence,
  article,
  URL_OF_PAGE,
  SMALL,
} from '../support/forms.mjs';

describe('what became of an item', () => {
  const data = {
    ...SMALL,
    links: [{ from: 'mixed', type: 'denies', to: 'report' }],
    corrections: [
      { date: '2023-09-21T00:00:00Z', target: 'claim', kind: 'retraction', note: 'The count was of another day.' },
      { date: '2023-09-21T00:00:00Z', target: 'one', kind: 'retraction', note: 'It did not happen.' },
      { date: '2023-09-22T00:00:00Z', target: 'mixed', kind: 'correction', note: 'A word was wrong.' },
    ],
  };
  const form = (name, item) => renderForm(name, data, { item, url: URL_OF_PAGE });

  it('stands in its place where it was taken back, and nothing of it', async () => {
    assert.equal(
      await form('html', 'claim'),
      '<p lang="en" dir="ltr">This was retracted by the publisher. Retracted, <time datetime="2023-09-21">21 September 2023</time>: <bdi>The count was of another day.</bdi></p>',
    );
    assert.equal(
      await form('html', 'one'),
      '<ol class="conflict-timeline" lang="en" dir="ltr"><li data-id="one" data-date="2023-09-19?">Possibly <time datetime="2023-09-19">19 September 2023</time>: <strong>This was retracted by the publisher.</strong> Retracted, <time datetime="2023-09-21">21 September 2023</time>: <bdi>It did not happen.</bdi> — <cite>Wire (not seen directly)</cite>; <cite><a href="https://reuters.example/1?a=1&#38;b=2">Reuters</a></cite></li></ol>',
    );
    for (const name of FORMS.filter((name) => name !== 'tag')) {
      assert.doesNotMatch(await form(name, 'claim'), /Ann Lee|#casualty-badge|&#62;5/, name);
      assert.doesNotMatch(await form(name, 'one'), /The first event|What it was/, name);
    }
  });

  it('is no figure any more where one was taken back, in any form', async () => {
    const document = {
      lang: 'ar',
      claims: [{ id: 'c', claimant: 'البلدية', killed: 5, 'killed-children': 2, injured: 7 }],
      corrections: [
        { date: '2023-09-21T00:00:00Z', target: 'c-killed', kind: 'retraction', note: 'لم تذكره البلدية.' },
      ],
    };
    const of = (name, lang, data = document) => renderForm(name, data, { item: 'c', lang, url: URL_OF_PAGE });
    assert.equal(
      await of('tag', 'ar'),
      '<casualty-badge lang="ar" dir="rtl" data-killed-children="2" data-injured="7" data-claimant="البلدية" data-note="سحب (القتلى)، 21 سبتمبر 2023: \u2068لم تذكره البلدية.\u2069"></casualty-badge>',
    );
    assert.match(await of('html', 'en'), / data-killed-children="2" data-injured="7" data-claimant="البلدية" /);
    assert.match(
      await of('markdown', 'en'),
      /\n\n- Killed, children: 2\n- Injured: 7\n- Claimant: \u2068البلدية\u2069\n[^]*\n\nRetracted \(killed\), 21 September 2023: \u2068لم تذكره البلدية\.\u2069$/,
    );
    const alone = { ...document, claims: [{ id: 'c', claimant: 'البلدية', killed: 5 }] };
    assert.equal(
      await of('html', 'en', alone),
      '<p lang="en" dir="ltr">According to <bdi lang="ar" dir="rtl">البلدية</bdi>; date not stated; verification not stated. Retracted (killed), <time datetime="2023-09-21">21 September 2023</time>: <bdi lang="ar" dir="rtl">لم تذكره البلدية.</bdi></p>',
    );
  });

  it('is told at both ends of a dispute, and what was corrected beside it', async () => {
    // The statement has no date: who reads it again would take a `<time>` below the words for one.
    assert.match(
      await form('html', 'mixed'),
      /Verification not stated\. Denies the account of <bdi>Ann Lee<\/bdi>\. Corrected, 22 September 2023: <bdi>A word was wrong\.<\/bdi><\/figcaption>/,
    );
    assert.match(
      await form('html', 'report'),
      /Verification not stated\. Denied by <bdi>Ann Lee<\/bdi>\.<\/figcaption>/,
    );
    assert.match(await form('markdown', 'report'), /\n\nDenied by \u2068Ann Lee\u2069\.$/);
  });

  it('dates no claim that has no date: who reads it again would take a `<time>` for that', async () => {
    const corrected = {
      lang: 'ar',
      claims: [
        { id: 'c', claimant: 'البلدية', killed: 5 },
        { id: 'before', claimant: 'البلدية', killed: 3, asOf: '2023-09-19' },
      ],
      links: [{ from: 'c', type: 'updates', to: 'before' }],
      corrections: [{ date: '2023-09-21T00:00:00Z', target: 'c', kind: 'correction', note: 'خطأ في النقل.' }],
    };
    assert.equal(
      (await renderForm('html', corrected, { item: 'c' })).replace(/^<p [^>]*>/, ''),
      'مقتل 5 أشخاص؛ بحسب <bdi>البلدية</bdi>؛ لم يُذكر التاريخ؛ لم تُذكر حالة التحقق. تصحيح، 21 سبتمبر 2023: <bdi>خطأ في النقل.</bdi> سابقًا: مقتل 3 أشخاص؛ بحسب <bdi>البلدية</bdi>؛ حتى 19 سبتمبر 2023؛ لم تُذكر حالة التحقق.</p>',
    );
  });

  it('is told of a claim, too: what others say of it and in what, once, and what the claimant had said before', async () => {
    const data = {
      lang: 'ar',
      actors: [
        { id: 'city', name: { ar: 'البلدية', en: 'City council' } },
        { id: 'army', name: { ar: 'الجيش', en: 'Army' } },
      ],
      statements: [{ id: 's', speaker: 'army', text: 'نفى ذلك.' }],
      claims: [
        { id: 'first', claimant: 'city', killed: 2, asOf: '2023-09-19' },
        { id: 'next', claimant: 'city', killed: 5, asOf: '2023-09-20' },
        { id: 'army-claim', claimant: 'army', killed: 5 },
      ],
      links: [
        { from: 'next', type: 'updates', to: 'first' },
        { from: 'army-claim', type: 'corroborates', to: 'next', aspect: 'count' },
        {
          from: 's',
          type: 'denies',
          to: 'next',
          aspect: 'occurrence',
          note: { ar: 'قال إن أحدًا لم يُقتل.', en: 'It says that nobody died.' },
        },
        { from: 's', type: 'disputes', to: 'first' },
      ],
      corrections: [
        { date: '2023-09-21T00:00:00Z', target: 'first-killed', kind: 'correction', was: 3, note: 'أخطأنا.' },
      ],
    };
    const of = (name, item, lang, given = data) => renderForm(name, given, { item, lang, url: URL_OF_PAGE });
    const english =
      'Corroborated by \u2068Army\u2069 (the number). Denied by \u2068Army\u2069 (the fact itself): \u2068It says that nobody died.\u2069 Earlier: 2 people killed; according to \u2068City council\u2069; as of 19 September 2023; verification not stated; disputed by \u2068Army\u2069. Corrected (killed), 21 September 2023 (previously: 3): \u2068أخطأنا.\u2069';
    const arabic =
      'تأييد من \u2068الجيش\u2069 (العدد). نفي من \u2068الجيش\u2069 (أصل الواقعة): \u2068قال إن أحدًا لم يُقتل.\u2069 سابقًا: مقتل شخصين؛ بحسب \u2068البلدية\u2069؛ حتى 19 سبتمبر 2023؛ لم تُذكر حالة التحقق؛ اعتراض من \u2068الجيش\u2069. تصحيح (القتلى)، 21 سبتمبر 2023 (سابقًا: 3): \u2068أخطأنا.\u2069';
    for (const [lang, notes] of [
      ['en', english],
      ['ar', arabic],
    ]) {
      for (const name of ['tag', 'html'])
        assert.equal(/data-note="([^"]*)"/.exec(await of(name, 'next', lang))[1], notes);
      assert.ok((await of('markdown', 'next', lang)).endsWith(`\n\n${notes}`), lang);
    }
    assert.match(
      await of('html', 'next', 'en'),
      /; verification not stated\. Corroborated by <bdi>Army<\/bdi> \(the number\)\. Denied by <bdi>Army<\/bdi> \(the fact itself\): <bdi>It says that nobody died\.<\/bdi> Earlier: /,
    );
    assert.match(
      await of('html', 's', 'ar'),
      /لم تُذكر حالة التحقق\. نفي لكلام <bdi>البلدية<\/bdi> \(أصل الواقعة\): <bdi>قال إن أحدًا لم يُقتل\.<\/bdi> اعتراض على كلام <bdi>البلدية<\/bdi>\./,
    );
    const whole = await renderForm('markdown', data, { element: 'conflict-explainer', lang: 'en', url: URL_OF_PAGE });
    assert.equal(whole.split('Corrected (killed), 21 September 2023').length, 2);
    const retracted = (target) => ({
      ...data,
      corrections: [{ date: '2023-09-21T00:00:00Z', target, kind: 'retraction', note: 'أخطأنا.' }],
    });
    const takenBack = 'Retracted, 21 September 2023: \u2068أخطأنا.\u2069';
    assert.ok(
      (await of('markdown', 'next', 'en', retracted('first'))).endsWith(
        ` Earlier: This was retracted by the publisher. ${takenBack}`,
      ),
    );
    assert.ok(
      (await of('markdown', 'next', 'en', retracted('next'))).endsWith(
        `\n\nThis was retracted by the publisher.\n\n${takenBack}`,
      ),
    );
    // What it had updated stands for itself again.
    const again = await renderForm('markdown', retracted('next'), {
      element: 'conflict-explainer',
      lang: 'en',
      url: URL_OF_PAGE,
    });
    assert.match(again, /\n- Killed: 2\n- Claimant: City council\n- As of: 19 September 2023\n/);
    assert.doesNotMatch(again, /Updated by/);
  });

  it('is told in an attribute, for who reads it again', async () => {
    const noteIn = (text) => /data-note="([^"]*)"/.exec(text)[1];
    assert.equal(
      noteIn(await form('html', 'mixed')),
      'Denies the account of \u2068Ann Lee\u2069. Corrected, 22 September 2023: \u2068A word was wrong.\u2069',
    );
    assert.equal(noteIn(await form('tag', 'report')), 'Denied by \u2068Ann Lee\u2069.');
    assert.equal(
      noteIn(await renderForm('html', article, { item: 's5', lang: 'ar' })),
      'نفي لكلام \u2068أذربيجان\u2069 (أصل الواقعة): \u2068تنفي أرمينيا أن تكون لها قوات في الإقليم، بينما تشترط أذربيجان انسحابًا أرمينيًا كاملًا منه.\u2069 نفي لكلام \u2068وزارة الخارجية الأذربيجانية\u2069 (أصل الواقعة): \u2068تنفي أرمينيا أن تكون لها قوات في الإقليم، بينما تطالب أذربيجان بانسحاب القوات المسلحة الأرمينية منه.\u2069',
    );
  });

  it('is told with what the publisher adds and what readers should know before, in every form', async () => {
    const data = {
      lang: 'en',
      statements: [
        {
          id: 's',
          speaker: 'Ann Lee',
          text: 'said that all had died.',
          warnings: ['death'],
          note: 'She was not there.',
        },
      ],
      claims: [{ id: 'c', claimant: 'Ann Lee', killed: 2, note: 'She gave no names.' }],
    };
    const formOf = (name, item) => renderForm(name, data, { item, lang: 'en', url: URL_OF_PAGE });
    assert.equal(
      await formOf('html', 's'),
      '<p class="explainer-told" lang="en" dir="ltr">What follows tells of death.</p><figure class="statement-card" lang="en" dir="ltr" data-speaker="Ann Lee" data-mode="indirect" data-warnings="death" data-note="\u2068She was not there.\u2069" data-text="said that all had died."><p>said that all had died.</p><figcaption><b>Ann Lee</b>. Verification not stated. <bdi>She was not there.</bdi></figcaption></figure>',
    );
    assert.match(await formOf('html', 'c'), /; verification not stated\. <bdi>She gave no names\.<\/bdi><\/p>$/);
    assert.match(
      await formOf('markdown', 's'),
      /^What follows tells of death\.\n\n[^]*\n\n\u2068She was not there\.\u2069$/,
    );
    assert.match(await formOf('link', 'c'), /<p lang="en" dir="ltr">\u2068She gave no names\.\u2069<\/p>$/);
    const whole = await renderForm('html', data, { element: 'conflict-explainer', lang: 'en' });
    assert.match(whole, /^<p class="explainer-told" lang="en" dir="ltr">What follows tells of death\.<\/p><section/);
  });

  it('says once what two of one speaker say alike of it', async () => {
    const data = {
      lang: 'en',
      claims: [{ id: 'c', claimant: 'City', killed: 2 }],
      statements: ['one', 'two', 'three'].map((id) => ({ id, speaker: 'Army', text: 'denied it.' })),
      links: [
        { from: 'one', type: 'denies', to: 'c', aspect: 'occurrence' },
        { from: 'two', type: 'denies', to: 'c', aspect: 'occurrence' },
        { from: 'three', type: 'denies', to: 'c', aspect: 'count' },
      ],
    };
    assert.match(
      await renderToHtml(data, { item: 'c' }),
      /verification not stated\. Denied by <bdi>Army<\/bdi> \(the fact itself\)\. Denied by <bdi>Army<\/bdi> \(the number\)\.<\/p>$/,
    );
    await loadFor({ lang: 'ar' });
    const texts = ['en', 'ar'].map(
      (lang) =>
        jsonLd({ document: parse(data), locale: localeFor({ lang }) }, standingSentence).hasPart.find(
          (part) => part.creator?.name === 'City',
        ).text,
    );
    assert.deepEqual(texts, [
      '2 people killed; according to City; date not stated; verification not stated; denied by Army',
      'مقتل شخصين؛ بحسب City؛ لم يُذكر التاريخ؛ لم تُذكر حالة التحقق؛ نفي من Army',
    ]);
  });

  it('names once who admits or denies responsibility for itself', async () => {
    const told = async (as, by, lang) => {
      const claims = [{ claimant: 'City', killed: 2, responsibility: [{ actor: 'Army', as, by }] }];
      const html = await renderToHtml({ lang: 'en', claims }, { lang });
      return /(?:not stated|حالة التحقق)\. (.*)<\/p>$/.exec(html)[1].replace(/<[^>]*>/g, '');
    };
    for (const [as, by, english, arabic] of [
      ['denied', 'Army', 'Responsibility denied by Army.', 'نفي للمسؤولية من Army.'],
      ['acknowledged', 'Army', 'Responsibility acknowledged by Army.', 'إقرار بالمسؤولية من Army.'],
      ['denied', 'UN', 'Responsibility denied by Army, according to UN.', 'نفي للمسؤولية من Army، بحسب UN.'],
      [
        'acknowledged',
        'UN',
        'Responsibility acknowledged by Army, according to UN.',
        'إقرار بالمسؤولية من Army، بحسب UN.',
      ],
    ]) {
      assert.equal(await told(as, by, 'en'), english);
      assert.equal(await told(as, by, 'ar'), arabic);
    }
  });

  it('is told with how its date was worked out, and whom a claim holds responsible', async () => {
    const dated = (basis) => ({ edtf: '2023-09-19', basis, dateNote: 'محسوب من الهدنة.' });
    const data = {
      lang: 'ar',
      events: [{ id: 'e', date: dated('derived'), title: 'بدء' }],
      statements: [{ id: 's', speaker: 'البلدية', text: 'قالت.', date: dated('estimated') }],
      claims: [
        {
          id: 'c',
          claimant: 'البلدية',
          killed: 2,
          asOf: dated('derived'),
          responsibility: [{ actor: 'الجيش', as: 'alleged', by: 'البلدية' }],
        },
      ],
    };
    const of = (name, item) => renderForm(name, data, { item, url: URL_OF_PAGE });
    const claim =
      'تُنسب المسؤولية إلى \u2068الجيش\u2069، بحسب \u2068البلدية\u2069. تاريخ مستنتج: \u2068محسوب من الهدنة.\u2069';
    for (const name of ['html', 'tag', 'fallback'])
      assert.equal(/data-note="([^"]*)"/.exec(await of(name, 'c'))[1], claim, name);
    assert.match(
      await of('html', 'c'),
      /؛ لم تُذكر حالة التحقق\. تُنسب المسؤولية إلى <bdi>الجيش<\/bdi>، بحسب <bdi>البلدية<\/bdi>\. تاريخ مستنتج: <bdi>محسوب من الهدنة\.<\/bdi><\/p>$/,
    );
    const statement = 'تاريخ مقدَّر: \u2068محسوب من الهدنة.\u2069';
    for (const [item, note] of [
      ['c', claim],
      ['s', statement],
    ]) {
      assert.ok((await of('markdown', item)).endsWith(`\n\n${note}`), item);
      assert.ok((await of('link', item)).endsWith(`<p lang="ar" dir="rtl">${note}</p>`), item);
    }
    assert.match(
      await of('html', 's'),
      / لم تُذكر حالة التحقق\. تاريخ مقدَّر: <bdi>محسوب من الهدنة\.<\/bdi><\/figcaption>/,
    );
    assert.equal(/data-note="([^"]*)"/.exec(await of('tag', 's'))[1], statement);
    assert.match(await of('markdown', 'e'), /\*\*بدء\*\* تاريخ مستنتج: \u2068محسوب من الهدنة\.\u2069$/);
  });

  it('is told once where it is a day that is written as its own beginning and end', async () => {
    const data = { lang: 'en', claims: [{ claimant: 'A council', killed: 2, asOf: '2023-09-19/2023-09-19' }] };
    assert.equal(
      await renderForm('tag', data, { element: 'casualty-badge' }),
      '<casualty-badge lang="en" dir="ltr" data-killed="2" data-claimant="A council" data-as-of="2023-09-19"></casualty-badge>',
    );
  });

  it('is told in words beside the EDTF that a list has where elements do not read the words', async () => {
    const told = async (date, item, lang) => {
      const data = {
        lang: 'en',
        events: [{ id: 'e', date, title: 'Talks', summary: 'In Baku.' }],
        statements: [{ id: 's', speaker: 'Ann', text: 'that it rained', date }],
        claims: [{ id: 'c', claimant: 'Ann', killed: 2, asOf: date }],
      };
      const markdown = await renderForm('markdown', data, { item, lang, url: URL_OF_PAGE });
      return markdown
        .replace(/&#(\d+);/g, (_, n) => String.fromCharCode(n))
        .split('\n')
        .at(-1);
    };
    assert.equal(await told('202X', 'e', 'en'), '1. 202X: **Talks** In Baku. the 2020s.');
    assert.equal(await told('-0044', 'e', 'ar'), '1. -0044: **Talks** In Baku. 45 ق.م.');
    assert.equal(await told('2023-09-XX', 's', 'ar'), 'سبتمبر 2023 (اليوم غير معروف).');
    assert.equal(await told('2023-09-XX', 'c', 'en'), 'As of September 2023 (day not known).');
    assert.equal(await told('[..2023-09-19]', 'c', 'ar'), 'حتى 19 سبتمبر 2023 أو قبله.');
    assert.equal(await told('2023-21', 'e', 'en'), '1. spring 2023: **Talks** In Baku.');
    assert.equal(await told('2023-21', 'e', 'ar'), '1. ربيع 2023: **Talks** In Baku.');
    assert.equal(await told('2023-09-19?', 'e', 'en'), '1. Possibly 19 September 2023: **Talks** In Baku.');
    assert.equal(await told('2023-09-19?', 'c', 'en'), '- Status: Verification not stated');
  });

  it('is told without “as of” where it is a stretch of time', async () => {
    const of = (asOf, lang) => renderToHtml({ lang: 'en', claims: [{ claimant: 'Ann', killed: 2, asOf }] }, { lang });
    assert.match(
      await of('../2023', 'ar'),
      /<bdi lang="en" dir="ltr">Ann<\/bdi>؛ حتى <time[^>]*>2023<\/time>؛ لم تُذكر/,
    );
    assert.match(
      await of('2023/..', 'en'),
      /according to <bdi>Ann<\/bdi>; since <time[^>]*>2023<\/time>; verification/,
    );
    assert.match(
      await of('2023-05/2023-06', 'ar'),
      /<\/bdi>؛ بين <time[^>]*>مايو<\/time> و<time[^>]*>يونيو 2023<\/time>؛/,
    );
    assert.match(
      await of('[2023-05-02..2023-05-04]', 'ar'),
      /<\/bdi>؛ في وقت ما بين <time[^>]*>2<\/time> و<time[^>]*>4 مايو 2023<\/time>؛/,
    );
    assert.match(await of('{2023-05..}', 'en'), /Ann<\/bdi>; since <time[^>]*>May 2023<\/time> \(every month\);/);
    assert.match(await of('{..2023-05}', 'ar'), /<\/bdi>؛ حتى <time[^>]*>مايو 2023<\/time> \(كل شهر\)؛/);
    assert.match(await of('[..2023-05]', 'en'), /<\/bdi>; as of <time[^>]*>May 2023<\/time> or earlier;/);
    assert.match(await of('[2023-05..]', 'ar'), /<\/bdi>؛ حتى <time[^>]*>مايو 2023<\/time> أو بعده؛/);
  });

  it('is told with its time in words where no zone can stand, and dated by the day there', async () => {
    const data = {
      lang: 'ar',
      timeZone: 'Asia/Baku',
      events: [
        { id: 'e', date: '2023-09-19T22:00:00Z', title: 'بدء' },
        { id: 'hours', date: '2023-09-20T13:00/2023-09-20T15:00', title: 'توقف' },
        { id: 'either', date: '[2023-09-21T08:00,2023-09-21T10:00]', title: 'بيان' },
      ],
      statements: [{ id: 's', speaker: 'البلدية', text: 'قالت.', date: '2023-09-19~T13:00/2023-09-20T06:00' }],
      claims: [{ id: 'c', claimant: 'البلدية', killed: 2, asOf: '2023-09-19T18:00:00' }],
    };
    const of = (name, item, lang = 'ar') => renderForm(name, data, { item, lang, url: URL_OF_PAGE });
    for (const name of ['html', 'tag', 'fallback'])
      assert.match(
        await of(name, 'c'),
        / data-as-of="2023-09-19" data-note="حتى 19 سبتمبر 2023، \u206818:00 \(Asia\/Baku, UTC\+4\)\u2069\."/,
        name,
      );
    assert.match(
      await of('tag', 's', 'en'),
      / data-date="2023-09-19&#126;\/2023-09-20" data-note="about 19 September 2023, \u206813:00 \(Asia\/Baku, UTC\+4\)\u2069 – 20 September 2023, \u206806:00 \(Asia\/Baku, UTC\+4\)\u2069\."/,
    );
    assert.match(
      await of('markdown', 'c', 'en'),
      /\n- As of: 19 September 2023\n[^]*\n\nAs of 19 September 2023, \u206818:00 \(Asia\/Baku, UTC\+4\)\u2069\.$/,
    );
    assert.match(await of('markdown', 's', 'en'), /\n- Date: 2023-09-19&#126;\/2023-09-20\n/);
    assert.match(
      await of('markdown', 'e'),
      /\n1\. 20 سبتمبر 2023: \*\*بدء\*\* 20 سبتمبر 2023، \u206802:00 \(Asia\/Baku, UTC\+4\)\u2069\.$/,
    );
    assert.match(
      await of('markdown', 'hours', 'en'),
      /\n1\. 20 September 2023: \*\*توقف\*\* 20 September 2023, \u206813:00 \(Asia\/Baku, UTC\+4\)\u2069 – 20 September 2023, \u206815:00 \(Asia\/Baku, UTC\+4\)\u2069\.$/,
    );
    assert.match(await of('markdown', 'either', 'en'), /\n1\. 21 September 2023: /);
    assert.match(await of('html', 'e'), / data-date="2023-09-19T22:00:00Z" data-time-zone="Asia\/Baku"/);
  });

  it('is marked in a document where attributes cannot tell it', async () => {
    assert.match(
      await renderForm('html', data, { element: 'conflict-explainer', lang: 'en' }),
      /<p data-explainer="none">This was retracted by the publisher\. Retracted, [^]*<p data-explainer="none">Killed: <bdi>“dozens”<\/bdi>;/,
    );
  });

  it('is told of a document as lists: when it was updated, once how it was translated, and what was corrected in it', async () => {
    const of = (document, lang) =>
      renderForm('markdown', document, { element: 'conflict-explainer', lang, url: URL_OF_PAGE });
    assert.match(
      await of(article, 'en'),
      /except where a note says otherwise\.\n\nUpdated 23 November 2026\. Machine translation from Arabic\.\n\n\[/,
    );
    assert.match(
      await of(article, 'en'),
      /\n11\. About 19 September 2023: [^\n]* \[Single source\]\n\n\[The Azerbaijani army begins an operation/,
    );
    assert.match(
      await of(
        {
          ...data,
          updated: '2023-09-23T00:00:00Z',
          corrections: [{ date: '2023-09-23T00:00:00Z', target: 'document', kind: 'correction', note: 'Its title.' }],
        },
        'en',
      ),
      /^[^]*\n\nUpdated 23 September 2023\.\n\n[^]*\n\nCorrected, 23 September 2023: \u2068Its title\.\u2069$/,
    );
  });

  for (const [was, words] of [
    ['Old', ' (previously: \u2068Old\u2069)'],
    [0, ' (previously: 0)'],
    [{ ar: 'قديم', en: { text: 'Old' } }, ' (previously: \u2068Old\u2069)'],
    ['', ''],
    [{ en: ' ' }, ''],
    [{ en: null }, ''],
    [{ en: { text: null } }, ''],
    [{ ar: 'قديم' }, ''],
    [null, ''],
    [['Old'], ''],
    [{ edtf: '2023-09-18' }, ''],
  ])
    it(`tells what stood there before, where that has plain words: ${JSON.stringify(was)}`, async () => {
      const data = {
        lang: 'en',
        events: [{ id: 'e', date: '2023-09-19', title: 'Talks' }],
        corrections: [{ date: '2023-09-20T00:00:00Z', target: 'e', kind: 'correction', was, note: 'It was wrong.' }],
      };
      assert.ok(
        (await renderForm('markdown', data, { item: 'e', url: URL_OF_PAGE })).endsWith(
          `1. 19 September 2023: **Talks** Corrected, 20 September 2023${words}: \u2068It was wrong.\u2069`,
        ),
      );
    });

  it('is told of actors, places and sources after the lists', async () => {
    const data = {
      lang: 'ar',
      title: 'عنوان',
      sources: [{ id: 'wire', name: 'رويترز' }],
      places: [{ id: 'goris', name: 'Goris' }],
      events: [{ id: 'e', date: '2023-09-19', title: 'بدء', place: 'goris', via: ['wire'] }],
      corrections: ['goris', 'wire', 'e'].map((target) => ({
        date: '2023-09-23T00:00:00Z',
        target,
        kind: 'correction',
        path: '/name',
        was: 'س',
        note: 'كان الاسم خطأ.',
      })),
    };
    const line = '\u2068كان الاسم خطأ.\u2069';
    const words = 'تصحيح، 23 سبتمبر 2023 (سابقًا: \u2068س\u2069)';
    assert.ok(
      (await renderForm('markdown', data, { element: 'conflict-explainer', url: URL_OF_PAGE })).endsWith(
        `1. 19 سبتمبر 2023، \u2068Goris\u2069: **بدء** ${words}: ${line} — رويترز\n\n\u2068Goris\u2069: ${words}: ${line} \u2068رويترز\u2069: ${words}: ${line}`,
      ),
    );
    assert.match(
      await renderForm('link', data, { element: 'conflict-explainer', lang: 'en', url: URL_OF_PAGE }),
      /<p lang="en" dir="ltr">\u2068Goris\u2069: Corrected, 23 September 2023 \(previously: \u2068س\u2069\): \u2068كان الاسم خطأ\.\u2069 \u2068رويترز\u2069: Corrected, /,
    );
  });

  it('has what stood there before in no language where it has no letter, so that a number keeps its sign behind it', async () => {
    const data = {
      lang: 'ar',
      claims: [{ id: 'c', killed: 30, claimant: 'وزارة الصحة' }],
      corrections: [{ date: '2023-09-21T00:00:00Z', target: 'c', kind: 'correction', was: '25+', note: 'أخطأنا.' }],
    };
    assert.match(
      await renderForm('html', data, { lang: 'en' }),
      /Corrected, 21 September 2023 \(previously: <bdi>25\+<\/bdi>\): <bdi lang="ar" dir="rtl">أخطأنا\.<\/bdi>/,
    );
  });

  it('tells what stood there before as readers have it: a date of EDTF in words, with a time only where there is a zone', async () => {
    const told = (was, lang, zones = {}) =>
      renderToHtml(
        {
          lang: 'ar',
          timeZone: zones.document,
          events: [
            { id: 'e', date: zones.event ? { edtf: '2023-09-19', timeZone: zones.event } : '2023-09-19', title: 'بدء' },
          ],
          corrections: [
            { date: '2023-09-23T00:00:00Z', target: 'e', kind: 'correction', path: '/date', was, note: 'أخطأنا.' },
          ],
        },
        { item: 'e', lang },
      );
    for (const [was, arabic, english] of [
      [
        '2023-09-18',
        '(سابقًا: <time datetime="2023-09-18">18 سبتمبر 2023</time>)',
        '(previously: <time datetime="2023-09-18">18 September 2023</time>)',
      ],
      [
        '2023-09~',
        '(سابقًا: نحو <time datetime="2023-09">سبتمبر 2023</time>)',
        '(previously: about <time datetime="2023-09">September 2023</time>)',
      ],
      [
        '2023-09-XX',
        '(سابقًا: <time datetime="2023-09">سبتمبر 2023</time> (اليوم غير معروف))',
        '(previously: <time datetime="2023-09">September 2023</time> (day not known))',
      ],
      [
        '[2023-09-17,2023-09-18]',
        '(سابقًا: <time datetime="2023-09-17">17</time> أو <time datetime="2023-09-18">18 سبتمبر 2023</time>)',
        '(previously: <time datetime="2023-09-17">17</time> or <time datetime="2023-09-18">18 September 2023</time>)',
      ],
      ['13', '(سابقًا: <bdi>13</bdi>)', '(previously: <bdi>13</bdi>)'],
    ]) {
      assert.ok((await told(was, 'ar')).includes(arabic), await told(was, 'ar'));
      assert.ok((await told(was, 'en')).includes(english), await told(was, 'en'));
    }
    assert.ok((await told('2023-09-18T13:00:00', 'en')).includes('>2023-09-18T13:00:00</bdi>)'));
    for (const [zones, zone] of [
      [{ document: 'Asia/Baku' }, 'Asia/Baku, UTC+4'],
      [{ document: 'Asia/Baku', event: 'Europe/Brussels' }, 'Europe/Brussels, UTC+2'],
    ])
      assert.ok(
        (await told('2023-09-18T13:00:00', 'ar', zones)).includes(
          `18 سبتمبر 2023</time>، <bdi lang="en" dir="ltr">13:00 (${zone})</bdi>)`,
        ),
        await told('2023-09-18T13:00:00', 'ar', zones),
      );
  });

  it('is told of a document in attributes, too: warnings, when it was updated, how it was translated, corrections', async () => {
    const text = await renderForm('html', article, { element: 'conflict-explainer', lang: 'en' });
    assert.match(
      text,
      /<section class="conflict-explainer" lang="en" dir="ltr" data-warnings="death; children" data-updated="2026-11-23T[^"]*"><h2 data-translated-by="machine" data-original-lang="ar" data-original="[^"]*">Nagorno-Karabakh/,
    );
    assert.match(
      text,
      /<p class="explainer-told">Updated <time datetime="2026-11-23">23 November 2026<\/time>\. Machine translation from Arabic\.<\/p>/,
    );
    assert.match(
      await renderForm('html', data, { element: 'conflict-explainer', lang: 'en' }),
      /<h3 class="explainer-told">Corrections<\/h3><ul>.*<li data-correction="correction" data-date="2023-09-22T00:00:00Z" data-note="Ann Lee: A word was wrong\.">/,
    );
  });

  it('is told with the place by its name before the title, and by those of the parties after it, once', async () => {
    const names =
      'Called \u2068“Artsakh”\u2069 by \u2068Karabakh Armenian authorities\u2069. Called \u2068“Qarabağ”\u2069 by \u2068Azerbaijan\u2069.';
    const text = await renderForm('markdown', article, { element: 'conflict-timeline', lang: 'en', url: URL_OF_PAGE });
    assert.ok(
      text.includes(
        `1. 27 September 2020, Nagorno-Karabakh: **The Azerbaijani army begins an operation in Karabakh** ${names}`,
      ),
    );
    assert.equal(text.split(names).length, 2);
    const html = await renderForm('html', article, { element: 'conflict-timeline', lang: 'ar' });
    assert.match(
      html,
      /<bdi>ناغورني كاراباخ<\/bdi>: <strong>الجيش الأذربيجاني يبدأ عملية في كاراباخ<\/strong> <bdi>«آرتساخ»<\/bdi> بتسمية <bdi>سلطات أرمن كاراباخ<\/bdi>\. /,
    );
  });

  it('has its warning where an element reads it again, which tells it in place of what stands there', async () => {
    const text = await renderForm('fallback', article, { element: 'conflict-timeline', lang: 'en' });
    assert.match(
      text,
      /^<conflict-timeline lang="en" dir="ltr"><p class="explainer-told">What follows tells of death and harm to children\.<\/p>/,
    );
    assert.equal(text.match(/data-warnings="[^"]*"/g).join(), 'data-warnings="death; children"');
    assert.match(text, /<li data-id="e3-attacks" [^>]*data-warnings="death; children"/);
  });

  it('says how words were translated, for who reads them again; attributes alone do not', async () => {
    assert.match(
      await renderForm('html', article, { item: 's5', lang: 'en' }),
      /^<figure class="statement-card" lang="en" dir="ltr" data-speaker="Armenia" data-mode="indirect" data-original-lang="ar" data-date="2023-09-19&#126;" [^>]* data-translated-by="machine" data-original="نفت أن تكون لها قوات في ناغورني كاراباخ\."/,
    );
    assert.match(
      await renderForm('html', article, { item: 'e10-brussels', element: 'conflict-timeline', lang: 'en' }),
      /^<p class="explainer-told" lang="en" dir="ltr">Machine translation from Arabic\.<\/p><ol class="conflict-timeline" lang="en" dir="ltr"><li data-id="e10-brussels" [^>]* data-translated-by="machine" data-original-lang="ar" data-original-title="[^"]*في بروكسل[^"]*"/,
    );
    await assert.rejects(renderForm('tag', article, { item: 's5', lang: 'en' }), {
      message:
        'attributes cannot tell all that this <statement-card> shows; say with src where its JSON is, or choose another form',
    });
    assert.doesNotMatch(
      await renderForm('html', article, { item: 's5', lang: 'ar' }),
      /data-translated-by|data-original=/,
    );
  });

  it('is told of a translation from a language that is not known', async () =>
    assert.match(
      await renderForm('html', article, { item: 's16', lang: 'ar' }),
      / مترجَم؛ لم تُذكر اللغة الأصلية\.<\/figcaption>/,
    ));
});
