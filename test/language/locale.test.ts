import { expect } from '@open-wc/testing';

import { directionOf, localeFor } from '../../src/language/locale.js';

describe('directionOf', () => {
  for (const [direction, tags] of Object.entries({
    rtl: 'ar ar-EG fa ur ps ckb he yi dv syr az-Arab ff-Adlm nqo',
    ltr: 'en hy az ru ku ff ja ar-Latn',
    auto: 'und x_y',
  }))
    it(`is ${direction} for ${tags}`, () => {
      expect(tags.split(' ').map(directionOf)).to.deep.equal(tags.split(' ').map(() => direction));
    });
});

describe('number', () => {
  for (const [numerals, words] of [
    ['latn', '999 1,000 12,345 1,234,567'],
    ['arab', '٩٩٩ ١٬٠٠٠ ١٢٬٣٤٥ ١٬٢٣٤٬٥٦٧'],
    ['arabext', '۹۹۹ ۱٬۰۰۰ ۱۲٬۳۴۵ ۱٬۲۳۴٬۵۶۷'],
  ] as const)
    it(`has its thousands apart: ${words}`, () => {
      const { number } = localeFor({ lang: 'ar', numerals });
      expect([999, 1000, 12_345, 1_234_567].map((n) => number(n)).join(' ')).to.equal(words);
    });
});
