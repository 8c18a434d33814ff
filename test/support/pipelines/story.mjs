/** What is published in the test of survival, in each language: three events, a statement and a claim. */
const sources = (reuters, alAraby) => [
  { id: 'reuters', name: reuters, url: 'https://www.reuters.com/world/' },
  { id: 'al-araby', name: alAraby },
];

export const STORIES = {
  en: {
    lang: 'en',
    sources: sources('Reuters', 'Al-Araby'),
    events: [
      {
        id: 'e-2020',
        date: '2020-09-27',
        title: 'The Azerbaijani army begins an operation in Karabakh',
        via: ['al-araby'],
        verification: 'single-source',
      },
      {
        id: 'e-brussels',
        date: '2023-07',
        title: 'The leaders of both countries meet',
        summary: 'The talks end without an agreement, Reuters reports.',
        place: 'Brussels',
        via: ['reuters', 'al-araby'],
        verification: 'single-source',
      },
      {
        id: 'e-2023',
        date: '2023-09-19?',
        title: 'Azerbaijan announces a second operation',
        summary: 'Armenia denies having forces in the region.',
        place: 'Stepanakert / Khankendi',
        via: ['reuters'],
        verification: 'unverified',
      },
    ],
    statements: [
      {
        id: 's-ministry',
        speaker: 'Azerbaijani Defence Ministry',
        speakerRole: 'in a statement to agencies',
        text: 'The ministry says that it fires at legitimate military targets only.',
        quoted: ['legitimate military targets'],
        date: '2023-09-19',
        via: ['reuters'],
        verification: 'unverified',
      },
    ],
    claims: [
      {
        id: 'c-stepanyan',
        claimant: 'Gegham Stepanyan',
        claimantRole: 'human-rights official of the Karabakh Armenians',
        killed: 2,
        injured: 11,
        'injured-children': 8,
        asOf: '2023-09-19',
        via: ['reuters', 'al-araby'],
        verification: 'single-source',
        warnings: ['death', 'children'],
      },
    ],
  },
  ar: {
    lang: 'ar',
    sources: sources('رويترز', 'العربي'),
    events: [
      {
        id: 'e-2020',
        date: '2020-09-27',
        title: 'الجيش الأذربيجاني يبدأ عملية في كاراباخ',
        via: ['al-araby'],
        verification: 'single-source',
      },
      {
        id: 'e-brussels',
        date: '2023-07',
        title: 'زعيما البلدين يجتمعان',
        summary: 'انتهت المحادثات من دون اتفاق، بحسب رويترز.',
        place: 'بروكسل',
        via: ['reuters', 'al-araby'],
        verification: 'single-source',
      },
      {
        id: 'e-2023',
        date: '2023-09-19?',
        title: 'أذربيجان تعلن عملية ثانية',
        summary: 'نفت أرمينيا أن تكون لها قوات في الإقليم.',
        place: 'ستيباناكرت / خانكندي',
        via: ['reuters'],
        verification: 'unverified',
      },
    ],
    statements: [
      {
        id: 's-ministry',
        speaker: 'وزارة الدفاع الأذربيجانية',
        speakerRole: 'في بيان لوكالات الأنباء',
        text: 'قالت الوزارة إنها تستهدف أهدافًا عسكرية مشروعة فقط.',
        quoted: ['أهدافًا عسكرية مشروعة'],
        date: '2023-09-19',
        via: ['reuters'],
        verification: 'unverified',
      },
    ],
    claims: [
      {
        id: 'c-stepanyan',
        claimant: 'جيجام ستيبانيان',
        claimantRole: 'مسؤول حقوق الإنسان لدى أرمن كاراباخ',
        killed: 2,
        injured: 11,
        'injured-children': 8,
        asOf: '2023-09-19',
        via: ['reuters', 'al-araby'],
        verification: 'single-source',
        warnings: ['death', 'children'],
      },
    ],
  },
};
