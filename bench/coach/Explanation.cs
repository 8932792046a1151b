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
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== {sample.Grade} {sample.Name}: {grade.Score:0.000} {grade.Band} {string.Join(' ', grade.Flags)}"));
            Console.WriteLine(sample.Text);
            Print(question, sample.Text, grade);
            if (showClauses)
            {
                Console.WriteLine(string.Join(Environment.NewLine, grader.Read(question.Id, sample.Text).Clauses.Select(clause =>
                    $"    | {clause.Sentence} {clause.Subject.Binding} [{string.Join(' ', clause.Subject.Entities)}] {sample.Text[clause.Start..clause.End].ReplaceLineEndings(" ")}  ->  {string.Join(' ', clause.Terms.Select(term => (term.Polarity == Polarity.Plain ? "" : term.Polarity == Polarity.Negated ? "!" : "?") + term.Concept))}")));
            }

            Broken("promised, not found", sample.Covers.Where(id => !Promises.IsAtLeastHalf(grade, id)));
            Broken("covered against the promise", sample.Misses.Where(id => Promises.IsCovered(grade, id)));
            Broken("not caught", sample.Catches.Where(id => grade.Misconceptions.All(found => found.Id != id)));
        }
    }

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
