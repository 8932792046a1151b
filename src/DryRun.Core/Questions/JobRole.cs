namespace DryRun.Core.Questions;

/// <summary>A kind of job a learner gets ready for.</summary>
public sealed record JobRole
{
    /// <summary>A slug that never changes.</summary>
    public required string Id { get; init; }

    /// <summary>Its name on screen.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence on what such people do.</summary>
    public required string Summary { get; init; }

    /// <summary>The level to start from when nothing else says one.</summary>
    public required Level Level { get; init; }

    /// <summary>What such a job is called.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary>Ids of skills that speak for this role.</summary>
    public required IReadOnlyList<string> Skills { get; init; }

    /// <summary>How much each topic is asked, by topic id: more than 0, at most 1.</summary>
    public required IReadOnlyDictionary<string, double> Topics { get; init; }
}
