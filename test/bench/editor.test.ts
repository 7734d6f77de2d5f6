import { assert } from 'chai';
import { openWorkbench } from '../ui/support/openWorkbench';
import type { Workbench } from '../ui/support/workbench';

// Runs in the page.
interface Box {
  readonly left: number;
  readonly top: number;
}
interface Drawn {
  readonly textContent: string | null;
  getBoundingClientRect(): Box;
}
declare const performance: { now(): number };
declare function requestAnimationFrame(callback: () => void): void;
declare function getComputedStyle(element: unknown): { readonly borderStyle: string };
declare const document: { querySelectorAll(selector: string): Iterable<Drawn>; querySelector(selector: string): Drawn };
declare function addEventListener(type: 'keydown', listener: () => void, options: { capture: true; once: true }): void;

/** 1 MB of German in which every paragraph has a handful of dates, which the machine suggests: 5,000 of them. */
function longText(): string {
  const days = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'];
  const filler = 'und dann geschah lange nichts, was zu berichten wäre, denn es blieb alles beim alten. ';
  const paragraphs = Array.from({ length: 2500 }, (_, index) => {
    const one = days[index % days.length];
    const other = days[(index + 2) % days.length];
    return `Am ${one} kam der Zug an, ${filler}${filler}Am ${other} fuhr er weiter, ${filler}${filler}`;
  });
  return paragraphs.join('\n').padEnd(1_000_000, ' .').slice(0, 1_000_000);
}

/** Milliseconds from a key's press until a frame shows something new: a solid mark where there was none, or another text. */
async function measure(workbench: Workbench, key: string, what: 'solid' | 'text'): Promise<number> {
  const { page } = workbench;
  // First the listener, then the key: it must not be missed.
  const measured = await page.evaluateHandle((wanted) => {
    const texts = () => [...document.querySelectorAll('.editor-instance .view-line')].map((line) => line.textContent);
    const marks = () => {
      // Against the text, not the window: a key may scroll.
      const lines = document.querySelector('.editor-instance .view-lines').getBoundingClientRect();
      return [...document.querySelectorAll('.editor-instance .view-overlays [class*="ced-"]')]
        .filter((mark) => getComputedStyle(mark).borderStyle.includes('solid'))
        .map((mark) => mark.getBoundingClientRect())
        .map(({ left, top }) => `${Math.round(left - lines.left)} ${Math.round(top - lines.top)}`);
    };
    const state = () => (wanted === 'text' ? [texts().join('\n')] : marks());
    const before = new Set(state());
    const result = new Promise<number>((resolve) => {
      const listen = () => {
        const start = performance.now();
        const look = () => {
          const passed = performance.now() - start;
          if (passed > 5000 || state().some((item) => !before.has(item))) resolve(passed);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      addEventListener('keydown', listen, { capture: true, once: true });
    });
    return { result };
  }, what);
  await workbench.press(key);
  return measured.evaluate(({ result }) => result);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function row(name: string, values: readonly number[]): void {
  const [median, p95] = [quantile(values, 0.5), quantile(values, 0.95)];
  console.log(`${name.padEnd(48)} median ${median.toFixed(0).padStart(4)} ms   p95 ${p95.toFixed(0).padStart(4)} ms`);
}

describe('1 MB with 5,000 marks', function () {
  this.timeout(600_000);
  const files = { 'long.txt': longText() };

  async function typing(settings: Record<string, unknown>): Promise<number[]> {
    const workbench = await openWorkbench({ files, open: ['long.txt'], settings });
    try {
      await workbench.page.waitForTimeout(8000);
      await workbench.goTo(1000, 5);
      const times: number[] = [];
      for (let i = 0; i < 40; i++) times.push(await measure(workbench, 'x', 'text'));
      return times;
    } finally {
      await workbench.close();
    }
  }

  it('from the key to the drawn mark', async () => {
    const workbench = await openWorkbench({ files, open: ['long.txt'] });
    try {
      await workbench.waitFor('suggestions', async () => (await workbench.marksDrawn('dashed')) > 4, 120_000);
      await workbench.goTo(20, 1);
      await workbench.press('Control+Alt+a', 'Space');
      await workbench.page.locator('.statusbar-item', { hasText: 'Annotating' }).waitFor();
      await workbench.press('j');
      await workbench.page.waitForTimeout(1000);
      const bare: number[] = [];
      const times: number[] = [];
      // In turn, so that a busy moment of the machine counts for both.
      for (let i = 0; i < 40; i++) {
        bare.push(await measure(workbench, 'Control+Alt+F9', 'solid'));
        await workbench.page.waitForTimeout(300);
        times.push(await measure(workbench, 'Enter', 'solid'));
        await workbench.page.waitForTimeout(300);
      }
      row('key to drawn mark, a bare command', bare);
      row('key to drawn mark', times);
      assert.isNotEmpty(times);
    } finally {
      await workbench.close();
    }
  });

  it('typing, with the extension and with the file left alone by it', async () => {
    row('key to drawn letter, no source', await typing({ 'sourceAnnotator.files': 'nothing' }));
    row('key to drawn letter, marked', await typing({}));
  });
});
