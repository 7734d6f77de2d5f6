import type { Workbench } from '../../ui/support/workbench';

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
declare function addEventListener(
  type: 'keydown',
  listener: (event: { timeStamp: number }) => void,
  options: { capture: true; once: true },
): void;
declare class MutationObserver {
  constructor(changed: () => void);
  observe(node: Drawn, options: { subtree: true; childList: true; attributes: true; characterData: true }): void;
  disconnect(): void;
}
declare class MessageChannel {
  readonly port1: { onmessage: () => void };
  readonly port2: { postMessage(message: null): void };
}

/**
 * Milliseconds from a key's press, as the browser stamps it, until a frame with something new has been drawn: a solid mark where
 * there was none, or another text. A message that is sent before a frame arrives right after it, when what a look costs is not
 * in the frame either; to look when the next frame begins would add the time between two frames. One looks only after what has
 * changed the editor: a look takes as long as a frame, and the answer that one waits for would wait for it.
 */
export async function measure(workbench: Workbench, key: string, what: 'solid' | 'text'): Promise<number> {
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
      const listen = ({ timeStamp }: { timeStamp: number }) => {
        const { port1, port2 } = new MessageChannel();
        let hasChanged = false;
        const observer = new MutationObserver(() => {
          hasChanged = true;
        });
        const options = { subtree: true, childList: true, attributes: true, characterData: true } as const;
        observer.observe(document.querySelector('.editor-instance .overflow-guard'), options);
        const isThere = () => {
          if (!hasChanged) return false;
          hasChanged = false;
          return state().some((item) => !before.has(item));
        };
        const wait = () => requestAnimationFrame(() => port2.postMessage(null));
        port1.onmessage = () => {
          const passed = performance.now() - timeStamp;
          if (passed < 5000 && !isThere()) return wait();
          observer.disconnect();
          resolve(passed);
        };
        wait();
      };
      addEventListener('keydown', listen, { capture: true, once: true });
    });
    return { result };
  }, what);
  await workbench.press(key);
  return measured.evaluate(({ result }) => result);
}

/** Milliseconds between the frames drawn while the mouse wheel turns for so long, in milliseconds. */
export async function measureFrames({ page }: Workbench, duration: number): Promise<number[]> {
  const measured = await page.evaluateHandle((whole) => {
    const result = new Promise<number[]>((resolve) => {
      const start = performance.now();
      const times: number[] = [];
      let last = start;
      const frame = () => {
        const now = performance.now();
        times.push(now - last);
        last = now;
        if (now - start > whole) resolve(times);
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    return { result };
  }, duration);
  await page.mouse.move(700, 400);
  const end = Date.now() + duration;
  while (Date.now() < end) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(30);
  }
  return measured.evaluate(({ result }) => result);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Prints the median, the 95th percentile and the slowest. */
export function row(name: string, values: readonly number[]): void {
  const [median, p95] = [quantile(values, 0.5), quantile(values, 0.95)];
  const figures = { median, p95, slowest: Math.max(...values) };
  const words = Object.entries(figures).map(([figure, value]) => `${figure} ${value.toFixed(0).padStart(4)} ms`);
  console.log([name.padEnd(48), ...words].join('   '));
}
