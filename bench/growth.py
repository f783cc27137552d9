#!/usr/bin/env python3
"""What more documents cost: time to index them, size of the index, and time of a page of results, at several sizes of one collection.

Usage: bench/growth.py DATA CHARACTERS STEP,STEP... FILE.jsonl.gz...

Makes documents as generate.py does, of so many characters on average, and indexes them into an empty data directory until there are
so many as the first step says, then the second, and so on. After each step it waits for Elasticsearch to merge what it has, and asks each of the
queries of search.py five times for a page of 20 with all facets, one after another, each by an index that has no answers kept. Prints a line for
each step. The indexer may take 8 GB of memory, so that copies are looked for in memory. Needs Python 3, and Linux (/proc).
"""
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import generate
import indexing
import search

WARM_UP = 20
ROUNDS = 5
INDEXER = "-Xmx8g"


def main(data, characters, steps, files):
    made = generate.documents(characters, files)
    with search.Tongwen(["--data", str(data)]) as api:
        server = indexing.Server(data)
        cluster = search.Cluster(data)
        cluster.find()
        there = written = 0
        print(f"{'documents':>10}{'seconds':>9}{'a second':>10}{'client CPU s':>14}{'server CPU s':>14}{'characters':>15}"
              f"{'MB':>8}{'B a character':>15}{'p50 ms':>8}{'p95 ms':>8}", flush=True)
        for step in steps:
            with tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder) / f"{step}.jsonl"
                written += write(file, itertools.islice(made, step - there))
                spent, _ = indexing.timed(server, lambda: index(data, file))
            settle(cluster)
            size = json.loads(cluster.ask("GET", "/tongwen-read/_stats/store"))["_all"]["primaries"]["store"]["size_in_bytes"]
            p50, p95 = pages(api, cluster)
            print(f"{cluster.documents():10,}{spent['seconds']:9.0f}{(step - there) / spent['seconds']:10.0f}{spent['client']:14.0f}"
                  f"{spent['server']:14.0f}{written:15,}{size / 1e6:8.0f}{size / written:15.2f}{p50:8.1f}{p95:8.1f}", flush=True)
            there = step


def write(file, documents):
    """Returns the characters of the texts."""
    characters = 0
    with file.open("w", encoding="utf-8") as lines:
        for document in documents:
            lines.write(json.dumps(document, ensure_ascii=False) + "\n")
            characters += len(document["body"])
    return characters


def index(data, file):
    options = os.environ | {"TONGWEN_JAVA_OPTS": INDEXER}
    subprocess.run([indexing.ROOT / "tongwen", "index", "--data", data, file], stdout=subprocess.DEVNULL, check=True, env=options)


def settle(cluster):
    """Waits until no segments are being merged, in ten minutes at most; what was merged is deleted then."""
    cluster.ask("POST", "/tongwen-read/_refresh")
    for _ in range(600):
        time.sleep(1)
        if json.loads(cluster.ask("GET", "/tongwen-read/_stats/merge"))["_all"]["total"]["merges"]["current"] == 0:
            break
    # Searches go on with merged segments, which are not deleted before, until the next refresh.
    cluster.ask("POST", "/tongwen-read/_refresh")
    cluster.ask("POST", "/tongwen-read/_flush?force=true")


def pages(api, cluster):
    """Returns percentiles of milliseconds, once the compilers have less to do."""
    taken = []
    # The server has closed what was not used while documents came.
    api.connection.close()
    for number in range(-WARM_UP, ROUNDS):
        for query in search.KINDS:
            cluster.forget()
            start = time.perf_counter()
            api.get(search.path(query))
            if number >= 0:
                taken.append((time.perf_counter() - start) * 1000)
    return search.percentile(taken, 50), search.percentile(taken, 95)


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), float(sys.argv[2]), [int(step) for step in sys.argv[3].split(",")], sys.argv[4:])
