using DryRun.Core.Judging;

namespace DryRun.Web.Practice;

/// <summary>What came of a run or a submission, in the words of the page.</summary>
public sealed record ShownResult
{
    /// <summary>The verdict line's words, for example <c>Wrong Answer</c>.</summary>
    public required string Title { get; init; }

    /// <summary>How it is coloured and which shape it has: <c>ok</c>, <c>bad</c> or <c>warn</c>.</summary>
    public required string Tone { get; init; }

    /// <summary>The figures beside it.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>A sentence below it; null when there is nothing to add.</summary>
    public string? Note { get; init; }

    /// <summary>Why nothing was run; null when something was.</summary>
    public ProgramError? Error { get; init; }

    /// <summary>The cases to show.</summary>
    public IReadOnlyList<ShownCase> Cases { get; init; } = [];

    /// <summary>True for a submission that was accepted.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>What is spoken: the verdict, the figures and the first difference.</summary>
    public string Spoken => string.Join(". ", [Title, .. Facts, .. Said]);

    private IEnumerable<string> Said
    {
        get
        {
            var shown = Cases.FirstOrDefault(each => each.Open);
            var error = Error ?? shown?.Error;
            if (error is not null)
            {
                yield return $"{error.Type}{(error.Line is { } line ? $" in line {line}" : "")}: {error.Message}";
            }

            if (shown?.Comparison is { } comparison)
            {
                yield return comparison;
            }

            if ((shown?.Note ?? Note) is { } note)
            {
                yield return note;
            }
        }
    }
}

/// <summary>One case of a result.</summary>
public sealed record ShownCase
{
    /// <summary>Its name, for example <c>Sample 1: room to spare</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How it ended; null when there was nothing to compare with.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>How long it took; null when it did not run.</summary>
    public TimeSpan? Cpu { get; init; }

    /// <summary>A sentence about how it ended; null when the values say it all.</summary>
    public string? Note { get; init; }

    /// <summary>The input as text; null when it is not known.</summary>
    public string? Input { get; init; }

    /// <summary>The expected result, with what differs marked.</summary>
    public IReadOnlyList<Piece>? Expected { get; init; }

    /// <summary>The learner's result, with what differs marked.</summary>
    public IReadOnlyList<Piece>? Actual { get; init; }

    /// <summary>What was printed; null or empty when nothing was.</summary>
    public string? Printed { get; init; }

    /// <summary>Why it stopped, when it did.</summary>
    public ProgramError? Error { get; init; }

    /// <summary>True shows its details from the start.</summary>
    public bool Open { get; init; }

    /// <summary>Both results in a sentence, when they are short enough to be spoken.</summary>
    public string? Comparison =>
        Verdict == Core.Judging.Verdict.WrongAnswer && Text(Expected) is { Length: < 120 } expected && Text(Actual) is { Length: < 120 } actual
            ? $"{Name}: expected {expected}, yours {actual}"
            : null;

    /// <summary>True when its input fits into a box for own cases.</summary>
    public bool CanBeOwn => Input is { Length: > 0 and < 2_000 };

    private static string? Text(IReadOnlyList<Piece>? pieces) =>
        pieces is null ? null : string.Concat(pieces.Select(piece => piece.Text));
}
