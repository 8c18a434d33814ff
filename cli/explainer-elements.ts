#!/usr/bin/env node
/** The command `explainer-elements`. */
import { VERSION } from '../src/version.js';
import { check } from './check.js';
import { UsageError } from './input.js';
import { jsonld } from './jsonld.js';
import { render } from './render.js';

const USAGE = `Usage: explainer-elements COMMAND …

  check FILE… [--format text|json] [--archive ID=FILE]…
      Says what in documents would mislead a reader, and what an editor should see.
      --format    text, with file:line:column as editors read it, or json
      --archive   the text of an archived source, in which its quotations are looked up; as often as needed

  jsonld FILE [--lang TAG]
      Prints a document as JSON-LD of schema.org, in a language or else in its own.

  render FILE [--as FORM] [--item ID] [--element TAG] [--lang TAG] [--src URL] [--script URL] [--url URL] [--out FILE]
      Prints a document, or an item of it, in a form for pages of others.
      --as        html      ordinary HTML that reads without JavaScript, and that the element reads again (what is
                            printed where nothing is said)
                  tag       the element; data from --src, or for a claim or a statement in its attributes
                  fallback  the element around ordinary HTML
                  link      a link to --url and a plain list, for editors that take nothing else; markdown likewise
                  iframe    a frame with the page at --url
                  page      a whole page, for itself and for frames; beside it lie embed.js and frame.js (--script)
                  oembed    the oEmbed response for the page at --url, to lie beside it
                  svg, png  a picture of a claim or a statement; png needs Chromium or Chrome
      --item      a claim, a statement or an event
      --element   conflict-timeline, statement-card, casualty-badge or conflict-explainer, where the kind of the item
                  does not say it
      --src       where the JSON is published
      --script    where embed.js is published, to be printed beside a tag
      --url       where the page is published
      --out       a file to write to

  --help, --version

FILE may be - for standard input.
Exit code: 0 no errors, 1 errors in a document, 2 a call that cannot be followed or a file that cannot be read.
`;

const COMMANDS = new Map([
  ['check', check],
  ['jsonld', jsonld],
  ['render', render],
]);

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

async function run([name = '', ...args]: string[]): Promise<number> {
  if ([name, ...args].some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (name === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (!command) {
    process.stderr.write(name ? `explainer-elements: there is no command "${name}"\n\n${USAGE}` : USAGE);
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!isUsage(error)) throw error;
    process.stderr.write(`explainer-elements: ${error.message}\nexplainer-elements --help tells how to call it.\n`);
    return 2;
  }
}

// The reader of a pipe may stop reading (`… | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2));
