// What follows from src/base/tokens.ts: the first style sheet of all elements, and the table in docs/theming.md.
//   npm run tokens        writes them
//   npm run check:tokens  fails when they are not what the source says
import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const SOURCE = 'src/base/tokens.ts';
const STYLES = 'src/base/tokens.styles.ts';
const GUIDE = 'docs/theming.md';

// Node 20 reads no TypeScript; the source imports nothing, so that its text is all of it.
const { code } = transformSync(readFileSync(SOURCE, 'utf8'), { loader: 'ts' });
const { TOKENS } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

const publicName = ({ name }) => `--explainer-${name}`;

/** Private names stand for public ones in fallbacks. */
const publicly = (fallback) => fallback.replace(/--_/g, '--explainer-');

/** The properties of an element, for custom-elements.json. */
export const cssPropertiesOf = (tag) =>
  TOKENS.filter(({ changes }) => tag in changes).map((token) => ({
    description: `${token.changes[tag]}.`,
    name: publicName(token),
    syntax: token.syntax,
    default: publicly(token.fallback),
  }));

const styles = () => `import { css } from 'lit';

/** Written by \`npm run tokens\`: each token under the private name that style sheets use, with its fallback. */
export const tokenStyles = css\`
  .base {
${TOKENS.map((token) => `    --_${token.name}: var(${publicName(token)}, ${token.fallback});`).join('\n')}
  }
\`;
`;

function table() {
  const all = Math.max(...TOKENS.map(({ changes }) => Object.keys(changes).length));
  const inWhich = ({ changes }) => {
    const tags = Object.keys(changes);
    return tags.length === all ? 'all' : tags.map((tag) => `\`${tag}\``).join(', ');
  };
  return [
    '| token | changes | type | where it is not set | elements |',
    '| --- | --- | --- | --- | --- |',
    ...TOKENS.map(
      (token) =>
        `| \`${publicName(token)}\` | ${token.description} | \`${token.syntax}\` | \`${publicly(token.fallback)}\` | ${inWhich(token)} |`,
    ),
  ].join('\n');
}

const guide = () =>
  readFileSync(GUIDE, 'utf8').replace(
    /(<!-- tokens -->)[^]*(<!-- \/tokens -->)/,
    (_, start, end) => `${start}\n\n${table()}\n\n${end}`,
  );

if (process.argv[1] === import.meta.filename)
  for (const [path, content] of Object.entries({ [STYLES]: styles(), [GUIDE]: guide() })) {
    const formatted = await format(content, { ...(await resolveConfig(path)), filepath: path });
    if (!process.argv.includes('--check')) writeFileSync(path, formatted);
    else if (formatted === readFileSync(path, 'utf8')) console.log(`${path} is current.`);
    else {
      console.error(`${path} is not current: run \`npm run tokens\`.`);
      process.exitCode = 1;
    }
  }
