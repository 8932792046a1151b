namespace DryRun.App.Questions;

/// <summary>Compares what calls printed with what they should have printed.</summary>
internal static class CallResults
{
    private const string Mark = ">>> ";
    private const string Call = "__show(lambda: ";

    /// <summary>The first call that gave something else, in a sentence.</summary>
    public static string FirstDifference(string check, string expected, string actual)
    {
        var calls = check.Split('\n').Where(line => line.StartsWith(Call, StringComparison.Ordinal)).Select(line => line[Call.Length..^1]);
        var different = calls.Zip(Results(expected), Results(actual)).FirstOrDefault(call => call.Second != call.Third);
        return different.First is null
            ? "The calls give the right results, but the program prints something else than it should."
            : $"`{different.First}` gives {AnswerChecker.Shorten(different.Third)}; it should give {AnswerChecker.Shorten(different.Second)}.";
    }

    private static IEnumerable<string> Results(string output) =>
        output.Split('\n').Where(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(line => line[Mark.Length..]);
}
