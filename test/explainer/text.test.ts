import { expect } from '@open-wc/testing';

import { pick, relayDepth } from '../../src/explainer/text.js';
import type { LangMap } from '../../src/explainer/types.js';

describe('pick', () => {
  const map: LangMap = {
    ar: { text: 'سلام' },
    en: { text: 'Peace', translation: { from: 'ar', by: 'human' } },
    'pt-BR': { text: 'Paz' },
    'en-GB': { text: 'Peace, please' },
  };

  it('takes the same tag, however it is written', () => {
    expect(pick(map, 'ar')).to.deep.equal({ lang: 'ar', text: 'سلام' });
    expect(pick(map, 'en-gb')).to.deep.equal({ lang: 'en-GB', text: 'Peace, please' });
  });

  it('takes another tag of the same language', () => {
    expect(pick(map, 'ar-EG')).to.deep.equal({ lang: 'ar', text: 'سلام' });
    expect(pick(map, 'pt')).to.deep.equal({ lang: 'pt-BR', text: 'Paz' });
  });

  it('keeps the translation', () => {
    expect(pick(map, 'en')).to.deep.equal({ lang: 'en', text: 'Peace', translation: { from: 'ar', by: 'human' } });
  });

  it('falls back to the language of the source, then to the first', () => {
    expect(pick(map, 'fr', 'pt')).to.deep.equal({ lang: 'pt-BR', text: 'Paz' });
    expect(pick(map, 'fr', 'de')).to.deep.equal({ lang: 'ar', text: 'سلام' });
    expect(pick(map, '')).to.deep.equal({ lang: 'ar', text: 'سلام' });
  });
});

describe('relayDepth', () => {
  const from = (lang: string) => ({ text: 'x', translation: { from: lang, by: 'human' } as const });

  it('is 0 for the original', () => {
    expect(relayDepth({ ar: { text: 'x' } }, 'ar')).to.equal(0);
    expect(relayDepth({ ar: { text: 'x' } }, 'en')).to.equal(0);
  });

  it('counts each translation', () => {
    const map = { ru: { text: 'x' }, ar: from('ru'), en: from('ar'), fr: from('en') };
    expect([relayDepth(map, 'ar'), relayDepth(map, 'en'), relayDepth(map, 'fr')]).to.deep.equal([1, 2, 3]);
  });

  it('counts the translation from the original into the first that is known', () => {
    expect(relayDepth({ ar: { text: 'x' } }, 'ar', 'az')).to.equal(1);
    expect(relayDepth({ en: from('ar') }, 'en', 'az')).to.equal(2);
    expect(relayDepth({ en: from('ar') }, 'en', 'ar-EG')).to.equal(1);
    expect(relayDepth({ en: from('ar') }, 'en', 'und')).to.equal(1);
  });

  it('counts from a language that is not there', () => {
    expect(relayDepth({ en: from('ru') }, 'en')).to.equal(1);
  });

  it('follows another tag of the same language', () => {
    expect(relayDepth({ 'ar-EG': from('ru'), en: from('ar') }, 'en')).to.equal(2);
  });

  it('ends where translations go in a circle', () => {
    expect(relayDepth({ en: from('ar'), ar: from('en') }, 'en')).to.equal(2);
    expect(relayDepth({ en: from('en') }, 'en')).to.equal(1);
  });
});
