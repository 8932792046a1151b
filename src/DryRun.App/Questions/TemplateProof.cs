using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>Proves a template: every seed gives a question, and the same one whatever the seed of hashes and the company it is in.</summary>
public sealed class TemplateProof(QuestionMaker maker)
{
    /// <summary>Makes the questions of seeds twice, under two seeds of hashes and in two orders.</summary>
    /// <exception cref="Judging.PreparationException">The generator could not run.</exception>
    public async Task<TemplateReport> ProveAsync(QuestionTemplate template, int seeds, CancellationToken cancellationToken)
    {
        var jobs = Enumerable.Range(0, seeds).Select(seed => new QuestionSeed(template.Id, seed)).ToList();
        var first = await maker.MakeAsync([template], jobs, hashSeed: 1, cancellationToken);
        jobs.Reverse();
        var second = (await maker.MakeAsync([template], jobs, hashSeed: 2, cancellationToken)).Reverse().ToList();
        var questions = first.Select(made => made.Question).OfType<GeneratedQuestion>().ToList();
        return new(
            seeds,
            [.. first.Select(made => made.Problem).OfType<Diagnostic>(), .. Unstable(template, first, second)],
            questions.DistinctBy(question => question.Content).Count(),
            questions.DistinctBy(question => CodeShape.Of(question.Code)).Count(),
            questions.DistinctBy(question => question.Answer).Count());
    }

    private static IEnumerable<Diagnostic> Unstable(
        QuestionTemplate template, IReadOnlyList<MadeQuestion> first, IReadOnlyList<MadeQuestion> second) =>
        from pair in first.Zip(second)
        where pair.First.Question is not null && pair.First.Text != pair.Second.Text
        select new Diagnostic(
            $"templates/{template.Id}/template.py",
            0,
            $"With seed {pair.First.Seed}: made twice, the question differs {Difference(pair.First.Text, pair.Second.Text)}; "
            + "something hangs on the order of a set, an address, the time, or on what was made before.");

    private static string Difference(string first, string second)
    {
        var place = first.Zip(second).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"at '{Around(first, place)}' and '{Around(second, place)}'";
    }

    private static string Around(string text, int place)
    {
        var start = Math.Clamp(place - 15, 0, text.Length);
        return text.Substring(start, Math.Min(40, text.Length - start));
    }
}

/// <summary>What was found out about a template.</summary>
/// <param name="Seeds">How many seeds were tried.</param>
/// <param name="Problems">What is wrong; empty when nothing is.</param>
/// <param name="Distinct">How many different questions there were.</param>
/// <param name="Shapes">How many of their programs differ in more than names, numbers and texts.</param>
/// <param name="Answers">How many different answers there were.</param>
public sealed record TemplateReport(int Seeds, IReadOnlyList<Diagnostic> Problems, int Distinct, int Shapes, int Answers);
