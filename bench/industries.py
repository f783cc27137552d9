#!/usr/bin/env python3
"""Industries: compares what a running server knows of labelled documents with what a reader says that they are about.

Usage: bench/industries.py [URL] [LABELS.tsv]      (http://localhost:8080 and the labels of the indexer's tests)

Asks for each document of the labels (id, collection, part, sectors, chains). Documents that the server has not are counted and
left out, and so are those whose industries came with them. Prints precision, recall and F1 of every sector and chain for each
part, and their mean over the industries that occur in the labels. Needs Python 3.
"""
import collections
import json
import pathlib
import sys
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
LABELS = ROOT / "indexer/src/test/resources/org/tongwen/indexer/enrich/industry/industry-labels.tsv"


def main(url="http://localhost:8080", labels=LABELS):
    documents = [(row, document(url, row["id"])) for row in read(labels)]
    missing = sum(1 for _, found in documents if found is None)
    given = sum(1 for _, found in documents if found and is_given(found))
    known = [(row, found) for row, found in documents if found and not is_given(found)]
    print(f"{len(documents)} labelled, {missing} not in the index, {given} with industries of their own, {len(known)} compared")
    for part in sorted({row["part"] for row, _ in known}):
        of_part = [(row, found) for row, found in known if row["part"] == part]
        print(f"\n{part}: {len(of_part)} documents")
        table("sectors", [(ids(row["sectors"]), sectors(found)) for row, found in of_part])
        if any(row["chains"] for row, _ in of_part):
            table("chains", [(ids(row["chains"]), chains(found)) for row, found in of_part])
        nothing = [found for row, found in of_part if not row["sectors"]]
        print(f"about none: {sum(1 for found in nothing if not found['industries'])} of {len(nothing)} right")


def read(labels):
    lines = [line for line in pathlib.Path(labels).read_text("utf-8").splitlines() if line and not line.startswith("#")]
    columns = lines[0].split("\t")
    return [dict.fromkeys(columns, "") | dict(zip(columns, line.split("\t"))) for line in lines[1:]]


def document(url, id):
    try:
        with urllib.request.urlopen(f"{url}/api/v1/documents/{urllib.parse.quote(id, safe='')}") as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return None
        raise


def is_given(found):
    return any(one["field"] == "industries" and one["origin"] == "given" for one in found.get("evidence", []))


def ids(cell):
    return set(filter(None, cell.split("|")))


def sectors(found):
    return {industry["id"].split(".")[0] for industry in found["industries"]}


def chains(found):
    return {industry["id"] for industry in found["industries"] if "." in industry["id"]}


def table(name, pairs):
    right, found, wanted = (collections.Counter() for _ in range(3))
    for should, has in pairs:
        right.update(should & has)
        found.update(has)
        wanted.update(should)
    print(f"  {name:42} {'labelled':>8} {'precision':>9} {'recall':>6} {'F1':>6}")
    for id in sorted(wanted | found):
        print(f"  {id:42} {wanted[id]:8} {ratio(right[id], found[id]):9.2f} {ratio(right[id], wanted[id]):6.2f} {f1(right, found, wanted, id):6.2f}")
    mean = sum(f1(right, found, wanted, id) for id in wanted) / max(len(wanted), 1)
    print(f"  all: precision {ratio(right.total(), found.total()):.3f}, recall {ratio(right.total(), wanted.total()):.3f}, "
          f"mean F1 of {len(wanted)} {name} {mean:.3f}")


def f1(right, found, wanted, id):
    return ratio(2 * right[id], found[id] + wanted[id])


def ratio(part, whole):
    return part / whole if whole else 0.0


if __name__ == "__main__":
    main(*sys.argv[1:])
