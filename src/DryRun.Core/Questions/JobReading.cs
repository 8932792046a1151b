namespace DryRun.Core.Questions;

/// <summary>What a job description or CV says: skills, years, level, role, and the topics that follow from them.</summary>
public sealed record JobReading
{
    /// <summary>What kind of text it is.</summary>
    public required JobTextKind Kind { get; init; }

    /// <summary>What a reader should know about the reading, in whole sentences; empty when all is well.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The skills that are asked for, most wanted first.</summary>
    public required IReadOnlyList<AskedSkill> Skills { get; init; }

    /// <summary>Years of experience, in the order of the text.</summary>
    public required IReadOnlyList<AskedYears> Years { get; init; }

    /// <summary>What speaks for a level, in the order of the text.</summary>
    public required IReadOnlyList<LevelSignal> Signals { get; init; }

    /// <summary>The level to practise at.</summary>
    public required Level Level { get; init; }

    /// <summary>The role it is about; null when nothing says one.</summary>
    public required RoleGuess? Role { get; init; }

    /// <summary>The topics to practise, heaviest first.</summary>
    public required IReadOnlyList<TopicWeight> Topics { get; init; }

    /// <summary>The years that are asked for in all; null when none are, or only as a bonus.</summary>
    public AskedYears? Experience => Years.Where(years => years.Strength != AskStrength.NiceToHave).MaxBy(years => years.Least);

    /// <summary>Reads a text in one pass; the same text and content give the same reading.</summary>
    /// <param name="text">The text of a job description or CV, of any length.</param>
    /// <param name="skills">The skills to look for.</param>
    /// <param name="roles">The roles it may be about.</param>
    public static JobReading Read(string text, SkillLexicon skills, IReadOnlyList<JobRole> roles)
    {
        var document = JobDocument.Of(text);
        var seen = SkillSpotter.Find(document, skills);
        var sections = JobHeadings.Sections(document, seen);
        var strengths = AskReader.Read(document, sections, [.. seen.Select(sighting => sighting.From..sighting.To)]);
        var asked = AskedSkills.Of(document, seen, strengths, skills);
        var years = YearsReader.Read(document, sections, seen);
        var signals = LevelReader.Signals(document);
        var role = RoleReader.Guess(document, asked, roles);
        var level = LevelReader.Decide(signals, years, roles.FirstOrDefault(candidate => candidate.Id == role?.RoleId));
        var kind = JobTextReader.KindOf(document, asked.Count);
        return new()
        {
            Kind = kind,
            Notes = JobTextReader.Notes(document, kind, asked),
            Skills = asked,
            Years = years,
            Signals = signals,
            Level = level,
            Role = role ?? RoleReader.Fallback(level, signals, roles),
            Topics = TopicWeights.Of(asked),
        };
    }
}
