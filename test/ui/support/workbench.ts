import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type Theme, themes } from './themes';

/** A VS Code in a browser, as a person uses it: by the keyboard, by commands, by what is to be seen. */
export class Workbench {
  constructor(
    /** Playwright's page, for whatever has no helper here. */
    readonly page: Page,
    /** The open folder, an absolute path. */
    readonly folder: string,
    private readonly pictures: string,
    /** Closes the window and its browser profile. */
    readonly close: () => Promise<void>,
  ) {}

  /** The mark decorations now drawn in the active editor (VS Code draws visible lines only). */
  get marks(): Locator {
    return this.page.locator('.editor-instance .view-overlays [class*="ced-"]');
  }

  /** The drawn marks that are dashed (the machine's suggestions) or solid (a person's annotations). */
  async marksDrawn(style: 'dashed' | 'solid'): Promise<number> {
    return this.marks.evaluateAll(
      (marks, wanted) => marks.filter((mark) => getComputedStyle(mark).borderStyle.includes(wanted)).length,
      style,
    );
  }

  /** The rows of the open quick pick or command palette. */
  get choices(): Locator {
    return this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
  }

  /** The open quick pick's or input box's field. */
  private get input(): Locator {
    return this.page.locator('.quick-input-widget:visible input.input');
  }

  /** What stands in that field; '' where none is open. */
  private async asked(): Promise<string> {
    return (await this.input.isVisible()) ? this.input.inputValue({ timeout: 500 }) : '';
  }

  /** A view container's item in the activity bar. */
  private container(label: string): Locator {
    return this.page.locator('.activitybar .action-item', { has: this.page.locator(`a[aria-label^="${label}"]`) });
  }

  /** The rows of a view in the side bar, by the view's title. */
  rows(view: string): Locator {
    return this.page
      .locator('.sidebar .pane', { has: this.page.locator(`.pane-header[aria-label^="${view}"]`) })
      .locator('.monaco-list-row');
  }

  /** A notification toast with this text in it. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notification-toast', { hasText: text });
  }

  /** Reloads the window, as a person does who comes back, and waits until an editor (the explorer) is drawn again. */
  async reload({ hasEditor = true } = {}): Promise<void> {
    await this.page.reload();
    const drawn = hasEditor ? '.editor-instance .view-line' : '.explorer-folders-view .monaco-list-row';
    await this.page.locator(drawn).first().waitFor({ timeout: 90_000 });
  }

  /** Presses keys one after the other, in Playwright's names: `Control+Shift+P`, `F7`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types into the open input box and confirms. */
  async answer(text: string): Promise<void> {
    await this.input.fill(text);
    await this.input.press('Enter');
    // What comes next asks in the same widget.
    await this.waitFor('the answer to be taken', async () => (await this.asked()) !== text);
  }

  /**
   * Chooses from the open quick pick.
   * @param label the whole label of the row: the best match of a filter may be another one
   * @param prefix what stands before the label in the input, such as the palette's `>`
   * @param key opens the pick where none is open, also where something took the focus, and so closed it
   */
  async choose(label: string, prefix = '', key?: string): Promise<void> {
    const row = this.choices.filter({ has: this.page.locator('.label-name', { hasText: wholly(label) }) });
    let opened = Date.now();
    // The pick before may still stand there and take the words: then once more. The same words again would start the search anew.
    await this.waitFor(`the choice "${label}"`, async () => {
      // The palette lists the commands that there are when it opens: those of an editor that has just been opened may not be.
      if (key && Date.now() - opened > 5000) {
        await this.press('Escape');
        opened = Date.now();
      }
      if (key && !(await this.input.isVisible())) await this.press(key);
      const words = prefix + label;
      if ((await this.input.inputValue({ timeout: 2000 })) !== words) await this.input.fill(words, { timeout: 2000 });
      return row.isVisible();
    });
    // By the keys, not the mouse: a list that still fills up moves under a click, and a tooltip may lie over it.
    const chosen = this.page.locator('.monaco-list-row.focused');
    await this.waitFor(`"${label}" to be chosen`, async () => {
      if (await row.and(chosen).isVisible()) return true;
      await this.press('ArrowDown');
      return false;
    });
    await this.press('Enter');
  }

  /** Runs a command by its title in the command palette ("Category: Title"). */
  async command(title: string): Promise<void> {
    await this.choose(title, '>', 'F1');
    // What the command asks opens in the same widget, and a key pressed too early would go to the palette.
    await this.waitFor('the palette to close', async () => !(await this.asked()).startsWith('>'));
  }

  /** Changes the colour theme, and waits until the workbench wears it. */
  async useTheme(theme: Theme): Promise<void> {
    const { label, base } = themes[theme];
    await this.command('Preferences: Color Theme');
    await this.choose(label);
    // The theme is worn from its choice on, before the list has closed.
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.locator(`.monaco-workbench.${base}`).waitFor();
  }

  /** Opens a file of the workspace by its name and waits for its editor. */
  async openFile(name: string): Promise<void> {
    const tab = this.page.locator(`.tab.active[data-resource-name="${name}"]`);
    // The list fills up while one chooses, and another file may come to be the chosen one: then once more.
    await this.waitFor(`${name} to open`, async () => {
      await this.choose(name, '', 'Control+p');
      await tab.waitFor({ timeout: 5000 });
      // The tab of a file that is open already is there at once: what is chosen next in a list about to close goes into the text.
      await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: 5000 });
      return true;
    });
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Puts the cursor somewhere; line and column are counted from 1, as the status bar shows them. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.press('Control+g');
    await this.page.locator('.quick-input-widget:visible').waitFor();
    await this.answer(`:${line}:${column}`);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Selects the first occurrence of a text from the start of the active editor. */
  async select(text: string): Promise<void> {
    const find = this.page.locator('.find-widget.visible');
    await this.waitFor('the start of the text', async () => {
      await this.press('Control+1', 'Control+Home');
      return /^\D+1\D+1\D*$/.test(await this.cursor());
    });
    await this.press('Control+f');
    await find.locator('textarea').first().fill(text);
    // The count of matches may still be that of the word at the cursor, which the widget opens with.
    const selected = new RegExp(`\\(${[...text].length} `);
    await this.waitFor(`"${text}" to be selected`, async () => selected.test(await this.cursor()));
    // On a busy machine the widget may not listen yet to the key that closes it.
    await this.waitFor('the find widget to close', async () => {
      await this.press('Escape');
      await find.waitFor({ state: 'hidden', timeout: 2000 });
      return true;
    });
  }

  /** The line and column in the status bar, such as "Ln 3, Col 7". */
  async cursor(): Promise<string> {
    return (await this.page.locator('#status\\.editor\\.selection').textContent()) ?? '';
  }

  /** The number on a view container's icon in the activity bar; none where it has none. */
  async badge(label: string): Promise<number | undefined> {
    const badge = this.container(label).locator('.badge-content');
    return (await badge.isVisible()) ? Number(await badge.textContent()) : undefined;
  }

  /** Shows a view container by the label of its icon in the activity bar. */
  async showContainer(label: string): Promise<void> {
    const item = this.container(label);
    // A click on the one that is shown would hide it.
    if (!(await item.getAttribute('class'))?.split(' ').includes('checked')) {
      // The item, not the icon: a badge with many digits lies over the icon's middle.
      await item.click();
    }
    // Away from the icon, whose tooltip would cover the view.
    await this.page.mouse.move(0, 0);
  }

  /**
   * Waits until VS Code sees what is written past it: it watches the folder only some time after a window was loaded, and never
   * hears of what was written before.
   */
  async watched(): Promise<void> {
    await this.waitFor('the window to see what is written past it', async () => {
      const name = `probe-${Date.now()}.tmp`;
      const path = join(this.folder, name);
      await writeFile(path, '');
      try {
        const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
        await row.waitFor({ timeout: 3000 });
        return true;
      } finally {
        await rm(path);
      }
    });
  }

  /** A file of the workspace as it is on disk. */
  async read(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8');
  }

  /** Takes a picture: test-results/<name>.png. */
  async screenshot(name: string): Promise<void> {
    // Pickers fade in: the picture shows them as they are in the end.
    await this.page.screenshot({ path: join(this.pictures, `${name}.png`), animations: 'disabled' });
  }

  /**
   * Waits until a condition gives something truthy, and returns that; an exception counts as "not yet".
   * @param what the condition in words, for the message when it does not come true
   * @param timeout in milliseconds
   */
  async waitFor<T>(what: string, condition: () => Promise<T>, timeout = 30_000): Promise<NonNullable<T>> {
    const end = Date.now() + timeout;
    let last: unknown;
    while (Date.now() < end) {
      try {
        const value = await condition();
        if (value) return value;
        last = undefined;
      } catch (error) {
        last = error;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`Waited ${timeout / 1000} s in vain for: ${what}`, { cause: last });
  }
}

/** What matches a text and nothing else. */
function wholly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}$`);
}
