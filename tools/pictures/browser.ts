import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import UPNG from 'upng-js';

/** Never asked for: what the page loads is answered from `node_modules`, and nothing else. */
const ORIGIN = 'http://pictures.invalid/';

/** Browsers find packages by a map of addresses, not in `node_modules`. */
const IMPORTS = {
  '@skyra/discord-components-core': `${ORIGIN}@skyra/discord-components-core/dist/index.js`,
  '@lit/context': `${ORIGIN}@lit/context/index.js`,
  '@lit/reactive-element': `${ORIGIN}@lit/reactive-element/reactive-element.js`,
  '@lit/reactive-element/': `${ORIGIN}@lit/reactive-element/`,
  lit: `${ORIGIN}lit/index.js`,
  'lit/': `${ORIGIN}lit/`,
  'lit-html': `${ORIGIN}lit-html/lit-html.js`,
  'lit-html/': `${ORIGIN}lit-html/`,
  'lit-element/': `${ORIGIN}lit-element/`,
};

/** Loads the components, then says that the page can be photographed. */
export const SCRIPT = `<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<script type="module">
  import '@skyra/discord-components-core';
  for (const element of document.querySelectorAll('main *')) await element.updateComplete;
  const mend = (tag, css) => {
    for (const { shadowRoot } of document.querySelectorAll(tag)) {
      shadowRoot.append(Object.assign(document.createElement('style'), { textContent: css }));
    }
  };
  // What differs from Discord: long lines make the bar thinner, buttons are too wide.
  mend('discord-quote', '.discord-quote-divider { flex: none !important; }');
  mend('discord-button', ':host > *:first-child { box-sizing: border-box !important; } svg { margin-left: 8px; }');
  document.documentElement.dataset.ready = '';
</script>`;

// Without these, a browser in a closed network goes on looking for its maker's hosts.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is; or undefined if it is not there. */
export function findChromium(): string | undefined {
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  return existsSync(path) ? path : undefined;
}

/** Starts a browser that takes pictures of pages. */
export async function openBrowser(executablePath: string) {
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  const context = await browser.newContext({ deviceScaleFactor: 2, viewport: { width: 640, height: 800 } });
  return {
    /** @returns A picture of the page's `main`, as PNG. */
    async photograph(html: string): Promise<Buffer> {
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await page.route('**/*', async (route) => {
        const url = route.request().url();
        if (url === ORIGIN) return route.fulfill({ contentType: 'text/html', body: html });
        const path = resolve('node_modules', url.slice(ORIGIN.length));
        if (url.startsWith(ORIGIN) && existsSync(path)) return route.fulfill({ path });
        faults.push(`The page asks for ${url}.`);
        return route.abort();
      });
      await page.goto(ORIGIN);
      await page.waitForSelector('html[data-ready]', { timeout: 20_000 }).catch((error: unknown) => {
        throw faults.length > 0 ? new Error(faults.join('\n')) : error;
      });
      const picture = await page.locator('main').screenshot({ animations: 'disabled' });
      await page.close();
      if (faults.length > 0) throw new Error(faults.join('\n'));
      return inFewColors(picture);
    },
    close: () => browser.close(),
  };
}

/** With a palette, a picture takes less than half the bytes. */
function inFewColors(picture: Buffer): Buffer {
  const decoded = UPNG.decode(Uint8Array.from(picture).buffer);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(decoded), decoded.width, decoded.height, 64));
}
