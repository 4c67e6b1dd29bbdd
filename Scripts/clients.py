"""Reads what an experiment has written with pandas, safetensors and cmark-gfm, and compares it with what was meant.

What was meant is the text of the tables as Python's own csv module and float() take it, and the journal as its json
module takes it: neither is Espalier, and neither is the program that is tried.
"""

import csv
import html.parser
import json
import math
import pathlib
import re
import shutil
import subprocess
import sys

import pandas

import models

TEXT = {"run_id", "stage", "status", "metric", "host", "started_at", "mark"}
WHOLE = {
    "configuration", "baseline_configuration", "seed", "epochs_run", "epoch", "runs", "wilcoxon.zeros", "candidates",
    "configurations", "epochs", "updates",
}
STATUSES = {"finished", "diverged", "failed", "missing"}
STATISTICS = ("mean", "sd", "ci95_low", "ci95_high", "min", "max")
COMPARED = re.compile(r"(difference|wilcoxon|better)\.(n|mean|sd|(?:ci95|bca95)_(?:low|high)|p|p_holm|probability)")
METRIC = re.compile(r"(train|validation|test)\.(loss|accuracy)")


class Findings:
    """What differs, and what was compared."""

    def __init__(self):
        self.differences = []
        self.place = ""

    def expect(self, holds, what):
        if not holds:
            self.differences.append(f"{self.place}: {what}")


def kind(table, column):
    """What a column holds: text, whole numbers, numbers, or whatever the sweep sets (None)."""
    if column in TEXT:
        return "text"
    if table == "comparisons.csv" and (compared := COMPARED.fullmatch(column)):
        return "whole" if compared[2] == "n" else "number"
    if column in WHOLE or (table == "summary.csv" and (column in STATUSES or column.endswith(".n"))):
        return "whole"
    if (table == "budget.csv" and column in STATUSES) or (table == "cells.csv" and column == "n"):
        return "whole"
    if table == "cells.csv" and column in STATISTICS:
        return "number"
    if column in ("value", "wall_seconds", "multiply_adds") or METRIC.fullmatch(column):
        return "number"
    stem, _, statistic = column.rpartition(".")
    return "number" if METRIC.fullmatch(stem) and statistic in STATISTICS else None


def check_table(path, findings):
    """Compares pandas' reading of a table with its text; gives back both."""
    findings.place = f"tables/{path.name}"
    with open(path, newline="", encoding="utf-8") as file:
        columns, *rows = list(csv.reader(file, strict=True))
    frame = pandas.read_csv(path)
    findings.expect(list(frame.columns) == columns, f"columns {list(frame.columns)} instead of {columns}")
    findings.expect(len(frame) == len(rows), f"{len(frame)} rows instead of {len(rows)}")
    findings.expect(all(len(row) == len(columns) for row in rows), "rows of unequal length")
    numbers = 0
    for index, column in enumerate(columns):
        texts = [row[index] for row in rows]
        values = frame[column]
        isna = list(values.isna())
        for row, (text, missing) in enumerate(zip(texts, isna)):
            findings.expect((text == "") == missing, f"row {row + 1}, {column}: {text!r} is taken for a missing value")
        # A column without rows has no type.
        wanted = kind(path.name, column) if rows else None
        if wanted == "text":
            # A column of nothing has no type either.
            isText = pandas.api.types.is_string_dtype(values) or all(isna)
            findings.expect(isText, f"{column} is {values.dtype} instead of text")
            present = list(values[~values.isna()])
            findings.expect(present == [text for text in texts if text], f"{column} has other texts")
        elif wanted == "whole":
            isWhole = pandas.api.types.is_integer_dtype(values) or (any(isna) and (values.dropna() % 1 == 0).all())
            findings.expect(isWhole, f"{column} is {values.dtype} instead of whole numbers")
        elif wanted == "number":
            findings.expect(all(isna) or pandas.api.types.is_numeric_dtype(values), f"{column} is {values.dtype}")
        if pandas.api.types.is_numeric_dtype(values):
            for row, text in enumerate(texts):
                if text == "":
                    continue
                numbers += 1
                back = float(values.iloc[row])
                findings.expect(
                    back.hex() == float(text).hex(), f"row {row + 1}, {column}: {text} comes back as {back!r}")
    print(f"tables/{path.name}: {len(rows)} rows, {len(columns)} columns, {numbers} numbers compared bit by bit")
    return columns, rows, frame


def read_journal(folder):
    """The results by run, as the journal has them."""
    results = {}
    for path in sorted((folder / "journal").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            try:
                entry = json.loads(line)
            except json.JSONDecodeError:
                continue
            if "result" in entry:
                results.setdefault(entry["id"], entry["result"])
    return results


def check_runs(folder, tables, findings):
    """Compares the tables with the journal and with each other."""
    findings.place = "tables"
    runs, summary = tables["runs.csv"][2], tables["summary.csv"][2]
    curves, timings = tables["curves.csv"][2], tables["timings.csv"][2]
    journal = read_journal(folder)
    metrics = [column for column in runs.columns if METRIC.fullmatch(column)]
    findings.expect(len(metrics) >= 2, "no metrics in runs.csv")

    recorded = runs[runs.status.isin(["finished", "diverged"])]
    for run in recorded.to_dict("records"):
        result = journal.get(run["run_id"])
        if result is None:
            findings.expect(False, f"run {run['run_id']} is not in the journal")
            continue
        findings.expect(result["status"] == run["status"], f"run {run['run_id']}: status")
        for metric in metrics:
            meant = result["metrics"].get(metric)
            isMissing = math.isnan(run[metric])
            same = isMissing if not isinstance(meant, (int, float)) else (
                not isMissing and float(meant).hex() == run[metric].hex())
            findings.expect(same, f"run {run['run_id']}: {metric} is {run[metric]!r}, in the journal {meant!r}")

    findings.expect(len(timings) == len(recorded), f"{len(timings)} timings of {len(recorded)} trained runs")
    counted = int(summary.runs.sum())
    findings.expect(counted == len(runs), f"summary.csv counts {counted} of {len(runs)} runs")
    # With a protocol, runs to tune by and final ones are told apart.
    stages = ["configuration", "stage"] if "stage" in runs else ["configuration"]
    rows = [list(map(tuple, table[stages].values)) for table in (summary, runs)]
    findings.expect(rows[0] == list(dict.fromkeys(rows[1])), "summary.csv has other configurations")
    meant = sum(len(values) for id in recorded.run_id for values in journal.get(id, {}).get("curves", {}).values())
    findings.expect(len(curves) == meant, f"curves.csv has {len(curves)} rows, the journal {meant} values")
    lengths = curves.groupby("run_id").epoch.max()
    for run in recorded.to_dict("records"):
        if run["run_id"] in lengths.index:
            findings.expect(lengths[run["run_id"]] <= run["epochs_run"], f"run {run['run_id']}: curves are too long")

    finished = runs[runs.status == "finished"]
    for row in summary.to_dict("records"):
        for metric in metrics:
            own = (finished[stages] == [row[name] for name in stages]).all(axis=1)
            values = [float(v) for v in finished[own][metric].dropna()]
            findings.expect(len(values) == row[f"{metric}.n"], f"configuration {row['configuration']}: {metric}.n")
            if values:
                mean = math.fsum(values) / len(values)
                near = math.isclose(mean, row[f"{metric}.mean"], rel_tol=1e-13, abs_tol=1e-300)
                findings.expect(near, f"configuration {row['configuration']}: {metric}.mean is not {mean!r}")
                extremes = (row[f"{metric}.min"], row[f"{metric}.max"])
                same = extremes == (min(values), max(values))
                findings.expect(same, f"configuration {row['configuration']}: extremes of {metric}")
    print(f"tables: {len(recorded)} of {len(runs)} runs compared with the journal")
    print(f"tables: {len(summary)} configurations compared with their runs")


def check_papers(tables, findings):
    """Compares the tables that a paper prints with those they are made of."""
    findings.place = "tables"
    runs, summary = tables["runs.csv"][2], tables["summary.csv"][2]
    cells, budget = tables["cells.csv"][2], tables["budget.csv"][2]
    metric = cells.metric.iloc[0] if len(cells) else None
    final = summary[summary.stage == "final"] if "stage" in summary else summary
    for cell in cells.to_dict("records"):
        rows = final[final.configuration == cell["configuration"]].to_dict("records")
        findings.expect(len(rows) == 1, f"cells.csv: configuration {cell['configuration']} in {len(rows)} rows")
        for row in rows:
            for name in ("n",) + STATISTICS[:4]:
                pair = (cell[name], row.get(f"{metric}.{name}"))
                same = pair[0] == pair[1] or all(isinstance(x, float) and math.isnan(x) for x in pair)
                findings.expect(same, f"cells.csv, configuration {cell['configuration']}: {name} is {pair}")
    for name in sorted(STATUSES) + ["runs"]:
        meant = len(runs) if name == "runs" else int((runs.status == name).sum())
        # A group of configurations has its own row; a configuration is in one group.
        findings.expect(int(budget[name].sum()) == meant, f"budget.csv: {int(budget[name].sum())} {name}, not {meant}")
    epochs = int(runs.epochs_run.sum())
    findings.expect(int(budget.epochs.sum()) == epochs, f"budget.csv: {int(budget.epochs.sum())} epochs, not {epochs}")
    print(f"tables: {len(cells)} cells and {len(budget)} budgets compared with configurations and runs")


class Reading(html.parser.HTMLParser):
    """Counts tables and their cells, and keeps the text outside of code."""

    def __init__(self):
        super().__init__()
        self.tables = []
        self.depth = 0
        self.loose = []
        self.open = []

    def handle_starttag(self, tag, attributes):
        self.open.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append(0)
        elif tag in ("td", "th"):
            self.tables[-1][-1] += 1

    def handle_endtag(self, tag):
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data):
        if not {"table", "code", "pre"} & set(self.open):
            self.loose.append(data)


def check_markdown(path, findings):
    """Compares cmark-gfm's reading of a file with its lines."""
    findings.place = path.name
    text = path.read_text(encoding="utf-8")
    page = subprocess.run(
        ["cmark-gfm", "--extension", "table", str(path)], capture_output=True, check=True, text=True).stdout
    reading = Reading()
    reading.feed(page)
    outside = re.sub(r"^(`{3,})[^\n]*\n.*?^\1$", "", text, flags=re.MULTILINE | re.DOTALL)
    meant = re.findall(r"^\|.*\n\|(?: -+:? \|)+\n(?:\|.*\n)*", outside, flags=re.MULTILINE)
    findings.expect(len(reading.tables) == len(meant), f"{len(reading.tables)} tables instead of {len(meant)}")
    for number, (table, lines) in enumerate(zip(reading.tables, meant), start=1):
        # Rows are counted by line, cells by bars that no backslash stands before.
        counts = [len(re.findall(r"(?<!\\)\|", line)) - 1 for line in lines.splitlines()]
        del counts[1]
        findings.expect(table == counts, f"table {number} has rows of {table} cells instead of {counts}")
        findings.expect(len(set(counts)) == 1, f"table {number} has rows of unequal length")
    stray = [piece.strip() for piece in reading.loose if "|" in piece]
    findings.expect(not stray, f"stray bars in the text: {stray}")
    findings.expect("raw HTML omitted" not in page, "something was taken for HTML")
    findings.expect(bool(reading.tables), "no table at all")
    print(f"{path.name}: {len(reading.tables)} tables, {sum(map(len, reading.tables))} rows compared")
    return reading


def main():
    folder = pathlib.Path(sys.argv[1])
    findings = Findings()
    print(f"pandas {pandas.__version__}")
    tables = {path.name: check_table(path, findings) for path in sorted((folder / "tables").glob("*.csv"))}
    wanted = {"runs", "summary", "comparisons", "cells", "budget", "curves", "timings"}
    missing = {f"{name}.csv" for name in wanted} - tables.keys()
    findings.place = "tables"
    findings.expect(not missing, f"missing: {sorted(missing)}")
    if not missing:
        check_runs(folder, tables, findings)
        check_papers(tables, findings)
    models.check(folder, findings)
    if shutil.which("cmark-gfm"):
        version = subprocess.run(["cmark-gfm", "--version"], capture_output=True, check=True, text=True).stdout
        print(version.split(" - ")[0])
        check_markdown(folder / "report.md", findings)
        summary = check_markdown(folder / "tables" / "summary.md", findings)
        if not missing and summary.tables:
            rows = len(summary.tables[-1]) - 1
            summaries = tables["summary.csv"][2]
            meant = int((summaries.stage == "tune").sum()) if "stage" in summaries else len(summaries)
            findings.expect(rows == meant, f"{rows} configurations instead of {meant}")
    else:
        print("report.md, tables/summary.md: skipped, because there is no cmark-gfm")
    for difference in findings.differences[:20]:
        print(f"differs: {difference}")
    if len(findings.differences) > 20:
        print(f"and {len(findings.differences) - 20} more")
    print("all came back as it was written" if not findings.differences else f"{len(findings.differences)} differences")
    sys.exit(1 if findings.differences else 0)


main()
