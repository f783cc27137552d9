#!/usr/bin/env python3
"""A cluster of three real nodes whose nodes fail while documents are indexed, uploaded and searched.

    bench/cluster.py FILE.jsonl.gz [--documents N] [SCENARIO...]      (default: 600 documents each, all scenarios)

Scenarios: kill (a node, -9, back after 20 s), partition (the master stops answering for 60 s), restart (one node after the other),
slow (the nodes freeze in turns, 2 s each), disk (a node's disk is full for 30 s; a tmpfs where this is root, else the watermarks say so).

Starts the nodes on loopback addresses from core/elasticsearch/target/elasticsearch, with TLS and a user that has the rights which
docs/operations.md asks for; one index of two shards with one replica. Then, in each scenario, every document whose indexing was
confirmed must be there once, with the hash of its content, and no search may take longer than its limit or fail with anything but
the problem of a search that is not available. Prints a table; ends with 1 if something was lost, hung, or did not recover.
Needs Python 3, openssl and Linux; takes up to ten minutes. Removes what it made.
"""
import argparse
import base64
import collections
import contextlib
import gzip
import hashlib
import http.client
import itertools
import json
import os
import pathlib
import re
import secrets
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
HOME = ROOT / "core/elasticsearch/target/elasticsearch"
LIMIT, GRACE = 30, 2
RECOVERY = 180
QUERIES = ["先进制造业集群", "數位轉型", "產業", "\"补助\" 江苏", "環境保護", "公告"]
WATERMARKS = {"low": 60, "high": 40, "flood_stage": 20}
DISK = 600
ROLES = """tongwen:
  cluster: [ "monitor" ]
  indices:
    - names: [ "tongwen-*" ]
      privileges: [ "all" ]
"""


class Node:
    def __init__(self, name, folder, cluster):
        self.name, self.folder, self.cluster = name, folder, cluster
        self.http, self.transport = free_port(), free_port()
        self.process = None
        self.mounted = False

    def write(self):
        config = self.folder / "config"
        for path in (config / "jvm.options.d", self.folder / "logs", self.folder / "tmp", self.folder / "data"):
            path.mkdir(parents=True, exist_ok=True)
        nodes = self.cluster.nodes
        tls = "".join(
            f"xpack.security.{layer}.ssl.{line}\n"
            for layer in ("http", "transport")
            for line in ("enabled: true", "key: node.key", "certificate: node.pem", "certificate_authorities: ca.pem"))
        marks = "".join(f"cluster.routing.allocation.disk.watermark.{name}: {size}mb\n" for name, size in WATERMARKS.items())
        (config / "elasticsearch.yml").write_text(f"""cluster.name: tongwen-bench
node.name: {self.name}
network.host: 127.0.0.1
http.port: {self.http}
transport.port: {self.transport}
path.data: {self.folder}/data
path.logs: {self.folder}/logs
discovery.seed_hosts: [{", ".join(f'"127.0.0.1:{node.transport}"' for node in nodes)}]
cluster.initial_master_nodes: [{", ".join(node.name for node in nodes)}]
xpack.security.enabled: true
xpack.security.autoconfiguration.enabled: false
xpack.security.enrollment.enabled: false
xpack.security.authc.realms.file.bench.order: 0
xpack.security.authc.api_key.enabled: false
xpack.security.authc.token.enabled: false
xpack.security.transport.ssl.verification_mode: certificate
{tls}{marks}action.auto_create_index: false
cluster.info.update.interval: 10s
""")
        options = [line for line in (HOME / "config/jvm.options").read_text().splitlines()
                   if line.strip() and not line.startswith("#") and "-Xlog:" not in line and "-XX:ErrorFile" not in line]
        (config / "jvm.options").write_text("\n".join(options) + "\n")
        (config / "jvm.options.d/bench.options").write_text(
            f"-Xms{self.cluster.heap}\n-Xmx{self.cluster.heap}\n-Des.queryable_built_in_roles_enabled=false\n")
        (config / "log4j2.properties").write_text(LOGGING)
        (config / "roles.yml").write_text(ROLES)
        (config / "users").write_text("".join(f"{user}:{hashed(password)}\n" for user, password in self.cluster.users.items()))
        (config / "users_roles").write_text("superuser:admin\ntongwen:tongwen\n")
        for file in ("ca.pem", "node.pem", "node.key"):
            shutil.copy(self.cluster.folder / file, config / file)

    def mount(self):
        """A small disk of its own, where that may be had."""
        command = ["mount", "-t", "tmpfs", "-o", f"size={DISK}m", "tmpfs", self.folder / "data"]
        self.mounted = subprocess.run(command, stderr=subprocess.DEVNULL).returncode == 0

    def start(self):
        command = [HOME / "bin/elasticsearch"]
        if os.getuid() == 0:
            command = ["unshare", "--user", "--map-user=1000", "--map-group=1000", *command]
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith(("ES_", "TONGWEN_")) and "JAVA" not in name}
        environment.update(ES_JAVA_HOME=java_home(), ES_PATH_CONF=str(self.folder / "config"), ES_TMPDIR=str(self.folder / "tmp"))
        with open(self.folder / "start.log", "ab") as log:
            # A group of its own, so that a signal reaches the server and the process that started it.
            self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            start_new_session=True)

    def send(self, number):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, number)

    def stop(self, number=signal.SIGTERM):
        self.send(signal.SIGCONT)
        self.send(number)
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.send(signal.SIGKILL)
            self.process.wait()


class Cluster:
    def __init__(self, folder, heap):
        self.folder, self.heap = folder, heap
        self.users = {"admin": secrets.token_urlsafe(24), "tongwen": secrets.token_urlsafe(24)}
        certificates(folder)
        self.tls = ssl.create_default_context(cafile=folder / "ca.pem")
        self.nodes = []
        self.nodes += [Node(name, folder / name, self) for name in ("one", "two", "three")]

    def start(self, small_disk):
        for node in self.nodes:
            node.write()
        if small_disk:
            self.nodes[2].mount()
        for node in self.nodes:
            node.start()
        if self.await_health(240) is None:
            raise RuntimeError("the nodes did not find each other; see --keep, and start.log of each")

    def ask(self, method, path, body=None, seconds=20, but=()):
        """Asks whichever node answers, but these."""
        fault = None
        for node in self.nodes:
            if node in but or node.process is None or node.process.poll() is not None:
                continue
            try:
                connection = http.client.HTTPSConnection("127.0.0.1", node.http, timeout=seconds, context=self.tls)
                headers = {"Authorization": basic("admin", self.users["admin"]), "Content-Type": "application/json"}
                connection.request(method, path, None if body is None else json.dumps(body), headers)
                answer = connection.getresponse()
                text = answer.read()
                connection.close()
                if answer.status < 500:
                    return json.loads(text)
                fault = text
            except (OSError, http.client.HTTPException) as error:
                fault = error
        raise ConnectionError(f"no node answers {path}: {fault}")

    def await_health(self, seconds):
        """Returns after how many seconds each node says that all are there and well; none if that does not come about."""
        start = time.monotonic()
        while time.monotonic() - start < seconds and any(node.process.poll() is None for node in self.nodes):
            with contextlib.suppress(ConnectionError):
                for node in self.nodes:
                    others = [other for other in self.nodes if other is not node]
                    health = self.ask("GET", "/_cluster/health", seconds=3, but=others)
                    if health["number_of_nodes"] < len(self.nodes) or health["status"] != "green":
                        break
                else:
                    return time.monotonic() - start
            time.sleep(0.5)
        return None

    def master(self):
        state = self.ask("GET", "/_cluster/state/master_node,nodes")
        name = state["nodes"][state["master_node"]]["name"]
        return next(node for node in self.nodes if node.name == name)

    def stop(self):
        for node in self.nodes:
            node.send(signal.SIGCONT)
            node.send(signal.SIGTERM)
        for node in self.nodes:
            if node.process:
                node.stop()
            if node.mounted:
                subprocess.run(["umount", node.folder / "data"], check=False)


class Server:
    """./tongwen serve, above the cluster."""

    def __init__(self, cluster, folder):
        self.token = secrets.token_urlsafe(32)
        self.environment = dict(
            os.environ,
            TONGWEN_ELASTICSEARCH_URIS=",".join(f"https://127.0.0.1:{node.http}" for node in cluster.nodes),
            TONGWEN_ELASTICSEARCH_USERNAME="tongwen",
            TONGWEN_ELASTICSEARCH_PASSWORD=cluster.users["tongwen"],
            TONGWEN_ELASTICSEARCH_CA_CERTIFICATE=str(cluster.folder / "ca.pem"),
            TONGWEN_ELASTICSEARCH_SHARDS="2",
            TONGWEN_ELASTICSEARCH_REPLICAS="1",
            TONGWEN_API_TOKEN=self.token)
        self.folder = folder
        self.log = open(folder / "serve.log", "w")
        command = [ROOT / "tongwen", "serve", "--port", "0", "--data", folder / "serve"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log, text=True, env=self.environment)
        self.port = next((int(found.group(1)) for line in self.process.stdout if (found := re.search(r"localhost:(\d+)", line))), None)
        if self.port is None:
            raise RuntimeError("serve did not start: " + (folder / "serve.log").read_text())

    def ask(self, method, path, body=None, seconds=LIMIT + 10):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=seconds)
        headers = {"Authorization": "Bearer " + self.token}
        if body is not None:
            headers["Content-Type"] = "application/x-ndjson"
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.getheader("Content-Type") or "", answer.read()
        finally:
            connection.close()

    def stop(self):
        self.process.terminate()
        self.process.wait(60)
        self.log.close()


class Load:
    """Indexes, uploads and searches at once, and notes all that was answered."""

    def __init__(self, server, name, records, more):
        self.server, self.name, self.more = server, name, more
        self.papers = server.folder / f"{name}.jsonl"
        self.papers.write_bytes(b"".join(line + b"\n" for line in records.values()))
        self.expected = {id: hashlib.sha256(line).hexdigest() for id, line in records.items()}
        self.confirmed, self.searches, self.uploads, self.runs = {}, [], [], []
        self.over = threading.Event()
        self.indexed = threading.Event()
        self.threads = [threading.Thread(target=work, daemon=True) for work in (self.index, self.upload, self.search, self.search)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *error):
        self.over.set()
        for thread in self.threads:
            thread.join(LIMIT + 60)

    def index(self):
        """Runs the same again as long as it says so, as its user would."""
        while not self.over.is_set():
            report = self.server.folder / f"{self.name}-{len(self.runs)}.json"
            command = [ROOT / "tongwen", "index", "--data", self.server.folder / "index", "--report", report, self.papers]
            start = time.monotonic()
            run = subprocess.run(command, capture_output=True, text=True, env=self.server.environment)
            self.runs.append((run.returncode, time.monotonic() - start, (run.stdout + run.stderr).strip().splitlines()[-1:]))
            self.read(report)
            if run.returncode == 0:
                self.indexed.set()
                return
            time.sleep(2)

    def has_written(self):
        """Whether the first batch of the first run is confirmed, and so the next ones are under way."""
        report = self.server.folder / f"{self.name}-0.json"
        return self.indexed.is_set() or report.exists() and report.stat().st_size > 0

    def read(self, report):
        """Of a run that ended early, too."""
        if report.exists():
            for outcome, id in re.findall(r'"outcome" : "(\w+)",\s*"id" : "([^"]+)"', report.read_text()):
                if outcome in ("indexed", "updated", "unchanged"):
                    self.confirmed[id] = self.expected[id]

    def upload(self):
        for batch in self.more:
            if self.over.is_set():
                return
            hashes = {id: hashlib.sha256(line).hexdigest() for id, line in batch.items()}
            body = b"".join(line + b"\n" for line in batch.values())
            start = time.monotonic()
            try:
                status, kind, text = self.server.ask("POST", "/api/v1/documents?file=" + self.name, body, 240)
                answers = [json.loads(line) for line in text.splitlines()] if status == 200 else []
                done = [a["id"] for a in answers if a.get("outcome") in ("indexed", "updated", "unchanged")]
                self.confirmed.update((id, hashes[id]) for id in done)
                self.uploads.append((start, time.monotonic(), status if len(done) == len(batch) else "broken"))
            except (OSError, http.client.HTTPException) as error:
                self.uploads.append((start, time.monotonic(), type(error).__name__))
            self.over.wait(0.5)

    def search(self):
        for query in itertools.cycle(QUERIES):
            if self.over.is_set():
                return
            start = time.monotonic()
            path = "/api/v1/documents?" + urllib.parse.urlencode({"q": query, "size": 5, "facets": "year,agency"})
            try:
                status, kind, text = self.server.ask("GET", path)
                result = 200 if status == 200 else status if status == 503 and "problem+json" in kind else f"{status} {text[:200]}"
            except (OSError, http.client.HTTPException) as error:
                result = type(error).__name__
            self.searches.append((start, time.monotonic(), result))
            self.over.wait(0.2)


def kill(cluster, load):
    node = next(node for node in cluster.nodes if node is not cluster.master())
    node.stop(signal.SIGKILL)
    time.sleep(20)
    node.start()


def partition(cluster, load):
    node = cluster.master()
    node.send(signal.SIGSTOP)
    time.sleep(60)
    node.send(signal.SIGCONT)


def restart(cluster, load):
    for node in cluster.nodes:
        node.stop()
        node.start()
        cluster.await_health(RECOVERY)


def slow(cluster, load):
    for node in cluster.nodes * 7:
        node.send(signal.SIGSTOP)
        time.sleep(2)
        node.send(signal.SIGCONT)


def disk(cluster, load):
    node = cluster.nodes[2]
    if node.mounted:
        ballast = node.folder / "data/ballast"
        free = shutil.disk_usage(node.folder / "data").free
        with open(ballast, "wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(free - (4 << 20), 1))
        time.sleep(30)
        ballast.unlink()
    else:
        marks = {f"cluster.routing.allocation.disk.watermark.{name}": "100000gb" for name in WATERMARKS}
        cluster.ask("PUT", "/_cluster/settings", {"persistent": marks})
        time.sleep(30)
        cluster.ask("PUT", "/_cluster/settings", {"persistent": dict.fromkeys(marks)})


SCENARIOS = {"kill": kill, "partition": partition, "restart": restart, "slow": slow, "disk": disk}


def run(name, cluster, server, records, more):
    with Load(server, name, records, more) as load:
        while not (load.uploads and load.has_written()) and server.process.poll() is None:
            time.sleep(0.2)
        begin = time.monotonic()
        SCENARIOS[name](cluster, load)
        healed = time.monotonic()
        green = cluster.await_health(RECOVERY)
        load.indexed.wait(RECOVERY)
        time.sleep(5)
    return verdict(name, cluster, load, begin, healed, green)


def verdict(name, cluster, load, begin, healed, green):
    found, twice = contents(cluster)
    lost = [id for id, hash in load.confirmed.items() if found.get(id) != hash]
    hung = [s for s in load.searches if s[1] - s[0] > LIMIT + GRACE or isinstance(s[2], str)]
    failed = [s for s in load.searches + load.uploads if s[2] != 200 and s[1] > begin]
    recovered = max([0.0] + [s[1] - healed for s in failed])
    well = load.uploads[-1][2] == 200 and load.searches[-1][2] == 200 and load.indexed.is_set() and green is not None
    statuses = collections.Counter(s[2] for s in load.searches)
    slowest = max(s[1] - s[0] for s in load.searches)
    print(f"| {name} | {len(load.confirmed):,} | {len(lost)} | {twice} | {statuses[200]:,} / {statuses[503]} / {len(hung)} | {slowest:.1f} s "
          f"| {sum(u[2] == 200 for u in load.uploads)} / {sum(u[2] != 200 for u in load.uploads)} | {len(load.runs)} "
          f"| {recovered:.0f} s | {'never' if green is None else f'{green:.0f} s'} |", flush=True)
    for what in hung[:3] + lost[:3] + [r for r in load.runs if r[0]]:
        print("   ", what, file=sys.stderr)
    return not lost and not twice and not hung and well


def contents(cluster):
    """Returns the content hash of each document by its id, and how many ids are there twice."""
    cluster.ask("POST", "/tongwen-read/_refresh")
    found, twice, after = {}, 0, None
    while True:
        body = {"size": 5000, "_source": False, "docvalue_fields": ["archive.origin.content_hash", "id"], "sort": [{"id": "asc"}]}
        if after:
            body["search_after"] = after
        hits = cluster.ask("POST", "/tongwen-read/_search?allow_partial_search_results=false", body, 60)["hits"]["hits"]
        if not hits:
            return found, twice
        for hit in hits:
            id = hit["fields"]["id"][0]
            twice += id in found
            found[id] = hit["fields"]["archive.origin.content_hash"][0]
        after = hits[-1]["sort"]


def cut(source, start, count, name):
    """Records of the file, each under an id of its scenario."""
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(itertools.islice(lines, start, start + count)):
            record = json.loads(line)
            id = f"{name}-{start + number}"
            kept = {"id": id, "title": record.get("title", ""), "body": record.get("body", "")[:20000]}
            yield id, json.dumps(kept, ensure_ascii=False).encode()


def batches(records, size):
    records = iter(records)
    while batch := dict(itertools.islice(records, size)):
        yield batch


def certificates(folder):
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=bench authority", "-keyout", "ca.key", "-out", "ca.pem")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=node", "-keyout", "node.key", "-out", "node.csr")
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\n")
    openssl("x509", "-req", "-in", "node.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2", "-extfile", "names",
            "-out", "node.pem")


def hashed(password):
    salt = secrets.token_bytes(32)
    key = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, 10000, 32)
    return "{PBKDF2}10000$" + base64.b64encode(salt).decode() + "$" + base64.b64encode(key).decode()


def basic(user, password):
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def java_home():
    """The first JDK that is new enough, as ./tongwen looks for it."""
    named = [os.environ["JAVA_HOME"]] if "JAVA_HOME" in os.environ else []
    on_path = [pathlib.Path(shutil.which("java")).resolve().parent.parent] if shutil.which("java") else []
    for home in map(pathlib.Path, [*named, *on_path, *sorted(pathlib.Path("/usr/lib/jvm").glob("*"))]):
        release = home / "release"
        version = re.search(r'JAVA_VERSION="(\d+)', release.read_text()) if release.exists() else None
        if version and int(version.group(1)) >= 21:
            return str(home)
    sys.exit("no JDK 21 or newer found: set JAVA_HOME")


LOGGING = """status = error
appender.file.type = File
appender.file.name = file
appender.file.fileName = ${sys:es.logs.base_path}/node.log
appender.file.layout.type = PatternLayout
appender.file.layout.pattern = %d{ISO8601} %-5p [%c{1.}] %m%n%xEx
rootLogger.level = info
rootLogger.appenderRef.file.ref = file
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help=", ".join(SCENARIOS))
    parser.add_argument("--documents", type=int, default=600)
    parser.add_argument("--heap", default="400m", help="of each node")
    parser.add_argument("--keep", action="store_true", help="leave the files, with the logs of the nodes")
    given = parser.parse_args()
    chosen = given.scenarios or list(SCENARIOS)
    if unknown := set(chosen) - set(SCENARIOS):
        parser.error(f"unknown: {', '.join(unknown)}")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="tongwen-cluster-"))
    # Whoever ends this by a signal shall not leave nodes behind.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(1))
    cluster, server, well = Cluster(folder, given.heap), None, True
    try:
        cluster.start("disk" in chosen)
        server = Server(cluster, folder)
        print(f"three nodes are well, {server.port} serves; disk of node three: {'a tmpfs' if cluster.nodes[2].mounted else 'shared'}")
        print("| scenario | confirmed | lost | twice | searches answered / 503 / hung | slowest | uploads whole / failed | runs of index "
              "| last failure after the fault | green after |\n|---|---|---|---|---|---|---|---|---|---|", flush=True)
        for turn, name in enumerate(chosen):
            start = turn * given.documents * 2
            records = dict(cut(given.file, start, given.documents, name))
            more = batches(cut(given.file, start + given.documents, given.documents, name), 5)
            well &= run(name, cluster, server, records, more)
    finally:
        if server:
            server.stop()
        cluster.stop()
        if given.keep:
            print("kept in", folder)
        else:
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
