#!/usr/bin/env python3
"""Faults while documents come in: kills (-9) of the program, of Elasticsearch, of its guardian, of the indexer or of several, and full disks.

    bench/faults.py FILE.jsonl.gz [ROUNDS] [FULL_DISKS]     (50 and 10; data directories of its own, removed afterwards)

In two rounds of three, batches of the records, a third of them new versions of earlier ones, go to POST /documents of a server, one after the
other until a fault happens at a random moment, which a seed decides; what was answered as indexed, updated or unchanged before the
connection broke is acknowledged. In the third, ./tongwen index reads such records from a file, is killed, alone or with others, and is run
again: what it then says is done is acknowledged. After each round the server is started again if it has gone, and once searches are
answered again, all documents are read by an export: each acknowledged one has to be there once, with its own text, in the version
that was acknowledged or one that was sent later. For the full disks the data directory is a tmpfs of 1,600 MB, and for some seconds a
file takes most of what is left of it, which only root can arrange. Prints a line for each round; fails if anything is lost, doubled or wrong. Needs Python 3 and Linux.
"""
import gzip
import http.client
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BATCH, PATIENCE = 100, 180
VICTIMS = ["program", "elasticsearch", "guardian", "program and elasticsearch", "program and elasticsearch and guardian"]
BESIDE_INDEXER = ["indexer", "indexer and elasticsearch", "indexer and program and elasticsearch and guardian"]
TAKEN = {"indexed", "updated", "unchanged"}


def main(source, rounds, full_disks):
    dice = random.Random(11)
    records = read(source)
    work = pathlib.Path(tempfile.mkdtemp(prefix="tongwen-faults-"))
    try:
        lost = run(Collection(work / "data", records, dice), rounds, kill, dice) if rounds else 0
        if full_disks:
            lost += with_small_disk(work / "small", records, full_disks, dice)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print(f"{'nothing was lost' if not lost else 'LOST: ' + str(lost)}")
    sys.exit(1 if lost else 0)


def read(source):
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [record for record in records if record.get("body")]


def with_small_disk(disk, records, rounds, dice):
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1600m,mode=700", "tmpfs", disk], check=True)
    try:
        return run(Collection(disk / "data", records, dice), rounds, fill, dice)
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


def run(collection, rounds, fault, dice):
    lost = 0
    collection.start()
    try:
        for number in range(1, rounds + 1):
            collection.new = 0
            what = fault(collection, dice, number)
            seconds = collection.recover()
            wrong = collection.check()
            lost += len(wrong)
            print(f"{number:3}  {what}: {collection.new} acknowledged, {len(collection.acknowledged):,} documents in all, "
                  f"well after {seconds:.0f} s, {len(wrong)} wrong {wrong[:3] or ''}", flush=True)
    finally:
        collection.stop()
    return lost


def kill(collection, dice, number):
    return kill_indexer(collection, dice) if number % 3 == 0 else kill_server(collection, dice)


def kill_server(collection, dice):
    victim = dice.choice(VICTIMS)
    killed = threading.Event()
    sending = threading.Thread(target=lambda: collection.send_until(killed))
    sending.start()
    time.sleep(dice.uniform(0.5, 8))
    collection.kill(victim)
    killed.set()
    sending.join()
    return f"killed {victim}"


def kill_indexer(collection, dice):
    victim = dice.choice(BESIDE_INDEXER)
    collection.write_file()
    with collection.indexer() as indexer:
        time.sleep(dice.uniform(1, 8))
        indexer.kill()
        collection.kill(victim)
    collection.recover()
    with collection.indexer() as indexer:
        if indexer.wait() == 0:
            collection.acknowledge_file()
    return f"killed {victim}"


def fill(collection, dice, _):
    ballast = collection.data.parent / "ballast"
    left = dice.randrange(5, 60) << 20
    free = threading.Event()
    sending = threading.Thread(target=lambda: collection.send_until(free))
    sending.start()
    time.sleep(dice.uniform(1, 5))
    with open(ballast, "wb") as file:
        for _ in range(max(0, shutil.disk_usage(collection.data).free - left) >> 20):
            file.write(bytes(1 << 20))
    seconds = dice.uniform(5, 25)
    time.sleep(seconds)
    ballast.unlink()
    free.set()
    sending.join()
    return f"left {left >> 20} MB of the disk for {seconds:.0f} s"


class Collection:
    """A server, what was sent to it, and what it has acknowledged."""

    def __init__(self, data, records, dice):
        self.data, self.records, self.dice = data, records, dice
        self.sent, self.acknowledged, self.version, self.new = {}, {}, 0, 0
        self.file, self.in_file = data.parent / "indexed.jsonl", {}

    def start(self):
        if not self.sent:
            told = subprocess.run([ROOT / "tongwen", "token", "create", "faults", "--data", self.data],
                                  stdout=subprocess.PIPE, text=True, check=True).stdout
            self.token = re.search(r"tw_[\w-]+", told).group()
        self.process = subprocess.Popen([ROOT / "tongwen", "serve", "--port", "0", "--heap", "512m", "--data", self.data],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        told = []
        for line in self.process.stdout:
            told.append(line)
            if found := re.search(r"Tongwen is ready: http://localhost:(\d+)", line):
                self.port = int(found.group(1))
                return
        raise RuntimeError("the server did not start: " + "".join(told[-30:]))

    def stop(self):
        self.process.terminate()
        self.process.wait()

    def send_until(self, over):
        while not over.is_set():
            self.send()

    def send(self):
        """Sends a batch; what is answered until the connection breaks is acknowledged."""
        chosen = self.choose("sent")
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("POST", "/api/v1/documents?file=faults.jsonl", self.lines(chosen),
                               {"Content-Type": "application/x-ndjson", "Authorization": "Bearer " + self.token})
            for line in connection.getresponse():
                outcome = json.loads(line)
                if outcome.get("outcome") in TAKEN:
                    self.acknowledge(outcome["id"], chosen[outcome["id"]])
        except (OSError, http.client.HTTPException, json.JSONDecodeError):
            pass
        finally:
            connection.close()

    def write_file(self):
        self.in_file = self.choose("read", 4 * BATCH)
        self.file.write_bytes(self.lines(self.in_file))

    def indexer(self):
        return subprocess.Popen([ROOT / "tongwen", "index", "--data", self.data, self.file],
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def acknowledge_file(self):
        for key, version in self.in_file.items():
            self.acknowledge(key, version)

    def acknowledge(self, key, version):
        self.acknowledged[key] = version
        self.new += 1

    def choose(self, kind, size=BATCH):
        """Ids of records, new ones and some that went before, each with its next version."""
        self.version += 1
        before = sorted(key for key in self.sent if key.startswith(kind))
        keys = {f"{kind}-{number}" for number in self.dice.sample(range(len(self.records)), size)}
        keys |= set(self.dice.sample(before, min(len(before), size // 2)))
        chosen = dict.fromkeys(sorted(keys), self.version)
        self.sent.update(chosen)
        return chosen

    def lines(self, chosen):
        return "\n".join(json.dumps(self.record(key, version), ensure_ascii=False) for key, version in chosen.items()).encode()

    def record(self, key, version):
        """A record that states its id and version in its title and at the end of its text."""
        record = self.records[int(key.split("-")[1])]
        return {"id": key, "title": f"第{version}版 {record.get('title', '')[:60]}", "source": "faults",
                "body": record["body"] + f"\n\n{key} 第{version}版完"}

    def kill(self, victim):
        guardian, server = self.processes()
        pids = [self.process.pid] if "program" in victim else []
        pids += server if "elasticsearch" in victim else []
        pids += [guardian] if "guardian" in victim else []
        for pid in pids:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass

    def processes(self):
        """The guardian, and the processes of Elasticsearch below it."""
        lines = (self.data / "server/processes").read_text().splitlines()
        below, found = [int(lines[1].split()[0])], []
        while below:
            pid = below.pop()
            found.append(pid)
            for children in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
                try:
                    below += map(int, children.read_text().split())
                except OSError:
                    pass
        return int(lines[0].split()[0]), found

    def recover(self):
        """Starts the program again if it has gone, and waits until searches are answered; returns how long that took."""
        begin = time.monotonic()
        if self.process.poll() is not None:
            self.start()
        while time.monotonic() - begin < PATIENCE:
            try:
                if self.get("/api/v1/documents?q=%E7%A2%B3&size=0")[0] == 200:
                    return time.monotonic() - begin
            except OSError:
                if self.process.poll() is not None:
                    self.start()
            time.sleep(0.5)
        raise RuntimeError(f"no answer within {PATIENCE} s")

    def check(self):
        """Returns what is wrong: acknowledged and not there, there twice, of an earlier version than was acknowledged, or never sent."""
        status, body = self.get("/api/v1/export?format=ndjson&fields=id,title,body")
        assert status == 200 and b'"complete":true' in body[-300:], body[-300:]
        there = {}
        wrong = []
        for line in body.splitlines():
            item = json.loads(line)
            if "id" in item and "title" in item:
                if item["id"] in there:
                    wrong.append(item["id"] + " twice")
                there[item["id"]] = int(re.match(r"第(\d+)版", item["title"]).group(1))
                if f"{item['id']} 第{there[item['id']]}版完" not in item["body"]:
                    wrong.append(item["id"] + " with another text")
        for key, version in self.acknowledged.items():
            if not version <= there.get(key, 0) <= self.sent[key]:
                wrong.append(f"{key}: acknowledged {version}, there {there.get(key)}, sent {self.sent[key]}")
        return wrong + [key for key in there if key not in self.sent]

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], *(int(n) for n in (sys.argv[2:] + ["50", "10"][len(sys.argv) - 2:])[:2]))
