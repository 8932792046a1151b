using System.Text.Json;
using DryRun.App.Questions;
using DryRun.Web.Shared;

namespace DryRun.Web.Questions.Sets;

/// <summary>What a set can be exported as.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="File">What the file is called.</param>
/// <param name="ContentType">What kind of file it is.</param>
/// <param name="Write">Writes it.</param>
internal sealed record SetFormat(string Id, string Name, string File, string ContentType, Func<MadeSet, string> Write);

/// <summary>All formats.</summary>
internal static class SetFormats
{
    public static IReadOnlyList<SetFormat> All { get; } =
    [
        new("markdown", "Markdown", "questions.md", "text/markdown; charset=utf-8", SetMarkdown.Write),
        new("json", "JSON", "questions.json", "application/json; charset=utf-8", set => JsonSerializer.Serialize(GeneratedSetResponse.Of(set), ApiJson.Default.GeneratedSetResponse)),
        new("csv", "CSV", "questions.csv", "text/csv; charset=utf-8", SetCsv.Write),
        new("anki", "Anki", "questions-anki.txt", "text/plain; charset=utf-8", SetAnki.Write),
    ];

    public static SetFormat? Find(string id) => All.FirstOrDefault(format => format.Id == id);
}
