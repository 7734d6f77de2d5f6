// The windows that the tests look into.

/** The size of a test's window, in CSS pixels. */
const viewport = { width: 1280, height: 800 };

/**
 * A window in a browser profile of its own, without moving pictures: where no graphics card draws them, a spinner keeps a processor busy.
 * @param {import('playwright-core').Browser} browser
 */
export async function newWindow(browser) {
  const context = await browser.newContext({ viewport });
  await context.addInitScript(`addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style');
    style.textContent = '*, *::before, *::after { animation: none !important; transition: none !important; }';
    document.head.append(style);
  })`);
  return context;
}
