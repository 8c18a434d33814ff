import { expect } from '@open-wc/testing';

import {
  CLAIM_ATTRIBUTES,
  STATEMENT_ATTRIBUTES,
  claimFromAttributes,
  statementFromAttributes,
} from '../../src/explainer/attributes.js';
import { parse } from '../../src/explainer/parse.js';

const from = (attributes: Record<string, string>) => (name: string) => attributes[name] ?? null;

describe('the attributes of a claim', () => {
  it('are these', () => {
    expect(CLAIM_ATTRIBUTES).to.deep.equal([
      'killed',
      'killed-civilians',
      'killed-children',
      'killed-women',
      'killed-soldiers',
      'injured',
      'injured-civilians',
      'injured-children',
      'injured-women',
      'injured-soldiers',
      'missing',
      'missing-civilians',
      'missing-children',
      'missing-women',
      'missing-soldiers',
      'detained',
      'detained-civilians',
      'detained-children',
      'detained-women',
      'detained-soldiers',
      'displaced',
      'displaced-civilians',
      'displaced-children',
      'displaced-women',
      'displaced-soldiers',
      'claimant',
      'claimant-role',
      'as-of',
      'via',
      'status',
      'warnings',
      'note',
    ]);
  });

  const attributes = {
    killed: '2',
    'injured-children': ' 5+ ',
    claimant: 'Gegham Stepanyan',
    'claimant-role': 'ombudsman',
    via: 'Reuters; Al Araby؛ TASS;',
    'as-of': '2023-09-19',
    status: 'single-source',
  };

  it('tell it in the short form', () => {
    expect(claimFromAttributes(from(attributes))).to.deep.equal({
      killed: '2',
      'injured-children': '5+',
      claimant: 'Gegham Stepanyan',
      claimantRole: 'ombudsman',
      via: ['Reuters', 'Al Araby', 'TASS'],
      asOf: '2023-09-19',
      verification: 'single-source',
    });
  });

  it('make a claim', () => {
    const { claims, actors, sources } = parse(claimFromAttributes(from(attributes)), { as: 'claims', lang: 'en' });
    expect(claims).to.deep.equal([
      {
        id: 'cl-1',
        claimant: 'actor-1',
        claimantRole: { en: { text: 'ombudsman' } },
        basis: 'reported',
        covers: {},
        asOf: { edtf: '2023-09-19', basis: 'stated' },
        figures: [
          {
            id: 'cl-1-killed',
            harm: 'killed',
            status: 'unspecified',
            cumulative: false,
            count: { as: 'exact', value: 2 },
          },
          {
            id: 'cl-1-injured-children',
            harm: 'injured',
            status: 'unspecified',
            age: 'child',
            cumulative: false,
            count: { as: 'at-least', value: 5 },
          },
        ],
        responsibility: [],
        warnings: [],
        via: [
          { source: 'source-1', how: 'reported' },
          { source: 'source-2', how: 'reported' },
          { source: 'source-3', how: 'reported' },
        ],
        verification: { status: 'single-source' },
      },
    ]);
    expect(actors.map(({ name }) => name)).to.deep.equal([{ en: { text: 'Gegham Stepanyan' } }]);
    expect(sources.map(({ name }) => name)).to.deep.equal([
      { en: { text: 'Reuters' } },
      { en: { text: 'Al Araby' } },
      { en: { text: 'TASS' } },
    ]);
  });

  it('tell nothing without a figure', () => {
    expect(claimFromAttributes(from({}))).to.equal(undefined);
    expect(claimFromAttributes(from({ claimant: 'Gegham Stepanyan', status: 'confirmed' }))).to.equal(undefined);
    expect(claimFromAttributes(from({ claimant: 'Gegham Stepanyan', killed: ' ' }))).to.equal(undefined);
  });
});

describe('the attributes of a statement', () => {
  it('are these', () => {
    expect(STATEMENT_ATTRIBUTES).to.deep.equal([
      'text',
      'speaker',
      'speaker-role',
      'mode',
      'quoted',
      'original-lang',
      'medium',
      'date',
      'place',
      'via',
      'status',
      'warnings',
      'note',
    ]);
  });

  const attributes = {
    speaker: 'Ann Lee',
    'speaker-role': 'minister',
    text: 'said that all was well and would stay well',
    mode: 'mixed',
    quoted: 'all was well; stay well',
    'original-lang': 'ru',
    medium: 'interview',
    via: 'Reuters',
    date: '2023-09-19',
    place: 'Yerevan',
    status: 'unverified',
    warnings: 'death; children',
    note: 'Denied by the army; it said why.',
  };

  it('tell it in the short form', () => {
    expect(statementFromAttributes(from(attributes))).to.deep.equal({
      speaker: 'Ann Lee',
      speakerRole: 'minister',
      text: 'said that all was well and would stay well',
      mode: 'mixed',
      quoted: ['all was well', 'stay well'],
      originalLang: 'ru',
      medium: 'interview',
      via: ['Reuters'],
      date: '2023-09-19',
      place: 'Yerevan',
      verification: 'unverified',
      warnings: ['death', 'children'],
      note: 'Denied by the army; it said why.',
    });
  });

  it('make a statement', () => {
    const { statements } = parse(statementFromAttributes(from(attributes)), { as: 'statements', lang: 'en' });
    expect(statements).to.deep.equal([
      {
        id: 'st-1',
        speaker: 'actor-1',
        speakerRole: { en: { text: 'minister' } },
        mode: 'mixed',
        originalLang: 'ru',
        text: { en: { text: 'said that all was well and would stay well' } },
        quoted: { en: ['all was well', 'stay well'] },
        medium: 'interview',
        date: { edtf: '2023-09-19', basis: 'stated' },
        place: 'place-1',
        about: [],
        via: [{ source: 'source-1', how: 'reported' }],
        verification: { status: 'unverified' },
        warnings: ['death', 'children'],
        note: { en: { text: 'Denied by the army; it said why.' } },
      },
    ]);
  });

  it('tell nothing without a text, where something else may', () => {
    expect(statementFromAttributes(from({}))).to.equal(undefined);
    expect(statementFromAttributes(from({ speaker: 'Ann Lee', text: '' }))).to.equal(undefined);
  });

  it('tell what there is where nothing else may', () => {
    expect(statementFromAttributes(from({ speaker: 'Ann Lee', text: '' }), true)).to.deep.equal({ speaker: 'Ann Lee' });
    expect(statementFromAttributes(from({}), true)).to.equal(undefined);
  });
});
