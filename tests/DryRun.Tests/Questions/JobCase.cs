using System.Text.Json;
using DryRun.Content.Curriculum;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.Tests.Questions;

/// <summary>A job text of <c>jobs/</c> with what it promises to be read as.</summary>
internal sealed record JobCase(
    JobTextKind Kind,
    Level Level,
    string? Role,
    int? Years,
    IReadOnlyList<string> Must,
    IReadOnlyList<string> Nice,
    IReadOnlyList<string> Mentioned,
    IReadOnlyList<string> Absent,
    IReadOnlyList<string> Topics)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/DryRun.Tests/Questions/jobs");
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    private static readonly Lazy<Catalogue> Content = new(() => ContentReader.Read(Path.Combine(Repository.Root, "content")).Catalogue!);

    public IReadOnlyList<string> Notes { get; init; } = [];

    public static Catalogue Catalogue => Content.Value;

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static JobCase Of(string name) => JsonSerializer.Deserialize<JobCase>(File.ReadAllText(Path.Combine(Folder, $"{name}.json")), Web)!;

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.md"));

    public static JobReading Read(string text) => JobReading.Read(text, Catalogue.Skills, Catalogue.Roles);
}
