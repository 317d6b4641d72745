#!/usr/bin/env python3
"""Checks that the gold of the sample story agrees with its pages and with itself.

    python3 samples/check.py              prints a summary; exit 1 and a list when something is wrong
    python3 samples/check.py --flat DIR   writes the pages as plain text (one line each) and the gold beside them,
                                          for scorers that look for evidence in the raw page

Python 3, standard library only.
"""
import datetime as dt
import html
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TYPES = set("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST "
            "SANCTION MOBILIZE COERCE ASSAULT".split())
MODES = {
    "CONSULT": {"visit", "third-party", "multilateral", "phone"},
    "RETREAT": {"withdraw", "release", "disarm", "ceasefire", "access", "resign"},
    "REQUEST": {"assist", "change", "yield", "meet"},
    "REJECT": {"assist", "change", "yield", "meet"},
    "ACCUSE": {"disapprove", "investigate", "allege"},
    "THREATEN": {"restrict", "arrest", "relations", "expel", "territory", "violence"},
    "PROTEST": {"demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"},
    "SANCTION": {"convict", "expel", "withdraw", "discontinue"},
    "COERCE": {"seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold",
               "misinformation", "cyber"},
}
STATUS = {"happened", "ongoing", "planned", "possible", "requested", "denied", "cancelled"}
STANCES = {"demands", "offers", "supports", "opposes", "refuses", "is-ready-to"}
OUTCOMES = {"held", "held in part", "postponed", "cancelled", "silence", "not done", "open"}
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = ("January February March April May June July August September October November December").split()
BLOCK = re.compile(r"</?(?:p|div|h\d|li|ul|ol|tr|td|table|br|figure|figcaption|section|aside|nav|header|footer|main"
                   r"|article|title|body|html|head|address|time|span|button|form|meta|link|img)\b[^>]*>", re.I)
problems = []


def bad(where, what):
    problems.append(f"{where}: {what}")


def flat(text):
    return re.sub(r"\s+", " ", text).strip()


def page_text(path, encoding):
    with open(path, "rb") as f:
        text = f.read().decode(encoding)
    if path.endswith(".html"):
        text = re.sub(r"<!--.*?-->|<(script|style)\b.*?</\1>", " ", text, flags=re.S | re.I)
        text = BLOCK.sub("\n", text)
        text = html.unescape(re.sub(r"<[^>]+>", "", text))
    return flat(text)


def day(text, last=False):
    """First (or last) day of an EDTF date of day, month or year precision."""
    if len(text) == 10:
        return dt.date.fromisoformat(text)
    if len(text) == 7:
        y, m = map(int, text.split("-"))
        return dt.date(y + (m == 12), m % 12 + 1, 1) - dt.timedelta(1) if last else dt.date(y, m, 1)
    return dt.date(int(text), 12, 31) if last else dt.date(int(text), 1, 1)


def edtf(where, text):
    """The ends of an EDTF date or interval, None for an open end."""
    if text is None:
        return None, None
    try:
        a, _, b = text.partition("/")
        lo = None if a == ".." else day(a)
        hi = None if b == ".." else day(b or a, True)
        if lo and hi and lo > hi:
            bad(where, f"interval ends before it begins: {text}")
        return lo, hi
    except ValueError:
        bad(where, f"not a date: {text}")
        return None, None


def check_weekdays(page, event):
    """A weekday named in the evidence must be that of an end of `when`, or of the page's own week of telling."""
    named = {d for e in event["evidence"] for d in WEEKDAYS if re.search(rf"\b{d}\b", e)}
    if not named:
        return
    lo, hi = edtf(event["id"], event["when"]["edtf"])
    fits = {WEEKDAYS[x.weekday()] for x in (lo, hi) if x}
    fits.add(page["published"]["weekday"])
    if lo and hi and (hi - lo).days < 7:
        fits |= {WEEKDAYS[(lo + dt.timedelta(i)).weekday()] for i in range((hi - lo).days + 1)}
    for d in named - fits:
        if not re.search(rf"\b(following|every) {d}\b", " ".join(event["evidence"])):
            bad(event["id"], f"{d} does not fit {event['when']['edtf']}")


def check_named_days(page, text):
    """'Tuesday, 3 February' must be a Tuesday in the year of the page or the next."""
    year = int(page["published"]["value"][:4])
    for m in re.finditer(rf"\b({'|'.join(WEEKDAYS)}),? (\d\d?) ({'|'.join(MONTHS)})(?: (\d{{4}}))?", text):
        years = [int(m[4])] if m[4] else [year, year + 1]
        days = [dt.date(y, MONTHS.index(m[3]) + 1, int(m[2])) for y in years]
        if m[1] not in [WEEKDAYS[d.weekday()] for d in days]:
            bad(page["file"], f"wrong weekday: {m[0]}")


def write_flat(folder):
    gold = json.load(open(os.path.join(HERE, "mackerel", "gold.json"), encoding="utf-8"))
    os.makedirs(os.path.join(folder, "pages"), exist_ok=True)
    for page in gold["pages"]:
        text = page_text(os.path.join(HERE, "mackerel", "pages", page["file"]), page["encoding"])
        with open(os.path.join(folder, "pages", page["file"]), "w", encoding="utf-8") as f:
            f.write(text + "\n")
    with open(os.path.join(folder, "events-truth.json"), "w", encoding="utf-8") as f:
        json.dump(gold, f, ensure_ascii=False)


def main():
    gold = json.load(open(os.path.join(HERE, "mackerel", "gold.json"), encoding="utf-8"))
    texts, pages, ids, events, positions, claims = {}, {}, set(), {}, {}, 0
    folder = os.path.join(HERE, "mackerel", "pages")
    story = gold["story"]
    known = {c["id"] for c in story["chronology"]}

    def holds(where, file, quote):
        if file not in texts:
            bad(where, f"no such page: {file}")
        elif flat(quote) not in texts[file]:
            bad(where, f"not on {file}: {quote!r}")

    for page in gold["pages"]:
        f = page["file"]
        pages[f] = page
        texts[f] = page_text(os.path.join(folder, f), page["encoding"])
    if set(os.listdir(folder)) != set(pages):
        bad("pages", f"folder and gold differ: {set(os.listdir(folder)) ^ set(pages)}")

    for f, page in pages.items():
        value = page["published"]["value"]
        if WEEKDAYS[day(value).weekday()] != page["published"]["weekday"]:
            bad(f, "weekday of publication")
        if page["published"]["printed"]:
            holds(f, f, page["published"]["printed"])
        window = page["published_window"]
        if window and not day(window[0]) <= day(value) <= day(window[1]):
            bad(f, "window without the day")
        for s in page["stamps_rejected"]:
            holds(f, f, s["stamp"])
        for field in ("headline", "body_first_words", "body_last_words"):
            holds(f, f, page[field])
        for b in page["byline"]:
            holds(f, f, b["name"])
            if b["email"]:
                holds(f, f, b["email"])
        for t in page["captions"] + page["boilerplate_markers"]:
            holds(f, f, t)
        body = open(os.path.join(HERE, "mackerel", "bodies", f[:2] + ".txt"), encoding="utf-8").read()
        for par in body.strip().split("\n\n"):
            holds(f, f, par)
        body = flat(body)
        if len(body.split()) != page["body_words"]:
            bad(f, "body_words")
        if not body.startswith(page["body_first_words"]) or not body.endswith(page["body_last_words"]):
            bad(f, "first or last words")
        for t in page["boilerplate_markers"] + page["captions"]:
            if t in body:
                bad(f, f"furniture stands in the body: {t}")
        check_named_days(page, body)
        for kind in ("events", "quotations", "positions", "deadlines", "proposals"):
            for x in page[kind]:
                if x["id"] in ids:
                    bad(x["id"], "id twice")
                ids.add(x["id"])
                claims += 1
        for q in page["quotations"]:
            holds(q["id"], f, q["content"])
        for o in page["offices"]:
            holds(f, f, o["evidence"])
        for e in page["events"]:
            events[e["id"]] = f
            for t in e["evidence"]:
                holds(e["id"], f, t)
            if e["trigger"] and not any(e["trigger"] in t for t in e["evidence"]):
                bad(e["id"], "trigger outside the evidence")
            if e["type"] is not None and e["type"] not in TYPES:
                bad(e["id"], f"type {e['type']}")
            if e["mode"] and e["mode"] not in MODES.get(e["type"], ()):
                bad(e["id"], f"mode {e['mode']} of {e['type']}")
            if e["status"] not in STATUS or e["weight"] not in ("core", "fine"):
                bad(e["id"], "status or weight")
            lo, hi = edtf(e["id"], e["when"]["edtf"])
            told = day(value)
            if e["status"] == "happened" and lo and lo > told:
                bad(e["id"], "happened after it was told")
            if e["status"] == "planned" and hi and hi < told:
                bad(e["id"], "planned for the past")
            check_weekdays(page, e)
            if e["event"] and e["event"] not in known:
                bad(e["id"], f"no event {e['event']} in the chronology")
        for t in page["optional"]:
            holds(f, f, t)
        for p in page["positions"]:
            positions[p["id"]] = f
            if p["stance"] not in STANCES:
                bad(p["id"], "stance")
            for t in p["evidence"]:
                holds(p["id"], f, t)
        for d in page["deadlines"]:
            edtf(d["id"], d["date"])
            for t in d["evidence"]:
                holds(d["id"], f, t)
        for r in page["proposals"]:
            for v in r["provisions"]:
                holds(r["id"], f, v["evidence"])

    def origin(f):
        return pages[f]["agency"] or pages[f]["outlet"]

    before = ""
    for c in story["chronology"]:
        edtf(c["id"], c["when"]["edtf"])
        start = (c["when"]["edtf"] or "9999").replace("../", "").split("/")[0]
        start += "-01" if len(start) == 7 else ""
        if start < before:
            bad(c["id"], "chronology out of order")
        before = start
        if sorted(c["pages"]) != sorted({events[t["claim"]] for t in c["tellings"]}):
            bad(c["id"], "pages and tellings differ")
        if c["outlets"] != len({pages[f]["outlet"] for f in c["pages"]}):
            bad(c["id"], "count of outlets")
        if c["independent"] != len({origin(f) for f in c["pages"]}):
            bad(c["id"], "count of independent outlets")
    told = {t["claim"] for c in story["chronology"] for t in c["tellings"]}
    for page in pages.values():
        for e in page["events"]:
            if (e["event"] is not None) != (e["id"] in told):
                bad(e["id"], "event key and tellings differ")
    for v in story["lineage"]["versions"]:
        for f in v["pages"]:
            holds(v["id"], f, v["slug"])
    for c in story["lineage"]["copies"]:
        for x in c["copies"]:
            holds(c["id"], x["page"], x["credit"])
            if pages[x["page"]]["agency"] != pages[c["source"]]["agency"]:
                bad(c["id"], "agency")
    for p in story["plans"]:
        if p["event"] not in known or p["outcome"] not in OUTCOMES:
            bad(p["id"], "event or outcome")
        edtf(p["id"], p["planned_when"])
        for x in p["announced"] + p["told_by"]:
            holds(p["id"], x["page"], x["evidence"])
        if (p["outcome"] in ("silence", "open")) != (not p["told_by"]):
            bad(p["id"], "outcome and told_by")
    for c in story["contradictions"]:
        if c["event"] not in known or len({s["says"] for s in c["sides"]}) < 2:
            bad(c["id"], "event or sides")
        for s in c["sides"]:
            holds(c["id"], s["page"], s["evidence"])
    for t in story["traps"]:
        if not set(t["events"]) <= known:
            bad("traps", t["events"])
    for t in story["tenures"]:
        seen = [s["date"] for s in t["seen"]]
        if (t["from"], t["to"]) != (min(seen), max(seen)):
            bad(t["person"], "from, to")
        for s in t["seen"]:
            holds(t["person"], s["page"], s["evidence"])
    for t in story["tenure_changes"]:
        holds(t["person"], t["evidence"]["page"], t["evidence"]["evidence"])
    for person in story["people"]:
        for f, names in person["names"].items():
            for n in names:
                holds(person["name"], f, n)
    for c in story["positions_over_time"]:
        if [p["date"] for p in c["points"]] != sorted(p["date"] for p in c["points"]):
            bad(c["id"], "points out of order")
        for p in c["points"]:
            holds(c["id"], p["page"], p["evidence"])
            if positions.get(p["position"]) != p["page"]:
                bad(c["id"], f"no position {p['position']}")
    for d in story["deadlines"]:
        for x in d["told"] + [d["outcome_told"]]:
            holds(d["date"], x["page"], x["evidence"])
    for s in story["state_of_play"]:
        for p in s["positions"]:
            holds(s["as_of"], p["page"], p["evidence"])
            if pages[p["page"]]["published"]["value"] > s["as_of"]:
                bad(s["as_of"], f"not yet known: {p['page']}")
        for o in s["offices"]:
            if pages[o["as_of_page"]]["published"]["value"] > s["as_of"]:
                bad(s["as_of"], f"not yet known: {o['as_of_page']}")

    tsv = os.path.join(HERE, "silence", "sentences.tsv")
    lines = 0
    if os.path.exists(tsv):
        seen = set()
        for n, line in enumerate(open(tsv, encoding="utf-8"), 1):
            if line.startswith("#"):
                continue
            cells = line.rstrip("\n").split("\t")
            if len(cells) != 3 or not all(cells):
                bad(f"sentences.tsv:{n}", "needs id, trap, sentence")
                continue
            if cells[0] in seen or cells[2] in seen:
                bad(f"sentences.tsv:{n}", "told twice")
            seen |= {cells[0], cells[2]}
            lines += 1

    for p in problems:
        print(p)
    print(f"{len(pages)} pages, {len(events)} event claims, {len(known)} events, {claims} claims in all, "
          f"{len(story['plans'])} plans, {len(story['contradictions'])} contradictions, "
          f"{len(story['tenures'])} tenures, {lines} silent sentences, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--flat":
        write_flat(sys.argv[2])
    else:
        sys.exit(main())
