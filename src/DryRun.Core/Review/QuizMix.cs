namespace DryRun.Core.Review;

/// <summary>Puts questions in words among generated ones.</summary>
public static class QuizMix
{
    /// <summary>Both in their own order, those in words spread evenly; a quiz begins and ends with a generated one where there are enough.</summary>
    public static IReadOnlyList<QuizSlot> Spread(IReadOnlyList<QuizSlot> generated, IReadOnlyList<QuizSlot> inWords)
    {
        var places = inWords.Select((slot, at) => (Slot: slot, Place: (at + 1) * generated.Count / (inWords.Count + 1))).ToLookup(pair => pair.Place, pair => pair.Slot);
        return [.. generated.SelectMany((slot, at) => places[at].Append(slot)), .. places[generated.Count]];
    }
}
