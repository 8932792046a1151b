namespace DryRun.Core.Questions;

/// <summary>
/// Finds headings and says in which section each line stands. A heading nobody knows stays
/// in the section above, unless its marks say that it begins another of the same rank.
/// </summary>
internal static class JobHeadings
{
    private const int MostWords = 8;
    private const int MostPlainWords = 5;

    /// <summary>The section of each line; null for the line of a known heading itself.</summary>
    public static IReadOnlyList<JobSection?> Sections(JobDocument document, IReadOnlyList<SkillSighting> seen)
    {
        var named = seen.Select(sighting => document.Words[sighting.From].Line).ToHashSet();
        var sections = new JobSection?[document.Lines.Count];
        var (section, rank, word) = (JobSection.None, 0, 0);
        for (var line = 0; line < document.Lines.Count; line++)
        {
            var first = word;
            while (word < document.Words.Count && document.Words[word].Line == line)
            {
                word++;
            }

            var heading = named.Contains(line) && !IsIntroduction(document.Lines[line]) ? null : Known(document, document.Lines[line], first, word);
            var marks = Rank(document.Lines[line]);
            if (heading is not null || (marks > 0 && marks <= rank))
            {
                (section, rank) = (heading ?? JobSection.None, marks);
            }

            sections[line] = heading is null ? section : null;
        }

        return sections;
    }

    private static int Rank(string line)
    {
        var text = line.AsSpan().TrimStart();
        return text.Length - text.TrimStart('#').Length;
    }

    private static JobSection? Known(JobDocument document, string line, int from, int to)
    {
        if (to == from || to - from > MostWords || !LooksLikeHeading(line.AsSpan().Trim(), to - from))
        {
            return null;
        }

        for (var word = from; word < to; word++)
        {
            if (JobCues.Sections.TryLongest(document.Words, word, to, out var value, out var end) && IsMost(from, to, word, end, line))
            {
                return (JobSection)value;
            }
        }

        return null;
    }

    private static bool IsIntroduction(string line) => line.AsSpan().TrimEnd(" \t*_").EndsWith(":");

    private static bool LooksLikeHeading(ReadOnlySpan<char> line, int words)
    {
        if (line[0] is '#' || line[^1] is ':' || line.StartsWith("**") || line.StartsWith("__"))
        {
            return true;
        }

        return words <= MostPlainWords && char.IsLetter(line[0]) && !".,;)".Contains(line[^1]);
    }

    // A marked heading may say more than its cue; a bare line has to be little else, or a sentence becomes a heading.
    private static bool IsMost(int from, int to, int cue, int end, string line)
    {
        var isMarked = line.AsSpan().TrimStart()[0] is '#' or '*' or '_' || line.AsSpan().TrimEnd()[^1] is ':';
        return isMarked ? end - cue >= 2 || to - from <= 4 : to - from - (end - cue) <= 1 && cue - from <= 1;
    }
}
