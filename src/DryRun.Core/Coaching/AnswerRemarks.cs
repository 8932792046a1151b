namespace DryRun.Core.Coaching;

/// <summary>What is to be said of an answer as a whole, apart from its points.</summary>
internal static class AnswerRemarks
{
    private const int FewestWords = 12;
    private const double LeastShared = 0.15;
    private const int MostCommas = 5;
    private const int MostWords = 450;
    private const double LeastFunctionShare = 0.24;
    private const double LeastForeignShare = 0.15;
    private const double LeastEnglishShare = 0.12;

    /// <summary>The remarks in a fixed order.</summary>
    public static IReadOnlyList<AnswerRemark> Of(Passage passage, CompiledQuestion question, bool saysAnything)
    {
        var words = passage.Tokens.Where(token => token.IsWord).ToList();
        if (words.Count == 0)
        {
            return [AnswerRemark.TooShort];
        }

        var isCode = IsCode(passage.Text);
        var isForeign = !isCode && words.Count >= FewestWords && IsForeign(passage, words, question);
        return
        [
            .. When(AnswerRemark.CodeOnly, isCode),
            .. When(AnswerRemark.NotEnglish, isForeign),
            .. When(AnswerRemark.Stuffed, !isForeign && !isCode && IsStuffed(passage, words)),
            .. When(AnswerRemark.TooShort, words.Count < FewestWords),
            .. When(AnswerRemark.TooLong, words.Count > MostWords),
            .. When(AnswerRemark.OffTopic, words.Count >= FewestWords && ((!saysAnything && IsElsewhere(passage, question)) || IsNoStory(words, question))),
            .. When(AnswerRemark.Hedging, words.Count(token => Lexicon.Hedges.Contains(token.Word)) > Math.Max(2, words.Count / 25)),
            .. When(AnswerRemark.Parroting, IsParroting(passage, question)),
            .. When(AnswerRemark.CopiedModelAnswer, IsCopied(passage, question)),
        ];
    }

    /// <summary>
    /// A bag of words: too few of the small words that hold sentences together, or too few verbs for the number of words
    /// between marks.
    /// </summary>
    private static bool IsStuffed(Passage passage, List<Token> words)
    {
        if (words.Count < 8)
        {
            return false;
        }

        var commas = passage.Tokens.Count(token => token.Kind == TokenKind.Comma);
        var share = FunctionShare(words);
        return share < LeastFunctionShare || (commas > words.Count / MostCommas && share < 0.33);
    }

    private static double FunctionShare(List<Token> words) =>
        words.Count(token => token.Kind != TokenKind.Content) / (double)words.Count;

    /// <summary>Small words of another language, or hardly one of English and not a list of English terms either.</summary>
    private static bool IsForeign(Passage passage, List<Token> words, CompiledQuestion question) =>
        words.Count(token => Lexicon.Foreign.Contains(token.Word)) > LeastForeignShare * words.Count || LacksEnglish(passage, words, question);

    private static bool LacksEnglish(Passage passage, List<Token> words, CompiledQuestion question) =>
        FunctionShare(words) < LeastEnglishShare
        && passage.Tokens.Count(token => token.Kind == TokenKind.Comma) <= words.Count / MostCommas
        && passage.Clauses.SelectMany(clause => clause.Terms).Count(term => question.Vocabulary.Contains(term.Concept)) < 3;

    /// <summary>Hardly a word of the question's own world.</summary>
    private static bool IsElsewhere(Passage passage, CompiledQuestion question)
    {
        var concepts = passage.Clauses.SelectMany(clause => clause.Terms).Select(term => term.Concept).ToHashSet(StringComparer.Ordinal);
        return concepts.Count(question.Vocabulary.Contains) < LeastShared * concepts.Count;
    }

    /// <summary>A story was asked for, and nobody is in it: no 'I', no 'we'.</summary>
    private static bool IsNoStory(List<Token> words, CompiledQuestion question) =>
        question.Question.Seeks is not (null or Grader.Motivation)
        && !words.Exists(token => token.Word is "i" or "my" or "me" or "we" or "our" or "us");

    private static bool IsParroting(Passage passage, CompiledQuestion question)
    {
        var said = passage.Clauses.SelectMany(clause => clause.Terms).Select(term => term.Concept).ToList();
        return said.Count is > 2 and < 40 && said.Count(question.AskTerms.Contains) >= 0.75 * said.Count;
    }

    private static bool IsCopied(Passage passage, CompiledQuestion question)
    {
        var runs = WordRuns.Of(passage.Tokens);
        return runs.Count >= 10 && runs.Count(question.ModelRuns.Contains) >= 0.6 * runs.Count;
    }

    private static bool IsCode(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length > 0 && lines.Count(LooksLikeCode) >= 0.7 * lines.Length;
    }

    private static bool LooksLikeCode(string line) =>
        (line.EndsWith(':') && Starts(line, "def ", "class ", "for ", "if ", "while ", "with ", "try", "else", "async def "))
        || Starts(line, "```", "print(")
        || (line.StartsWith('@') && !line.Contains(' ', StringComparison.Ordinal))
        || (Starts(line, "import ", "from ", "return ", "raise ", "yield ") && line.Split(' ').Length < 8 && !line.EndsWith('.'))
        || (line.Contains(" = ", StringComparison.Ordinal) && !line.Contains(". ", StringComparison.Ordinal) && line.Split(' ').Length < 8);

    private static bool Starts(string line, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<AnswerRemark> When(AnswerRemark remark, bool condition) => condition ? [remark] : [];
}
