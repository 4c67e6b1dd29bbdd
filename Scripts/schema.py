"""Compares the JSON Schema of a spec with the decoder. Run it with Scripts/schema, which says more.

Specs come from the repository, from Tests/Schema, and from the examples of 'espalier describe' on everything that the
schema names; each of those is also tried with a key that nothing has.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEAD = "version: 1\nname: test\n"
DATA = "dataset: { source: moons }\n"


def main():
    program = sys.argv[1]
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        schema = folder / "schema.json"
        schema.write_bytes(output(program, "schema"))
        if schema.read_bytes() != (ROOT / "experiments/espalier.schema.json").read_bytes():
            failures.append("experiments/espalier.schema.json is out of date: espalier schema > that file")
        metaschema = validate("--check-metaschema", schema)
        failures += [f"the schema is no JSON Schema: {error}" for error in metaschema.values()]

        examples = snippets(program, json.loads(schema.read_text()))
        accepted = {f"shipped {path.name}": path.read_text() for path in sorted((ROOT / "experiments").glob("*.yaml"))}
        accepted |= {f"README.md {i}": text for i, text in enumerate(readme_specs(), 1)}
        accepted |= cases("accepted") | examples
        refused = cases("refused") | {f"{name} with 'bogus'": spoilt(text) for name, text in examples.items()}
        # A spec of data that is not here is checked by the tests; the program would miss the files.
        checkable = {n: t for n, t in accepted.items() if "path:" not in t and not n.startswith("describe")}

        for name, error in check(folder / "accepted", accepted, schema).items():
            failures.append(f"the schema refuses {name}: {error}")
        taken = set(refused) - set(check(folder / "refused", refused, schema))
        failures += [f"the schema takes {name}:\n{refused[name]}" for name in sorted(taken)]
        for name in sorted(refused) + sorted(checkable):
            result = run_check(program, folder, (refused | checkable)[name])
            if (result == 0) != (name in checkable):
                failures.append(f"espalier check ends with {result} for {name}:\n{(refused | checkable)[name]}")

        # A reader of YAML 1.1 takes 1e-3 for a text; the schema must take it all the same.
        validator = jsonschema.Draft7Validator(json.loads(schema.read_text()))
        for name, text in accepted.items():
            for error in validator.iter_errors(yaml.safe_load(text)):
                failures.append(f"read by PyYAML, the schema refuses {name}: {error.json_path}: {error.message}")

    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"schema: {len(accepted)} specs accepted and {len(refused)} refused, by schema and decoder alike"
          if not failures else f"schema: {len(failures)} differences")
    sys.exit(1 if failures else 0)


def output(program, *arguments):
    """What the program prints."""
    return subprocess.run([program, *arguments], check=True, capture_output=True).stdout


def validate(*arguments):
    """The first error of each file that check-jsonschema refuses, by the file's name."""
    command = [sys.executable, "-m", "check_jsonschema", "-o", "json", *map(str, arguments)]
    result = subprocess.run(command, capture_output=True, text=True)
    report = json.loads(result.stdout)
    errors = {}
    for error in report.get("errors", []) + report.get("parse_errors", []):
        place = f"{error.get('path', '')}: {error['message'] if 'message' in error else error}"
        errors.setdefault(error["filename"], place)
    return errors


def check(folder, specs, schema):
    """The first error of each spec that the schema refuses, by the spec's name."""
    folder.mkdir()
    files = {}
    for number, (name, text) in enumerate(specs.items()):
        path = folder / f"{number}.yaml"
        path.write_text(text)
        files[str(path)] = name
    errors = validate("--schemafile", schema, *files)
    return {files[path]: error for path, error in errors.items()}


def run_check(program, folder, text):
    """The exit code of 'espalier check' for a spec."""
    path = folder / "spec.yaml"
    path.write_text(text)
    return subprocess.run([program, "check", path], capture_output=True).returncode


def whole(text):
    """A spec with the keys that it needs."""
    if re.search(r"^(version|name|- version):", text, re.M):
        return text
    return HEAD + ("" if text.startswith("dataset:") else DATA) + text


def cases(name):
    """The specs of a file of Tests/Schema."""
    text = (ROOT / f"Tests/Schema/{name}.yaml").read_text()
    documents = [re.sub(r"^#.*\n", "", d, flags=re.M) for d in re.split(r"^---\n", text, flags=re.M)]
    return {f"{name} {number}": whole(document) for number, document in enumerate(documents, 1)}


def readme_specs():
    """The specs of the README."""
    blocks = re.findall(r"^```yaml\n(.*?)^```", (ROOT / "README.md").read_text(), flags=re.M | re.S)
    return [block for block in blocks if block.startswith("version: 1\n")]


def snippets(program, schema):
    """The example of each name that the schema has, as a spec."""
    names = set(schema["properties"]) | {"optimizers", "activations", "schedules", "axes", "range"}
    for definition in schema["definitions"].values():
        names |= {name for name in definition.get("properties", {}) if "." not in name}
        for value in definition.get("properties", {}).values():
            if isinstance(value, dict) and "enumDescriptions" in value:
                names |= {name for name in value["enum"] if name}
    result = {}
    for name in sorted(names - {"version", "name", "description", "label", "zip", "labels"}):
        text = subprocess.run([program, "describe", name], capture_output=True, text=True).stdout
        for number, block in enumerate(re.findall(r"^In a spec\n\n((?:  .*\n)+)", text, flags=re.M), 1):
            result[f"describe {name} {number}"] = whole(re.sub(r"^  ", "", block, flags=re.M))
    return result


def spoilt(text):
    """A spec with a key that nothing has, in its last mapping; but not in a condition, where an axis may have any name."""
    start = text.split("exclude:")[0].rfind("{ ")
    if start > text.rfind(DATA):
        return text[:start] + "{ bogus: 1, " + text[start + 2:]
    return text + "bogus: 1\n"


main()
