#!/usr/bin/env python3
"""Indexing speed beside its floor: the same documents sent to the same server by plain _bulk requests with curl.

Usage: bench/indexing.py FILE...      (on an empty data directory of its own, removed afterwards)

Prints documents per second and peak resident memory of ./tongwen index, documents per second of curl, and their ratio.
Needs Python 3, curl, and Linux (/proc) for the memory.
"""
import base64
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
FLOOR = "tongwen-bench-floor"
CHUNK_BYTES = 5_000_000


def main(files):
    work = pathlib.Path(tempfile.mkdtemp(prefix="tongwen-bench-"))
    data = work / "data"
    try:
        keeper = keep_server(data)
        try:
            report, seconds, peak = index(data, files)
            floor_documents, floor_seconds = bulk_by_curl(Server(data), work)
        finally:
            keeper.terminate()
            keeper.wait()
    finally:
        shutil.rmtree(work, ignore_errors=True)
    ours, floor = floor_documents / seconds, floor_documents / floor_seconds
    print(report)
    print(f"tongwen index    {floor_documents:7d} documents {seconds:7.1f} s {ours:8.0f} documents/s"
          f"   peak resident memory {peak / 1024:.0f} MB")
    print(f"curl _bulk       {floor_documents:7d} documents {floor_seconds:7.1f} s {floor:8.0f} documents/s")
    print(f"ratio            {ours / floor:.2f}")


def keep_server(data):
    """Holds a lease, so that the same server, warm, serves both."""
    keeper = subprocess.Popen([ROOT / "tongwen", "serve", "--port", "0", "--data", data], stdout=subprocess.PIPE, text=True)
    for line in keeper.stdout:
        if "ready: http" in line:
            threading.Thread(target=keeper.stdout.read, daemon=True).start()
            return keeper
    sys.exit("the server did not start")


def index(data, files):
    start = time.monotonic()
    process = subprocess.Popen([ROOT / "tongwen", "index", "--data", data, *files], stdout=subprocess.PIPE, text=True)
    lines = []
    reader = threading.Thread(target=lambda: lines.extend(process.stdout), daemon=True)
    reader.start()
    peak = 0
    while process.poll() is None:
        status = pathlib.Path(f"/proc/{process.pid}/status")
        try:
            found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        except OSError:
            found = None
        peak = max(peak, int(found.group(1)) if found else 0)
        time.sleep(0.05)
    seconds = time.monotonic() - start
    reader.join()
    return "".join(lines).strip(), seconds, peak


class Server:
    def __init__(self, data):
        passwords = dict(line.split("=", 1) for line in (data / "server/passwords.properties").read_text().split())
        settings = (data / "config/elasticsearch.yml").read_text()
        self.url = "http://127.0.0.1:" + re.search(r"http\.port: *(\d+)", settings).group(1)
        self.user = "tongwen_writer:" + passwords["tongwen_writer"]

    def ask(self, method, path, body=None):
        request = urllib.request.Request(self.url + path, method=method, data=None if body is None else json.dumps(body).encode())
        request.add_header("Authorization", "Basic " + base64.b64encode(self.user.encode()).decode())
        request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request) as response:
            return json.load(response)


def bulk_by_curl(server, work):
    server.ask("POST", "/tongwen-read/_refresh")
    documents, chunks = prepare(server, work)
    shape = server.ask("GET", "/tongwen-read")
    (own,) = shape.values()
    settings = {key: value for key, value in own["settings"]["index"].items()
                if key not in ("uuid", "version", "provided_name", "creation_date")}
    server.ask("PUT", "/" + FLOOR, {"settings": settings, "mappings": own["mappings"]})
    config = work / "curl.conf"
    config.write_text(f'user = "{server.user}"\n')
    config.chmod(0o600)
    try:
        start = time.monotonic()
        for chunk in chunks:
            answer = subprocess.run(
                ["curl", "-sS", "-K", config, "-H", "Content-Type: application/x-ndjson", "--data-binary", f"@{chunk}",
                 f"{server.url}/{FLOOR}/_bulk?filter_path=errors"], check=True, capture_output=True, text=True).stdout
            if '"errors":false' not in answer:
                sys.exit("curl's bulk failed: " + answer)
        server.ask("POST", f"/{FLOOR}/_refresh")
        seconds = time.monotonic() - start
        count = server.ask("GET", f"/{FLOOR}/_count")["count"]
    finally:
        server.ask("DELETE", "/" + FLOOR)
    if count != documents:
        sys.exit(f"{count} of {documents} documents arrived")
    return documents, seconds


def prepare(server, work):
    """Writes all documents of the index as bulk requests of about the size that Tongwen sends."""
    documents, chunks, lines, size, after = 0, [], [], 0, None

    def flush():
        chunk = work / f"bulk-{len(chunks):05d}.ndjson"
        chunk.write_text("".join(lines), encoding="utf-8")
        chunks.append(chunk)
        lines.clear()

    while True:
        body = {"size": 200, "sort": [{"id": "asc"}], "query": {"match_all": {}}}
        if after:
            body["search_after"] = after
        hits = server.ask("POST", "/tongwen-read/_search", body)["hits"]["hits"]
        if not hits:
            break
        after = hits[-1]["sort"]
        for hit in hits:
            source = json.dumps(hit["_source"], ensure_ascii=False)
            lines.append(json.dumps({"index": {"_id": hit["_id"]}}) + "\n" + source + "\n")
            size += len(source.encode())
            documents += 1
            if size >= CHUNK_BYTES:
                flush()
                size = 0
    if lines:
        flush()
    return documents, chunks


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    main(sys.argv[1:])
