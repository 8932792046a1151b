using System.Net;
using System.Text;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>
/// Writes a set as text that Anki imports: headers first, then a note a line with front, back and tags, in HTML. Fields hold
/// neither tabs nor line ends, and begin with a tag, so nothing has to be quoted.
/// </summary>
public static class SetAnki
{
    private const string Header = "#separator:tab\n#html:true\n#columns:Front\tBack\tTags\n#tags column:3\n";

    /// <summary>The whole text.</summary>
    public static string Write(MadeSet set) =>
        Header
        + string.Concat(set.Questions.Select(asked => $"{Front(asked)}\t{Back(asked.Question)}\t{Tags(asked.Question)}\n"))
        + string.Concat(set.InWords.Select(InWords));

    private static string InWords(Question asked)
    {
        string[] tags = ["dryrun", "in-words", asked.Level.Name(), .. asked.Topics];
        return $"{Paragraph(asked.Ask)}{(asked.Code is { } code ? Pre(code) : "")}\t{Paragraph(asked.Answer)}\t{string.Join(' ', tags)}\n";
    }

    private static string Paragraph(string text) => $"<p>{Encode(text.Trim()).ReplaceLineEndings("<br>").Replace("\t", "&#9;", StringComparison.Ordinal)}</p>";

    private static string Front(SetQuestion asked)
    {
        var text = new StringBuilder(Html(asked.Question.PromptText));
        foreach (var (label, _, block) in SetText.Given(asked.Question))
        {
            text.Append(label.Length == 0 ? "" : "<p>" + Encode(label) + ":</p>").Append(Pre(block));
        }

        foreach (var (letter, choice) in SetText.Choices(asked.Question))
        {
            text.Append("<p>" + letter + ".</p>").Append(Pre(choice));
        }

        return asked.Asked is { } line ? $"<p><small>{Encode($"{line.Skill.Name}: {line.Span.Excerpt}")}</small></p>{text}" : text.ToString();
    }

    private static string Back(GeneratedQuestion question) => Pre(SetText.Answer(question)) + Html(question.ExplanationText);

    private static string Tags(GeneratedQuestion question) => string.Join(' ', ["dryrun", question.Kind.Name(), question.Level.Name(), .. question.Topics]);

    private static string Html(Document document) => string.Concat(document.Parts.Select(part => part switch
    {
        DocumentPart.Prose prose => prose.Html.ReplaceLineEndings("&#10;").Replace("\t", "&#9;", StringComparison.Ordinal),
        DocumentPart.Code code => Pre(code.Source),
        _ => throw new InvalidOperationException($"{part} is not a part of a text."),
    }));

    private static string Pre(string text) => $"<pre>{Encode(text.TrimEnd('\n')).ReplaceLineEndings("<br>").Replace("\t", "&#9;", StringComparison.Ordinal)}</pre>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
