#!/usr/bin/env python3
"""Times what counts, compares and shows words in context, and the memory of the API that does.

    bench/research.py DATA [ROUNDS]

Starts a server of its own above the data directory. Each request is made once to warm up, and then as often as there are rounds, in turn with
the others; told are the median and the slowest."""
import json
import pathlib
import statistics
import sys
import tempfile
import time
import urllib.parse
import urllib.request

import pressure

SIX = ["产业", "市场", "就业", "信用", "能源", "粮食"]

REQUESTS = {
    "trend of six queries": ("trends", {"q": SIX}),
    "trend of six queries, in works": ("trends", {"q": SIX, "count_by": "work"}),
    "trend of one query, in occurrences": ("trends", {"q": "资源", "count_by": "occurrence"}),
    "groups of region and year": ("groups", {"q": "资源", "by": "region,year"}),
    "groups of region and year, in works": ("groups", {"q": "资源", "by": "region,year", "count_by": "work"}),
    "concordance, first page": ("concordance", {"q": "资源"}),
    "concordance by what stands right, first page": ("concordance", {"q": "资源", "sort": "right"}),
    "concordance, all as CSV": ("concordance", {"q": "资源", "format": "csv"}),
    "words nearby": ("collocations", {"q": "资源"}),
    "typical words": ("terms", {"q": "资源"}),
    "comparison": ("compare", {"a.q": "资源", "b.q": "市场"}),
    "list of 20": ("documents", {"q": "资源"}),
}


def main(data, rounds):
    with tempfile.NamedTemporaryFile("w+") as log, pressure.Server(data, log) as server:
        seconds = {name: [] for name in REQUESTS}
        size = {}
        print(f"before: {server.status('VmRSS') / 1024:.0f} MB resident", flush=True)
        for turn in range(rounds + 1):
            for name, (resource, parameters) in REQUESTS.items():
                start = time.monotonic()
                size[name] = len(answer(server.port, resource, parameters))
                if turn > 0:
                    seconds[name].append(time.monotonic() - start)
        for name, taken in seconds.items():
            print(f"{name}: {statistics.median(taken):.2f} s, at most {max(taken):.2f} s, {size[name] / 1024:,.0f} kB")
        print(f"after: {server.status('VmRSS') / 1024:.0f} MB resident, at most {server.status('VmHWM') / 1024:.0f} MB;"
              f" {server.live():.0f} MB of heap live")
        receipt(server)


def receipt(server):
    """A receipt costs a sum with each count; how long does it take to make its search again?"""
    kept = json.loads(answer(server.port, "documents", {"q": "资源", "size": 0}))["meta"]["receipt"]
    taken = []
    for _ in range(5):
        start = time.monotonic()
        request = urllib.request.Request(
            f"http://localhost:{server.port}/api/v1/receipts/verify",
            data=json.dumps(kept).encode(), headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as verified:
            assert json.load(verified)["same"]
        taken.append(time.monotonic() - start)
    print(f"a receipt verified: {statistics.median(taken):.2f} s, at most {max(taken):.2f} s")


def answer(port, resource, parameters):
    query = urllib.parse.urlencode(parameters, doseq=True)
    with urllib.request.urlopen(f"http://localhost:{port}/api/v1/{resource}?{query}", timeout=600) as answered:
        return answered.read()


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5)
