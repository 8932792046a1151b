using System.Globalization;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>Writes a set as CSV after RFC 4180: a header, CR LF at line ends, quotes doubled.</summary>
public static class SetCsv
{
    private static readonly string[] Header =
        ["number", "id", "kind", "level", "topics", "title", "prompt", "given", "choices", "answer", "explanation", "job line", "job text"];

    private static readonly char[] NeedQuotes = [',', '"', '\r', '\n'];

    /// <summary>The whole text.</summary>
    public static string Write(MadeSet set) =>
        string.Concat(set.Questions.Select(Fields).Concat(set.InWords.Select((asked, at) => Fields(asked, set.Questions.Count + at + 1))).Prepend(Header).Select(fields => string.Join(',', fields.Select(Field)) + "\r\n"));

    private static string[] Fields(SetQuestion asked)
    {
        var question = asked.Question;
        return
        [
            asked.Number.ToString(CultureInfo.InvariantCulture),
            question.Id,
            question.Kind.Name(),
            question.Level.Name(),
            string.Join(' ', question.Topics),
            question.Title,
            question.Prompt,
            string.Join("\n\n", SetText.Given(question).Select(block => block.Label.Length == 0 ? block.Text : $"{block.Label}:\n{block.Text}")),
            string.Join('\n', SetText.Choices(question).Select(choice => $"{choice.Letter}. {choice.Text}")),
            question.Answer,
            question.Explanation,
            asked.Asked?.Span.Line.ToString(CultureInfo.InvariantCulture) ?? "",
            asked.Asked?.Span.Excerpt ?? "",
        ];
    }

    private static string[] Fields(Question asked, int number) =>
    [
        number.ToString(CultureInfo.InvariantCulture), asked.Id, "in-words", asked.Level.Name(), string.Join(' ', asked.Topics), asked.Title, asked.Ask,
        asked.Code ?? "", "", asked.Answer, "", "", "",
    ];

    private static string Field(string text) =>
        text.IndexOfAny(NeedQuotes) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
