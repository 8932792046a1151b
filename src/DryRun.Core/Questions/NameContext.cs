using System.Buffers;

namespace DryRun.Core.Questions;

/// <summary>Tells a name that is also a common word from the common word.</summary>
internal static class NameContext
{
    private const int Window = 5;
    
    private static readonly SearchValues<char> ListSigns = SearchValues.Create(",/|•·()[]:;&+");
    private static readonly HashSet<string> Leads = new(["in", "with", "using", "like", "know"], StringComparer.Ordinal);

    /// <summary>True when the name stands for itself, without a look at the names beside it.</summary>
    public static bool Stands(JobDocument document, SkillSighting seen)
    {
        if (seen.Name.Rule is not { } rule)
        {
            return true;
        }

        if (!IsSpelt(document, seen, rule))
        {
            return rule.Near is { } words && (IsIn(document, seen.From - 1, seen, words) || IsIn(document, seen.To, seen, words));
        }

        return rule.Near is null || IsAlone(document, seen) || IsLedTo(document, seen) || HasNear(document, seen, rule.Near);
    }

    /// <summary>True when two names follow each other in a list, of which one is still open.</summary>
    public static bool FollowsInList(JobDocument document, SkillSighting left, SkillSighting right, SkillSighting open)
    {
        if (document.Words[left.From].Line != document.Words[right.From].Line || right.From - left.To > 2)
        {
            return false;
        }

        // A word in the wrong case is taken for a name only where signs, not words, set it apart on both sides.
        if (open.Name.Rule is { } rule && !IsSpelt(document, open, rule))
        {
            return IsAlone(document, open) && right.From == left.To;
        }

        var conjunction = Enumerable.Range(left.To, right.From - left.To).All(at => document.Words[at].Folded is "and" or "or");
        return conjunction && (right.From > left.To || IsListGap(document.Between(left.To - 1, right.From)));
    }

    /// <summary>True when the name is part of a phrase that means something else.</summary>
    public static bool IsOtherwiseUsed(JobDocument document, SkillName name, int from) =>
        name.Rule is { } rule && rule.Not.Any(phrase => Covers(document, phrase, from));

    private static bool Covers(JobDocument document, IReadOnlyList<string> phrase, int word) =>
        Enumerable.Range(0, phrase.Count).Any(offset => StandsAt(document, phrase, word - offset));

    private static bool StandsAt(JobDocument document, IReadOnlyList<string> phrase, int from) =>
        from >= 0
        && from + phrase.Count <= document.Words.Count
        && !phrase.Where((word, at) => document.Words[from + at].Folded != word).Any();

    private static bool IsSpelt(JobDocument document, SkillSighting seen, NameRule rule)
    {
        var line = document.Lines[document.Words[seen.From].Line];
        var written = line.AsSpan(document.Words[seen.From].Start, document.Words[seen.To - 1].End - document.Words[seen.From].Start);
        foreach (var spelling in rule.Spellings)
        {
            if (written.Equals(spelling, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAlone(JobDocument document, SkillSighting seen) =>
        IsBorder(document.Before(seen.From), document, seen.From) && (document.After(seen.To - 1) is not { } after || ListSigns.Contains(after));

    private static bool IsBorder(char? before, JobDocument document, int word) =>
        before is not { } sign || ListSigns.Contains(sign) || (sign is '-' or '–' && document.Lines[document.Words[word].Line].AsSpan(0, document.Words[word].Start).Trim().Length == 1);

    private static bool IsLedTo(JobDocument document, SkillSighting seen) =>
        seen.From > 0 && document.Words[seen.From].Line == document.Words[seen.From - 1].Line
        && document.Words[seen.From].Joins && Leads.Contains(document.Words[seen.From - 1].Folded);

    private static bool HasNear(JobDocument document, SkillSighting seen, IReadOnlySet<string> near) =>
        Enumerable.Range(seen.From - Window, Window).Concat(Enumerable.Range(seen.To, Window)).Any(at => IsIn(document, at, seen, near));

    private static bool IsIn(JobDocument document, int at, SkillSighting seen, IReadOnlySet<string> words) =>
        at >= 0 && at < document.Words.Count
        && document.Words[at].Line == document.Words[seen.From].Line
        && words.Contains(document.Words[at].Folded);

    private static bool IsListGap(ReadOnlySpan<char> gap) => gap.IndexOfAny(ListSigns) >= 0 || gap.IndexOf('\t') >= 0 || gap.IndexOf("  ") >= 0;
}
