using DryRun.Content.Curriculum;
using DryRun.Core.Curriculum;

namespace DryRun.App.Curriculum;

/// <summary>Where the catalogue comes from.</summary>
public static class CatalogueSource
{
    /// <summary>Reads the catalogue from a content folder.</summary>
    /// <exception cref="ContentException">The content is not in order.</exception>
    public static Catalogue Read(string folder)
    {
        var result = ContentReader.Read(folder);
        return result.Catalogue ?? throw new ContentException(folder, result.Diagnostics);
    }
}
