namespace DryRun.Core.Judging;

/// <summary>How an answer is compared with the expected one. Comparing always happens on the host.</summary>
public abstract record Checker
{
    private Checker()
    {
    }

    /// <summary>Equal as Python's <c>==</c> sees it; text of programs without trailing white space of lines and end.</summary>
    public sealed record Exact : Checker;

    /// <summary>A list of which the order does not count.</summary>
    public sealed record Unordered : Checker;

    /// <summary>Numbers may differ by an absolute or relative amount, whichever is larger; everything else is exact.</summary>
    public sealed record Tolerance(double Absolute, double Relative) : Checker;

    /// <summary>
    /// A Python function <c>check(arguments, expected, actual) -> bool</c> that runs in a sandbox of its own.
    /// </summary>
    public sealed record AnyOf(string Source) : Checker;
}
