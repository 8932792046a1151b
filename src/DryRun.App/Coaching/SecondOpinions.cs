using System.Collections.Concurrent;
using DryRun.Core.Questions;

namespace DryRun.App.Coaching;

/// <summary>Asks the model for a second opinion on an answer, and keeps the latest ones while the program runs.</summary>
public sealed class SecondOpinions
{
    private const int MostKept = 100;

    private readonly LanguageModel _model;
    private readonly ConcurrentDictionary<string, SecondOpinionOutcome> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = [];

    internal SecondOpinions(LanguageModel model) => _model = model;

    /// <summary>What was last said of an answer; null when nothing was.</summary>
    public SecondOpinionOutcome? Last(string answerId) => _kept.GetValueOrDefault(answerId);

    /// <summary>Asks, and keeps what came of it under the answer's id. Only a cancellation is thrown.</summary>
    public async Task<SecondOpinionOutcome> AskAsync(string answerId, Question question, string answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        var outcome = await AskAsync(question, answer, cancellationToken);
        Keep(answerId, outcome);
        return outcome;
    }

    private async Task<SecondOpinionOutcome> AskAsync(Question question, string answer, CancellationToken cancellationToken)
    {
        var reply = await _model.AskAsync(SecondOpinionPrompt.Of(question, answer), cancellationToken);
        if (reply is not ModelReply.Said said)
        {
            return new SecondOpinionOutcome.None(((ModelReply.Failed)reply).Failure);
        }

        return SecondOpinionReader.Read(said, question, answer) is { } opinion
            ? new SecondOpinionOutcome.Given(opinion)
            : new SecondOpinionOutcome.None(new ModelFailure.Malformed());
    }

    private void Keep(string answerId, SecondOpinionOutcome outcome)
    {
        if (_kept.TryAdd(answerId, outcome))
        {
            _order.Enqueue(answerId);
        }
        else
        {
            _kept[answerId] = outcome;
        }

        while (_kept.Count > MostKept && _order.TryDequeue(out var oldest))
        {
            _kept.TryRemove(oldest, out _);
        }
    }
}
