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

    /// <summary>The level; null for all.</summary>
    public Level? Level { get; init; }

    /// <summary>Kinds; empty for all.</summary>
    public IReadOnlyList<TemplateKind> Kinds { get; init; } = [];

    /// <summary>Ids of templates; empty for all.</summary>
    public IReadOnlyList<string> Templates { get; init; } = [];
}
