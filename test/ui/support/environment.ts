/** What the launcher (scripts/test/ui.mjs) has started for the tests. */
export interface Environment {
  readonly server: { readonly url: string; readonly port: number };
  /** The address of the browser, for Playwright to connect to. */
  readonly browser: string;
  /** Where the server keeps its settings and extensions. */
  readonly profile: { readonly data: string; readonly extensions: string };
  /** A temporary folder of this run, removed at its end. */
  readonly home: string;
  /** Where pictures go. */
  readonly results: string;
  /** The size of a test's window, in CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
}

export function environment(): Environment {
  const given = process.env.SOURCE_ANNOTATOR_UI_TEST;
  if (!given) throw new Error('Start these tests with "npm run test:ui".');
  return JSON.parse(given);
}
