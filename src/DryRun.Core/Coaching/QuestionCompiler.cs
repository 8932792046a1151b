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
        var names = new MentionFinder(question.Entities);
        return new CompiledQuestion(
            question,
            names,
            [.. question.Points.Select(point => Claim(question, asked, point.Id, point.About, [.. point.Says.Select(Words), Unnamed(point.Statement, point.About, names)]))],
            [.. question.Misconceptions.Select(wrong => Claim(question, asked, wrong.Id, wrong.About, [.. wrong.Says.Select(Words), Unnamed(wrong.Statement, wrong.About, names)]))],
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

    private Claim Claim(Question question, HashSet<string> asked, string id, IReadOnlyList<string> about, IReadOnlyList<IReadOnlyList<Token>> says)
    {
        var rivals = question.Contrasts
            .Where(pair => about.Contains(pair.First, StringComparer.Ordinal) != about.Contains(pair.Second, StringComparer.Ordinal))
            .Select(pair => about.Contains(pair.First, StringComparer.Ordinal) ? pair.Second : pair.First);
        return new Claim(id, about, [.. says.Select(phrase => Phrase(phrase, asked)).Where(phrase => phrase.Terms.Count > 0)], [.. rivals]);
    }

    private static List<Token> Words(string text) => [.. Tokenizer.Tokens(text).Where(token => token.IsWord)];

    /// <summary>A statement as a phrasing: without the names of what it is about, which phrasings leave out too.</summary>
    private static List<Token> Unnamed(string statement, IReadOnlyList<string> about, MentionFinder names)
    {
        var words = Words(statement);
        var mentions = names.Find(words).Where(mention => about.Contains(mention.Entity, StringComparer.Ordinal)).ToList();
        return [.. words.Where((_, index) => !mentions.Any(mention => mention.First <= index && index <= mention.Last))];
    }

    private Phrase Phrase(IReadOnlyList<Token> words, HashSet<string> asked)
    {
        var terms = _synonyms.Terms(words, longestOnly: true);
        return new Phrase(
        [
            .. terms.DistinctBy(term => term.Concept, StringComparer.Ordinal).Select(term => new PhraseTerm(
                term.Concept,
                term.Polarity,
                _weights.Of(term.Concept) * (asked.Contains(term.Concept) ? AskedFactor : 1),
                _synonyms.Opposites(term.Concept)) { IsTarget = term.IsTarget }),
        ]);
    }

    private IEnumerable<IEnumerable<string>> Documents(Question question) =>
        question.Points.Select(point => point.Says.SelectMany(Concepts))
            .Concat(question.Misconceptions.Select(wrong => wrong.Says.SelectMany(Concepts)));

    private IEnumerable<string> Concepts(string text) =>
        _synonyms.Terms(Tokenizer.Tokens(text), longestOnly: true).Select(term => term.Concept);
}
