/** The article's document, served beside the stories and beside the tests. */
export const ARTICLE = '/examples/karabakh-2023/explainer.json';

/** A claim of nobody, for states that the article does not have. It says of itself that it is made up. */
export const madeUpClaim = (figures: object) => ({
  lang: 'en',
  actors: [{ id: 'nobody', type: 'other', name: { ar: 'جهة غير حقيقية (مثال)', en: 'Nobody (a made-up example)' } }],
  sources: [{ id: 'agency', type: 'agency', name: { ar: 'وكالة (مثال)', en: 'An agency (example)' }, seen: true }],
  claims: [{ claimant: 'nobody', via: ['agency'], asOf: '2020-10-04', verification: 'unverified', ...figures }],
});
