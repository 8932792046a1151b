using DryRun.Core.Questions;

namespace DryRun.Core.Coaching;

/// <summary>Makes questions ready for grading, with weights that come from all of them together.</summary>
internal sealed class QuestionCompiler
{
    private const double AskedFactor = 0.4;
    private const double CommonWeight = 0.9;
    private readonly Synonyms _synonyms;
    private readonly TermWeights _weights;

    public QuestionCompiler(IReadOnlyCollection<Question> questions, Synonyms synonyms)
    {
        _synonyms = synonyms;
        _weights = new TermWeights(questions.SelectMany(Documents));
    }

    public CompiledQuestion Compile(Question question)
    {
        var asked = Concepts(question.Ask).ToHashSet(StringComparer.Ordinal);
        return new CompiledQuestion(
            question,
            new MentionFinder(question.Entities),
            [.. question.Points.Select(point => Claim(question, asked, point.Id, point.About, point.Says))],
            [.. question.Misconceptions.Select(wrong => Claim(question, asked, wrong.Id, wrong.About, wrong.Says))],
            asked,
            WordRuns.Of(Tokenizer.Tokens(question.Answer)))
        {
            Vocabulary = Documents(question).SelectMany(concepts => concepts)
                .Concat(Concepts(question.Answer))
                .Concat(question.Entities.SelectMany(entity => entity.Names).SelectMany(Concepts))
                .Where(concept => _weights.Of(concept) > CommonWeight)
                .ToHashSet(StringComparer.Ordinal),
        };
    }

    private Claim Claim(Question question, HashSet<string> asked, string id, IReadOnlyList<string> about, IReadOnlyList<string> says)
    {
        var rivals = question.Contrasts
            .Where(pair => about.Contains(pair.First, StringComparer.Ordinal) != about.Contains(pair.Second, StringComparer.Ordinal))
            .Select(pair => about.Contains(pair.First, StringComparer.Ordinal) ? pair.Second : pair.First);
        return new Claim(id, about, [.. says.Select(phrase => Phrase(phrase, asked)).Where(phrase => phrase.Terms.Count > 0)], [.. rivals]);
    }

    private Phrase Phrase(string text, HashSet<string> asked)
    {
        var tokens = Tokenizer.Tokens(text);
        var terms = _synonyms.Terms([.. tokens.Where(token => token.IsWord)], longestOnly: true);
        return new Phrase(
        [
            .. terms.DistinctBy(term => term.Concept, StringComparer.Ordinal).Select(term => new PhraseTerm(
                term.Concept,
                term.Polarity,
                _weights.Of(term.Concept) * (asked.Contains(term.Concept) ? AskedFactor : 1),
                _synonyms.Opposites(term.Concept))),
        ]);
    }

    private IEnumerable<IEnumerable<string>> Documents(Question question) =>
        question.Points.Select(point => point.Says.SelectMany(Concepts))
            .Concat(question.Misconceptions.Select(wrong => wrong.Says.SelectMany(Concepts)));

    private IEnumerable<string> Concepts(string text) =>
        _synonyms.Terms(Tokenizer.Tokens(text), longestOnly: true).Select(term => term.Concept);
}
