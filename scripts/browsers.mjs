// Finds the browsers that drive the tests, and says what to install when one is not there.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/Xvfb';

export class MissingBrowser extends Error {}

/** What puppeteer needs to launch a Chromium: a browser of this machine, or else the one that npm brought along. */
export async function chromium() {
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  const executablePath = [process.env.CHROME_PATH, ...CHROMIUM].find((path) => path && starts(path));
  if (executablePath) return { executablePath, args, env: process.env };
  try {
    return { args, ...(await bundledChromium()) };
  } catch (error) {
    throw new MissingBrowser(
      `No Chromium was found, and the one that npm brought along does not start here (${error.message}).\n` +
        'Install one, for example `apt-get install chromium`, or name one: CHROME_PATH=/path/to/chrome npm test',
    );
  }
}

export function firefox() {
  const executablePath = [process.env.FIREFOX_PATH, ...FIREFOX].find((path) => path && existsSync(path));
  if (executablePath) return { executablePath };
  throw new MissingBrowser('No Firefox was found: `apt-get install firefox-esr`, or set FIREFOX_PATH.');
}

/** WebKitGTK is driven through its WebDriver, on a display of its own. */
export function webkit() {
  const miniBrowser = readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
  if (miniBrowser && existsSync(WEBKIT_DRIVER) && existsSync(XVFB)) {
    return { miniBrowser, driver: WEBKIT_DRIVER, xvfb: XVFB };
  }
  throw new MissingBrowser('No WebKitGTK was found: `apt-get install webkit2gtk-driver xvfb`.');
}

/** Some distributions put a script in the browser's place that only tells how to install it. */
function starts(executablePath, env = process.env) {
  try {
    execFileSync(executablePath, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000, env });
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the Chromium of @sparticuz/chromium (Linux x64). The package would unpack to a shared folder, add its
 * libraries only on a cloud host, and look for its fonts where they are not, so its unpacker alone is used.
 * It brings one font, Open Sans: Arabic shows nothing until a page loads a web font.
 */
export async function bundledChromium() {
  const main = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const bin = join(dirname(main), '../../bin');
  const { version } = JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8'));
  const folder = fileURLToPath(new URL(`../node_modules/.cache/chromium-${version}`, import.meta.url));
  if (!existsSync(folder)) await unpack(bin, join(dirname(main), 'lambdafs.js'), folder);

  const executablePath = join(folder, 'chromium');
  const own = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = [own, { ...own, LD_LIBRARY_PATH: libraries }]
    .map((more) => ({ ...process.env, ...more }))
    .find((env) => starts(executablePath, env));
  if (!env) throw new Error(`${executablePath} exits at once`);
  return { executablePath, env };
}

async function unpack(bin, unpacker, folder) {
  console.log('No browser found: unpacking the Chromium that npm brought along …');
  const { inflate } = await import(unpacker);
  mkdirSync(dirname(folder), { recursive: true });
  const part = mkdtempSync(`${folder}-`);
  const tmpdir = process.env.TMPDIR;
  process.env.TMPDIR = part; // where `inflate` writes
  try {
    for (const file of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(join(bin, file));
    }
    writeFileSync(
      join(part, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
    );
    renameSync(part, folder); // whole, or not at all
  } finally {
    if (tmpdir === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = tmpdir;
    rmSync(part, { recursive: true, force: true });
  }
}
