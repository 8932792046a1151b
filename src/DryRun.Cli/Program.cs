namespace DryRun.Cli;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        var terminal = Terminal.OfProcess(args);
        try
        {
            return await CommandLine.InvokeAsync(terminal, args, CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            return terminal.Fail(
                ExitCode.Unavailable,
                $"DryRun stopped on an error of its own: {exception.Message} Please report it with the command you used.");
        }
    }
}
