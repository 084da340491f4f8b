import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { findChromium } from '../bench/find-chromium.js';
import { ROOT } from './library.js';

/** Writes the README's picture: the city's page of the built demo, in Noto Sans where that is installed. */
const SIZE = { width: 1272, height: 1600 };
const FONT = 'body { font-family: "Noto Sans", system-ui, sans-serif }';

if (!existsSync(`${ROOT}/dist/demo/index.html`)) throw new Error('First run npm run build.');
const server = await preview({
  configFile: `${ROOT}/vite.config.ts`,
  build: { outDir: `${ROOT}/dist/demo` },
});
const browser = await puppeteer.launch(findChromium());
const page = await browser.newPage();
await page.setViewport(SIZE);
await page.goto(server.resolvedUrls?.local[0] ?? '', { waitUntil: 'networkidle0' });
await page.addStyleTag({ content: FONT });
await page.waitForSelector('>>> canvas[data-drawn]');
const site = await page.$('.site');
const box = await site?.boundingBox();
if (!box) throw new Error('The demo has no city page any more.');
await page.screenshot({
  path: resolve(ROOT, 'docs/images/city-page.png'),
  clip: { x: box.x, y: box.y, width: box.width, height: SIZE.height },
});
await browser.close();
await server.close();
