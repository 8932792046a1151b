using System.Collections.Frozen;

namespace DryRun.Core.Questions;

/// <summary>A wanted set of generated questions.</summary>
/// <param name="Count">How many, 1 to <see cref="MostQuestions"/>.</param>
/// <param name="Seed">The same seed, with all else the same, gives the same set.</param>
public sealed record SetRequest(int Count, int Seed)
{
    /// <summary>The largest set.</summary>
    public const int MostQuestions = 200;

    /// <summary>Ids of topics; empty for all.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>How much each topic is asked, by topic id, 0 to 1; empty for all alike. When there are any, a topic without one is not asked.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; init; } = FrozenDictionary<string, double>.Empty;

    /// <summary>The level; null for all.</summary>
    public Level? Level { get; init; }

    /// <summary>Kinds; empty for all.</summary>
    public IReadOnlyList<TemplateKind> Kinds { get; init; } = [];

    /// <summary>Ids of templates; empty for all.</summary>
    public IReadOnlyList<string> Templates { get; init; } = [];

    /// <summary>How much a topic is asked: 0 when it is not wanted, 1 when all are alike.</summary>
    public double WeightOf(string topicId) =>
        Topics.Count > 0 && !Topics.Contains(topicId) ? 0 : Weights.Count == 0 ? 1 : Weights.GetValueOrDefault(topicId);
}
