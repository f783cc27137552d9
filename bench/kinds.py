#!/usr/bin/env python3
"""What each kind of answer takes with 1, 8 and 64 clients, beside the same requests sent to Elasticsearch directly.

Usage: bench/kinds.py DATA [SECONDS]      (a data directory with documents; 10 seconds for each figure unless another number is given)

Kinds are pages of words, pages of a phrase, pages with all nine facets, files of some columns, concordances, and concordances as files.
What each becomes is recorded by a proxy, as search.py does it, and sent again by Replay.java. All are asked both ways before, for three
times as long by eight clients, until the compilers have little left to do. Files walk through a kept state of the index; their requests
are sent to the index itself, with the same beginnings of pages. A page of a concordance that was counted before is not counted again,
and has no floor therefore. Prints a table, and the resident memory of both processes. Needs Python 3, JDK 21 or newer as java, and Linux (/proc).
"""
import base64
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

import indexing
import search

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORDS = search.QUERIES["Simplified"] + search.QUERIES["Traditional"]
PHRASES = ["\"产业集群\"", "「行政罰鍰」", "\"第三條\"", "『公開發行公司』", "\"主管機關\"", "\"應檢附文件\""]
CLIENTS = (1, 8, 64)


def api(route, **parameters):
    return f"/api/v1/{route}?" + urllib.parse.urlencode(parameters)


KINDS = {
    "words": [api("documents", q=q, size=20) for q in WORDS],
    "phrase": [api("documents", q=q, size=20) for q in PHRASES],
    "facets": [api("documents", q=q, size=20, facets=search.FACETS) for q in WORDS],
    "file": [api("export", q=q, format="csv", fields="id,title,year,region") for q in WORDS],
    "concordance": [api("concordance", q=q, size=50) for q in WORDS],
    "concordance as file": [api("concordance", q=q, format="csv") for q in WORDS],
}
COUNTED_BEFORE = "concordance"


def main(data, seconds):
    limits = {"TONGWEN_LIMITS_EXPORTS": "64"}
    cluster = search.Cluster(data)
    with search.Tongwen(["--data", str(data)], **limits) as server, tempfile.TemporaryDirectory() as folder:
        cluster.find()
        elasticsearch = indexing.Server(data)
        print(f"{cluster.documents():,} documents, {seconds} s for each figure")
        recorded = record(cluster, limits)
        print(f"{'milliseconds':22}{'clients':>8}{'p50':>9}{'p95':>9}{'p99':>9}{'a second':>10}{'not 200':>9}"
              f"{'direct p50':>12}{'p95':>9}{'p99':>9}{'ratio of p50':>14}")
        files = {}
        for kind, paths in KINDS.items():
            ours, direct = (pathlib.Path(folder) / f"{way} {kind}" for way in ("ours", "direct"))
            ours.write_text("".join(f"{i}\t0\tGET\t{server.url}{path}\t\t\n" for i, path in enumerate(paths)))
            direct.write_text("".join(lines(cluster, recorded[kind])))
            files[kind] = ours, direct
        for both in files.values():
            for file in both:
                replay(cluster, file, 8, 3 * seconds)
        for kind, (ours, direct) in files.items():
            for clients in CLIENTS:
                row(kind, clients, replay(cluster, ours, clients, seconds),
                    None if kind == COUNTED_BEFORE else replay(cluster, direct, clients, seconds))
        print(f"resident: program {resident(server.process.pid)} MB, Elasticsearch {resident(elasticsearch.process.name)} MB")


def record(cluster, limits):
    """Returns for each kind the stages of requests that each of its paths becomes."""
    proxy = search.Proxy(cluster)
    with proxy, search.Tongwen([], TONGWEN_ELASTICSEARCH_URIS=proxy.url, TONGWEN_ELASTICSEARCH_USERNAME=cluster.user,
                               TONGWEN_ELASTICSEARCH_PASSWORD=cluster.password, **limits) as server:
        recorded = {}
        for kind, paths in KINDS.items():
            recorded[kind] = []
            for path in paths:
                proxy.requests.clear()
                server.get(path)
                recorded[kind].append(search.stages(
                    [request for request in proxy.requests if not request.asks_for_version() and "_pit" not in request.path]))
        return recorded


def lines(cluster, pages):
    for number, stages in enumerate(pages):
        for at, stage in enumerate(stages):
            for request in stage:
                path, body = of_the_index(request)
                yield (f"{number}\t{at}\t{request.method}\thttp://127.0.0.1:{cluster.port}{path}\t{request.type}\t"
                       f"{base64.b64encode(body).decode()}\n")


def of_the_index(request):
    """Asks the index instead of a state of it, which is not kept for so long."""
    if b'"pit"' not in request.body:
        return request.path, request.body
    body = json.loads(request.body)
    del body["pit"]
    if "search_after" in body:
        # A state of the index adds a last value of its own.
        body["search_after"] = body["search_after"][:len(body["sort"])]
    return request.path.replace("/_search", "/tongwen-read/_search"), json.dumps(body).encode()


def replay(cluster, file, clients, seconds):
    told = subprocess.run(["java", ROOT / "bench/Replay.java", file, str(clients), str(seconds)], check=True, text=True,
                          stdout=subprocess.PIPE, env=os.environ | {"AUTHORIZATION": cluster.authorization}).stdout
    return [float(value) for value in told.split()]


def row(kind, clients, ours, direct):
    rate, p50, p95, p99, failed = ours
    line = f"{kind:22}{clients:8}{p50:9.1f}{p95:9.1f}{p99:9.1f}{rate:10.1f}{failed:9.0f}"
    if direct:
        line += f"{direct[1]:12.1f}{direct[2]:9.1f}{direct[3]:9.1f}{p50 / direct[1]:14.2f}"
        if direct[4]:
            line += f"  ({direct[4]:.0f} not answered directly)"
    print(line, flush=True)


def resident(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text()).group(1)) // 1024


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3) or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 10)
