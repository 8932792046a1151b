using System.Globalization;
using DryRun.Core.Coaching;
using DryRun.Core.Questions;
using Spectre.Console;

namespace DryRun.Cli.Coaching;

/// <summary>Feedback as a person reads it: the band, what is there with quotes, what is missing as hints, what to do.</summary>
internal static class GradeReport
{
    private const int Longest = 160;

    public static void Print(Terminal terminal, Question question, string answer, GradeResult result)
    {
        var (colour, mark) = result.Band is Band.StrongHire or Band.Hire ? ("green", "✓") : ("red", "✗");
        terminal.Line(string.Create(CultureInfo.InvariantCulture, $"[{colour}]{mark} {Title(result.Band)}[/] · {Math.Round(result.Score * 100, MidpointRounding.AwayFromZero)} of 100"));
        foreach (var point in result.Points)
        {
            Print(terminal, question.Points.First(known => known.Id == point.Id), point, answer);
        }

        foreach (var found in result.Misconceptions)
        {
            var wrong = question.Misconceptions.First(known => known.Id == found.Id);
            Row(terminal, "red", "mistake", wrong.Statement);
            Quotes(terminal, answer, found.Quotes);
            Row(terminal, "grey", "", $"Why not: {wrong.Why}");
        }

        Print(terminal, result.Story);
        foreach (var advice in result.Advice)
        {
            terminal.Line($"→ {advice.EscapeMarkup()}");
        }
    }

    private static void Print(Terminal terminal, KeyPoint point, PointResult result, string answer)
    {
        var (colour, word) = result.State switch
        {
            PointState.Covered => ("green", "said"),
            PointState.Partial => ("yellow", "half said"),
            PointState.Unsure => ("yellow", "not sure"),
            PointState.Contradicted => ("red", "contrary"),
            _ => ("grey", "not said"),
        };
        Row(terminal, colour, word, result.State == PointState.Missing ? $"Hint: {point.Hint}" : point.Statement);
        Quotes(terminal, answer, result.Quotes);
    }

    private static void Print(Terminal terminal, StoryResult? story)
    {
        if (story is null)
        {
            return;
        }

        var shares = story.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Part.ToString().ToLowerInvariant()} {part.Share * 100:0} %"));
        terminal.Line($"  [grey]{"story",-10}[/]{string.Join(", ", shares)}; 'I' {story.FirstPerson}, 'we' {story.Team}, {Count.Of(story.NumbersInResult, "number")} in the result");
    }

    private static void Quotes(Terminal terminal, string answer, IReadOnlyList<Quote> quotes)
    {
        foreach (var quote in quotes)
        {
            var words = answer[quote.Start..quote.End].ReplaceLineEndings(" ");
            Row(terminal, "grey", "", $"\"{(words.Length <= Longest ? words : words[..Longest] + "…")}\"");
        }
    }

    private static void Row(Terminal terminal, string colour, string word, string text) =>
        terminal.Line($"  [{colour}]{word,-10}[/]{text.EscapeMarkup()}");

    private static string Title(Band band) => band switch
    {
        Band.StrongHire => "Strong hire",
        Band.Hire => "Hire",
        Band.No => "No hire",
        _ => "Strong no hire",
    };
}
