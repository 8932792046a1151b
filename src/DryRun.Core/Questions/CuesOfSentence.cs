namespace DryRun.Core.Questions;

/// <summary>A phrase that says how strongly something is asked for.</summary>
/// <param name="Cue">What it says.</param>
/// <param name="From">Index of its first word.</param>
/// <param name="LooksBack">True when it speaks for what stands before it.</param>
/// <param name="Reach">Index of the first word it speaks for, when it looks back.</param>
internal sealed record PlacedCue(AskCue Cue, int From, bool LooksBack, int Reach);

/// <summary>The cues of a sentence in order. It is asked word by word from left to right, so it never looks twice at one cue.</summary>
internal sealed class CuesOfSentence(IReadOnlyList<PlacedCue> cues)
{
    private int _after;
    private int _before;
    private PlacedCue? _last;

    public PlacedCue? FirstFrom(int word)
    {
        while (_after < cues.Count && cues[_after].From < word)
        {
            _after++;
        }

        return _after < cues.Count ? cues[_after] : null;
    }

    public PlacedCue? LastLookingOnBefore(int word)
    {
        for (; _before < cues.Count && cues[_before].From < word; _before++)
        {
            _last = cues[_before].LooksBack ? _last : cues[_before];
        }

        return _last;
    }
}
