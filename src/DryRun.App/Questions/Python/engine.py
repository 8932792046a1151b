"""How it works: the program that is run in the sandbox. A request comes as JSON on standard input, answers go out a line each.

For every job, a template and a seed: a child makes the draft, other children run its programs, and what they say becomes the
question. This process itself never runs a template or a question.
"""
import gc
import json
import os
import random
import sys

import crew
import drafts
import forks
import kit
import proof
import rehearsal

ATTEMPTS, MOST_DRAFTS = 12, 25
READY = []  # The crews that wait for the request, if there was time to make them.


def drafts_of(name, template, jobs):
    """Job of a crew: drafts of a batch. When the batch as a whole fails, each by itself, so that the culprit is known."""
    tables = kit.TABLES if template["kind"] in kit.TABLES else {}
    task = forks.Task(drafts.make_drafts, name, template, tables, jobs, cpu=2.0 + 0.02 * len(jobs))
    (outcome,) = yield [task]
    if outcome.status == "ok":
        return outcome.said["drafts"]
    if len(jobs) > 1 and outcome.status != "raised":
        single = []
        for job in jobs:
            single += yield from drafts_of(name, template, [job])
        return single
    return [{"error": f"the template {outcome.sentence()}", "line": outcome.line} for _ in jobs]


def new_crews():
    return crew.Crew(()), crew.Crew((proof.Again, proof.Rejected))


def ready():
    """The judge calls it in an interpreter that waits for a request: children are cloned, and all rehearse."""
    crews = new_crews()
    made = make_all(rehearsal.TEMPLATES, [(name, 0) for name in rehearsal.TEMPLATES], crews)
    json.dumps([result["question"] for result in made.values()])
    for each in crews:
        each.forget()
    READY.append(crews)


def make_all(templates, jobs, crews):
    """Question or problem of every job. An instance that is no good is made once more, with the next attempt."""
    drafting, proving = crews
    done, reasons, tries = {}, {}, sorted(((name, seed, 0) for name, seed in jobs), key=lambda job: job[0])
    while tries:
        made = drafts_by_job(drafting, templates, tries)
        results = proving.work((job, finish(templates[job[0]], job, made[job])) for job in tries)
        again = []
        for name, seed, attempt in tries:
            result = results[name, seed, attempt]
            if isinstance(result, proof.Again):
                again.append((name, seed, attempt + 1))
                reasons[name, seed] = str(result)
            elif isinstance(result, proof.Rejected):
                done[name, seed] = {"problem": str(result), "line": made[name, seed, attempt].get("line")}
            else:
                done[name, seed] = {"question": result}
        for name, seed, _ in [job for job in again if job[2] == ATTEMPTS]:
            done[name, seed] = {"problem": f"{ATTEMPTS} attempts gave no question: {reasons[name, seed]}", "line": None}
        tries = [job for job in again if job[2] < ATTEMPTS]
    return done


def drafts_by_job(drafting, templates, tries):
    """Drafts of all tries, a task for those of each template, up to a number of them."""
    batches = {}
    for name, seed, attempt in tries:
        batches.setdefault(name, []).append((seed, attempt))
    parts = [(name, tuple(jobs[start:start + MOST_DRAFTS])) for name, jobs in batches.items() for start in range(0, len(jobs), MOST_DRAFTS)]
    made = drafting.work((part, drafts_of(part[0], templates[part[0]], part[1])) for part in parts)
    return {(part[0], *job): draft for part in parts for job, draft in zip(part[1], made[part])}


def finish(template, job, made):
    """Job of a crew: from a draft to a question."""
    if "error" in made:
        raise proof.Rejected(made["error"])
    draft, (name, seed, attempt) = made["draft"], job
    if draft["kind"] != template["kind"]:
        raise proof.Rejected(f"makes a question of kind {draft['kind']}, and template.yaml says {template['kind']}")
    question = yield from proof.prove(draft, random.Random(f"{name}:{seed}:{attempt}:choices"))
    return {**question, "level": template["levels"][seed % len(template["levels"])]}


def answer(request):
    """A line for every job, in the order of the request."""
    kit.TABLES.update(request["tables"])
    jobs = [(name, seed) for name, seed in request["jobs"]]
    crews = READY.pop() if READY else new_crews()
    done = make_all(request["templates"], jobs, crews)
    for name, seed in jobs:
        print(json.dumps({"template": name, "seed": seed, **done[name, seed]}, ensure_ascii=False, separators=(",", ":")))
    for each in crews:
        each.close()


def main(text, request):
    hash_seed = request["hashSeed"]
    if hash_seed is not None and os.environ.get("PYTHONHASHSEED") != str(hash_seed):
        again(text, hash_seed)
    gc.collect()
    gc.freeze()
    answer(request)


def again(text, hash_seed):
    """The same work in a bare interpreter with another seed for hashes."""
    import subprocess
    environment = {"PYTHONHASHSEED": str(hash_seed), "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable or "/usr/bin/python3", "-s", "-S", *sys.argv], input=text.encode("utf-8"), env=environment,
                          stdout=subprocess.PIPE, check=False)
    sys.stdout.write(done.stdout.decode("utf-8"))
    sys.stdout.flush()
    os._exit(done.returncode)
