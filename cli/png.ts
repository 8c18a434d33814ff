/** Draws pictures as PNG with a browser of this machine. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Picture } from '../src/forms/picture.js';
import { UsageError } from './input.js';

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const MISSING =
  'a PNG is drawn by Chromium or Chrome, and none was found; install one, name one in CHROME_PATH, or choose --as svg';

/**
 * A picture as PNG.
 * @throws {UsageError} where no browser can draw it.
 */
export async function photograph({ svg, width, height }: Picture): Promise<Uint8Array> {
  const browser = [process.env.CHROME_PATH, ...BROWSERS].find((path) => path && existsSync(path));
  if (!browser) throw new UsageError(MISSING);
  const folder = await mkdtemp(join(tmpdir(), 'explainer-elements-'));
  try {
    const [from, to] = [join(folder, 'picture.svg'), join(folder, 'picture.png')];
    await writeFile(from, svg);
    const { stderr, error } = spawnSync(
      browser,
      [
        '--headless',
        '--disable-gpu',
        '--hide-scrollbars',
        '--force-device-scale-factor=1',
        `--user-data-dir=${join(folder, 'profile')}`,
        // As root Chromium does not start with its sandbox. It opens only our picture here, which has no script.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--window-size=${width},${height}`,
        `--screenshot=${to}`,
        pathToFileURL(from).href,
      ],
      { encoding: 'utf8', timeout: 60_000 },
    );
    return await readFile(to).catch(() => {
      throw new UsageError(`${browser} drew nothing: ${error?.message ?? stderr.trim().split('\n').at(-1)}`);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
