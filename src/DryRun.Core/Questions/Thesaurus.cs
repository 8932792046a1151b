namespace DryRun.Core.Questions;

/// <summary>What computing English says in several ways, shared by all questions.</summary>
/// <param name="Groups">Words and phrases that mean one thing; the first names the group.</param>
/// <param name="Opposites">Pairs of groups or words that exclude each other, such as more and less.</param>
public sealed record Thesaurus(IReadOnlyList<IReadOnlyList<string>> Groups, IReadOnlyList<Opposite> Opposites)
{
    /// <summary>A thesaurus that knows nothing.</summary>
    public static Thesaurus Empty { get; } = new([], []);
}

/// <summary>Two words or groups that exclude each other.</summary>
/// <param name="First">One of them.</param>
/// <param name="Second">The other.</param>
public sealed record Opposite(string First, string Second);
