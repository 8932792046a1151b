namespace DryRun.Core.Questions;

/// <summary>Guesses the role: what the job is called counts most, then which role's skills are asked for.</summary>
internal static class RoleReader
{
    private const double InHead = 4;
    private const double InSentence = 2;
    private const double LeastScore = 1;
    private const int MostLines = 6;

    /// <summary>The role with the most evidence; null when there is too little of it.</summary>
    public static RoleGuess? Guess(JobDocument document, IReadOnlyList<AskedSkill> asked, IReadOnlyList<JobRole> roles)
    {
        var titles = Titles(document, roles);
        var best = roles.Select(role => (role, score: Score(role, titles, asked))).OrderByDescending(pair => pair.score).FirstOrDefault();
        return best.role is { } role && best.score >= LeastScore ? new(role.Id, role.Name, Evidence(role, titles, asked)) : null;
    }

    /// <summary>The role for beginners when the level says so and nothing else says another.</summary>
    public static RoleGuess? Fallback(Level level, IReadOnlyList<LevelSignal> signals, IReadOnlyList<JobRole> roles) =>
        level == Level.Junior && signals.Count > 0 && roles.FirstOrDefault(role => role.Level == Level.Junior) is { } role
            ? new(role.Id, role.Name, [.. signals.Where(signal => signal.Level == Level.Junior).Select(signal => signal.Line).Take(MostLines)])
            : null;

    // One title in the head is as good as three, and one role's many names are one vote.
    private static double Score(JobRole role, List<Title> titles, IReadOnlyList<AskedSkill> asked) =>
        titles.Where(title => title.Role == role).Select(title => title.Place == TitlePlace.Head ? InHead : InSentence).DefaultIfEmpty().Max()
        + asked.Where(skill => role.Skills.Contains(skill.Skill.Id)).Sum(skill => skill.Weight);

    private static IReadOnlyList<JobSpan> Evidence(JobRole role, List<Title> titles, IReadOnlyList<AskedSkill> asked) =>
    [
        .. titles.Where(title => title.Role == role).OrderByDescending(title => title.Place).Select(title => title.Line)
            .Concat(asked.Where(skill => role.Skills.Contains(skill.Skill.Id)).Select(skill => skill.Lines[0]))
            .Take(MostLines),
    ];

    private static List<Title> Titles(JobDocument document, IReadOnlyList<JobRole> roles)
    {
        var (names, places, titles) = (Names(roles), JobTitles.Sentences(document), new List<Title>());
        for (var sentence = 0; sentence < document.Sentences.Count; sentence++)
        {
            if (places[sentence] == TitlePlace.None)
            {
                continue;
            }

            var (from, to) = (document.Sentences[sentence].Start.Value, document.Sentences[sentence].End.Value);
            for (var word = from; word < to; word++)
            {
                if (names.TryLongest(document.Words, word, to, out var role, out var end))
                {
                    titles.Add(new(role, places[sentence], JobSpan.Of(document, word, end)));
                    word = end - 1;
                }
            }
        }

        return titles;
    }

    private static PhraseTree<JobRole> Names(IReadOnlyList<JobRole> roles)
    {
        var names = new PhraseTree<JobRole>();
        foreach (var role in roles)
        {
            foreach (var title in role.Titles)
            {
                names.TryAdd(title, role);
            }
        }

        return names;
    }

    private sealed record Title(JobRole Role, TitlePlace Place, JobSpan Line);
}
