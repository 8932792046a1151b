namespace DryRun.Core.Coaching;

/// <summary>How much an answer says beyond naming the facts: reasons, examples, consequences.</summary>
/// <remarks>
/// How it works: the different words with content are counted in the sentences that have to do with the question, or stand next
/// to one that has. Talk about something else adds nothing, repetition adds nothing, and from <see cref="Full"/> on more adds nothing.
/// </remarks>
internal static class Depth
{
    private const double Full = 60;

    /// <summary>0 to 1.</summary>
    public static double Of(Passage passage, CompiledQuestion question)
    {
        var sentences = passage.Clauses.GroupBy(clause => clause.Sentence).ToList();
        var related = sentences.Select(sentence => sentence.Any(clause => IsRelated(clause, question))).ToList();
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < sentences.Count; index++)
        {
            if (related.Skip(Math.Max(0, index - 1)).Take(3).Any(isRelated => isRelated))
            {
                words.UnionWith(sentences[index].SelectMany(clause => clause.Terms).Select(term => term.Concept));
            }
        }

        return Math.Min(1, words.Count / Full);
    }

    private static bool IsRelated(Clause clause, CompiledQuestion question) =>
        clause.Mentions.Count > 0 || clause.Terms.Any(term => question.Vocabulary.Contains(term.Concept));
}
