namespace DryRun.Core.Questions;

/// <summary>Finds what speaks for a level, and decides on one: a title first, then years, then duties, then the role.</summary>
internal static class LevelReader
{
    private const int SeniorFrom = 5;
    private const int MidFrom = 2;

    private static readonly PhraseTree<LevelWord> Words = Tree(
        (Level.Junior, true, ["junior", "jr", "graduate", "intern", "internship", "trainee", "apprentice", "entry-level", "entry level", "working student", "early career", "new grad"]),
        (Level.Mid, true, ["mid-level", "midlevel", "middle", "intermediate", "mid"]),
        (Level.Senior, true, ["senior", "sr", "lead", "principal", "staff engineer", "staff software engineer", "head of", "software architect", "tech lead", "team lead", "engineering manager"]),
        (Level.Junior, false, ["a mentor", "your mentor", "with guidance", "under guidance", "under the guidance", "under supervision", "under the supervision", "learn from", "we will teach you", "we'll teach you", "be mentored", "no experience",
            "no prior experience", "first job", "recent graduate", "recent graduates", "little experience", "no professional experience"]),
        (Level.Senior, false, ["mentor", "mentoring", "mentored", "lead a team", "leading a team", "led a team", "own the architecture", "own architecture", "owning the architecture", "ownership of the architecture", "technical direction",
            "technical leadership", "architectural decisions", "drive the architecture", "technical roadmap", "line management", "set the standards", "coach junior", "coach other", "guide junior", "set technical", "lead the design", "engineering strategy", "technical strategy"]));

    public static IReadOnlyList<LevelSignal> Signals(JobDocument document)
    {
        var signals = new List<LevelSignal>();
        var titles = JobTitles.Sentences(document);
        for (var sentence = 0; sentence < document.Sentences.Count; sentence++)
        {
            var (from, to) = (document.Sentences[sentence].Start.Value, document.Sentences[sentence].End.Value);
            for (var word = from; word < to; word++)
            {
                if (Words.TryLongest(document.Words, word, to, out var said, out var end))
                {
                    if (!said.IsTitle || (titles[sentence] != TitlePlace.None && !JobTitles.IsOfOthers(document, from, word)))
                    {
                        signals.Add(new(said.Level, said.IsTitle, JobSpan.Of(document, word, end)));
                    }

                    word = end - 1;
                }
            }
        }

        return signals;
    }

    public static Level Decide(IReadOnlyList<LevelSignal> signals, IReadOnlyList<AskedYears> years, JobRole? role)
    {
        if (signals.FirstOrDefault(signal => signal.IsTitle) is { } title)
        {
            return title.Level;
        }

        var asked = years.Where(span => span.Strength != AskStrength.NiceToHave).ToList();
        if (asked.Count > 0)
        {
            return asked.Max(span => span.Least) switch { >= SeniorFrom => Level.Senior, >= MidFrom => Level.Mid, _ => Level.Junior };
        }

        var balance = signals.Sum(signal => signal.Level == Level.Senior ? 1 : -1);
        return balance switch { > 0 => Level.Senior, < 0 => Level.Junior, _ => role?.Level ?? Level.Mid };
    }

    private static PhraseTree<LevelWord> Tree(params (Level Level, bool IsTitle, string[] Phrases)[] words)
    {
        var tree = new PhraseTree<LevelWord>();
        foreach (var (level, isTitle, phrases) in words)
        {
            foreach (var phrase in phrases)
            {
                tree.TryAdd(phrase, new(level, isTitle));
            }
        }

        return tree;
    }

    private sealed record LevelWord(Level Level, bool IsTitle);
}
