using System.CommandLine;
using System.Text.Json;
using DryRun.Core.Judging;
using Spectre.Console;

namespace DryRun.Cli.Judging;

/// <summary><c>dryrun run FILE</c>: a program in the sandbox, its output passed on as it is.</summary>
internal static class RunCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The Python program." };
        var arguments = new Argument<string[]>("ARGUMENTS") { Description = "Its own arguments, after --.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("run", "Run a program in the sandbox; standard input is passed to it.") { file, arguments };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(terminal, parsed.GetRequiredValue(file), parsed.GetValue(arguments) ?? [], cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string file, string[] arguments, CancellationToken cancellationToken)
    {
        if (await CodeFile.ReadAsync(terminal, file, cancellationToken) is not { } code)
        {
            return ExitCode.Usage;
        }

        var stdin = terminal.Input is { } input ? await input.ReadToEndAsync(cancellationToken) : "";
        var request = new RunRequest
        {
            Files = [new SourceFile(Path.GetFileName(file), code)],
            Stdin = stdin,
            Arguments = arguments,
        };
        return await JudgingHost.UseJudgeAsync(
            terminal,
            async judge => Report(terminal, await judge.RunAsync(request, cancellationToken)),
            cancellationToken);
    }

    private static int Report(Terminal terminal, RunResult result)
    {
        if (terminal.Json)
        {
            terminal.Write(RunJson.Of(result), CliJson.Default.RunJson);
            return Code(result);
        }

        terminal.Out.Write(result.Stdout);
        terminal.Out.Flush();
        terminal.Error.Write(result.Stderr);
        if (result.CutBytes > 0)
        {
            terminal.Note($"[yellow]{result.CutBytes} more bytes of output were cut.[/]");
        }

        if (Ending(result) is { } ending)
        {
            terminal.Note($"[red]{ending}[/]");
        }

        if (terminal.ShowsProgress)
        {
            terminal.Note($"[grey]{Measures.Of(result.Usage).EscapeMarkup()}[/]");
        }

        return Code(result);
    }

    private static int Code(RunResult result) => result.Status switch
    {
        RunStatus.Completed => ExitCode.Success,
        RunStatus.TimedOut => ExitCode.TimedOut,
        RunStatus.OutOfMemory or RunStatus.OutputLimit => ExitCode.Killed,
        RunStatus.InternalError => ExitCode.Unavailable,
        RunStatus.SyntaxError or RunStatus.RuntimeError or RunStatus.Signalled =>
            result.ExitCode is { } code and not 0 ? code : ExitCode.Failed,
        _ => throw new InvalidOperationException($"{result.Status} is not a way a run ends."),
    };

    private static string? Ending(RunResult result) => result.Status switch
    {
        RunStatus.Signalled => $"Ended by the signal {result.Signal}.",
        RunStatus.TimedOut => "Stopped at its time limit.",
        RunStatus.OutOfMemory => "Stopped at its memory limit.",
        RunStatus.OutputLimit => "Stopped because it printed too much.",
        RunStatus.InternalError => "The sandbox failed; this is not the program's fault. Try again.",
        _ => null,
    };
}

/// <summary>The result of <c>dryrun run --json</c>: milliseconds and bytes.</summary>
internal sealed record RunJson(
    string Status, string Stdout, string Stderr, int? ExitCode, string? Signal, double CpuMs, double WallMs, long PeakMemoryBytes, ErrorLine? Error)
{
    public static RunJson Of(RunResult result) => new(
        JsonNamingPolicy.SnakeCaseLower.ConvertName(result.Status.ToString()),
        result.Stdout,
        result.Stderr,
        result.ExitCode,
        result.Signal,
        Math.Round(result.Usage.Cpu.TotalMilliseconds, 2),
        Math.Round(result.Usage.Wall.TotalMilliseconds, 2),
        result.Usage.PeakMemoryBytes,
        ErrorLine.Of(result.Error));
}
