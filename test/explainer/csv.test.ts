import { expect } from '@open-wc/testing';

import { rowsOf } from '../../src/explainer/csv/cells.js';
import { parseCsv, type ExplainerError } from '../../src/explainer/index.js';
import { warnings } from '../support/page.js';

/** A document without what stands in every one. */
async function read(text: string, options: object = { lang: 'en' }) {
  const { events, statements, claims, places, actors, sources, lang } = await parseCsv(text, options);
  return { lang, events, statements, claims, places, actors, sources };
}

async function faults(text: string) {
  try {
    await parseCsv(text, { source: 'sheet.csv', lang: 'en' });
  } catch (error) {
    const { code, message } = error as ExplainerError;
    expect(code).to.equal('invalid');
    return message.split('\n');
  }
  return [];
}

const rows = (...lines: readonly string[]) => lines.join('\n');

const dateIn = async (cell: string, head = 'Date', more = '') =>
  (await read(rows(`Title,${head}`, `One,"${cell}"${more}`))).events[0]!.date;

describe('parseCsv', () => {
  describe('cells', () => {
    for (const [what, text] of [
      ['commas', 'Date,Title\n2023-09-19,One'],
      ['semicolons', 'Date;Title\n2023-09-19;One'],
      ['tabs, as spreadsheets copy cells', 'Date\tTitle\n2023-09-19\tOne'],
      ['lines of Windows', 'Date,Title\r\n2023-09-19,One\r\n'],
      ['lines of an old Macintosh', 'Date,Title\r2023-09-19,One\r'],
      ['a byte order mark', '\uFEFFDate,Title\n2023-09-19,One'],
      ['everything in quotation marks', '"Date","Title"\n"2023-09-19","One"'],
      ['a byte order mark and quotation marks', '\uFEFF"Date","Title"\r\n"2023-09-19","One"\r\n'],
      ['marks of direction', '\u200FDate,Title\u200F\n\u200F19\u200F/9\u200F/2023,\u202BOne\u202C'],
      ['white space around quotation marks', '\n    "Date", "Title"\n    "2023-09-19", "One" \n  '],
      ['white space around', ' Date , Title \n 2023-09-19 , One '],
      ['semicolons that Excel is told of', 'sep=;\r\nDate;Title\r\n2023-09-19;One'],
      ['commas likewise, with quotation marks and white space', '\n  "SEP=," \n  Date,Title\n  2023-09-19,One'],
      ['tabs likewise', '\uFEFFsep=\t\rDate\tTitle\r2023-09-19\tOne'],
      ['empty rows and columns', 'Date,,Title,\n,,,\n2023-09-19,,One,\n\n'],
    ] as const)
      it(what, async () => {
        const { events } = await read(text);
        expect(events.map(({ date, title }) => [date.edtf, title.en!.text])).to.deep.equal([['2023-09-19', 'One']]);
      });

    it('have between them what Excel is told of, and its rows count from the one below', async () => {
      const told = await warnings(() => read('sep=;\nDate;Title;Notes, of ours, for us, alone\n2023;One;x'));
      expect(told).to.deep.equal([
        'data#row=1: left out are columns that are not known: Notes, of ours, for us, alone',
      ]);
      expect(await faults('sep=;\nDate;Title\nsoon;One')).to.deep.equal([
        'sheet.csv#row=2: "soon" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "soon"; write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10',
      ]);
    });

    it('hold separators, quotation marks and lines where they are quoted', async () => {
      const { events } = await read('Date,Title\n2023,"One, ""two""\nand three"\n2024,5" high\n2025,"open');
      expect(events.map(({ title }) => title.en!.text)).to.deep.equal(['One, "two" and three', '5" high', '"open']);
    });

    it('may have quotation marks around a part of them', async () => {
      const { events } = await read('Date,Title\n2023,"Alarming" turn says Peskov\n2024, "One, two" ');
      expect(events.map(({ title }) => title.en!.text)).to.deep.equal(['"Alarming" turn says Peskov', 'One, two']);
    });

    it('are few where a row ends early', async () => {
      const { events } = await read('Title,Date,Summary\nOne,2023');
      expect(events[0]!.summary).to.equal(undefined);
    });

    it('begin in lines, whatever ends these, and of which one cell may have several', () => {
      for (const end of ['\n', '\r\n', '\r']) {
        const found = rowsOf(['sep=,', 'Date,Title', '2023,"One', 'and more"', '2024,Two'].join(end));
        expect(
          found.map(({ number, line }) => [number, line]),
          JSON.stringify(end),
        ).to.deep.equal([
          [1, 2],
          [2, 3],
          [3, 5],
        ]);
      }
    });
  });

  describe('dates', () => {
    for (const [cell, expected] of [
      ['2023-09-19', '2023-09-19'],
      ['2023-09-19?', '2023-09-19?'],
      ['2020-09-27/2020-11-10', '2020-09-27/2020-11-10'],
      ['2023', '2023'],
      ['September 2023', '2023-09'],
      ['19 September 2023', '2023-09-19'],
      ['Sept. 19, 2023', '2023-09-19'],
      ['about 19 September 2023', '2023-09-19~'],
      ['١٩ سبتمبر/ أيلول ٢٠٢٣', '2023-09-19'],
      ['١٩ سبتمبر ٢٠٢٣م', '2023-09-19'],
      ['2023-9-5', '2023-09-05'],
      ['2023/9/19', '2023-09-19'],
      ['19/9/2023', '2023-09-19'],
      ['9/19/2023', '2023-09-19'],
      ['19.09.2023', '2023-09-19'],
      ['09/9/2023', '2023-09-09'],
      ['9/2023', '2023-09'],
      ['2023-09-19 00:00:00', '2023-09-19'],
      ['2023-09-19 0:00', '2023-09-19'],
      ['13/9/2023', '2023-09-13'],
      ['9/13/2023', '2023-09-13'],
      ['19-9-2023', '2023-09-19'],
      ['2023.10.19', '2023-10-19'],
      ['10.2023', '2023-10'],
      ['2020–2023', '2020/2023'],
      ['2020-09-27 – 2020-11-10', '2020-09-27/2020-11-10'],
      ['27/9/2020 – 10/30/2020', '2020-09-27/2020-10-30'],
      ['about 19/9/2023', '2023-09-19~'],
      ['19-Sep-2023', '2023-09-19'],
      ['Sept. 19–20, 2023', '2023-09-19/2023-09-20'],
      ['Summer 2023', '2023-22'],
      ['خريف ٢٠٢٣', '2023-23'],
      ['الثلاثاء، 19 أيلول، 2023', '2023-09-19'],
      ['من ١٩/٩/٢٠٢٣ إلى ٢٠/٩/٢٠٢٣', '2023-09-19/2023-09-20'],
    ] as const)
      it(`${cell}: ${expected}`, async () => {
        expect(await dateIn(cell)).to.deep.equal({ edtf: expected, basis: 'stated' });
      });

    it('have an end', async () => {
      expect((await dateIn('27 September 2020', 'Start date,End date', ',10 November 2020')).edtf).to.equal(
        '2020-09-27/2020-11-10',
      );
    });

    it('are not an end alone', async () => {
      expect(await faults(rows('Date,End date,Title', '2023,,One', ',10 November 2020,Two'))).to.deep.equal([
        'sheet.csv#row=3: there is nothing here that “End date” could belong to; an event has a Title; a statement has Speaker and Text; figures have a Claimant, and As of for their date',
      ]);
    });

    it('may be not stated', async () => {
      const { statements } = await read(rows('Date,Speaker,Text', 'date not stated,A,B', 'لم يُذكر التاريخ,A,C'));
      expect(statements.map(({ date }) => date)).to.deep.equal([undefined, undefined]);
      expect(await faults(rows('Date,Title', 'date not stated,One'))).to.deep.equal([
        'sheet.csv#row=2: "date" is missing; add it',
      ]);
    });

    it('have a time with its zone', async () => {
      expect(await dateIn('2023-09-19 13:05', 'Date,Time zone', ',Asia/Baku')).to.deep.equal({
        edtf: '2023-09-19T13:05',
        basis: 'stated',
        timeZone: 'Asia/Baku',
      });
      const times = rows(
        'Date,Title,Time zone',
        '2023-09-19 9:05:07,One,Asia/Baku',
        '2023-09-19 0:30,Two,Asia/Baku',
        '2020-11-10T00:00,Three,Asia/Baku',
        '2020-11-10,Four,Asia/Baku',
      );
      expect((await read(times)).events.map(({ date }) => [date.edtf, date.timeZone])).to.deep.equal([
        ['2023-09-19T09:05', 'Asia/Baku'],
        ['2023-09-19T00:30', 'Asia/Baku'],
        ['2020-11-10T00:00', 'Asia/Baku'],
        ['2020-11-10', undefined],
      ]);
      expect(await faults(rows('Date,Title', '2023-09-19 13:05,One'))).to.deep.equal([
        'sheet.csv#row=2: a time needs a time zone; add "timeZone" here or to the document',
      ]);
    });

    it('say how they were found', async () => {
      expect(await dateIn('2023-09-19', 'Date,Basis,Date note', ',Derived,From the day of the article.')).to.deep.equal(
        { edtf: '2023-09-19', basis: 'derived', dateNote: { en: { text: 'From the day of the article.' } } },
      );
    });

    it('have a time as spreadsheets of other countries save it', async () => {
      for (const [cell, expected] of [
        ['9/19/2023 3:04 PM', '2023-09-19T15:04'],
        ['9/19/2023 3:04:59\u202fPM', '2023-09-19T15:04'],
        ['9/19/2023 12:04 AM', '2023-09-19T00:04'],
        ['9/19/2023, 12:04 pm', '2023-09-19T12:04'],
        ['9/19/2023 12:00:00 AM', '2023-09-19'],
        ['19/9/2023 15:04', '2023-09-19T15:04'],
        ['19.9.2023 00:00', '2023-09-19'],
        ['١٩/٩/٢٠٢٣ ٣:٠٤ م', '2023-09-19T15:04'],
        ['١٩/٩/٢٠٢٣ ٣:٠٤ ص', '2023-09-19T03:04'],
        ['2023-09-19 10:00:00 PM', '2023-09-19T22:00'],
        ['19 September 2023 15:04', '2023-09-19T15:04'],
      ] as const)
        expect((await dateIn(cell, 'Date,Time zone', ',Asia/Baku')).edtf, cell).to.equal(expected);
      expect(await faults(rows('Date,Title', '"9/8/2023, 3:04 PM",One'))).to.deep.equal([
        'sheet.csv#row=2: “9/8/2023, 3:04 PM” can be two days; write it as 2023-09-08 or as 8 September 2023',
      ]);
    });

    it('are in doubt where a sign says so', async () => {
      for (const [cell, expected] of [
        ['19 September 2023?', '2023-09-19?'],
        ['19/9/2023?', '2023-09-19?'],
        ['سبتمبر 2023؟', '2023-09?'],
        ['c. 1990', '1990~'],
      ] as const)
        expect((await dateIn(cell)).edtf, cell).to.equal(expected);
    });

    it('are no numbers by which spreadsheets count days', async () => {
      const mend = 'is a day as spreadsheets count them; format the column as a date, and save it again';
      expect(await faults(rows('Date,Title', '45188,One', '٤٥١٨٨,Two', '45188.63,Three'))).to.deep.equal([
        `sheet.csv#row=2: “45188” ${mend}`,
        `sheet.csv#row=3: “٤٥١٨٨” ${mend}`,
        `sheet.csv#row=4: “45188.63” ${mend}`,
      ]);
      expect(await faults(rows('Killed,Claimant,As of', '2,A mayor,45188'))).to.deep.equal([
        `sheet.csv#row=2: “45188” ${mend}`,
      ]);
      expect(await faults(rows('Start Date,End Date,Headline', '45188,2023,One', '2023,45189,Two'))).to.deep.equal([
        `sheet.csv#row=2: “45188” ${mend}`,
        `sheet.csv#row=3: “45189” ${mend}`,
      ]);
    });

    it('have no time of the day in words, which would be lost', async () => {
      const mend = 'write the day alone, and those words in the summary';
      expect(
        await faults(
          rows('Date,Title', 'صباح 13 آذار 2023,One', 'ليلة 13 آذار 2023,Two', '13 March 2023 at dawn,Three'),
        ),
      ).to.deep.equal([
        `sheet.csv#row=2: “صباح 13 آذار 2023” has a time of the day in words; ${mend}`,
        `sheet.csv#row=3: “ليلة 13 آذار 2023” has a time of the day in words; ${mend}`,
        `sheet.csv#row=4: “13 March 2023 at dawn” has a time of the day in words; ${mend}`,
      ]);
    });

    it('are not guessed', async () => {
      expect(
        await faults(rows('Date,Title', '2023,One', '9/8/2023,Two', '45188,Three', '12/9/2023,Four')),
      ).to.deep.equal([
        'sheet.csv#row=3: “9/8/2023” can be two days; write it as 2023-09-08 or as 8 September 2023',
        'sheet.csv#row=4: “45188” is a day as spreadsheets count them; format the column as a date, and save it again',
        'sheet.csv#row=5: “12/9/2023” can be two days; write it as 2023-09-08 or as 8 September 2023',
      ]);
      for (const cell of [
        'c19/9/2023',
        '19/9/2023!',
        '19/9/20234',
        '19/9/202',
        'c9/2023',
        '9/2023?',
        '9/202',
        '202/9/19',
        '2023-09-19 13:05 PM',
        'about 19 September 2023 15:04',
        'September 2023 15:04',
        '19 September 2023 in Baku',
      ])
        expect((await faults(rows('Date,Title', `${cell},One`))).join()).to.match(
          /^sheet.csv#row=2: ".*" is not a date in EDTF: /,
        );
      expect(await faults(rows('Date,Title', '9-2023,One'))).to.deep.equal([
        'sheet.csv#row=2: "9-2023" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "9-2023"; write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10',
      ]);
      expect(await faults(rows('Date,Title', '2023,One', 'soon,Two', '19/9/23,Three', '31/2/2023,Four'))).to.deep.equal(
        [
          'sheet.csv#row=3: "soon" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "soon"; write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10',
          'sheet.csv#row=4: "19/9/23" is not a date in EDTF: an interval has two ends with one "/" between them; write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10',
          'sheet.csv#row=5: "2023-02-31" is not a date in EDTF: that month has no day 31; write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10',
        ],
      );
    });
  });

  describe('columns', () => {
    for (const [what, heads] of [
      ['English', 'Date,Title,Summary,Place,Source,Link,Status,Type,Involved'],
      ['small letters', 'date,title,summary,place,source,url,status,kind,actors'],
      ['other words', 'When,Event,Details,Where,Via,Link,Status,Type,Actor'],
      ['Arabic', 'التاريخ,العنوان,الملخص,المكان,المصدر,الرابط,الحالة,النوع,الأطراف المعنية'],
    ] as const)
      it(`of an event, in ${what}`, async () => {
        const text = rows(
          heads,
          '2023-09-19,One,Two,Baku,Reuters; Al-Araby,https://example.org/a,Single source,Talks,Armenia; Azerbaijan',
        );
        const { events, places, actors, sources } = await read(text);
        expect(events).to.deep.equal([
          {
            id: 'ev-2023-09-19',
            date: { edtf: '2023-09-19', basis: 'stated' },
            title: { en: { text: 'One' } },
            summary: { en: { text: 'Two' } },
            place: 'place-1',
            type: 'talks',
            actors: [
              { actor: 'actor-1', role: 'party' },
              { actor: 'actor-2', role: 'party' },
            ],
            via: [
              { source: 'source-1', how: 'reported' },
              { source: 'source-2', how: 'reported' },
            ],
            verification: { status: 'single-source' },
            names: [],
            media: [],
            warnings: [],
          },
        ]);
        expect(places.map(({ name }) => name.en!.text)).to.deep.equal(['Baku']);
        expect(actors.map(({ name }) => name.en!.text)).to.deep.equal(['Armenia', 'Azerbaijan']);
        expect(sources.map(({ name, url }) => [name.en!.text, url])).to.deep.equal([
          ['Reuters', undefined],
          ['Al-Araby', 'https://example.org/a'],
        ]);
      });

    for (const [what, ar, en] of [
      ['tags', 'Title (ar)', 'Title (en)'],
      ['tags after a line', 'title_ar', 'title_en'],
      ['tags after a colon', 'title:ar', 'Title: EN'],
      ['names', 'Title (Arabic)', 'Title (English)'],
      ['names in Arabic', 'العنوان (عربي)', 'العنوان (إنجليزي)'],
    ] as const)
      it(`in two languages, by ${what}`, async () => {
        const { lang, events } = await read(rows(`Date,${ar},${en}`, '2023,واحد,One'), {});
        expect(lang).to.equal('ar');
        expect(events[0]!.title).to.deep.equal({ ar: { text: 'واحد' }, en: { text: 'One' } });
      });

    for (const [what, heads] of [
      ['English', 'Start,End,Date note,Title,Translator,Publisher note,Killed,Claimant,Claimant role,ID'],
      ['one word', 'startDate,endDate,dateNote,title,translatedBy,noteToReaders,killed,claimant,claimantRole,id'],
      ['Arabic', 'تاريخ البداية,تاريخ النهاية,ملاحظة التاريخ,الحدث,المترجم,ملاحظة للقراء,القتلى,المعلن,الصفة,المعرف'],
    ] as const)
      it(`of what an event seldom has, in ${what}`, async () => {
        const { events, claims } = await read(
          rows(heads, '2020-09-27,2020-11-10,By the press.,One,human,A note.,2,A mayor,of Martuni,e1'),
        );
        const translation = { from: 'und', by: 'human' };
        expect(events).to.have.length(1);
        expect(events[0]).to.deep.include({
          id: 'e1',
          date: {
            edtf: '2020-09-27/2020-11-10',
            basis: 'stated',
            dateNote: { en: { text: 'By the press.', translation } },
          },
          title: { en: { text: 'One', translation } },
          note: { en: { text: 'A note.', translation } },
        });
        expect(claims[0]!.claimantRole).to.deep.equal({ en: { text: 'of Martuni', translation } });
      });

    it('of a time zone, in Arabic', async () => {
      const head = 'التاريخ,المنطقة الزمنية';
      expect((await dateIn('2023-09-19 13:05', head, ',Asia/Baku')).timeZone).to.equal('Asia/Baku');
    });

    it('in other languages, by tags in brackets', async () => {
      const { events } = await read(rows('Date,Title (fa),Title [HY]', '2023,یک,Մեկ'), {});
      expect(events[0]!.title).to.deep.equal({ fa: { text: 'یک' }, hy: { text: 'Մեկ' } });
    });

    it('that end in words as short as a tag are in no language', async () => {
      const told = await warnings(async () => {
        const { events, claims, sources } = await read(
          rows('Date,Title,Title old,Event ID,Source URL,Killed men,Killed (men)', '2023,One,Two,7,https://a.org,3,4'),
        );
        expect(events[0]!.title).to.deep.equal({ en: { text: 'One' } });
        expect([claims, sources]).to.deep.equal([[], []]);
      });
      expect(told).to.deep.equal([
        'data#row=1: left out are columns that are not known: Title old, Event ID, Source URL, Killed men, Killed (men)',
      ]);
    });

    it('in two languages name places, actors and sources once', async () => {
      const { events, places, sources, actors } = await read(
        rows(
          'Date,Title (ar),Title (en),Place (ar),Place (en),Source (ar),Source (en),Claimant (ar),Claimant (en),Killed',
          '2023,واحد,One,باكو,Baku,رويترز؛ العربي,Reuters; Al-Araby,مسؤول,An official,2',
          '2024,اثنان,Two,,Baku,رويترز,,مسؤول,An official,3',
        ),
      );
      expect(events.map(({ place }) => place)).to.deep.equal(['place-1', 'place-1']);
      expect(places).to.deep.equal([
        { id: 'place-1', name: { ar: { text: 'باكو' }, en: { text: 'Baku' } }, disputed: false, names: [], sameAs: [] },
      ]);
      expect(sources.map(({ name }) => name)).to.deep.equal([
        { ar: { text: 'رويترز' }, en: { text: 'Reuters' } },
        { ar: { text: 'العربي' }, en: { text: 'Al-Araby' } },
      ]);
      expect(actors.map(({ name }) => name)).to.deep.equal([{ ar: { text: 'مسؤول' }, en: { text: 'An official' } }]);
      expect(
        await faults(
          rows('Date,Title,Source (ar),Source (en)', '2023,One,رويترز؛ العربي,Reuters', '2024,Two,رويترز,Reuters'),
        ),
      ).to.deep.equal([
        'sheet.csv#row=2: “Source (ar)” names more in one language than in another; name as many in each, with ; between them',
      ]);
    });

    it('tell apart what has one name in one language and two in another', async () => {
      const { claims, actors } = await read(
        rows(
          'Killed,Claimant (ar),Claimant (en)',
          '2,وزارة الدفاع الأذربيجانية,Ministry of Defence',
          '3,وزارة الدفاع الأرمينية,Ministry of Defence',
          '4,وزارة الدفاع الأرمينية,',
        ),
      );
      expect(claims.map(({ claimant }) => claimant)).to.deep.equal(['actor-1', 'actor-2', 'actor-2']);
      expect(actors.map(({ name }) => [name.ar!.text, name.en!.text])).to.deep.equal([
        ['وزارة الدفاع الأذربيجانية', 'Ministry of Defence'],
        ['وزارة الدفاع الأرمينية', 'Ministry of Defence'],
      ]);
    });

    it('say who translated', async () => {
      const { events, places } = await read(
        rows(
          'Date,Title (ar),Title (en),Summary (en),Place (ar),Place (en),Translated by (en)',
          '2023,واحد,One,More,باكو,Baku,Machine',
          '2024,اثنان,Two,,باكو,Baku,',
        ),
      );
      expect(events.map(({ title }) => title)).to.deep.equal([
        { ar: { text: 'واحد' }, en: { text: 'One', translation: { from: 'ar', by: 'machine' } } },
        { ar: { text: 'اثنان' }, en: { text: 'Two' } },
      ]);
      expect(events[0]!.summary).to.deep.equal({ en: { text: 'More', translation: { from: 'und', by: 'machine' } } });
      expect(places[0]!.name).to.deep.equal({ ar: { text: 'باكو' }, en: { text: 'Baku' } });
    });

    it('say who translated what is in one language alone', async () => {
      const { events } = await read(rows('Date,Title,Translated by', '2023,One,Machine'));
      expect(events[0]!.title).to.deep.equal({
        en: { text: 'One', translation: { from: 'und', by: 'machine' } },
      });
    });

    it('do not say who translated texts of another language', async () => {
      const mend =
        'an event has a Title; a statement has Speaker and Text; figures have a Claimant, and As of for their date';
      expect(
        await faults(rows('Date,Title (ar),Title (en),Translated by', '2023,واحد,One,machine', '2024,اثنان,Two,')),
      ).to.deep.equal([`sheet.csv#row=2: there is nothing here that “Translated by” could belong to; ${mend}`]);
    });

    it('that are not known are left out, and said', async () => {
      const told = await warnings(async () => {
        const { events } = await read(rows('Date,Title,Notes,Done?,To', '2023,One,call her back,yes,x'), {
          lang: 'en',
          source: 'sheet.csv',
        });
        expect(JSON.stringify(events)).not.to.match(/call her back|yes/);
      });
      expect(told).to.deep.equal(['sheet.csv#row=1: left out are columns that are not known: Notes, Done?, To']);
    });

    it('that have no name are left out, and said by their letters where something stands in them', async () => {
      const told = await warnings(async () => {
        const { events } = await read(
          rows(
            `Date,,Title,Notes,${','.repeat(22)}`,
            `2023,,One,x,,call her back,${','.repeat(20)}z`,
            `2024,y,Two,,${','.repeat(22)}`,
          ),
          { lang: 'en', source: 'sheet.csv' },
        );
        expect(JSON.stringify(events)).not.to.contain('call her back');
      });
      expect(told).to.deep.equal([
        'sheet.csv#row=1: left out are columns that are not known: Notes, B (without a name), F (without a name), AA (without a name)',
      ]);
    });

    it('stand in the first row that is not empty', async () => {
      const told = await warnings(() => read(rows(',,', 'Date,Title,Notes', '2023,One,x')));
      expect(told).to.deep.equal(['data#row=2: left out are columns that are not known: Notes']);
    });

    it('may have a title above, and a line below that, which are left out, and said', async () => {
      for (const [text, ...said] of [
        ['Karabakh,,\nDate,Title,\n2023,One,', 'row=1: left out is what stands above the columns: Karabakh'],
        [
          ',"Karabakh, day by day",\r\n,,\r\nUpdated on Monday,,\r\nDate,Title,Notes\r\n2023,One,x',
          'row=1: left out is what stands above the columns: Karabakh, day by day',
          'row=3: left out is what stands above the columns: Updated on Monday',
          'row=4: left out are columns that are not known: Notes',
        ],
        [
          'كاراباخ;;\nالتاريخ;العنوان;المكان\n2023;واحد;باكو',
          'row=1: left out is what stands above the columns: كاراباخ',
        ],
        ['Event,,\nDate,Title,Place\n2023,One,', 'row=1: left out is what stands above the columns: Event'],
      ] as const) {
        const told = await warnings(async () => {
          const { events } = await read(text);
          expect(events.map(({ date }) => date.edtf)).to.deep.equal(['2023']);
        });
        expect(told).to.deep.equal(said.map((each) => `data#${each}`));
      }
      expect(await faults('Karabakh,\nDate,Title\n2023,One\nsoon,Two')).to.deep.equal([
        'sheet.csv#row=4: "soon" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "soon"; write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10',
      ]);
    });

    it('have no more above than that', async () => {
      const mend =
        'name some of them Date, Title, Summary, Place, Source, Link, Status, Killed, Injured, Claimant, Speaker, Text';
      for (const text of [
        'One,\nTwo,\nThree,\nDate,Title\n2023,One',
        '2023,One\nDate,Title\n2024,Two',
        'Karabakh,\n2023,One\nDate,Title\n2024,Two',
        'Karabakh,\n2023,Title\n2024,Two',
        'Karabakh,\n',
      ])
        expect(await faults(text)).to.deep.equal([`sheet.csv#row=1: no column has a name that is known; ${mend}`]);
    });

    it('of one name are a fault', async () => {
      expect(await faults(rows('Date,Source,Title,Via', '2023,a,b,c'))).to.deep.equal([
        'sheet.csv#row=1: “Source” and “Via” are for the same; keep one, or name both languages: Title (ar), Title (en)',
      ]);
      for (const [one, other] of [
        ['Title', 'Title (ar)'],
        ['Title (ar)', 'Title'],
        ['Title (ar)', 'العنوان (عربي)'],
      ])
        expect(await faults(rows(`Date,${one},${other}`, '2023,a,b'))).to.deep.equal([
          `sheet.csv#row=1: “${one}” and “${other}” are for the same; keep one, or name both languages: Title (ar), Title (en)`,
        ]);
    });

    it('are named where none is known', async () => {
      for (const text of [rows('Foo,Bar', '1,2'), ''])
        expect(await faults(text)).to.deep.equal([
          'sheet.csv#row=1: no column has a name that is known; name some of them Date, Title, Summary, Place, Source, Link, Status, Killed, Injured, Claimant, Speaker, Text',
        ]);
    });

    it('are not those of TimelineJS where one is called like one of those', async () => {
      await warnings(async () => {
        const { events } = await read(rows('Date,Title,Headline in print,Print headline', '2023,One,Two,Three'));
        expect(events[0]!.title).to.deep.equal({ en: { text: 'One' } });
      });
    });

    it('need no language', async () => {
      const { lang, events } = await parseCsv('Date,Title\n2023,One');
      expect([lang, events[0]!.title]).to.deep.equal(['und', { und: { text: 'One' } }]);
    });
  });

  describe('rows', () => {
    it('are claims', async () => {
      const { claims, events, actors } = await read(
        rows(
          'ID,Killed,Injured,Injured children,Claimant,Role,As of,Place,Source,Status,Warnings,Note to readers',
          'c1,2,11+,8,Gegham Stepanyan,ombudsman,19 September 2023,Stepanakert,Reuters,Single source,Death; children,A note.',
        ),
      );
      expect(events).to.deep.equal([]);
      expect(actors.map(({ name }) => name.en!.text)).to.deep.equal(['Gegham Stepanyan']);
      const [claim] = claims;
      expect(claim!.figures.map(({ harm, age, count }) => [harm, age, count])).to.deep.equal([
        ['killed', undefined, { as: 'exact', value: 2 }],
        ['injured', undefined, { as: 'at-least', value: 11 }],
        ['injured', 'child', { as: 'exact', value: 8 }],
      ]);
      expect(claim).to.deep.include({
        id: 'c1',
        claimant: 'actor-1',
        claimantRole: { en: { text: 'ombudsman' } },
        asOf: { edtf: '2023-09-19', basis: 'stated' },
        covers: { place: 'place-1' },
        verification: { status: 'single-source' },
        warnings: ['death', 'children'],
        note: { en: { text: 'A note.' } },
      });
    });

    for (const [what, heads] of [
      ['', 'Speaker,Speaker role,Text,Mode,Quoted,Original language,Medium,Date,Place,Source'],
      [', in Arabic', 'المتحدث,صفة المتحدث,القول,أسلوب النقل,المقتبس,اللغة الأصلية,الوسيلة,التاريخ,المكان,المصدر'],
      [
        ', in other words of Arabic',
        'المتحدّث,الصفة,القول,طريقة النقل,الكلام المقتبس,لغة الأصل,الوسيلة,التاريخ,المكان,نقلًا عن',
      ],
    ] as const)
      it(`are statements${what}`, async () => {
        const { statements } = await read(
          rows(
            heads,
            'Dmitry Peskov,spokesman,He called it “alarming” and “new”.,Mixed,alarming; new,ru,Press briefing,2023-09-14,Moscow,Reuters',
          ),
        );
        expect(statements).to.deep.equal([
          {
            id: 'st-1',
            speaker: 'actor-1',
            speakerRole: { en: { text: 'spokesman' } },
            text: { en: { text: 'He called it “alarming” and “new”.' } },
            mode: 'mixed',
            quoted: { en: ['alarming', 'new'] },
            originalLang: 'ru',
            medium: 'press-briefing',
            date: { edtf: '2023-09-14', basis: 'stated' },
            place: 'place-1',
            via: [{ source: 'source-1', how: 'reported' }],
            about: [],
            warnings: [],
          },
        ]);
      });

    for (const [head, get, cells] of [
      [
        'النوع',
        ({ events }) => events[0]!.type,
        {
          عملية: 'operation',
          الضربة: 'strike',
          اشتباكات: 'clash',
          'وقف إطلاق النار': 'ceasefire',
          محادثات: 'talks',
          إعلان: 'announcement',
          'شأن إنساني': 'humanitarian',
          نزوح: 'displacement',
          'شأن قانوني': 'legal',
          'غير ذلك': 'other',
          'Humanitarian matter': 'humanitarian',
          'Legal matter': 'legal',
        },
      ],
      [
        'أساس التاريخ',
        ({ events }) => events[0]!.date.basis,
        { مذكور: 'stated', 'تاريخ مستنتج': 'derived', مقدَّر: 'estimated', Derived: 'derived' },
      ],
      [
        'المترجم',
        ({ events }) => events[0]!.title.en!.translation?.by,
        {
          بشري: 'human',
          'ترجمة آلية': 'machine',
          آلية: 'machine',
          'ترجمة آلية، روجعت': 'machine-reviewed',
          'آلية مراجعة': 'machine-reviewed',
          'لم يُذكر المترجم': 'unknown',
          'غير معروف': 'unknown',
          'Machine, reviewed': 'machine-reviewed',
          'machine reviewed': 'machine-reviewed',
        },
      ],
      [
        'أسلوب النقل',
        ({ statements }) => statements[0]!.mode,
        { مباشر: 'direct', 'غير مباشر': 'indirect', مختلط: 'mixed', quoted: 'direct', Reported: 'indirect' },
      ],
      [
        'الوسيلة',
        ({ statements }) => statements[0]!.medium,
        {
          'بيان مكتوب': 'written-statement',
          خطاب: 'speech',
          'إحاطة صحفية': 'press-briefing',
          المقابلة: 'interview',
          'منشور على مواقع التواصل': 'social-post',
          رسالة: 'letter',
          'غير معروفة': 'unknown',
          'Social media post': 'social-post',
        },
      ],
      [
        'اللغة الأصلية',
        ({ statements }) => statements[0]!.originalLang,
        {
          العربية: 'ar',
          الأرمينية: 'hy',
          أذربيجانية: 'az',
          الروسي: 'ru',
          الأردية: 'ur',
          Russian: 'ru',
          'pt-BR': 'pt-BR',
        },
      ],
    ] as const satisfies [string, (document: Awaited<ReturnType<typeof read>>) => unknown, Record<string, string>][])
      for (const [cell, expected] of Object.entries(cells))
        it(`have ${expected} in the words ${cell}`, async () => {
          const rest = ',2023,One,A note.,A minister,It denied it.';
          const heads = `${head},التاريخ,العنوان,ملاحظة التاريخ,المتحدث,القول`;
          // A report has quoted words only where it is mixed.
          const quoted = expected === 'mixed' ? [',المقتبس', ',denied'] : ['', ''];
          expect(get(await read(rows(heads + quoted[0], `"${cell}"${rest}${quoted[1]}`)))).to.equal(expected);
        });

    it('are refused with words that are those of nothing, as they are written', async () => {
      expect(
        await faults(rows('التاريخ,العنوان,النوع,المتحدث,القول,اللغة الأصلية', '2023,One,حدث جلل,A,It denied it.,لغة')),
      ).to.deep.equal([
        'sheet.csv#row=2: "حدث جلل" is not known here; write one of: operation, strike, clash, ceasefire, talks, announcement, humanitarian, displacement, legal, other',
        'sheet.csv#row=2: "لغة" is not a language tag; write a BCP 47 tag such as ar or en-GB',
      ]);
    });

    it('have roles of two people and the basis of a date, in Arabic', async () => {
      const { events, statements, claims } = await read(
        rows(
          'التاريخ,أساس التاريخ,ملاحظة التاريخ,العنوان,المتحدث,صفة المتحدث,القول,القتلى,المعلن,صفة المعلن',
          '2023,estimated,By the press.,One,A minister,of defence,It denied it.,2,A mayor,of Martuni',
        ),
      );
      expect(events[0]!.date).to.deep.equal({
        edtf: '2023',
        basis: 'estimated',
        dateNote: { en: { text: 'By the press.' } },
      });
      expect(statements[0]!.speakerRole).to.deep.equal({ en: { text: 'of defence' } });
      expect(claims[0]!.claimantRole).to.deep.equal({ en: { text: 'of Martuni' } });
    });

    it('are statements, with all that a row has once', async () => {
      const { statements, claims } = await read(
        rows(
          'ID,Speaker,Role,Text,Date,Place,Note to readers,Killed,Claimant',
          's1,A minister,of defence,There are no troops there.,2023,Baku,A note.,,',
          's2,A mayor,of Martuni,Two people died.,,,,2,A mayor',
          's3,A spokesman,,It denied it.,,,,2,A mayor',
        ),
      );
      expect(statements[0]).to.deep.include({
        id: 's1',
        speakerRole: { en: { text: 'of defence' } },
        date: { edtf: '2023', basis: 'stated' },
        place: 'place-1',
        note: { en: { text: 'A note.' } },
      });
      expect(statements.map(({ id }) => id)).to.deep.equal(['s1', 's2', 's3']);
      expect(claims.map(({ id, claimantRole }) => [id, claimantRole])).to.deep.equal([
        ['cl-1', { en: { text: 'of Martuni' } }],
        ['cl-2', undefined],
      ]);
      expect(await faults(rows('Speaker,Text', ',It denied it.'))).to.deep.equal([
        'sheet.csv#row=2: "speaker" is missing; add it',
      ]);
    });

    it('are an event with what is said of it', async () => {
      const { events, statements, claims } = await read(
        rows(
          'Date,Title,Place,Speaker,Text,Killed,Claimant,ID',
          '2023-09-19,One,Baku,A ministry,It denied it.,,,',
          '2023-09-19,Two,,,,2,An official,',
          '2023-09-19,Three,,,,several,A mayor,ev-2023-09-19-2',
        ),
      );
      expect(events.map(({ id, place }) => [id, place])).to.deep.equal([
        ['ev-2023-09-19', 'place-1'],
        ['ev-2023-09-19-3', undefined],
        ['ev-2023-09-19-2', undefined],
      ]);
      expect(statements.map(({ about, date, place }) => [about, date, place])).to.deep.equal([
        [['ev-2023-09-19'], undefined, undefined],
      ]);
      expect(claims.map(({ covers }) => covers)).to.deep.equal([
        { event: 'ev-2023-09-19-3' },
        { event: 'ev-2023-09-19-2' },
      ]);
    });

    it('have something to see or to hear', async () => {
      const { events } = await parseCsv(
        rows(
          'Date,Title,Image,Alt text,Caption (ar),Caption (en),Photo credit,License',
          '2023-09-19,One,https://example.org/a.jpg,A bridge,جسر,A bridge in the valley,A. Aliyev,CC BY 4.0',
          '2023-09-20,Two,https://youtu.be/abcdefgh',
          '2023-09-21,Three,https://example.org/report',
        ),
        { lang: 'en' },
      );
      expect(events.map(({ media }) => media)).to.deep.equal([
        [
          {
            type: 'image',
            url: 'https://example.org/a.jpg',
            alt: { en: { text: 'A bridge' } },
            caption: { ar: { text: 'جسر' }, en: { text: 'A bridge in the valley' } },
            credit: { en: { text: 'A. Aliyev' } },
            licence: 'CC BY 4.0',
          },
        ],
        [{ type: 'embed', url: 'https://www.youtube-nocookie.com/embed/abcdefgh' }],
        [{ type: 'link', url: 'https://example.org/report' }],
      ]);
      const arabic = await parseCsv(
        rows(
          'التاريخ,العنوان,الصورة,وصف الصورة,تعليق الصورة,مصدر الصورة,الترخيص',
          '2023-09-19,واحد,https://example.org/a.jpg,جسر,جسر في الوادي,رويترز,CC BY 4.0',
        ),
        { lang: 'ar' },
      );
      expect(arabic.events[0]!.media).to.deep.equal([
        {
          type: 'image',
          url: 'https://example.org/a.jpg',
          alt: { ar: { text: 'جسر' } },
          caption: { ar: { text: 'جسر في الوادي' } },
          credit: { ar: { text: 'رويترز' } },
          licence: 'CC BY 4.0',
        },
      ]);
    });

    it('name an image by its whole address, and say what it shows', async () => {
      expect(
        await faults(
          rows(
            'Date,Title,Image,Alt text',
            '2023-09-19,One,a.jpg,A bridge',
            '2023-09-20,Two,https://example.org/a.jpg,',
            '2023-09-21,Three,,A bridge',
          ),
        ),
      ).to.deep.equal([
        'sheet.csv#row=4: there is nothing here that “Alt text” could belong to; an event has a Title; a statement has Speaker and Text; figures have a Claimant, and As of for their date',
      ]);
      expect(
        await faults(
          rows(
            'Date,Title,Image,Alt text',
            '2023-09-19,One,a.jpg,A bridge',
            '2023-09-20,Two,https://example.org/a.jpg,',
          ),
        ),
      ).to.deep.equal([
        'sheet.csv#row=2: "a.jpg" is not a web address; write it whole, from https:// on',
        'sheet.csv#row=3: an image needs "alt"; say there what it shows',
      ]);
    });

    it('give a role to one person', async () => {
      const { statements, claims } = await read(
        rows(
          'Speaker,Text,Killed,Claimant,Speaker role,Claimant role,Role',
          'A spokesman,It denied it.,2,A mayor,of the Kremlin,,of Martuni',
          'A spokesman,It denied it.,2,A mayor,,of Martuni,of the Kremlin',
        ),
      );
      expect(statements.map(({ speakerRole }) => speakerRole)).to.deep.equal([
        { en: { text: 'of the Kremlin' } },
        { en: { text: 'of the Kremlin' } },
      ]);
      expect(claims.map(({ claimantRole }) => claimantRole)).to.deep.equal([
        { en: { text: 'of Martuni' } },
        { en: { text: 'of Martuni' } },
      ]);
      expect(
        await faults(
          rows('Speaker,Text,Killed,Claimant,Role', 'A,It denied it.,2,A,mayor', 'A,It denied it.,2,B,mayor'),
        ),
      ).to.deep.equal([
        'sheet.csv#row=3: “Role” can be that of two people; name the column Speaker role or Claimant role',
      ]);
    });

    it('lose nothing', async () => {
      const mend =
        'an event has a Title; a statement has Speaker and Text; figures have a Claimant, and As of for their date';
      expect(
        await faults(
          rows(
            'Title,Date,Summary,Speaker,Text,Killed,Claimant',
            ',2023,Words,,,,',
            ',2023,,,,2,An official',
            'One,2023,,,,,An official',
            ',,,A,,,',
            ',,,,,2,',
          ),
        ),
      ).to.deep.equal([
        `sheet.csv#row=2: there is nothing to show here; ${mend}`,
        `sheet.csv#row=2: there is nothing here that “Date” could belong to; ${mend}`,
        `sheet.csv#row=2: there is nothing here that “Summary” could belong to; ${mend}`,
        `sheet.csv#row=3: there is nothing here that “Date” could belong to; ${mend}`,
        `sheet.csv#row=4: there is nothing here that “Claimant” could belong to; ${mend}`,
      ]);
      expect(await faults(rows('Title,Date,Speaker,Text,Killed', ',,A,,', ',,,,2', 'One,,,,'))).to.deep.equal([
        'sheet.csv#row=4: "date" is missing; add it',
        'sheet.csv#row=2: "text" is missing; add it',
        'sheet.csv#row=3: "claimant" is missing; add it',
      ]);
    });

    it('that say nothing are not passed over', async () => {
      expect(await faults(rows('Date,Title,Source,ID', '2023,One,,', ',,Reuters,', ',,,e5'))).to.deep.equal([
        'sheet.csv#row=3: there is nothing to show here; an event has a Title; a statement has Speaker and Text; figures have a Claimant, and As of for their date',
        'sheet.csv#row=4: there is nothing to show here; an event has a Title; a statement has Speaker and Text; figures have a Claimant, and As of for their date',
      ]);
    });

    it('have ids of their dates, whatever is said of those', async () => {
      const { events } = await read(
        rows('Date,Title,Basis,Date note', '2023-09-19~,One,derived,So.', '2023-09-19,Two,,', '2023,Three,,'),
      );
      expect(events.map(({ id }) => id)).to.deep.equal(['ev-2023-09-19', 'ev-2023-09-19-2', 'ev-2023']);
    });

    it('have a source that has an address alone', async () => {
      const { sources } = await read(rows('Date,Title,Link', '2023,One,https://www.example.org/a'));
      expect(sources.map(({ name, url }) => [name.en!.text, url])).to.deep.equal([
        ['example.org', 'https://www.example.org/a'],
      ]);
      expect(
        await faults(rows('Date,Title,Link', '2023,One,', '2024,Two,javascript:alert(1)', '2025,Three,example.org/a')),
      ).to.deep.equal([
        'sheet.csv#row=3: "javascript:alert(1)" is not a web address; write it whole, from https:// on',
        'sheet.csv#row=4: "example.org/a" is not a web address; write it whole, from https:// on',
      ]);
    });

    it('have sources without the words that lead to them, and a status by another name', async () => {
      const { events, sources } = await read(
        rows(
          'Date,Title,Source (en),Source (ar),Verification',
          '2023,One,via Reuters; Ann Lee,نقلًا عن رويترز؛ بحسب آن لي,Unverified',
        ),
      );
      expect(sources.map(({ name }) => [name.en!.text, name.ar!.text])).to.deep.equal([
        ['Reuters', 'رويترز'],
        ['Ann Lee', 'آن لي'],
      ]);
      expect(events[0]!.verification).to.deep.equal({ status: 'unverified' });
    });

    it('have a source for each address', async () => {
      const { events, sources } = await read(
        rows(
          'Date,Title,Source,Link',
          '2023,One,Reuters,https://reuters.example/1',
          '2024,Two,Reuters,https://reuters.example/2',
          '2025,Three,Reuters,https://reuters.example/1',
        ),
      );
      expect(sources.map(({ id, url }) => [id, url])).to.deep.equal([
        ['source-1', 'https://reuters.example/1'],
        ['source-2', 'https://reuters.example/2'],
      ]);
      expect(events.map(({ via }) => via.map(({ source }) => source))).to.deep.equal([
        ['source-1'],
        ['source-2'],
        ['source-1'],
      ]);
    });

    it('with more in them than there are columns are not shown in part', async () => {
      expect(await faults(rows('Date,Title', '2023,One,,', '2024,Talks begin, the ministry says'))).to.deep.equal([
        'sheet.csv#row=3: “the ministry says” stands beyond the last column; put quotation marks around a text with commas or semicolons, or name the column',
      ]);
    });

    it('whose letters are lost are not shown', async () => {
      expect(await faults(rows('Date,Title', '2023,\uFFFD\uFFFD'))).to.deep.equal([
        'sheet.csv#row=1: letters are lost; save it as CSV in UTF-8',
      ]);
    });
  });

  describe('of TimelineJS', () => {
    const HEADS =
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background';

    it('is read with its columns', async () => {
      let document!: Awaited<ReturnType<typeof parseCsv>>;
      const told = await warnings(async () => {
        document = await parseCsv(
          rows(
            `${HEADS},,Remarks,`,
            ',,,,,,,,,The war,<p>An introduction</p>,,,,,,title,,,,,x',
            '"2,020",9,27,14:30,2020,11,10,,that autumn,It begins,"<b>Words</b>, and more",https://example.org/a.jpg,AFP,A street,https://example.org/b.jpg,Houses,,Front,#fff',
            '2016,,,,2020,,,,,Before,,,,,,,era,,',
          ),
          { lang: 'en' },
        );
      });
      expect(told).to.deep.equal([
        'data: left out is what has no place here: group (1), background (1), display_date (1), time (1)',
        'data#row=1: left out are columns that are not known: Remarks, V (without a name)',
      ]);
      expect(document.title).to.deep.equal({ en: { text: 'The war' } });
      expect(document.summary).to.deep.equal({ en: { text: 'An introduction' } });
      expect(document.periods.map(({ title, date }) => [title.en!.text, date.edtf])).to.deep.equal([
        ['Before', '2016/2020'],
      ]);
      expect(document.events).to.have.length(1);
      expect(document.events[0]).to.deep.include({
        id: 'event-it-begins',
        date: { edtf: '2020-09-27/2020-11-10', basis: 'stated' },
        title: { en: { text: 'It begins' } },
        summary: { en: { text: 'Words, and more' } },
      });
      expect(document.events[0]!.media).to.deep.equal([
        {
          type: 'image',
          url: 'https://example.org/a.jpg',
          alt: { en: { text: 'Houses' } },
          caption: { en: { text: 'A street' } },
          credit: { en: { text: 'AFP' } },
          poster: 'https://example.org/b.jpg',
        },
      ]);
    });

    it('of its first version', async () => {
      const told = await warnings(async () => {
        const { events } = await read(
          rows(
            'Start Date,End Date,Headline,Text,Media,Tag',
            '9/19/2023,9/20/2023,One,,,',
            '2023-09-19,,Two,,,',
            '9/2023,,Three,,,',
            '-44,,Four,,,',
            '12/31/2023 14:30,,Five,,,',
            '2023-09,2023,Six,,,',
            '2023-09-19T14:30,,Seven,,,',
            '44,,Eight,,,',
            '-44-03-15,,Nine,,,',
          ),
        );
        expect(events.map(({ date }) => date.edtf)).to.deep.equal([
          '2023-09-19/2023-09-20',
          '2023-09-19',
          '2023-09',
          '-0043',
          '2023-12-31',
          '2023-09/2023',
          '2023-09-19',
          '0044',
          '-0043-03-15',
        ]);
      });
      expect(told).to.deep.equal(['data: left out is what has no place here: time (2)']);
    });

    it('of its first version takes neither the day for the year nor two digits for all of it, and loses no end', async () => {
      expect(
        await faults(
          rows(
            'Start Date,Headline',
            '2023-09-19 14:30,One',
            '19 September 2023,Two',
            '19-9-2023,Three',
            '19.9.2023,Four',
            '9/19/23,Five',
            '23-09-19,Six',
            '9/19/2023 - 9/20/2023,Seven',
          ),
        ),
      ).to.deep.equal([
        'sheet.csv#row=3: "19 September 2023" is not a number; write a whole number',
        'sheet.csv#row=4: "19-9-2023" is not a number; write a whole number',
        'sheet.csv#row=5: "19.9.2023" is not a number; write a whole number',
        'sheet.csv#row=6: "9/19/23" is not a number; write a whole number',
        'sheet.csv#row=7: "23-09-19" is not a number; write a whole number',
        'sheet.csv#row=8: "9/19/2023 - 9/20/2023" is not a number; write a whole number',
      ]);
    });

    it('whose letters are lost is not shown', async () => {
      expect(await faults(rows('Year,Headline', '2020,\uFFFDne'))).to.deep.equal([
        'sheet.csv#row=1: letters are lost; save it as CSV in UTF-8',
      ]);
    });

    it('says what is wrong by rows', async () => {
      expect(
        await faults(
          rows(
            HEADS,
            ',,,,,,,,,Title,,,,,,,title,,',
            '2020,,,,,,,,,One',
            'x,,,,,,,,,Two',
            ',,,9:30,,,,,,Three',
            ',9,,,,,,,,Four',
            '2020,,,,,,10,,,Five',
            '2016,,,,,,,,,Six,,,,,,,era,,',
          ),
        ),
      ).to.deep.equal([
        'sheet.csv#row=8: the era has no end_date; add "end_date"',
        'sheet.csv#row=4: "x" is not a number; write a whole number',
        'sheet.csv#row=5: there is no date; add one such as {"year": 2023, "month": 9}',
        'sheet.csv#row=6: there is no year; add "year"',
        'sheet.csv#row=7: there is no year; add "year"',
      ]);
      expect(await faults(rows(HEADS, '2020,,,,,,,,,One', '2020,13,,,,,,,,Two'))).to.deep.equal([
        'sheet.csv#row=3: "2020-13" is not a date in EDTF: there is no month 13; write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10',
      ]);
    });
  });
});
