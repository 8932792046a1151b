namespace DryRun.Core.Questions;

/// <summary>A program that makes questions of one kind: same seed, same question.</summary>
public sealed record QuestionTemplate
{
    /// <summary>A slug that never changes.</summary>
    public required string Id { get; init; }

    /// <summary>Its name on screen.</summary>
    public required string Title { get; init; }

    /// <summary>What its questions ask for.</summary>
    public required TemplateKind Kind { get; init; }

    /// <summary>Topic ids, one or more; the first is what it is about.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The levels it makes questions of, one or more, each once.</summary>
    public required IReadOnlyList<Level> Levels { get; init; }

    /// <summary>What one can do better afterwards.</summary>
    public required string Trains { get; init; }

    /// <summary>How long an answer takes, in seconds.</summary>
    public required int Seconds { get; init; }

    /// <summary>The Python program with the function <c>make</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The level of the question that a seed gives: seeds take the levels in turn.</summary>
    public Level LevelOf(int seed) => Levels[seed % Levels.Count];
}
