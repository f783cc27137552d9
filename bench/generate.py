#!/usr/bin/env python3
"""Makes documents for measurements of growth: sentences of real ones in new orders.

Usage: bench/generate.py COUNT CHARACTERS FILE.jsonl.gz... > MADE.jsonl

Each document has a title of its own, a date, a region and an agency, as the records of the files have them, and sentences that are drawn
from all of the files: so words are as frequent as in real texts, and no two documents are copies. Lengths are spread as those of real
documents are (log-normal, sigma 1), with so many characters in the middle of all. The same arguments make the same documents. What
grows with real collections, and not with these, are rare words and names. Needs Python 3.
"""
import gzip
import itertools
import json
import math
import random
import re
import sys

SIGMA = 1.0
SENTENCE = re.compile(r"[^。；\n]{8,200}[。；]")
# More would not change how often words occur.
SENTENCES = 300_000
KEPT = ("region", "agency", "lang")


def main(count, characters, files):
    for document in itertools.islice(documents(characters, files), count):
        print(json.dumps(document, ensure_ascii=False))


def documents(characters, files):
    """Yields documents without end."""
    dice = random.Random(1)
    heads, sentences = read(files, dice)
    middle = math.log(characters) - SIGMA ** 2 / 2
    for number in itertools.count():
        head = dice.choice(heads)
        wanted, body = dice.lognormvariate(middle, SIGMA), []
        while wanted > 0:
            body.append(dice.choice(sentences))
            wanted -= len(body[-1])
        document = {key: head[key] for key in KEPT if head.get(key)}
        document["id"] = f"made-{number:07d}"
        document["title"] = f"{head['title'][:60]}（{number}）"
        document["date"] = f"{dice.randint(1998, 2025)}-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}"
        document["body"] = "\n".join("".join(body[at:at + 4]) for at in range(0, len(body), 4))
        yield document


def read(files, dice):
    """Returns records without texts, and sentences."""
    heads, sentences = [], []
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                sentences += SENTENCE.findall(record.pop("body", None) or "")
                heads.append(record)
    dice.shuffle(sentences)
    return heads, sentences[:SENTENCES]


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(int(sys.argv[1]), float(sys.argv[2]), sys.argv[3:])
