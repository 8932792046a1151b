"""How it works: many questions are proved side by side, so that nobody waits for a child that another could use.

A job is a generator that yields tasks and is sent their outcomes; what it returns, or raises, is its result. Tasks that are
yielded together are done one after the other in one child. Jobs of one group share a child when none of their programs can
leave anything behind. When a task ends the child, the rest goes on in a new one.
"""
import collections
import os

import forks

WIDTH, SHARED = 8, 16


class Job:
    def __init__(self, key, group, steps):
        self.key, self.group, self.steps = key, group, steps
        self.tasks, self.outcomes, self.begun = [], [], False

    @property
    def left(self):
        return self.tasks[len(self.outcomes):]

    @property
    def alone(self):
        return any(task.alone for task in self.tasks)


class Crew:
    """Jobs as (key, group, generator), those of a group after each other; `expected` exceptions are results."""

    def __init__(self, jobs, expected):
        self.waiting, self.expected = collections.deque(Job(*job) for job in jobs), expected
        self.again, self.children, self.results = collections.deque(), {}, {}

    def work(self):
        """The result of every job by its key."""
        while self.waiting or self.again or self.children:
            while (self.waiting or self.again) and len(self.children) < WIDTH:
                self.start(self.again.popleft() if self.again else self.next_bundle())
            if self.children:
                self.reap(*os.waitpid(-1, 0))
        return self.results

    def next_bundle(self):
        """The next job that has something to do, and those behind it that may share its child."""
        bundle = []
        while self.waiting and len(bundle) < SHARED:
            job = self.waiting[0]
            if not job.begun and not self.go_on(job):
                self.waiting.popleft()
            elif bundle and (job.group != bundle[0].group or job.alone or bundle[0].alone):
                break
            else:
                bundle.append(self.waiting.popleft())
        return bundle

    def start(self, bundle):
        if bundle:
            child = forks.Child([task for job in bundle for task in job.left])
            self.children[child.pid] = (child, bundle)

    def reap(self, pid, status):
        child, bundle = self.children.pop(pid)
        outcomes = collections.deque(child.outcomes(status))
        for job in bundle:
            while outcomes and job.left:
                job.outcomes.append(outcomes.popleft())
        unfinished = [job for job in bundle if job.left or self.go_on(job)]
        if unfinished:
            self.again.append(unfinished)

    def go_on(self, job):
        """Sends the outcomes; True when there are new tasks, False when the job has come to its result."""
        sent, job.begun = job.outcomes if job.begun else None, True
        try:
            job.tasks, job.outcomes = job.steps.send(sent), []
            return True
        except StopIteration as end:
            self.results[job.key] = end.value
        except self.expected as problem:
            self.results[job.key] = problem
        return False
