using System.Globalization;
using DryRun.Core.Coaching;
using DryRun.Core.Questions;

namespace DryRun.CoachBench;

/// <summary>Shows what was found in an answer.</summary>
internal static class Explanation
{
    public static void Print(Question question, Grader grader, bool showClauses)
    {
        foreach (var sample in question.Samples)
        {
            var grade = grader.Grade(question.Id, sample.Text);
            Console.WriteLine($"== {sample.Grade} {sample.Name}");
            Print(question, sample.Text, grade, grader, showClauses);

            Broken("promised, not found", sample.Covers.Where(id => !Promises.IsAtLeastHalf(grade, id)));
            Broken("covered against the promise", sample.Misses.Where(id => Promises.IsCovered(grade, id)));
            Broken("not caught", sample.Catches.Where(id => grade.Misconceptions.All(found => found.Id != id)));
        }
    }

    /// <summary>An answer with what was found, and on request how it was read.</summary>
    public static void Print(Question question, string text, GradeResult grade, Grader grader, bool showClauses)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{grade.Score:0.000} {grade.Band} {string.Join(' ', grade.Flags)}"));
        Console.WriteLine(text);
        Print(question, text, grade);
        if (showClauses)
        {
            Console.WriteLine(string.Join(Environment.NewLine, grader.Read(question.Id, text).Clauses.Select(clause =>
                $"    | {clause.Sentence} {clause.Subject.Binding} [{string.Join(' ', clause.Subject.Entities)}] {text[clause.Start..clause.End].ReplaceLineEndings(" ")}  ->  {string.Join(' ', clause.Terms.Select(Shown))}")));
        }
    }

    private static string Shown(Term term) =>
        (term.Polarity == Polarity.Plain ? "" : term.Polarity == Polarity.Negated ? "!" : "?") + (term.IsTarget ? ">" : "") + term.Concept;

    public static void Print(Question question, string text, GradeResult grade)
    {
        foreach (var (point, result) in question.Points.Zip(grade.Points))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  [{point.Weight}] {point.Id,-28} {result.State,-12} {result.Strength:0.00} {Quoted(text, result.Quotes)}"));
        }

        foreach (var part in grade.Story?.Parts ?? [])
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ({part.Part} {part.Share:P0} rated {part.Rating}: {Quoted(text, part.Quotes)})"));
        }

        foreach (var wrong in grade.Misconceptions)
        {
            Console.WriteLine($"  !!  {wrong.Id,-28} {Quoted(text, wrong.Quotes)}");
        }
    }

    private static void Broken(string what, IEnumerable<string> ids)
    {
        var all = string.Join(", ", ids);
        if (all.Length > 0)
        {
            Console.WriteLine($"  ## {what}: {all}");
        }
    }

    private static string Quoted(string text, IEnumerable<Quote> quotes) =>
        string.Join(" … ", quotes.Select(quote => $"\"{text[quote.Start..quote.End].ReplaceLineEndings(" ")}\""));
}
