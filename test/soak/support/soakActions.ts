import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert } from 'chai';
import { readSidecar } from '../../../src/core/annotations/sidecar/read';
import type { Workbench } from '../../ui/support/workbench';
import type { Prediction, Said } from './prediction';

const TYPES = [
  ['Person', 'PER'],
  ['Place', 'LOC'],
  ['Organisation', 'ORG'],
] as const;

/** A text whose lines each hold a word and a date that occur nowhere else: they can be told by themselves. */
export function soakText(lines: number): string {
  return Array.from(
    { length: lines },
    (_, line) => `Der Faden${100 + line} 🧵 riss am 3. Mai ${1900 + line}, und man schwieg darüber.\n`,
  ).join('');
}

/** What a person does, each beside what it should leave behind. `random` gives numbers from 0 to 1. */
export class Soak {
  #file: string;
  #inserted = 0;

  constructor(
    private readonly workbench: Workbench,
    private readonly prediction: Prediction,
    private readonly files: readonly string[],
    private readonly random: () => number,
  ) {
    this.#file = this.#pick(files);
  }

  /** Does something at random that is possible now; what it was, in words. */
  async act(): Promise<string> {
    const said = [...this.prediction.said(this.#file)];
    const noted = said.filter(([, { note }]) => note !== undefined);
    const possible: (() => Promise<string>)[] = [
      () => this.open(this.#pick(this.files)),
      ...Array.from({ length: 4 }, () => () => this.annotate()),
      ...Array.from({ length: 2 }, () => () => this.accept(this.#freshWord(/3\. Mai \d+/g))),
      () => this.type(),
      () => this.type(),
      () => this.deleteAndUndo(),
      () => this.changeOutside(),
    ];
    if (said.length > 0) possible.push(() => this.remove(this.#pick(said)[0]));
    if (said.length > noted.length)
      possible.push(() => this.note(this.#pick(said.filter(([, { note }]) => note === undefined))));
    if (this.prediction.canUndo) possible.push(() => this.turn('undo'));
    if (this.prediction.canRedo) possible.push(() => this.turn('redo'));
    if (this.random() < 0.05) possible.splice(0, possible.length, () => this.reload());
    return this.#pick(possible)();
  }

  async open(file: string): Promise<string> {
    this.#file = file;
    await this.workbench.openFile(file);
    await this.workbench.waitFor('marks', async () => (await this.workbench.marks.count()) > 0);
    return `open ${file}`;
  }

  async annotate(): Promise<string> {
    const word = this.#freshWord(/Faden\d+/g);
    const [label, type] = this.#pick(TYPES);
    await this.workbench.select(word);
    await this.workbench.press('Control+Alt+a', 'a');
    await this.workbench.choose(label);
    await this.#expect(() => this.prediction.say(this.#file, word, { type }));
    return `annotate ${word} in ${this.#file} as ${type}`;
  }

  private async accept(word: string): Promise<string> {
    await this.workbench.select(word);
    await this.workbench.waitFor('the suggestion', async () => (await this.workbench.marksDrawn('dashed')) > 0);
    await this.workbench.press('Control+Alt+a', 'Enter');
    await this.#expect(() => this.prediction.say(this.#file, word, { type: 'DATE' }));
    return `accept ${word} in ${this.#file}`;
  }

  private async remove(word: string): Promise<string> {
    await this.workbench.select(word);
    await this.workbench.press('Control+Alt+a', 'Delete');
    await this.#expect(() => this.prediction.say(this.#file, word, undefined));
    return `remove ${word} from ${this.#file}`;
  }

  private async note([word, said]: readonly [string, Said]): Promise<string> {
    const note = `Note on ${word}`;
    await this.workbench.select(word);
    await this.workbench.press('Control+Alt+a', 'c');
    await this.workbench.answer(note);
    await this.#expect(() => this.prediction.say(this.#file, word, { ...said, note }));
    return `note ${word} in ${this.#file}`;
  }

  private async turn(way: 'undo' | 'redo'): Promise<string> {
    await this.workbench.press('Control+Alt+a', way === 'undo' ? 'z' : 'y');
    await this.#expect(() => this.prediction[way]());
    return way;
  }

  private async type(): Promise<string> {
    const words = `Neu${this.#inserted++} `;
    const line = this.#line();
    await this.workbench.goTo(line);
    await this.workbench.page.keyboard.type(words);
    await this.workbench.page.locator('.tab.active.dirty').waitFor();
    await this.workbench.press('Control+s');
    // Until the save has ended, VS Code would take what another program writes for what it has written itself.
    await this.workbench.page.locator('.tab.active:not(.dirty)').waitFor();
    await this.#expect(() => this.prediction.insert(this.#file, line, words));
    return `type "${words}" into line ${line} of ${this.#file}`;
  }

  private async deleteAndUndo(): Promise<string> {
    const line = this.#line();
    await this.workbench.goTo(line);
    // Each is waited for: VS Code does not take in what another program writes while the text differs from the saved one.
    await this.workbench.press('Control+Shift+k');
    await this.workbench.page.locator('.tab.active.dirty').waitFor();
    await this.workbench.press('Control+z');
    await this.workbench.page.locator('.tab.active:not(.dirty)').waitFor();
    await this.#expect(() => {});
    return `delete line ${line} of ${this.#file} and undo that`;
  }

  /** Another program adds a line; the window shows it. */
  private async changeOutside(): Promise<string> {
    const words = `Außen${this.#inserted++}.`;
    const line = this.#line();
    await this.workbench.watched();
    this.prediction.insert(this.#file, line, `${words}\n`);
    await writeFile(join(this.workbench.folder, this.#file), this.prediction.text(this.#file));
    await this.workbench.goTo(line);
    await this.workbench.page.locator('.editor-instance .view-line', { hasText: words }).waitFor();
    return `${words} in line ${line} of ${this.#file} from outside`;
  }

  private async reload(): Promise<string> {
    await this.workbench.reload();
    this.prediction.reload();
    await this.open(this.#file);
    return 'reload';
  }

  /** Every annotation of a file stands on its words, in the text as it is now. */
  async checkPlaces(file: string): Promise<void> {
    const text = this.prediction.text(file);
    assert.equal(await this.workbench.read(file), text, file);
    for (const { target, orphan } of await this.#annotations(file)) {
      for (const { start, end, exact } of target) {
        assert.isFalse(orphan, `${exact} in ${file} lost its place`);
        assert.equal(start, text.indexOf(exact), `${exact} in ${file}`);
        assert.equal(text.slice(start, end), exact, file);
      }
    }
  }

  /** Predicts a step, and waits until texts and sidecars are as predicted. */
  async #expect(step: () => void): Promise<void> {
    step();
    for (const file of this.files) {
      const wanted = [...this.prediction.said(file)].map(line).sort().join('\n');
      let found = '';
      await this.workbench
        .waitFor(`${file} to be as predicted`, async () => {
          if ((await this.workbench.read(file)) !== this.prediction.text(file)) return false;
          found = (await this.#annotations(file))
            .map(({ body, target, notes }) => {
              const type = body.kind === 'mention' ? body.type : body.kind;
              const note = notes.map(({ text }) => text).join(' ');
              return line([target[0]?.exact ?? '', note === '' ? { type } : { type, note }]);
            })
            .sort()
            .join('\n');
          return found === wanted;
        })
        .catch((error) => {
          assert.equal(found, wanted, file);
          throw error;
        });
    }
  }

  async #annotations(file: string) {
    // Where nothing is said about a file, it has no sidecar.
    const json = await this.workbench.read(`${file}.annotations.json`).catch(() => undefined);
    if (json === undefined) return [];
    const result = readSidecar(json, file);
    assert.isTrue(result.ok, json);
    return result.ok ? result.sidecar.annotations : [];
  }

  #freshWord(pattern: RegExp): string {
    const said = this.prediction.said(this.#file);
    const words = [...this.prediction.text(this.#file).matchAll(pattern)].map(([word]) => word);
    return this.#pick(words.filter((word) => !said.has(word)));
  }

  #line(): number {
    const { length } = this.prediction.text(this.#file).split('\n');
    return 1 + Math.floor(this.random() * (length - 1));
  }

  #pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }
}

const line = ([word, { type, note }]: readonly [string, Said]) => `${word} ${type} ${note ?? ''}`;
