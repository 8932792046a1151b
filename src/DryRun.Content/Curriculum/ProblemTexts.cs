using DryRun.Core.Curriculum;

namespace DryRun.Content.Curriculum;

/// <summary>The prose of a problem.</summary>
internal sealed record ProblemTexts(Document Statement, IReadOnlyList<Document> Hints, Document Editorial)
{
    public static ProblemTexts Read(ItemFolder folder, int hints)
    {
        var statement = ReadText(folder, "statement.md", "the story, without examples and constraints", "");
        var editorial = ReadText(folder, "editorial.md", "two approaches or more, with their complexity", "editorial-");
        var names = Enumerable.Range(1, hints).Select(number => $"{number}.md").ToList();
        foreach (var name in folder.Entries("hints").Except(names))
        {
            folder.Reading.Findings.Add(folder.Place($"hints/{name}"), $"There are exactly {hints} hints, 1.md to {hints}.md; take this away.");
        }

        var ladder = names.Select((name, index) =>
            ReadText(folder, $"hints/{name}", "one step of the ladder: nudge, idea, plan, part of the code", FormattableString.Invariant($"hint-{index + 1}-")));
        return new(statement, [.. ladder], editorial);
    }

    private static Document ReadText(ItemFolder folder, string name, string purpose, string idPrefix)
    {
        var text = folder.Text(name, purpose);
        return text.Length == 0 ? Document.Empty : MarkdownReader.Read(text, folder.Place(name, 1), folder.Reading, idPrefix).Document;
    }
}
