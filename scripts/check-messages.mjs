// Fails when a message is not extracted, not translated or obsolete, or when the generated code is not current.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCatalogues, config, litLocalize, readUnits, root } from './messages.mjs';

const { xliffDir } = config.interchange;
const { outputDir, localeCodesModule } = config.output;
const copy = mkdtempSync(join(tmpdir(), 'messages-'));
const problems = [];
try {
  cpSync(join(root, xliffDir), join(copy, xliffDir), { recursive: true });
  const configFile = join(copy, 'lit-localize.json');
  const inCopy = {
    ...config,
    tsConfig: join(root, config.tsConfig),
    output: { ...config.output, localeCodesModule: join(copy, localeCodesModule) },
  };
  writeFileSync(configFile, JSON.stringify(inCopy));
  litLocalize('extract', configFile);
  for (const locale of config.targetLocales) checkUnits(join(xliffDir, `${locale}.xlf`));
  if (problems.length === 0) {
    buildCatalogues(configFile);
    for (const name of readdirSync(join(copy, outputDir))) checkGenerated(join(outputDir, name));
  }
} catch (error) {
  problems.push(error.message);
} finally {
  rmSync(copy, { recursive: true });
}

if (problems.length > 0) {
  console.error(
    `${problems.join('\n')}\n\nRun \`npm run localize\`, translate what is missing in ${xliffDir}/, and run it again.`,
  );
  process.exit(1);
}
console.log('Messages are extracted, translated and built.');

function checkUnits(file) {
  const now = readUnits(join(root, file));
  const due = readUnits(join(copy, file));
  const report = (id, problem) => problems.push(`${file}: ${id}: ${problem}`);
  for (const [id, { xml, target, state = '' }] of due) {
    if (!now.has(id)) report(id, 'not extracted');
    else if (now.get(id).xml !== xml) report(id, 'the source or its note has changed');
    else if (!target?.trim()) report(id, 'no translation');
    else if (/^(needs-|new$)/.test(state)) report(id, `the translation is marked ${state}`);
  }
  for (const id of now.keys()) if (!due.has(id)) report(id, 'obsolete, no source has it');
}

function checkGenerated(file) {
  if (read(join(copy, file)) !== read(join(root, file))) problems.push(`${file}: not current`);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
