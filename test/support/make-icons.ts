// What `npm run icons` runs: draws every icon of the app from its one source, assets/icon.svg.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './chromium-flags.ts';
import { fetchTestBrowser } from './test-browser.ts';

const root = resolve(import.meta.dirname, '..', '..');
const source = join(root, 'assets', 'icon.svg');
/** The installers' builder makes .icns and .ico from the big one; desktops of Linux take the small one. */
const pictures = [
  { file: 'icon.png', size: 1024 },
  { file: 'icon-512.png', size: 512 },
];

const executablePath = fetchTestBrowser();
const browser = await chromium.launch({
  args: chromiumFlags,
  ...(executablePath ? { executablePath } : {}),
});
const svg = readFileSync(source, 'utf8');
for (const { file, size } of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  writeFileSync(join(root, 'assets', file), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
copyFileSync(source, join(root, 'renderer', 'public', 'icon.svg'));
