using DryRun.Content.Curriculum;
using DryRun.Core.Questions;
using YamlDotNet.RepresentationModel;

namespace DryRun.Content.Questions;

/// <summary>Reads the answers that promise how they must be judged.</summary>
internal static class SampleAnswerReader
{
    private static readonly (string Folder, SampleGrade Grade)[] Grades =
    [
        ("stuffed", SampleGrade.Stuffed), ("wrong", SampleGrade.Wrong), ("partial", SampleGrade.Partial),
        ("good", SampleGrade.Good), ("strong", SampleGrade.Strong),
    ];

    public static IReadOnlyList<SampleAnswer> Read(ItemFolder folder)
    {
        foreach (var name in folder.Entries("answers").Where(name => Grades.All(grade => grade.Folder != name)))
        {
            folder.Reading.Findings.Add(
                folder.Place($"answers/{name}"), $"No answer is called '{name}'{Suggestion.For(name, Grades.Select(grade => grade.Folder))}");
        }

        return [.. Grades.SelectMany(grade => folder.Entries($"answers/{grade.Folder}").Select(file => Read(folder, grade, file)))];
    }

    /// <summary>Reports promises about points and misconceptions that the question does not have.</summary>
    public static void CheckPromises(ItemFolder folder, Question question)
    {
        var points = question.Points.Select(point => point.Id).ToHashSet(StringComparer.Ordinal);
        var wrong = question.Misconceptions.Select(misconception => misconception.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var sample in question.Samples)
        {
            Check(folder, sample, sample.Covers.Concat(sample.Misses), points, "key point");
            Check(folder, sample, sample.Catches, wrong, "misconception");
        }
    }

    private static void Check(ItemFolder folder, SampleAnswer sample, IEnumerable<string> promised, HashSet<string> known, string kind)
    {
        foreach (var id in promised.Where(id => !known.Contains(id)))
        {
            folder.Reading.Findings.Add(
                folder.Place($"answers/{Name(sample.Grade)}/{sample.Name}.md", 1), $"There is no {kind} '{id}'{Suggestion.For(id, known)}");
        }
    }

    private static SampleAnswer Read(ItemFolder folder, (string Folder, SampleGrade Grade) grade, string file)
    {
        var path = $"answers/{grade.Folder}/{file}";
        var text = folder.Text(path, "an answer as somebody gave it");
        var name = Path.GetFileNameWithoutExtension(file);
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return new SampleAnswer(name, grade.Grade, text.Trim());
        }

        var map = YamlFile.Parse(folder.Place(path).File, text[4..(end + 1)], firstLine: 2, folder.Reading.Findings)?.Value.Map();
        var words = text[(end + 5)..].Trim();
        var catches = map?.Optional("catches");
        var quotes = catches?.Node is YamlMappingNode ? Quotes(catches, words) : new(StringComparer.Ordinal);
        var answer = new SampleAnswer(name, grade.Grade, words)
        {
            Covers = Ids(map?.Optional("covers")),
            Misses = Ids(map?.Optional("misses")),
            Catches = quotes.Count > 0 ? [.. quotes.Keys] : Ids(catches),
            CatchQuotes = quotes,
        };
        map?.Done();
        return answer;
    }

    private static IReadOnlyList<string> Ids(YamlValue? value) => value is null ? [] : [.. value.List().Select(item => item.Text())];

    /// <summary>Misconceptions with words of the answer that show them.</summary>
    private static Dictionary<string, string> Quotes(YamlValue catches, string answer)
    {
        var quotes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in ((YamlMappingNode)catches.Node!).Children)
        {
            var words = new YamlValue(catches.File, value, key.ToString()).Text();
            quotes[key.ToString()] = words;
            if (!answer.Contains(words, StringComparison.Ordinal))
            {
                catches.Report($"'{words}' does not stand in the answer; quote it word for word.");
            }
        }

        return quotes;
    }

    private static string Name(SampleGrade grade) => Grades.Single(known => known.Grade == grade).Folder;
}
