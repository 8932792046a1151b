using DryRun.Content.Curriculum;
using DryRun.Core.Curriculum;

namespace DryRun.Content.Questions;

/// <summary>Renders what templates write. It is Markdown as in the files of the content.</summary>
public static class GeneratedText
{
    /// <summary>A prompt or an explanation, as safe HTML and programs.</summary>
    public static Document Render(string markdown)
    {
        var findings = new Findings();
        return MarkdownReader.Read(markdown, new("", 1), new Reading(new ContentFolder("", findings), findings)).Document;
    }

    /// <summary>One paragraph, as safe HTML without the paragraph's own tag.</summary>
    public static string RenderShort(string markdown) => MarkdownReader.ShortHtml(markdown, _ => { });

    /// <summary>What is wrong with a text, as half sentences; the rules are those of all texts of the content.</summary>
    public static IReadOnlyList<string> Check(string markdown)
    {
        var findings = new Findings();
        MarkdownReader.Read(markdown, new("", 1), new Reading(new ContentFolder("", findings), findings));
        return [.. findings.Sorted().Select(finding => finding.Message)];
    }

    /// <summary>What is wrong with one paragraph, as half sentences.</summary>
    public static IReadOnlyList<string> CheckShort(string markdown)
    {
        var problems = new List<string>();
        MarkdownReader.ShortHtml(markdown, problems.Add);
        return problems;
    }
}
