"""What other programs take from the pages: `python rivals.py PAGES.jsonl FOLDER`.

Needs `pip install trafilatura newspaper4k htmldate`. PAGES.jsonl is what `npm run eval:pages -- FOLDER --list` prints. Of each
program one file NAME.json is written, with its answers by page. Nothing is fetched.
"""

import gzip
import json
import sys
from pathlib import Path

import htmldate
import newspaper
import trafilatura

def bytes_of(file):
    data = Path(file).read_bytes()
    return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data

def by_trafilatura(html, url):
    found = trafilatura.bare_extraction(html, url=url, include_comments=False, with_metadata=True)
    if found is None:
        return {}
    return {"text": found.text, "title": found.title, "date": found.date, "byline": found.author, "outlet": found.sitename}

def by_newspaper(html, url):
    text = html.decode("utf-8", "replace")
    found = newspaper.article(url=url or "http://page.invalid/", input_html=text, fetch_images=False)
    date = found.publish_date.isoformat() if found.publish_date else None
    return {"text": found.text, "title": found.title, "date": date, "byline": ", ".join(found.authors)}

def by_htmldate(html, url):
    return {"date": htmldate.find_date(html, url=url, original_date=True)}

PROGRAMS = {"trafilatura": by_trafilatura, "newspaper4k": by_newspaper, "htmldate": by_htmldate}

def answers(read, pages):
    for page in pages:
        try:
            found = read(bytes_of(page["file"]), page.get("url"))
        except Exception as error:
            print(page["id"], type(error).__name__, error, file=sys.stderr)
            found = {}
        yield page["id"], {key: value for key, value in found.items() if value}

if __name__ == "__main__":
    listed, folder = sys.argv[1:]
    pages = [json.loads(line) for line in Path(listed).read_text().splitlines()]
    for name, read in PROGRAMS.items():
        Path(folder, f"{name}.json").write_text(json.dumps(dict(answers(read, pages))))
