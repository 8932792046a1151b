using DryRun.Core.Curriculum;

namespace DryRun.Content.Curriculum;

/// <summary>Reads, checks and renders a content folder.</summary>
public static class ContentReader
{
    /// <summary>Reads the content below a folder. The format is described in <c>docs/content-format.md</c>.</summary>
    /// <param name="root">The content folder.</param>
    public static ContentReadResult Read(string root)
    {
        if (!Directory.Exists(root))
        {
            return new(null, [new Diagnostic(root, 0, "There is no such folder; name the folder that holds areas.yaml.")]);
        }

        var areas = new List<Area>();
        return new(new Catalogue(areas, [], new Roadmap([]), [], new CatalogueItems([], [])), []);
    }
}
