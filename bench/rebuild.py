#!/usr/bin/env python3
"""Builds an index anew under searches: asks so many times a second, and compares every total with that before.

    bench/rebuild.py DATA [QUERIES.jsonl] [RATE]      (50 a second)

QUERIES has an object with "query" (or "text") on each line; without it, a few of our own are asked. Asks all of them once before and
keeps their totals and the sums of their facets of years; then asks at the rate while ./tongwen reindex --again runs, without waiting for
slow answers, and for ten seconds more. Prints how many answers came, errors, wrong totals, and percentiles of the time they took. Fails if
there is an error or a wrong total. Needs Python 3.
"""
import asyncio
import concurrent.futures
import http.client
import json
import pathlib
import statistics
import subprocess
import sys
import time
import urllib.parse

import pressure

OWN = ["先进制造业集群", "數位轉型", "碳", "\"产业链\" 江苏", "环保局", "製造業", "通知", "補助"]
CONNECTIONS, AFTER = 64, 10


async def main(data, queries, rate):
    with open("/dev/null", "w") as log, pressure.Server(data, log) as server:
        paths = [path(query) for query in queries]
        expected = {}
        for each in paths:
            expected[each] = ask(server.port, each)
        answers = []
        reindex = await asyncio.create_subprocess_exec(
            pressure.ROOT / "tongwen", "reindex", "--again", "--data", data, stdout=subprocess.PIPE)
        asking = asyncio.create_task(keep_asking(server.port, paths, rate, answers))
        told = (await reindex.communicate())[0].decode()
        await asyncio.sleep(AFTER)
        asking.cancel()
        print(told.strip())
        seconds = [each[2] for each in answers]
        errors = [each for each in answers if each[1][0] != 200]
        wrong = [(each[0], each[1], expected[each[0]]) for each in answers if each[1][0] == 200 and each[1] != expected[each[0]]]
        print(f"{len(answers):,} answers, {len(errors)} errors, {len(wrong)} wrong totals; p50 "
              f"{1000 * statistics.median(seconds):.0f} ms, p99 {1000 * statistics.quantiles(seconds, n=100)[98]:.0f} ms, "
              f"slowest {max(seconds):.1f} s")
        print(*errors[:3], *wrong[:3], sep="\n")
        return 1 if errors or wrong or reindex.returncode else 0


def path(query):
    return "/api/v1/documents?" + urllib.parse.urlencode({"q": query, "size": 5, "facets": "year", "facet_size": 100})


async def keep_asking(port, paths, rate, answers):
    loop, pool = asyncio.get_running_loop(), concurrent.futures.ThreadPoolExecutor(CONNECTIONS)
    begin, turn = time.monotonic(), 0
    while True:
        loop.run_in_executor(pool, timed, port, paths[turn % len(paths)], answers)
        turn += 1
        await asyncio.sleep(max(0, begin + turn / rate - time.monotonic()))


def timed(port, each, answers):
    start = time.monotonic()
    try:
        answer = ask(port, each)
    except OSError as broken:
        answer = (0, str(broken))
    answers.append((each, answer, time.monotonic() - start))


def ask(port, each):
    """The status, the total, and the sum of the years."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("GET", each)
        response = connection.getresponse()
        body = response.read()
    finally:
        connection.close()
    if response.status != 200:
        return response.status, body[:200]
    answer = json.loads(body)
    return response.status, answer["meta"]["total"]["value"], sum(year["count"] for year in answer["facets"]["year"]["values"])


def read(file):
    with open(file, encoding="utf-8") as lines:
        return [each.get("query") or each["text"] for each in map(json.loads, lines)]


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    chosen = read(sys.argv[2])[:200] if len(sys.argv) > 2 and pathlib.Path(sys.argv[2]).exists() else OWN
    sys.exit(asyncio.run(main(sys.argv[1], chosen, float(sys.argv[3]) if len(sys.argv) > 3 else 50)))
