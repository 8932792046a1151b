namespace DryRun.Core.Coaching;

/// <summary>How much help an answer had, so that it counts a little less.</summary>
public static class AnswerHelp
{
    private const double Hint = 0.1;
    private const double Live = 0.1;
    private const double Most = 0.6;

    /// <summary>0 (none) to 1: a tenth for each hint that was shown and a tenth for the live panel, 0.6 at most.</summary>
    public static double Of(int hints, bool livePoints) =>
        Math.Round(Math.Min(Most, (Hint * hints) + (livePoints ? Live : 0)), 2);
}
