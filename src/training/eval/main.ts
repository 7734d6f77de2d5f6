import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inEnglish } from '../../core/text/message';
import { loadKnowledge } from '../../node/models';
import { entities } from './entities';
import { linking } from './linking';
import { quotes } from './quotes';
import type { EvalSection } from './section';
import { formatTable } from './table';

// The parts of the evaluation, in the order of printing.
const SECTIONS: readonly EvalSection[] = [entities, quotes, linking];

const USAGE = 'Usage: npm run eval -- [--no-peers] [SECTION…] [--set WORD]…   Sections: ';

const { values, positionals: sections } = parseArgs({
  allowPositionals: true,
  options: {
    models: { type: 'string', default: 'media/models' },
    'no-peers': { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
  },
});
if (sections.some((section) => !SECTIONS.some(({ name }) => name === section))) {
  console.error(USAGE + SECTIONS.map(({ name }) => name).join(', '));
  process.exit(2);
}
const context = { peers: !values['no-peers'], only: values.set };

const shared = process.env.SHARED ?? '../shared';
if (!existsSync(shared)) {
  console.log(`${shared} is not here: only what lies in this repository is measured. SHARED=… names another folder.\n`);
}
const { knowledge, warnings } = await loadKnowledge(values.models);
for (const warning of warnings) console.log(inEnglish(warning));
for (const section of SECTIONS) {
  if (sections.length > 0 && !sections.includes(section.name)) continue;
  for (const table of await section.run({ shared, knowledge, ...context })) console.log(formatTable(table));
}
