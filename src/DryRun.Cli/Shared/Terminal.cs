using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Spectre.Console;

namespace DryRun.Cli;

/// <summary>Where a command writes. Colours and progress appear on a terminal only.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, TextReader? input, TerminalStyle style)
{
    private readonly IAnsiConsole _errorConsole = Console(error, style.ErrorIsTerminal);
    private readonly IAnsiConsole _outputConsole = Console(output, style.OutputIsTerminal);

    public TextWriter Out => output;

    public TextWriter Error => error;

    /// <summary>Standard input when something is piped into the command; null when it is a keyboard.</summary>
    public TextReader? Input => input;

    /// <summary>True when results are to be JSON.</summary>
    public bool Json => style.Json;

    /// <summary>True when a person watches.</summary>
    public bool ShowsProgress => style.ErrorIsTerminal && !style.Json;

    public static Terminal OfProcess(string[] args)
    {
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var style = new TerminalStyle(
            OutputIsTerminal: !System.Console.IsOutputRedirected && !plain,
            ErrorIsTerminal: !System.Console.IsErrorRedirected && !plain,
            Json: args.TakeWhile(arg => arg != "--").Contains(SharedOptions.Json.Name, StringComparer.Ordinal));
        var input = System.Console.IsInputRedirected ? System.Console.In : null;

        return new Terminal(System.Console.Out, System.Console.Error, input, style);
    }

    /// <summary>A line of the result. The text is markup: escape what a person or program wrote.</summary>
    public void Line(string markup = "") => _outputConsole.MarkupLine(markup);

    /// <summary>A line about the work, not part of the result.</summary>
    public void Note(string markup) => _errorConsole.MarkupLine(markup);

    /// <summary>The result as JSON, the only thing on standard output.</summary>
    public void Write<T>(T value, JsonTypeInfo<T> type) => output.WriteLine(JsonSerializer.Serialize(value, type));

    /// <summary>Says why a command cannot do its work, and returns the exit code.</summary>
    public int Fail(int exitCode, string message)
    {
        if (Json)
        {
            Write(new ErrorJson(new ErrorDetail(exitCode, message)), CliJson.Default.ErrorJson);
        }

        Note($"[red]dryrun:[/] {message.EscapeMarkup()}");
        return exitCode;
    }

    /// <summary>Work that shows how far it is, while a person watches.</summary>
    public async Task<T> ProgressAsync<T>(string title, Func<IProgress<(int Done, int Total)>, Task<T>> work)
    {
        if (!ShowsProgress)
        {
            return await work(new Ignored());
        }

        return await _errorConsole.Progress().AutoClear(true).HideCompleted(true).StartAsync(async context =>
        {
            var task = context.AddTask(title.EscapeMarkup());
            return await work(new Shown(task));
        });
    }

    private static IAnsiConsole Console(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        // A redirected result is data: it is never wrapped to the width of a screen.
        console.Profile.Width = isTerminal ? console.Profile.Width : int.MaxValue / 4;
        return console;
    }

    private sealed class Ignored : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value)
        {
        }
    }

    private sealed class Shown(ProgressTask task) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }
}

/// <summary>How a terminal shows things.</summary>
/// <param name="OutputIsTerminal">A person reads the result.</param>
/// <param name="ErrorIsTerminal">A person reads the notes.</param>
/// <param name="Json">Results are JSON.</param>
internal sealed record TerminalStyle(bool OutputIsTerminal, bool ErrorIsTerminal, bool Json);
