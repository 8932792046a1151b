using DryRun.Core.Questions;

namespace DryRun.Core.Coaching;

/// <summary>From findings to states, a score and a band. All numbers that decide are here.</summary>
internal static class Scoring
{
    /// <summary>From here on a point counts as covered.</summary>
    public const double Covered = 0.62;

    /// <summary>From here on it counts as half covered.</summary>
    public const double Half = 0.46;

    /// <summary>From here on the coach cannot tell and asks the learner.</summary>
    public const double Unsure = 0.36;

    /// <summary>From here on the contrary counts as said.</summary>
    public const double Contradicted = 0.8;

    /// <summary>From here on a misconception counts as said.</summary>
    public const double Misconceived = 0.6;

    /// <summary>From here on a point earns something, up to all of it at <see cref="RampEnd"/>.</summary>
    private const double RampStart = 0.25;
    private const double RampEnd = 0.6;
    public const double DepthShare = 0.2;
    private const double DepthFrom = 0.4;
    public const double StoryShare = 0.3;
    private const double LeastRelevance = 0.6;
    private const double ContradictionCost = 0.6;
    public const double MisconceptionCost = 0.3;
    private const double StuffedCap = 0.12;
    private const double TooShortCap = 0.4;
    private const double OffTopicCap = 0.05;

    /// <summary>What the answer does with a point.</summary>
    public static PointState State(Finding finding)
    {
        if (finding.BestDenied.Strength >= Contradicted && finding.BestSaid.Strength < Half)
        {
            return PointState.Contradicted;
        }

        return finding.BestSaid.Strength switch
        {
            >= Covered => PointState.Covered,
            >= Half => PointState.Partial,
            >= Unsure => PointState.Unsure,
            _ => PointState.Missing,
        };
    }

    /// <summary>
    /// The score: weighted shares of the points, how much is told beside them, how the story is told, less what is wrong, under the
    /// caps of the remarks.
    /// </summary>
    public static double Score(IReadOnlyList<KeyPoint> points, IReadOnlyList<Finding> findings, Manner manner, int misconceptions)
    {
        var covered = ShareOf(points, findings);
        var content = ((1 - DepthShare) * covered) + (DepthShare * Told(manner.Depth, covered));
        var score = manner.Story is null ? content : ((1 - StoryShare) * content) + (StoryShare * Story(manner.Story));
        return Math.Clamp(Math.Min(score - (MisconceptionCost * misconceptions), Cap(manner.Remarks)), 0, 1);
    }

    /// <summary>What a point gives, as a share of its weight; negative for its contrary.</summary>
    public static double Earned(PointState state, double strength) => state == PointState.Contradicted
        ? -ContradictionCost
        : Math.Clamp((strength - RampStart) / (RampEnd - RampStart), 0, 1);

    /// <summary>What is told beside the facts, 0 to 1: reasons count where there are facts to give reasons for.</summary>
    public static double Told(double depth, double covered) => depth * Math.Min(1, covered / DepthFrom);

    private static double ShareOf(IReadOnlyList<KeyPoint> points, IReadOnlyList<Finding> findings)
    {
        double earned = 0, possible = 0;
        for (var index = 0; index < points.Count; index++)
        {
            possible += points[index].Weight;
            earned += points[index].Weight * Earned(State(findings[index]), findings[index].BestSaid.Strength);
        }

        return possible == 0 ? 0 : Math.Max(0, earned / possible);
    }

    /// <summary>The ratings of the parts, weighted, times how much of it belongs to the area.</summary>
    public static double Story(StoryResult story) =>
        story.Parts.Sum(part => Weight(part.Part) * part.Rating) / (3.0 * story.Parts.Sum(part => Weight(part.Part)))
        * (LeastRelevance + ((1 - LeastRelevance) * story.Relevance));

    private static int Weight(StoryPart part) => part switch
    {
        StoryPart.Action or StoryPart.Result => 3,
        StoryPart.Learned => 2,
        _ => 1,
    };

    /// <summary>The band of a score.</summary>
    public static Band Band(double score) => score switch
    {
        >= 0.75 => Coaching.Band.StrongHire,
        >= 0.5 => Coaching.Band.Hire,
        >= 0.25 => Coaching.Band.No,
        _ => Coaching.Band.StrongNo,
    };

    /// <summary>The highest score that the remarks allow.</summary>
    public static double Cap(IReadOnlyList<AnswerRemark> remarks) => remarks.Select(remark => remark switch
    {
        AnswerRemark.Stuffed => StuffedCap,
        AnswerRemark.TooShort => TooShortCap,
        AnswerRemark.OffTopic or AnswerRemark.NotEnglish or AnswerRemark.CodeOnly => OffTopicCap,
        _ => 1,
    }).Append(1).Min();
}
