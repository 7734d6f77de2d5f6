// The browser that the tests drive.
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../editor/chromium.mjs';

const options = async () => ({
  executablePath: await ensureChromium(),
  args: chromiumFlags,
  // On a signal the command itself exits, and the browser with it.
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
});

/** Starts a browser without a window; the caller closes it. */
export const launchBrowser = async () => chromium.launch(await options());

/** As `launchBrowser`, for tests that connect to it. */
export const startBrowserServer = async () => chromium.launchServer(await options());
