using DryRun.Cli;

namespace DryRun.Tests.CommandLine;

/// <summary>Runs <c>dryrun</c> in this process, as a script would: no terminal, everything captured.</summary>
internal static class Shell
{
    /// <summary>Runs a command.</summary>
    public static Task<Ran> RunAsync(params string[] args) => RunAsync(stdin: null, args);

    /// <summary>Runs a command with something on standard input.</summary>
    public static async Task<Ran> RunAsync(TextReader? stdin, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var style = new TerminalStyle(OutputIsTerminal: false, ErrorIsTerminal: false, Json: args.Contains("--json"));
        var terminal = new Terminal(output, error, stdin, style);

        var code = await Cli.CommandLine.InvokeAsync(terminal, args, CancellationToken.None);

        return new Ran(code, output.ToString(), error.ToString());
    }
}

/// <summary>What a command did.</summary>
internal sealed record Ran(int ExitCode, string Output, string Error);
