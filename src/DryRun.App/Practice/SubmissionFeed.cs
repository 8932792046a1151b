using System.Runtime.CompilerServices;

namespace DryRun.App.Practice;

/// <summary>The events of one unfinished submission, for everyone who watches it.</summary>
internal sealed class SubmissionFeed
{
    private readonly Lock _lock = new();
    private readonly List<SubmissionEvent> _events = [new SubmissionEvent.Queued(0)];
    private TaskCompletionSource _changed = NewSignal();

    public bool IsRunning
    {
        get
        {
            lock (_lock)
            {
                return _events.Count > 1;
            }
        }
    }

    /// <summary>Starts over: a submission that is judged again tells its story from the beginning.</summary>
    public void Rewind()
    {
        lock (_lock)
        {
            _events.RemoveRange(1, _events.Count - 1);
        }
    }

    public void Publish(Func<int, SubmissionEvent> make)
    {
        lock (_lock)
        {
            _events.Add(make(_events.Count));
            _changed.SetResult();
            _changed = NewSignal();
        }
    }

    public async IAsyncEnumerable<SubmissionEvent> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var next = 0; ;)
        {
            var (batch, changed) = From(next);
            foreach (var happened in batch)
            {
                next = happened.Sequence + 1;
                yield return happened;
                if (happened is SubmissionEvent.Finished)
                {
                    yield break;
                }
            }

            await changed.WaitAsync(cancellationToken);
        }
    }

    private (SubmissionEvent[] Batch, Task Changed) From(int next)
    {
        lock (_lock)
        {
            return ([.. _events.Skip(next)], _changed.Task);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
