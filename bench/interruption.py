#!/usr/bin/env python3
"""Interruptions: kills ./tongwen index at random moments, starts it again, and compares with a run that was left alone.

Usage: bench/interruption.py FILE.jsonl.gz [DOCUMENTS]      (data directories of its own, removed afterwards)

Writes records of the file as single files, indexes them once without interruption and once killed three times (kill -9) and
resumed; then changes 100 files, deletes 50 and indexes with --prune. Ids and content hashes must be the same each time.
Prints what it found, and fails if they are not. Needs Python 3 and Linux.
"""
import base64
import gzip
import json
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
CHANGED, DELETED, KILLS = 100, 50, 3


def main(source, documents):
    work = pathlib.Path(tempfile.mkdtemp(prefix="tongwen-bench-"))
    dice = random.Random(7)
    try:
        files = write_files(source, documents, work / "papers")
        alone, killed = work / "alone", work / "killed"
        seconds = timed(lambda: index(alone, work / "papers"))
        expected = contents(alone)
        print(f"left alone: {len(expected)} documents in {seconds:.0f} s")
        for kill in range(KILLS):
            moment = dice.uniform(0.5, 0.9) * seconds / KILLS
            interrupt(killed, work / "papers", moment)
            print(f"killed {moment:.0f} s after the server was ready")
        print("resumed:", index(killed, work / "papers"))
        same("after the interruptions", expected, contents(killed))
        chosen = dice.sample(files, CHANGED + DELETED)
        for file in chosen[:CHANGED]:
            file.write_text(file.read_text("utf-8") + "\n附：此件公开发布。\n", "utf-8")
        for file in chosen[CHANGED:]:
            file.unlink()
        print("changed:", index(killed, work / "papers", "--prune"))
        after = contents(killed)
        print(f"gone {len(expected.keys() - after.keys())}, other content "
              f"{sum(expected[id] != after[id] for id in after.keys() & expected.keys())}, new {len(after.keys() - expected.keys())}")
        index(alone, work / "papers", "--prune")
        same("after the changes", contents(alone), after)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def write_files(source, documents, folder):
    folder.mkdir()
    files = []
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        for number, line in zip(range(documents), lines):
            record = json.loads(line)
            file = folder / f"{number:05d}.txt"
            file.write_text(record.get("title", "") + "\n" + record.get("body", ""), "utf-8")
            files.append(file)
    return files


def index(data, folder, *options):
    run = subprocess.run([ROOT / "tongwen", "index", "--data", data, *options, folder], capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stdout + run.stderr)
    return run.stdout.strip().splitlines()[-1]


def interrupt(data, folder, moment):
    run = subprocess.Popen([ROOT / "tongwen", "index", "--data", data, folder], stdout=subprocess.PIPE, text=True)
    while "is ready" not in run.stdout.readline():
        pass
    time.sleep(moment)
    run.send_signal(signal.SIGKILL)
    run.wait()


def timed(action):
    start = time.monotonic()
    action()
    return time.monotonic() - start


def contents(data):
    """Returns the content hash of each document, by its id."""
    keeper = subprocess.Popen([ROOT / "tongwen", "serve", "--port", "0", "--data", data], stdout=subprocess.PIPE, text=True)
    try:
        while "ready: http" not in keeper.stdout.readline():
            pass
        found, after = {}, None
        while True:
            body = {"size": 5000, "_source": False, "docvalue_fields": ["archive.origin.content_hash"], "sort": [{"id": "asc"}],
                    "query": {"bool": {"must_not": {"exists": {"field": "archive.deleted_at"}}}}}
            if after:
                body["search_after"] = after
            hits = ask(data, "/tongwen-read/_search", body)["hits"]["hits"]
            if not hits:
                return found
            found.update((hit["_id"], hit["fields"]["archive.origin.content_hash"][0]) for hit in hits)
            after = hits[-1]["sort"]
    finally:
        keeper.terminate()
        keeper.wait()


def ask(data, path, body):
    passwords = dict(line.split("=", 1) for line in (data / "server/passwords.properties").read_text().split())
    port = re.search(r"http\.port: *(\d+)", (data / "config/elasticsearch.yml").read_text()).group(1)
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data=json.dumps(body).encode(), method="POST")
    user = "tongwen_reader:" + passwords["tongwen_reader"]
    request.add_header("Authorization", "Basic " + base64.b64encode(user.encode()).decode())
    request.add_header("Content-Type", "application/json")
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def same(when, expected, found):
    if expected != found:
        sys.exit(f"{when}: {len(expected.keys() ^ found.keys())} documents too many or missing, others differ")
    print(f"{when}: the same {len(found)} ids and content hashes")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3000)
