namespace DryRun.Core.Questions;

/// <summary>
/// Says how strongly words are asked for. How it works: a phrase such as 'required' or 'a plus' speaks for what stands
/// before it when a sign or the end of the sentence follows, else for what stands after it; where no phrase speaks, the
/// section does.
/// </summary>
internal static class AskReader
{
    private const int FarthestReach = 12;

    private static readonly HashSet<string> Links = new(["is", "are", "be", "as", "considered"], StringComparer.Ordinal);

    /// <summary>A strength for each range of words, in order; null for what is not asked for at all.</summary>
    public static IReadOnlyList<AskStrength?> Read(
        JobDocument document, IReadOnlyList<JobSection?> sections, IReadOnlyList<Range> seen)
    {
        var strengths = new AskStrength?[seen.Count];
        var at = 0;
        foreach (var sentence in document.Sentences)
        {
            var cues = CuesIn(document, sentence);
            for (; at < seen.Count && seen[at].Start.Value < sentence.End.Value; at++)
            {
                var section = sections[document.Words[seen[at].Start.Value].Line];
                strengths[at] = section is { } stands ? Weigh(CueFor(cues, seen[at]), stands) : null;
            }
        }

        return strengths;
    }

    private static AskStrength? Weigh(AskCue? cue, JobSection section) => (cue, section) switch
    {
        (AskCue.Unwanted, _) or (_, JobSection.Offer) => null,
        (AskCue.Nice, _) => AskStrength.NiceToHave,
        (AskCue.Must, _) => AskStrength.Must,
        (_, JobSection.Nice) => AskStrength.NiceToHave,
        (AskCue.Asked, _) or (_, JobSection.Must) => AskStrength.Must,
        _ => AskStrength.Mentioned,
    };

    private static AskCue? CueFor(CuesOfSentence cues, Range seen)
    {
        var after = cues.FirstFrom(seen.End.Value);
        if (after is { LooksBack: true } back && seen.Start.Value >= back.Reach && back.Cue != AskCue.Asked)
        {
            return back.Cue;
        }

        return cues.LastLookingOnBefore(seen.Start.Value)?.Cue;
    }

    private static CuesOfSentence CuesIn(JobDocument document, Range sentence)
    {
        var cues = new List<PlacedCue>();
        var (from, to) = (sentence.Start.Value, sentence.End.Value);
        for (var word = from; word < to;)
        {
            if (JobCues.Asks.TryLongest(document.Words, word, to, out var value, out var end))
            {
                cues.Add(Place(document, (AskCue)value, (word, end), sentence));
                word = end;
            }
            else
            {
                word++;
            }
        }

        return new(cues);
    }

    private static PlacedCue Place(JobDocument document, AskCue cue, (int From, int To) words, Range sentence)
    {
        var isFirst = words.From == sentence.Start.Value;
        var isLast = words.To == sentence.End.Value || document.After(words.To - 1) is ',' or ')' or ']' or '.';
        var isLinked = !isFirst && Links.Contains(document.Words[words.From - 1].Folded);
        var looksBack = !isFirst && cue != AskCue.Unwanted && (isLast || isLinked || document.Words[words.From].Folded is "a" or "an");
        return new(cue, words.From, looksBack, looksBack ? Reach(document, words.From, sentence.Start.Value) : 0);
    }

    // In 'Python, Docker (a plus)' the bracket speaks for Docker alone.
    private static int Reach(JobDocument document, int cue, int start)
    {
        if (document.Before(cue) is not ('(' or '['))
        {
            return start;
        }

        var reach = cue - 1;
        while (reach > Math.Max(start, cue - FarthestReach) && document.Between(reach - 1, reach).IndexOf(',') < 0)
        {
            reach--;
        }

        return Math.Max(reach, start);
    }
}
