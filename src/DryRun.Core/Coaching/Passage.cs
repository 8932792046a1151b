namespace DryRun.Core.Coaching;

/// <summary>A term at its place in an answer.</summary>
/// <param name="Clause">The index of its clause.</param>
/// <param name="Polarity">Which way round it is said.</param>
/// <param name="Entity">The entity whose name it is a part of, or null.</param>
/// <param name="IsTarget">True for what something is turned into, goes to, comes before or is compared with.</param>
internal readonly record struct Occurrence(int Clause, Polarity Polarity, string? Entity, bool IsTarget);

/// <summary>An answer as the grader reads it.</summary>
internal sealed class Passage
{
    private static readonly IReadOnlyList<Occurrence> Nowhere = [];
    private readonly Dictionary<string, List<Occurrence>> _said = new(StringComparer.Ordinal);

    private Passage(string text, IReadOnlyList<Token> tokens, IReadOnlyList<ClauseTokens> runs, IReadOnlyList<Clause> clauses)
    {
        (Text, Tokens, Runs, Clauses) = (text, tokens, runs, clauses);
        for (var index = 0; index < clauses.Count; index++)
        {
            foreach (var term in clauses[index].Terms)
            {
                if (!_said.TryGetValue(term.Concept, out var places))
                {
                    _said[term.Concept] = places = [];
                }

                places.Add(new Occurrence(index, term.Polarity, clauses[index].NamedBy(term), term.IsTarget));
            }
        }
    }

    /// <summary>The answer.</summary>
    public string Text { get; }

    /// <summary>Its words and marks.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The words of each clause.</summary>
    public IReadOnlyList<ClauseTokens> Runs { get; }

    /// <summary>Its clauses in order, each with its subject and terms.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>Where a concept is said.</summary>
    public IReadOnlyList<Occurrence> Said(string concept) => _said.TryGetValue(concept, out var places) ? places : Nowhere;

    /// <summary>Reads a text about the entities of a question.</summary>
    public static Passage Read(string text, MentionFinder names, SubjectFinder subjects, Synonyms synonyms)
    {
        var tokens = Tokenizer.Tokens(text);
        var clauses = new List<Clause>();
        var runs = ClauseSplitter.Split(tokens, names);
        foreach (var clause in runs)
        {
            var goesOn = clauses.Count > 0 && clauses[^1].IsReported && clauses[^1].Sentence == clause.Sentence && clause.Tokens[0].Word is not ("but" or "however" or "actually");
            var mentions = names.Find(clause.Tokens);
            clauses.Add(new Clause(
                clause.Tokens[0].Start,
                clause.Tokens[^1].End,
                clause.Sentence,
                mentions,
                subjects.Next(clause, mentions),
                synonyms.Terms(clause.Tokens))
            {
                IsCondition = clause.Tokens.Take(2).Any(token => token.Word is "if" or "unless"),
                IsReported = goesOn || Reporting.Is(clause.Tokens),
                IsAsked = clause.IsAsked,
                Denied = [.. mentions.Where(mention => NegationReader.IsDenied(clause.Tokens, mention.First)).Select(mention => mention.Entity)],
            });
        }

        return new Passage(text, tokens, runs, clauses);
    }
}
