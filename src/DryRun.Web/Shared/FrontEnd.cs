using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace DryRun.Web.Shared;

/// <summary>The hashed names that the front-end build gave its files, read once at start.</summary>
public sealed class FrontEnd
{
    private readonly FrozenDictionary<string, string> _files;

    private FrontEnd(FrozenDictionary<string, string> files) => _files = files;

    /// <summary>Reads <c>dist/manifest.json</c> below the web root.</summary>
    /// <exception cref="InvalidOperationException">The front end was not built.</exception>
    public static FrontEnd Read(IWebHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var manifest = environment.WebRootFileProvider.GetFileInfo("dist/manifest.json");
        if (!manifest.Exists)
        {
            throw new InvalidOperationException(
                "The styles and scripts are not built. Run 'npm ci' and 'npm run build' in src/DryRun.Web, then build again.");
        }

        return new FrontEnd(Files(manifest));
    }

    /// <summary>The address of a built file, for example of <c>Styles/main.css</c>.</summary>
    public string Url(string source) => $"/dist/{_files[source]}";

    private static FrozenDictionary<string, string> Files(IFileInfo manifest)
    {
        using var stream = manifest.CreateReadStream();
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToFrozenDictionary(
            entry => entry.Name,
            entry => entry.Value.GetProperty("file").GetString()!);
    }
}
