import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExchangeDocument } from '../../src/core/exchange/document';
import { writeLabelStudio } from '../../src/core/exchange/formats/labelStudio';
import { writeQdpx } from '../../src/core/exchange/formats/qdpx';
import { writeTeiInline } from '../../src/core/exchange/formats/tei/inline';
import { writeTei } from '../../src/core/exchange/formats/tei/standOff';
import { CONTEXT, samples, TRICKY } from './support/documents';
import { inFolder, program, tool } from './support/program';

let documents: ExchangeDocument[];

beforeAll(async () => {
  documents = [TRICKY, ...(await samples())];
});

const xpath = (file: string, expression: string) => program('xmllint', '--nonet', '--xpath', expression, file);

describe.each([
  ['standoff', writeTei],
  ['inline', writeTeiInline],
])('TEI %s', (_, write) => {
  test('xmllint finds it well-formed, and the text in it unchanged', async () => {
    const { files } = write(documents, CONTEXT);
    const folder = await inFolder(files);
    for (const [index, { path }] of files.entries()) {
      await program('xmllint', '--nonet', '--noout', join(folder, path));
      const text = await xpath(join(folder, path), "string(//*[local-name()='ab'])");
      // xmllint ends what it prints with a line end.
      expect(text.replace(/\n$/, '')).toBe(documents[index]?.text);
    }
  });
});

test('TEI: every pointer leads to an element that is there', async () => {
  const folder = await inFolder(writeTei([TRICKY], CONTEXT).files);
  const file = join(folder, `${TRICKY.name}.xml`);
  expect(await xpath(file, "count(//*[local-name()='annotation'])")).toContain(String(TRICKY.items.length));
  expect(
    await xpath(file, "count(//*[local-name()='ptr'][starts-with(@target,'#e')][not(substring(@target,2)=//@xml:id)])"),
  ).toContain('0');
  expect(await xpath(file, "string(//*[local-name()='person'][@xml:id='e1']/*[local-name()='persName'])")).toContain(
    'Xi Jinping',
  );
});

test('Label Studio: xmllint reads the labels of the configuration', async () => {
  const folder = await inFolder(writeLabelStudio([TRICKY], CONTEXT).files);
  const labels = await xpath(join(folder, 'label-studio-config.xml'), '//Label/@value');
  expect(
    labels
      .trim()
      .split('\n')
      .map((line) => /"(.*)"/.exec(line)?.[1]),
  ).toEqual(['Beruf der Person', 'CUE', 'LOC', 'PER', 'QUOTE', 'SPEAKER']);
});

test('REFI-QDA: Python unzips the project, and xmllint finds its elements in the order of the schema', async () => {
  const { files } = writeQdpx(documents, CONTEXT);
  const folder = await inFolder(files);
  const archive = join(folder, files[0]?.path ?? '');
  const listed = await program(tool('EXCHANGE_PYTHON'), '-m', 'zipfile', '-t', archive);
  expect(listed).toContain('Done testing');
  const entries = unzipSync(files[0]?.content as Uint8Array);
  const project = await inFolder([{ path: 'project.qde', content: entries['project.qde'] ?? '' }]);
  const qde = join(project, 'project.qde');
  await program('xmllint', '--nonet', '--noout', qde);
  for (const [parent, order] of Object.entries(SCHEMA_ORDER)) {
    for (let i = 1; i < order.length; i++) {
      const wrong = `count(//*[local-name()='${parent}']/*[local-name()='${order[i - 1]}'][preceding-sibling::*[local-name()='${order[i]}']])`;
      expect((await xpath(qde, wrong)).trim()).toBe('0');
    }
  }
  expect((await xpath(qde, 'count(//@targetGUID[not(.=//@guid)])')).trim()).toBe('0');
});

/** The sequences of `Project.xsd` (REFI-QDA 1.5) as far as they are used. */
const SCHEMA_ORDER: Readonly<Record<string, readonly string[]>> = {
  Project: ['Users', 'CodeBook', 'Sources', 'Notes', 'Links'],
  Code: ['Description', 'Code'],
  PlainTextSelection: ['Description', 'Coding', 'NoteRef'],
};
