namespace DryRun.Core.Coaching;

/// <summary>A phrasing made ready to be matched.</summary>
/// <param name="Terms">What it says; each concept once.</param>
internal sealed record Phrase(IReadOnlyList<PhraseTerm> Terms)
{
    /// <summary>The sum of the weights of its terms.</summary>
    public double Weight { get; } = Terms.Sum(term => term.Weight);
}

/// <summary>A term of a phrasing.</summary>
/// <param name="Concept">The stem or group.</param>
/// <param name="Polarity">Which way round it is said.</param>
/// <param name="Weight">How much it tells: rare terms tell more.</param>
/// <param name="Opposites">The concepts that exclude it.</param>
internal readonly record struct PhraseTerm(string Concept, Polarity Polarity, double Weight, IReadOnlySet<string> Opposites)
{
    /// <summary>True for what something is turned into, goes to, comes before or is compared with.</summary>
    public bool IsTarget { get; init; }
}
