import { dirname, join, resolve } from 'node:path';
import { checkPatterns } from '../core/codebook/checkPatterns';
import { readTypesFile, TYPES_FILE } from '../core/codebook/readTypes';
import { TypeRules } from '../core/codebook/rules';
import { inEnglish } from '../core/text/message';
import { readIfThere } from './files';
import { messageOf } from './io';

/** The types that belong to sources: `annotation-types.json` in a source's folder, or in the nearest one above it. */
export class OwnTypes {
  readonly #fail: (message: string) => void;
  readonly #byFolder = new Map<string, Promise<TypeRules | undefined>>();

  /** `fail` is told of what cannot be used, in a sentence that names the file; the rest works. */
  constructor(fail: (message: string) => void) {
    this.#fail = fail;
  }

  /** What they suggest in a source, for `analyze`; `-` (standard input) has the types of the working folder. */
  async for(source: string): Promise<{ readonly rules?: TypeRules }> {
    const rules = await this.#in(source === '-' ? resolve('.') : dirname(resolve(source)));
    return rules ? { rules } : {};
  }

  #in(folder: string): Promise<TypeRules | undefined> {
    const known = this.#byFolder.get(folder) ?? this.#read(folder);
    this.#byFolder.set(folder, known);
    return known;
  }

  async #read(folder: string): Promise<TypeRules | undefined> {
    const path = join(folder, TYPES_FILE);
    const text = await readIfThere(path).catch((error) => {
      this.#fail(`${path}: ${messageOf(error)}`);
      return null;
    });
    if (text === null) return dirname(folder) === folder ? undefined : this.#in(dirname(folder));
    const { types, problems } = readTypesFile(text);
    for (const { message } of [...problems, ...checkPatterns(types)]) this.#fail(`${path}: ${inEnglish(message)}`);
    return new TypeRules(types);
  }
}
