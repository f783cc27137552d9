#!/usr/bin/env python3
"""Search pages beside their floor: what the API takes, and what Elasticsearch takes for the very same requests sent directly.

Usage: bench/search.py DATA [ROUNDS]      (a data directory with documents; 10 rounds unless another number is given)

Asks for a page of 20 with all nine facets, for queries of nine kinds. A second server first asks the same Elasticsearch through a
proxy, which tells what requests each page becomes, and which of them run side by side. Then each round asks every query
both ways in one run, in changing order, on connections that stay open; before each, the request cache of Elasticsearch is
emptied, or the second would find the counts of the first. Needs Python 3.
"""
import base64
import concurrent.futures
import gzip
import http.client
import http.server
import json
import math
import os
import pathlib
import random
import re
import subprocess
import sys
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
FACETS = "year,region,about_region,level,industry,agency,document_type,script,source"
QUERIES = {
    "Simplified": ["先进制造业", "人工智能", "营商环境", "城市更新", "职业教育改革", "农村土地承包经营权", "新能源汽车产业发展规划"],
    "Traditional": ["資訊安全", "長期照顧服務", "勞工退休金條例", "空氣污染防制", "都市計畫", "國民年金", "職業安全衛生設施規則"],
    "two or three parts": ["先进制造业集群 江苏", "碳达峰、碳中和", "養老服務 補助", "数据 安全 管理办法", "污水處理 費 徵收", "科技创新，人才引进 深圳"],
    "quoted": ["\"产业集群\"", "「行政罰鍰」", "“高质量发展” 规划", "\"第三条\" 管理", "『公開發行公司』"],
    "one character": ["碳", "氢", "稅", "米"],
    "part of a word or name": ["清华", "精特", "台大", "鄉鎮", "A股", "5G网络"],
    "question": ["企业研发费用加计扣除怎么申报", "外籍人士如何申請永久居留", "如何促进中小企业融资", "哪些地方开展了医保支付方式改革试点"],
    "document number": ["国办发〔2023〕12号", "国发 2015 28", "院臺經字第1050021184號"],
    "none": [""],
}
KINDS = {query: kind for kind, queries in QUERIES.items() for query in queries}


def main(data, rounds):
    cluster = Cluster(data)
    with Tongwen(["--data", str(data)]) as api:
        cluster.find()
        pages = record(cluster)
        print(f"{len(KINDS)} queries, {rounds} rounds, {cluster.documents():,} documents; "
              f"a page becomes {spread(sum(len(stage) for stage in page) for page in pages.values())} requests")
        table(measure(api, cluster, pages, rounds))


def spread(numbers):
    numbers = sorted(numbers)
    return str(numbers[0]) if numbers[0] == numbers[-1] else f"{numbers[0]} to {numbers[-1]}"


# The Java compiler needs a few thousand pages until it has nothing left to do.
WARM_UP = 100


def path(query):
    return "/api/v1/documents?" + urllib.parse.urlencode({"q": query, "size": 20, "facets": FACETS})


def record(cluster):
    """Returns for each query the requests to Elasticsearch: stages one after another, the requests of a stage side by side."""
    proxy = Proxy(cluster)
    with proxy, Tongwen([], TONGWEN_ELASTICSEARCH_URIS=proxy.url, TONGWEN_ELASTICSEARCH_USERNAME=cluster.user,
                        TONGWEN_ELASTICSEARCH_PASSWORD=cluster.password) as server:
        pages = {}
        for query in KINDS:
            proxy.requests.clear()
            server.get(path(query))
            pages[query] = stages([request for request in proxy.requests if not request.asks_for_version()])
        return pages


def stages(requests):
    found, busy_until = [], -math.inf
    for request in sorted(requests, key=lambda request: request.start):
        if request.start >= busy_until:
            found.append([])
        found[-1].append(request)
        busy_until = max(busy_until, request.end)
    return found


def measure(api, cluster, pages, rounds):
    """Returns seconds of the API and of Elasticsearch by query. Round 0 compares what they find; before it, both are warmed up."""
    for _ in range(WARM_UP):
        for query in KINDS:
            api.get(path(query))
    taken = {query: ([], []) for query in KINDS}
    order = random.Random(1)
    queries = list(KINDS)
    for number in range(rounds + 1):
        order.shuffle(queries)
        for at, query in enumerate(queries):
            ways = [(0, lambda: api.get(path(query))), (1, lambda: cluster.page(pages[query]))]
            answers = {}
            for way, ask in ways if (number + at) % 2 else reversed(ways):
                cluster.forget()
                start = time.perf_counter()
                answers[way] = ask()
                if number:
                    taken[query][way].append(time.perf_counter() - start)
            if not number:
                require_same(query, json.loads(answers[0]), [json.loads(answer) for answer in answers[1]])
    return taken


def require_same(query, answer, direct):
    """One of the direct answers is the page, others only count or find what matches in part; a request may ask several at once."""
    searches = [search["hits"] for one in direct for search in one.get("responses", [one])]
    ours = [item["id"] for item in answer["items"]]
    theirs = [[hit["_source"]["id"] for hit in hits["hits"]] for hits in searches]
    totals = [hits["total"]["value"] for hits in searches if "total" in hits]
    if ours not in theirs or answer["meta"]["total"]["value"] not in totals:
        sys.exit(f"the recorded requests do not find what the API finds: {query!r}")


def table(taken):
    print(f"\n{'milliseconds':26}{'API p50':>9}{'p95':>8}{'p99':>8}{'direct p50':>13}{'p95':>8}{'p99':>8}{'ratio of p50':>15}{'of p99':>8}")
    for kind in QUERIES:
        row(kind, *(sum((taken[query][way] for query in QUERIES[kind]), []) for way in (0, 1)))
    row("all", *(sum((both[way] for both in taken.values()), []) for way in (0, 1)))


def row(name, ours, direct):
    a50, a95, a99, d50, d95, d99 = (percentile(times, p) * 1000 for times in (ours, direct) for p in (50, 95, 99))
    print(f"{name:26}{a50:9.1f}{a95:8.1f}{a99:8.1f}{d50:13.1f}{d95:8.1f}{d99:8.1f}{a50 / d50:15.2f}{a99 / d99:8.2f}")


def percentile(times, p):
    return sorted(times)[math.ceil(len(times) * p / 100) - 1]


class Tongwen:
    """A server of its own port, stopped at the end."""

    def __init__(self, options, **settings):
        self.command = [ROOT / "tongwen", "serve", "--port", "0", *options]
        self.environment = os.environ | settings

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True, env=self.environment)
        for line in self.process.stdout:
            if ready := re.search(r"ready: http://localhost:(\d+)", line):
                threading.Thread(target=self.process.stdout.read, daemon=True).start()
                self.url = f"http://localhost:{ready.group(1)}"
                self.connection = http.client.HTTPConnection("localhost", int(ready.group(1)))
                return self
        sys.exit("the server did not start")

    def __exit__(self, *error):
        self.process.terminate()
        self.process.wait()

    def get(self, path):
        return answered(self.connection, "GET", path, None, {})


class Cluster:
    """The Elasticsearch of a data directory."""

    def __init__(self, data):
        self.data = data

    def find(self):
        """Reads where it is, once it runs."""
        settings = (self.data / "config/elasticsearch.yml").read_text()
        passwords = dict(line.split("=", 1) for line in (self.data / "server/passwords.properties").read_text().split())
        self.user, self.password = "tongwen_writer", passwords["tongwen_writer"]
        self.port = int(re.search(r"http\.port: *(\d+)", settings).group(1))
        self.authorization = "Basic " + base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
        self.connections = [self.connect() for _ in range(8)]
        self.side_by_side = concurrent.futures.ThreadPoolExecutor(len(self.connections))

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port)

    def send(self, connection, request):
        headers = {"Authorization": self.authorization, "Content-Type": request.type, "Accept": request.type}
        return answered(connection, request.method, request.path, request.body, headers)

    def page(self, stages):
        """Sends the requests of a page, and returns their answers."""
        answers = []
        for stage in stages:
            sent = [self.side_by_side.submit(self.send, *pair) for pair in zip(self.connections, stage)]
            answers += [answer.result() for answer in sent]
        return answers

    def forget(self):
        self.ask("POST", "/tongwen-read/_cache/clear?request=true")

    def documents(self):
        return json.loads(self.ask("GET", "/tongwen-read/_count"))["count"]

    def ask(self, method, path):
        return answered(self.connections[0], method, path, None, {"Authorization": self.authorization})


class Request:
    def __init__(self, method, path, body, type, start):
        self.method, self.path, self.body, self.type, self.start = method, path, body, type, start

    def asks_for_version(self):
        """Asked once a second at most, so it is no part of a page; the API bears it in the comparison."""
        return self.method == "GET" or b"_seq_no" in self.body


class Proxy:
    """Hands requests on to the cluster, and writes them down."""

    def __init__(self, cluster):
        self.requests = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                start = time.monotonic()
                body = self.body()
                if self.headers.get("Content-Encoding") == "gzip":
                    body = gzip.decompress(body)
                request = Request(self.command, self.path, body, self.headers.get("Content-Type", "application/json"), start)
                connection = cluster.connect()
                connection.request(self.command, self.path, body, {
                    "Authorization": cluster.authorization, "Content-Type": request.type,
                    "Accept": self.headers.get("Accept", "*/*")})
                response = connection.getresponse()
                answer = response.read()
                connection.close()
                request.end = time.monotonic()
                outer.requests.append(request)
                self.send_response(response.status)
                for name, value in response.getheaders():
                    if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def body(self):
                if self.headers.get("Transfer-Encoding") != "chunked":
                    return self.rfile.read(int(self.headers.get("Content-Length", 0)))
                chunks = []
                while size := int(self.rfile.readline(), 16):
                    chunks.append(self.rfile.read(size))
                    self.rfile.readline()
                self.rfile.readline()
                return b"".join(chunks)

            do_GET = do_PUT = do_HEAD = do_DELETE = do_POST

            def log_message(self, *parts):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __exit__(self, *error):
        self.server.shutdown()


def answered(connection, method, path, body, headers):
    connection.request(method, path, body, headers)
    response = connection.getresponse()
    answer = response.read()
    if response.status != 200:
        sys.exit(f"{method} {path}: {response.status} {answer[:500]!r}")
    return answer


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3) or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 10)
