// Each language is whole, and says the same in this runtime as in the browsers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importSources } from '../support/bundle.mjs';

const {
  DATES,
  datePhrase,
  endonym,
  furtherLocale,
  HARMED,
  loadDatesFor,
  loadFor,
  localeFor,
  LANGUAGES,
  DRAFT_LANGUAGES,
  toText,
} = await importSources(
  'test/language/date-cases.ts',
  'src/language/dates.ts',
  'src/language/further-nouns.ts',
  'src/language/locale.ts',
  'src/language/parts.ts',
);

/** Each in its place: a month or weekday in that of another would tell a wrong date. */
const NAMES = {
  az: {
    months: 'yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr',
    weekdays: 'bazar, bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə',
    last: 'keçən bazar günü, keçən bazar ertəsi günü, keçən çərşənbə axşamı günü, keçən çərşənbə günü, keçən cümə axşamı günü, keçən cümə günü, keçən şənbə günü',
    next: 'gələn bazar günü, gələn bazar ertəsi günü, gələn çərşənbə axşamı günü, gələn çərşənbə günü, gələn cümə axşamı günü, gələn cümə günü, gələn şənbə günü',
    islamic:
      'məhərrəm, səfər, rəbiüləvvəl, rəbiülaxır, cəmadiyələvvəl, cəmadiyəlaxır, rəcəb, şaban, ramazan, şəvval, zilqədə, zilhiccə',
    persian: 'fərvərdin, ordibeheşt, xordəd, tir, mordəd, şəhrivar, mehr, abən, azər, dey, bəhmən, isfənd',
  },
  fa: {
    months: 'ژانویه, فوریه, مارس, آوریل, مه, ژوئن, ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر',
    weekdays: 'یکشنبه, دوشنبه, سه‌شنبه, چهارشنبه, پنجشنبه, جمعه, شنبه',
    last: 'یکشنبهٔ گذشته, دوشنبهٔ گذشته, سه‌شنبهٔ گذشته, چهارشنبهٔ گذشته, پنجشنبهٔ گذشته, جمعهٔ گذشته, شنبهٔ گذشته',
    next: 'یکشنبهٔ آینده, دوشنبهٔ آینده, سه‌شنبهٔ آینده, چهارشنبهٔ آینده, پنجشنبهٔ آینده, جمعهٔ آینده, شنبهٔ آینده',
    islamic: 'محرم, صفر, ربیع‌الاول, ربیع‌الثانی, جمادی‌الاول, جمادی‌الثانی, رجب, شعبان, رمضان, شوال, ذیقعده, ذیحجه',
    persian: 'فروردین, اردیبهشت, خرداد, تیر, مرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند',
  },
  hy: {
    months:
      'հունվարի, փետրվարի, մարտի, ապրիլի, մայիսի, հունիսի, հուլիսի, օգոստոսի, սեպտեմբերի, հոկտեմբերի, նոյեմբերի, դեկտեմբերի',
    standaloneMonths:
      'հունվար, փետրվար, մարտ, ապրիլ, մայիս, հունիս, հուլիս, օգոստոս, սեպտեմբեր, հոկտեմբեր, նոյեմբեր, դեկտեմբեր',
    weekdays: 'կիրակի, երկուշաբթի, երեքշաբթի, չորեքշաբթի, հինգշաբթի, ուրբաթ, շաբաթ',
    last: 'անցած կիրակի, անցած երկուշաբթի, անցած երեքշաբթի, անցած չորեքշաբթի, անցած հինգշաբթի, անցած ուրբաթ, անցած շաբաթ',
    next: 'առաջիկա կիրակի, առաջիկա երկուշաբթի, առաջիկա երեքշաբթի, առաջիկա չորեքշաբթի, առաջիկա հինգշաբթի, առաջիկա ուրբաթ, առաջիկա շաբաթ',
    islamic:
      'մուհառամ, սաֆար, ռաբի ալ-ավվալ, ռաբի աս-սանի, ջումադա ալ-ուլա, ջումադա ալ-ախիրա, ռաջաբ, շաաբան, ռամադան, շավվալ, զու-լ-կադա, զու-լ-հիջա',
    persian: 'ֆարվարդին, օրդիբեհեշթ, խորդադ, թիր, մորդադ, շահրիվար, մեհր, աբան, ազար, դեյ, բահման, էսֆանդ',
  },
  ru: {
    months: 'января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря',
    standaloneMonths: 'январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь',
    weekdays: 'воскресенье, понедельник, вторник, среда, четверг, пятница, суббота',
    last: 'прошлое воскресенье, прошлый понедельник, прошлый вторник, прошлая среда, прошлый четверг, прошлая пятница, прошлая суббота',
    next: 'следующее воскресенье, следующий понедельник, следующий вторник, следующая среда, следующий четверг, следующая пятница, следующая суббота',
    islamic:
      'мухаррама, сафара, раби-уль-авваля, раби-уль-ахира, джумад-уль-авваля, джумад-уль-ахира, раджаба, шаабана, рамадана, шавваля, зуль-каады, зуль-хиджжи',
    persian: 'фарвардина, ордибехешта, хордада, тира, мордада, шахривера, мехра, абана, азера, дея, бахмана, эсфанда',
  },
  tr: {
    months: 'Ocak, Şubat, Mart, Nisan, Mayıs, Haziran, Temmuz, Ağustos, Eylül, Ekim, Kasım, Aralık',
    weekdays: 'Pazar, Pazartesi, Salı, Çarşamba, Perşembe, Cuma, Cumartesi',
    last: 'geçen pazar, geçen pazartesi, geçen salı, geçen çarşamba, geçen perşembe, geçen cuma, geçen cumartesi',
    next: 'gelecek pazar, gelecek pazartesi, gelecek salı, gelecek çarşamba, gelecek perşembe, gelecek cuma, gelecek cumartesi',
    islamic:
      'Muharrem, Safer, Rebiülevvel, Rebiülahir, Cemaziyelevvel, Cemaziyelahir, Recep, Şaban, Ramazan, Şevval, Zilkade, Zilhicce',
    persian: 'Ferverdin, Ordibeheşt, Hordad, Tir, Mordad, Şehriver, Mehr, Aban, Azer, Dey, Behmen, Esfend',
  },
};

const ZONES = ['America/Los_Angeles', 'America/St_Johns', 'Asia/Baku', 'Pacific/Auckland'];

if (process.env.DATES_ONLY) {
  await loadDatesFor(['XXXX']);
  for (const [settings, phrases] of DATES) {
    await loadFor(settings);
    for (const [edtf, phrase] of Object.entries(phrases))
      assert.equal(toText(datePhrase(localeFor(settings), { edtf })), phrase);
  }
} else {
  describe('dates in Node', () => {
    for (const zone of ZONES)
      it(`read the same with a clock in ${zone}`, () => {
        execFileSync(process.execPath, [fileURLToPath(import.meta.url)], {
          env: { ...process.env, TZ: zone, DATES_ONLY: '1', NODE_TEST_CONTEXT: undefined },
        });
      });
  });

  it('take no words from the runtime, nor from date-fns', () => {
    const words =
      /\b(DateTimeFormat|DurationFormat|ListFormat|RelativeTimeFormat|DisplayNames|toLocale\w*String)\b|date-fns\/locale/;
    const files = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
    assert.deepEqual(files.filter((name) => words.test(readFileSync(`src/${name}`, 'utf8'))).sort(), [
      'explainer/read.ts', // whether a time zone exists
      'language/house-style.ts', // day, month and year of another calendar, as numbers
    ]);
  });

  const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  const units = (language) =>
    [
      ...readFileSync(`locales/${language}.xlf`, 'utf8').matchAll(/<trans-unit id="([^"]+)">[\s\S]*?<\/trans-unit>/g),
    ].map(([xml, id]) => [
      id,
      ...['source', 'target'].map((name) => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? ''),
    ]);
  const places = (text) => [...text.matchAll(/<x id="(\d+)"/g)].map(([, id]) => id).sort();

  describe('languages', () => {
    it('are those of the catalogues', () => {
      assert.deepEqual(
        [...targetLocales].sort(),
        [...LANGUAGES, ...DRAFT_LANGUAGES].filter((tag) => tag !== 'en').sort(),
      );
    });

    it('have each a name in itself', () => {
      assert.deepEqual(Object.fromEntries([...LANGUAGES, ...DRAFT_LANGUAGES].map((tag) => [tag, endonym(tag)])), {
        ar: 'العربية',
        az: 'Azərbaycanca',
        en: 'English',
        fa: 'فارسی',
        hy: 'Հայերեն',
        ru: 'Русский',
        tr: 'Türkçe',
      });
    });

    for (const language of targetLocales)
      it(`${language} has every message, with the places of its source`, () => {
        const ids = units(language).map(([id]) => id);
        assert.deepEqual(
          ids.sort(),
          units('ar')
            .map(([id]) => id)
            .sort(),
        );
        for (const [id, source, target] of units(language)) {
          assert.match(target, /\S/, id);
          assert.deepEqual(places(target), places(source), id);
        }
      });

    for (const language of targetLocales)
      it(`${language} has no message left in English`, () => {
        const { script } = new Intl.Locale(language).maximize();
        const letter = new RegExp(`\\p{Script=${script}}`, 'u');
        const text = (xml) => xml.replace(/<[^>]*>/g, '');
        const left = units(language)
          .map(([id, source, target]) => [id, text(source), text(target)])
          .filter(([, source]) => /\p{L}/u.test(source))
          .filter(([, source, target]) => source === target || !letter.test(target));
        assert.deepEqual(left, []);
      });

    for (const language of DRAFT_LANGUAGES)
      it(`${language} is marked as a draft in its catalogue`, () => {
        assert.match(
          readFileSync(`locales/${language}.xlf`, 'utf8'),
          /<note>Draft: not reviewed by a native desk\.<\/note>/,
        );
      });

    for (const language of DRAFT_LANGUAGES)
      it(`${language} is in the lists of those whose grammar can be looked at`, async () => {
        await loadFor({ lang: language });
        const { msg } = furtherLocale(localeFor({ lang: language }));
        assert.notEqual(HARMED.displaced.other(msg, '5'), '5 displaced');
        assert.ok(readFileSync('stories/grammar.stories.ts', 'utf8').includes(`story('${language}')`));
      });

    for (const [language, names] of Object.entries(NAMES))
      it(`${language} has each month and weekday in its place`, async () => {
        const { table, house } = await importSources(`src/language/languages/${language}.ts`);
        const { standaloneMonths } = table;
        assert.deepEqual(
          Object.fromEntries(
            Object.entries({
              months: table.months,
              ...(standaloneMonths && { standaloneMonths }),
              weekdays: house.weekdays,
              last: house.relative.last,
              next: house.relative.next,
              islamic: house.calendars['islamic-umalqura'].months,
              persian: house.calendars.persian.months,
            }).map(([name, words]) => [name, words.join(', ')]),
          ),
          names,
        );
      });

    for (const language of [...LANGUAGES, ...DRAFT_LANGUAGES])
      it(`${language} has its months, weekdays, calendars, patterns and marks`, async () => {
        const file = DRAFT_LANGUAGES.includes(language) ? [`src/language/languages/${language}.ts`] : [];
        const { table, house } = file.length
          ? await importSources(...file)
          : {
              table: (await importSources(`src/language/tables/${language}.ts`))[language],
              house: (await importSources(`src/language/tables/${language}.house.ts`))[language],
            };
        assert.equal(table.tag, language);
        for (const months of [
          table.months,
          table.standaloneMonths ?? table.months,
          ...Object.values(house.calendars).map((calendar) => calendar.months),
          ...Object.values(house.monthNames ?? {}),
        ]) {
          assert.equal(months.length, 12);
          assert.ok(months.every((month) => month.trim()));
        }
        for (const days of [house.weekdays, house.relative.last, house.relative.next])
          assert.equal(new Set(days).size, 7);
        assert.equal(table.quotes.length, 4);
        assert.match(table.patterns.day, /^(?=.*\{d\})(?=.*\{m\})(?=.*\{y\})/);
        assert.match(table.patterns.dayMonth, /^(?=.*\{d\})(?=.*\{m\})(?!.*\{y\})/);
        assert.match(table.patterns.month, /^(?!.*\{d\})(?=.*\{m\})(?=.*\{y\})/);
        assert.match(house.withWeekday, /^(?=.*\{w\})(?=.*\{date\})/);
        assert.deepEqual(Object.keys(house.calendars).sort(), ['islamic-umalqura', 'persian']);
      });
  });
}
