using DryRun.Core.Practice;

namespace DryRun.Web.Shared;

/// <summary>How far something is.</summary>
public enum Step
{
    /// <summary>Nothing was done.</summary>
    None,

    /// <summary>Some of it was done.</summary>
    Begun,

    /// <summary>All of it was done.</summary>
    Done,
}

/// <summary>Reads steps from progress.</summary>
internal static class Steps
{
    public static Step Of(DayProgress day) => day switch
    {
        { IsDone: true } => Step.Done,
        { Done: > 0 } => Step.Begun,
        _ => Step.None,
    };

    public static Step Of(LearnerProgress progress, DayItem item) =>
        item.Kind == ItemKind.Lesson ? OfLesson(progress, item.Id) : OfProblem(progress, item.Id);

    public static Step OfLesson(LearnerProgress progress, string id) =>
        progress.LessonsRead.ContainsKey(id) ? Step.Done : Step.None;

    public static Step OfProblem(LearnerProgress progress, string slug) =>
        progress.Solved.Contains(slug) ? Step.Done : progress.Attempted.Contains(slug) ? Step.Begun : Step.None;
}
