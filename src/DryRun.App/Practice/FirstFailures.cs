using DryRun.Core.Judging;

namespace DryRun.App.Practice;

/// <summary>Puts a test and what came of it side by side.</summary>
internal static class FirstFailures
{
    // Enough to understand a failure; a large test's whole input would only be in the way.
    private const int Shown = 20_000;

    public static FirstFailure Of(TestCase test, TestOutcome outcome) => new()
    {
        Index = outcome.Index,
        Test = test.Name,
        Input = Cut(test.Input),
        Expected = Cut(test.Expected),
        Actual = Cut(outcome.Actual),
        Stdout = outcome.Stdout,
        Error = outcome.Error,
    };

    private static string? Cut(string? json) => json is { Length: > Shown } ? json[..Shown] + "…" : json;
}
