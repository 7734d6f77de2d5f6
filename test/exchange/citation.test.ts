import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/test/browser.mjs';
import { textFragment } from '../../src/core/exchange/citation';
import { escapeHtml } from '../../src/core/exchange/formats/html/escape';

const PARAGRAPHS = [
  'Am Morgen traf Xi den Präsidenten, wie immer – pünktlich.',
  'Mittags sagte er: „Wir sind, das - mit Verlaub - weiß jeder, Freunde & Partner.“',
  'Am Abend traf Xi die Kanzlerin 😀, wie immer – zu spät.',
  `Nachts ${Array.from({ length: 60 }, (_, i) => `zählte er Schaf ${i}`).join(', ')} und schlief ein.`,
];
const text = PARAGRAPHS.join('\r\n');

let browser: Browser;
let server: Server;

beforeAll(async () => {
  browser = await launchBrowser();
  // Room above, so that no paragraph is in view unless the link leads there.
  const body = PARAGRAPHS.map((line) => `<p style="margin-bottom:3000px">${escapeHtml(line)}</p>`).join('\n');
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="de"><body><div style="height:3000px"></div>${body}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test.each([
  ['a passage that stands once', 'das - mit Verlaub - weiß jeder, Freunde & Partner', 1],
  ['the first of two that are the same', 'traf Xi', 0],
  ['the second of two that are the same', 'wie immer –', 2],
  ['a passage of several lines', text.slice(text.indexOf('mit Verlaub'), text.indexOf('die Kanzlerin')), 1],
  ['a long passage, by its beginning and its end', PARAGRAPHS[3]?.slice(7) ?? '', 3],
])('the link of a citation scrolls a browser to %s', async (_, words, paragraph) => {
  const start = text.indexOf(words, text.indexOf(PARAGRAPHS[paragraph] ?? ''));
  const fragment = textFragment(text, { start, end: start + words.length });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${fragment}`);
  const inView = () =>
    page.evaluate<number[]>(`[...document.querySelectorAll('p')].flatMap((p, index) => {
      const { top, bottom } = p.getBoundingClientRect();
      return bottom > 0 && top < innerHeight ? [index] : [];
    })`);
  await expect.poll(inView).toEqual([paragraph]);
  await page.close();
});
