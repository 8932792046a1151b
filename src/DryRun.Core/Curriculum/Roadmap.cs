namespace DryRun.Core.Curriculum;

/// <summary>The four weeks.</summary>
public sealed record Roadmap(IReadOnlyList<Week> Weeks)
{
    /// <summary>All days in order.</summary>
    public IEnumerable<Day> Days => Weeks.SelectMany(week => week.Days);

    /// <summary>The day at a place, or null when there is none.</summary>
    public Day? Find(int week, int day) =>
        Days.FirstOrDefault(candidate => candidate.Week == week && candidate.Number == day);
}

/// <summary>The question an interviewer of this week's subject is expected to ask.</summary>
/// <param name="Question">The question, as it is asked; short HTML.</param>
/// <param name="Why">Why it is asked, in a sentence or two; short HTML.</param>
/// <param name="Approach">How to go about an answer: the points to make, in order; short HTML each.</param>
public sealed record BeReady(string Question, string Why, IReadOnlyList<string> Approach);

/// <summary>A week of the roadmap.</summary>
/// <param name="Number">1 to 4.</param>
/// <param name="Title">Its title.</param>
/// <param name="Focus">Its focus in one sentence; plain text.</param>
/// <param name="BeReady">The question to be ready for.</param>
/// <param name="Days">Seven days in order.</param>
public sealed record Week(int Number, string Title, string Focus, BeReady BeReady, IReadOnlyList<Day> Days);

/// <summary>A day of the roadmap.</summary>
public sealed record Day
{
    /// <summary>The week it is in, 1 to 4.</summary>
    public required int Week { get; init; }

    /// <summary>Its place in the week, 1 to 7.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What the learner can do at the end of it, in one sentence; plain text.</summary>
    public required string Goal { get; init; }

    /// <summary>A paragraph that says why it matters in an interview; short HTML.</summary>
    public required string Summary { get; init; }

    /// <summary>About how long it takes.</summary>
    public required int Minutes { get; init; }

    /// <summary>Topic ids, in teaching order.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Lesson ids, in reading order; empty while there are none.</summary>
    public IReadOnlyList<string> Lessons { get; init; } = [];

    /// <summary>Problem slugs, easiest first.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Tip ids.</summary>
    public IReadOnlyList<string> Tips { get; init; } = [];

    /// <summary>Its place in the whole roadmap, 1 to 28.</summary>
    public int Ordinal => ((Week - 1) * 7) + Number;
}
