using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Architecture;

/// <summary>The arrows between projects go one way; this reads the project files and says in a sentence which do not.</summary>
public sealed class ProjectArrowsTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["DryRun.Core"] = [],
        ["DryRun.Content"] = ["DryRun.Core"],
        ["DryRun.Judge"] = ["DryRun.Core"],
        ["DryRun.Storage"] = ["DryRun.Core"],
        ["DryRun.App"] = ["DryRun.Core", "DryRun.Content", "DryRun.Judge", "DryRun.Storage"],
        ["DryRun.Web"] = ["DryRun.App"],
        ["DryRun.Cli"] = ["DryRun.App", "DryRun.Web"],
    };

    [Fact]
    public void Every_project_uses_only_what_the_design_allows() =>
        WrongArrows(Projects()).ShouldBeEmpty();

    [Fact]
    public void A_wrong_arrow_is_told_in_a_sentence()
    {
        var core = XDocument.Parse("""<Project><ItemGroup><ProjectReference Include="../DryRun.Web/DryRun.Web.csproj" /></ItemGroup></Project>""");

        var told = WrongArrows([("DryRun.Core", core)]);

        told.ShouldBe(["DryRun.Core may not use DryRun.Web; it may use nothing."]);
    }

    [Fact]
    public void The_core_has_no_package()
    {
        var (_, core) = Projects().Single(project => project.Name == "DryRun.Core");

        core.Descendants("PackageReference").ShouldBeEmpty("the core is pure: no package and no input or output");
    }

    private static IEnumerable<(string Name, XDocument File)> Projects() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => (Path.GetFileNameWithoutExtension(path), XDocument.Load(path)));

    private static List<string> WrongArrows(IEnumerable<(string Name, XDocument File)> projects) =>
        [.. projects.SelectMany(project => WrongArrows(project.Name, project.File))];

    private static IEnumerable<string> WrongArrows(string name, XDocument file)
    {
        if (!MayUse.TryGetValue(name, out var allowed))
        {
            return [$"{name} is not in the design; add it there and here."];
        }

        return file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!))
            .Where(used => !allowed.Contains(used, StringComparer.Ordinal))
            .Select(used => $"{name} may not use {used}; it may use {Listed(allowed)}.");
    }

    private static string Listed(string[] names) => names.Length == 0 ? "nothing" : string.Join(", ", names);
}
