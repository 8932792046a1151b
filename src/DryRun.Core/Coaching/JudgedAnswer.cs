using DryRun.Core.Questions;

namespace DryRun.Core.Coaching;

/// <summary>A sample answer with what the grader makes of it.</summary>
/// <param name="Sample">The answer.</param>
/// <param name="Grade">What the grader makes of it.</param>
internal sealed record JudgedAnswer(SampleAnswer Sample, GradeResult Grade)
{
    /// <summary>The words of some quotes.</summary>
    public string Text(IEnumerable<Quote> quotes) => Text(Sample.Text, quotes);

    /// <summary>The words of some quotes of a text.</summary>
    public static string Text(string text, IEnumerable<Quote> quotes) =>
        string.Join(" ... ", quotes.Select(quote => text[quote.Start..quote.End].ReplaceLineEndings(" ")));

    /// <summary>True when a quote shares a character with a place where the words stand.</summary>
    public bool Overlaps(IReadOnlyList<Quote> quotes, string words)
    {
        for (var start = Sample.Text.IndexOf(words, StringComparison.Ordinal); start >= 0; start = Sample.Text.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            if (quotes.Any(quote => quote.Start < start + words.Length && start < quote.End))
            {
                return true;
            }
        }

        return false;
    }
}
