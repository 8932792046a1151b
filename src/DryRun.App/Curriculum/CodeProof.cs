using DryRun.Core.Curriculum;
using DryRun.Core.Judging;

namespace DryRun.App.Curriculum;

/// <summary>Compares what a block of code did with what its text shows.</summary>
internal static class CodeProof
{
    /// <summary>What is wrong, and on which line below the fence (0: the block as a whole); null when nothing is.</summary>
    public static (int LineInCode, string Message)? Compare(DocumentPart.Code code, RunResult result) =>
        CompareEnd(code, result) ?? CompareOutput(code.Output ?? "", Shown(code, result));

    private static (int LineInCode, string Message)? CompareEnd(DocumentPart.Code code, RunResult result)
    {
        var error = result.Error;
        if (code.Raises is { } promised)
        {
            return error is not null && IsCalled(error.Type, promised)
                ? null
                : (0, $"The code should end in {promised}, but {Ending(result)}.");
        }

        return result.Status == RunStatus.Completed ? null : (error?.Line ?? 0, $"The code should run to its end, but {Ending(result)}.");
    }

    private static (int LineInCode, string Message)? CompareOutput(string promised, string shown)
    {
        var (wanted, got) = (promised.TrimEnd('\n').Split('\n'), shown.TrimEnd('\n').Split('\n'));
        var line = Enumerable.Range(0, Math.Max(wanted.Length, got.Length)).FirstOrDefault(index => At(wanted, index) != At(got, index), -1);
        if (line < 0)
        {
            return null;
        }

        return promised.Length == 0
            ? (0, $"The code prints {Quoted(At(got, line))}, and no output block shows it; add one right after the code.")
            : (0, FormattableString.Invariant($"Line {line + 1} of the output is {Quoted(At(got, line))}, but the text shows {Quoted(At(wanted, line))}."));
    }

    /// <summary>What was printed, and the last line of the traceback when that belongs to the point.</summary>
    private static string Shown(DocumentPart.Code code, RunResult result)
    {
        if (code.Raises is null || result.Error is not { } error)
        {
            return result.Stdout;
        }

        var separator = result.Stdout.Length == 0 || result.Stdout.EndsWith('\n') ? "" : "\n";
        return result.Stdout + separator + LastLine(error);
    }

    private static string LastLine(ProgramError error) => error.Message.Length == 0 ? error.Type : $"{error.Type}: {error.Message}";

    private static bool IsCalled(string type, string promised) =>
        type == promised || type.EndsWith("." + promised, StringComparison.Ordinal);

    private static string Ending(RunResult result) => result switch
    {
        { Error: { } error } => $"it ends in {LastLine(error)}",
        { Status: RunStatus.Completed } => "it runs to its end",
        { Status: RunStatus.TimedOut } => "it is stopped because it takes too long",
        { Status: RunStatus.InternalError } => "the judge failed; verify again",
        _ => FormattableString.Invariant($"it ends as {result.Status} with exit status {result.ExitCode}"),
    };

    private static string? At(string[] lines, int index) => index < lines.Length ? lines[index] : null;

    private static string Quoted(string? line) => line is null ? "missing" : $"'{line}'";
}
