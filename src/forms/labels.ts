/** The labels of a plain list, in the two languages in which elements read them. */
export interface Labels {
  readonly harms: Readonly<Record<string, string>>;
  /** Whom a figure counts, by the ending of its attribute's name. */
  readonly groups: Readonly<Record<string, string>>;
  /** Words for counts without a number, where they differ from the attribute's value. */
  readonly counts: Readonly<Record<string, string>>;
  readonly comma: string;
  readonly claimant: string;
  readonly role: string;
  readonly via: string;
  readonly asOf: string;
  readonly status: string;
  readonly speaker: string;
  readonly said: string;
  readonly date: string;
  readonly place: string;
}

const en: Labels = {
  harms: { killed: 'Killed', injured: 'Injured', missing: 'Missing', detained: 'Detained', displaced: 'Displaced' },
  groups: { civilians: 'civilians', children: 'children', women: 'women', soldiers: 'soldiers' },
  counts: {},
  comma: ',',
  claimant: 'Claimant',
  role: 'Role',
  via: 'Via',
  asOf: 'As of',
  status: 'Status',
  speaker: 'Speaker',
  said: 'Said',
  date: 'Date',
  place: 'Place',
};

const ar: Labels = {
  harms: { killed: 'القتلى', injured: 'الجرحى', missing: 'المفقودون', detained: 'المحتجزون', displaced: 'النازحون' },
  groups: { civilians: 'المدنيون', children: 'الأطفال', women: 'النساء', soldiers: 'العسكريون' },
  counts: { several: 'عدة', unknown: 'غير معروف' },
  comma: '،',
  claimant: 'المُعلِن',
  role: 'الصفة',
  via: 'نقلًا عن',
  asOf: 'حتى',
  status: 'الحالة',
  speaker: 'المتحدث',
  said: 'القول',
  date: 'التاريخ',
  place: 'المكان',
};

/** The labels for a language: English for all but Arabic. */
export const labelsFor = (tag: string): Labels => (tag === 'ar' ? ar : en);
