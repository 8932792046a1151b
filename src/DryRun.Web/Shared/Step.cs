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

    public static Step Of(LearnerProgress progress, DayItem item) => item.Kind switch
    {
        ItemKind.Lesson => OfLesson(progress, item.Id),
        ItemKind.Problem => OfProblem(progress, item.Id),
        ItemKind.Question => OfQuestion(progress, item.Id),
        ItemKind.WeekQuiz => progress.Quizzed.Contains(item.Id) ? Step.Done : Step.None,
        _ => throw new ArgumentOutOfRangeException(nameof(item), item.Kind, "Not a kind of item."),
    };

    public static Step OfLesson(LearnerProgress progress, string id) =>
        progress.LessonsRead.ContainsKey(id) ? Step.Done : Step.None;

    public static Step OfProblem(LearnerProgress progress, string slug) =>
        progress.Solved.Contains(slug) ? Step.Done : progress.Attempted.Contains(slug) ? Step.Begun : Step.None;

    public static Step OfQuestion(LearnerProgress progress, string id) =>
        progress.Answered.Contains(id) ? Step.Done : progress.Asked.Contains(id) ? Step.Begun : Step.None;
}
