using DryRun.Core.Coaching;
using DryRun.Web.Shared;

namespace DryRun.Web.Coaching;

/// <summary>A line of the account of a score, in whole hundredths.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Earned">What it gave; negative when it cost.</param>
/// <param name="Possible">What it could give; null for what only costs.</param>
public sealed record AccountRow(string Name, int Earned, int? Possible);

/// <summary>The lines of an account. They are rounded along the way, so that they add up.</summary>
internal static class AccountRows
{
    public static IReadOnlyList<AccountRow> Of(ScoreAccount account, int mistakes)
    {
        List<(string Name, double Earned, double? Possible)> parts =
        [
            ("Points", Math.Max(0, account.Points.Values.Sum(part => part.Earned)), account.Points.Values.Sum(part => part.Possible)),
            ("Reasons and examples", account.Told.Earned, account.Told.Possible),
        ];
        if (account.Story is { } story)
        {
            parts.Add(("How the story is told", story.Earned, story.Possible));
        }

        if (mistakes > 0)
        {
            parts.Add((Words.Count(mistakes, "mistake"), account.Mistakes, null));
        }

        return Rounded(parts);
    }

    /// <summary>A share in whole hundredths.</summary>
    public static int Whole(double share) => (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);

    private static List<AccountRow> Rounded(List<(string Name, double Earned, double? Possible)> parts)
    {
        var rows = new List<AccountRow>();
        double sum = 0;
        foreach (var (name, earned, possible) in parts)
        {
            rows.Add(new AccountRow(name, Whole(sum + earned) - Whole(sum), possible is { } most ? Whole(most) : null));
            sum += earned;
        }

        return rows;
    }
}
