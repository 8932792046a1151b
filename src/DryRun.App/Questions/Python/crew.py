"""How it works: many questions are proved one after the other in few children, because a child costs more than most programs.

A job is a generator that yields tasks and is sent their outcomes; what it returns, or raises, is its result. Tasks that are
yielded together are done one after the other in one child. A child is kept for other jobs when none of its programs can leave
anything behind; a job with a task that must be alone gets a child that has done nothing, and is the last it does. When a task
ends the child, the rest goes on in another. The other processors are busy with other runs of the engine.
"""
import collections

import forks

SHARED = 16


class Job:
    def __init__(self, key, steps):
        self.key, self.steps = key, steps
        self.tasks, self.outcomes, self.begun = [], [], False

    @property
    def left(self):
        return self.tasks[len(self.outcomes):]

    @property
    def alone(self):
        return any(task.alone for task in self.tasks)


class Crew:
    """Children for one sort of work. The first is made ahead of time."""

    def __init__(self, expected):
        self.expected, self.idle = expected, [forks.Child()]

    def work(self, jobs):
        """The result of every job, given as (key, generator), by its key; `expected` exceptions are results."""
        waiting, again, self.results = collections.deque(Job(*job) for job in jobs), collections.deque(), {}
        while waiting or again:
            bundle = again.popleft() if again else self.next_bundle(waiting)
            unfinished = self.go_on_with(bundle) if bundle else []
            if unfinished:
                again.append(unfinished)
        return self.results

    def forget(self):
        """What the children have done was a rehearsal that left nothing behind: they count as untouched."""
        for child in self.idle:
            child.used = False

    def close(self):
        """Nothing is to be done any more."""
        for child in self.idle:
            child.dismiss()

    def next_bundle(self, waiting):
        """The next job that has something to do, and those behind it that may share its child."""
        bundle = []
        while waiting and len(bundle) < SHARED:
            job = waiting[0]
            if not job.begun and not self.go_on(job):
                waiting.popleft()
            elif bundle and (job.alone or bundle[0].alone):
                break
            else:
                bundle.append(waiting.popleft())
        return bundle

    def go_on_with(self, bundle):
        """Lets a child do what is to be done; the jobs that have not come to their results."""
        alone = any(job.alone for job in bundle)
        child = self.child_for(alone)
        outcomes = collections.deque(child.do([task for job in bundle for task in job.left], is_last=alone))
        if child.ended or alone:
            child.dismiss()
        else:
            self.idle.append(child)
        for job in bundle:
            while outcomes and job.left:
                job.outcomes.append(outcomes.popleft())
        return [job for job in bundle if job.left or self.go_on(job)]

    def child_for(self, alone):
        """A child that has done something, unless the job must be alone; else one that has done nothing."""
        fitting = sorted((child for child in self.idle if not (alone and child.used)), key=lambda child: not child.used)
        if not fitting:
            return forks.Child()
        self.idle.remove(fitting[0])
        return fitting[0]

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
