"""Prints as JSON, a line a file, what rdflib reads from NIF in Turtle: the text, and each string's words and link."""
import json
import sys

from rdflib import Graph, Namespace

NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
QUERY = """
  PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
  PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
  SELECT ?words ?begin ?end ?link WHERE {
    ?string nif:anchorOf ?words ; nif:beginIndex ?begin ; nif:endIndex ?end ; nif:referenceContext ?context .
    ?context a nif:Context .
    OPTIONAL { ?string itsrdf:taIdentRef ?link }
  } ORDER BY ?begin ?end
"""

for path in sys.argv[1:]:
    graph = Graph().parse(path, format="turtle")
    text = str(next(graph.objects(None, NIF.isString)))
    strings = [
        {"words": str(row.words), "slice": text[int(row.begin) : int(row.end)], "link": row.link and str(row.link)}
        for row in graph.query(QUERY)
    ]
    print(json.dumps({"text": text, "strings": strings}))
