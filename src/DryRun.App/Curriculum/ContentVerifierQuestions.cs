using DryRun.Core.Coaching;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.App.Curriculum;

/// <summary>Proves that the coach judges the answers of questions as they promise.</summary>
internal static class ContentVerifierQuestions
{
    /// <summary>A check for each question; all of them share one grader, since words are weighed by all questions together.</summary>
    public static IEnumerable<PlannedCheck> Plan(Catalogue catalogue)
    {
        var grader = new Lazy<Grader>(() => new Grader(catalogue.Questions, catalogue.Thesaurus));
        return catalogue.Questions.Select(question => new PlannedCheck(
            $"questions/{question.Id}: the coach judges its answers as promised",
            $"questions/{question.Id}/question.yaml",
            _ => Task.FromResult(Check(grader.Value, question))));
    }

    private static Diagnostic? Check(Grader grader, Question question)
    {
        var broken = AnswerPromises.Broken(grader, question);
        return broken.Count == 0 ? null : new(File(question, broken[0]), 1, string.Join("; ", broken.Select(promise => Tell(question, promise, broken[0]))));
    }

    private static string Tell(Question question, BrokenPromise promise, BrokenPromise first)
    {
        var place = File(question, promise) == File(question, first) ? "" : $"{File(question, promise)}: ";
        return $"{place}Promises that it {promise.Promise}, but: {promise.Found}";
    }

    private static string File(Question question, BrokenPromise broken) => broken.Sample is { } sample
        ? $"questions/{question.Id}/answers/{sample.Grade.ToString().ToLowerInvariant()}/{sample.Name}.md"
        : $"questions/{question.Id}/answer.md";
}
