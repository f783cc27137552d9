#!/usr/bin/env python3
"""Start-up: seconds from the command ./tongwen serve --sample to the first answer of a search, and what took them.

Usage: bench/startup.py [--runs N] [--cold] [--program PATH] [--variant 'NAME: VARIABLE=VALUE; VARIABLE=VALUE']...

Each run starts the program, asks for a search until there is an answer, and stops it again. The data directory is of its
own and has been used before, so that runs are warm; with --cold it is empty, and the sample is indexed in each run. Variants
are environments, such as "client compiler: TONGWEN_JAVA_OPTS=-XX:TieredStopAtLevel=1"; they take turns, beside the program as it
is, in an order that changes. Prints each run, and the medians: when Elasticsearch and the program said that they were ready, when the
answer came, and the processor seconds of the program and of Elasticsearch until then, which tell the same on a busy machine.
Needs Python 3 and Linux.
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
QUERY = urllib.parse.urlencode({"q": "先進製造業集群", "size": 1})
COLUMNS = "Elasticsearch", "ready", "answer", "CPU program", "CPU Elasticsearch"
PATIENCE, POLL = 180, 0.02
TICKS = os.sysconf("SC_CLK_TCK")


def main(options):
    variants = {"as it is": {}}
    for text in options.variant:
        name, _, settings = text.partition(":")
        variants[name.strip()] = dict(item.strip().split("=", 1) for item in settings.split(";"))
    work = pathlib.Path(tempfile.mkdtemp(prefix="tongwen-bench-"))
    figures = {name: [] for name in variants}
    try:
        if not options.cold:
            for name, environment in variants.items():
                start(options.program, work / name, environment)
        print("run", "variant", *COLUMNS, sep="\t")
        for run in range(options.runs):
            names = list(variants)
            for name in names if run % 2 == 0 else names[::-1]:
                data = work / f"{name}-{run}" if options.cold else work / name
                row = start(options.program, data, variants[name])
                figures[name].append(row)
                print(run + 1, name, *(f"{figure:.1f}" for figure in row), sep="\t", flush=True)
        for name, rows in figures.items():
            print("median", name, *(f"{statistics.median(column):.1f}" for column in zip(*rows)), sep="\t")
    finally:
        shutil.rmtree(work, ignore_errors=True)


def start(program, data, environment):
    data.mkdir(parents=True, exist_ok=True)
    log = data / "serve.log"
    begin = time.monotonic()
    with open(log, "wb") as out:
        process = subprocess.Popen(
            [program, "serve", "--sample", "--port", "0", "--data", data / "data"],
            stdout=out, stderr=subprocess.STDOUT, env={**os.environ, **environment})
    try:
        said = {}
        while "answer" not in said:
            now = time.monotonic() - begin
            if process.poll() is not None or now > PATIENCE:
                raise SystemExit(f"{program} did not serve:\n{log.read_text()}")
            text = log.read_text()
            if "Elasticsearch is ready" in text:
                said.setdefault("server", now)
            if ready := re.search(r"Tongwen is ready: (http://localhost:\d+)", text):
                said.setdefault("ready", now)
                if answers(ready[1]):
                    said["answer"] = time.monotonic() - begin
            time.sleep(POLL)
        server = servers(data / "data")
        return (said["server"], said["ready"], said["answer"], cpu(process.pid), sum(cpu(pid) for pid in server))
    finally:
        process.terminate()
        process.wait()
        while servers(data / "data"):
            time.sleep(POLL)


def answers(address):
    try:
        with urllib.request.urlopen(f"{address}/api/v1/documents?{QUERY}") as response:
            return b'"items"' in response.read()
    except urllib.error.URLError:
        return False


def servers(data):
    """The processes of Elasticsearch and its guardian, which name the data directory."""
    found = []
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            command, environment = (folder / "cmdline").read_bytes(), (folder / "environ").read_bytes()
        except OSError:
            continue
        if b"serve\0" not in command and (os.fsencode(data) in command or os.fsencode(data) in environment):
            found.append(int(folder.name))
    return found


def cpu(pid):
    """Processor seconds of a process and of its children that have ended."""
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return sum(int(ticks) for ticks in fields[11:15]) / TICKS


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--cold", action="store_true")
    parser.add_argument("--program", default=str(ROOT / "tongwen"))
    parser.add_argument("--variant", action="append", default=[])
    main(parser.parse_args())
