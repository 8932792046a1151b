namespace DryRun.Core.Judging;

/// <summary>The names a verdict goes by: for people, for the API, and the field's abbreviation.</summary>
public static class Verdicts
{
    /// <summary>The verdict in full, as a learner reads it, for example <c>Wrong Answer</c>.</summary>
    public static string Title(Verdict verdict) => verdict switch
    {
        Verdict.Accepted => "Accepted",
        Verdict.WrongAnswer => "Wrong Answer",
        Verdict.TimeLimitExceeded => "Time Limit Exceeded",
        Verdict.MemoryLimitExceeded => "Memory Limit Exceeded",
        Verdict.OutputLimitExceeded => "Output Limit Exceeded",
        Verdict.RuntimeError => "Runtime Error",
        Verdict.SyntaxError => "Syntax Error",
        Verdict.InternalError => "Internal Error",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict."),
    };

    /// <summary>The verdict in the API and in folder names, for example <c>wrong_answer</c>.</summary>
    public static string Code(Verdict verdict) => Title(verdict).Replace(' ', '_').ToLowerInvariant();

    /// <summary>The field's abbreviation, for example <c>WA</c>.</summary>
    public static string Abbreviation(Verdict verdict) => verdict switch
    {
        Verdict.Accepted => "AC",
        Verdict.WrongAnswer => "WA",
        Verdict.TimeLimitExceeded => "TLE",
        Verdict.MemoryLimitExceeded => "MLE",
        Verdict.OutputLimitExceeded => "OLE",
        Verdict.RuntimeError => "RE",
        Verdict.SyntaxError => "SE",
        Verdict.InternalError => "IE",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict."),
    };

    /// <summary>Reads what <see cref="Code"/> writes; null for anything else.</summary>
    public static Verdict? TryParse(string? code)
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            if (Code(verdict) == code)
            {
                return verdict;
            }
        }

        return null;
    }
}
