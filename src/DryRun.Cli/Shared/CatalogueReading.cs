using DryRun.App.Curriculum;
using DryRun.Core.Curriculum;

namespace DryRun.Cli;

/// <summary>The catalogue for commands that only read it, and what to say where it cannot be read.</summary>
internal static class CatalogueReading
{
    public static int Use(Terminal terminal, string folder, Func<Catalogue, int> use)
    {
        if (!Directory.Exists(folder))
        {
            return terminal.Fail(ExitCode.Usage, $"There is no content folder at '{folder}'. Name one with --content DIR.");
        }

        try
        {
            return use(CatalogueSource.Read(folder));
        }
        catch (ContentException exception)
        {
            return terminal.Fail(ExitCode.Usage, exception.Message);
        }
    }
}
