using DryRun.Core.Curriculum;
using DryRun.Core.Practice;

namespace DryRun.Core.Questions;

/// <summary>
/// What else fits a set: questions in words and problems on its topics. How it works: those not met yet come first, then
/// those whose topic is asked most; among equals the seed decides. One of a topic comes before a second of it.
/// </summary>
public static class SetMix
{
    private const int WordsEach = 4;
    private const int ProblemsEach = 8;

    /// <summary>Questions in words: one for each four generated ones, at least two.</summary>
    public static IReadOnlyList<Question> InWords(Catalogue catalogue, SetRequest request, IReadOnlySet<(ItemKind Kind, string Id)> seen) => Choose(
        catalogue.Questions.Where(question => request.Level is not { } level || question.Level == level)
            .Select(question => new Candidate<Question>(question, question.Id, question.Topics, seen.Contains((ItemKind.Question, question.Id)))),
        request,
        Math.Max(2, request.Count / WordsEach));

    /// <summary>Problems: one for each eight generated questions, at least one.</summary>
    public static IReadOnlyList<Problem> Problems(Catalogue catalogue, SetRequest request, IReadOnlySet<(ItemKind Kind, string Id)> seen) => Choose(
        catalogue.Problems.Where(problem => request.Level is not { } level || Suits(problem.Difficulty, level))
            .Select(problem => new Candidate<Problem>(problem, problem.Slug, problem.Topics, seen.Contains((ItemKind.Problem, problem.Slug)))),
        request,
        Math.Max(1, request.Count / ProblemsEach));

    private static bool Suits(Difficulty difficulty, Level level) => level switch
    {
        Level.Junior => difficulty == Difficulty.Easy,
        Level.Mid => difficulty != Difficulty.Hard,
        _ => difficulty != Difficulty.Easy,
    };

    private static IReadOnlyList<T> Choose<T>(IEnumerable<Candidate<T>> candidates, SetRequest request, int most)
    {
        var fitting = candidates.Where(candidate => candidate.Topics.Any(topic => request.WeightOf(topic) > 0))
            .OrderBy(candidate => candidate.IsSeen)
            .ThenByDescending(candidate => candidate.Topics.Max(request.WeightOf))
            .ThenBy(candidate => SetPlan.Mix(request.Seed, candidate.Id, 0))
            .ToList();
        var first = fitting.DistinctBy(candidate => candidate.Topics.MaxBy(request.WeightOf)).ToList();
        return [.. first.Concat(fitting.Except(first)).OrderBy(candidate => candidate.IsSeen).Take(most).Select(candidate => candidate.Item)];
    }

    private sealed record Candidate<T>(T Item, string Id, IReadOnlyList<string> Topics, bool IsSeen);
}
