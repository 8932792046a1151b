using DryRun.Core.Judging;

namespace DryRun.App.Curriculum;

/// <summary>Tells an author how a piece of the content was judged.</summary>
internal static class JudgedTests
{
    private const int Longest = 160;

    /// <summary>The rest of a sentence: the verdict, the test it comes from, and what was there instead.</summary>
    public static string Tell(JudgeResult result, IReadOnlyList<TestCase> tests)
    {
        var verdict = Verdicts.Title(result.Verdict);
        if (result.FirstFailure is not { } failure || failure.Index >= tests.Count)
        {
            return result.Error is { } error ? $"{verdict}: {Tell(error)}." : $"{verdict}.";
        }

        var test = tests[failure.Index];
        var where = $"{verdict} on '{test.Name}' with input {Cut(test.Input)}";
        return failure switch
        {
            { Error: { } error } => $"{where}: {Tell(error)}.",
            { Verdict: Verdict.WrongAnswer } => $"{where}: {Cut(test.Expected)} is expected, {Cut(failure.Actual)} is the answer.",
            _ => $"{where}.",
        };
    }

    /// <summary>The line of the code that failed; 1 when it is not known.</summary>
    public static int LineOf(JudgeResult result) => (result.Error ?? result.FirstFailure?.Error)?.Line ?? 1;

    private static string Tell(ProgramError error) =>
        error.Message.Length == 0 ? error.Type : $"{error.Type}: {error.Message}";

    private static string Cut(string? json) => json switch
    {
        null => "nothing",
        { Length: > Longest } => $"{json[..Longest]}…",
        _ => json,
    };
}
