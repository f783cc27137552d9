#!/usr/bin/env python3
"""Do lists, facets, courses of time, groups and concordances agree with each other, and with a plain scan of the files?

Usage: bench/agreement.py URL FILE.jsonl[.gz]...

The server at URL must hold the documents of these files and no others. Ten phrases are asked in both scripts; the scan knows nothing of the
program: it looks for the characters of either script, one after another, in titles and bodies. Ends with 1 if a number differs.
"""

import gzip
import json
import re
import sys
import urllib.parse
import urllib.request

# Each character in the forms that it has in either script.
PHRASES = [
    ["制製", "造", "业業"],
    ["产產産", "业業", "园園", "区區"],
    ["环環", "境", "保", "护護"],
    ["国國", "家", "标標", "准準凖"],
    ["数數", "字", "经經", "济濟済"],
    ["农農", "产產産", "品"],
    ["劳勞労", "动動働", "者"],
    ["电電", "信"],
    ["乡鄉鄕", "镇鎮"],
    ["应應応", "急"],
]
GAP = r"[ \t\u3000\u00a0]*"


def get(url, resource, **parameters):
    query = urllib.parse.urlencode(parameters, doseq=True)
    with urllib.request.urlopen(f"{url}/api/v1/{resource}?{query}", timeout=600) as answer:
        return json.load(answer)


def texts(files):
    for file in files:
        opened = gzip.open(file, "rt", encoding="utf-8") if file.endswith(".gz") else open(file, encoding="utf-8")
        with opened as lines:
            for line in lines:
                record = json.loads(line)
                yield record.get("title") or "", record.get("body") or ""


def scanned(files):
    """Documents and occurrences of each phrase."""
    patterns = [re.compile(GAP.join(f"[{forms}]" for forms in phrase)) for phrase in PHRASES]
    counts = [[0, 0] for _ in PHRASES]
    for title, body in texts(files):
        for pattern, count in zip(patterns, counts):
            found = len(pattern.findall(title)) + len(pattern.findall(body))
            count[0] += found > 0
            count[1] += found
    return counts


def answered(url, text):
    """The same numbers as each resource tells them."""
    q = f'"{text}"'
    numbers = {"documents": {}, "works": {}, "occurrences": {}}
    for unit in ["document", "work"]:
        units = numbers[unit + "s"]
        listed = get(url, "documents", q=q, size=0, count_by=unit, facets="year,script", facet_size=1000)
        units["list"] = listed["meta"]["total"]["value"]
        for facet in ["year", "script"]:
            units["facet " + facet] = sum(value["count"] for value in listed["facets"][facet]["values"])
        course = get(url, "trends", q=q, count_by=unit)["queries"][0]["slices"][0]
        units["trend"] = course["sum"]["count"] + course["unknown"]["count"]
        groups, cursor = 0, "*"
        while cursor:
            page = get(url, "groups", q=q, count_by=unit, by="year", size=1000, cursor=cursor)
            groups += sum(group["count"] for group in page["groups"])
            cursor = page["next_cursor"]
        units["groups"] = groups
    # A work of several years or scripts is in each of them.
    for resource in ["facet year", "facet script", "trend", "groups"]:
        assert numbers["works"][resource] >= numbers["works"]["list"]
    assert numbers["works"]["facet year"] == numbers["works"]["trend"] == numbers["works"]["groups"], numbers
    numbers["works"] = {"list": numbers["works"]["list"]}
    concordance = get(url, "concordance", q=q, size=1)["meta"]
    numbers["occurrences"]["concordance"] = concordance["total"]["value"]
    numbers["documents"]["concordance"] = concordance["documents"]
    numbers["works"]["concordance"] = concordance["works"]
    course = get(url, "trends", q=q, count_by="occurrence")
    slice = course["queries"][0]["slices"][0]
    numbers["occurrences"]["total"] = course["meta"]["totals"][0]["value"]
    numbers["occurrences"]["trend"] = slice["sum"]["count"] + slice["unknown"]["count"]
    return numbers


def main():
    url, files = sys.argv[1], sys.argv[2:]
    wrong = 0
    for phrase, (documents, occurrences) in zip(PHRASES, scanned(files)):
        hans, hant = "".join(forms[0] for forms in phrase), "".join(forms[1 if len(forms) > 1 else 0] for forms in phrase)
        both = [answered(url, hans), answered(url, hant)]
        values = {
            unit: {number for numbers in both for number in numbers[unit].values()}
            for unit in ["documents", "works", "occurrences"]
        }
        values["documents"].add(documents)
        values["occurrences"].add(occurrences)
        agree = all(len(numbers) == 1 for numbers in values.values())
        wrong += not agree
        told = ", ".join(f"{unit} {'/'.join(map(str, sorted(numbers)))}" for unit, numbers in values.items())
        print(f"{hans} {hant}: scan {documents} documents, {occurrences} occurrences; {told}: {'agree' if agree else 'DIFFER'}", flush=True)
        if not agree:
            print(both)
    sys.exit(1 if wrong else 0)


main()
