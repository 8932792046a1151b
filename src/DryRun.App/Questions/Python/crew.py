"""How it works: many questions are proved side by side, so that nobody waits for a child that another could use.

A job is a generator that yields tasks and is sent their outcomes; what it returns, or raises, is its result. Tasks that are
yielded together are done one after the other in one child; when one of them ends the child, the rest go on in a new one.
"""
import collections
import os

import forks

WIDTH = 8


class Job:
    def __init__(self, key, steps):
        self.key, self.steps, self.tasks, self.outcomes = key, steps, [], []


class Crew:
    def __init__(self, jobs, expected):
        self.waiting, self.expected = collections.deque(Job(key, steps) for key, steps in jobs), expected
        self.children, self.results = {}, {}

    def work(self):
        """The result of every job by its key."""
        while self.waiting or self.children:
            while self.waiting and len(self.children) < WIDTH:
                self.go_on(self.waiting.popleft())
            if self.children:
                self.reap(*os.waitpid(-1, 0))
        return self.results

    def reap(self, pid, status):
        child, job = self.children.pop(pid)
        job.outcomes += child.outcomes(status)
        self.go_on(job)

    def go_on(self, job):
        """Gives the job's tasks to a child; when all are done, the job goes on and names the next ones."""
        while len(job.outcomes) == len(job.tasks):
            try:
                job.tasks, job.outcomes = job.steps.send(job.outcomes if job.tasks else None), []
            except StopIteration as end:
                self.results[job.key] = end.value
                return
            except self.expected as problem:
                self.results[job.key] = problem
                return
        child = forks.Child(job.tasks[len(job.outcomes):])
        self.children[child.pid] = (child, job)
