#!/usr/bin/env python3
"""Indexing speed beside its floor: the same documents sent to the same server by plain _bulk requests with curl.

Usage: bench/indexing.py FILE...      (on an empty data directory of its own, removed afterwards)

Indexes three times: by ./tongwen index into a cold server, which warms it, again by ./tongwen index, and by curl. Prints for
each documents per second, CPU seconds of client and server, and what else tells where the time goes; the ratio is of the
two warm runs. Needs Python 3, curl, and Linux (/proc).
"""
import base64
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
READ = "/tongwen-read"
FLOOR = "/tongwen-bench-floor"
CHUNK_BYTES = 5_000_000
TICKS = os.sysconf("SC_CLK_TCK")


def main(files):
    work = pathlib.Path(tempfile.mkdtemp(prefix="tongwen-bench-"))
    try:
        keeper, server = keep_server(work / "data")
        try:
            compare(server, work, files)
        finally:
            keeper.terminate()
            keeper.wait()
    finally:
        shutil.rmtree(work, ignore_errors=True)


def compare(server, work, files):
    print(f"{'':22}{'s':>7}{'documents/s':>13}{'client CPU s':>14}{'server CPU s':>14}{'cores busy':>12}")
    cold, peak = timed(server, lambda: tongwen_index(server, files))
    server.ask("POST", READ + "/_refresh")
    shape, documents, chunks = prepare(server, work)
    show("tongwen index, cold", cold, documents)
    server.ask("DELETE", "/" + shape["settings"]["index"]["provided_name"])
    ours, peak = timed(server, lambda: tongwen_index(server, files))
    show("tongwen index", ours, documents)
    floor, _ = timed(server, lambda: bulk_by_curl(server, work, shape, chunks))
    show("curl _bulk", floor, documents)
    count = server.ask("GET", FLOOR + "/_count")["count"]
    if count != documents:
        sys.exit(f"{count} of {documents} documents arrived")
    print(f"ratio {floor['seconds'] / ours['seconds']:.2f}   peak resident memory: "
          f"indexer {peak / 1024:.0f} MB, server {server.peak() / 1024:.0f} MB")


def timed(server, run):
    """Returns seconds of the clock, of the clients' CPU and of the server's, and what the run returns."""
    start, client, busy = time.monotonic(), children_cpu(), server.cpu()
    result = run()
    return {"seconds": time.monotonic() - start, "client": children_cpu() - client, "server": server.cpu() - busy}, result


def show(name, spent, documents):
    busy = (spent["client"] + spent["server"]) / spent["seconds"]
    print(f"{name:22}{spent['seconds']:7.1f}{documents / spent['seconds']:13.0f}{spent['client']:14.1f}"
          f"{spent['server']:14.1f}{busy:12.1f}", flush=True)


def children_cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def keep_server(data):
    """Holds a lease, so that the same server serves all."""
    keeper = subprocess.Popen([ROOT / "tongwen", "serve", "--port", "0", "--data", data], stdout=subprocess.PIPE, text=True)
    for line in keeper.stdout:
        if "ready: http" in line:
            threading.Thread(target=keeper.stdout.read, daemon=True).start()
            return keeper, Server(data)
    sys.exit("the server did not start")


def tongwen_index(server, files):
    """Returns the peak resident memory in KB."""
    process = subprocess.Popen([ROOT / "tongwen", "index", "--data", server.data, *files], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit("tongwen index failed")
    return used.ru_maxrss


class Server:
    def __init__(self, data):
        passwords = dict(line.split("=", 1) for line in (data / "server/passwords.properties").read_text().split())
        settings = (data / "config/elasticsearch.yml").read_text()
        self.data = data
        self.url = "http://127.0.0.1:" + re.search(r"http\.port: *(\d+)", settings).group(1)
        self.user = "tongwen_writer:" + passwords["tongwen_writer"]
        self.process = self.find_process()

    def find_process(self):
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                command = (process / "cmdline").read_text()
            except OSError:
                continue
            if "org.elasticsearch.bootstrap.Elasticsearch" in command and str(self.data) in command:
                return process
        sys.exit("no process of the server found")

    def cpu(self):
        fields = (self.process / "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def peak(self):
        return int(re.search(r"VmHWM:\s+(\d+) kB", (self.process / "status").read_text()).group(1))

    def ask(self, method, path, body=None):
        request = urllib.request.Request(self.url + path, method=method, data=None if body is None else json.dumps(body).encode())
        request.add_header("Authorization", "Basic " + base64.b64encode(self.user.encode()).decode())
        request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request) as response:
            return json.load(response)


def bulk_by_curl(server, work, shape, chunks):
    settings = {key: value for key, value in shape["settings"]["index"].items()
                if key not in ("uuid", "version", "provided_name", "creation_date")}
    server.ask("PUT", FLOOR, {"settings": settings, "mappings": shape["mappings"]})
    config = work / "curl.conf"
    config.write_text(f'user = "{server.user}"\n')
    config.chmod(0o600)
    for chunk in chunks:
        answer = subprocess.run(
            ["curl", "-sS", "-K", config, "-H", "Content-Type: application/x-ndjson", "--data-binary", f"@{chunk}",
             f"{server.url}{FLOOR}/_bulk?filter_path=errors"], check=True, capture_output=True, text=True).stdout
        if '"errors":false' not in answer:
            sys.exit("curl's bulk failed: " + answer)
    server.ask("POST", FLOOR + "/_refresh")


def prepare(server, work):
    """Returns how the index is made, and writes all its documents as bulk requests of about the size that Tongwen sends."""
    (shape,) = server.ask("GET", READ).values()
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
        hits = server.ask("POST", READ + "/_search", body)["hits"]["hits"]
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
    return shape, documents, chunks


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    main(sys.argv[1:])
