"""Asks a running server through the generated Python client; the arguments are the address and the folder of the client."""
import json
import sys

sys.path.insert(0, sys.argv[2])
import tongwen_client
from tongwen_client import ApiException

client = tongwen_client.ApiClient(tongwen_client.Configuration(host=sys.argv[1]))
documents = tongwen_client.DocumentsApi(client)

page = documents.list_documents(q="製造業", year=["2021", "2022"], region=["!江苏"], facets=["year", "agency"], size=5)
assert page.meta.total.value > 0 and page.items and set(page.facets) == {"year", "agency"}
assert all(item.year in (2021, 2022) for item in page.items)
titles = documents.list_documents(q="製造業", fields=["id", "title"], lang="zh-Hant", expand=["synonyms", "vocabulary"])
assert titles.items[0].title and titles.items[0].year is None

ids, cursor = [], "*"
while cursor:
    walked = documents.list_documents(size=40, cursor=cursor, fields=["id"])
    ids += [item.id for item in walked.items]
    cursor = walked.next_cursor
assert len(set(ids)) == len(ids) == walked.meta.total.value

for id in ids:
    assert documents.get_document(id).evidence is not None
first = page.items[0].id
assert documents.get_document_text(first).startswith(page.items[0].title)
assert json.loads(documents.cite_document(first, style="csl-json"))[0]["title"]
assert documents.list_similar_documents(first, script=["hant"]).meta.index_version
assert documents.list_citations(first).cited_by.total.relation == "eq"

rows = documents.export_documents(q="製造業", format="ndjson", fields=["id", "title"]).decode().splitlines()
counted = documents.count_export_with_http_info(q="製造業").headers["X-Total-Count"]
assert json.loads(rows[-1]) == {"complete": True, "rows": int(counted)} and len(rows) == int(counted) + 1
lines = documents.count_queries(["碳达峰", "集群"], facets=["year"]).decode().splitlines()
assert [tongwen_client.QueryAnswer.from_json(line).q for line in lines] == ["碳达峰", "集群"]

suggestions = tongwen_client.SuggestionsApi(client).suggest(q="xianjinzhizao", types=["agency", "title"]).suggestions
assert suggestions and suggestions[0].count > 0
assert tongwen_client.EquivalenceApi(client).compare_scripts(q="製造業").equal
collection = tongwen_client.CollectionApi(client)
assert collection.get_stats().documents == len(ids)
assert collection.get_taxonomy("document_types", lang="zh-Hant").values

try:
    documents.list_documents(region=["江酥"])
    raise AssertionError("no error for a region that there is not")
except ApiException as error:
    assert (error.status, error.data.parameter) == (400, "region")

try:
    documents.get_document("a/b")
    raise AssertionError("no error for a document that there is not")
except ApiException as error:
    assert error.status == 404 and "'a/b'" in error.data.detail

print(f"Python client: {page.meta.total.value} documents found, {len(ids)} walked and read, {len(rows) - 1} exported,"
      f" {len(suggestions)} suggestions")
