// Brings the XLIFF files up to date with the sources, and the generated code up to date with the XLIFF files.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildCatalogues, config, litLocalize, readUnits, root } from './messages.mjs';

const files = config.targetLocales.map((locale) => `${root}${config.interchange.xliffDir}/${locale}.xlf`);
const before = new Map(files.map((file) => [file, existsSync(file) ? readUnits(file) : new Map()]));

try {
  litLocalize('extract');
  for (const file of files) markOutdated(file, before.get(file));
  buildCatalogues();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** lit-localize keeps the translation of a message whose wording changed. XLIFF has a state for it; the check wants none left. */
function markOutdated(file, old) {
  let text = readFileSync(file, 'utf8');
  for (const [id, { xml, source, target }] of readUnits(file)) {
    if (!old.has(id) || old.get(id).source === source || target === undefined) continue;
    text = text.replace(xml, () => xml.replace(/<target\b[^>]*>/, '<target state="needs-review-translation">'));
    console.log(`${id}: the English has changed; see to the translation, then remove its state.`);
  }
  writeFileSync(file, text);
}
