// Drives WebKitGTK by its WebDriver, on a display of its own; ends both processes that this takes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

export async function webkitgtkLauncher({ miniBrowser, driver, xvfb }) {
  const port = await freePort();
  const children = [];
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      // The runner hears from a page itself when it is there; a load that is waited for has been seen to hang.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
  });

  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...args) => {
    const display = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(display);
    const [number] = await once(display.stdio[3], 'data');
    const env = {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    };
    children.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
    await answer(`http://127.0.0.1:${port}/status`);
    await initialize(...args);
    launcher.name = 'WebKitGTK';
  };

  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stop();
    for (const child of children) child.kill();
  };
  process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));
  return launcher;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answer(url) {
  for (let tries = 0; tries < 200; tries++) {
    if ((await fetch(url).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}`);
}
