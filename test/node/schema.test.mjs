import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { build } from 'esbuild';

const file = (path) => new URL(`../../${path}`, import.meta.url);
const json = async (path) => JSON.parse(await readFile(file(path), 'utf8'));

async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [file(path).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const types = await load('src/explainer/types.ts');
const { parse } = await load('src/explainer/parse.ts');
const schema = await json('schema/explainer-1.schema.json');
const example = await json('examples/karabakh-2023/explainer.json');
// A condition names fields whose types stand beside it, not in it.
const accepts = new Ajv2020({ strictTypes: false }).compile(schema);

const parses = (input) => {
  try {
    parse(input);
    return true;
  } catch {
    return false;
  }
};

const smallest = { lang: 'en', events: [{ date: '2020-09-27', title: 'War begins' }] };
const event = (fields) => ({ lang: 'en', events: [{ date: '2023', title: 'Talks', ...fields }] });
const statement = (fields) => ({ lang: 'en', statements: [{ speaker: 'Ann Lee', text: 'all is well', ...fields }] });
const claim = (fields) => ({ lang: 'en', claims: [{ claimant: 'Ann Lee', ...fields }] });

const good = {
  'the smallest document': smallest,
  'the example': example,
  'the example in its canonical form': JSON.parse(JSON.stringify(parse(example))),
  'texts in several languages': event({
    title: { ar: 'محادثات', en: { text: 'Talks', translation: { from: 'ar', by: 'human' } } },
  }),
  'a translation for all texts': { ...smallest, translation: { en: { from: 'ar', by: 'machine' } } },
  'a derived date with its note': event({ date: { edtf: '2023', basis: 'derived', dateNote: 'Counted back' } }),
  'a bare status': event({ verification: 'confirmed' }),
  'bare sources and steps': event({ via: ['Reuters', { source: 'Al Araby', how: 'relayed' }] }),
  'a bare publisher': { ...smallest, publisher: 'Al Araby' },
  'bare words of a source': event({ via: [{ source: 'Reuters', quote: 'two were killed' }] }),
  'bare actors and roles': event({ actors: ['Ann Lee', { actor: 'Bo Poe', role: 'target' }] }),
  'a bare name and a label': event({ names: ['The day', { text: 'The raid', usedBy: 'Ann Lee' }] }),
  'fragments in one language': statement({ quoted: ['well'] }),
  'fragments by language': statement({ mode: 'mixed', quoted: { en: ['well'] } }),
  'figures in short': claim({
    killed: 5,
    'killed-children': '5-8',
    'killed-women': '5–8',
    'killed-soldiers': 'several',
    injured: '5+',
    'injured-children': '>5',
    missing: '<5',
    detained: '<=5',
    displaced: '~5',
    'displaced-civilians': 'unknown',
  }),
  'counts in full': claim({
    killed: { as: 'range', min: 5, max: 8, asStated: 'five to eight' },
    injured: { as: 'unquantified', asStated: 'many' },
    missing: { as: 'several' },
    detained: { as: 'about', value: 5 },
  }),
  'figures in full': claim({ figures: [{ harm: 'killed', count: '5+', status: 'civilian', cumulative: true }] }),
};

const bad = {
  'a list': [],
  'no language': { events: [] },
  'another format': { ...smallest, format: 'explainer/2' },
  'an unknown field': { ...smallest, titel: 'Talks' },
  'a language that is none': { ...smallest, lang: 'e' },
  'a table that is no list': { lang: 'en', events: {} },
  'an event that is none': { lang: 'en', events: [null] },
  'an event without title': { lang: 'en', events: [{ date: '2023' }] },
  'an event without date': { lang: 'en', events: [{ title: 'Talks' }] },
  'an unknown field of an event': event({ when: '2023' }),
  'an empty title': event({ title: ' ' }),
  'a title in no language': event({ title: {} }),
  'a title in what is no language': event({ title: { text: 'Talks' } }),
  'a translation from nowhere': event({ title: { en: { text: 'Talks', translation: { by: 'human' } } } }),
  'a date that is a number': event({ date: 2023 }),
  'a date in words': event({ date: 'soon' }),
  'a derived date without note': event({ date: { edtf: '2023', basis: 'derived' } }),
  'an unknown type': event({ type: 'battle' }),
  'an unknown status': event({ verification: 'confimed' }),
  'an unknown warning': event({ warnings: ['blood'] }),
  'an id with capitals': event({ id: 'Event1' }),
  'a name that is bare in several languages': event({ names: [{ en: 'The day', ar: 'اليوم' }] }),
  'a chain that is no list': event({ via: 'Reuters' }),
  'a step without source': event({ via: [{ how: 'told' }] }),
  'a statement without speaker': { lang: 'en', statements: [{ text: 'all is well' }] },
  'a statement without text': { lang: 'en', statements: [{ speaker: 'Ann Lee' }] },
  'fragments of direct speech': statement({ mode: 'direct', quoted: ['well'] }),
  'an empty fragment': statement({ quoted: [''] }),
  'a claim without claimant': { lang: 'en', claims: [{ killed: 2 }] },
  'a count below 0': claim({ killed: -1 }),
  'a count with a fraction': claim({ killed: 1.5 }),
  'a count in words': claim({ killed: 'five' }),
  'a count with two signs': claim({ killed: '>5+' }),
  'an empty count': claim({ killed: '' }),
  'a count without kind': claim({ killed: { value: 5 } }),
  'a count without value': claim({ killed: { as: 'exact' } }),
  'a range without end': claim({ killed: { as: 'range', min: 5 } }),
  'a range with a value': claim({ killed: { as: 'range', min: 5, max: 8, value: 6 } }),
  'a value of the unknown': claim({ killed: { as: 'unknown', value: 5 } }),
  'words without words': claim({ killed: { as: 'unquantified' } }),
  'a figure of no harm': claim({ figures: [{ count: 2 }] }),
  'a figure without count': claim({ figures: [{ harm: 'killed' }] }),
  totals: { ...smallest, totals: { killed: 13 } },
  'an address that runs': { lang: 'en', sources: [{ name: 'Agency', url: 'javascript:alert(1)' }] },
  'a place off the earth': { lang: 'en', places: [{ name: 'P', point: { lat: 91, lon: 0, precision: 'near' } }] },
  'a link of no type': {
    lang: 'en',
    events: [{ id: 'e1', date: '2023', title: 'x' }],
    links: [{ from: 'e1', to: 'e1' }],
  },
  'a correction without note': {
    lang: 'en',
    corrections: [{ date: '2023-09-20T08:00:00Z', target: 'document', kind: 'update' }],
  },
  'a correction without hour': {
    lang: 'en',
    corrections: [{ date: '2023-09-20', target: 'document', kind: 'update', note: 'x' }],
  },
};

describe('the schema accepts, like the parser,', () => {
  for (const [name, input] of Object.entries(good))
    it(name, () => {
      assert.equal(accepts(input), true, JSON.stringify(accepts.errors));
      assert.equal(parses(input), true);
    });
});

describe('the schema refuses, like the parser,', () => {
  for (const [name, input] of Object.entries(bad))
    it(name, () => {
      assert.equal(accepts(input), false);
      assert.equal(parses(input), false);
    });
});

/** The definition of an object, which may be one of several forms. */
const fieldsOf = (definition) =>
  Object.keys((definition.anyOf?.find(({ type }) => type === 'object') ?? definition).properties);

/** The fields that the parser says there are, where it is given one that there is not. */
function fieldsThatParse(input, pointer) {
  try {
    parse(input);
  } catch ({ problems }) {
    return problems
      .find((problem) => problem.pointer === `${pointer}/?`)
      .mend.replace('write one of: ', '')
      .split(', ');
  }
}

describe('the schema has the fields that the parser reads', () => {
  const { $defs } = schema;
  const unknown = { '?': 1 };
  const places = {
    document: [schema, unknown, ''],
    publisher: [schema.properties.publisher, { publisher: unknown }, '/publisher'],
    translation: [$defs.translation, { translation: { en: unknown } }, '/translation/en'],
    text: [$defs.langText, { title: { en: unknown } }, '/title/en'],
    side: [$defs.side, { sides: [unknown] }, '/sides/0'],
    actor: [$defs.actor, { actors: [unknown] }, '/actors/0'],
    name: [$defs.named, { actors: [{ names: [unknown] }] }, '/actors/0/names/0'],
    place: [$defs.place, { places: [unknown] }, '/places/0'],
    point: [$defs.place.properties.point, { places: [{ point: unknown }] }, '/places/0/point'],
    source: [$defs.source, { sources: [unknown] }, '/sources/0'],
    date: [$defs.date, { sources: [{ date: unknown }] }, '/sources/0/date'],
    event: [$defs.event, { events: [unknown] }, '/events/0'],
    role: [$defs.event.properties.actors.items, { events: [{ actors: [unknown] }] }, '/events/0/actors/0'],
    step: [$defs.via.items, { events: [{ via: [unknown] }] }, '/events/0/via/0'],
    quote: [
      $defs.via.items.anyOf[1].properties.quote,
      { events: [{ via: [{ quote: unknown }] }] },
      '/events/0/via/0/quote',
    ],
    verification: [$defs.verification, { events: [{ verification: unknown }] }, '/events/0/verification'],
    statement: [$defs.statement, { statements: [unknown] }, '/statements/0'],
    claim: [$defs.claim, { claims: [unknown] }, '/claims/0'],
    covers: [$defs.claim.properties.covers, { claims: [{ covers: unknown }] }, '/claims/0/covers'],
    figure: [$defs.figure, { claims: [{ figures: [unknown] }] }, '/claims/0/figures/0'],
    count: [$defs.count, { claims: [{ killed: unknown }] }, '/claims/0/killed'],
    responsibility: [
      $defs.claim.properties.responsibility.items,
      { claims: [{ responsibility: [unknown] }] },
      '/claims/0/responsibility/0',
    ],
    link: [$defs.link, { links: [unknown] }, '/links/0'],
    correction: [$defs.correction, { corrections: [unknown] }, '/corrections/0'],
  };
  for (const [name, [definition, input, pointer]] of Object.entries(places))
    it(name, () => assert.deepEqual(fieldsOf(definition).sort(), fieldsThatParse(input, pointer).sort()));
});

describe('the schema has the words of the types', () => {
  const { $defs } = schema;
  const inObject = (definition) => definition.anyOf[1].properties;
  const places = {
    DATE_BASES: inObject($defs.date).basis,
    TRANSLATORS: $defs.translation.properties.by,
    STATUSES: inObject($defs.verification).status,
    STEP_KINDS: inObject($defs.via.items).how,
    NAME_KINDS: inObject($defs.named).kind,
    ACTOR_TYPES: $defs.actor.properties.type,
    SOURCE_TYPES: $defs.source.properties.type,
    EVENT_TYPES: $defs.event.properties.type,
    EVENT_ROLES: inObject($defs.event.properties.actors.items).role,
    MODES: $defs.statement.properties.mode,
    MEDIA: $defs.statement.properties.medium,
    HARMS: $defs.figure.properties.harm,
    PERSON_STATUSES: $defs.figure.properties.status,
    AGES: $defs.figure.properties.age,
    SEXES: $defs.figure.properties.sex,
    COUNT_KINDS: $defs.count.anyOf[2].properties.as,
    LINK_TYPES: $defs.link.properties.type,
    LINK_ASPECTS: $defs.link.properties.aspect,
    RESPONSIBILITIES: $defs.claim.properties.responsibility.items.properties.as,
    CORRECTION_KINDS: $defs.correction.properties.kind,
    MEDIA_TYPES: $defs.media.anyOf[1].properties.type,
    WARNINGS: $defs.warnings.items,
    POINT_PRECISIONS: $defs.place.properties.point.properties.precision,
  };
  for (const [name, definition] of Object.entries(places))
    it(name, () => assert.deepEqual(definition.enum, [...types[name]]));

  it('has a place for every list of words', () => {
    assert.deepEqual(Object.keys(places).sort(), Object.keys(types).sort());
  });

  it('has the same statuses in both forms', () => {
    assert.deepEqual($defs.verification.anyOf[0].enum, [...types.STATUSES]);
  });
});
