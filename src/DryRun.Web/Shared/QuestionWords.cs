using DryRun.Core.Questions;

namespace DryRun.Web.Shared;

/// <summary>What is said of questions.</summary>
internal static class QuestionWords
{
    public static string Of(QuestionKind kind) => kind switch
    {
        QuestionKind.Concept => "Concept",
        QuestionKind.Design => "Design",
        QuestionKind.Behavioural => "Behavioural",
        QuestionKind.CodeReading => "Code reading",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of question."),
    };

    public static string Of(Level level) => level switch
    {
        Level.Junior => "Junior",
        Level.Mid => "Mid",
        Level.Senior => "Senior",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level."),
    };

    /// <summary>How much a point of this weight matters.</summary>
    public static string Weight(int weight) => weight switch { >= 3 => "essential", 2 => "expected", _ => "nice to have" };
}
