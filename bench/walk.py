#!/usr/bin/env python3
"""Walks and exports everything while documents are being added, and times exports beside a plain loop of search_after.

    bench/walk.py DATA [ROUNDS]

Starts a server of its own above the data directory. First 1,000 documents are sent in ten uploads while all are walked by cursor;
every earlier id must be met once. Then CSV and NDJSON take turns with a loop that reads the same documents from Elasticsearch by
search_after in pages of the same size. The 1,000 documents stay in the index."""
import csv
import http.client
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

import pressure
import search

PAGE = 500
LEFT_OUT = ["text.body", "text.spelling", "work.keys", "work.sketch", "archive.original", "archive.evidence", "subject.citations"]


def main(data, rounds):
    with tempfile.NamedTemporaryFile("w+") as log, pressure.Server(data, log) as server:
        cluster = search.Cluster(pathlib.Path(data))
        cluster.find()
        walk_while_documents_come(server, new_token(data))
        for turn in range(rounds):
            for name, read in (("csv", csv_rows), ("ndjson", ndjson_rows), ("search_after", None)):
                start = time.monotonic()
                rows = plain_loop(cluster) if read is None else exported(server.port, name, read)
                seconds = time.monotonic() - start
                print(f"{name}: {rows:,} rows in {seconds:.1f} s, {rows / seconds:,.0f} a second;"
                      f" {server.status('VmRSS') / 1024:.0f} MB resident", flush=True)


def new_token(data):
    """Seen by the running server within a second."""
    command = [pressure.ROOT / "tongwen", "token", "create", f"walk-{time.time_ns()}", "--expires", "1d", "--data", data]
    token = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    time.sleep(1)
    return token


def walk_while_documents_come(server, token):
    before = [item["id"] for item in walked(server.port)]
    assert len(before) == len(set(before))
    sender = threading.Thread(target=send, args=(server.port, token))
    sender.start()
    met = [item["id"] for item in walked(server.port)]
    sender.join()
    assert len(met) == len(set(met)) and set(before) <= set(met)
    print(f"walked {len(before):,} documents while 1,000 came: every one of them once, and {len(met) - len(before):,} new ones", flush=True)


def walked(port):
    connection, cursor = http.client.HTTPConnection("localhost", port), "*"
    while cursor:
        connection.request("GET", f"/api/v1/documents?size=200&fields=id&facets=script&cursor={cursor}")
        page = json.load(connection.getresponse())
        yield from page["items"]
        cursor = page["next_cursor"]


def send(port, token):
    headers = {"Authorization": "Bearer " + token, "Content-Type": "application/x-ndjson"}
    for part in range(10):
        records = "".join(
            json.dumps({"id": f"walk-{time.time_ns()}-{part * 100 + n}", "title": f"关于第{part * 100 + n}次例行检查的通知"}) + "\n"
            for n in range(100))
        connection = http.client.HTTPConnection("localhost", port)
        connection.request("POST", "/api/v1/documents?file=walk.jsonl", records.encode(), headers)
        answer = connection.getresponse().read().decode()
        assert '"indexed":100,' in answer, answer


def exported(port, format, count):
    connection = http.client.HTTPConnection("localhost", port)
    connection.request("GET", "/api/v1/export?format=" + format)
    response = connection.getresponse()
    rows = count(response)
    assert rows == int(response.headers["X-Total-Count"]), rows
    return rows


def csv_rows(response):
    return sum(1 for _ in csv.reader(io.TextIOWrapper(response, "utf-8", newline=""))) - 1


def ndjson_rows(response):
    rows, last = -1, b""
    for last in response:
        rows += 1
    assert json.loads(last) == {"complete": True, "rows": rows}
    return rows


def plain_loop(cluster):
    rows, after = 0, None
    while True:
        body = {"size": PAGE, "sort": [{"id": "asc"}], "track_total_hits": False, "_source": {"excludes": LEFT_OUT},
                "query": {"bool": {"must_not": {"exists": {"field": "archive.deleted_at"}}}}}
        if after:
            body["search_after"] = after
        request = search.Request("POST", "/tongwen-read/_search", json.dumps(body).encode(), "application/json", 0)
        hits = json.loads(cluster.send(cluster.connections[0], request))["hits"]["hits"]
        rows += len(hits)
        if len(hits) < PAGE:
            return rows
        after = hits[-1]["sort"]


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], int((sys.argv[2:] + ["3"])[0]))
