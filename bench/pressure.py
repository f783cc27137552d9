#!/usr/bin/env python3
"""Puts the API under pressure: many clients at once, readers that leave, and one that stalls.

    bench/pressure.py DATA [CLIENTS] [SECONDS]

Starts a server of its own above the data directory, warms it up, and prints after each part what it holds: resident memory, the
live heap (where jcmd is found), threads, and the states of the index that are kept for readers; at the end, lines of the log that
tell of a leak."""
import asyncio
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse

import search

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXPORT = "/api/v1/export?format=ndjson&fields=id,title,region,body"
LISTS = ["先进制造业集群", "數位轉型", "碳", "\"产业链\" 江苏", "国办发〔2023〕12号", "如何申请专精特新企业", "环保局", ""]
PATHS = [
    "/api/v1/documents?" + urllib.parse.urlencode({"q": q, "size": size})
    for q in LISTS
    for size in (5, 20)
] + ["/api/v1/suggest?q=xianjin", "/api/v1/stats", "/api/v1/export?format=csv&fields=id&sample=50&seed=1"]
LEFT = 50


async def main(data, clients, seconds):
    with tempfile.NamedTemporaryFile("w+") as log:
        with Server(data, log) as server:
            cluster = search.Cluster(pathlib.Path(data))
            cluster.find()
            await crowd(server.port, 8, seconds / 2)
            tell("warm", server, cluster)
            for turn in range(3):
                counts, slowest = await crowd(server.port, clients, seconds)
                answers = ", ".join(f"{n:,} × {status}" for status, n in sorted(counts.items()))
                tell(f"{clients} clients for {seconds:.0f} s: {answers}, slowest {slowest:.1f} s", server, cluster)
            for turn in range(2):
                await asyncio.gather(*(leave(server.port) for _ in range(LEFT)))
                await asyncio.sleep(5)
                tell(f"{LEFT} exports left in the middle", server, cluster)
            rows = await stall(server.port, seconds)
            tell(f"a reader stalled for {seconds:.0f} s, then read {rows:,} lines to the end", server, cluster)
        log.seek(0)
        leaks = [line for line in log if re.search("LEAK|OutOfMemory|not released", line)]
        print(f"lines of leaks: {len(leaks)}", *leaks)


class Server:
    def __init__(self, data, log):
        command = [ROOT / "tongwen", "serve", "--port", "0", "--data", data]
        options = dict(os.environ, TONGWEN_JAVA_OPTS="-Dio.netty.leakDetection.level=paranoid -Dtongwen.limits.exports=64")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True, env=options)
        self.port = next(int(found.group(1)) for line in self.process.stdout if (found := re.search(r"localhost:(\d+)", line)))

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.process.terminate()
        self.process.wait()

    def live(self):
        """Megabytes of the heap that are still there after a collection."""
        jcmd = shutil.which("jcmd")
        if not jcmd:
            return float("nan")
        subprocess.run([jcmd, str(self.process.pid), "GC.run"], stdout=subprocess.DEVNULL, check=True)
        told = subprocess.run([jcmd, str(self.process.pid), "GC.heap_info"], stdout=subprocess.PIPE, text=True, check=True).stdout
        # One line for each generation, or one for all, by the collector.
        return sum(map(int, re.findall(r"total.* used (\d+)K", told))) / 1024

    def status(self, name):
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(name + r":\s*(\d+)", text).group(1))


def tell(what, server, cluster):
    kept = json.loads(cluster.ask("GET", "/tongwen-read/_stats/search"))["_all"]["total"]["search"]["open_contexts"]
    resident, threads = server.status("VmRSS") / 1024, server.status("Threads")
    print(f"{what}: {resident:.0f} MB resident, {server.live():.0f} MB live, {threads} threads, {kept} states kept", flush=True)


async def crowd(port, clients, seconds):
    """Clients that each ask the next as soon as they have an answer, on connections that stay open."""
    counts, slowest = collections.Counter(), [0.0]
    end = time.monotonic() + seconds

    async def client(number):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        turn = number
        while time.monotonic() < end:
            start = time.monotonic()
            counts[await get(reader, writer, PATHS[turn % len(PATHS)])] += 1
            slowest[0] = max(slowest[0], time.monotonic() - start)
            turn += 1
        writer.close()

    await asyncio.gather(*(client(number) for number in range(clients)))
    return counts, slowest[0]


async def get(reader, writer, path):
    await ask(writer, path)
    head = await reader.readuntil(b"\r\n\r\n")
    if length := re.search(rb"(?i)content-length: (\d+)", head):
        await reader.readexactly(int(length.group(1)))
    else:
        while size := int(await reader.readline(), 16):
            await reader.readexactly(size + 2)
        await reader.readline()
    return head[9:12].decode()


async def leave(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await ask(writer, EXPORT)
    try:
        await reader.readexactly(200_000)
    except asyncio.IncompleteReadError as error:
        sys.exit(f"an export ended early: {error.partial.decode(errors='replace')}")
    writer.close()


async def stall(port, seconds):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await ask(writer, EXPORT)
    await reader.readuntil(b"\r\n\r\n")
    await asyncio.sleep(seconds)
    lines, last = 0, b""
    while size := int(await reader.readline(), 16):
        chunk = await reader.readexactly(size + 2)
        lines += chunk.count(b"\n") - 1
        last = (last + chunk)[-200:]
    assert b'"complete":true' in last, last
    writer.close()
    return lines


async def ask(writer, path):
    writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    await writer.drain()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    asyncio.run(main(sys.argv[1], *(int(n) for n in (sys.argv[2:] + ["200", "60"])[:2])))
