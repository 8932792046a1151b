using System.Collections.Frozen;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>What a learner wants of a set, in the words of an address, a form or a request; empty is any.</summary>
public sealed record SetWishes
{
    /// <summary>How many a set has when nothing is said.</summary>
    public const int UsualCount = 10;

    /// <summary>How many questions.</summary>
    public int Count { get; init; } = UsualCount;

    /// <summary>The most that may be wanted.</summary>
    public int Most { get; init; } = SetRequest.MostQuestions;

    /// <summary>The same seed, with all else the same, gives the same set.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>An area.</summary>
    public string? Area { get; init; }

    /// <summary>A day, <c>2-3</c> for week 2, day 3.</summary>
    public string? Day { get; init; }

    /// <summary>Topic ids.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>A level.</summary>
    public string? Level { get; init; }

    /// <summary>Kinds of generated questions.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>A role.</summary>
    public string? Role { get; init; }

    /// <summary>How much each topic is asked, as a link keeps it of a job text.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; init; } = FrozenDictionary<string, double>.Empty;

    /// <summary>Ids of the questions in words that belong to it; null leaves the choice to DryRun.</summary>
    public IReadOnlyList<string>? InWords { get; init; }

    /// <summary>Slugs of the problems that belong to it; null leaves the choice to DryRun.</summary>
    public IReadOnlyList<string>? Problems { get; init; }

    /// <summary>A job description or CV; null when there is none.</summary>
    public JobText? Job { get; init; }
}
