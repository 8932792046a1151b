using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DryRun.App.Curriculum;
using DryRun.Storage;
using DryRun.Web;
using Spectre.Console;

namespace DryRun.Cli;

/// <summary><c>dryrun serve</c>: the product on this machine.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var port = new Option<int>("--port")
        {
            Description = "The port on 127.0.0.1.",
            HelpName = "N",
            DefaultValueFactory = _ => 5080,
            CustomParser = ReadPort,
        };
        var noBrowser = new Option<bool>("--no-browser") { Description = "Do not open a browser." };
        var command = new Command("serve", "Start the product on http://127.0.0.1.")
        {
            port, SharedOptions.Data, SharedOptions.Content, noBrowser,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = new ServeOptions
            {
                Port = parsed.GetRequiredValue(port),
                DataFolder = parsed.GetRequiredValue(SharedOptions.Data),
                ContentFolder = parsed.GetRequiredValue(SharedOptions.Content),
            };
            return ServeAsync(terminal, options, openBrowser: !parsed.GetValue(noBrowser), cancellationToken);
        });
        return command;
    }

    private static int ReadPort(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var port))
        {
            result.AddError($"'{text}' is not a port. Choose one from 1 to 65535, for example --port 5080.");
        }

        return port;
    }

    private static async Task<int> ServeAsync(
        Terminal terminal, ServeOptions options, bool openBrowser, CancellationToken cancellationToken)
    {
        try
        {
            await DryRunHost.RunAsync(options, address => Listening(terminal, options, address, openBrowser), cancellationToken);
            return ExitCode.Success;
        }
        catch (ServeException exception)
        {
            return terminal.Fail(ExitCode.Usage, exception.Message);
        }
        catch (ContentException exception)
        {
            return terminal.Fail(ExitCode.Usage, exception.Message);
        }
        catch (StorageException exception)
        {
            return terminal.Fail(ExitCode.Unavailable, exception.Message);
        }
    }

    private static void Listening(Terminal terminal, ServeOptions options, Uri address, bool openBrowser)
    {
        if (terminal.Json)
        {
            terminal.Write(new ServeJson(address.ToString(), Path.GetFullPath(options.DataFolder)), CliJson.Default.ServeJson);
        }
        else
        {
            terminal.Line($"DryRun is ready at [link]{address}[/]");
            terminal.Line($"Your work is kept in {Path.GetFullPath(options.DataFolder).EscapeMarkup()}. Stop with Ctrl+C.");
        }

        if (openBrowser)
        {
            Browser.TryOpen(address);
        }
    }
}
