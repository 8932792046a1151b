using System.Globalization;
using DryRun.Core.Coaching;
using DryRun.Core.Questions;
using DryRun.Core.Review;

namespace DryRun.Web.Review;

/// <summary>What quizzes say.</summary>
internal static class QuizWords
{
    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Guess => "A guess",
        Confidence.Unsure => "Not sure",
        Confidence.Rather => "Rather sure",
        _ => "Certain",
    };

    public static string Of(Level level) => level switch
    {
        Level.Junior => "Junior",
        Level.Mid => "Mid",
        _ => "Senior",
    };

    /// <summary>'14 of 18, 78 %'.</summary>
    public static string Share(int right, int total) =>
        string.Create(CultureInfo.InvariantCulture, $"{right} of {total}, {(total == 0 ? 0 : 100.0 * right / total):0} %");

    /// <summary>A score from 0 to 1 as '62', of 100.</summary>
    public static string Hundredths(double score) => (100 * score).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>What an answer does with a point; null where there was no answer.</summary>
    public static string Of(PointState? state) => state switch
    {
        PointState.Covered => "Said",
        PointState.Partial => "Half said",
        PointState.Contradicted => "You said the contrary",
        PointState.Unsure => "The coach is not sure",
        _ => "Not said",
    };

    /// <summary>The shape beside it.</summary>
    public static string Shape(PointState? state) => state switch
    {
        PointState.Covered => "circle-check",
        PointState.Partial => "circle-dot",
        PointState.Contradicted => "circle-x",
        PointState.Unsure => "circle-question-mark",
        _ => "circle",
    };

    /// <summary>'14 s', '2 min'.</summary>
    public static string Of(TimeSpan time) => time < TimeSpan.FromMinutes(2)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min");

    /// <summary>What the difference between believing and knowing comes to.</summary>
    public static string Calibration(double overconfidence) => overconfidence switch
    {
        > 0.12 => "You were surer than you were right. When something feels certain, look for the case that would break it.",
        < -0.12 => "You knew more than you believed. In the interview, say these answers plainly.",
        _ => "You judged well what you know and what you don't.",
    };
}
