using System.Collections.Concurrent;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>Questions that were made, so that checking an answer does not make them again. The oldest go first.</summary>
internal sealed class QuestionCache(int capacity)
{
    private readonly ConcurrentDictionary<QuestionSeed, MadeQuestion> _made = new();
    private readonly ConcurrentQueue<QuestionSeed> _order = new();

    public MadeQuestion? Find(QuestionSeed key) => _made.GetValueOrDefault(key);

    public void Keep(MadeQuestion made)
    {
        var key = new QuestionSeed(made.Template, made.Seed);
        if (!_made.TryAdd(key, made))
        {
            return;
        }

        _order.Enqueue(key);
        while (_order.Count > capacity && _order.TryDequeue(out var oldest))
        {
            _made.TryRemove(oldest, out _);
        }
    }
}
