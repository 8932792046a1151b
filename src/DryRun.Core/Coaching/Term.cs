namespace DryRun.Core.Coaching;

/// <summary>Which way round something is said.</summary>
internal enum Polarity
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Right after a negator: this is what is denied.</summary>
    Negated,

    /// <summary>Further on in the reach of a negator: it may or may not be denied with it.</summary>
    InReach,
}

/// <summary>Something a clause or a phrasing says, after synonyms have become one.</summary>
/// <param name="Concept">The stem, or the group of the thesaurus.</param>
/// <param name="Polarity">Which way round it is said.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="Last">The index of its last token.</param>
internal readonly record struct Term(string Concept, Polarity Polarity, int First, int Last)
{
    /// <summary>True for what something is turned into, goes to, comes before or is compared with: its place is not that of the subject.</summary>
    public bool IsTarget { get; init; }
}
