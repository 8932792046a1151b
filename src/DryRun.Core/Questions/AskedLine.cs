namespace DryRun.Core.Questions;

/// <summary>The line of a job text that a question answers.</summary>
/// <param name="Skill">The skill the line asks for.</param>
/// <param name="Span">Where it stands.</param>
public sealed record AskedLine(Skill Skill, JobSpan Span)
{
    /// <summary>
    /// The line behind a topic: of the skill that asks for it most, where a skill of few topics speaks louder than one of many.
    /// Null when only a role asks for it.
    /// </summary>
    /// <param name="reading">What the text says.</param>
    /// <param name="topicId">The topic.</param>
    /// <param name="turn">How many questions of the topic came before; they take the lines in turn.</param>
    public static AskedLine? Of(JobReading reading, string topicId, int turn)
    {
        var asked = reading.Skills.Where(asked => asked.Skill.Topics.Contains(topicId) && asked.Lines.Count > 0)
            .MaxBy(asked => asked.Weight / Math.Sqrt(asked.Skill.Topics.Count));
        return asked is null ? null : new(asked.Skill, asked.Lines[turn % asked.Lines.Count]);
    }
}
