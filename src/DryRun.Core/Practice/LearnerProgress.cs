using DryRun.Core.Curriculum;

namespace DryRun.Core.Practice;

/// <summary>Where a learner stands. Computed by <see cref="Progression"/> from evidence; never stored.</summary>
public sealed record LearnerProgress
{
    /// <summary>Slugs of the problems that were accepted at least once and are still in the catalogue.</summary>
    public required IReadOnlySet<string> Solved { get; init; }

    /// <summary>Slugs of the problems that were submitted at least once, the solved ones among them.</summary>
    public required IReadOnlySet<string> Attempted { get; init; }

    /// <summary>Lessons that were read, and when first, UTC.</summary>
    public required IReadOnlyDictionary<string, DateTimeOffset> LessonsRead { get; init; }

    /// <summary>Ids of the questions that were answered at least once with something right in it.</summary>
    public required IReadOnlySet<string> Answered { get; init; }

    /// <summary>Ids of the questions that were tried at least once, the answered ones among them.</summary>
    public required IReadOnlySet<string> Asked { get; init; }

    /// <summary>Ids of the week quizzes that were taken to their end.</summary>
    public required IReadOnlySet<string> Quizzed { get; init; }

    /// <summary>All days in roadmap order.</summary>
    public required IReadOnlyList<DayProgress> Days { get; init; }

    /// <summary>The five areas in catalogue order.</summary>
    public required IReadOnlyList<AreaProgress> Areas { get; init; }

    /// <summary>The first unfinished item in roadmap order; null when all of it is done.</summary>
    public required NextStep? Next { get; init; }

    /// <summary>The progress of one day, or null when there is no such day.</summary>
    public DayProgress? Day(int week, int day) =>
        Days.FirstOrDefault(progress => progress.Day.Week == week && progress.Day.Number == day);
}

/// <summary>How much of a day is done.</summary>
/// <param name="Day">The day.</param>
/// <param name="Done">Lessons read, drills answered, problems solved and the week quiz taken.</param>
/// <param name="Total">Lessons, drills, problems and the week quiz of the day; 0 while it has none.</param>
public sealed record DayProgress(Day Day, int Done, int Total)
{
    /// <summary>True when the day has items and all of them are done.</summary>
    public bool IsDone => Total > 0 && Done == Total;

    /// <summary>The share that is done, 0 to 1.</summary>
    public double Share => Total == 0 ? 0 : (double)Done / Total;
}

/// <summary>How much of an area is done.</summary>
/// <param name="Area">The area.</param>
/// <param name="Done">Lessons read, questions answered and problems solved that touch a topic of it.</param>
/// <param name="Total">Lessons, questions and problems that touch a topic of it.</param>
public sealed record AreaProgress(Area Area, int Done, int Total)
{
    /// <summary>The share that is done, 0 to 1.</summary>
    public double Share => Total == 0 ? 0 : (double)Done / Total;
}

/// <summary>What to do next.</summary>
/// <param name="Day">The day it belongs to.</param>
/// <param name="Item">The lesson, question, problem or week quiz.</param>
public sealed record NextStep(Day Day, DayItem Item);

/// <summary>A lesson, question, problem or week quiz of a day, as it is listed.</summary>
/// <param name="Kind">Lesson, question, problem or week quiz.</param>
/// <param name="Id">Its id or slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Minutes">About how long it takes.</param>
public sealed record DayItem(ItemKind Kind, string Id, string Title, int Minutes);
