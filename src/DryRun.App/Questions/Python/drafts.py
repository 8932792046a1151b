"""Runs templates: what `make` of a template.py returns for a seed is a draft."""
import base64
import json
import marshal
import random

import kit
import programs


def make_drafts(name, template, tables, jobs):
    """Task: the drafts of one template; what goes wrong with one of them is its own. `compiled` is empty where Python refuses the source."""
    path, compiled = f"templates/{name}/template.py", template["compiled"]
    kit.TABLES.update(tables)
    names = {"__name__": "template", "__file__": path}
    exec(marshal.loads(base64.b64decode(compiled)) if compiled else compile(template["source"], path, "exec", dont_inherit=True), names)
    make = names.get("make")
    if not callable(make):
        return {"status": "ok", "drafts": [{"error": "has no function make(rng)", "line": None} for _ in jobs]}
    takes_level = make.__code__.co_argcount > 1
    return {"status": "ok", "drafts": [one_draft(make, takes_level, name, template["levels"], job, path) for job in jobs]}


def one_draft(make, takes_level, name, levels, job, path):
    seed, attempt = job
    rng = random.Random(f"{name}:{seed}:{attempt}")
    level = levels[seed % len(levels)]
    try:
        draft = make(rng, level) if takes_level else make(rng)
        if not isinstance(draft, dict) or "kind" not in draft:
            return {"error": "make returned something that no constructor of kit made", "line": None}
        json.dumps(draft)
        return {"draft": draft}
    except Exception as error:
        said = programs.explain(error, path)
        shown = said["message"] if isinstance(error, kit.KitError) else f"make raised {said['error']}: {said['message']}"
        return {"error": shown, "line": said["line"]}
