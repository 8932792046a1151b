using System.Text.RegularExpressions;
using DryRun.Core.Coaching;
using DryRun.Core.Questions;

namespace DryRun.CoachBench;

/// <summary>What a grader must beat: ways to score that look at words and not at what is said.</summary>
internal sealed partial class Baselines
{
    private readonly Dictionary<string, HashSet<string>> _models;
    private readonly Dictionary<string, double> _rarity;

    public Baselines(IReadOnlyCollection<Question> questions)
    {
        _models = questions.ToDictionary(question => question.Id, question => Words(question.Answer).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _rarity = _models.Values.SelectMany(words => words).CountBy(word => word)
            .ToDictionary(word => word.Key, word => Math.Log((double)_models.Count / word.Value) + 1, StringComparer.Ordinal);
    }

    /// <summary>The number of words.</summary>
    public static double Length(Question question, SampleAnswer answer) => Words(answer.Text).Count();

    /// <summary>The share of the model answer's words that occur in the answer.</summary>
    public double Overlap(Question question, SampleAnswer answer)
    {
        var model = _models[question.Id];
        return (double)Words(answer.Text).Distinct(StringComparer.Ordinal).Count(model.Contains) / model.Count;
    }

    /// <summary>The cosine of the answer's and the model answer's word counts, each word weighted by how rare it is.</summary>
    public double Cosine(Question question, SampleAnswer answer)
    {
        var (left, right) = (Vector(answer.Text), Vector(question.Answer));
        var dot = left.Sum(word => word.Value * right.GetValueOrDefault(word.Key));
        return dot == 0 ? 0 : dot / (Norm(left) * Norm(right));
    }

    private Dictionary<string, double> Vector(string text) =>
        Words(text).CountBy(word => word).ToDictionary(word => word.Key, word => word.Value * _rarity.GetValueOrDefault(word.Key, 1), StringComparer.Ordinal);

    private static double Norm(Dictionary<string, double> vector) => Math.Sqrt(vector.Values.Sum(value => value * value));

    private static IEnumerable<string> Words(string text) =>
        Word().Matches(text).Select(match => Stemmer.Stem(match.Value.ToLowerInvariant()));

    [GeneratedRegex(@"[\p{L}\p{Nd}_]+|[=<>!]=")]
    private static partial Regex Word();
}
