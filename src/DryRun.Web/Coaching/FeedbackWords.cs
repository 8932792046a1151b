using System.Globalization;
using DryRun.Core.Coaching;
using DryRun.Web.Shared;

namespace DryRun.Web.Coaching;

/// <summary>What is said of an answer.</summary>
internal static class FeedbackWords
{
    private static readonly string[] Sureness = ["guessing", "unsure", "fairly sure", "sure"];

    /// <summary>'62 of 100'.</summary>
    public static string Score(double score) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(score * 100, MidpointRounding.AwayFromZero)} of 100");

    /// <summary>The reasons of the score in a few sentences.</summary>
    public static string Reasons(Feedback feedback) => string.Join(' ', new[]
    {
        Said(feedback), Essential(feedback), Mistakes(feedback.Answer.Result.Misconceptions.Count),
    }.Where(sentence => sentence.Length > 0));

    /// <summary>How the learner's own rating compares with the coach's, or null when none was given.</summary>
    public static string? Calibration(int? rating, Band band)
    {
        if (rating is not (>= 1 and <= 4))
        {
            return null;
        }

        var own = Sureness[rating.Value - 1];
        return (rating.Value - (4 - (int)band)) switch
        {
            0 => $"You were {own}, and the coach agrees.",
            > 0 => $"You were {own}; the coach found less than that. Look first at what is not said yet.",
            _ => $"You were {own}; the answer was better than you thought.",
        };
    }

    /// <summary>A remark about the answer as a whole: what it is, and what to do.</summary>
    public static (string Title, string Advice) Of(AnswerRemark remark) => remark switch
    {
        AnswerRemark.Stuffed => ("These are the right words, but not sentences.", "Say what each thing does, one sentence each."),
        AnswerRemark.OffTopic => ("This speaks about something else.", "Name the thing that is asked for, then say what it does."),
        AnswerRemark.Hedging => ("There is more doubt here than statement.", "Say plainly what you know. Name once what you are unsure of."),
        AnswerRemark.Parroting => ("These are mostly the words of the question.", "Go on with what you would add to it."),
        AnswerRemark.CopiedModelAnswer => ("This is the model answer word for word.", "Close it and say it in your own words: that is what stays."),
        AnswerRemark.TooShort => ("This is very short.", "Two or three full sentences give an interviewer something to go on with."),
        AnswerRemark.TooLong => ("This is longer than a listener follows.", "Lead with the answer and stop after two minutes."),
        AnswerRemark.NotEnglish => ("The coach reads English only.", "Answer in English, however simple; nothing else can be judged."),
        AnswerRemark.CodeOnly => ("This is code without words.", "Say what it shows."),
        _ => throw new ArgumentOutOfRangeException(nameof(remark), remark, "Not a remark."),
    };

    public static string Of(MarkKind kind) => kind switch
    {
        MarkKind.Said => "Said",
        MarkKind.Half => "Half said",
        MarkKind.Unsure => "Not sure",
        MarkKind.Contrary => "The contrary",
        _ => "A mistake",
    };

    public static string Icon(MarkKind kind) => kind switch
    {
        MarkKind.Said => "circle-check",
        MarkKind.Half => "contrast",
        MarkKind.Unsure => "circle-question-mark",
        MarkKind.Contrary => "circle-x",
        _ => "triangle-alert",
    };

    /// <summary>'40 s', '1 min 20 s'.</summary>
    public static string Time(TimeSpan time) => time.TotalSeconds < 60
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s").Replace(" 0 s", "", StringComparison.Ordinal);

    private static string Said(Feedback feedback)
    {
        var half = feedback.Points.Count(point => point.Rank == 1);
        var said = $"You made {feedback.Points.Count(point => point.Rank == 2)} of {Words.Count(feedback.Points.Count, "point")}";
        return half > 0 ? $"{said} and part of {half} more." : $"{said}.";
    }

    private static string Essential(Feedback feedback)
    {
        var essential = feedback.Points.Where(point => point.Point.Weight >= 3).ToList();
        var said = essential.Count(point => point.Rank == 2);
        return (essential.Count, said) switch
        {
            (0, _) => "",
            var (all, made) when all == made => all == 1 ? "The essential one is there." : "All essential ones are there.",
            (1, _) => "The essential one is not there in full.",
            var (all, made) => $"Of the essential ones, {made} of {all} {(made == 1 ? "is" : "are")} there in full.",
        };
    }

    private static string Mistakes(int count) => count switch
    {
        0 => "",
        1 => "One statement is wrong, and an interviewer would stop there.",
        _ => $"{count} statements are wrong, and an interviewer would stop there.",
    };
}
