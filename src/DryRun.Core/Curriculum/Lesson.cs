namespace DryRun.Core.Curriculum;

/// <summary>What a day teaches.</summary>
public sealed record Lesson
{
    /// <summary>A slug that never changes.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about, in one sentence; plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>About how long it takes to read.</summary>
    public required int Minutes { get; init; }

    /// <summary>The Python version it teaches, for example <c>3.11</c>.</summary>
    public required string Python { get; init; }

    /// <summary>Topic ids.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The headings, for a table of contents.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>The text.</summary>
    public required Document Body { get; init; }
}

/// <summary>A short article on interviewing.</summary>
public sealed record Tip
{
    /// <summary>A slug that never changes.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about, in one sentence; plain text.</summary>
    public required string Summary { get; init; }

    /// <summary><c>practise</c>, <c>interview</c> or <c>offer</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>About how long it takes to read.</summary>
    public required int Minutes { get; init; }

    /// <summary>The text.</summary>
    public required Document Body { get; init; }
}
