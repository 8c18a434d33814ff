// Translations in the formats of gettext: what translators edit (PO), and what WordPress reads (MO).

/** Translations by message, the head of the file under ''. Takes messages without context and plural. */
export function readPo(text) {
  const string = String.raw`((?:"(?:[^"\\]|\\.)*"\s*)+)`;
  const entries = text.matchAll(new RegExp(String.raw`^msgid ${string}msgstr ${string}`, 'gm'));
  return new Map([...entries].map(([, id, translation]) => [unquote(id), unquote(translation)]));
}

const unquote = (lines) =>
  lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => JSON.parse(line))
    .join('');

/** A file in the format MO, little-endian and without a hash table. */
export function writeMo(translations) {
  const entries = [...translations]
    .map((entry) => entry.map((text) => Buffer.from(text)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const HEAD = 28;
  const ROW = 8;
  const head = Buffer.alloc(HEAD + 2 * ROW * entries.length);
  [0x950412de, 0, entries.length, HEAD, HEAD + ROW * entries.length, 0, head.length].forEach((number, index) =>
    head.writeUInt32LE(number, 4 * index),
  );

  const texts = [];
  let offset = head.length;
  [0, 1].forEach((column) =>
    entries.forEach((entry, index) => {
      const row = HEAD + ROW * (column * entries.length + index);
      head.writeUInt32LE(entry[column].length, row);
      head.writeUInt32LE(offset, row + 4);
      texts.push(entry[column], Buffer.of(0));
      offset += entry[column].length + 1;
    }),
  );
  return Buffer.concat([head, ...texts]);
}
