namespace DryRun.Core.Questions;

/// <summary>
/// Finds names of skills. How it works: the longest name at each word is taken; one that is also a common word is kept only
/// when its case or its neighbours say so, and a neighbour in a list of names is enough: 'Python, Go and R'.
/// </summary>
internal static class SkillSpotter
{
    public static IReadOnlyList<SkillSighting> Find(JobDocument document, SkillLexicon lexicon)
    {
        var seen = Candidates(document, lexicon);
        var counts = seen.ConvertAll(sighting => NameContext.Stands(document, sighting));
        for (var at = 1; at < seen.Count; at++)
        {
            counts[at] |= counts[at - 1] && NameContext.FollowsInList(document, seen[at - 1], seen[at], open: seen[at]);
        }

        for (var at = seen.Count - 2; at >= 0; at--)
        {
            counts[at] |= counts[at + 1] && NameContext.FollowsInList(document, seen[at], seen[at + 1], open: seen[at]);
        }

        return [.. seen.Where((_, at) => counts[at])];
    }

    private static List<SkillSighting> Candidates(JobDocument document, SkillLexicon lexicon)
    {
        var seen = new List<SkillSighting>();
        var words = document.Words;
        var lineEnd = 0;
        for (var at = 0; at < words.Count;)
        {
            lineEnd = at < lineEnd ? lineEnd : EndOfLine(words, at);
            if (!lexicon.Names.TryLongest(words, at, lineEnd, out var name, out var end))
            {
                at++;
                continue;
            }

            if (!NameContext.IsOtherwiseUsed(document, name, at))
            {
                seen.Add(new(name, at, end));
            }

            at = end;
        }

        return seen;
    }

    private static int EndOfLine(IReadOnlyList<JobWord> words, int from)
    {
        var end = from;
        while (end < words.Count && words[end].Line == words[from].Line)
        {
            end++;
        }

        return end;
    }
}
