using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DryRun.Cli;


/// <summary>The library's help, and the command's examples below it.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        var examples = Examples.Of(parseResult.CommandResult.Command.Name);
        if (examples.Count == 0)
        {
            return ExitCode.Success;
        }

        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (line, meaning) in examples)
        {
            output.WriteLine($"  {line,-52} {meaning}");
        }

        output.WriteLine();
        return ExitCode.Success;
    }
}
