using System.Text;

namespace DryRun.Cli;

/// <summary>Reads a learner's file, and says in a sentence why it cannot.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of the file, <c>-</c> being standard input; null when it cannot be read, which has been said.</summary>
    /// <param name="terminal">Where it is said.</param>
    /// <param name="file">The file.</param>
    /// <param name="what">What the file holds, as in 'Pipe the code in'.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<string?> ReadAsync(Terminal terminal, string file, string what, CancellationToken cancellationToken)
    {
        if (file == "-")
        {
            return terminal.Input is { } input
                ? await input.ReadToEndAsync(cancellationToken)
                : Refused(terminal, $"There is nothing on standard input. Pipe the {what} in, or name a file.");
        }

        if (!File.Exists(file))
        {
            return Refused(terminal, $"There is no file '{file}'.");
        }

        try
        {
            return await File.ReadAllTextAsync(file, Strict, cancellationToken);
        }
        catch (DecoderFallbackException)
        {
            return Refused(terminal, $"'{file}' is not UTF-8 text. Save it as UTF-8 and try again.");
        }
        catch (UnauthorizedAccessException)
        {
            return Refused(terminal, $"'{file}' may not be read. Change its permissions and try again.");
        }
        catch (IOException exception)
        {
            return Refused(terminal, $"'{file}' could not be read: {exception.Message}");
        }
    }

    private static string? Refused(Terminal terminal, string message)
    {
        terminal.Fail(ExitCode.Usage, message);
        return null;
    }
}
