namespace DryRun.App.Curriculum.Search;

/// <summary>Cuts the telling part out of a text and marks the words that were looked for.</summary>
internal static class Snippets
{
    private const int Long = 200;
    private const int Before = 50;

    /// <summary>The whole text with its marks.</summary>
    public static MarkedText Whole(string text, SearchQuery query) => new(text, Marks(text, query));

    /// <summary>About two hundred characters around the place where most of the query stands.</summary>
    public static MarkedText Cut(string text, SearchQuery query)
    {
        if (text.Length <= Long + Before)
        {
            return Whole(text, query);
        }

        var start = StartOfWord(text, Math.Max(0, Best(text, query) - Before));
        var end = EndOfWord(text, Math.Min(text.Length, start + Long));
        var cut = (start > 0 ? "… " : "") + Balanced(text, start, end) + (end < text.Length ? " …" : "");
        return Whole(cut, query);
    }

    private static List<TextRange> Marks(string text, SearchQuery query)
    {
        var wanted = query.AllTerms.ToHashSet(StringComparer.Ordinal);
        var marks = new List<TextRange>();
        foreach (var word in TextWords.Of(text).Where(word => wanted.Contains(word.Term)))
        {
            if (marks.Count == 0 || word.Start >= marks[^1].End)
            {
                marks.Add(new TextRange(word.Start, word.End));
            }
        }

        return marks;
    }

    /// <summary>Where the window begins that has most of the query in it.</summary>
    private static int Best(string text, SearchQuery query)
    {
        var hits = TextWords.Of(text)
            .Select(word => (word.Start, Term: query.Terms.FirstOrDefault(term => term.Variants.ContainsKey(word.Term))))
            .Where(hit => hit.Term is not null)
            .ToList();
        return hits.Count == 0 ? 0 : hits.MaxBy(first => hits
            .Where(hit => hit.Start >= first.Start && hit.Start < first.Start + Long - Before)
            .DistinctBy(hit => hit.Term)
            .Sum(hit => hit.Term!.Weight)).Start;
    }

    /// <summary>The part with its backticks in pairs.</summary>
    private static string Balanced(string text, int start, int end)
    {
        var part = text[start..end].Trim();
        var opening = text.AsSpan(0, start).Count('`') % 2 == 1 ? "`" : "";
        var closing = text.AsSpan(0, end).Count('`') % 2 == 1 ? "`" : "";
        return opening + part + closing;
    }

    private static int StartOfWord(string text, int place)
    {
        var space = place == 0 ? 0 : text.IndexOf(' ', place);
        return space < 0 ? place : space;
    }

    private static int EndOfWord(string text, int place)
    {
        var space = place == text.Length ? place : text.LastIndexOf(' ', place);
        return space < 0 ? place : space;
    }
}
