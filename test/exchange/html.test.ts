import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/test/browser.mjs';
import type { ExchangeDocument } from '../../src/core/exchange/document';
import { writeHtml } from '../../src/core/exchange/formats/html/write';
import { CONTEXT, TRICKY } from './support/documents';
import { inFolder } from './support/program';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Opened {
  readonly page: Page;
  /** What the page asked for besides itself, and what its policy or its script complained of. */
  readonly complaints: string[];
}

async function open(document: ExchangeDocument, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const { files } = writeHtml([document], CONTEXT);
  const folder = await inFolder(files);
  const page = await browser.newPage({ colorScheme });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (request.resourceType() !== 'document') complaints.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, files[0]?.path ?? '')).href);
  return { page, complaints };
}

describe('the reading copy in a browser', () => {
  test('shows the text unchanged, asks for nothing, and breaks no rule of its policy', async () => {
    const { page, complaints } = await open(TRICKY);
    // HTML turns CRLF into LF.
    expect(await page.locator('#text').evaluate((element) => element.textContent)).toBe(
      TRICKY.text.replaceAll('\r\n', '\n'),
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('says on hover who is named, who speaks, and what was noted', async () => {
    const { page } = await open(TRICKY);
    const card = page.locator('#card');
    await page.locator('mark', { hasText: 'Xi Jinping' }).first().hover();
    await expect.poll(() => card.isVisible()).toBe(true);
    expect(await card.innerText()).toContain('Xi Jinping · PER');
    expect(await card.innerText()).toContain('Anna & Bo: Wer <ist> das?');
    await page.locator('mark', { hasText: '<Familie>' }).hover();
    expect(await card.innerText()).toMatch(/Direct quote\s+Speaker: Xi Jinping\s+Cue: sagte/);
    await page.mouse.move(1, 1);
    await expect.poll(() => card.isVisible()).toBe(false);
    await page.close();
  });

  test('filters by entity and jumps to its mentions, by mouse and by key', async () => {
    const { page } = await open(TRICKY);
    await page.locator('#filter').fill('müller'.normalize('NFD'));
    expect(await page.locator('[data-entity]:visible').count()).toBe(1);
    await page.locator('#filter').fill('');
    await page.locator('[data-entity]', { hasText: 'Xi Jinping' }).click();
    expect(await page.locator('mark.now').innerText()).toBe('Xi Jinping');
    expect(await page.locator('mark:not(.off)').allInnerTexts()).toEqual(['Xi Jinping']);
    await page.keyboard.press('Escape');
    expect(await page.locator('mark.off').count()).toBe(0);
    await page.keyboard.press('n');
    expect(await page.locator('mark.now').innerText()).not.toBe('Xi Jinping');
    await page.locator('aside a', { hasText: 'Familie' }).click();
    expect(await page.locator('mark.now').innerText()).toContain('Familie');
    await page.close();
  });

  test('never runs what a source, a label or a note contains', async () => {
    const attack = '"><img src=x onerror=alert(1)><script>document.title="hit"</script>';
    const closing = '</script><script>document.title="hit"</script>';
    const item = {
      ...TRICKY.items[0],
      kind: 'mention',
      id: 'a',
      type: attack,
      entity: { id: attack, label: closing },
      spans: [{ start: 0, end: 10 }],
      notes: [{ text: closing, creator: attack }],
    } as ExchangeDocument['items'][number];
    const { page, complaints } = await open({
      name: attack.replaceAll('/', ''),
      text: attack + closing,
      language: attack,
      items: [item],
    });
    await page.locator('mark').first().hover();
    expect(await page.title()).not.toBe('hit');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('#text').evaluate((element) => element.textContent)).toBe(attack + closing);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('can be read in %s: text stands out from its ground', async (scheme) => {
    const { page } = await open(TRICKY, scheme);
    const colourOf = (property: string) =>
      page.evaluate<string>(`getComputedStyle(document.body).getPropertyValue('${property}')`);
    const [ink, ground] = [await colourOf('color'), await colourOf('background-color')];
    expect(contrast(ink, ground)).toBeGreaterThan(7);
    await page.close();
  });
});

/** The contrast of two `rgb(…)` colours after WCAG 2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/\d+/g) ?? []).map((value) => {
    const channel = Number(value) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
