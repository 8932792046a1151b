using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Architecture;

/// <summary>The rules of the house that a machine can check.</summary>
public sealed partial class StyleTests
{
    private static readonly string[] UnhelpfulFolders =
        ["Services", "Helpers", "Managers", "Models", "Dtos", "Interfaces", "Common", "Misc", "Utils"];

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        Sources().Where(path => File.ReadLines(path).Count() > 400).Select(Named).ShouldBeEmpty();

    [Fact]
    public void No_folder_is_named_after_a_kind_of_class() =>
        Sources().Where(path => Named(path).Split('/').Intersect(UnhelpfulFolders, StringComparer.Ordinal).Any())
            .Select(Named).ShouldBeEmpty();

    [Fact]
    public void Logs_are_generated_and_never_raw() =>
        Sources().Where(path => RawLog().IsMatch(File.ReadAllText(path))).Select(Named).ShouldBeEmpty();

    [Fact]
    public void Colours_live_in_the_tokens_only() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.css", SearchOption.AllDirectories)
            .Where(IsOurs)
            .Where(path => Path.GetFileName(path) != "tokens.css")
            .Where(path => Colour().IsMatch(File.ReadAllText(path)))
            .Select(Named)
            .ShouldBeEmpty();

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(IsOurs)
            .Where(path => !path.Contains("/Migrations/", StringComparison.Ordinal));

    private static bool IsOurs(string path) =>
        !path.Split('/').Intersect(["bin", "obj", "node_modules", "dist"], StringComparer.Ordinal).Any();

    private static string Named(string path) => Path.GetRelativePath(Repository.Root, path);

    [GeneratedRegex(@"\.Log(Information|Warning|Error|Debug|Trace|Critical)\(")]
    private static partial Regex RawLog();

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b|rgba?\(")]
    private static partial Regex Colour();
}
