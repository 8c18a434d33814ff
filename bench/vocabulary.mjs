// What made-up events are told with. No place, body, person or source here exists. Every sentence is there in both
// languages; bodies and persons are grammatically feminine in Arabic, so that each fits each verb.

export const PLACES = [
  { en: 'Tarvan', ar: 'طارفان' },
  { en: 'Melikar', ar: 'مليكار' },
  { en: 'Oshened', ar: 'أوشنيد' },
  { en: 'Dareva', ar: 'داريفا' },
  { en: 'Qasmoun', ar: 'قصمون' },
  { en: 'Velis', ar: 'فيليس' },
  { en: 'Harzum', ar: 'هرزوم' },
  { en: 'Nurabeth', ar: 'نورابث' },
  { en: 'Sorkala', ar: 'سوركالا' },
  { en: 'Iltar', ar: 'إلتار' },
  { en: 'Baskeda', ar: 'بسكيدا' },
  { en: 'Yarmesh', ar: 'يرمش' },
];

export const BODIES = [
  { en: 'the river commission', ar: 'لجنة النهر' },
  { en: 'the observer mission', ar: 'بعثة المراقبين' },
  { en: 'the municipality', ar: 'البلدية' },
  { en: 'the ministry of roads', ar: 'وزارة الطرق' },
  { en: 'the returns committee', ar: 'لجنة العودة' },
  { en: 'the relief society', ar: 'جمعية الإغاثة' },
  { en: 'the joint board', ar: 'الهيئة المشتركة' },
  { en: 'the water company', ar: 'شركة المياه' },
  { en: 'the provincial assembly', ar: 'جمعية الإقليم' },
  { en: 'the doctors’ union', ar: 'نقابة الأطباء' },
];

export const PERSONS = [
  { en: 'Mirel Tasho', ar: 'ميرل تاشو' },
  { en: 'Sana Orvel', ar: 'سنا أورفل' },
  { en: 'Delin Harkous', ar: 'ديلين حركوس' },
  { en: 'Nouma Vesk', ar: 'نوما فسك' },
  { en: 'Ilda Qarren', ar: 'إلدا قرّن' },
  { en: 'Rasha Belmor', ar: 'رشا بلمور' },
];

export const SOURCES = [
  { en: 'Tarvan Courier', ar: 'بريد طارفان' },
  { en: 'Melikar Radio', ar: 'إذاعة مليكار' },
  { en: 'North Valley Agency', ar: 'وكالة الوادي الشمالي' },
  { en: 'The Iltar Post', ar: 'صحيفة إلتار' },
  { en: 'Sorkala Today', ar: 'سوركالا اليوم' },
  { en: 'River Observer', ar: 'مرصد النهر' },
  { en: 'Harzum Weekly', ar: 'أسبوعية هرزوم' },
  { en: 'Bulletin of the joint board', ar: 'نشرة الهيئة المشتركة' },
];

/** `{a}` and `{b}` are places, `{body}` a body, `{person}` a person, `{n}` a number. */
export const TITLES = [
  { en: 'Road between {a} and {b} opens again', ar: 'إعادة فتح الطريق بين {a} و{b}' },
  { en: 'Delegations of {a} and {b} meet for round {n}', ar: 'وفدا {a} و{b} يعقدان الجولة رقم {n}' },
  { en: 'Observers move their post from {a} to {b}', ar: 'المراقبون ينقلون موقعهم من {a} إلى {b}' },
  { en: 'First families return to {a}', ar: 'عودة أولى العائلات إلى {a}' },
  { en: 'Water reaches {a} after repair no. {n}', ar: 'وصول المياه إلى {a} بعد الإصلاح رقم {n}' },
  { en: 'Talks in {a} end without a statement', ar: 'انتهاء المحادثات في {a} من دون بيان' },
  { en: 'Convoy no. {n} sets out from {a} for {b}', ar: 'انطلاق القافلة رقم {n} من {a} إلى {b}' },
  { en: 'Bridge at {a} closed to cars', ar: 'إغلاق جسر {a} أمام السيارات' },
  { en: '{a} and {b} sign protocol no. {n}', ar: 'توقيع البروتوكول رقم {n} بين {a} و{b}' },
  { en: 'Schools in {a} open for half of the day', ar: 'مدارس {a} تفتح أبوابها نصف يوم' },
];

export const SENTENCES = [
  {
    en: 'A notice of {body} said that the road between {a} and {b} was open to lorries with food and medicine.',
    ar: 'قالت {body} في بيان إن الطريق بين {a} و{b} مفتوح أمام الشاحنات التي تحمل الغذاء والدواء.',
  },
  {
    en: 'Residents of {a} told {body} that the water had come back to most houses after a long repair.',
    ar: 'وأبلغ سكان {a} {body} بأن المياه عادت إلى معظم البيوت بعد إصلاح استغرق وقتًا طويلًا.',
  },
  {
    en: 'The two delegations left the hall in {a} without a statement and agreed to meet again in {b}.',
    ar: 'وغادر الوفدان القاعة في {a} من دون بيان، واتفقا على اللقاء مجددًا في {b}.',
  },
  {
    en: 'According to document no. {n} of {body}, the post was moved from {a} to the hills above {b}.',
    ar: 'وبحسب الوثيقة رقم {n} الصادرة عن {body}، نُقل الموقع من {a} إلى التلال المشرفة على {b}.',
  },
  {
    en: 'A spokeswoman for {body} did not confirm the report and said that a team was on its way to {a}.',
    ar: 'ولم تؤكد متحدثة باسم {body} النبأ، وقالت إن فريقًا في طريقه إلى {a}.',
  },
  {
    en: 'Schools in {a} stayed closed, while those in {b} taught in two shifts of half a day each.',
    ar: 'وبقيت المدارس في {a} مغلقة، بينما عملت مدارس {b} على فترتين، كل منهما نصف يوم.',
  },
  {
    en: 'On its notice board, {body} published list no. {n} of those who had come back to {a} since the spring.',
    ar: 'ونشرت {body} القائمة رقم {n} بأسماء العائدين إلى {a} منذ الربيع.',
  },
  {
    en: 'The market of {a} opened for a few hours, and traders from {b} brought flour, lentils and oil.',
    ar: 'وفتحت سوق {a} أبوابها ساعات قليلة، وجلب تجار من {b} الطحين والعدس والزيت.',
  },
  {
    en: 'Engineers sent by {body} began to clear the bridge at {a}, which no car has crossed for a year.',
    ar: 'وبدأ مهندسون أوفدتهم {body} تنظيف جسر {a} الذي لم تعبره سيارة منذ عام.',
  },
  {
    en: '{person}, who leads {body}, called the step a beginning and asked the people of {a} for patience.',
    ar: 'ووصفت {person}، التي تترأس {body}، الخطوة بأنها بداية، وطلبت من أهالي {a} الصبر.',
  },
  {
    en: 'Each side accuses the other of breaking paragraph {n} of the agreement of {a}.',
    ar: 'ويتهم كل طرف الآخر بخرق الفقرة رقم {n} من اتفاق {a}.',
  },
  {
    en: 'The ferry between {a} and {b} sailed for the first time this season under the flag of {body}.',
    ar: 'وأبحرت العبّارة بين {a} و{b} للمرة الأولى هذا الموسم تحت علم {body}.',
  },
  {
    en: 'Doctors in {a} asked {body} for generators, and for fuel for the two ambulances of the clinic.',
    ar: 'وطلب أطباء في {a} من {body} مولدات كهرباء ووقودًا لسيارتي الإسعاف التابعتين للعيادة.',
  },
  {
    en: 'Snow closed the pass of {a} at night, so that the convoy of {body} had to wait in {b}.',
    ar: 'وأغلقت الثلوج ممر {a} ليلًا، فاضطرت قافلة {body} إلى الانتظار في {b}.',
  },
];
