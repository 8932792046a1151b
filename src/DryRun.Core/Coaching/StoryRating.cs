namespace DryRun.Core.Coaching;

/// <summary>Rates how a part of a story is told, 0 to 3.</summary>
internal static class StoryRating
{
    private const int Touched = 6;
    private const double LongestSituation = 0.45;
    private const double ShortestAction = 0.2;

    /// <summary>The part's share, rating and places.</summary>
    public static StoryPartResult Of(
        StoryPart part, Passage passage, IReadOnlyList<ClauseTokens> clauses, StoryPart[] parts, int total)
    {
        var own = Enumerable.Range(0, clauses.Count).Where(index => parts[index] == part).ToList();
        var words = own.SelectMany(index => clauses[index].Tokens).ToList();
        var share = (double)words.Count / total;
        return new StoryPartResult(part, Math.Round(share, 3), Rating(part, words, share), Quotes(passage, own));
    }

    private static int Rating(StoryPart part, List<Token> words, double share)
    {
        if (words.Count < 2)
        {
            return 0;
        }

        if (words.Count < Touched)
        {
            return 1;
        }

        return IsConvincing(part, words, share) ? 3 : 2;
    }

    /// <summary>A short situation, an own task, own deeds, a number in the result, an own lesson.</summary>
    private static bool IsConvincing(StoryPart part, List<Token> words, double share) => part switch
    {
        StoryPart.Situation => share <= LongestSituation,
        StoryPart.Task => words.Any(IsOwn) || words.Any(token => StoryCues.Numbers.Contains(token.Word)),
        StoryPart.Action => share >= ShortestAction && words.Count(IsOwn) >= 2 && words.Count(IsOwn) > words.Count(token => token.Word is "we" or "our"),
        StoryPart.Result => words.Any(token => char.IsAsciiDigit(token.Word[0]) || StoryCues.Numbers.Contains(token.Word)),
        _ => words.Any(IsOwn),
    };

    private static bool IsOwn(Token token) => token.Word is "i" or "my" or "me" or "myself";

    /// <summary>Neighbouring clauses are one place.</summary>
    private static List<Quote> Quotes(Passage passage, List<int> clauses)
    {
        var quotes = new List<Quote>();
        for (var index = 0; index < clauses.Count; index++)
        {
            var clause = passage.Clauses[clauses[index]];
            if (index > 0 && clauses[index] == clauses[index - 1] + 1)
            {
                quotes[^1] = quotes[^1] with { End = clause.End };
            }
            else
            {
                quotes.Add(new Quote(clause.Start, clause.End));
            }
        }

        return quotes;
    }
}
