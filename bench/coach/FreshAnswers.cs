using DryRun.Core.Questions;

namespace DryRun.CoachBench;

/// <summary>Reads the answers that were written without sight of the phrasings and are never looked at: folders of questions, then of grades.</summary>
internal static class FreshAnswers
{
    /// <summary>The questions that have fresh answers, with these in place of their own.</summary>
    public static List<Question> Read(string folder, IReadOnlyCollection<Question> questions) =>
        [.. questions
            .Where(question => Directory.Exists(Path.Combine(folder, question.Id)))
            .Select(question => question with { Samples = Samples(Path.Combine(folder, question.Id)) })
            .Where(question => question.Samples.Count > 0)];

    private static List<SampleAnswer> Samples(string folder) =>
        [.. Enum.GetValues<SampleGrade>().SelectMany(grade => Samples(Path.Combine(folder, grade.ToString().ToLowerInvariant()), grade))];

    private static IEnumerable<SampleAnswer> Samples(string folder, SampleGrade grade) =>
        !Directory.Exists(folder)
            ? []
            : Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal)
                .Select(file => new SampleAnswer(Path.GetFileNameWithoutExtension(file), grade, Words(File.ReadAllText(file))));

    /// <summary>The answer without its front matter.</summary>
    private static string Words(string text)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) : -1;
        return (end < 0 ? text : text[(end + 5)..]).Trim();
    }
}
