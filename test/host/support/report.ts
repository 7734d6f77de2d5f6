// How the tests inside the extension host talk to the launcher outside: one JSON line each on the console.

/** Starts every line that is meant for the launcher (scripts/test/hostPage.mjs). */
const marker = '##host-test##';

export type Message =
  | { kind: 'suite'; title: string }
  | { kind: 'passed'; title: string; depth: number; milliseconds: number }
  | { kind: 'failed'; title: string; depth: number; error: string }
  | { kind: 'screenshot'; name: string }
  /** A line to print; also the sign of life of a long test. */
  | { kind: 'note'; text: string }
  | { kind: 'end'; passed: number; failed: number };

export function report(message: Message): void {
  console.log(marker + JSON.stringify(message));
}
