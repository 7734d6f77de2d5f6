// What the tests inside VS Code need beside the package: installed once, before anything uses it.
import { ensureChromium } from '../editor/chromium.mjs';
import { ensureVsCode } from '../editor/install.mjs';

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function prepare() {
  await ensureChromium();
  await ensureVsCode();
  return { passed: 0, failed: 0 };
}
