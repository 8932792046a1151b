using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>What was read from a job description or CV, for other programs.</summary>
/// <param name="Kind"><c>job-description</c>, <c>cv</c> or <c>unclear</c>.</param>
/// <param name="Notes">What a reader should know about the reading, in whole sentences.</param>
/// <param name="Level"><c>junior</c>, <c>mid</c> or <c>senior</c>.</param>
/// <param name="Years">Years of experience in all; null when none are asked for.</param>
/// <param name="Role">The role it is about; null when nothing says one.</param>
/// <param name="Skills">All skills that were found, most wanted first.</param>
/// <param name="Topics">Topics to practise, heaviest first.</param>
/// <param name="NotCovered">Ids of the skills that DryRun does not teach.</param>
/// <param name="Signals">What speaks for the level.</param>
public sealed record JobReadingResponse(
    string Kind,
    IReadOnlyList<string> Notes,
    string Level,
    JobYearsResponse? Years,
    JobRoleResponse? Role,
    IReadOnlyList<JobSkillResponse> Skills,
    IReadOnlyList<JobTopicResponse> Topics,
    IReadOnlyList<string> NotCovered,
    IReadOnlyList<JobSignalResponse> Signals)
{
    /// <summary>A reading as it is sent.</summary>
    public static JobReadingResponse Of(JobReading reading) => new(
        reading.Kind switch
        {
            JobTextKind.JobDescription => "job-description",
            JobTextKind.Cv => "cv",
            JobTextKind.Unclear => "unclear",
            _ => throw new InvalidOperationException($"{reading.Kind} is not a kind of text."),
        },
        reading.Notes,
        Named(reading.Level),
        reading.Experience is { } years ? new(years.Least, years.Most, years.Line) : null,
        reading.Role is { } role ? new(role.RoleId, role.Name, role.Lines) : null,
        [.. reading.Skills.Select(JobSkillResponse.Of)],
        [.. reading.Topics.Select(JobTopicResponse.Of)],
        [.. reading.Skills.Where(asked => !asked.Skill.IsCovered).Select(asked => asked.Skill.Id)],
        [.. reading.Signals.Select(signal => new JobSignalResponse(Named(signal.Level), signal.IsTitle, signal.Line))]);

    internal static string Named(Level level) => level switch
    {
        Core.Questions.Level.Junior => "junior",
        Core.Questions.Level.Mid => "mid",
        Core.Questions.Level.Senior => "senior",
        _ => throw new InvalidOperationException($"{level} is not a level."),
    };
}

/// <summary>Years of experience.</summary>
/// <param name="Least">The least number.</param>
/// <param name="Most">The greatest; null when there is none.</param>
/// <param name="Line">Where it stands.</param>
public sealed record JobYearsResponse(int Least, int? Most, JobSpan Line);

/// <summary>A role and what speaks for it.</summary>
/// <param name="Id">The role.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lines">What speaks for it.</param>
public sealed record JobRoleResponse(string Id, string Name, IReadOnlyList<JobSpan> Lines);

/// <summary>A skill that was found.</summary>
/// <param name="Id">The skill.</param>
/// <param name="Name">Its name.</param>
/// <param name="Covered">False when DryRun does not teach it.</param>
/// <param name="Weight">How much it counts, 0 to 1.</param>
/// <param name="Strength"><c>must</c>, <c>nice-to-have</c> or <c>mentioned</c>.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record JobSkillResponse(string Id, string Name, bool Covered, double Weight, string Strength, IReadOnlyList<JobSpan> Lines)
{
    internal static JobSkillResponse Of(AskedSkill asked) => new(
        asked.Skill.Id,
        asked.Skill.Name,
        asked.Skill.IsCovered,
        asked.Weight,
        asked.Strength switch
        {
            AskStrength.Must => "must",
            AskStrength.NiceToHave => "nice-to-have",
            AskStrength.Mentioned => "mentioned",
            _ => throw new InvalidOperationException($"{asked.Strength} is not a strength."),
        },
        asked.Lines);
}

/// <summary>A topic to practise.</summary>
/// <param name="Id">The topic.</param>
/// <param name="Weight">How much it is asked, 0 to 1.</param>
/// <param name="Lines">Numbers of the lines that ask for it, from 1.</param>
public sealed record JobTopicResponse(string Id, double Weight, IReadOnlyList<int> Lines)
{
    internal static JobTopicResponse Of(TopicWeight topic) => new(
        topic.TopicId, topic.Weight, [.. topic.Reasons.SelectMany(reason => reason.Lines).Select(span => span.Line).Distinct().Order()]);
}

/// <summary>Something that speaks for a level.</summary>
/// <param name="Level"><c>junior</c>, <c>mid</c> or <c>senior</c>.</param>
/// <param name="Title">True when the job is called so, false for a duty.</param>
/// <param name="Line">Where it stands.</param>
public sealed record JobSignalResponse(string Level, bool Title, JobSpan Line);
