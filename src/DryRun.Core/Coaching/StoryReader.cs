namespace DryRun.Core.Coaching;

/// <summary>Finds the parts of a story: situation, task, action, result, and what was learned.</summary>
/// <remarks>
/// How it works: each clause is given to the part whose phrases it has most of; where it stands in the answer decides
/// between equals, and a clause without a sign goes on with the part before it. 'I' with a verb of the past is an action.
/// </remarks>
internal static class StoryReader
{
    private const double Cue = 1;
    private const double Position = 0.45;
    private const double Continuation = 0.3;
    private const double OwnVerb = 0.7;
    private const double SecondsPerWord = 60.0 / 150;
    private const int EnoughHits = 3;

    /// <summary>Reads an answer to a question of an area.</summary>
    public static StoryResult Read(Passage passage, string area)
    {
        var clauses = passage.Runs;
        var parts = Parts(clauses);
        var total = Math.Max(1, clauses.Sum(clause => clause.Tokens.Count));
        var told = Enum.GetValues<StoryPart>().Select(part => StoryRating.Of(part, passage, clauses, parts, total)).ToList();
        var words = clauses.SelectMany(clause => clause.Tokens).ToList();
        return new StoryResult(
            told,
            words.Count(token => token.Word is "i" or "my" or "me" or "mine" or "myself"),
            words.Count(token => token.Word is "we" or "our" or "us" or "ours"),
            Numbers(clauses, parts),
            (int)Math.Round(words.Count * SecondsPerWord, MidpointRounding.AwayFromZero))
        {
            Relevance = Relevance(words, area),
            Hedges = words.Count(token => Lexicon.Hedges.Contains(token.Word)),
            Fillers = words.Count(token => Lexicon.Fillers.Contains(token.Word) && token.Word is not "like"),
        };
    }

    /// <summary>The part of each clause.</summary>
    private static StoryPart[] Parts(IReadOnlyList<ClauseTokens> clauses)
    {
        var parts = new StoryPart[clauses.Count];
        for (var index = 0; index < clauses.Count; index++)
        {
            var place = (index + 0.5) / clauses.Count;
            var text = Text(clauses[index]);
            var before = index > 0 ? parts[index - 1] : StoryPart.Situation;
            var cues = Cues(text);
            parts[index] = Enum.GetValues<StoryPart>().MaxBy(part => (Cue * cues.Count(found => found == part))
                + (Position * Fit(part, place))
                + (part == before ? Continuation : 0)
                + (part == StoryPart.Action && HasOwnVerb(clauses[index].Tokens) ? OwnVerb : 0));
        }

        return parts;
    }

    /// <summary>The parts whose phrases stand in a clause; a phrase within a longer one ('then I' in 'since then I') does not count.</summary>
    private static List<StoryPart> Cues(string text)
    {
        var found = StoryCues.Phrases
            .SelectMany(cue => cue.Phrases.Select(phrase => (cue.Part, Phrase: phrase)))
            .Where(cue => text.Contains(cue.Phrase, StringComparison.Ordinal))
            .ToList();
        return [.. found.Where(cue => !found.Exists(other => other.Phrase.Length > cue.Phrase.Length && other.Phrase.Contains(cue.Phrase, StringComparison.Ordinal))).Select(cue => cue.Part)];
    }

    /// <summary>How well a part fits a place in the answer, 0 to 1.</summary>
    private static double Fit(StoryPart part, double place) => part switch
    {
        StoryPart.Situation => Math.Max(0, 1 - (place / 0.4)),
        StoryPart.Task => Math.Max(0, 0.8 - (Math.Abs(place - 0.25) / 0.25)),
        StoryPart.Action => Math.Max(0, 1 - (Math.Abs(place - 0.5) / 0.4)),
        StoryPart.Result => Math.Max(0, 1 - (Math.Abs(place - 0.8) / 0.25)),
        _ => Math.Max(0, (place - 0.85) / 0.15),
    };

    private static bool HasOwnVerb(IReadOnlyList<Token> tokens)
    {
        for (var index = 0; index + 1 < tokens.Count; index++)
        {
            if (tokens[index].Word == "i" && tokens[index + 1].Word is { Length: > 3 } verb && verb.EndsWith("ed", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The numbers in the result; words of one number, 'twenty five', count once.</summary>
    private static int Numbers(IReadOnlyList<ClauseTokens> clauses, StoryPart[] parts) =>
        clauses.Where((_, index) => parts[index] == StoryPart.Result)
            .Sum(clause => clause.Tokens.Where((token, index) => IsNumber(token) && (index == 0 || !IsNumber(clause.Tokens[index - 1]))).Count());

    private static bool IsNumber(Token token) => char.IsAsciiDigit(token.Word[0]) || StoryCues.Numbers.Contains(token.Word);

    private static double Relevance(List<Token> words, string area)
    {
        if (!StoryCues.Areas.TryGetValue(area, out var vocabulary))
        {
            return 1;
        }

        var hits = words.Select(token => token.Stem).Where(vocabulary.Contains).Distinct(StringComparer.Ordinal).Count();
        return Math.Min(1, hits / (double)EnoughHits);
    }

    private static string Text(ClauseTokens clause) => $" {string.Join(' ', clause.Tokens.Select(token => token.Word))} ";
}
