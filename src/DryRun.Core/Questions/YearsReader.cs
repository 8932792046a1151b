using System.Globalization;

namespace DryRun.Core.Questions;

/// <summary>Finds years of experience: '5+ years', 'at least three years of Django', '3-5 years'; not '10 years ago'.</summary>
internal static class YearsReader
{
    private const int MostYears = 40;
    private const int Window = 8;

    private static readonly HashSet<string> Units = new(["years", "year", "yrs", "yr", "yoe"], StringComparer.Ordinal);
    private static readonly HashSet<string> Fillers = new(["or", "more", "plus", "full", "solid", "good"], StringComparer.Ordinal);
    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly HashSet<string> NotWork = new(
        ["founded", "anniversary", "warranty", "contract", "history", "business", "last", "past", "next", "first", "every", "market", "around"], StringComparer.Ordinal);

    private static readonly HashSet<string> NotWorkAfter = new(["ago", "old", "we", "our", "later"], StringComparer.Ordinal);

    private static readonly HashSet<string> Work = new(
        ["experience", "experienced", "of", "in", "with", "as", "working", "using", "professional", "hands", "commercial", "practical", "background", "industry",
         "developing", "writing", "building", "programming", "minimum", "least", "required", "yoe"], StringComparer.Ordinal);

    public static IReadOnlyList<AskedYears> Read(
        JobDocument document, IReadOnlyList<JobSection?> sections, IReadOnlyList<SkillSighting> seen)
    {
        List<Counted> counted = [.. document.Sentences.SelectMany(sentence => InSentence(document, sentence))];
        var strengths = AskReader.Read(document, sections, [.. counted.Select(years => years.Words)]);
        var starts = seen.Select(sighting => sighting.From).ToList();
        return
        [
            .. counted.Select((years, at) => (years, strength: strengths[at]))
                .Where(pair => pair.strength is not null)
                .Select(pair => new AskedYears(
                    pair.years.Least,
                    pair.years.Most,
                    SkillAfter(seen, starts, pair.years),
                    pair.strength!.Value,
                    JobSpan.Of(document, pair.years.Words.Start.Value, pair.years.Words.End.Value))),
        ];
    }

    private static IEnumerable<Counted> InSentence(JobDocument document, Range sentence)
    {
        for (var word = sentence.Start.Value + 1; word < sentence.End.Value; word++)
        {
            if (Units.Contains(document.Words[word].Folded) && Count(document, sentence, word) is { } years && IsOfWork(document, sentence, years))
            {
                yield return years;
            }
        }
    }

    private static Counted? Count(JobDocument document, Range sentence, int unit)
    {
        var at = unit - 1;
        while (at > sentence.Start.Value && Fillers.Contains(document.Words[at].Folded))
        {
            at--;
        }

        if (NumberAt(document, at) is not { } last)
        {
            return null;
        }

        var before = at - 1;
        if (before > sentence.Start.Value && document.Words[before].Folded is "to" or "and")
        {
            before--;
        }
        else if (before < sentence.Start.Value || !IsDash(document.Between(before, at)))
        {
            return new(last, null, sentence.End.Value, at..(unit + 1));
        }

        return NumberAt(document, before) is { } first && first < last
            ? new(first, last, sentence.End.Value, before..(unit + 1))
            : new(last, null, sentence.End.Value, at..(unit + 1));
    }

    private static bool IsDash(ReadOnlySpan<char> gap) => gap.Trim() is "-" or "–" or "—" or "‑";

    private static int? NumberAt(JobDocument document, int word)
    {
        var folded = document.Words[word].Folded;
        var named = Array.IndexOf(Numbers, folded);
        if (named >= 0)
        {
            return named;
        }

        return int.TryParse(folded.TrimEnd('+'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostYears
            ? number
            : null;
    }

    private static bool IsOfWork(JobDocument document, Range sentence, Counted years)
    {
        var (from, to) = (Math.Max(sentence.Start.Value, years.Words.Start.Value - Window), Math.Min(sentence.End.Value, years.Words.End.Value + Window));
        var words = document.Words;
        var isOther = Enumerable.Range(from, to - from).Any(at => NotWork.Contains(words[at].Folded))
            || Enumerable.Range(years.Words.End.Value, Math.Max(0, Math.Min(to, years.Words.End.Value + 3) - years.Words.End.Value))
                .Any(at => NotWorkAfter.Contains(words[at].Folded));
        return !isOther && Enumerable.Range(from, to - from).Any(at => Work.Contains(words[at].Folded));
    }

    private static string? SkillAfter(IReadOnlyList<SkillSighting> seen, List<int> starts, Counted years)
    {
        var found = starts.BinarySearch(years.Words.End.Value);
        var at = found < 0 ? ~found : found;
        return at < seen.Count && seen[at].From < Math.Min(years.Sentence, years.Words.End.Value + Window) ? seen[at].Name.Skill.Id : null;
    }

    private sealed record Counted(int Least, int? Most, int Sentence, Range Words);
}
