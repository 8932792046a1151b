using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using DryRun.Web.Shared;

namespace DryRun.Web.Practice;

/// <summary>What the list of problems is narrowed to. All of it is in the address.</summary>
/// <param name="Text">Words of title or summary; null for any.</param>
/// <param name="TopicId">A topic; null for any.</param>
/// <param name="State"><c>new</c>, <c>started</c> or <c>solved</c>; null for any.</param>
internal sealed record ProblemFilter(string? Text, string? TopicId, string? State)
{
    /// <summary>The states on offer.</summary>
    public static IReadOnlyList<(string Id, string Name, Step Step)> States { get; } =
    [
        ("new", "Not started", Step.None),
        ("started", "Started", Step.Begun),
        ("solved", "Solved", Step.Done),
    ];

    /// <summary>True when nothing is narrowed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && string.IsNullOrEmpty(TopicId) && string.IsNullOrEmpty(State);

    /// <summary>The problems that fit, in the order of the catalogue.</summary>
    public IReadOnlyList<Problem> Apply(IEnumerable<Problem> problems, LearnerProgress progress) =>
        [.. problems.Where(problem => Fits(problem) && FitsState(problem, progress))];

    private bool Fits(Problem problem) =>
        (string.IsNullOrEmpty(TopicId) || problem.Topics.Contains(TopicId)) && Words().All(word => Mentions(problem, word));

    private bool FitsState(Problem problem, LearnerProgress progress) =>
        string.IsNullOrEmpty(State)
        || States.Any(state => state.Id == State && state.Step == Steps.OfProblem(progress, problem.Slug));

    private string[] Words() =>
        (Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool Mentions(Problem problem, string word) =>
        problem.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
        || problem.Summary.Contains(word, StringComparison.OrdinalIgnoreCase);
}
