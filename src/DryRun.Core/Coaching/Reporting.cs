namespace DryRun.Core.Coaching;

/// <summary>Tells what a speaker claims from what they report that others believe.</summary>
internal static class Reporting
{
    /// <summary>'I think' is a claim; 'I thought' and 'I used to think' are over.</summary>
    private static bool IsOwnBelief(IReadOnlyList<Token> tokens, int index) =>
        index > 0
        && tokens[index - 1].Word is "i" or "we" or "would"
        && tokens[index].Word is not ("thought" or "believed" or "assumed" or "expected" or "confused");

    /// <summary>True for 'many people think', 'a common mistake is' and their like; false for 'I think'.</summary>
    public static bool Is(IReadOnlyList<Token> tokens)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Word is "like" && index > 0 && tokens[index - 1].Word is "looks" or "look" or "seems" or "sounds" or "feels")
            {
                return true;
            }

            if (Lexicon.Believing.Contains(tokens[index].Word) && !IsOwnBelief(tokens, index))
            {
                return true;
            }
        }

        return false;
    }
}
