/** A VS Code server, and where it keeps its settings and extensions. */
export interface Editor {
  readonly server: { readonly url: string; readonly port: number };
  readonly profile: { readonly data: string; readonly extensions: string };
}

/** What the launcher (scripts/test/ui.mjs) has started for the tests. */
export interface Environment {
  /** One for each file of tests that runs at the same time. */
  readonly editors: readonly Editor[];
  /** The address of the browser, for Playwright to connect to. */
  readonly browser: string;
  /** A temporary folder of this run, removed at its end. */
  readonly home: string;
  /** Where pictures go. */
  readonly results: string;
}

export function environment(): Environment {
  const given = process.env.SOURCE_ANNOTATOR_UI_TEST;
  if (!given) throw new Error('Start these tests with "npm run test:ui".');
  return JSON.parse(given);
}

/** The editor that belongs to this process: Mocha counts the processes that it runs files in. */
export function editor(): Editor {
  const { editors } = environment();
  const own = editors[Number(process.env.MOCHA_WORKER_ID ?? 0) % editors.length];
  if (!own) throw new Error('Start these tests with "npm run test:ui".');
  return own;
}
