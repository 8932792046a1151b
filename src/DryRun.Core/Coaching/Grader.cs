using System.Collections.Frozen;
using DryRun.Core.Questions;

namespace DryRun.Core.Coaching;

/// <summary>
/// Grades answers in words: which key points they make, half make, miss or get wrong, and where. Deterministic, offline,
/// and safe to use from several threads.
/// </summary>
/// <remarks>How it works: <c>docs/how-the-coach-works.md</c>.</remarks>
public sealed class Grader
{
    /// <summary>Why one wants something is no story of the past; it is read like one and not scored like one.</summary>
    internal const string Motivation = "motivation";

    private readonly FrozenDictionary<string, CompiledQuestion> _questions;
    private readonly Synonyms _synonyms;

    /// <summary>Makes all questions ready.</summary>
    public Grader(IReadOnlyCollection<Question> questions, Thesaurus thesaurus)
    {
        _synonyms = new Synonyms(thesaurus);
        var compiler = new QuestionCompiler(questions, _synonyms);
        _questions = questions.Select(compiler.Compile).ToFrozenDictionary(question => question.Question.Id);
    }

    /// <summary>Grades an answer.</summary>
    /// <param name="questionId">The question that is answered.</param>
    /// <param name="answer">The answer, at most 20,000 characters.</param>
    /// <exception cref="KeyNotFoundException">There is no such question.</exception>
    public GradeResult Grade(string questionId, string answer)
    {
        var question = _questions[questionId];
        var passage = Read(question, answer);
        var findings = question.Points.Select(point => ClaimFinder.FindPoint(point, passage)).ToList();
        var mistakes = Mistakes(question, passage, findings);
        var wrong = mistakes.Select(mistake => new MisconceptionResult(mistake.Id, mistake.Evidence.Quotes(mistake.Place))).ToList();
        findings = [.. findings.Select(finding => finding.Without(mistakes.Select(mistake => mistake.Place)))];
        var remarks = AnswerRemarks.Of(passage, question, findings.Any(finding => finding.BestSaid.Strength >= Scoring.Half) || wrong.Count > 0);
        var depth = Depth.Of(passage, question);
        var story = question.Question.Seeks is { } area ? StoryReader.Read(passage, area) : null;
        var manner = new Manner(depth, question.Question.Seeks is Motivation ? null : story, remarks);
        var score = Scoring.Score(question.Question.Points, findings, manner, wrong.Count);

        return new GradeResult
        {
            Score = Math.Round(score, 3),
            Depth = Math.Round(depth, 3),
            Band = Scoring.Band(score),
            Points = [.. question.Points.Zip(findings, (point, finding) => Point(point.Id, finding))],
            Misconceptions = wrong,
            Flags = remarks,
            Story = story,
            Advice = Coaching.Advice.For(question.Question, findings, wrong, remarks),
        };
    }

    /// <summary>An answer as it is understood, for tests and measurements.</summary>
    internal Passage Read(string questionId, string answer) => Read(_questions[questionId], answer);

    private Passage Read(CompiledQuestion question, string answer) =>
        Passage.Read(answer, question.Names, new SubjectFinder(question.Question.Contrasts), _synonyms);

    /// <summary>Misconceptions that are said, unless a key point explains the same words at least as well.</summary>
    private static List<(string Id, Sighting Place, EvidenceFinder Evidence)> Mistakes(CompiledQuestion question, Passage passage, List<Finding> points)
    {
        var mistakes = new List<(string, Sighting, EvidenceFinder)>();
        foreach (var claim in question.Misconceptions)
        {
            var finding = ClaimFinder.FindMisconception(claim, passage);
            var best = finding.Best(sighting => sighting.Strength >= Scoring.Misconceived && points.All(point => point.SaidAround(sighting) < sighting.Strength));
            if (best.Strength > 0)
            {
                mistakes.Add((claim.Id, best, finding.Evidence));
            }
        }

        return mistakes;
    }

    private static PointResult Point(string id, Finding finding)
    {
        var state = Scoring.State(finding);
        var place = state == PointState.Contradicted ? finding.BestDenied : finding.BestSaid;
        return new PointResult(id, state, Math.Round(place.Strength, 3), state == PointState.Missing ? [] : finding.Evidence.Quotes(place));
    }
}
