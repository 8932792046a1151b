using DryRun.Core.Questions;

namespace DryRun.Core.Coaching;

/// <summary>What to do next, in a few short sentences.</summary>
internal static class Advice
{
    private const int Most = 4;

    /// <summary>What is wrong first, then what is missing, as hints, the essential before the nice to have.</summary>
    public static IReadOnlyList<string> For(
        Question question, IReadOnlyList<Finding> findings, IReadOnlyList<MisconceptionResult> wrong, IReadOnlyList<AnswerRemark> remarks)
    {
        var mistakes = question.Misconceptions.Where(misconception => wrong.Any(found => found.Id == misconception.Id)).Select(misconception => misconception.Why);
        var hints = question.Points.Zip(findings)
            .Where(pair => Scoring.State(pair.Second) is PointState.Missing or PointState.Contradicted)
            .OrderByDescending(pair => pair.First.Weight)
            .Select(pair => pair.First.Hint);
        return [.. remarks.Select(Of).OfType<string>().Concat(mistakes).Concat(hints).Take(Most)];
    }

    private static string? Of(AnswerRemark remark) => remark switch
    {
        AnswerRemark.Stuffed => "These are words without statements. Say in sentences what each thing does.",
        AnswerRemark.OffTopic => "This does not speak about the question. Name the thing that is asked for, then say what it does.",
        AnswerRemark.Hedging => "There is more doubt than statement here. Say what you know plainly, then name what you are unsure of once.",
        AnswerRemark.Parroting => "This repeats the question. Go on with what you would add to it.",
        AnswerRemark.CopiedModelAnswer => "This is the model answer word for word. Close it and say it in your own words: that is what stays.",
        AnswerRemark.TooShort => "This is very short. Two or three full sentences give an interviewer something to go on with.",
        AnswerRemark.TooLong => "This is longer than a listener follows. Lead with the answer and stop after two minutes.",
        AnswerRemark.NotEnglish => "The coach reads English only. Answer in English, however simple.",
        AnswerRemark.CodeOnly => "This is code without words. Say what it shows.",
        _ => null,
    };
}
