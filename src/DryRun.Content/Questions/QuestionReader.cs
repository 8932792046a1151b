using DryRun.Content.Curriculum;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.Content.Questions;

/// <summary>Reads the folder of a question.</summary>
internal static class QuestionReader
{
    private static readonly string[] Areas =
        ["motivation", "proactive", "unstructured", "perseverance", "conflict", "empathy", "growth", "communication"];

    public static Question? Read(ItemFolder folder)
    {
        var map = folder.Yaml("question.yaml")?.Value.Map();
        var answer = ReadAnswer(folder);
        var explanation = folder.Text("explanation.md", "the deeper explanation");
        var samples = SampleAnswerReader.Read(folder);
        if (map is null)
        {
            return null;
        }

        var kind = ReadKind(map.Required("kind"));
        var talk = TalkReader.Read(map);
        var links = map.Optional("links")?.Map();
        var question = new Question
        {
            Id = folder.Id,
            Title = ReadTitle(map.Required("title")),
            Kind = kind,
            Level = Enum.Parse<Level>(map.Required("level").Choice("junior", "mid", "senior"), ignoreCase: true),
            Topics = map.Required("topics").References("topic", folder.Reading),
            Ask = map.Required("ask").Text(),
            Wordings = ReadWordings(map.Required("wordings")),
            Code = kind == QuestionKind.CodeReading ? map.Required("code").Text() : null,
            Entities = talk.Entities,
            Contrasts = talk.Contrasts,
            Points = talk.Points,
            Misconceptions = talk.Misconceptions,
            FollowUps = talk.FollowUps,
            Lessons = links?.Optional("lessons")?.References("lesson", folder.Reading) ?? [],
            Problems = links?.Optional("problems")?.References("problem", folder.Reading) ?? [],
            Seeks = kind == QuestionKind.Behavioural ? ReadArea(map.Required("seeks").Map()) : null,
            Answer = answer,
            Explanation = MarkdownReader.Read(explanation, folder.Place("explanation.md", 1), folder.Reading).Document,
            Samples = samples,
        };
        links?.Done();
        map.Done();
        SampleAnswerReader.CheckPromises(folder, question);
        return question;
    }

    private static QuestionKind ReadKind(YamlValue value) => value.Choice("concept", "design", "behavioural", "code-reading") switch
    {
        "design" => QuestionKind.Design,
        "behavioural" => QuestionKind.Behavioural,
        "code-reading" => QuestionKind.CodeReading,
        _ => QuestionKind.Concept,
    };

    /// <summary>A title is shown as it stands, and 'args and kwargs' are written with their stars.</summary>
    private static string ReadTitle(YamlValue value)
    {
        var title = value.Text().Trim();
        if (title.AsSpan().ContainsAny('\n', '`'))
        {
            value.Report("'title' is one line of plain text; leave ` out.");
        }

        return title;
    }

    private static List<string> ReadWordings(YamlValue value)
    {
        var wordings = value.List().Select(wording => wording.Text()).ToList();
        if (value.Node is not null && wordings.Count != 2)
        {
            value.Report($"'wordings' has {wordings.Count}; write exactly two other ways to ask.");
        }

        return wordings;
    }

    private static string? ReadArea(YamlMap? map)
    {
        var area = map?.Required("area").Choice(Areas);
        map?.Done();
        return area;
    }

    private static string ReadAnswer(ItemFolder folder)
    {
        var answer = folder.Text("answer.md", "the model answer, to be spoken").Trim();
        var words = answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (words is > 0 and (< 60 or > 180))
        {
            folder.Reading.Findings.Add(folder.Place("answer.md", 1), $"The model answer has {words} words; it is spoken, so write 60 to 180.");
        }

        return answer;
    }
}
