// The tables of fields in docs/data-format.md, each between its two marks, from the schema. `--check` fails where one
// is not current, and both where the schema has a table that the page has no place for.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const PAGE = 'docs/data-format.md';
const MARKS = /<!-- fields: ([\w.]+) -->\n[\s\S]*?<!-- \/fields -->/g;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const schema = JSON.parse(readFileSync('schema/explainer-1.schema.json', 'utf8'));
const { $defs } = schema;

/** Definitions that are fields of one kind or another, not objects: what is written there, and where the page says more. */
const KINDS = {
  text: 'text',
  id: 'id',
  languageTag: 'language tag',
  timeZone: 'time zone',
  url: 'address',
  day: 'day',
  instant: 'moment',
  number: 'number',
  langText: '[text](#text) in one language',
  langMap: '[text](#text)',
  edtf: '[EDTF](#dates)',
  date: '[date](#dates)',
  reference: '[reference](#references)',
  references: '[references](#references)',
  named: '[name](#names)',
  names: '[names](#names)',
  translation: '[translation](#translations)',
  via: '[chain of sources](#the-chain-of-sources)',
  verification: '[verification](#verification)',
  warnings: '[warnings](#warnings)',
  count: '[count](#counts)',
  side: '[side](#sides-and-actors)',
  actor: '[actor](#sides-and-actors)',
  place: '[place](#places)',
  source: '[source](#sources)',
  media: '[media](#media)',
  period: '[period](#periods)',
  event: '[event](#events)',
  statement: '[statement](#statements)',
  claim: '[claim](#claims)',
  figure: '[figure](#figures)',
  link: '[link](#links)',
  correction: '[correction](#corrections)',
};

/** Objects that stand inside another. */
const INNER = {
  publisher: schema.properties.publisher,
  step: $defs.via.items,
  quote: objectOf($defs.via.items).properties.quote,
  point: $defs.place.properties.point,
  role: $defs.event.properties.actors.items,
  covers: $defs.claim.properties.covers,
  responsibility: $defs.claim.properties.responsibility.items,
};

const tables = { document: schema, ...INNER };
for (const [name, definition] of Object.entries($defs)) if (objectOf(definition)?.properties) tables[name] = definition;

const before = readFileSync(PAGE, 'utf8');
const placed = [...before.matchAll(MARKS)].map(([, name]) => name);
const missing = Object.keys(tables).filter((name) => !placed.includes(name));
const unknown = placed.filter((name) => !Object.hasOwn(tables, name));
if (missing.length) fail(`${PAGE} has no place for the fields of: ${missing.join(', ')}`);
if (unknown.length) fail(`the schema has no: ${unknown.join(', ')}`);

const after = await format(
  before.replace(MARKS, (_, name) => `<!-- fields: ${name} -->\n\n${tableOf(tables[name])}\n\n<!-- /fields -->`),
  { ...(await resolveConfig(PAGE)), parser: 'markdown' },
);
if (!process.argv.includes('--check')) writeFileSync(PAGE, after);
else if (after !== before) fail(`${PAGE} is not current: run \`npm run format-docs\`.`);
else console.log(`${PAGE} is current.`);

/** The definition as an object, where it may be one. */
function objectOf(definition) {
  return (definition.anyOf ?? [definition]).find(({ properties }) => properties);
}

function tableOf(definition) {
  const { properties, required = [] } = objectOf(definition);
  const rows = grouped(Object.entries(properties)).map(([names, field]) => [
    names.map((name) => `\`${name}\``).join(', ') + (required.includes(names[0]) ? ' **needed**' : ''),
    kindOf(field),
    meaningOf(field, names[0]),
  ]);
  return [['field', 'is', 'meaning'], ['-', '-', '-'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** Fields that say the same of different harms stand in one row. */
function grouped(fields) {
  const rows = new Map();
  for (const [name, field] of fields) {
    const harm = /^(killed|injured|missing|detained|displaced)(-|$)/.exec(name)?.[1];
    const text = harm ? (field.description ?? '').replaceAll(harm, '…').replace(' ….', '.') : '';
    const key = harm ? text : name;
    const [names, first] = rows.get(key) ?? [[], harm ? { ...field, description: text } : field];
    rows.set(key, [[...names, name], first]);
  }
  return [...rows.values()];
}

function kindOf({ $ref, type, items, enum: words, const: word, anyOf, properties, additionalProperties, description }) {
  if ($ref) return KINDS[$ref.replace('#/$defs/', '')] ?? fail(`scripts/format-docs.mjs has no word for ${$ref}`);
  if (words) return words.map((each) => `\`${each}\``).join(', ');
  if (word) return `\`${word}\``;
  if (type === 'array') return `list: ${kindOf(items)}`;
  if (anyOf) return anyOf.map(kindOf).join(', or ');
  if (properties) return 'object, below';
  if (additionalProperties) return `by language: ${kindOf(additionalProperties)}`;
  return type === 'boolean'
    ? '`true` or `false`'
    : type === 'string'
      ? 'text'
      : (type ?? (description ? 'anything' : ''));
}

function meaningOf({ description, default: value, items, minimum, maximum, $ref }, name) {
  const kind = $ref?.replace('#/$defs/', '');
  // What has no section of its own is told where it stands; what an id is, where an item has one.
  const ofKind = kind && !KINDS[kind].startsWith('[') && (kind !== 'id' || name === 'id') && $defs[kind].description;
  return [
    description ?? items?.description ?? ofKind,
    value !== undefined && `Default: \`${value}\`.`,
    minimum !== undefined && maximum !== undefined && `${minimum} to ${maximum}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
