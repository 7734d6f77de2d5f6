/** Python for `python jsonl_to_spacy.py de spacy.jsonl train.spacy`. Says how many spans fit no token boundary. */
export const SPACY_CONVERTER = `"""Turns spacy.jsonl into spaCy's binary format: python jsonl_to_spacy.py LANGUAGE spacy.jsonl out.spacy"""
import json
import sys

import spacy
from spacy.tokens import DocBin
from spacy.util import filter_spans

language, source, target = sys.argv[1:4]
nlp = spacy.blank(language)
docs = DocBin(store_user_data=True)
misaligned = 0
with open(source, encoding="utf-8", newline="\\n") as lines:
    for line in lines:
        row = json.loads(line)
        doc = nlp.make_doc(row["text"])
        spans = []
        for entry in row["spans"]:
            span = doc.char_span(
                entry["start"], entry["end"], label=entry["label"], kb_id=entry.get("kb_id", ""), alignment_mode="strict"
            )
            if span is None:
                misaligned += 1
            else:
                spans.append(span)
        doc.spans["sc"] = spans
        doc.ents = filter_spans([span for span in spans if not span.label_.startswith(("QUOTE", "PASSAGE"))])
        doc.user_data.update(row["meta"])
        docs.add(doc)
docs.to_disk(target)
print(f"{len(docs)} documents; {misaligned} spans left out because they cut a token of spaCy's in two")
`;
