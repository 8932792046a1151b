using System.Diagnostics;
using System.Globalization;
using DryRun.Core.Coaching;
using DryRun.Core.Questions;

namespace DryRun.CoachBench;

/// <summary>Prints the figures.</summary>
internal sealed class Report(IReadOnlyList<Question> questions, IReadOnlyList<Question> fresh, Grader grader)
{
    private const int Longest = 20_000;
    private readonly Dictionary<(string Question, SampleAnswer Sample), GradeResult> _grades = questions.Concat(fresh)
        .SelectMany(question => question.Samples.Select(sample => (Question: question.Id, Sample: sample)))
        .ToDictionary(key => key, key => grader.Grade(key.Question, key.Sample.Text));

    public void Print()
    {
        var answered = questions.Where(question => question.Samples.Count > 0).ToList();
        PrintPart("Tuning part", [.. answered.Where(question => !Part.IsSetAside(question.Id))]);
        PrintPart(Part.SetAsideTitle, [.. answered.Where(question => Part.IsSetAside(question.Id))]);
        PrintPart("Fresh (other questions, written without sight of the phrasings, never looked at)", [.. fresh]);
        PrintModels();
        PrintSpeed();
    }

    private void PrintPart(string title, List<Question> part)
    {
        Line($"{title}: {part.Count} questions, {part.Sum(question => question.Samples.Count)} answers");
        if (part.Count == 0)
        {
            return;
        }

        var baselines = new Baselines(questions);
        var (below, judged) = Ranking.WrongBelowGood(part, Score);
        Print("coach", Ranking.Of(part, Score));
        Print("length", Ranking.Of(part, Baselines.Length));
        Print("word overlap", Ranking.Of(part, baselines.Overlap));
        Print("TF-IDF cosine", Ranking.Of(part, baselines.Cosine));
        Line($"  every wrong below every good   {below} of {judged} questions ({(double)below / Math.Max(1, judged):P0})");
        PrintLevels(part);
        Promises.Print(part, (question, sample) => _grades[(question.Id, sample)]);
    }

    private void PrintLevels(List<Question> part)
    {
        foreach (var grade in Enum.GetValues<SampleGrade>().Reverse())
        {
            var scores = part
                .SelectMany(question => question.Samples.Where(sample => sample.Grade == grade).Select(sample => Score(question, sample)))
                .Order().ToList();
            Line($"  {grade,-8} median score {(scores.Count == 0 ? 0 : scores[scores.Count / 2]):0.00} of {scores.Count}");
        }
    }

    private void PrintModels()
    {
        var grades = questions.Select(question => grader.Grade(question.Id, question.Answer)).ToList();
        Line($"Model answers: {grades.Count(ModelAnswers.IsRight)} of {grades.Count} strong hire without a misconception or contradiction");
    }

    private void PrintSpeed()
    {
        var times = new List<double>();
        foreach (var (question, sample) in _grades.Keys)
        {
            var start = Stopwatch.GetTimestamp();
            grader.Grade(question, sample.Text);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        Line($"Time of an answer of {Longest} characters: {TimeOfLongest():0.00} ms");
        times.Sort();
        if (times.Count > 0)
        {
            Line($"Time an answer: median {times[times.Count / 2]:0.00} ms, 95 % under {times[(int)(times.Count * 0.95)]:0.00} ms");
        }
    }

    /// <summary>The middle one of five, of all sample answers of the first question again and again.</summary>
    private double TimeOfLongest()
    {
        var question = questions.First(question => question.Samples.Count > 0);
        var all = string.Join(' ', question.Samples.Select(sample => sample.Text));
        var text = string.Concat(Enumerable.Repeat(all, (Longest / all.Length) + 1))[..Longest];
        var times = Enumerable.Range(0, 5).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            grader.Grade(question.Id, text);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        return times.Order().ElementAt(2);
    }

    private double Score(Question question, SampleAnswer sample) => _grades[(question.Id, sample)].Score;

    private static void Print(string name, Ranking ranking) =>
        Line($"  {name,-14} {ranking.Share:0.000} of {ranking.Pairs} pairs in the right order");

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
