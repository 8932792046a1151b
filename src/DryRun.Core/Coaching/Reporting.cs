namespace DryRun.Core.Coaching;

/// <summary>Tells what a speaker claims from what they report that others believe.</summary>
internal static class Reporting
{
    /// <summary>True for 'many people think', 'a common mistake is' and their like; false for 'I think'.</summary>
    public static bool Is(IReadOnlyList<Token> tokens)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Word is "like" && index > 0 && tokens[index - 1].Word is "looks" or "look" or "seems" or "sounds" or "feels")
            {
                return true;
            }

            if (Lexicon.Believing.Contains(tokens[index].Word) && (index == 0 || tokens[index - 1].Word is not ("i" or "we" or "would")))
            {
                return true;
            }
        }

        return false;
    }
}
