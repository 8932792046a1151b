using System.CommandLine;
using DryRun.App;

namespace DryRun.Cli;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    /// <summary><c>--json</c>, for every command.</summary>
    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Print the result as JSON.",
        Recursive = true,
    };

    /// <summary><c>--content DIR</c>, for commands that read the curriculum.</summary>
    public static Option<string> Content { get; } = new("--content")
    {
        Description = "The content folder (found beside the program).",
        HelpName = "DIR",
        DefaultValueFactory = _ => ContentFolder.Find(AppContext.BaseDirectory),
    };

    /// <summary><c>--data DIR</c>, for commands that keep something.</summary>
    public static Option<string> Data { get; } = new("--data")
    {
        Description = "Where your work is kept ($DRYRUN_DATA, else ~/.local/share/dryrun).",
        HelpName = "DIR",
        DefaultValueFactory = _ => DryRunOptions.DefaultDataFolder(),
    };
}
