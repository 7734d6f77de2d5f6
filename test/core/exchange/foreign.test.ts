// Files as other programs write them, after their documentation: what is not ours must be understood too.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeAnchor } from '../../../src/core/annotations/anchor';
import { emptySidecar } from '../../../src/core/annotations/sidecar/names';
import { writeSidecar } from '../../../src/core/annotations/sidecar/write';
import { type ExchangeDocument, type ExchangeItem, wordsOf } from '../../../src/core/exchange/document';
import type { InputFile } from '../../../src/core/exchange/format';
import { formatById } from '../../../src/core/exchange/formats';
import { file, sourcesOf } from './files';

async function read(format: string, ...files: InputFile[]) {
  const reader = await formatById(format)?.read?.();
  if (!reader) throw new Error(`${format} cannot be read`);
  return reader(files, sourcesOf({ name: 'a.txt', text: '😀 Obama lebt' }));
}

/** What is said of which words: `PER: Obama`, `Obama -lebt in-> Rom`. */
function said(document: ExchangeDocument | undefined): string[] {
  const items = document?.items ?? [];
  const words = (item: ExchangeItem | undefined) => (item ? wordsOf(item, document?.text ?? '') : '?');
  return items.map((item) => {
    if (item.kind === 'mention') return `${item.type}: ${words(item)}`;
    if (item.kind !== 'relation') return `${item.kind}: ${words(item)}`;
    const end = (id: string) => words(items.find((other) => other.id === id));
    return `${end(item.from)} -${item.label}-> ${end(item.to)}`;
  });
}

describe('doccano', () => {
  test('sequence labels, in code points', async () => {
    const { documents } = await read(
      'doccano',
      file('x.jsonl', '{"id":1,"text":"😀 Obama lebt","label":[[2,7,"PER"]]}'),
    );
    expect(said(documents[0])).toEqual(['PER: Obama']);
    expect(documents[0]?.name).toBe('x.jsonl-1.txt');
  });
  test('entities and relations', async () => {
    const row = {
      id: 10,
      text: 'Obama lebt in Rom',
      entities: [
        { id: 1, label: 'PER', start_offset: 0, end_offset: 5 },
        { id: 2, label: 'LOC', start_offset: 14, end_offset: 17 },
      ],
      relations: [{ id: 1, from_id: 1, to_id: 2, type: 'lebt in' }],
      Comments: [],
    };
    const { documents } = await read('doccano', file('x.jsonl', JSON.stringify(row)));
    expect(said(documents[0])).toEqual(['PER: Obama', 'LOC: Rom', 'Obama -lebt in-> Rom']);
  });
});

test('Label Studio: annotations, predictions with scores, relations, several labels, in UTF-16', async () => {
  const region = (id: string, start: number, end: number, ...labels: string[]) => ({
    id,
    from_name: 'ner',
    to_name: 'text',
    type: 'labels',
    value: { start, end, text: '…', labels },
  });
  const relation = { type: 'relation', from_id: 'a', to_id: 'b', direction: 'left', labels: ['kennt'] };
  const task = {
    id: 7,
    data: { my_text: '😀 Obama lebt in Rom' },
    annotations: [{ id: 1, result: [region('a', 3, 8, 'PER', 'POL'), region('b', 17, 20, 'LOC'), relation] }],
    predictions: [{ model_version: 'm', result: [{ ...region('c', 9, 13, 'VERB'), score: 0.4 }] }],
  };
  const { documents, problems } = await read('label-studio', file('x.json', JSON.stringify([task])));
  expect(problems).toEqual([]);
  expect(said(documents[0])).toEqual(['PER: Obama', 'POL: Obama', 'VERB: lebt', 'LOC: Rom', 'Rom -kennt-> Obama']);
  expect(documents[0]?.items[2]).toMatchObject({ origin: 'machine', status: 'suggested', confidence: 0.4 });
});

test('Prodigy: spans, relations between spans; what was rejected stays out', async () => {
  const span = (start: number, end: number, label: string) => ({ start, end, token_start: 0, token_end: 0, label });
  const rows = [
    {
      text: 'Obama lebt in Rom',
      spans: [span(0, 5, 'PER'), span(14, 17, 'LOC')],
      relations: [{ head: 0, child: 3, label: 'lebt', head_span: span(0, 5, 'PER'), child_span: span(14, 17, 'LOC') }],
      answer: 'accept',
    },
    { text: 'Nein', spans: [span(0, 4, 'PER')], answer: 'reject' },
  ];
  const { documents } = await read('prodigy', file('x.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')));
  expect(documents.map(said)).toEqual([['PER: Obama', 'LOC: Rom', 'Obama -lebt-> Rom']]);
});

test('spaCy: entities as triples', async () => {
  const { documents } = await read('spacy', file('x.jsonl', '{"text":"😀 Obama lebt","entities":[[2,7,"PER"]]}'));
  expect(said(documents[0])).toEqual(['PER: Obama']);
});

test('GATE: code points where the document says so, every annotation set', async () => {
  const annotation = (type: string, start: number, end: number) => ({
    type,
    start,
    end,
    id: 0,
    features: { gender: 'x' },
  });
  const bdoc = (offset_type: string, shift: number) => ({
    annotation_sets: {
      '': { name: '', annotations: [annotation('Person', 2 + shift, 7 + shift)], next_annid: 1 },
      Key: { name: 'Key', annotations: [annotation('Verb', 8 + shift, 12 + shift)], next_annid: 1 },
    },
    text: '😀 Obama lebt',
    features: {},
    offset_type,
    name: '',
  });
  for (const document of [bdoc('p', 0), bdoc('j', 1)]) {
    const { documents } = await read('gate', file('d.bdocjs', JSON.stringify(document)));
    expect(said(documents[0])).toEqual(['Person: Obama', 'Verb: lebt']);
    expect(documents[0]?.name).toBe('d');
  }
});

test('brat: discontinuous spans, events, equivalences, references, attributes and notes', async () => {
  const ann = [
    'T1\tOrganization 0 4\tSony',
    'T2\tMERGE-ORG 14 27\tjoint venture',
    'T3\tOrganization 33 41\tEricsson',
    'T4\tLocation 0 4;33 41\tSony Ericsson',
    'E1\tMERGE-ORG:T2 Org1:T1 Org2:T3',
    'R1\tOrigin Arg1:T3 Arg2:T1',
    '*\tAlias T1 T3',
    'A1\tNegation E1',
    'M2\tConfidence E1 L1',
    'N1\tReference T1 Wikipedia:534366\tSony Group',
    '#1\tAnnotatorNotes T1\tthis is a note',
    'X1\twhat is this',
  ].join('\r\n');
  const { documents, problems } = await read(
    'brat',
    file('b.txt', 'Sony formed a joint venture with Ericsson'),
    file('b.ann', ann),
  );
  expect(said(documents[0]).sort()).toEqual([
    'Ericsson -Origin-> Sony',
    'Location: Sony Ericsson',
    'MERGE-ORG: joint venture',
    'Organization: Ericsson',
    'Organization: Sony',
    'Sony -Alias-> Ericsson',
    'joint venture -Org1-> Sony',
    'joint venture -Org2-> Ericsson',
  ]);
  const sony = documents[0]?.items.find(({ id }) => id === 'T1');
  expect(sony).toMatchObject({
    entity: { id: 'Wikipedia:534366', label: 'Sony Group' },
    notes: [{ text: 'this is a note' }],
  });
  const merger = documents[0]?.items.find(({ id }) => id === 'T2');
  expect(merger?.notes).toEqual([{ text: 'Negation' }, { text: 'Confidence: L1' }]);
  expect(problems.map(({ line }) => line)).toEqual([12]);
});

test('CoNLL-2003 as it was published: IOB1, four columns, document marks', async () => {
  const conll = `-DOCSTART- -X- -X- O

U.N. NNP I-NP I-ORG
official NN I-NP O
Ekeus NNP I-NP I-PER
heads VBZ I-VP O
Baghdad NNP I-NP I-LOC
Rome NNP I-NP B-LOC
. . O O
`;
  const { documents } = await read('conll2003', file('eng.conll', conll));
  expect(documents[0]?.text.trim()).toBe('U.N. official Ekeus heads Baghdad Rome .');
  expect(said(documents[0])).toEqual(['ORG: U.N.', 'PER: Ekeus', 'LOC: Baghdad', 'LOC: Rome']);
});

test('WebAnno TSV as its guide has it: stacked, several tokens, parts of tokens, relations, escapes', async () => {
  const tsv = `#FORMAT=WebAnno TSV 3.2
#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value
#T_RL=webanno.custom.Link|label|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity


#Text=Bell \\\\ Labs in Galveston-Island
1-1\t0-4\tBell\t*[1]|http://x.org/Bell[2]\tORG[1]|PER[2]\t_\t_
1-2\t5-6\t\\\\\t*[1]\tORG[1]\t_\t_
1-3\t7-11\tLabs\t*[1]\tORG[1]\t_\t_
1-4\t12-14\tin\t_\t_\t_\t_
1-5\t15-31\tGalveston-Island\t_\t_\t_\t_
1-5.1\t15-24\tGalveston\t*\tLOC\\_a\tfounded\\|in\t1-1[1_0]

#Text=Ende
2-1\t32-36\tEnde\t_\t_\t_\t_
`;
  const { documents, problems } = await read('webanno-tsv', file('d.tsv', tsv));
  expect(problems).toEqual([]);
  expect(documents[0]?.text).toBe('Bell \\ Labs in Galveston-Island\nEnde');
  expect(said(documents[0])).toEqual([
    'ORG: Bell \\ Labs',
    'PER: Bell',
    'LOC_a: Galveston',
    'Bell \\ Labs -founded|in-> Galveston',
  ]);
  expect(documents[0]?.items[1]).toMatchObject({ entity: { id: 'http://x.org/Bell' } });
});

test('UIMA XMI of DKPro: named entities and dependencies, without tokens and sentences', async () => {
  const xmi = `<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore"
 xmlns:type4="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:s="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore"
 xmlns:c="http:///webanno/custom.ecore" xmi:version="2.0">
 <cas:NULL xmi:id="0"/>
 <tcas:DocumentAnnotation xmi:id="8" sofa="1" begin="0" end="13" language="de"/>
 <s:Sentence xmi:id="2" sofa="1" begin="0" end="13"/><s:Token xmi:id="3" sofa="1" begin="3" end="8"/>
 <type4:NamedEntity xmi:id="4" sofa="1" begin="3" end="8" value="PER" identifier="http://x.org/Obama"/>
 <type4:NamedEntity xmi:id="5" sofa="1" begin="9" end="13" value="VERB"/>
 <c:Does xmi:id="6" sofa="1" begin="9" end="13" Governor="4" Dependent="5" label="tut"/>
 <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="&#128512; Obama lebt"/>
 <cas:View sofa="1" members="2 3 4 5 6 8"/>
</xmi:XMI>`;
  const { documents, problems } = await read('uima-xmi', file('d.xmi', xmi));
  expect(problems).toEqual([]);
  expect(said(documents[0])).toEqual(['PER: Obama', 'VERB: lebt', 'Obama -tut-> lebt']);
  expect(documents[0]).toMatchObject({ name: 'd', language: 'de' });
});

describe('REFI-QDA', () => {
  const project = (origin: string, selections: string) => `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="${origin}">
<Users><User guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Anna"/></Users>
<CodeBook><Codes><Code guid="AAAAAAAA-0000-0000-0000-000000000002" name="Macht" isCodable="true">
<Code guid="AAAAAAAA-0000-0000-0000-000000000003" name="Staat" isCodable="true"/></Code></Codes></CodeBook>
<Sources><TextSource guid="AAAAAAAA-0000-0000-0000-000000000004" name="Gespräch" plainTextPath="internal://AAAAAAAA.txt">
${selections}</TextSource></Sources></Project>`;
  const selection = (start: number, end: number, content: string) =>
    `<PlainTextSelection guid="${start}" startPosition="${start}" endPosition="${end}" creatingUser="aaaaaaaa-0000-0000-0000-000000000001" creationDateTime="2019-06-07T03:36:36Z">${content}</PlainTextSelection>`;
  const coding = (code: number) =>
    `<Coding guid="c${code}"><CodeRef targetGUID="aaaaaaaa-0000-0000-0000-00000000000${code}"/></Coding>`;
  const qdpx = (xml: string, text: string, folder = 'Sources') =>
    read('qdpx', {
      path: 'p.qdpx',
      content: zipSync({ 'project.qde': strToU8(xml), [`${folder}/AAAAAAAA.txt`]: strToU8(text) }),
    });

  test('codes of any depth, several codes, memos, whoever coded', async () => {
    const xml = project(
      'QualCoder 3.5',
      selection(2, 7, `<Description>Wer?</Description>${coding(2)}${coding(3)}`) +
        selection(8, 12, '<Description>nur ein Memo</Description>'),
    );
    // QualCoder writes a byte order mark, which is no character of the text.
    const { documents, problems } = await qdpx(xml, '\ufeff😀 Obama lebt');
    expect(problems).toEqual([]);
    expect(said(documents[0])).toEqual(['Macht: Obama', 'Staat: Obama', 'passage: lebt']);
    expect(documents[0]?.items[0]).toMatchObject({
      creator: 'Anna',
      created: '2019-06-07T03:36:36Z',
      notes: [{ text: 'Wer?' }],
    });
  });
  test('ATLAS.ti counts CRLF as one, others as two', async () => {
    const text = 'Ja\r\nObama';
    expect(
      said((await qdpx(project('ATLAS.ti 22', selection(3, 8, coding(2))), text, 'sources')).documents[0]),
    ).toEqual(['Macht: Obama']);
    expect(said((await qdpx(project('MAXQDA 2022', selection(4, 9, coding(2))), text)).documents[0])).toEqual([
      'Macht: Obama',
    ]);
  });
});

describe('Web Annotations', () => {
  const source = 'https://example.org/texts/a.txt';
  test('of Hypothesis: tags, a comment, a quote without a position, a range that is passed over', async () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://hypothes.is/a/1',
      type: 'Annotation',
      creator: 'acct:anna@hypothes.is',
      body: [
        { type: 'TextualBody', value: 'Wer?', format: 'text/markdown' },
        { type: 'TextualBody', purpose: 'tagging', value: 'Politik' },
      ],
      target: [
        {
          source,
          selector: [
            { type: 'RangeSelector', startContainer: '/p' },
            { type: 'TextQuoteSelector', exact: 'Obama', prefix: '😀 ', suffix: ' le' },
          ],
        },
      ],
    };
    const { documents } = await read('w3c', file('x.jsonld', JSON.stringify(annotation)));
    expect(said(documents[0])).toEqual(['Politik: Obama']);
    expect(documents[0]?.items[0]).toMatchObject({ creator: 'acct:anna@hypothes.is', notes: [{ text: 'Wer?' }] });
  });
  test('in a collection, with an identified entity', async () => {
    const collection = {
      type: 'AnnotationCollection',
      first: {
        type: 'AnnotationPage',
        items: [
          {
            id: 'urn:x:1',
            type: 'Annotation',
            body: [
              { type: 'TextualBody', purpose: 'tagging', value: 'PER' },
              { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q76' },
            ],
            target: { source, selector: { type: 'TextPositionSelector', start: 2, end: 7 } },
          },
        ],
      },
    };
    const { documents } = await read('w3c', file('x.jsonld', JSON.stringify(collection)));
    expect(said(documents[0])).toEqual(['PER: Obama']);
    expect(documents[0]?.items[0]).toMatchObject({ entity: { id: 'http://www.wikidata.org/entity/Q76' } });
  });
  test('of a sidecar of our own', async () => {
    const text = '😀 Obama lebt';
    const time = '2026-01-01T00:00:00Z';
    const base = { status: 'corrected', orphan: false, created: time, modified: time } as const;
    const anchor = (words: string) =>
      makeAnchor(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const entity = { id: 'wikidata:Q76', label: 'Barack Obama' };
    const sidecar = {
      ...emptySidecar('a.txt'),
      annotations: [
        {
          ...base,
          id: 'urn:uuid:1',
          body: { kind: 'mention', type: 'PER', entity },
          target: [anchor('Obama')],
          notes: [{ id: 'urn:uuid:4', text: 'Wer?', created: time }],
        },
        {
          ...base,
          id: 'urn:uuid:2',
          body: { kind: 'quote', type: 'indirect', speaker: { anchor: anchor('Obama'), entity }, cue: anchor('lebt') },
          target: [anchor('lebt')],
          notes: [],
        },
        {
          ...base,
          id: 'urn:uuid:3',
          body: { kind: 'relation', label: 'sagt', from: 'urn:uuid:1', to: 'urn:uuid:2' },
          target: [],
          notes: [],
        },
      ],
    } as const;
    const { documents, problems } = await read('w3c', file('a.txt.annotations.json', writeSidecar(sidecar, text)));
    expect(problems).toEqual([]);
    expect(documents[0]?.items).toMatchObject([
      { kind: 'mention', type: 'PER', entity, status: 'corrected', notes: [{ text: 'Wer?' }] },
      { kind: 'quote', type: 'indirect', speaker: { span: { start: 3, end: 8 }, entity }, cue: { start: 9, end: 13 } },
      { kind: 'relation', label: 'sagt', from: 'urn:uuid:1', to: 'urn:uuid:2' },
    ]);
  });
});
