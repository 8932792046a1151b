using DryRun.App.Judging;

namespace DryRun.Cli.Judging;

/// <summary>Reads a learner's program, and says in a sentence why it cannot.</summary>
internal static class CodeFile
{
    /// <summary>The code in the file, <c>-</c> being standard input; null when it cannot be read, which has been said.</summary>
    public static async Task<string?> ReadAsync(Terminal terminal, string file, CancellationToken cancellationToken)
    {
        var code = await TextFile.ReadAsync(terminal, file, "code", cancellationToken);
        if (code is null || !CodeSize.IsTooLong(code))
        {
            return code;
        }

        terminal.Fail(ExitCode.Usage, CodeSize.TooLong);
        return null;
    }
}
