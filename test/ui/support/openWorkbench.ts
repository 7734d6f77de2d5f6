import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { writeSettings } from '../../../scripts/editor/settings.mjs';
import { workbenchUrl } from '../../../scripts/editor/workbenchUrl.mjs';
import { useLanguage, type WindowLanguage } from '../../../scripts/test/languagePacks.mjs';
import { newWindow } from '../../../scripts/test/window.mjs';
import { editor, environment } from './environment';
import { type Theme, themes } from './themes';
import { Workbench } from './workbench';

export interface WorkbenchOptions {
  /** Opened in editors, the last one on top; the names are those of the workspace. */
  readonly open?: readonly string[];
  /** Written into the workspace beside the copy of seeds/, by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly theme?: Theme;
  /** The language of the extension's strings; VS Code's own stay English. */
  readonly language?: WindowLanguage;
}

/** Start-up only: a busy machine may need a second try to draw the workbench. */
const attempts = 2;
const startTimeout = 90_000;

/** Opens the page and waits until the workbench and the wanted editors are drawn. */
async function load(context: BrowserContext, url: string, hasEditor: boolean) {
  for (let attempt = 1; ; attempt++) {
    const page = await context.newPage();
    try {
      await page.goto(url, { timeout: startTimeout });
      await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: startTimeout });
      if (hasEditor) await page.locator('.editor-instance .view-line').first().waitFor({ timeout: startTimeout });
      return page;
    } catch (error) {
      if (attempt === attempts) throw error;
      await page.close();
    }
  }
}

/**
 * Opens VS Code in a new browser profile, on a new folder: a copy of seeds/ with `files` added. The caller closes it;
 * `uiTest` does that by itself.
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { browser: endpoint, home, results } = environment();
  const { server, profile } = editor();
  const { open = [], files = {}, settings = {}, theme = 'light', language = 'en' } = options;
  const folder = join(await mkdtemp(join(home, 'workspace-')), 'seeds');
  await cp('seeds', folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await writeSettings(profile, { 'workbench.colorTheme': themes[theme].id, ...settings });
  await useLanguage(profile, language);

  const browser = await chromium.connect(endpoint);
  try {
    const context = await newWindow(browser);
    const url = workbenchUrl(server, folder, { files: open.map((name) => join(folder, name)) });
    const page = await load(context, url, open.length > 0);
    return new Workbench(page, folder, results, () => browser.close());
  } catch (error) {
    await browser.close();
    throw error;
  }
}
