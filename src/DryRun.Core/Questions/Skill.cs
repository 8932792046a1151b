namespace DryRun.Core.Questions;

/// <summary>Something that job descriptions ask for, with every way people write it.</summary>
public sealed record Skill
{
    /// <summary>A slug that never changes.</summary>
    public required string Id { get; init; }

    /// <summary>Its name on screen, which is also a way to write it.</summary>
    public required string Name { get; init; }

    /// <summary>Other ways to write it, in any case.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Ids of the topics that teach it; empty when it is not covered.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Ways to write it that are also common words; null when there are none.</summary>
    public AmbiguousNames? Ambiguous { get; init; }

    /// <summary>True when some topic teaches it.</summary>
    public bool IsCovered => Topics.Count > 0;
}

/// <summary>Names that are also common words, such as Go and REST, and what tells the one from the other.</summary>
/// <param name="Names">The names in the case in which they count.</param>
/// <param name="Near">Words that have to stand near; null when the case is enough.</param>
/// <param name="Not">Phrases in which the name means something else, such as 'go live'.</param>
public sealed record AmbiguousNames(IReadOnlyList<string> Names, IReadOnlyList<string>? Near, IReadOnlyList<string> Not);
