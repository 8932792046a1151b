namespace DryRun.Core.Questions;

/// <summary>Where in a text a title of a job may stand.</summary>
internal enum TitlePlace
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>In a sentence such as 'we are looking for a ...'.</summary>
    Sentence,

    /// <summary>In the first lines.</summary>
    Head,
}

/// <summary>Says which sentences name the job itself, and not the people one works with.</summary>
internal static class JobTitles
{
    private const int HeadLines = 3;
    private const int MostWordsOfTitle = 14;

    private static readonly PhraseTree<object> Hiring = Tree(
        "looking for", "hiring", "hire", "seeking", "searching for", "as a", "as an", "role", "position", "job title", "title", "vacancy", "join us as", "you are a", "you are an", "i am a", "i am an", "we need a", "need a");

    private static readonly HashSet<string> Others = new(
        ["with", "from", "to", "our", "by", "alongside", "other", "more", "of", "for", "the", "mentor", "coach", "guide", "support", "help", "and", "your"], StringComparer.Ordinal);

    /// <summary>For each sentence, whether it may name the job.</summary>
    public static IReadOnlyList<TitlePlace> Sentences(JobDocument document)
    {
        var places = new List<TitlePlace>(document.Sentences.Count);
        var (head, line) = (0, -1);
        foreach (var sentence in document.Sentences)
        {
            var first = document.Words[sentence.Start.Value];
            head += first.Line == line ? 0 : 1;
            line = first.Line;
            var isShort = sentence.End.Value - sentence.Start.Value <= MostWordsOfTitle;
            places.Add(head <= HeadLines && isShort ? TitlePlace.Head : Hires(document, sentence) ? TitlePlace.Sentence : TitlePlace.None);
        }

        return places;
    }

    /// <summary>True when a title names other people: 'with senior engineers'.</summary>
    public static bool IsOfOthers(JobDocument document, int start, int word)
    {
        var from = Math.Max(start, word - 2);
        for (var at = from; at < word; at++)
        {
            // 'Looking for a senior' names the job; 'looking for' is what makes it a title.
            var isHiring = document.Words[at].Folded == "for" && at > start && document.Words[at - 1].Folded is "looking" or "searching";
            if (!isHiring && Others.Contains(document.Words[at].Folded))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Hires(JobDocument document, Range sentence)
    {
        for (var word = sentence.Start.Value; word < sentence.End.Value; word++)
        {
            if (Hiring.TryLongest(document.Words, word, sentence.End.Value, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static PhraseTree<object> Tree(params string[] phrases)
    {
        var tree = new PhraseTree<object>();
        foreach (var phrase in phrases)
        {
            tree.TryAdd(phrase, phrase);
        }

        return tree;
    }
}
