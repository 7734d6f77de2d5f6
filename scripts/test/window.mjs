// The windows that the tests look into.

/** The size of a window that is looked into, in CSS pixels. */
const usual = { width: 1280, height: 800 };

/**
 * A window in a browser profile of its own, without moving pictures: where no graphics card draws them, a spinner keeps a processor busy.
 * @param {import('playwright-core').Browser} browser
 * @param {{ width: number, height: number }} [viewport] in CSS pixels
 */
export async function newWindow(browser, viewport = usual) {
  const context = await browser.newContext({ viewport });
  await context.addInitScript(`addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style');
    style.textContent = '*, *::before, *::after { animation: none !important; transition: none !important; }';
    document.head.append(style);
  })`);
  return context;
}
