using System.Text.RegularExpressions;
using DryRun.Core.Curriculum;

namespace DryRun.Content.Curriculum;

/// <summary>Reads lessons and tips: Markdown under YAML front matter.</summary>
internal static partial class ArticleReader
{
    public static Lesson? ReadLesson(ItemFolder folder)
    {
        if (Open(folder, "lesson.md") is not { } article)
        {
            return null;
        }

        var map = article.Front;
        var lesson = new Lesson
        {
            Id = folder.Id,
            Title = map.Required("title").PlainText(),
            Summary = map.Required("summary").PlainText(),
            Minutes = map.Required("minutes").Number(1, 600),
            Python = ReadVersion(map.Required("python")),
            Topics = map.Required("topics").References("topic", folder.Reading),
            Headings = article.Text.Headings,
            Body = article.Text.Document,
        };
        map.Done();
        return lesson;
    }

    public static Tip? ReadTip(ItemFolder folder)
    {
        if (Open(folder, "tip.md") is not { } article)
        {
            return null;
        }

        var map = article.Front;
        var tip = new Tip
        {
            Id = folder.Id,
            Title = map.Required("title").PlainText(),
            Summary = map.Required("summary").PlainText(),
            Stage = map.Required("stage").Choice("practise", "interview", "offer"),
            Minutes = map.Required("minutes").Number(1, 600),
            Body = article.Text.Document,
        };
        map.Done();
        return tip;
    }

    private static (YamlMap Front, MarkdownText Text)? Open(ItemFolder folder, string name)
    {
        var text = folder.Text(name, "front matter between two lines of ---, then the text");
        if (text.Length == 0)
        {
            return null;
        }

        var findings = folder.Reading.Findings;
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        if (!text.StartsWith("---\n", StringComparison.Ordinal) || end < 0)
        {
            findings.Add(folder.Place(name, 1), "Front matter is missing; begin with a line ---, the keys, and a line --- again.");
            return null;
        }

        var body = text[(end + 5)..];
        var firstLine = text.AsSpan(0, end + 5).Count('\n') + 1;
        if (string.IsNullOrWhiteSpace(body))
        {
            findings.Add(folder.Place(name, firstLine), "There is no text below the front matter; write it.");
        }

        var markdown = MarkdownReader.Read(body, folder.Place(name, firstLine), folder.Reading);
        var front = YamlFile.Parse(folder.Place(name).File, text[4..(end + 1)], firstLine: 2, findings)?.Value.Map();
        return front is null ? null : (front, markdown);
    }

    private static string ReadVersion(YamlValue value)
    {
        var version = value.Text();
        if (value.Node is not null && !VersionPattern().IsMatch(version))
        {
            value.Report($"'python' must be a version such as \"3.11\", not '{version}'.");
        }

        return version;
    }

    [GeneratedRegex("^3\\.[0-9]+$")]
    private static partial Regex VersionPattern();
}
