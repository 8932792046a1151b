using System.Collections.Concurrent;
using System.Threading.Channels;

namespace DryRun.App.Practice;

/// <summary>The submissions of this process that have no verdict yet. What is in it is on the disk as well.</summary>
internal sealed class SubmissionQueue(DryRunOptions options)
{
    private readonly Channel<string> _waiting = Channel.CreateUnbounded<string>();
    private readonly ConcurrentDictionary<string, SubmissionFeed> _feeds = new();
    private int _places = options.WaitingSubmissions;

    public ChannelReader<string> Waiting => _waiting.Reader;

    /// <summary>Takes a place; false when all are taken. Each taken place is given back by <see cref="Release"/>.</summary>
    public bool TryReserve()
    {
        if (Interlocked.Decrement(ref _places) >= 0)
        {
            return true;
        }

        Release();
        return false;
    }

    public void Release() => Interlocked.Increment(ref _places);

    /// <summary>Queues a submission that is on the disk. The channel is bounded by the places, which the caller holds one of.</summary>
    public void Enqueue(string id)
    {
        _feeds[id] = new SubmissionFeed();
        _waiting.Writer.TryWrite(id);
    }

    /// <summary>Queues what an earlier process left behind, beyond the places if need be.</summary>
    public void Recover(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            Interlocked.Decrement(ref _places);
            Enqueue(id);
        }
    }

    public SubmissionFeed? Feed(string id) => _feeds.GetValueOrDefault(id);

    public void Finish(Submission submission)
    {
        if (_feeds.TryRemove(submission.Id, out var feed))
        {
            feed.Publish(sequence => new SubmissionEvent.Finished(sequence, submission));
        }

        Release();
    }
}
